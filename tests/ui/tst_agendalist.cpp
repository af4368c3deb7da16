// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/firm.h"
#include "ui/agenda/agendamodel.h"
#include "ui/agenda/todaypage.h"
#include "ui/common/clientpanel.h"
#include "ui/common/codebox.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// A card that shows nothing and reports what the test wants.
class SilentPanel : public ClientPanel
{
    Q_OBJECT

public:
    void showClient(Id<Client> id) override { m_client = id; }
    Id<Client> client() const override { return m_client; }
    void openLog(bool) override { ++opened; }
    void openContact(qint64) override {}
    void openSnooze() override {}
    bool closeBox() override { return false; }

    int opened = 0;

private:
    Id<Client> m_client;
};
} // namespace

/// The list of Today by itself: long groups, and the order in which news of a contact may come.
class TestAgendaList : public QObject
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
    }
    void cleanup() { m_page.reset(); }

    void longGroupsShowTheirFirstLines()
    {
        addLate(450);
        openPage();
        QTRY_COMPARE(m_model->countOf(DueState::Overdue), 450);
        QCOMPARE(m_model->rowCount(), 202); // a head, 200 lines, the offer of all
        const QModelIndex offer = m_model->index(201);
        QCOMPARE(m_model->kind(offer), AgendaModel::RowKind::More);
        QCOMPARE(offer.data().toString(), u"Show all 450"_s);
        QCOMPARE(m_model->index(0).data().toString(), u"Overdue: 450"_s);
        QVERIFY(m_view->rowHeight(0) < m_view->rowHeight(1));
    }

    void theWholeGroupIsReadByWindows()
    {
        addLate(450);
        openPage();
        QTRY_COMPARE(m_model->rowCount(), 202);
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_End);
        QCOMPARE(m_view->currentIndex().row(), 201);
        QTest::keyClick(m_view, Qt::Key_Return);
        QTRY_COMPARE(m_model->rowCount(), 451);
        QVERIFY(!m_model->line(m_model->index(450)));
        QTest::keyClick(m_view, Qt::Key_End);
        QCOMPARE(m_view->currentIndex().row(), 450);
        QTRY_VERIFY(m_model->line(m_model->index(450)));
        QTRY_COMPARE(m_panel->client(), m_model->line(m_model->index(450))->client);
        QVERIFY(!m_model->line(m_model->index(250))); // nobody looked there
        const QModelIndex last = m_model->index(450);
        QCOMPARE(m_model->line(last)->code, u"L0449"_s);
    }

    void aLineThatLeavesAWholeGroupHandsOn()
    {
        addLate(450);
        openPage();
        QTRY_COMPARE(m_model->rowCount(), 202);
        m_model->showWhole(DueState::Overdue);
        QTRY_COMPARE(m_model->rowCount(), 451);
        m_view->setCurrentIndex(m_model->index(300));
        QTRY_VERIFY(m_model->line(m_model->index(300)) && m_panel->client().isValid());
        const Id<Client> gone = m_model->line(m_model->index(300))->client;
        QTRY_COMPARE(m_panel->client(), gone);
        const AgendaKey behind = m_model->key(m_model->index(301));
        contact(gone);
        QTRY_COMPARE(m_model->countOf(DueState::Overdue), 449);
        emit m_panel->logged(gone);
        QTRY_COMPARE(m_model->key(m_view->currentIndex()), behind);
    }

    void foldsByKeyAndClick()
    {
        addLate(3);
        openPage();
        QTRY_COMPARE(m_model->rowCount(), 4);
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Home);
        QTest::keyClick(m_view, Qt::Key_Return);
        QCOMPARE(m_model->rowCount(), 1);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(m_model->index(0)).center());
        QCOMPARE(m_model->rowCount(), 4);
        QTest::keyClick(m_view, Qt::Key_Down);
        QTest::keyClick(m_view, Qt::Key_Down);
        QTest::keyClick(m_view, Qt::Key_Return);
        QCOMPARE(m_panel->opened, 1);
    }

    void anEmptyListOffersTheNextStep()
    {
        m_firm->fill();
        openPage();
        QTRY_VERIFY(!m_model->isEmpty());
        auto *owner = m_page->findChild<CodeBox *>(u"todayOwner"_s);
        // u4 leads and has no clients.
        owner->setCurrentIndex(owner->findText(u"Lan Shen"_s));
        emit owner->activated(owner->currentIndex());
        QTRY_VERIFY(m_model->isEmpty());
        const auto buttons = m_page->findChildren<QPushButton *>();
        const auto offer = std::ranges::find_if(
            buttons, [](const QPushButton *b) { return b->isVisible() && b->text() == u"Show everybody's work"; });
        QVERIFY(offer != buttons.end());
        QTest::mouseClick(*offer, Qt::LeftButton);
        QTRY_VERIFY(!m_model->isEmpty());
    }

    void theCursorIsKeptWhateverComesFirst_data()
    {
        QTest::addColumn<bool>("listFirst");
        QTest::newRow("the list, then the word that it was logged") << true;
        QTest::newRow("the word, then the list") << false;
    }
    void theCursorIsKeptWhateverComesFirst()
    {
        QFETCH(const bool, listFirst);
        m_firm->fill();
        openPage();
        QTRY_COMPARE(m_model->countOf(DueState::Overdue), 8);
        const Id<Client> logged = m_firm->client(u"C03"_s);
        const AgendaKey behind{m_firm->client(u"C19"_s), {}};
        m_view->setCurrentIndex(m_model->find({logged, {}}));
        QTRY_COMPARE(m_panel->client(), logged);
        if (listFirst) {
            contact(logged);
            QTRY_COMPARE(m_model->countOf(DueState::Overdue), 7);
            emit m_panel->logged(logged);
        } else {
            emit m_panel->logged(logged);
            contact(logged);
            QTRY_COMPARE(m_model->countOf(DueState::Overdue), 7);
        }
        QTRY_COMPARE(m_model->key(m_view->currentIndex()), behind);
        // News of others does not move it.
        contact(m_firm->client(u"P09"_s));
        QTRY_COMPARE(m_model->countOf(DueState::Overdue), 6);
        QCOMPARE(m_model->key(m_view->currentIndex()), behind);
        QCOMPARE(m_panel->client(), m_firm->client(u"C19"_s));
    }

private:
    void openPage()
    {
        m_panel = new SilentPanel;
        m_page = std::make_unique<TodayPage>(*m_firm->agenda, m_panel, *m_firm->format);
        m_page->resize(1024, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_view = m_page->findChild<QTableView *>(u"agenda"_s);
        m_model = qobject_cast<AgendaModel *>(m_view->model());
        new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    }
    void contact(Id<Client> client)
    {
        Contact contact;
        contact.client = client;
        contact.channel = u"phone_out"_s;
        contact.at = m_firm->clock.now();
        QVERIFY_RESULT(await(m_firm->contacts->save(contact)));
    }
    /// Clients L0000… all due on the same long past day.
    void addLate(int clients)
    {
        const QString now = m_firm->clock.nowText();
        const auto added = await(m_firm->file().database().import({u"import"_s, {}, 1, {}}, [&](Connection &c) -> Done {
            for (int i = 0; i < clients; ++i) {
                Client client;
                client.name = client.code = u"L%1"_s.arg(i, 4, 10, QChar(u'0'));
                client.cycleDays = 30;
                WEFT_TAKE(const auto id, Clients::save(c, client, now));
                Contact contact;
                contact.client = id;
                contact.channel = u"phone_out"_s;
                contact.at = localMoment(QDate(2026, 1, 5), QTime(10, 0));
                WEFT_TRY(Contacts::save(c, contact, now));
            }
            return {};
        }));
        QVERIFY_RESULT(added);
    }

    std::unique_ptr<Firm> m_firm;
    std::unique_ptr<TodayPage> m_page;
    SilentPanel *m_panel = nullptr;
    QTableView *m_view = nullptr;
    AgendaModel *m_model = nullptr;
};

QTEST_MAIN(TestAgendaList)
#include "tst_agendalist.moc"
