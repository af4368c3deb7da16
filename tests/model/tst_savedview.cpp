// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/views/savedview.h"
#include "tests/support/firm.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// The life of a saved view, in a real file.
class TestSavedView : public QObject
{
    Q_OBJECT

private slots:
    void lives();
    void refuses();
    void texts_data();
    void texts();

private:
    static SavedView example()
    {
        return {.list = u"clients"_s,
                .name = u"Key dealers"_s,
                .conditions = conditionsFromText(u"attribute=DLR (tier=A or last_contact<=30_days_ago)"_s),
                .order = sortFromText(u"due,-amount"_s),
                .columns = columnsFromText(u"due:130 name:190"_s),
                .group = u"owner"_s,
                .rules = rulesFromText(u"late state=overdue\nsoon due=next_7_days tag=\"a b\""_s)};
    }
};

void TestSavedView::lives()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    SavedViewStore store(firm.database());
    QSignalSpy changed(&store, &SavedViewStore::changed);
    SavedView view = example();
    const auto id = await(store.save(view));
    QVERIFY_RESULT(id);
    QTRY_COMPARE(changed.count(), 1);
    auto views = await(store.of(u"clients"_s));
    QVERIFY_RESULT(views);
    QCOMPARE(views->size(), 1);
    QVERIFY(!views->first().uid.isEmpty());
    view.id = *id;
    view.uid = views->first().uid;
    view.rev = 1;
    QCOMPARE(views->first(), view);
    QVERIFY(await(store.of(u"sales"_s))->isEmpty());

    view.name = u"Dealers"_s;
    view.group.clear();
    QVERIFY_RESULT(await(store.save(view)));
    QCOMPARE(await(store.save(view)).error().kind, ErrorKind::Conflict);
    view.rev = 2;
    QCOMPARE(await(store.of(u"clients"_s))->first(), view);

    QVERIFY_RESULT(await(store.remove(view)));
    QVERIFY(await(store.of(u"clients"_s))->isEmpty());
    QCOMPARE(await(store.remove(view)).error().kind, ErrorKind::NotFound);
    QCOMPARE(await(store.save(view)).error().kind, ErrorKind::NotFound);
    QVERIFY_RESULT(await(firm.file().journal().undo()));
    QCOMPARE(await(store.of(u"clients"_s))->first(), view);
    const auto history = await(firm.file().journal().history(3));
    QVERIFY_RESULT(history);
    QCOMPARE(Journal::label(history->at(1).name), u"Delete view Dealers"_s);
}

void TestSavedView::refuses()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    SavedViewStore store(firm.database());
    SavedView view = example();
    QVERIFY_RESULT(await(store.save(view)));
    QCOMPARE(await(store.save(view)).error().kind, ErrorKind::Invalid);
    view.name = u"  "_s;
    QCOMPARE(await(store.save(view)).error().kind, ErrorKind::Invalid);
    view = example();
    view.list = u"sales"_s;
    QVERIFY_RESULT(await(store.save(view)));
}

void TestSavedView::texts_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("read");
    QTest::newRow("plain") << u"due:130 name:0"_s << u"due:130 name:0"_s;
    QTest::newRow("without a width") << u"due"_s << u"due:0"_s;
    QTest::newRow("nonsense") << u"  due:x  name:-4 :7"_s << u"due:0 name:0 :7"_s;
    QTest::newRow("too wide") << u"due:99999"_s << u"due:4000"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestSavedView::texts()
{
    QFETCH(QString, columns);
    QFETCH(QString, read);
    QCOMPARE(toText(columnsFromText(columns)), read);
}

QTEST_GUILESS_MAIN(TestSavedView)
#include "tst_savedview.moc"
