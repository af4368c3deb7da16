// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importer.h"
#include "tests/ui/applicationfixture.h"
#include "tests/ui/watchdog.h"
#include "ui/common/listview.h"
#include "ui/common/page.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {
constexpr int kClients = 20'000;

ImportRequest manyClients()
{
    CsvTable table;
    table.header = {u"code"_s, u"name"_s, u"phone"_s, u"city"_s, u"last_contact"_s};
    const QStringList cities{u"深圳"_s, u"上海"_s, u"Lyon"_s, u"北京"_s};
    for (int i = 0; i < kClients; ++i)
        table.records.append({i + 2,
                              {u"K%1"_s.arg(i), u"远航机械 %1"_s.arg(i), QString::number(13'800'000'000 + i),
                               cities[i % cities.size()], u"2026-0%1-1%2"_s.arg(1 + i % 3).arg(i % 6)}});
    return {.kind = u"clients"_s, .table = table, .fileName = u"many.csv"_s};
}
} // namespace

/// F79: whatever the lanes do, the window answers.
class TestResponsive : public QObject
{
    Q_OBJECT

private slots:
    void aStandstillIsSeen()
    {
        Watchdog watchdog;
        watchdog.start();
        QTest::qWait(20);
        QTimer::singleShot(0, this, [] { QThread::msleep(Watchdog::kLimit + 50); });
        QTest::qWait(20);
        QVERIFY2(watchdog.longest() > Watchdog::kLimit, qPrintable(QString::number(watchdog.longest())));
        watchdog.start();
        QVERIFY(watchdog.longest() < Watchdog::kLimit);
    }

    void manyRecordsDoNotHoldTheWindow()
    {
        ApplicationFixture f;
        QVERIFY(f.create());
        f.window().showPage(u"clients"_s);
        auto *list = f.find<ListView>("clientList");
        const ImportRequest request = manyClients();
        Watchdog watchdog;
        watchdog.start();
        auto import = Exchange::import(f.workspace().database, request, Clock(QDate(2026, 3, 16), QTime(9, 0)), Job());
        QTRY_VERIFY_WITH_TIMEOUT(import.isFinished(), 120'000);
        QVERIFY_RESULT(import.result());
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), kClients, 30'000);
        said("import", watchdog);

        for (int column = 0; column < list->model()->columnCount(); ++column) {
            QHeaderView *header = list->horizontalHeader();
            const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
            QTest::qWait(30);
        }
        said("sort", watchdog);
        for (int i = 0; i <= 40; ++i) {
            list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum() * i / 40);
            QTest::qWait(1);
        }
        said("scroll", watchdog);
        QLineEdit *field = f.window().currentPage()->searchField();
        QTest::keyClicks(field, u"yuanhang 199"_s, Qt::NoModifier, 20);
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() < kClients && list->model()->rowCount() > 0, 30'000);
        said("search", watchdog);
        f.window().follow(u"clients?city=Lyon"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), kClients / 4, 30'000);
        said("filter", watchdog);
        for (const QString &key : {u"today"_s, u"matrix"_s, u"clients"_s}) {
            f.window().showPage(key);
            QTest::qWait(300);
        }
        said("pages", watchdog);
        QTest::keyClick(&f.window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 0, 60'000);
        said("undo", watchdog);
    }

private:
    /// Fails, naming what was going on, if the window stood still.
    static void said(const char *what, Watchdog &watchdog)
    {
        const qint64 longest = watchdog.longest();
        qInfo("%s: %lld ms", what, static_cast<long long>(longest));
        QVERIFY2(longest <= Watchdog::kLimit, what);
        watchdog.start();
    }
};

QTEST_MAIN(TestResponsive)
#include "tst_responsive.moc"
