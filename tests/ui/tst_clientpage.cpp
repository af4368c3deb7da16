// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/firm.h"
#include "tests/ui/preparedprompt.h"
#include "ui/clients/briefline.h"
#include "ui/clients/clientpage.h"
#include "ui/common/filterbar.h"
#include "ui/common/listview.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Steps 1–5 of US-06 on the page of clients, and what the page does with keys.
class TestClientPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void listsAll();
    void groupsByClass_data();
    void groupsByClass();
    void filtersByLink();
    void filtersByMenu();
    void searchesAsOneTypes();
    void saysWhyItIsEmpty();
    void opensAndGoesBack();
    void spaceTogglesTheCard();
    void deleteIsUndoable();
    void makesANewClient();
    void markupIsText();

private:
    QStringList codes() const;
    QStringList chips(const QString &prefix) const;
    QString count() const { return m_page->findChild<QLabel *>(u"listCount"_s)->text(); }

    std::unique_ptr<Firm> m_firm;
    PreparedPrompt m_prompt;
    std::unique_ptr<ClientPage> m_page;
    ListView *m_list = nullptr;
};

void TestClientPage::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"weft-test"_s);
    m_firm = std::make_unique<Firm>();
    m_firm->fill();
}

void TestClientPage::init()
{
    QSettings().clear();
    m_page = std::make_unique<ClientPage>(
        ClientPage::Means{m_firm->stores(), *m_firm->views, *m_firm->bulk, *m_firm->format, m_prompt});
    m_page->resize(1024, 640);
    m_page->searchField()->show();
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_list = m_page->findChild<ListView *>(u"clientList"_s);
    new QAbstractItemModelTester(m_list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    QTRY_COMPARE(m_list->model()->rowCount(), 30);
}

void TestClientPage::cleanup()
{
    m_page.reset();
}

QStringList TestClientPage::codes() const
{
    int column = 0;
    while (m_list->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() != u"Code")
        ++column;
    QStringList codes;
    for (int row = 0; row < m_list->model()->rowCount(); ++row)
        codes << m_list->model()->index(row, column).data().toString();
    codes.sort();
    return codes;
}

QStringList TestClientPage::chips(const QString &prefix) const
{
    QStringList texts;
    for (const QToolButton *chip : m_page->findChildren<QToolButton *>()) {
        if (chip->objectName().startsWith(prefix) && chip->isVisible())
            texts << chip->accessibleName().simplified();
    }
    texts.sort();
    return texts;
}

void TestClientPage::listsAll()
{
    QCOMPARE(count(), u"30 clients"_s);
    QTRY_VERIFY(codes().contains(u"C01"_s));
    QCOMPARE(codes().size(), 30);
}

void TestClientPage::groupsByClass_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("cooperation") << u"cooperation"_s
                                 << QStringList{u"Cooperating 18"_s, u"Following up 10"_s, u"Not cooperating 2"_s};
    QTest::newRow("cycle days") << u"cycle_days"_s
                                << QStringList{u"14 days 2"_s, u"30 days 21"_s, u"60 days 1"_s, u"7 days 3"_s,
                                               u"90 days 3"_s};
}

void TestClientPage::groupsByClass()
{
    QFETCH(QString, field);
    QFETCH(QStringList, expected);
    m_page->findChild<FilterBar *>()->setGroup(field);
    QTRY_COMPARE(chips(u"group:"_s), expected);
    auto *chip = m_page->findChild<QToolButton *>(field == u"cooperation" ? u"group:not_coop"_s : u"group:60"_s);
    QVERIFY(chip);
    QTest::mouseClick(chip, Qt::LeftButton);
    QTRY_COMPARE(count(), field == u"cooperation" ? u"2 clients"_s : u"1 clients"_s);
}

void TestClientPage::filtersByLink()
{
    QVERIFY(m_page->follow(u"clients?attribute=ENT cooperation=cooperating cycle_days=30"_s));
    QTRY_COMPARE(m_list->model()->rowCount(), 5);
    const QStringList expected{u"C08"_s, u"C10"_s, u"C12"_s, u"C14"_s, u"C15"_s};
    QTRY_COMPARE(codes(), expected);
    QCOMPARE(chips(u"condition:"_s).size(), 3);
    QCOMPARE(count(), u"5 clients"_s);
    QTest::mouseClick(m_page->findChild<QToolButton *>(u"clearFilter"_s), Qt::LeftButton);
    QTRY_COMPARE(m_list->model()->rowCount(), 30);
    QVERIFY(!m_page->follow(u"matrix"_s));
}

void TestClientPage::filtersByMenu()
{
    auto *add = m_page->findChild<QToolButton *>(u"addFilter"_s);
    emit add->menu()->aboutToShow();
    QAction *dealer = nullptr;
    for (QAction *field : add->menu()->actions()) {
        for (QAction *value : field->menu() ? field->menu()->actions() : QList<QAction *>()) {
            if (value->text() == u"Dealer" && field->text().contains(u"attribute"_s))
                dealer = value;
        }
    }
    QVERIFY(dealer);
    dealer->trigger();
    QTRY_COMPARE(m_list->model()->rowCount(), 7);
    auto *chip = m_page->findChild<QToolButton *>(u"condition:attribute"_s);
    QVERIFY(chip);
    QTest::mouseClick(chip, Qt::LeftButton);
    QTRY_COMPARE(m_list->model()->rowCount(), 30);
}

void TestClientPage::searchesAsOneTypes()
{
    QTest::keyClicks(m_page->searchField(), u"jiayinxx"_s);
    QTest::keyClick(m_page->searchField(), Qt::Key_Backspace);
    QTest::keyClick(m_page->searchField(), Qt::Key_Backspace);
    QTRY_COMPARE(codes(), QStringList{u"C12"_s}); // 佳音琴行 by its pinyin
    m_page->searchField()->setText(u"建材"_s);
    QTRY_COMPARE(codes(), QStringList{u"C04"_s});
    QVERIFY(m_page->goBack());
    QTRY_COMPARE(m_list->model()->rowCount(), 30);
}

void TestClientPage::saysWhyItIsEmpty()
{
    m_page->searchField()->setText(u"zzzz"_s);
    QTRY_COMPARE(count(), u"0 clients"_s);
    const auto button = [&](const QString &text) -> QPushButton * {
        for (QPushButton *candidate : m_page->findChildren<QPushButton *>()) {
            if (candidate->isVisible() && candidate->text() == text)
                return candidate;
        }
        return nullptr;
    };
    QTRY_VERIFY(button(u"Clear search and filter"_s));
    QTest::mouseClick(button(u"Clear search and filter"_s), Qt::LeftButton);
    QTRY_COMPARE(m_list->model()->rowCount(), 30);
    QVERIFY(m_list->isVisible());
}

void TestClientPage::opensAndGoesBack()
{
    m_list->setCurrentId(m_firm->client(u"C03"_s).value);
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Return);
    auto *name = m_page->findChild<QLabel *>(u"cardName"_s);
    QTRY_COMPARE(name->text(), u"瑞丰食品"_s);
    QVERIFY(!m_list->isVisible());
    QVERIFY(m_page->goBack());
    QVERIFY(m_list->isVisible());
    QVERIFY(m_page->follow(u"client:%1"_s.arg(m_firm->client(u"P02"_s).value)));
    QTRY_COMPARE(name->text(), u"海容冷链"_s);
}

void TestClientPage::spaceTogglesTheCard()
{
    auto *card = m_page->findChild<QWidget *>(u"clientCard"_s);
    m_list->setFocus();
    QVERIFY(!card->isVisible());
    QTest::keyClick(m_list, Qt::Key_Space);
    QVERIFY(card->isVisible());
    QVERIFY(m_list->isVisible());
    const QString first = m_page->findChild<QLabel *>(u"cardName"_s)->text();
    QTest::keyClick(m_list, Qt::Key_Down);
    QTRY_VERIFY(m_page->findChild<QLabel *>(u"cardName"_s)->text() != first);
    QTest::keyClick(m_list, Qt::Key_Space);
    QVERIFY(!card->isVisible());
}

void TestClientPage::deleteIsUndoable()
{
    QSignalSpy done(m_page.get(), &Page::done);
    m_list->setCurrentId(m_firm->client(u"C18"_s).value);
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_Delete);
    QTRY_COMPARE(m_list->model()->rowCount(), 29);
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(m_prompt.asked.isEmpty());
    QVERIFY_RESULT(await(m_firm->journal().undo()));
    QTRY_COMPARE(m_list->model()->rowCount(), 30);
}

void TestClientPage::makesANewClient()
{
    QSignalSpy done(m_page.get(), &Page::done);
    m_page->primaryAction()->trigger();
    auto *name = m_page->findChild<QLineEdit *>(u"clientName"_s);
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClicks(name, u"R&D"_s);
    QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(done.count(), 1);
    QTRY_COMPARE(m_list->model()->rowCount(), 31);
    QTRY_COMPARE(m_list->currentIndex().siblingAtColumn(1).data().toString(), u"R&D"_s);
    m_page->primaryAction()->trigger();
    QVERIFY(m_page->goBack());
    QVERIFY(m_list->isVisible());
    QVERIFY_RESULT(await(m_firm->journal().undo()));
    QTRY_COMPARE(m_list->model()->rowCount(), 30);
}

void TestClientPage::markupIsText()
{
    auto client = await(m_firm->clients->open(m_firm->client(u"C01"_s)));
    QVERIFY_RESULT(client);
    const QString nasty = u"<img src='/etc/passwd'><h1>R&D</h1>&amp;"_s;
    client->name = client->note = client->needs = client->likes = client->address = nasty;
    client->tags = {u"<b>t</b>"_s};
    client->people = {Person{}};
    client->people.first().name = nasty;
    QVERIFY_RESULT(await(m_firm->clients->save(*client)));
    m_page->openClient(client->id);
    auto *name = m_page->findChild<QLabel *>(u"cardName"_s);
    QTRY_COMPARE(name->text(), nasty);
    int shown = 0;
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
        shown += label->text().contains(nasty) ? 1 : 0;
    }
    for (const BriefLine *line : m_page->findChildren<BriefLine *>())
        shown += line->text() == nasty ? 1 : 0;
    QVERIFY(shown >= 5);
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        const QString tip = widget->toolTip();
        QVERIFY2(!Qt::mightBeRichText(tip) || tip.startsWith(u"<span>"), qPrintable(tip));
    }
    QVERIFY_RESULT(await(m_firm->journal().undo()));
}

QTEST_MAIN(TestClientPage)
#include "tst_clientpage.moc"
