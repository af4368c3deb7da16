// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/firm.h"
#include "tests/ui/preparedprompt.h"
#include "ui/clients/clientpage.h"
#include "ui/common/codebox.h"
#include "ui/common/fieldvaluebox.h"
#include "ui/common/filterbar.h"
#include "ui/common/filterdialog.h"
#include "ui/common/listheader.h"
#include "ui/common/listmodelbase.h"
#include "ui/common/listtotals.h"
#include "ui/common/listview.h"
#include "ui/common/uisettings.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// What one does with the list of clients: columns, orders, filters, views, groups, many at once; by keys and mouse.
class TestClientList : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void columnsAreChosen();
    void everyColumnShowsItsField();
    void titlesOrderBySeveral();
    void sortsByMenu();
    void filtersAboveTheColumns_data();
    void filtersAboveTheColumns();
    void filterRowByKeys();
    void conditionsInGroups();
    void viewsAreSavedAndShown();
    void lastViewIsRemembered();
    void groupsAddUpAndClose();
    void rowsAreColoured();
    void copiesWithTitles();
    void editsManyAtOnce();
    void callsAndWrites();

private:
    void makePage();
    QStringList codes() const;
    QAction *menuAction(const QString &button, const QString &name) const;
    int column(const QString &field) const { return m_list->list()->columnOf(field); }
    QString cell(int row, const QString &field) const
    {
        return m_list->model()->index(row, column(field)).data().toString();
    }
    QPoint titleOf(const QString &field) const
    {
        return {m_list->header()->sectionViewportPosition(column(field)) + 12, 10};
    }
    void click(const QString &field, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_list->header()->viewport(), Qt::LeftButton, modifiers, titleOf(field));
    }

    std::unique_ptr<Firm> m_firm;
    PreparedPrompt m_prompt;
    std::unique_ptr<ClientPage> m_page;
    ListView *m_list = nullptr;
};

void TestClientList::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"weft-test"_s);
}

void TestClientList::init()
{
    QSettings().clear();
    m_prompt = PreparedPrompt();
    m_firm = std::make_unique<Firm>();
    m_firm->fill();
    makePage();
}

void TestClientList::makePage()
{
    m_page = std::make_unique<ClientPage>(
        ClientPage::Means{m_firm->stores(), *m_firm->views, *m_firm->bulk, *m_firm->format, m_prompt});
    m_page->resize(1600, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_list = m_page->findChild<ListView *>();
    new QAbstractItemModelTester(m_list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    QTRY_VERIFY(m_list->model()->rowCount() > 0);
}

void TestClientList::cleanup()
{
    m_page.reset();
    m_firm.reset();
}

QStringList TestClientList::codes() const
{
    QStringList codes;
    for (int row = 0; row < m_list->model()->rowCount(); ++row) {
        if (m_list->list()->groupAt(row) < 0)
            codes << cell(row, u"code"_s);
    }
    return codes;
}

QAction *TestClientList::menuAction(const QString &button, const QString &name) const
{
    QMenu *menu = m_page->findChild<QToolButton *>(button)->menu();
    emit menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->objectName() == name || action->text() == name)
            return action;
    }
    return nullptr;
}

void TestClientList::columnsAreChosen()
{
    QTest::mouseClick(m_page->findChild<QToolButton *>(u"chooseColumns"_s), Qt::LeftButton);
    auto *columns = m_page->findChild<QListWidget *>(u"columnList"_s);
    QVERIFY(columns && columns->isVisible());
    QVERIFY(columns->count() > 40);
    QTest::keyClick(columns, Qt::Key_Space); // the first one goes
    QVERIFY(m_list->isColumnHidden(column(u"due"_s)));
    QTest::keyClick(columns, Qt::Key_Space);
    QVERIFY(!m_list->isColumnHidden(column(u"due"_s)));
    QTest::keyClick(columns, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_list->columns().first().field, u"name"_s);
    QCOMPARE(m_list->columns().at(1).field, u"due"_s);
    const auto city = columns->findItems(u"City"_s, Qt::MatchExactly);
    QCOMPARE(city.size(), 1);
    columns->setCurrentItem(city.first());
    QTest::keyClick(columns, Qt::Key_Space);
    QCOMPARE(m_list->columns().last().field, u"city"_s);
    QVERIFY(kColumns.get(u"clients"_s).endsWith(u"city:0"));
}

void TestClientList::everyColumnShowsItsField()
{
    auto client = await(m_firm->clients->open(m_firm->client(u"C01"_s)));
    QVERIFY_RESULT(client);
    client->city = u"上海"_s;
    client->employees = 40;
    client->revenue = Money{123'456'00};
    client->firstContact = QDate(2024, 2, 29);
    client->keyAccount = true;
    client->preferredChannel = u"email"_s;
    client->people = {Person{}};
    client->people.first().name = u"王芳"_s;
    client->phones = {Phone{u"mobile"_s, u"138 0000 0001"_s}};
    QVERIFY_RESULT(await(m_firm->clients->save(*client)));
    const QList<std::pair<QString, QString>> expected{
        {u"city"_s, u"上海"_s},
        {u"employees"_s, u"40"_s},
        {u"revenue"_s, m_firm->format->money(Money{123'456'00})},
        {u"first_contact"_s, m_firm->format->day(QDate(2024, 2, 29))},
        {u"key_account"_s, u"✓"_s},
        {u"preferred_channel"_s, m_firm->format->label(u"channel"_s, u"email"_s)},
        {u"mobile"_s, u"138 0000 0001"_s},
        {u"sales"_s, u"4"_s},
    };
    m_list->turnSorting(column(u"code"_s), false);
    for (const auto &[field, text] : expected)
        m_list->setColumnShown(column(field), true);
    for (const auto &[field, text] : expected)
        QTRY_COMPARE(cell(0, field), text);
    for (int i = 0; i < m_list->model()->columnCount(); ++i)
        QVERIFY(!m_list->model()->headerData(i, Qt::Horizontal).toString().isEmpty());
}

void TestClientList::titlesOrderBySeveral()
{
    click(u"tier"_s);
    QTRY_COMPARE(cell(0, u"code"_s), u"C01"_s);
    click(u"code"_s, Qt::ShiftModifier);
    click(u"code"_s, Qt::ShiftModifier);
    QTRY_COMPARE(cell(0, u"code"_s), u"C03"_s);
    QTRY_COMPARE(cell(3, u"code"_s), u"C05"_s);
    QCOMPARE(toText(m_list->list()->order()), u"tier,-code"_s);
    click(u"code"_s, Qt::ShiftModifier);
    QCOMPARE(toText(m_list->list()->order()), u"tier"_s);
    click(u"tier"_s);
    QCOMPARE(toText(m_list->list()->order()), u"-tier"_s);
    click(u"tier"_s);
    QVERIFY(m_list->list()->order().isEmpty());
    QTRY_COMPARE(cell(0, u"code"_s), u"C10"_s); // by name again
}

void TestClientList::sortsByMenu()
{
    const auto choose = [this](const QString &text, bool added) {
        QMenu *menu = m_page->findChild<QToolButton *>(u"sortBy"_s)->menu();
        emit menu->aboutToShow();
        QList<QAction *> actions = menu->actions();
        if (added)
            actions = actions.last()->menu()->actions();
        for (QAction *action : actions) {
            if (action->text().startsWith(text))
                return action->trigger();
        }
        QFAIL("no such column");
    };
    choose(u"Tier"_s, false);
    choose(u"Code"_s, true);
    choose(u"Code"_s, true);
    QCOMPARE(toText(m_list->list()->order()), u"tier,-code"_s);
    QTRY_COMPARE(cell(0, u"code"_s), u"C03"_s);
    choose(u"Usual order"_s, false);
    QVERIFY(m_list->list()->order().isEmpty());
}

void TestClientList::filtersAboveTheColumns_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("rows");
    QTest::newRow("part of a name") << u"name"_s << u"物流"_s << 1;
    QTest::newRow("label of a choice") << u"attribute"_s << u"deal"_s << 7;
    QTest::newRow("several") << u"tier"_s << u"A|B"_s << 5;
    QTest::newRow("not") << u"tier"_s << u"!A"_s << 27;
    QTest::newRow("no such label") << u"attribute"_s << u"zzz"_s << 0;
    QTest::newRow("at least") << u"amount"_s << u">= 300,000"_s << 5;
    QTest::newRow("at most") << u"amount"_s << u"<=0"_s << 12;
    QTest::newRow("number") << u"cycle_days"_s << u"60"_s << 1;
    QTest::newRow("day") << u"due"_s << u"2026-03-16"_s << 4;
    QTest::newRow("words for days") << u"due"_s << u"Today"_s << 4;
    QTest::newRow("month") << u"last_contact"_s << u">=2026-03"_s << 11;
    QTest::newRow("half a day") << u"due"_s << u"2026-0"_s << 30;
    QTest::newRow("no number") << u"amount"_s << u">=x"_s << 30;
    QTest::newRow("user") << u"owner"_s << u"=u1"_s << 8;
    QTest::newRow("any") << u"phone"_s << u"*"_s << 0;
    QTest::newRow("none") << u"phone"_s << u"-"_s << 30;
    QTest::newRow("markup") << u"name"_s << u"<b>%_'\""_s << 0;
}

void TestClientList::filtersAboveTheColumns()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(int, rows);
    m_list->setColumnShown(column(field), true);
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QLineEdit *edit = m_list->header()->filterField(field);
    QVERIFY(edit && edit->isVisible());
    QSignalSpy failed(m_page.get(), &Page::failed);
    QTest::keyClicks(edit, u"x"_s);
    edit->clear();
    edit->setText(typed);
    QTest::keyClick(edit, Qt::Key_Down);
    QVERIFY(m_list->hasFocus());
    QTRY_COMPARE(m_page->findChild<QLabel *>(u"listCount"_s)->text(), u"%1 clients"_s.arg(rows));
    QCOMPARE(m_list->model()->rowCount(), rows);
    QVERIFY(m_list->isVisible()); // what is typed can be mended
    QCOMPARE(failed.count(), 0);
}

void TestClientList::filterRowByKeys()
{
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    QCOMPARE(edit->objectName(), u"filter:due"_s);
    QTest::keyClick(edit, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"filter:name"_s);
    qobject_cast<QLineEdit *>(QApplication::focusWidget())->setText(u"物流"_s);
    QTRY_COMPARE(codes(), QStringList{u"C02"_s});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_COMPARE(m_list->model()->rowCount(), 30);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(m_list->hasFocus());
    menuAction(u"addFilter"_s, u"filterRow"_s)->trigger();
    QVERIFY(!m_list->header()->hasFilter());
}

void TestClientList::conditionsInGroups()
{
    menuAction(u"addFilter"_s, u"editConditions"_s)->trigger();
    auto *dialog = m_page->findChild<FilterDialog *>();
    QVERIFY(dialog);
    auto *count = dialog->findChild<QLabel *>(u"filterCount"_s);
    QTRY_COMPARE(count->text(), u"30 clients"_s);
    const auto row = [dialog](int i) { return dialog->findChildren<ConditionRow *>().at(i); };
    const auto fill = [](ConditionRow *row, const QString &field, Condition::Op op, const QStringList &values) {
        row->findChild<CodeBox *>(u"conditionField"_s)->setCode(field);
        row->findChild<CodeBox *>(u"conditionOperator"_s)->setCode(QString::number(static_cast<int>(op)));
        auto *value = row->findChild<FieldValueBox *>();
        value->setValues(values);
        emit value->changed();
    };
    QCOMPARE(row(0)->findChild<CodeBox *>(u"conditionField"_s)->code(), u"attribute"_s);
    fill(row(0), u"owner"_s, Condition::Op::IsNot, {u"u2"_s});
    QTest::mouseClick(dialog->findChild<QToolButton *>(u"addGroup"_s), Qt::LeftButton);
    QCOMPARE(dialog->findChildren<ConditionRow *>().size(), 3);
    fill(row(1), u"tier"_s, Condition::Op::Is, {u"A"_s});
    fill(row(2), u"last_contact"_s, Condition::Op::AtMost, {u"90_days_ago"_s});
    const QString text = u"owner!=u2 (tier=A or last_contact<=90_days_ago)"_s;
    QCOMPARE(toText(dialog->conditions()), text);
    const auto expected =
        m_firm->read([&](Connection &c) { return Clients::find(c, {.conditions = conditionsFromText(text)}); });
    QVERIFY_RESULT(expected);
    QTRY_COMPARE(count->text(), u"%1 clients"_s.arg(expected->size()));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m_list->model()->rowCount(), expected->size());
    QCOMPARE(m_page->findChildren<QToolButton *>(u"condition:"_s).size(), 1);

    menuAction(u"addFilter"_s, u"editConditions"_s)->trigger();
    QTRY_COMPARE(m_page->findChildren<FilterDialog *>().size(), 1);
    dialog = m_page->findChild<FilterDialog *>();
    QCOMPARE(toText(dialog->conditions()), text);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(m_list->model()->rowCount(), expected->size());
}

void TestClientList::viewsAreSavedAndShown()
{
    QSignalSpy done(m_page.get(), &Page::done);
    auto *button = m_page->findChild<QToolButton *>(u"chooseView"_s);
    QCOMPARE(button->text(), u"All"_s);
    QVERIFY(m_page->follow(u"clients?attribute=DLR"_s));
    m_list->arrange({{u"name"_s, 200}, {u"amount"_s, 90}, {u"city"_s, 0}});
    click(u"amount"_s);
    QTRY_COMPARE(m_list->model()->rowCount(), 7);
    m_prompt.texts = {u"Dealers & co"_s};
    menuAction(u"chooseView"_s, u"saveNewView"_s)->trigger();
    QTRY_COMPARE(done.count(), 1);
    QTRY_COMPARE(button->text(), u"Dealers && co"_s);
    QVERIFY(!menuAction(u"chooseView"_s, u"saveView"_s));
    // The same as tabs, by mouse and by keys.
    auto *tabs = m_page->findChild<QTabBar *>(u"viewTabs"_s);
    QTRY_VERIFY(tabs->isVisible());
    QCOMPARE(tabs->count(), 2);
    QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Dealers && co"_s);
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
    QTRY_COMPARE(m_list->model()->rowCount(), 30);
    QTest::keyClick(tabs, Qt::Key_Right);
    QTRY_COMPARE(m_list->model()->rowCount(), 7);
    QVERIFY(menuAction(u"viewMore"_s, u"saveNewView"_s));

    QVERIFY(menuAction(u"chooseView"_s, u"All"_s));
    menuAction(u"chooseView"_s, u"All"_s)->trigger();
    QTRY_COMPARE(m_list->model()->rowCount(), 30);
    QCOMPARE(m_list->columns().first().field, u"due"_s);
    menuAction(u"chooseView"_s, u"Dealers && co"_s)->trigger();
    QTRY_COMPARE(m_list->model()->rowCount(), 7);
    QCOMPARE(m_list->columns().size(), 3);
    QCOMPARE(m_list->columns().first().width, 200);
    QCOMPARE(toText(m_list->list()->order()), u"amount"_s);

    m_page->findChild<FilterBar *>()->toggle(u"tier"_s, u"none"_s);
    QTRY_COMPARE(button->text(), u"Dealers && co •"_s);
    menuAction(u"chooseView"_s, u"saveView"_s)->trigger();
    QTRY_COMPARE(button->text(), u"Dealers && co"_s);
    QCOMPARE(await(m_firm->views->of(u"clients"_s))->first().conditions.size(), 2);

    m_prompt.texts = {u"Partners"_s};
    menuAction(u"chooseView"_s, u"renameView"_s)->trigger();
    QTRY_COMPARE(button->text(), u"Partners"_s);
    menuAction(u"chooseView"_s, u"removeView"_s)->trigger();
    QTRY_COMPARE(button->text(), u"All"_s);
    QVERIFY(await(m_firm->views->of(u"clients"_s))->isEmpty());
    QVERIFY_RESULT(await(m_firm->journal().undo()));
    QTRY_VERIFY(menuAction(u"chooseView"_s, u"Partners"_s));
}

void TestClientList::lastViewIsRemembered()
{
    SavedView view{.list = u"clients"_s, .name = u"Top"_s, .conditions = conditionsFromText(u"tier=A"_s)};
    QVERIFY_RESULT(await(m_firm->views->save(view)));
    QTRY_VERIFY(menuAction(u"chooseView"_s, u"Top"_s));
    menuAction(u"chooseView"_s, u"Top"_s)->trigger();
    QTRY_COMPARE(m_list->model()->rowCount(), 3);
    makePage();
    QTRY_COMPARE(m_list->model()->rowCount(), 3);
    QCOMPARE(m_page->findChild<QToolButton *>(u"chooseView"_s)->text(), u"Top"_s);
    m_page = std::make_unique<ClientPage>(
        ClientPage::Means{m_firm->stores(), *m_firm->views, *m_firm->bulk, *m_firm->format, m_prompt});
    QVERIFY(m_page->follow(u"clients?attribute=DLR"_s)); // a link goes before it
    m_list = m_page->findChild<ListView *>();
    QTRY_COMPARE(m_list->model()->rowCount(), 7);
    QTRY_VERIFY(menuAction(u"chooseView"_s, u"Top"_s));
    QCOMPARE(m_list->model()->rowCount(), 7);
}

void TestClientList::groupsAddUpAndClose()
{
    m_page->findChild<FilterBar *>()->setGroup(u"attribute"_s);
    QTRY_VERIFY(!m_list->list()->groups().isEmpty());
    const GroupRows &groups = m_list->list()->groups();
    qint64 sum = 0, count = 0;
    for (const ListGroup &group : groups.groups()) {
        sum += group.sums.value(u"amount"_s);
        count += group.count;
    }
    QCOMPARE(count, 30);
    QCOMPARE(sum, 800'000'000);
    auto *totals = m_page->findChild<ListTotals *>();
    QVERIFY(totals->isVisible());
    QVERIFY2(totals->line().contains(m_firm->format->money(Money{sum})), qPrintable(totals->line()));
    QCOMPARE(m_list->model()->rowCount(), 30 + groups.groups().size());
    QCOMPARE(cell(0, u"amount"_s), m_firm->format->money(Money{groups.groups().first().sums.value(u"amount"_s)}));

    const int first = static_cast<int>(groups.groups().first().count);
    m_list->setFocus();
    m_list->setCurrentIndex(m_list->model()->index(1, 0));
    QVERIFY(m_list->currentId() > 0);
    QTest::keyClick(m_list, Qt::Key_Left);
    QCOMPARE(m_list->currentIndex().row(), 0);
    QTest::keyClick(m_list, Qt::Key_Left);
    QCOMPARE(m_list->list()->groupAt(1), 1);
    QCOMPARE(m_list->model()->rowCount(), 30 + groups.groups().size() - first);
    QTest::keyClick(m_list, Qt::Key_Right);
    QCOMPARE(m_list->list()->groupAt(1), -1);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                      m_list->visualRect(m_list->model()->index(0, 0)).center());
    QVERIFY(groups.isClosed(0));
    QTest::keyClick(m_list, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_list->selectedIds().size(), 30 - first);
    m_page->findChild<FilterBar *>()->setGroup({});
    QTRY_COMPARE(m_list->model()->rowCount(), 30);
    QVERIFY(!totals->isVisible());
}

void TestClientList::rowsAreColoured()
{
    SavedView view{.list = u"clients"_s,
                   .name = u"Coloured"_s,
                   .order = sortFromText(u"code"_s),
                   .rules = rulesFromText(u"late tier=A\nsoon code~C0"_s)};
    QVERIFY_RESULT(await(m_firm->views->save(view)));
    QTRY_VERIFY(menuAction(u"chooseView"_s, u"Coloured"_s));
    menuAction(u"chooseView"_s, u"Coloured"_s)->trigger();
    QTRY_COMPARE(cell(0, u"code"_s), u"C01"_s);
    const auto sign = [this](int row) {
        return m_list->model()->index(row, 0).data(ListModelBase::MarkSignRole).toString();
    };
    QTRY_COMPARE(sign(0), u"▲"_s);
    QCOMPARE(sign(5), u"◆"_s);
    QCOMPARE(sign(20), QString());
    auto *legend = m_page->findChild<QLabel *>(u"colourLegend"_s);
    QVERIFY(legend->isVisible());
    QVERIFY2(legend->text().startsWith(u"▲ Value tier: "), qPrintable(legend->text()));
}

void TestClientList::copiesWithTitles()
{
    m_list->arrange({{u"code"_s, 80}, {u"name"_s, 80}});
    click(u"code"_s);
    QTRY_COMPARE(cell(0, u"code"_s), u"C01"_s);
    QSignalSpy done(m_page.get(), &Page::done);
    m_list->setFocus();
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                      m_list->visualRect(m_list->model()->index(1, column(u"code"_s))).center());
    QTest::keyClick(m_list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_list, Qt::Key_C, Qt::ControlModifier);
    QTRY_COMPARE(done.count(), 1);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), u"Code\tName"_s);
    QVERIFY(lines.at(1).startsWith(u"C02\t"));
    QVERIFY(lines.at(2).startsWith(u"C03\t"));
}

void TestClientList::editsManyAtOnce()
{
    QSignalSpy done(m_page.get(), &Page::done);
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_list, Qt::Key_F2);
    auto *dialog = m_page->findChild<QDialog *>(u"bulkEdit"_s);
    QVERIFY(dialog);
    dialog->findChild<CodeBox *>(u"bulkField"_s)->setCode(u"attribute"_s);
    auto *value = dialog->findChild<FieldValueBox *>(u"bulkValue"_s);
    value->setValues({u"DLR"_s});
    auto *preview = dialog->findChild<QLabel *>(u"bulkPreview"_s);
    QTRY_COMPARE(preview->text(), u"Changes 23 of 30 clients."_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(done.first().first().toString(), u"23 clients changed"_s);
    QTRY_VERIFY(!m_page->findChild<QDialog *>(u"bulkEdit"_s));
    m_page->follow(u"clients?attribute=DLR"_s);
    QTRY_COMPARE(m_list->model()->rowCount(), 30);
    QVERIFY_RESULT(await(m_firm->journal().undo()));
    QTRY_COMPARE(m_list->model()->rowCount(), 7);
}

void TestClientList::callsAndWrites()
{
    auto client = await(m_firm->clients->open(m_firm->client(u"C01"_s)));
    QVERIFY_RESULT(client);
    client->phones = {Phone{u"phone"_s, u"+86 (21) 6543-2100"_s}};
    client->emails = {u"a b@x.example"_s};
    client->consents = {Consent{.channel = u"email"_s, .answer = u"no"_s}};
    QVERIFY_RESULT(await(m_firm->clients->save(*client)));
    m_list->setCurrentId(client->id.value);
    QTRY_COMPARE(m_list->currentId(), client->id.value);
    m_list->setColumnShown(column(u"phone"_s), true);
    QTRY_COMPARE(cell(m_list->currentIndex().row(), u"phone"_s), u"+86 (21) 6543-2100"_s);
    emit m_list->customContextMenuRequested(m_list->visualRect(m_list->currentIndex()).center());
    auto *menu = m_page->findChild<QMenu *>(u"clientMenu"_s);
    QVERIFY(menu);
    QSignalSpy wanted(m_page.get(), &Page::wanted);
    QSignalSpy failed(m_page.get(), &Page::failed);
    menu->findChild<QAction *>(u"reach:phone_out"_s)->trigger();
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), u"tel:+862165432100"_s);
    menu->findChild<QAction *>(u"reach:email"_s)->trigger();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(wanted.count(), 1);
}

QTEST_MAIN(TestClientList)
#include "tst_clientlist.moc"
