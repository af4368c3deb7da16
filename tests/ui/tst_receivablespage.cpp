// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/language.h"
#include "tests/ui/firm.h"
#include "ui/clients/cardreceivables.h"
#include "ui/clients/clientcard.h"
#include "ui/common/figure.h"
#include "ui/common/listview.h"
#include "ui/sales/invoiceform.h"
#include "ui/sales/receivablespage.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Steps 2, 14 and 15 of US-09 on the page of receivables and on the card, by keys and clicks.
class TestReceivablesPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"weft-test"_s);
    }
    void init();
    void cleanup();

    void theDunningList();
    void onTheDayAfterTheHold();
    void agesOpenTheirRows();
    void searchesAsOneTypes();
    void paysByKeys();
    void saysWhatIsWrongWithAPayment();
    void removesAPayment();
    void holdsByKeysAndEndsIt();
    void makesANewInvoice();
    void changesAnInvoice();
    void deleteIsUndoable();
    void linksLead();
    void saysWhyItIsEmpty();
    void formKeepsEveryField();
    void speaksTheLanguageOfTheScreen();
    void theCardSaysWhatIsOpen();
    void markupIsText();

private:
    void build(QDate today = QDate(2026, 3, 16));
    void show();
    Id<Invoice> add(const Invoice &invoice);
    QStringList column(const QString &title) const;
    QString cell(const QString &number, const QString &title) const;
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }
    void choose(const QString &number);
    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }

    std::unique_ptr<Firm> m_firm;
    std::unique_ptr<ReceivablesPage> m_page;
    ListView *m_list = nullptr;
};

void TestReceivablesPage::build(QDate today)
{
    m_page.reset();
    QSettings().clear();
    m_firm = std::make_unique<Firm>(today);
    const auto done = m_firm->write([this](Connection &c) -> Done {
        const QString now = m_firm->clock.nowText();
        WEFT_TAKE(const auto h1, Clients::save(c, {.code = u"H1"_s, .name = u"顺和贸易"_s}, now));
        WEFT_TAKE(const auto h2, Clients::save(c, {.code = u"H2"_s, .name = u"丽景酒店"_s}, now));
        WEFT_TRY(Invoices::save(c,
                                {.number = u"INV-77"_s,
                                 .client = h1,
                                 .due = QDate(2026, 3, 6),
                                 .amount = Money{1'200'000},
                                 .reasonNote = u"经常出差，月底返沪后付款"_s,
                                 .holdUntil = QDate(2026, 3, 31)},
                                now));
        WEFT_TRY(Invoices::save(
            c, {.number = u"INV-80"_s, .client = h2, .due = QDate(2026, 3, 1), .amount = Money{300'000}}, now));
        return {};
    });
    QVERIFY_RESULT(done);
}

void TestReceivablesPage::show()
{
    m_page = std::make_unique<ReceivablesPage>(*m_firm->invoices, *m_firm->clients, *m_firm->format);
    m_page->resize(1100, 640);
    m_page->searchField()->show();
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_list = find<ListView>("invoiceList");
    new QAbstractItemModelTester(m_list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    QTRY_VERIFY(m_list->model()->rowCount() > 0);
    QTRY_VERIFY(!column(u"Number"_s).contains(QString()));
}

void TestReceivablesPage::init()
{
    build();
    show();
}

void TestReceivablesPage::cleanup()
{
    m_page.reset();
    m_firm.reset();
}

Id<Invoice> TestReceivablesPage::add(const Invoice &invoice)
{
    const auto id = await(m_firm->invoices->save(invoice));
    return id ? *id : Id<Invoice>();
}

QStringList TestReceivablesPage::column(const QString &title) const
{
    const QAbstractItemModel *model = m_list->model();
    int column = 0;
    while (column < model->columnCount() && model->headerData(column, Qt::Horizontal, Qt::DisplayRole) != title)
        ++column;
    QStringList cells;
    for (int row = 0; row < model->rowCount(); ++row)
        cells << model->index(row, column).data().toString();
    return cells;
}

QString TestReceivablesPage::cell(const QString &number, const QString &title) const
{
    return column(title).value(column(u"Number"_s).indexOf(number));
}

void TestReceivablesPage::choose(const QString &number)
{
    m_list->setFocus();
    m_list->selectRow(static_cast<int>(column(u"Number"_s).indexOf(number)));
    QTRY_COMPARE(find<QLabel>("invoiceTitle")->text(), number);
}

void TestReceivablesPage::theDunningList()
{
    QCOMPARE(column(u"Number"_s), (QStringList{u"INV-80"_s, u"INV-77"_s}));
    QCOMPARE(cell(u"INV-80"_s, u"State"_s), u"▲ 15 days overdue"_s);
    QCOMPARE(cell(u"INV-77"_s, u"State"_s), u"– on hold until 31 Mar 2026"_s);
    QCOMPARE(cell(u"INV-77"_s, u"Reason"_s), u"经常出差，月底返沪后付款"_s);
    QTRY_COMPARE(find<Figure>("age-all")->value(), u"15,000.00"_s);
    QCOMPARE(find<Figure>("age-held")->value(), u"12,000.00"_s);
    QCOMPARE(find<Figure>("age-days_30")->value(), u"3,000.00"_s);
    choose(u"INV-77"_s);
    QCOMPARE(find<QLabel>("invoiceState")->text(), u"– on hold until 31 Mar 2026"_s);
    QCOMPARE(find<QLabel>("invoiceReason")->text(), u"经常出差，月底返沪后付款"_s);
}

void TestReceivablesPage::onTheDayAfterTheHold()
{
    build(QDate(2026, 4, 1));
    show();
    QCOMPARE(cell(u"INV-80"_s, u"State"_s), u"▲ 31 days overdue"_s);
    QCOMPARE(cell(u"INV-77"_s, u"State"_s), u"▲ 26 days overdue"_s);
    QTRY_COMPARE(find<Figure>("age-days_60")->value(), u"3,000.00"_s);
    QCOMPARE(find<Figure>("age-held")->value(), u"0.00"_s);
}

void TestReceivablesPage::agesOpenTheirRows()
{
    click(find<Figure>("age-held"));
    QTRY_COMPARE(column(u"Number"_s), QStringList{u"INV-77"_s});
    QVERIFY(find<Figure>("age-held")->isChecked());
    QCOMPARE(m_page->exportRequest().ids->size(), 1);
    // Clicked again: all of it.
    click(find<Figure>("age-held"));
    QTRY_COMPARE(m_list->model()->rowCount(), 2);
    find<Figure>("age-days_30")->setFocus();
    QTest::keyClick(find<Figure>("age-days_30"), Qt::Key_Space);
    QTRY_COMPARE(column(u"Number"_s), QStringList{u"INV-80"_s});
    QVERIFY(m_page->goBack());
    QTRY_COMPARE(m_list->model()->rowCount(), 2);
    QVERIFY(!m_page->goBack());
}

void TestReceivablesPage::searchesAsOneTypes()
{
    m_page->searchField()->insert(u"丽景"_s); // keyClicks knows Latin letters only
    QTRY_COMPARE(column(u"Number"_s), QStringList{u"INV-80"_s});
    m_page->searchField()->clear();
    QTest::keyClicks(m_page->searchField(), u"%"_s);
    QTRY_COMPARE(m_list->model()->rowCount(), 0);
    m_page->searchField()->clear();
    QTRY_COMPARE(m_list->model()->rowCount(), 2);
}

void TestReceivablesPage::paysByKeys()
{
    QSignalSpy done(m_page.get(), &Page::done);
    choose(u"INV-80"_s);
    QTest::keyClick(m_list, Qt::Key_P);
    auto *amount = find<QLineEdit>("paymentAmount");
    QTRY_VERIFY(amount->hasFocus());
    QCOMPARE(amount->text(), u"3000.00"_s);
    QTest::keyClicks(amount, u"1000"_s);
    QTest::keyClick(amount, Qt::Key_Return);
    QTRY_COMPARE(done.size(), 1);
    QTRY_COMPARE(cell(u"INV-80"_s, u"Open"_s), u"2,000.00"_s);
    QTRY_COMPARE(find<Figure>("age-all")->value(), u"14,000.00"_s);
    // The rest of it, and it leaves the list.
    choose(u"INV-80"_s);
    QTRY_COMPARE(find<Figure>("invoiceOpen")->value(), u"2,000.00"_s);
    QTest::keyClick(m_list, Qt::Key_P);
    QTRY_COMPARE(amount->text(), u"2000.00"_s);
    QTest::keyClick(amount, Qt::Key_Return);
    QTRY_COMPARE(column(u"Number"_s), QStringList{u"INV-77"_s});
    find<QCheckBox>("showPaid")->click();
    QTRY_COMPARE(cell(u"INV-80"_s, u"State"_s), u"✓ paid"_s);
    QVERIFY_RESULT(await(m_firm->journal().undo()));
    QTRY_COMPARE(cell(u"INV-80"_s, u"Open"_s), u"2,000.00"_s);
}

void TestReceivablesPage::saysWhatIsWrongWithAPayment()
{
    choose(u"INV-80"_s);
    click(find<QPushButton>("payInvoice"));
    auto *amount = find<QLineEdit>("paymentAmount");
    QTRY_VERIFY(amount->isVisible());
    QTest::keyClicks(amount, u"much"_s);
    QTest::keyClick(amount, Qt::Key_Return);
    const auto labels = m_page->findChildren<QLabel *>();
    QTRY_VERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"much"_s); }));
    QCOMPARE(cell(u"INV-80"_s, u"Open"_s), u"3,000.00"_s);
    QTest::keyClick(amount, Qt::Key_Escape);
    QTRY_VERIFY(!amount->isVisible());
}

void TestReceivablesPage::removesAPayment()
{
    const Id<Invoice> id = add({.number = u"INV-90"_s, .due = QDate(2026, 3, 20), .amount = Money{5000}});
    QVERIFY_RESULT(
        await(m_firm->invoices->pay({.invoice = id, .day = QDate(2026, 3, 10), .amount = Money{2000}}, u"INV-90"_s)));
    QTRY_COMPARE(cell(u"INV-90"_s, u"Paid"_s), u"20.00"_s);
    choose(u"INV-90"_s);
    QTRY_VERIFY(find<QToolButton>("removePayment"));
    click(find<QToolButton>("removePayment"));
    QTRY_COMPARE(cell(u"INV-90"_s, u"Paid"_s), u"0.00"_s);
    QTRY_VERIFY(!find<QToolButton>("removePayment"));
}

void TestReceivablesPage::holdsByKeysAndEndsIt()
{
    choose(u"INV-80"_s);
    QTest::keyClick(m_list, Qt::Key_H);
    auto *reason = find<QLineEdit>("holdReason");
    QTRY_VERIFY(reason->isVisible());
    // Without a reason it is refused, with one it is kept.
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(cell(u"INV-80"_s, u"State"_s), u"▲ 15 days overdue"_s);
    reason->setFocus();
    QTest::keyClicks(reason, u"asked for a week"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(cell(u"INV-80"_s, u"State"_s), u"– on hold until 23 Mar 2026"_s);
    QCOMPARE(cell(u"INV-80"_s, u"Reason"_s), u"asked for a week"_s);
    choose(u"INV-80"_s);
    QTRY_VERIFY(find<QPushButton>("releaseInvoice")->isVisible());
    click(find<QPushButton>("releaseInvoice"));
    QTRY_COMPARE(cell(u"INV-80"_s, u"State"_s), u"▲ 15 days overdue"_s);
    QCOMPARE(cell(u"INV-80"_s, u"Reason"_s), u"asked for a week"_s);
}

void TestReceivablesPage::makesANewInvoice()
{
    QSignalSpy done(m_page.get(), &Page::done);
    m_page->primaryAction()->trigger();
    auto *number = find<QLineEdit>("invoiceNumber");
    QTRY_VERIFY(number->hasFocus());
    // Nothing is saved without number and amount.
    QTest::keyClick(number, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(find<QWidget>("invoiceEditor")->isVisible());
    QTest::keyClicks(number, u"INV-91"_s);
    auto *client = find<QLineEdit>("invoiceClient");
    client->setFocus();
    QTest::keyClicks(client, u"nobody here"_s);
    QTest::keyClicks(find<QLineEdit>("invoiceAmount"), u"1,250.50"_s);
    QTest::keyClick(number, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(find<QWidget>("invoiceEditor")->isVisible());
    client->clear();
    QTest::keyClick(number, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(done.size(), 1);
    QTRY_COMPARE(cell(u"INV-91"_s, u"Amount"_s), u"1,250.50"_s);
    QTRY_COMPARE(find<QLabel>("invoiceTitle")->text(), u"INV-91"_s);
    QCOMPARE(m_firm->file().read(u"SELECT day || due FROM invoice WHERE number = 'INV-91'"_s), u"2026-03-16"_s);
}

void TestReceivablesPage::changesAnInvoice()
{
    choose(u"INV-77"_s);
    QTest::keyClick(m_list, Qt::Key_Return);
    auto *reason = find<QPlainTextEdit>("invoiceReasonNote");
    QTRY_COMPARE(reason->toPlainText(), u"经常出差，月底返沪后付款"_s);
    QTRY_COMPARE(find<QLineEdit>("invoiceClient")->text(), u"顺和贸易"_s);
    reason->selectAll();
    QTest::keyClicks(reason, u"back in April"_s);
    QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(cell(u"INV-77"_s, u"Reason"_s), u"back in April"_s);
    QCOMPARE(cell(u"INV-77"_s, u"Client"_s), u"顺和贸易"_s);
    // Esc leaves without a change.
    QTest::keyClick(m_list, Qt::Key_Return);
    QTRY_VERIFY(find<QWidget>("invoiceEditor")->isVisible());
    QTest::keyClick(find<QLineEdit>("invoiceNumber"), Qt::Key_Escape);
    QTRY_VERIFY(m_list->isVisible());
}

void TestReceivablesPage::deleteIsUndoable()
{
    choose(u"INV-80"_s);
    QTest::keyClick(m_list, Qt::Key_Delete);
    QTRY_COMPARE(column(u"Number"_s), QStringList{u"INV-77"_s});
    QVERIFY_RESULT(await(m_firm->journal().undo()));
    QTRY_COMPARE(m_list->model()->rowCount(), 2);
}

void TestReceivablesPage::linksLead()
{
    QVERIFY(m_page->follow(u"receivables?band=held"_s));
    QTRY_COMPARE(column(u"Number"_s), QStringList{u"INV-77"_s});
    const Id<Client> h2 = m_firm->client(u"H2"_s);
    QVERIFY(m_page->follow(u"receivables?client=%1"_s.arg(h2.value)));
    QTRY_COMPARE(column(u"Number"_s), QStringList{u"INV-80"_s});
    QTRY_COMPARE(find<QLabel>("invoicesOf")->text(), u"Invoices of 丽景酒店"_s);
    click(find<QToolButton>("invoicesOfAll"));
    QTRY_COMPARE(m_list->model()->rowCount(), 2);
    QVERIFY(!m_page->follow(u"clients"_s));
    QSignalSpy wanted(m_page.get(), &Page::wanted);
    choose(u"INV-80"_s);
    const auto buttons = m_page->findChildren<QPushButton *>();
    const auto client = std::ranges::find(buttons, u"丽景酒店"_s, [](const QPushButton *b) { return b->text(); });
    QVERIFY(client != buttons.end());
    click(*client);
    QCOMPARE(wanted.value(0).value(0).toString(), u"client:%1"_s.arg(h2.value));
}

void TestReceivablesPage::saysWhyItIsEmpty()
{
    QSignalSpy wanted(m_page.get(), &Page::wanted);
    m_list->selectAll();
    QTest::keyClick(m_list, Qt::Key_Delete);
    QPushButton *more = nullptr;
    QTRY_VERIFY([&] {
        for (QPushButton *button : m_page->findChildren<QPushButton *>())
            if (button->isVisible() && button->text().startsWith(u"Import"_s))
                more = button;
        return more != nullptr;
    }());
    click(more);
    QCOMPARE(wanted.value(0).value(0).toString(), u"import"_s);
}

void TestReceivablesPage::formKeepsEveryField()
{
    const Invoice invoice{.id = Id<Invoice>(7),
                          .uid = u"u"_s,
                          .rev = 3,
                          .source = u"erp"_s,
                          .number = u"INV-1"_s,
                          .client = m_firm->client(u"H1"_s),
                          .sale = Id<Sale>(2),
                          .day = QDate(2026, 1, 2),
                          .due = QDate(2026, 2, 3),
                          .amount = Money{-12345},
                          .reasonNote = u"a\nb"_s,
                          .holdUntil = QDate(2026, 3, 4)};
    InvoiceForm form(*m_firm->clients, *m_firm->format);
    form.setRecord(invoice);
    QVERIFY(form.record() == invoice);
    form.setRecord({});
    QVERIFY(form.record() == Invoice{});
}

void TestReceivablesPage::speaksTheLanguageOfTheScreen()
{
    Language language;
    language.use(u"zh_CN"_s);
    m_firm->format->setLanguage(u"zh_CN"_s);
    QTRY_COMPARE(column(u"状态"_s), (QStringList{u"▲ 逾期 15 天"_s, u"– 暂缓至 2026/3/31"_s}));
    language.use(u"en"_s);
    m_firm->format->setLanguage(u"en"_s);
}

void TestReceivablesPage::theCardSaysWhatIsOpen()
{
    ClientCard card(m_firm->stores(), *m_firm->format);
    card.resize(900, 700);
    card.show();
    card.showClient(m_firm->client(u"H1"_s));
    auto *section = card.findChild<CardReceivables *>(u"cardReceivables"_s);
    QTRY_VERIFY(section->isVisible());
    auto *sum = card.findChild<QPushButton *>(u"clientOpen"_s);
    QCOMPARE(sum->text(), u"12,000.00 open since 6 Mar 2026"_s);
    QCOMPARE(card.findChild<QLabel *>(u"clientInvoice"_s)->text(),
             u"INV-77  12,000.00  – on hold until 31 Mar 2026  经常出差，月底返沪后付款"_s);
    auto *open = card.findChild<Figure *>(u"cardOpen"_s);
    QVERIFY(open->isVisible());
    QCOMPARE(open->value(), u"12,000.00"_s);
    QSignalSpy wanted(&card, &ClientPanel::wanted);
    click(sum);
    QCOMPARE(wanted.value(0).value(0).toString(), u"receivables?client=%1"_s.arg(m_firm->client(u"H1"_s).value));
    // Paid, it is gone; a client who owes nothing has no such line.
    const auto owes = await(m_firm->invoices->ofClient(m_firm->client(u"H1"_s)));
    QVERIFY_RESULT(owes);
    QVERIFY_RESULT(await(m_firm->invoices->pay(
        {.invoice = owes->invoices.first().id, .day = QDate(2026, 3, 16), .amount = owes->open}, u"INV-77"_s)));
    QTRY_VERIFY(!section->isVisible());
    QVERIFY(!open->isVisible());
}

void TestReceivablesPage::markupIsText()
{
    const QString markup = u"<h1>R&D</h1>"_s;
    add({.number = markup, .due = QDate(2026, 2, 1), .amount = Money{1}, .reasonNote = markup});
    QTRY_VERIFY(column(u"Number"_s).contains(markup));
    choose(markup);
    QCOMPARE(find<QLabel>("invoiceTitle")->textFormat(), Qt::PlainText);
    QCOMPARE(find<QLabel>("invoiceReason")->text(), markup);
    QCOMPARE(find<QLabel>("invoiceReason")->textFormat(), Qt::PlainText);
    QCOMPARE(find<QLabel>("invoiceState")->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestReceivablesPage)
#include "tst_receivablespage.moc"
