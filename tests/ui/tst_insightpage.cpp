// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/agenda/taskstore.h"
#include "model/clients/tierchanges.h"
#include "model/exchange/csv.h"
#include "model/exchange/reporttable.h"
#include "tests/ui/firm.h"
#include "tests/ui/preparedprompt.h"
#include "ui/clients/clientkind.h"
#include "ui/common/chartview.h"
#include "ui/common/codebox.h"
#include "ui/common/daybox.h"
#include "ui/common/figure.h"
#include "ui/common/listview.h"
#include "ui/common/uisettings.h"
#include "ui/insight/insightpage.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QDialog>
#include <QGraphicsView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// The page of insights by its keys and clicks: 80/20 of US-06, promotions and demotions.
class TestInsightPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_page.reset(); }
    void tellsEightyTwenty();
    void tableIsTheReport();
    void barsOpenTheirClients();
    void tiersOpenTheirClients();
    void wholeBaseIsOneClickAway();
    void chartIsSaved_data();
    void chartIsSaved();
    void emptyFirmOffersTheNextStep();
    void movesAgreeWithTheReport();
    void sinceTheLastLook();
    void figuresTurnTheList();
    void taskForEach();
    void ownerForAll();
    void nobodyMoved();

private:
    template <typename T>
    T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    ChartView *chart() const { return part<ChartView>(u"paretoChart"_s); }
    QAbstractItemModel *list() const { return part<ListView>(u"paretoList"_s)->model(); }
    ListView *moves() const { return part<ListView>(u"tierMoves"_s); }
    QStringList movesText() const;
    void choosePeriod(const QString &code);
    void makePage(Firm &firm);
    InsightPage::Means means(Firm &firm);

    std::unique_ptr<Firm> m_firm;
    PreparedPrompt m_prompt;
    std::unique_ptr<ParetoStore> m_pareto;
    std::unique_ptr<TierMoveStore> m_moves;
    std::unique_ptr<TaskStore> m_tasks;
    std::unique_ptr<InsightPage> m_page;
};

void TestInsightPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"weft-test"_s);
    m_firm = std::make_unique<Firm>();
    m_firm->fill();
    const auto recorded = m_firm->write([&](Connection &c) -> Done {
        const auto id = [&](const QString &code) { return Clients::resolve(c, code).value_or(Id<Client>()).value; };
        return TierChanges::record(c, {{id(u"C04"_s), Tier::C, Tier::B, Money{40'000'000}, QDate(2026, 2, 20)},
                                       {id(u"C05"_s), Tier::A, Tier::B, Money{30'000'000}, QDate(2026, 3, 10)},
                                       {id(u"C08"_s), Tier::D, Tier::C, Money{12'000'000}, QDate(2026, 3, 12)},
                                       {id(u"C04"_s), Tier::B, Tier::A, Money{60'000'000}, QDate(2026, 3, 14), true},
                                       {id(u"C09"_s), Tier::C, Tier::B, Money{20'000'000}, QDate(2026, 3, 14)},
                                       {id(u"C09"_s), Tier::B, Tier::C, Money{10'000'000}, QDate(2026, 3, 15)}});
    });
    QVERIFY_RESULT(recorded);
}

InsightPage::Means TestInsightPage::means(Firm &firm)
{
    Database &database = firm.file().database();
    m_pareto = std::make_unique<ParetoStore>(database);
    m_moves = std::make_unique<TierMoveStore>(database);
    m_tasks = std::make_unique<TaskStore>(database, firm.clock);
    return {*firm.insight, *m_pareto, *m_moves, *m_tasks, *firm.bulk, *firm.format, m_prompt, clientKind(*firm.format)};
}

void TestInsightPage::makePage(Firm &firm)
{
    m_page.reset();
    m_page = std::make_unique<InsightPage>(means(firm));
    m_page->resize(1024, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestInsightPage::init()
{
    QSettings().clear();
    m_prompt.asked.clear();
    makePage(*m_firm);
    QTRY_COMPARE(chart()->data().bars.size(), 20);
}

QStringList TestInsightPage::movesText() const
{
    QStringList rows;
    for (int row = 0; row < moves()->model()->rowCount(); ++row) {
        const QString step = moves()->model()->index(row, 0).data().toString();
        rows << step + u' ' + moves()->model()->index(row, 6).data().toString();
    }
    return rows;
}

void TestInsightPage::choosePeriod(const QString &code)
{
    part<QTabBar>(u"insightTabs"_s)->setCurrentIndex(1);
    auto *period = part<CodeBox>(u"tierPeriod"_s);
    period->setCode(code);
    emit period->activated(period->currentIndex());
}

void TestInsightPage::tellsEightyTwenty()
{
    auto *few = part<Figure>(u"paretoFew"_s);
    QCOMPARE(few->value(), u"4 of 20"_s);
    QVERIFY2(few->accessibleName().contains(u"20.0 %"_s), qPrintable(few->accessibleName()));
    QVERIFY2(few->accessibleName().contains(u"80.0 %"_s), qPrintable(few->accessibleName()));
    QTest::mouseClick(few, Qt::LeftButton);
    QTRY_COMPARE(list()->rowCount(), 4);
}

/// Rank by rank the chart says what the report says.
void TestInsightPage::tableIsTheReport()
{
    QTest::mouseClick(part<QToolButton>(u"chartAsTable"_s), Qt::LeftButton);
    auto *table = part<QTableWidget>(u"chartTable"_s);
    QVERIFY(table->isVisible());
    const auto report = m_firm->read([](Connection &c) { return ReportTable::pareto(c); });
    QVERIFY_RESULT(report);
    QCOMPARE(table->rowCount(), report->rows.size());
    for (int row = 0; row < table->rowCount(); ++row) {
        const QStringList &line = report->rows.at(row);
        QCOMPARE(table->item(row, 0)->text(), line.at(0));
        QCOMPARE(table->item(row, 1)->text(), line.at(2));
        QCOMPARE(chart()->data().plain.at(row).at(3), line.at(3));
        QCOMPARE(table->item(row, 5)->text(), line.at(4));
    }
    table->setFocus();
    table->setCurrentCell(2, 0);
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_COMPARE(list()->rowCount(), 1);
    QTRY_COMPARE(list()->index(0, 0).data().toString(), report->rows.at(2).at(2));
}

void TestInsightPage::barsOpenTheirClients()
{
    auto *canvas = part<QGraphicsView>(u"chartCanvas"_s);
    canvas->setFocus();
    QSignalSpy current(chart(), &ChartView::currentChanged);
    QTest::keyClick(canvas, Qt::Key_Right);
    QTest::keyClick(canvas, Qt::Key_Right);
    QTest::keyClick(canvas, Qt::Key_Left);
    QCOMPARE(current.count(), 3);
    QCOMPARE(chart()->current(), 1);
    QVERIFY(canvas->accessibleDescription().startsWith(u"Rank 2"_s));
    QTest::keyClick(canvas, Qt::Key_Return);
    QTRY_COMPARE(list()->rowCount(), 1);
    QTRY_COMPARE(list()->index(0, 0).data().toString(), chart()->data().rows.at(1).at(1));
    QVERIFY(m_page->goBack());
    QVERIFY(!part<ListView>(u"paretoList"_s)->isVisible());
    QTest::keyClick(canvas, Qt::Key_End);
    QCOMPARE(chart()->current(), 19);
    QTest::keyClick(canvas, Qt::Key_Right);
    QCOMPARE(chart()->current(), 19);
    // A click in the middle of the chart is a click on a middle bar, however small it is.
    QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, canvas->viewport()->rect().center());
    QVERIFY2(chart()->current() > 6 && chart()->current() < 13, qPrintable(QString::number(chart()->current())));
    QTRY_COMPARE(list()->rowCount(), 1);
}

void TestInsightPage::tiersOpenTheirClients()
{
    const QStringList tiers{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"none"_s};
    const QList<int> clients{3, 2, 10, 3, 2};
    for (qsizetype i = 0; i < tiers.size(); ++i) {
        QTest::mouseClick(part<Figure>(u"paretoTier"_s + tiers.at(i)), Qt::LeftButton);
        QTRY_COMPARE(list()->rowCount(), clients.at(i));
    }
    QCOMPARE(chart()->data().stretches.size(), 5);
    QCOMPARE(chart()->data().stretches.first().to, 3.0);
    QCOMPARE(chart()->data().stretches.last().to, 20.0);
}

void TestInsightPage::wholeBaseIsOneClickAway()
{
    QSignalSpy wanted(m_page.get(), &Page::wanted);
    QTest::mouseClick(part<Figure>(u"paretoAll"_s), Qt::LeftButton);
    QCOMPARE(wanted.first().first().toString(), u"clients"_s);
}

void TestInsightPage::chartIsSaved_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("picture") << u"chartPng"_s << QByteArray("\x89PNG") << QByteArray("IDAT");
    QTest::newRow("drawing") << u"chartSvg"_s << QByteArray("<?xml") << QByteArray("<text");
    QTest::newRow("numbers") << u"chartCsv"_s << QByteArray("\xEF\xBB\xBFRank,Client") << QByteArray(",72.5\r\n");
}

void TestInsightPage::chartIsSaved()
{
    QFETCH(QString, action);
    QFETCH(QByteArray, begins);
    QFETCH(QByteArray, holds);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"chart"_s);
    m_prompt.files = {path};
    QSignalSpy told(m_page.get(), &Page::told);
    part<QAction>(action)->trigger();
    QTRY_COMPARE(told.count(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith(begins), bytes.left(40).constData());
    QVERIFY(bytes.contains(holds));
}

void TestInsightPage::emptyFirmOffersTheNextStep()
{
    Firm empty;
    makePage(empty);
    QSignalSpy wanted(m_page.get(), &Page::wanted);
    QTRY_VERIFY(!chart()->isVisible());
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Show all clients"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(wanted.count(), 1);
    m_page.reset();
}

void TestInsightPage::movesAgreeWithTheReport()
{
    choosePeriod(u"days30"_s);
    QTRY_COMPARE(movesText(), (QStringList{u"▲ C → A C04"_s, u"▲ D → C C08"_s, u"▼ A → B C05"_s}));
    QTRY_COMPARE(part<Figure>(u"tierRose"_s)->value(), u"▲ 2"_s);
    QCOMPARE(part<Figure>(u"tierFell"_s)->value(), u"▼ 1"_s);
    const auto request = m_page->exportRequest();
    const auto report = m_firm->read([&](Connection &c) { return Exchange::exportTable(c, request, m_firm->clock); });
    QVERIFY_RESULT(report);
    QStringList lines;
    for (const QStringList &row : report->rows)
        lines << row.at(2) + row.at(3) + u' ' + row.at(0);
    QCOMPARE(lines, (QStringList{u"CA C04"_s, u"DC C08"_s, u"AB C05"_s}));
    part<QCheckBox>(u"tierEvery"_s)->click();
    QTRY_COMPARE(moves()->model()->rowCount(), 6);
    choosePeriod(u"days"_s);
    QVERIFY(part<DayBox>(u"tierFrom"_s)->isVisible());
    part<DayBox>(u"tierFrom"_s)->setDay(QDate(2026, 3, 10));
    part<DayBox>(u"tierUpTo"_s)->setDay(QDate(2026, 3, 12));
    QTRY_COMPARE(movesText(), (QStringList{u"▲ D → C C08"_s, u"▼ A → B C05"_s}));
}

void TestInsightPage::sinceTheLastLook()
{
    const auto key = QString::fromLatin1(
        QCryptographicHash::hash(m_firm->file().database().path().toUtf8(), QCryptographicHash::Sha1).toHex());
    kTierLooks.set(key, {u"2026-03-11"_s, u"2026-03-01"_s});
    choosePeriod(u"look"_s);
    QTRY_COMPARE(movesText(), (QStringList{u"▲ B → A C04"_s, u"▲ D → C C08"_s}));
    QCOMPARE(kTierLooks.get(key), (QStringList{u"2026-03-16"_s, u"2026-03-11"_s}));
    // A second look on one day shows the same.
    makePage(*m_firm);
    choosePeriod(u"look"_s);
    QTRY_COMPARE(movesText(), (QStringList{u"▲ B → A C04"_s, u"▲ D → C C08"_s}));
}

void TestInsightPage::figuresTurnTheList()
{
    choosePeriod(u"days30"_s);
    QTRY_COMPARE(moves()->model()->rowCount(), 3);
    QTest::mouseClick(part<Figure>(u"tierFell"_s), Qt::LeftButton);
    QTRY_COMPARE(movesText(), QStringList{u"▼ A → B C05"_s});
    QSignalSpy wanted(m_page.get(), &Page::wanted);
    QTRY_VERIFY(moves()->currentId() > 0);
    moves()->setFocus();
    QTest::keyClick(moves(), Qt::Key_Return);
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), u"client:%1"_s.arg(m_firm->client(u"C05"_s).value));
    QTest::mouseClick(part<Figure>(u"tierFell"_s), Qt::LeftButton);
    QTRY_COMPARE(moves()->model()->rowCount(), 3);
}

void TestInsightPage::taskForEach()
{
    choosePeriod(u"days30"_s);
    QTRY_COMPARE(moves()->model()->rowCount(), 3);
    moves()->setFocus();
    QTest::keyClick(moves(), Qt::Key_T);
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = part<QDialog>(u"taskEach"_s)));
    auto *add = dialog->findChild<QPushButton *>(u"taskEachAdd"_s);
    QVERIFY(!add->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"taskEachSubject"_s), u"Say thank you"_s);
    QSignalSpy done(m_page.get(), &Page::done);
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_COMPARE(done.count(), 1);
    const auto count = [this] {
        return m_firm
            ->read([](Connection &c) {
                return c.text(u"SELECT count(*) || ' ' || count(owner_id) FROM task WHERE subject = 'Say thank you' "
                              "AND due = '2026-03-17'"_s);
            })
            .value_or(QString());
    };
    QCOMPARE(count(), u"3 3"_s);
    QVERIFY_RESULT(await(m_firm->journal().undo()));
    QCOMPARE(count(), u"0 0"_s);
}

void TestInsightPage::ownerForAll()
{
    choosePeriod(u"days30"_s);
    QTRY_COMPARE(moves()->model()->rowCount(), 3);
    moves()->setFocus();
    QTest::keyClick(moves(), Qt::Key_F2);
    QDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = part<QDialog>(u"bulkEdit"_s)));
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"bulkPreview"_s)->text().contains(u"of 3 clients"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!part<QDialog>(u"bulkEdit"_s));
}

void TestInsightPage::nobodyMoved()
{
    choosePeriod(u"days"_s);
    part<DayBox>(u"tierFrom"_s)->setDay(QDate(2025, 1, 1));
    part<DayBox>(u"tierUpTo"_s)->setDay(QDate(2025, 1, 31));
    QTRY_VERIFY(!moves()->isVisible());
    QVERIFY(!part<QPushButton>(u"tierTasks"_s)->isVisible());
    for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Show a year"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(moves()->model()->rowCount(), 3);
}

QTEST_MAIN(TestInsightPage)
#include "tst_insightpage.moc"
