// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/firm.h"
#include "tests/ui/preparedprompt.h"
#include "ui/clients/clientkind.h"
#include "ui/common/bulkeditdialog.h"
#include "ui/common/codebox.h"
#include "ui/common/daybox.h"
#include "ui/common/listview.h"
#include "ui/common/notice.h"
#include "ui/common/printout.h"
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
#include <QTemporaryDir>
#include <QToolButton>

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
    void measureIsShownAndRemembered_data();
    void measureIsShownAndRemembered();
    void legendNamesTheShades();
    void opensSeveralCells();
    void changesAFieldOfSeveralCells();
    void cancelChangesNothing();
    void looksAtAnEarlierDay();
    void printsText();

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
    m_page = std::make_unique<MatrixPage>(MatrixPage::Means{*m_firm->insight, *m_firm->clients, *m_firm->bulk,
                                                            *m_firm->format, m_prompt, clientKind(*m_firm->format)});
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

void TestMatrixPage::measureIsShownAndRemembered_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("large");
    QTest::addColumn<QString>("small");
    QTest::newRow("clients") << u"count"_s << u"3"_s << u"{amount}/72.5 %"_s;
    QTest::newRow("amount") << u"amount"_s << u"{amount}"_s << u"3 clients/72.5 %"_s;
    QTest::newRow("share") << u"share"_s << u"72.5 %"_s << u"3 clients/{amount}"_s;
    QTest::newRow("overdue") << u"overdue"_s << u"▲ {overdue}"_s << u"3 clients/{amount}"_s;
}

void TestMatrixPage::measureIsShownAndRemembered()
{
    QFETCH(QString, measure);
    QFETCH(QString, large);
    QFETCH(QString, small);
    auto *box = m_page->findChild<CodeBox *>(u"matrixMeasure"_s);
    box->setCode(measure);
    emit box->activated(box->currentIndex());
    const QModelIndex total = m_model->index(0, m_model->columnCount() - 1);
    const auto filled = [&](QString text) {
        return text.replace(u"{amount}"_s, total.data(MatrixModel::AmountRole).toString())
            .replace(u"{overdue}"_s, total.data(MatrixModel::OverdueRole).toString());
    };
    QVERIFY(total.data(MatrixModel::AmountRole).toString().endsWith(u"5,800,000"_s));
    QVERIFY(total.data(MatrixModel::OverdueRole).toInt() > 0);
    QCOMPARE(total.data(MatrixModel::LargeRole).toString(), filled(large));
    QCOMPARE(total.data(MatrixModel::SmallRole).toStringList().join(u'/'), filled(small));
    m_page = std::make_unique<MatrixPage>(MatrixPage::Means{*m_firm->insight, *m_firm->clients, *m_firm->bulk,
                                                            *m_firm->format, m_prompt, clientKind(*m_firm->format)});
    QCOMPARE(m_page->findChild<CodeBox *>(u"matrixMeasure"_s)->code(), measure);
}

/// The figures at which a shade begins are the figures by which cells are shaded.
void TestMatrixPage::legendNamesTheShades()
{
    QCOMPARE(m_model->legend(), (QStringList{u"0"_s, u"more than 0"_s, u"from 2"_s, u"from 3"_s, u"from 5"_s}));
    const QList<qint64> from{0, 1, 2, 3, 5};
    for (int row = 0; row < m_model->rowCount() - 1; ++row) {
        for (int column = 0; column < m_model->columnCount() - 1; ++column) {
            const QModelIndex index = m_model->index(row, column);
            const int heat = index.data(MatrixModel::HeatRole).toInt();
            const qint64 count = m_model->cell(row, column).count;
            QVERIFY2(count >= from.at(heat) && (heat == 4 || count < from.at(heat + 1)),
                     qPrintable(u"%1 in shade %2"_s.arg(count).arg(heat)));
        }
    }
}

void TestMatrixPage::opensSeveralCells()
{
    auto *list = m_page->findChild<ListView *>(u"matrixList"_s);
    m_view->setFocus();
    m_view->setCurrentIndex(m_model->index(0, 0));
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_view, Qt::Key_Return);
    // A and B by ENT and IND.
    qint64 sum = 0;
    for (const int row : {0, 1})
        for (const int column : {0, 1})
            sum += m_model->cell(row, column).count;
    QTRY_COMPARE(list->model()->rowCount(), sum);
    QVERIFY(m_page->findChild<QLabel *>(u"matrixListTitle"_s)->text().contains(u"4 cells"_s));
}

void TestMatrixPage::changesAFieldOfSeveralCells()
{
    m_view->setFocus();
    m_view->setCurrentIndex(m_model->index(0, 0));
    QTest::keyClick(m_view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_view, Qt::Key_F2);
    BulkEditDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_page->findChild<BulkEditDialog *>(u"bulkEdit"_s)));
    dialog->choose(u"tags"_s, u"vip"_s);
    QTRY_COMPARE(dialog->findChild<QLabel *>(u"bulkPreview"_s)->text(), u"Changes 4 of 4 clients."_s);
    QSignalSpy done(m_page.get(), &Page::done);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"bulkApply"_s), Qt::LeftButton);
    QTRY_COMPARE(done.count(), 1);
    const auto tagged = [this] {
        return m_firm
            ->read([](Connection &c) { return c.integer(u"SELECT count(*) FROM client_tag WHERE tag = 'vip'"_s); })
            .value_or(-1);
    };
    QCOMPARE(tagged(), 4);
    QVERIFY_RESULT(await(m_firm->journal().undo()));
    QCOMPARE(tagged(), 0);
}

void TestMatrixPage::cancelChangesNothing()
{
    m_view->setFocus();
    m_view->setCurrentIndex(m_model->index(0, 0));
    QTest::keyClick(m_view, Qt::Key_F2);
    BulkEditDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_page->findChild<BulkEditDialog *>(u"bulkEdit"_s)));
    dialog->choose(u"own_cycle"_s, u"14"_s);
    QTRY_VERIFY(dialog->findChild<QPushButton *>(u"bulkApply"_s)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<BulkEditDialog *>(u"bulkEdit"_s));
    QCOMPARE(m_firm->derived(u"C01"_s).cycleDays, 7);
}

void TestMatrixPage::looksAtAnEarlierDay()
{
    QVERIFY_RESULT(sell(u"C04"_s, 400'000));
    QTRY_COMPARE(amountOf(0), 6'800'000);
    auto *asOf = m_page->findChild<DayBox *>(u"matrixAsOf"_s);
    auto *notice = m_page->findChild<Notice *>(u"matrixDay"_s);
    QVERIFY(!notice->isVisible());
    asOf->setDay(m_firm->clock.today().addDays(-1));
    QTRY_COMPARE(amountOf(0), 5'800'000);
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().contains(m_firm->format->day(m_firm->clock.today().addDays(-1))));
    QVERIFY(!m_page->findChild<QToolButton *>(u"matrixChange"_s)->isEnabled());
    QCOMPARE(m_page->exportRequest().asOf, m_firm->clock.today().addDays(-1));
    m_view->setFocus();
    m_view->setCurrentIndex(m_model->index(0, 0));
    QTest::keyClick(m_view, Qt::Key_Return);
    QTRY_COMPARE(m_page->findChild<ListView *>(u"matrixList"_s)->model()->rowCount(), 3);
    QVERIFY(!m_page->findChild<QPushButton *>(u"matrixOpenAll"_s)->isVisible());
    const auto table =
        m_firm->read([&](Connection &c) { return Exchange::exportTable(c, m_page->exportRequest(), m_firm->clock); });
    QVERIFY_RESULT(table);
    QVERIFY(table->rows.first().contains(u"5800000.00"_s));
    QVERIFY(m_page->goBack());
    QVERIFY(m_page->goBack());
    QTRY_COMPARE(amountOf(0), 6'800'000);
    QVERIFY(!notice->isVisible());
    QVERIFY_RESULT(await(m_firm->journal().undo()));
    QTRY_COMPARE(amountOf(0), 5'800'000);
}

namespace {
/// Everything that is packed in the PDF.
QByteArray unpacked(const QByteArray &pdf)
{
    QByteArray all = pdf;
    qsizetype at = 0;
    while ((at = pdf.indexOf("stream\n", at)) >= 0) {
        const qsizetype end = pdf.indexOf("endstream", at);
        const QByteArray size = QByteArray::fromHex("00100000");
        all += qUncompress(size + pdf.mid(at + 7, end - at - 7));
        at = end + 10;
    }
    return all;
}
} // namespace

void TestMatrixPage::printsText()
{
    const Printout printout = m_page->printout();
    QCOMPARE(printout.header.size(), m_model->columnCount() + 1);
    const QStringList cell = printout.rows.first().last().split(u'\n');
    QCOMPARE(cell.mid(0, 3), (QStringList{u"3 clients"_s, m_firm->format->money(Money{580'000'000}), u"72.5 %"_s}));
    QVERIFY(cell.last().endsWith(u" overdue"_s));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"matrix.pdf"_s);
    m_prompt.files = {path};
    QSignalSpy told(m_page.get(), &Page::told);
    m_page->findChild<QAction *>(u"matrixPdf"_s)->trigger();
    QTRY_COMPARE(told.count(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = unpacked(file.readAll());
    QVERIFY(content.startsWith("%PDF"));
    QVERIFY(content.contains("/Font"));
    QVERIFY2(content.contains(" Tj"), "no text is shown");
    QVERIFY2(!content.contains("/Subtype /Image"), "the page is a picture");
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
        QTRY_VERIFY2(across->fontMetrics().boundingRect(room, Qt::TextWordWrap, title).height() <= across->height(),
                     qPrintable(title));
    }
    // And the first row begins beneath them.
    QTRY_COMPARE(m_view->viewport()->geometry().top(), across->geometry().bottom() + 1);
}

QTEST_MAIN(TestMatrixPage)
#include "tst_matrixpage.moc"
