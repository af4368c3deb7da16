// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/bulkedit.h"
#include "model/exchange/exporter.h"
#include "model/exchange/fields.h"
#include "tests/support/firm.h"

using namespace Qt::StringLiterals;

/// One field of many clients: the number announced is the number changed, and one undo takes all of it back.
class TestBulkEdit : public QObject
{
    Q_OBJECT

private slots:
    void setsWhatItAnnounced_data();
    void setsWhatItAnnounced();
    void everyEditableFieldIsSet();
    void cancelTakesItBack();
    void refusals_data();
    void refusals();

private:
    static QList<qint64> all(TestFirm &firm)
    {
        const auto ids = firm.read([](Connection &c) { return Clients::find(c, {.sort = u"code"_s}); });
        return ids ? *ids : QList<qint64>();
    }
};

void TestBulkEdit::setsWhatItAnnounced_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("changed");
    QTest::addColumn<QString>("filter"); ///< what all of them are afterwards
    QTest::newRow("attribute") << u"attribute"_s << u"DLR"_s << 23 << u"attribute=DLR"_s;
    QTest::newRow("owner") << u"owner"_s << u"u1"_s << 22 << u"owner=u1"_s;
    QTest::newRow("nobody") << u"owner"_s << u""_s << 30 << u"owner="_s;
    QTest::newRow("own cycle") << u"cycle_days"_s << u"60"_s << 29 << u"own_cycle=60"_s;
    QTest::newRow("no own cycle") << u"cycle_days"_s << u""_s << 1 << u"own_cycle="_s;
    QTest::newRow("tag") << u"tags"_s << u"fair 2026"_s << 30 << u"tag=\"fair 2026\""_s;
    QTest::newRow("no such tag") << u"untag"_s << u"fair"_s << 0 << u"tag="_s;
    QTest::newRow("flag") << u"do_not_contact"_s << u"1"_s << 29 << u"do_not_contact=1"_s;
    QTest::newRow("text of the record") << u"web"_s << u"weft.example"_s << 30 << u"web=weft.example"_s;
    QTest::newRow("amount") << u"revenue"_s << u"1500.50"_s << 30 << u"revenue=1500.50"_s;
    QTest::newRow("number") << u"employees"_s << u"12"_s << 30 << u"employees=12"_s;
    QTest::newRow("day") << u"first_contact"_s << u"2026-01-31"_s << 30 << u"first_contact=2026-01-31"_s;
    QTest::newRow("channel") << u"preferred_channel"_s << u"email"_s << 30 << u"preferred_channel=email"_s;
    QTest::newRow("roles") << u"roles"_s << u"dealer"_s << 30 << u"role=dealer"_s;
}

void TestBulkEdit::setsWhatItAnnounced()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(int, changed);
    QFETCH(QString, filter);
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    const QString before = firm.file().state();
    BulkEditStore store(firm.database(), firm.clock());
    const BulkEdit edit{u"clients"_s, all(firm), field, value};
    const auto announced = await(store.preview(edit));
    QVERIFY_RESULT(announced);
    QCOMPARE(*announced, changed);
    qint64 reported = 0;
    const auto done = await(store.edit(edit, Job([&](qint64 n, qint64) { reported = n; })));
    QVERIFY_RESULT(done);
    QCOMPARE(*done, changed);
    QCOMPARE(reported, 30);
    const auto now =
        firm.read([filter](Connection &c) { return Clients::count(c, {.conditions = conditionsFromText(filter)}); });
    QVERIFY_RESULT(now);
    QCOMPARE(*now, 30);
    QCOMPARE(*await(store.preview(edit)), 0);
    if (changed == 0)
        return;
    const auto undone = await(firm.file().journal().undo());
    QVERIFY_RESULT(undone);
    QCOMPARE(Journal::label(undone->name), u"Edit 30 clients"_s);
    QCOMPARE(firm.file().state(), before);
}

/// No field of the table that a person may edit is left out.
void TestBulkEdit::everyEditableFieldIsSet()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    const QList<qint64> ids = all(firm).mid(0, 2);
    int fields = 0;
    for (const Field &field : Fields::of(u"clients"_s)) {
        if (!field.editable || field.derived || field.importOnly || field.code == u"code" || field.code == u"name")
            continue;
        const auto emptied = firm.write([&, clock = firm.clock()](Connection &c) {
            return Exchange::editAll(c, {u"clients"_s, ids, field.code, {}}, clock);
        });
        const bool needsValue = field.code == u"tags" || field.code == u"kind";
        QVERIFY2(emptied.has_value() || needsValue, qPrintable(field.code));
        ++fields;
    }
    QVERIFY(fields > 40);
}

void TestBulkEdit::cancelTakesItBack()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    const QString before = firm.file().state();
    BulkEditStore store(firm.database(), firm.clock());
    Job job;
    job = Job([&job](qint64, qint64) { job.cancel(); });
    const auto done = await(store.edit({u"clients"_s, all(firm), u"web"_s, u"weft.example"_s}, job));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    QCOMPARE(firm.file().state(), before);
}

void TestBulkEdit::refusals_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("unknown field") << u"nonsense"_s << u"1"_s;
    QTest::newRow("unknown value") << u"attribute"_s << u"nonsense"_s;
    QTest::newRow("no number") << u"employees"_s << u"many"_s;
    QTest::newRow("no user") << u"owner"_s << u"nobody"_s;
    QTest::newRow("derived") << u"tier"_s << u"A"_s;
    QTest::newRow("no tag") << u"tags"_s << u" "_s;
}

void TestBulkEdit::refusals()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    const QString before = firm.file().state();
    BulkEditStore store(firm.database(), firm.clock());
    const auto done = await(store.edit({u"clients"_s, all(firm), field, value}, Job()));
    QVERIFY(!done);
    QVERIFY(!done.error().message.isEmpty());
    QCOMPARE(firm.file().state(), before);
}

QTEST_GUILESS_MAIN(TestBulkEdit)
#include "tst_bulkedit.moc"
