// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/firm.h"
#include "tests/ui/preparedprompt.h"
#include "ui/common/codebox.h"
#include "ui/common/listview.h"
#include "ui/matrix/matrixmodel.h"
#include "ui/matrix/matrixpage.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>

using namespace Qt::StringLiterals;

/// Steps 3, 6–8, 11–13, 15 and 16 of US-06 on the matrix.
class TestMatrixPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_page.reset(); }
    void countsByAxes_data();
    void countsByAxes();
    void sumsByTier();
    void followsSalesAndSettings();
    void quotationsDoNotCount();
    void opensExactlyTheClientsOfACell();
    void opensTheCellAsAList();
    void amountsBesideTheMatrixAreNotCut();

private:
    void chooseAxes(const QString &rows, const QString &columns);
    QString row(const QString &label) const;
    qint64 amountOf(int row) const { return m_model->cell(row, m_model->columnCount() - 1).amount.minor / 100; }
    Result<Id<Sale>> sell(const QString &code, qint64 amount);

    std::unique_ptr<Firm> m_firm;
    PreparedPrompt m_prompt;
    std::unique_ptr<MatrixPage> m_page;
    QTableView *m_view = nullptr;
    MatrixModel *m_model = nullptr;
};

void TestMatrixPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"weft-test"_s);
    m_firm = std::make_unique<Firm>();
    m_firm->fill();
}

void TestMatrixPage::init()
{
    QSettings().clear();
    m_page =
        std::make_unique<MatrixPage>(MatrixPage::Means{*m_firm->insight, *m_firm->clients, *m_firm->format, m_prompt});
    m_page->resize(1024, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_view = m_page->findChild<QTableView *>(u"matrixView"_s);
    m_model = qobject_cast<MatrixModel *>(m_view->model());
    new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    QTRY_VERIFY(m_model->rowCount() > 0);
}

void TestMatrixPage::chooseAxes(const QString &rows, const QString &columns)
{
    auto *down = m_page->findChild<CodeBox *>(u"matrixRows"_s);
    down->setCode(rows);
    auto *across = m_page->findChild<CodeBox *>(u"matrixColumns"_s);
    across->setCode(columns);
    emit across->activated(across->currentIndex());
    QTRY_COMPARE(m_model->matrix().rowAxis, rows);
    QTRY_COMPARE(m_model->matrix().columnAxis, columns);
}

/// The counts of a row, its total last.
QString TestMatrixPage::row(const QString &label) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString() != label)
            continue;
        QStringList counts;
        for (int column = 0; column < m_model->columnCount(); ++column)
            counts << m_model->index(row, column).data().toString();
        return counts.join(u'/');
    }
    return u"no row "_s + label;
}

Result<Id<Sale>> TestMatrixPage::sell(const QString &code, qint64 amount)
{
    Sale sale;
    sale.client = m_firm->client(code);
    sale.day = m_firm->clock.today();
    sale.amount = Money{amount * 100};
    return m_firm->write([&](Connection &c) { return Sales::save(c, sale, m_firm->clock.nowText()); });
}

void TestMatrixPage::countsByAxes_data()
{
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("counts");
    QTest::newRow("ENT by cooperation") << u"cooperation"_s << u"Enterprise"_s << u"10/5/1/16"_s;
    QTest::newRow("DLR by cooperation") << u"cooperation"_s << u"Dealer"_s << u"4/2/1/7"_s;
    QTest::newRow("IND by cooperation") << u"cooperation"_s << u"Individual"_s << u"4/3/0/7"_s;
    QTest::newRow("ENT by tier") << u"tier"_s << u"Enterprise"_s << u"3/1/6/0/6/16"_s;
    QTest::newRow("DLR by tier") << u"tier"_s << u"Dealer"_s << u"0/1/3/0/3/7"_s;
    QTest::newRow("IND by tier") << u"tier"_s << u"Individual"_s << u"0/0/1/3/3/7"_s;
    QTest::newRow("totals") << u"tier"_s << u"Total"_s << u"3/2/10/3/12/30"_s;
}

void TestMatrixPage::countsByAxes()
{
    QFETCH(QString, columns);
    QFETCH(QString, label);
    QFETCH(QString, counts);
    chooseAxes(u"attribute"_s, columns);
    QTRY_COMPARE(row(label), counts);
}

void TestMatrixPage::sumsByTier()
{
    const QList<qint64> sums{5'800'000, 900'000, 1'240'000, 60'000, 0, 8'000'000};
    QTRY_COMPARE(m_model->rowCount(), 6);
    for (int row = 0; row < sums.size(); ++row)
        QCOMPARE(amountOf(row), sums[row]);
    QCOMPARE(m_model->index(0, m_model->columnCount() - 1).data(MatrixModel::ShareRole).toString(), u"72.5 %"_s);
    QVERIFY(m_model->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"3 clients"_s));
}

void TestMatrixPage::followsSalesAndSettings()
{
    QVERIFY_RESULT(sell(u"C04"_s, 400'000));
    QTRY_COMPARE(amountOf(0), 6'800'000);
    QCOMPARE(amountOf(5), 8'400'000);
    QVERIFY_RESULT(await(m_firm->journal().undo()));
    QTRY_COMPARE(amountOf(0), 5'800'000);
    QVERIFY_RESULT(sell(u"C05"_s, -1));
    QTRY_COMPARE(amountOf(1), 600'000);
    QVERIFY_RESULT(await(m_firm->journal().undo()));
    m_firm->set(u"tiers.B.min"_s, u"600000"_s);
    QTRY_COMPARE(amountOf(1), 600'000);
    QVERIFY_RESULT(await(m_firm->journal().undo()));
    QTRY_COMPARE(amountOf(1), 900'000);
    m_firm->set(u"tiers.B.name"_s, u"Gold"_s);
    QCOMPARE(m_model->headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), u"Gold"_s);
    QVERIFY_RESULT(await(m_firm->journal().undo()));
    m_firm->refreshFormat();
}

void TestMatrixPage::quotationsDoNotCount()
{
    const auto saved = m_firm->write([&](Connection &c) -> Result<Id<Opportunity>> {
        Opportunity opportunity;
        opportunity.client = m_firm->client(u"C16"_s);
        WEFT_TAKE(opportunity.stage, Opportunities::findStage(c, u"proposal"_s));
        opportunity.amount = Money{200'000'000};
        return Opportunities::save(c, opportunity, m_firm->clock.nowText());
    });
    QVERIFY_RESULT(saved);
    QTest::qWait(200);
    QCOMPARE(amountOf(3), 60'000);
    QCOMPARE(m_firm->derived(u"C16"_s).tier, Tier::D);
    QVERIFY_RESULT(await(m_firm->journal().undo()));
}

void TestMatrixPage::opensExactlyTheClientsOfACell()
{
    auto *list = m_page->findChild<ListView *>(u"matrixList"_s);
    QVERIFY(!list->isVisible());
    m_view->setFocus();
    m_view->setCurrentIndex(m_model->index(0, 0));
    QTest::keyClick(m_view, Qt::Key_Down);
    QTest::keyClick(m_view, Qt::Key_Down);
    QTest::keyClick(m_view, Qt::Key_Return);
    QVERIFY(list->isVisible());
    QTRY_COMPARE(list->model()->rowCount(), 6);
    QTRY_COMPARE(list->model()->index(0, 0).data().toString(), u"蓝湾酒店"_s);
    QVERIFY(m_page->findChild<QLabel *>(u"matrixListTitle"_s)->text().contains(u"6 clients"_s));
    QVERIFY(m_page->goBack());
    QVERIFY(!list->isVisible());
    const QRect total = m_view->visualRect(m_model->index(m_model->rowCount() - 1, m_model->columnCount() - 1));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, total.center());
    QTRY_COMPARE(list->model()->rowCount(), 30);
}

void TestMatrixPage::opensTheCellAsAList()
{
    QSignalSpy wanted(m_page.get(), &Page::wanted);
    m_view->setCurrentIndex(m_model->index(2, 0));
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Return);
    auto *list = m_page->findChild<ListView *>(u"matrixList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 6);
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"matrixOpenAll"_s), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    const QString link = wanted.first().first().toString();
    QVERIFY(link.startsWith(u"clients?"_s));
    const QList<Condition> expected{{u"tier"_s, Condition::Op::Is, {u"C"_s}},
                                    {u"attribute"_s, Condition::Op::Is, {u"ENT"_s}}};
    QCOMPARE(conditionsFromText(link.mid(8)), expected);
}

void TestMatrixPage::amountsBesideTheMatrixAreNotCut()
{
    // What a window of 1280 leaves beside the navigation.
    m_page->resize(1075, 640);
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Return);
    auto *list = m_page->findChild<ListView *>(u"matrixList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QTRY_VERIFY(!list->model()->index(0, 2).data().toString().isEmpty());
    const QString amount = list->model()->index(0, 2).data().toString();
    QVERIFY2(amount.contains(u"3,200,000"_s), qPrintable(amount));
    QTRY_COMPARE(list->horizontalScrollBar()->maximum(), 0);
    QVERIFY(list->columnWidth(2) > list->fontMetrics().horizontalAdvance(amount));
    QVERIFY(list->columnWidth(0) >= list->fontMetrics().averageCharWidth() * 10);
    // The titles above the matrix stand whole, too.
    const QHeaderView *across = m_view->horizontalHeader();
    for (int column = 0; column < across->count(); ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QRect room(0, 0, across->sectionSize(column) - 18, 1000);
        QVERIFY2(across->fontMetrics().boundingRect(room, Qt::TextWordWrap, title).height() <= across->height(),
                 qPrintable(title));
    }
}

QTEST_MAIN(TestMatrixPage)
#include "tst_matrixpage.moc"
