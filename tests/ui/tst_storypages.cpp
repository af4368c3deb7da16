// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/settingsstore.h"
#include "tests/ui/firm.h"
#include "tests/ui/preparedprompt.h"
#include "ui/clients/clientpage.h"
#include "ui/common/figure.h"
#include "ui/common/listview.h"
#include "ui/settings/settingspage.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

/// Steps of US-06 and US-07 that need pages the other tests do not open, by keys and clicks.
class TestStoryPages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"weft-test"_s);
    }
    void init()
    {
        QSettings().clear();
        m_firm = std::make_unique<Firm>();
        m_firm->fill();
    }

    void us06Step9TheEdgeOfTheWindow()
    {
        const auto page = openClients();
        QCOMPARE(
            cellsOf(page.get(), u"C15"_s),
            (QStringList{m_firm->format->tier(Tier::C), m_firm->format->label(u"cooperation"_s, u"cooperating"_s)}));
        QCOMPARE(cellsOf(page.get(), u"C20"_s), (QStringList{m_firm->format->tier(Tier::None),
                                                             m_firm->format->label(u"cooperation"_s, u"follow_up"_s)}));
    }

    void us06Step10TheFirstOfAll()
    {
        const auto page = openClients();
        QVERIFY(page->follow(u"clients?roles=customer"_s));
        auto *list = page->findChild<ListView *>(u"clientList"_s);
        QTRY_COMPARE(list->model()->rowCount(), 20);
        const int amount = columnOf(list, u"Amount"_s);
        QVERIFY(amount >= 0);
        QHeaderView *header = list->horizontalHeader();
        // Once for the least first, once more for the most.
        for (int click = 0; click < 2; ++click) {
            list->scrollTo(list->model()->index(0, amount));
            const QPoint place(header->sectionViewportPosition(amount) + 12, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        }
        const auto amountOf = [&](int row) {
            const QString text = list->model()->index(row, amount).data().toString().remove(u',');
            return static_cast<qint64>(text.toDouble() * 100);
        };
        QTRY_COMPARE(amountOf(0), 320'000'000);
        qint64 all = 0, first = 0;
        for (int row = 0; row < 20; ++row) {
            all += amountOf(row);
            first += row < 4 ? amountOf(row) : 0;
        }
        QCOMPARE(first, 640'000'000);
        QCOMPARE(percentText(first, all), u"80.0"_s);
        QCOMPARE(percentText(4, 20), u"20.0"_s);
    }

    void us07Step12TheCycleOfATier()
    {
        Contact contact;
        contact.client = m_firm->client(u"C09"_s);
        contact.channel = u"email"_s;
        contact.at = m_firm->clock.now();
        QVERIFY_RESULT(await(m_firm->contacts->save(contact)));
        SettingsStore store(m_firm->file().database(), m_firm->clock);
        connect(&store, &SettingsStore::changed, this, [this] { m_firm->refreshFormat(); });
        SettingsPage page(store, *m_firm->format, m_prompt);
        page.resize(1024, 640);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *form = page.findChild<QWidget *>(u"tiersForm"_s);
        auto *cycle = form->findChild<QSpinBox *>(u"tiers.C.cycle_days"_s);
        cycle->setFocus();
        cycle->selectAll();
        QTest::keyClicks(cycle, u"45"_s);
        // Ten clients are C; C06 has a cycle of its own.
        QTRY_COMPARE(form->findChild<QLabel *>(u"effect"_s)->text(), u"Changes when 9 clients are due."_s);
        QTest::mouseClick(form->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
        QTRY_COMPARE(m_firm->derived(u"C07"_s).due, QDate(2026, 3, 27));
        QCOMPARE(m_firm->derived(u"C09"_s).due, QDate(2026, 4, 30));
        QCOMPARE(m_firm->derived(u"C06"_s).cycleDays, 60);
        QVERIFY_RESULT(await(m_firm->journal().undo()));
        QTRY_COMPARE(m_firm->derived(u"C07"_s).due, QDate(2026, 3, 12));
        QTRY_COMPARE(cycle->value(), 30);
    }

private:
    std::unique_ptr<ClientPage> openClients()
    {
        auto page = std::make_unique<ClientPage>(
            ClientPage::Means{m_firm->stores(), *m_firm->views, *m_firm->bulk, *m_firm->format, m_prompt});
        page->resize(1600, 800);
        page->searchField()->show();
        page->show();
        (void)QTest::qWaitForWindowActive(page.get());
        return page;
    }
    static int columnOf(const ListView *list, const QString &title)
    {
        for (int column = 0; column < list->model()->columnCount(); ++column)
            if (list->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().contains(title))
                return column;
        return -1;
    }
    /// Types the code into the search field, opens the client with Enter and reads tier and cooperation of its card.
    static QStringList cellsOf(ClientPage *page, const QString &code)
    {
        auto *list = page->findChild<ListView *>(u"clientList"_s);
        page->searchField()->setFocus();
        page->searchField()->selectAll();
        QTest::keyClicks(page->searchField(), code);
        const auto isThere = [&] {
            return list->model()->rowCount() == 1 &&
                   list->model()->index(0, columnOf(list, u"Code"_s)).data().toString() == code;
        };
        if (!QTest::qWaitFor(isThere))
            return {u"not found"_s};
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        auto *identity = page->findChild<QLabel *>(u"cardTier"_s);
        auto *name = page->findChild<QLabel *>(u"cardName"_s);
        const QString wanted = list->model()->index(0, columnOf(list, u"Name"_s)).data().toString();
        if (!QTest::qWaitFor([&] { return name->isVisible() && name->text() == wanted; }))
            return {u"no card"_s};
        // "C · Common client"
        const QString tier = identity->text().section(u" · "_s, -1);
        const QStringList cells{tier, page->findChild<Figure *>(u"cardCooperation"_s)->value()};
        page->goBack();
        return cells;
    }

    std::unique_ptr<Firm> m_firm;
    PreparedPrompt m_prompt;
};

QTEST_MAIN(TestStoryPages)
#include "tst_storypages.moc"
