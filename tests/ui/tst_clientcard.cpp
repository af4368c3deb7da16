// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/billing.h"
#include "tests/ui/firm.h"
#include "ui/clients/briefline.h"
#include "ui/clients/clientcard.h"
#include "ui/common/codebox.h"
#include "ui/common/figure.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
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
    void followsSales();
    void tellsTheStory();
    void logsAndCloses();
    void headTellsWhatWasSaid();
    void headNamesWhoElseCalls();
    void channelsFollowConsent();
    void copiesInvoiceDetails();
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
    QTRY_COMPARE(story->model()->rowCount(), 4);
    const QString first = story->model()->index(0, 0).data().toString();
    QVERIFY2(first.contains(u"15 days ago"_s) && first.contains(u"imported"_s), qPrintable(first));
    QVERIFY(story->model()->index(1, 0).data().toString().contains(u"200,000.00"_s));
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
