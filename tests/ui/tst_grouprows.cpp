// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/id.h"
#include "ui/common/listmodel.h"
#include "ui/common/listview.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
struct Item
{
    Id<Item> id;
    QString kind;
    RowExtra extra;
    friend bool operator==(const Item &, const Item &) = default;
};

struct ItemQuery
{
    QString sort;
    bool descending = false;
    QList<SortKey> thenBy;
    QString group;
    friend bool operator==(const ItemQuery &, const ItemQuery &) = default;
};
} // namespace

/// Items 1…n; the kind is a letter, the weight of each is its id.
class ItemStore : public QObject
{
    Q_OBJECT

public:
    using Record = Item;
    using Query = ItemQuery;

    QList<int> kinds; ///< of the items in order
    RowWish lastWish;

    QFuture<Result<QList<qint64>>> find(const ItemQuery &)
    {
        QList<qint64> ids;
        for (int i = 0; i < kinds.size(); ++i)
            ids.append(i + 1);
        return answer<QList<qint64>>(ids);
    }
    QFuture<Result<GroupedIds>> findGroups(const ItemQuery &)
    {
        GroupedIds grouped;
        for (int kind = 0; kind < 4; ++kind) {
            ListGroup group{.code = QString(QChar(u'a' + kind))};
            for (int i = 0; i < kinds.size(); ++i) {
                if (kinds.at(i) != kind)
                    continue;
                grouped.ids.append(i + 1);
                ++group.count;
                group.sums[u"weight"_s] += i + 1;
                ++grouped.total.count;
                grouped.total.sums[u"weight"_s] += i + 1;
            }
            if (group.count > 0)
                grouped.groups.append(group);
        }
        return answer<GroupedIds>(grouped);
    }
    QFuture<Result<QList<Item>>> load(const QList<qint64> &ids, const RowWish &wish)
    {
        lastWish = wish;
        QList<Item> items;
        for (const qint64 id : ids) {
            Item item{.id = Id<Item>(id), .kind = QString(QChar(u'a' + kinds.at(id - 1)))};
            for (const QString &field : wish.fields)
                item.extra.texts.insert(field, u"%1 of %2"_s.arg(field).arg(id));
            items.append(item);
        }
        return answer<QList<Item>>(items);
    }

signals:
    void changed();

private:
    template <typename T>
    QFuture<Result<T>> answer(const T &value)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QTimer::singleShot(0, this, [promise, value] {
            promise->addResult(Result<T>(value));
            promise->finish();
        });
        return promise->future();
    }
};

namespace {
using ItemModel = ListModel<ItemStore>;

QList<ItemModel::Column> columns()
{
    return {{.title = "Id", .sort = u"id"_s, .text = [](const Item &item) -> QVariant { return item.id.value; }},
            {.title = "Weight",
             .sort = u"weight"_s,
             .text = [](const Item &item) -> QVariant { return item.id.value; },
             .alignment = Qt::AlignRight,
             .sum = [](qint64 sum) { return QString::number(sum); }},
            {.title = "Note",
             .sort = {},
             .text = [](const Item &item) -> QVariant { return item.extra.texts.value(u"note"_s); },
             .field = u"note"_s,
             .extra = true}};
}
} // namespace

class TestGroupRows : public QObject
{
    Q_OBJECT

private slots:
    void rowsAndPositionsAgree_data();
    void rowsAndPositionsAgree();
    void modelKeepsItsRows();
    void shownColumnsBringTheirTexts();
    void textsOfManyComeInOrder();
};

void TestGroupRows::rowsAndPositionsAgree_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

/// Whatever is open and closed: each row is a head or one record, and both ways agree with a list written out.
void TestGroupRows::rowsAndPositionsAgree()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    GroupRows rows;
    QList<ListGroup> groups;
    for (int i = 0; i < 6; ++i)
        groups.append({QString::number(i), 1 + random.bounded(5), {}});
    rows.setGroups(groups, {});
    for (int turn = 0; turn < 40; ++turn) {
        const int group = random.bounded(6);
        rows.setClosed(group, !rows.isClosed(group));
        QList<std::pair<int, int>> written; // head or -1, position or -1
        int position = 0;
        for (int g = 0; g < 6; ++g) {
            QCOMPARE(rows.headOf(g), written.size());
            written.append({g, -1});
            for (int i = 0; i < groups.at(g).count; ++i, ++position) {
                QCOMPARE(rows.rowOf(position), rows.isClosed(g) ? -1 : static_cast<int>(written.size()));
                if (!rows.isClosed(g))
                    written.append({-1, position});
            }
        }
        QCOMPARE(rows.rowCount(), written.size());
        for (int row = 0; row < written.size(); ++row) {
            QCOMPARE(rows.groupAt(row), written.at(row).first);
            QCOMPARE(rows.positionAt(row), written.at(row).second);
        }
    }
}

void TestGroupRows::modelKeepsItsRows()
{
    ItemStore store;
    for (int i = 0; i < 900; ++i)
        store.kinds.append(i % 3);
    ItemModel model(store, columns());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ListView view;
    view.setList(&model);
    view.resize(400, 300);
    view.show();
    model.setQuery({.group = u"kind"_s});
    QTRY_COMPARE(model.rowCount(), 903);
    QCOMPARE(model.groupAt(0), 0);
    QCOMPARE(model.idAt(0), 0);
    QCOMPARE(model.idAt(1), 1);
    QTRY_COMPARE(model.index(302, 0).data().toString(), u"2"_s);
    QCOMPARE(model.index(0, 1).data().toString(), QString::number(300 * 299 / 2 * 3 + 300));
    view.setCurrentId(5);
    model.setClosed(0, true);
    QCOMPARE(model.rowCount(), 603);
    QCOMPARE(model.rowOf(1), -1);
    QCOMPARE(model.rowOf(2), 2);
    store.kinds[1] = 3; // the last of a new group
    emit store.changed();
    QTRY_COMPARE(model.groups().groups().size(), 4);
    QVERIFY(model.groups().isClosed(0));
    QCOMPARE(model.rowCount(), 604);
    QTRY_COMPARE(model.index(model.rowOf(2), 0).data().toString(), u"2"_s);
    model.setAllClosed(true);
    QCOMPARE(model.rowCount(), 4);
    model.setAllClosed(false);
    QCOMPARE(model.rowCount(), 904);
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), 900);
    QCOMPARE(model.totalText(1), QString());
}

void TestGroupRows::shownColumnsBringTheirTexts()
{
    ItemStore store;
    store.kinds = {0, 1, 2};
    ItemModel model(store, columns());
    ListView view;
    view.setList(&model);
    view.setUsualColumns({{u"id"_s, 0}, {u"weight"_s, 0}});
    view.show();
    model.setQuery({});
    QTRY_COMPARE(model.index(2, 0).data().toString(), u"3"_s);
    QVERIFY(store.lastWish.isEmpty());
    view.setColumnShown(2, true);
    QTRY_COMPARE(model.index(2, 2).data().toString(), u"note of 3"_s);
    QCOMPARE(store.lastWish.fields, QStringList{u"note"_s});
    QCOMPARE(view.columns().last().field, u"note"_s);
    view.setColumnShown(2, false);
    QVERIFY(view.isColumnHidden(2));
}

void TestGroupRows::textsOfManyComeInOrder()
{
    ItemStore store;
    store.kinds.fill(0, 1000);
    ItemModel model(store, columns());
    model.setQuery({});
    QTRY_COMPARE(model.rowCount(), 1000);
    QList<qint64> wanted;
    for (qint64 id = 1000; id > 0; id -= 2)
        wanted.append(id);
    QList<QStringList> texts;
    model.askTexts(wanted, {1}, [&texts](const QList<QStringList> &rows) { texts = rows; });
    QTRY_COMPARE(texts.size(), 500);
    QCOMPARE(texts.first().first(), u"1000"_s);
    QCOMPARE(texts.last().first(), u"2"_s);
}

QTEST_MAIN(TestGroupRows)
#include "tst_grouprows.moc"
