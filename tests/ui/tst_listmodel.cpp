// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/id.h"
#include "tests/support/workspace.h"
#include "ui/common/listmodel.h"
#include "ui/common/listview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
struct Thing
{
    Id<Thing> id;
    QString name;
    qint64 weight = 0;
    friend bool operator==(const Thing &, const Thing &) = default;
};

struct ThingQuery
{
    QString search;
    QString sort = u"name"_s;
    bool descending = false;
    friend bool operator==(const ThingQuery &, const ThingQuery &) = default;
};
} // namespace

/// A store whose answers come when the test lets them.
class ThingStore : public QObject
{
    Q_OBJECT

public:
    using Record = Thing;
    using Query = ThingQuery;

    QList<Thing> things;
    bool held = false;
    int finds = 0;
    int loads = 0;
    int cancelled = 0;

    QFuture<Result<QList<qint64>>> find(const ThingQuery &query)
    {
        ++finds;
        return answer<QList<qint64>>([this, query]() -> Result<QList<qint64>> {
            if (query.search == u"!")
                return fail(ErrorKind::Failed, u"The list cannot be read"_s);
            return idsOf(query);
        });
    }
    QFuture<Result<QList<Thing>>> load(const QList<qint64> &ids)
    {
        ++loads;
        return answer<QList<Thing>>([this, ids]() -> Result<QList<Thing>> {
            QList<Thing> found;
            for (const Thing &thing : std::as_const(things))
                if (ids.contains(thing.id.value))
                    found << thing;
            return found;
        });
    }
    void release()
    {
        held = false;
        for (const auto &job : std::exchange(m_jobs, {}))
            job();
    }
    void fill(qint64 n)
    {
        for (qint64 i = 1; i <= n; ++i)
            things << Thing{Id<Thing>(i), u"thing %1"_s.arg(i, 7, 10, QLatin1Char('0')), n - i};
    }

signals:
    void changed();

private:
    QList<qint64> idsOf(const ThingQuery &query) const
    {
        QList<Thing> found;
        for (const Thing &thing : things)
            if (thing.name.contains(query.search))
                found << thing;
        std::ranges::sort(found, [&query](const Thing &a, const Thing &b) {
            const bool less = query.sort == u"weight" ? a.weight < b.weight : a.name < b.name;
            return query.descending ? !less : less;
        });
        QList<qint64> ids;
        for (const Thing &thing : std::as_const(found))
            ids << thing.id.value;
        return ids;
    }
    template <typename T, typename F>
    QFuture<Result<T>> answer(F f)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        auto future = promise->future();
        promise->start();
        auto job = [this, promise, f] {
            if (promise->isCanceled()) {
                ++cancelled;
            } else {
                promise->addResult(f());
                promise->finish();
            }
        };
        if (held)
            m_jobs << job;
        else
            QTimer::singleShot(0, this, job);
        return future;
    }

    QList<std::function<void()>> m_jobs;
};

/// A store in a file, whose question for "slow" has no end unless somebody ends it.
class FileStore : public QObject
{
    Q_OBJECT

public:
    using Record = Thing;
    using Query = ThingQuery;

    explicit FileStore(Database &database) : m_database(database) {}

    std::atomic_bool started{false};

    QFuture<Result<QList<qint64>>> find(const ThingQuery &query)
    {
        return m_database.read([this, slow = query.search == u"slow"](Connection &c) {
            started = slow;
            return c.integers(slow ? u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                     "SELECT count(*) FROM n"_s
                                   : u"VALUES (7)"_s);
        });
    }
    QFuture<Result<QList<Thing>>> load(const QList<qint64> &ids)
    {
        return m_database.read([ids](Connection &) -> Result<QList<Thing>> {
            QList<Thing> found;
            for (const qint64 id : ids)
                found << Thing{Id<Thing>(id), u"thing %1"_s.arg(id)};
            return found;
        });
    }

signals:
    void changed();

private:
    Database &m_database;
};

namespace {
using ThingModel = ListModel<ThingStore>;

QList<ThingModel::Column> columns()
{
    return {
        {.title = "Name", .sort = u"name"_s, .text = [](const Thing &t) -> QVariant { return t.name; }},
        {.title = "Weight", .sort = u"weight"_s, .text = [](const Thing &t) -> QVariant { return t.weight; }},
        {.title = "Nothing",
         .sort = {},
         .text = [](const Thing &) -> QVariant { return u"-"_s; },
         .toolTip = [](const Thing &t) { return t.name; }},
    };
}

QString text(const QAbstractItemModel &model, int row, int column = 0)
{
    return model.index(row, column).data().toString();
}
} // namespace

class TestListModel : public QObject
{
    Q_OBJECT

private slots:
    void rowsComeByWindows()
    {
        ThingStore store;
        store.fill(1000);
        ThingModel model(store, columns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy loaded(&model, &ListModelBase::loaded);
        model.setQuery({});
        QVERIFY(loaded.wait());
        QCOMPARE(model.rowCount(), 1000);
        store.loads = 0;
        QTRY_COMPARE(text(model, 999), u"thing 0001000"_s);
        QTRY_COMPARE(text(model, 299), u"thing 0000300"_s);
        QVERIFY(store.loads <= 2);
    }

    void placeholderIsEmptyNeverAnotherRow()
    {
        ThingStore store;
        store.fill(600);
        ThingModel model(store, columns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setQuery({});
        QTRY_COMPARE(text(model, 500), u"thing 0000501"_s);
        store.held = true;
        model.setQuery({.sort = u"weight"_s});
        QCOMPARE(text(model, 500), u"thing 0000501"_s); // the old rows stay until the answer
        store.release();
        store.held = true;
        QTRY_COMPARE(model.idAt(0), 600);
        QCOMPARE(text(model, 500), QString());
        QCOMPARE(model.index(500, 0).data(ListModelBase::LoadedRole), false);
        store.release();
        QTRY_COMPARE(text(model, 500), u"thing 0000100"_s);
    }

    void lastQuestionWins()
    {
        ThingStore store;
        store.fill(50);
        ThingModel model(store, columns());
        QSignalSpy loaded(&model, &ListModelBase::loaded);
        store.held = true;
        for (const QString &typed : {u"0"_s, u"00"_s, u"0001"_s, u"thing 0000042"_s})
            model.setQuery({.search = typed});
        store.release();
        QTRY_COMPARE(loaded.size(), 1);
        QTest::qWait(20);
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(store.cancelled, 3);
        QCOMPARE(model.ids(), QList<qint64>{42});
    }

    void supersededQuestionIsInterrupted()
    {
        TestWorkspace workspace;
        FileStore store(workspace.database());
        ListModel<FileStore> model(
            store, {{.title = "Name", .sort = {}, .text = [](const Thing &t) -> QVariant { return t.name; }}});
        QSignalSpy failed(&model, &ListModelBase::failed);
        for (int round = 0; round < 3; ++round) {
            model.setQuery({.search = u"slow"_s});
            QTRY_VERIFY(store.started);
            model.setQuery({});
            QTRY_VERIFY(!store.started);
            QTRY_COMPARE(text(model, 0), u"thing 7"_s);
        }
        QCOMPARE(failed.size(), 0);
    }

    void sameOrderTouchesOnlyChangedRows()
    {
        ThingStore store;
        store.fill(100);
        ThingModel model(store, columns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setQuery({});
        QTRY_COMPARE(text(model, 0), u"thing 0000001"_s);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
        store.things[7].weight = -1;
        emit store.changed();
        QTRY_COMPARE(data.size(), 1);
        QCOMPARE(data.at(0).at(0).toModelIndex().row(), 7);
        QCOMPARE(data.at(0).at(1).toModelIndex().row(), 7);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(text(model, 7, 1), u"-1"_s);
    }

    void changedOrderKeepsCurrentRecord()
    {
        ThingStore store;
        store.fill(2000);
        ThingModel model(store, columns());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        ListView view;
        view.resize(500, 400);
        view.setList(&model);
        view.show();
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 2000);
        QVERIFY(view.setCurrentId(700));
        QSignalSpy current(&view, &ListView::currentIdChanged);
        model.sort(1, Qt::AscendingOrder);
        QTRY_COMPARE(model.idAt(0), 2000);
        QCOMPARE(view.currentId(), 700);
        QCOMPARE(view.selectedIds(), QList<qint64>{700});
        QVERIFY(view.viewport()->rect().intersects(view.visualRect(view.currentIndex())));
        QCOMPARE(current.size(), 0);
        QCOMPARE(view.horizontalHeader()->sortIndicatorSection(), 1);
    }

    void goneRecordGivesItsPlaceToTheNext()
    {
        ThingStore store;
        store.fill(10);
        ThingModel model(store, columns());
        ListView view;
        view.setList(&model);
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 10);
        view.setCurrentId(4);
        store.things.removeAt(3);
        emit store.changed();
        QTRY_COMPARE(model.rowCount(), 9);
        QCOMPARE(view.currentId(), 5);
    }

    void wishIsMetByTheAnswer()
    {
        ThingStore store;
        store.fill(10);
        ThingModel model(store, columns());
        ListView view;
        view.setList(&model);
        model.setQuery({.search = u"01"_s});
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(!view.setCurrentId(9));
        model.setQuery({});
        QTRY_COMPARE(view.currentId(), 9);
    }

    void failureKeepsRows()
    {
        ThingStore store;
        store.fill(10);
        ThingModel model(store, columns());
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 10);
        QSignalSpy failed(&model, &ListModelBase::failed);
        model.setQuery({.search = u"!"_s});
        QVERIFY(failed.wait());
        QCOMPARE(failed.at(0).at(0).value<Error>().message, u"The list cannot be read"_s);
        QCOMPARE(model.rowCount(), 10);
    }

    void scrollingOverEverythingLoadsWhatIsShown()
    {
        ThingStore store;
        store.fill(60000);
        ThingModel model(store, columns());
        ListView view;
        view.resize(500, 400);
        view.setList(&model);
        view.show();
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 60000);
        store.held = true;
        for (int i = 0; i <= 60; ++i) {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() * i / 60);
            view.viewport()->repaint();
        }
        store.release();
        QTRY_COMPARE(text(model, 59999), u"thing 0060000"_s);
        QVERIFY2(store.cancelled >= 50, qPrintable(QString::number(store.cancelled)));
    }

    void toolTipsAreText()
    {
        ThingStore store;
        store.things << Thing{Id<Thing>(1), u"<b>R&amp;D</b>"_s};
        ThingModel model(store, columns());
        model.setQuery({});
        QTRY_COMPARE(text(model, 0), u"<b>R&amp;D</b>"_s);
        QCOMPARE(model.index(0, 2).data(Qt::ToolTipRole).toString(), u"<span>&lt;b&gt;R&amp;amp;D&lt;/b&gt;</span>"_s);
    }

    void keysWalkOpenAndCopy()
    {
        ThingStore store;
        store.fill(5);
        ThingModel model(store, columns());
        ListView view;
        view.setList(&model);
        view.show();
        model.setQuery({});
        QTRY_COMPARE(text(model, 0), u"thing 0000001"_s);
        view.setCurrentId(1);
        QSignalSpy opened(&view, &ListView::opened);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toLongLong(), 2);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"Name\tWeight\tNothing\nthing 0000002\t3\t-"_s);
    }

    void headerSortsOnClick()
    {
        ThingStore store;
        store.fill(5);
        ThingModel model(store, columns());
        ListView view;
        view.resize(500, 300);
        view.setList(&model);
        view.show();
        model.setQuery({});
        QTRY_COMPARE(model.rowCount(), 5);
        const auto click = [&view](int column) {
            QHeaderView *header = view.horizontalHeader();
            const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        };
        click(0);
        QTRY_COMPARE(model.idAt(0), 5);
        click(0);
        QTRY_COMPARE(model.idAt(0), 1);
        const int finds = store.finds;
        click(2); // has no order
        QTest::qWait(20);
        QCOMPARE(store.finds, finds);
    }
};

QTEST_MAIN(TestListModel)
#include "tst_listmodel.moc"
