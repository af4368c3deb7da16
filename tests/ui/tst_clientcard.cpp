// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/billing.h"
#include "tests/ui/firm.h"
#include "ui/clients/briefline.h"
#include "ui/clients/clientcard.h"
#include "ui/common/codebox.h"
#include "ui/common/daybox.h"
#include "ui/common/figure.h"
#include "ui/common/menuchoice.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimeEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Steps 11–14 and 16 of US-06 on the card, and its boxes.
class TestClientCard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_card.reset(); }
    void overridesCooperation();
    void pinsTheTier();
    void followsSales();
    void tellsTheStory();
    void logsAndCloses();
    void headTellsWhatWasSaid();
    void headNamesWhoElseCalls();
    void channelsFollowConsent();
    void copiesInvoiceDetails();
    void editsAContactOfTheStory();
    void logsEverything();
    void notWithoutResult();
    void beginsAndFinishesLater();
    void everythingHasAName();

private:
    void show(const QString &code);
    QString brief(const QString &name) const { return m_card->findChild<BriefLine *>(name)->text(); }
    void log(const Contact &contact);
    QString figure(const QString &name) const { return m_card->findChild<Figure *>(name)->value(); }

    std::unique_ptr<Firm> m_firm;
    std::unique_ptr<ClientCard> m_card;
};

void TestClientCard::initTestCase()
{
    m_firm = std::make_unique<Firm>();
    m_firm->fill();
}

void TestClientCard::init()
{
    m_card = std::make_unique<ClientCard>(m_firm->stores(), *m_firm->format);
    m_card->resize(800, 700);
    m_card->show();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
}

void TestClientCard::show(const QString &code)
{
    const auto client = await(m_firm->clients->open(m_firm->client(code)));
    QVERIFY_RESULT(client);
    m_card->showClient(client->id);
    QTRY_COMPARE(m_card->findChild<QLabel *>(u"cardName"_s)->text(), client->name);
}

void TestClientCard::overridesCooperation()
{
    show(u"P09"_s);
    QTRY_COMPARE(figure(u"cardCooperation"_s), u"Not cooperating"_s);
    auto *action = m_card->findChild<QAction *>(u"cardOverride"_s);
    auto *value = m_card->findChild<CodeBox *>(u"cooperationValue"_s);
    auto *reason = m_card->findChild<QLineEdit *>(u"cooperationReason"_s);
    action->trigger();
    QVERIFY(reason->isVisible());
    value->setCode(u"follow_up"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY2(reason->isVisible(), "an override without a reason was taken");
    QTest::keyClicks(reason, u"met at fair"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(figure(u"cardCooperation"_s), u"✎ Following up"_s);
    QVERIFY(m_card->findChild<Figure *>(u"cardCooperation"_s)->accessibleName().contains(u"Not cooperating"_s));
    QTRY_VERIFY(!reason->isVisible());
    action->trigger();
    value->setCode({});
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(figure(u"cardCooperation"_s), u"Not cooperating"_s);
}

void TestClientCard::pinsTheTier()
{
    show(u"C07"_s);
    const auto tier = [this] { return m_card->findChild<QLabel *>(u"cardTier"_s)->text(); };
    const auto flags = [this] { return m_card->findChild<QLabel *>(u"cardFlags"_s)->text(); };
    QTRY_VERIFY(tier().startsWith(u"C"_s));
    auto *action = m_card->findChild<QAction *>(u"cardPin"_s);
    auto *value = m_card->findChild<CodeBox *>(u"pinTier"_s);
    auto *until = m_card->findChild<DayBox *>(u"pinUntil"_s);
    auto *reason = m_card->findChild<QLineEdit *>(u"pinReason"_s);
    action->trigger();
    QVERIFY(reason->isVisible());
    QCOMPARE(value->code(), QString());
    value->setCode(u"A"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY2(reason->isVisible(), "a pin without a reason was taken");
    QTest::keyClicks(reason, u"opens a new region"_s);
    until->setDay(QDate(2026, 6, 30));
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY(tier().startsWith(u"✎ A"_s));
    QTRY_VERIFY2(flags().contains(u"opens a new region"_s), qPrintable(flags()));
    QVERIFY2(flags().contains(u"by the sales C"_s), qPrintable(flags()));
    QCOMPARE(m_firm->derived(u"C07"_s).cycleDays, 7);
    // The box begins with what is set; the tier by the sales is one choice away.
    action->trigger();
    QCOMPARE(value->code(), u"A"_s);
    QCOMPARE(until->day(), QDate(2026, 6, 30));
    value->setCode({});
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY(tier().startsWith(u"C"_s));
    QTRY_VERIFY(!flags().contains(u"pinned"_s));
    QVERIFY_RESULT(await(m_firm->journal().undo()));
    QTRY_VERIFY(tier().startsWith(u"✎ A"_s));
    QVERIFY_RESULT(await(m_firm->journal().undo()));
    QTRY_VERIFY(tier().startsWith(u"C"_s));
}

void TestClientCard::followsSales()
{
    show(u"C04"_s);
    const auto tier = [this] { return m_card->findChild<QLabel *>(u"cardTier"_s)->text(); };
    QTRY_VERIFY(tier().startsWith(u"B"_s));
    Sale sale;
    sale.client = m_firm->client(u"C04"_s);
    sale.day = m_firm->clock.today();
    sale.amount = Money{40'000'000};
    QVERIFY_RESULT(m_firm->write([&](Connection &c) { return Sales::save(c, sale, m_firm->clock.nowText()); }));
    QTRY_VERIFY(tier().startsWith(u"A"_s));
    QTRY_COMPARE(figure(u"cardAmount"_s), u"1,000,000.00"_s);
    QTRY_COMPARE(figure(u"cardDue"_s), u"7 days late"_s);
    QVERIFY_RESULT(await(m_firm->journal().undo()));
    QTRY_VERIFY(tier().startsWith(u"B"_s));
    QTRY_COMPARE(figure(u"cardDue"_s), u"today"_s);
}

void TestClientCard::tellsTheStory()
{
    show(u"C04"_s);
    auto *story = m_card->findChild<QListView *>(u"timeline"_s);
    const auto line = [story](int row) { return story->model()->index(row, 0).data().toString(); };
    QTRY_COMPARE(story->model()->rowCount(), 5);
    QTRY_VERIFY2(line(0).contains(u"today"_s) && line(0).contains(u"Import"_s), qPrintable(line(0)));
    QVERIFY2(line(1).contains(u"15 days ago"_s) && line(1).contains(u"imported"_s), qPrintable(line(1)));
    QVERIFY(line(2).contains(u"200,000.00"_s));
    for (QToolButton *chip : m_card->findChildren<QToolButton *>()) {
        if (chip->text() == u"Sales")
            QTest::mouseClick(chip, Qt::LeftButton);
    }
    QTRY_COMPARE(story->model()->rowCount(), 3);
    auto *search = m_card->findChild<QLineEdit *>(u"timelineSearch"_s);
    QTest::keyClicks(search, u"nothing of the kind"_s);
    QTRY_COMPARE(story->model()->rowCount(), 0);
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(story->model()->rowCount(), 3);
}

void TestClientCard::logsAndCloses()
{
    show(u"C10"_s);
    auto *note = m_card->findChild<QPlainTextEdit *>(u"logNote"_s);
    QVERIFY(!note->isVisible());
    QSignalSpy logged(m_card.get(), &ClientPanel::logged);
    QTest::mouseClick(m_card->findChild<QPushButton *>(u"cardLog"_s), Qt::LeftButton);
    QTRY_VERIFY(note->hasFocus());
    QTest::keyClicks(note, u"asked for <b>paper</b>"_s);
    QTest::keyClick(note, Qt::Key_Enter, Qt::ControlModifier);
    QTRY_COMPARE(logged.count(), 1);
    QVERIFY(!note->isVisible());
    auto *story = m_card->findChild<QListView *>(u"timeline"_s);
    QTRY_VERIFY(story->model()->index(0, 0).data().toString().contains(u"<b>paper</b>"_s));
    QTRY_COMPARE(figure(u"cardDue"_s), u"in 30 days"_s);
    QVERIFY_RESULT(await(m_firm->journal().undo()));
}

void TestClientCard::log(const Contact &contact)
{
    QVERIFY_RESULT(m_firm->write([&](Connection &c) { return Contacts::save(c, contact, m_firm->clock.nowText()); }));
}

void TestClientCard::headTellsWhatWasSaid()
{
    Client client = *await(m_firm->clients->open(m_firm->client(u"C11"_s)));
    client.likes = u"quick answers\ntea"_s;
    client.needs = u"a second press"_s;
    QVERIFY_RESULT(await(m_firm->clients->save(client)));
    Contact contact{.client = client.id, .at = m_firm->clock.now().addDays(-3)};
    contact.channel = u"on_site"_s;
    contact.topic = u"delivery dates"_s;
    contact.nextStep = u"send samples"_s;
    contact.nextDay = m_firm->clock.today().addDays(1);
    log(contact);
    contact.at = m_firm->clock.now().addDays(-2);
    contact.topic.clear();
    contact.nextStep = u"none_needed"_s;
    log(contact);
    show(u"C11"_s);
    QTRY_COMPARE(brief(u"cardTopic"_s), u"delivery dates (3 days ago)"_s);
    QCOMPARE(brief(u"cardPromise"_s), u"send samples, for tomorrow"_s);
    QCOMPARE(brief(u"cardLikes"_s), u"quick answers"_s);
    QCOMPARE(brief(u"cardNeed"_s), u"a second press"_s);
    QTRY_COMPARE(figure(u"cardLast"_s), u"2 days ago"_s);
    // Another client has nothing of it.
    show(u"C12"_s);
    QTRY_VERIFY(!m_card->findChild<BriefLine *>(u"cardTopic"_s)->isVisible());
}

void TestClientCard::headNamesWhoElseCalls()
{
    const auto *others = m_card->findChild<QLabel *>(u"cardOthers"_s);
    const QList<User> users = m_firm->format->users();
    m_firm->format->setMe(users.at(0).id);
    Contact contact{.client = m_firm->client(u"C13"_s), .at = m_firm->clock.now().addSecs(-25 * 3600)};
    contact.user = users.at(1).id;
    contact.channel = u"phone_out"_s;
    contact.topic = u"too long ago"_s;
    log(contact);
    contact.user = users.at(0).id;
    contact.at = m_firm->clock.now().addSecs(-3600);
    contact.topic = u"mine"_s;
    log(contact);
    show(u"C13"_s);
    QTRY_VERIFY(figure(u"cardLast"_s) == u"today"_s);
    QVERIFY2(!others->isVisible(), qPrintable(others->text()));
    contact.user = users.at(2).id;
    contact.topic = u"late truck"_s;
    log(contact);
    QTRY_VERIFY(others->isVisible());
    QVERIFY(others->text().contains(m_firm->format->user(users.at(2).id)));
    QVERIFY(others->text().contains(u"Phone out"_s) && others->text().contains(u"late truck"_s));
    QVERIFY(!others->text().contains(u"mine"_s) && !others->text().contains(u"too long"_s));
    m_firm->format->setMe({});
}

void TestClientCard::channelsFollowConsent()
{
    Client client = *await(m_firm->clients->open(m_firm->client(u"C14"_s)));
    client.phones = {{u"phone"_s, u"021-5550-0101"_s}};
    client.emails = {u"office@example.cn"_s};
    client.preferredChannel = u"email"_s;
    client.consents = {{u"phone_out"_s, u"no"_s, QDate(2026, 1, 2), {}}};
    QVERIFY_RESULT(await(m_firm->clients->save(client)));
    show(u"C14"_s);
    QSignalSpy wanted(m_card.get(), &ClientPanel::wanted);
    auto *call = m_card->findChild<QToolButton *>(u"channel_phone_out"_s);
    auto *mail = m_card->findChild<QToolButton *>(u"channel_email"_s);
    QTRY_VERIFY(call->isVisible() && mail->isVisible());
    QVERIFY(!m_card->findChild<QToolButton *>(u"channel_im"_s)->isVisible());
    QVERIFY(m_card->findChild<QLabel *>(u"cardPreferred"_s)->text().contains(u"E-mail"_s));
    QTest::mouseClick(call, Qt::LeftButton);
    const auto *blocked = m_card->findChild<QLabel *>(u"cardBlocked"_s);
    QVERIFY(blocked->isVisible() && blocked->text().contains(u"No consent"_s) && blocked->text().contains(u"E-mail"_s));
    QVERIFY(mail->hasFocus());
    QCOMPARE(wanted.count(), 0);
    QTest::keyClick(mail, Qt::Key_Space);
    QCOMPARE(wanted.takeFirst().first().toString(), u"mailto:office@example.cn"_s);
    QVERIFY(!blocked->isVisible());
    QTRY_VERIFY(m_card->findChild<QPlainTextEdit *>(u"logNote"_s)->hasFocus());
    QCOMPARE(m_card->findChild<CodeBox *>(u"logChannel"_s)->code(), u"email"_s);
}

void TestClientCard::copiesInvoiceDetails()
{
    Client client = *await(m_firm->clients->open(m_firm->client(u"C15"_s)));
    client.legalId = u"914403001922038216"_s;
    client.bank = u"工商银行"_s;
    QVERIFY_RESULT(await(m_firm->clients->save(client)));
    show(u"C15"_s);
    QTRY_VERIFY(m_card->findChild<QPushButton *>(u"copyInvoice"_s));
    QTest::mouseClick(m_card->findChild<QPushButton *>(u"copyInvoice"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), Billing::details(client));
    QVERIFY(!m_card->findChild<QLabel *>(u"legalWarning"_s));
}

void TestClientCard::editsAContactOfTheStory()
{
    show(u"C16"_s);
    auto *story = m_card->findChild<QListView *>(u"timeline"_s);
    const auto line = [story](int row) { return story->model()->index(row, 0).data().toString(); };
    QTRY_VERIFY(line(1).contains(u"imported"_s));
    story->setFocus();
    QTest::keyClick(story, Qt::Key_Home);
    QTest::keyClick(story, Qt::Key_Down);
    QTest::keyClick(story, Qt::Key_Return);
    auto *note = m_card->findChild<QPlainTextEdit *>(u"logNote"_s);
    QTRY_VERIFY(note->hasFocus());
    QCOMPARE(note->toPlainText(), u"imported"_s);
    note->selectAll();
    QTest::keyClicks(note, u"asked for a visit"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(line(1).contains(u"asked for a visit"_s));
    QVERIFY(!note->isVisible());
    QVERIFY_RESULT(await(m_firm->journal().undo()));
}

void TestClientCard::logsEverything()
{
    Client client = *await(m_firm->clients->open(m_firm->client(u"C17"_s)));
    client.people = {Person{.name = u"王芳"_s}, Person{.name = u"李娜"_s}};
    QVERIFY_RESULT(await(m_firm->clients->save(client)));
    client = *await(m_firm->clients->open(client.id));
    show(u"C17"_s);
    m_card->openLog(true);
    const auto text = [this](const QString &name) { return m_card->findChild<QLineEdit *>(name); };
    QTest::mouseClick(m_card->findChild<QToolButton *>(u"logMore"_s), Qt::LeftButton);
    QTRY_VERIFY(text(u"logTopic"_s)->isVisible());
    QTest::keyClicks(text(u"logTopic"_s), u"new line"_s);
    QTest::keyClicks(text(u"logLearnt"_s), u"never on Mondays"_s);
    m_card->findChild<CodeBox *>(u"logLearntKind"_s)->setCode(u"habit"_s);
    QTest::keyClicks(m_card->findChild<QPlainTextEdit *>(u"logTranscript"_s), u"word by word"_s);
    auto *persons = m_card->findChild<MenuChoice *>(u"logPerson"_s);
    persons->menu()->actions().at(0)->trigger();
    persons->menu()->actions().at(1)->trigger();
    QCOMPARE(persons->text(), u"王芳, 李娜"_s);
    auto *day = m_card->findChild<DayBox *>(u"logDay"_s);
    day->setDay(m_firm->clock.today().addDays(-2));
    QVERIFY(m_card->findChild<QTimeEdit *>(u"logTime"_s)->isVisible());
    QTest::mouseClick(m_card->findChild<QPushButton *>(u"logSuggest"_s), Qt::LeftButton);
    QSignalSpy logged(m_card.get(), &ClientPanel::logged);
    QTest::keyClick(m_card->findChild<QPlainTextEdit *>(u"logNote"_s), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(logged.count(), 1);
    const auto ids = await(m_firm->contacts->find({.client = client.id}));
    const Contact contact = await(m_firm->contacts->load({ids->first()}))->first();
    QCOMPARE(contact.topic, u"new line"_s);
    QCOMPARE(contact.learnt, u"never on Mondays"_s);
    QCOMPARE(contact.learntKind, u"habit"_s);
    QCOMPARE(contact.transcript, u"word by word"_s);
    QCOMPARE(contact.person, client.people.at(0).id);
    QCOMPARE(contact.others, QList<Id<Person>>{client.people.at(1).id});
    QCOMPARE(contact.at.toLocalTime().date(), m_firm->clock.today().addDays(-2));
    QCOMPARE(contact.nextStep, u"Call again"_s);
    QVERIFY(contact.nextDay > m_firm->clock.today());
    auto *story = m_card->findChild<QListView *>(u"timeline"_s);
    const auto told = [&] {
        for (int row = 0; row < story->model()->rowCount(); ++row) {
            const QString line = story->model()->index(row, 0).data().toString();
            if (line.contains(u"new line"_s))
                return line;
        }
        return QString();
    };
    QTRY_VERIFY2(told().contains(u"entered later"_s) && told().contains(u"never on Mondays"_s), qPrintable(told()));
    QVERIFY_RESULT(await(m_firm->journal().undo()));
}

void TestClientCard::notWithoutResult()
{
    show(u"C18"_s);
    m_card->openLog(true);
    QSignalSpy logged(m_card.get(), &ClientPanel::logged);
    auto *note = m_card->findChild<QPlainTextEdit *>(u"logNote"_s);
    auto *outcome = m_card->findChild<CodeBox *>(u"logOutcome"_s);
    auto *step = m_card->findChild<CodeBox *>(u"logNextStep"_s);
    QCOMPARE(outcome->code(), u"done"_s);
    QCOMPARE(step->currentText(), u"No next step needed"_s);
    outcome->setCode({});
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(outcome->hasFocus());
    QVERIFY(m_card->findChild<QLabel *>(u"logProblems"_s)->isVisible());
    outcome->setCode(u"done"_s);
    step->setEditText({});
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(step->hasFocus());
    QCOMPARE(logged.count(), 0);
}

void TestClientCard::beginsAndFinishesLater()
{
    show(u"C19"_s);
    const QString due = figure(u"cardDue"_s);
    m_card->openLog(true);
    QTest::keyClicks(m_card->findChild<QPlainTextEdit *>(u"logNote"_s), u"calls back at four"_s);
    QTest::mouseClick(m_card->findChild<QPushButton *>(u"logLater"_s), Qt::LeftButton);
    auto *story = m_card->findChild<QListView *>(u"timeline"_s);
    QTRY_VERIFY(story->model()->index(0, 0).data().toString().contains(u"no result yet"_s));
    QCOMPARE(figure(u"cardDue"_s), due);
    QVERIFY_RESULT(await(m_firm->journal().undo()));
}

void TestClientCard::everythingHasAName()
{
    show(u"C01"_s);
    m_card->openLog(true);
    for (QWidget *widget : m_card->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
    }
}

QTEST_MAIN(TestClientCard)
#include "tst_clientcard.moc"
