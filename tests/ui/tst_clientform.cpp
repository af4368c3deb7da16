// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/firm.h"
#include "ui/clients/clienteditor.h"
#include "ui/clients/clientform.h"
#include "ui/clients/logcontactform.h"
#include "ui/common/tone.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

Client full()
{
    Client client;
    client.id = Id<Client>(7);
    client.uid = u"0b6f"_s;
    client.rev = 3;
    client.code = u"C77"_s;
    client.name = u"R&D <b>GmbH</b>"_s;
    client.shortName = u"R&D"_s;
    client.kind = u"household"_s;
    client.roles = {u"customer"_s, u"dealer"_s};
    client.legalId = u"91310000"_s;
    client.language = u"zh_CN"_s;
    client.web = u"https://example.com/?a=1&amp;b"_s;
    client.messenger = u"wx-77"_s;
    client.country = u"中国"_s;
    client.region = u"浙江"_s;
    client.city = u"杭州"_s;
    client.address = u"文一路 1 号\n二楼"_s;
    client.postcode = u"310000"_s;
    client.preferredChannel = u"email"_s;
    client.preferredTime = u"mornings"_s;
    client.attribute = u"DLR"_s;
    client.industry = u"foreign_code"_s;
    client.territory = u"east"_s;
    client.size = u"50-99"_s;
    client.source = u"referral"_s;
    client.parent = Id<Client>(2);
    client.referrer = Id<Client>(3);
    client.owner = Id<User>(1);
    client.backupOwner = Id<User>(2);
    client.ownerSince = QDate(2025, 1, 2);
    client.cycleDays = 0;
    client.cooperationOverride = u"follow_up"_s;
    client.cooperationReason = u"met at fair"_s;
    client.cooperationDay = QDate(2026, 3, 1);
    client.keyAccount = client.doNotContact = client.onHold = true;
    client.snoozeUntil = QDate(2026, 4, 1);
    client.snoozeReason = u"on leave"_s;
    client.snoozeCount = 1;
    client.birthDate = QDate(1980, 2, 29);
    client.employees = 120;
    client.revenue = Money{1'234'567'89};
    client.yearEstablished = 1998;
    client.needs = u"a forklift\nby May"_s;
    client.likes = u"tea"_s;
    client.note = u"first line\nsecond"_s;
    client.firstContact = QDate(2024, 5, 6);
    client.stub = true;
    client.phones = {{u"mobile"_s, u"+86 138 0000 0000"_s}, {u"fax"_s, u"0571-8888"_s}};
    client.emails = {u"a@example.com"_s, u"b@example.com"_s};
    client.tags = {u"fair"_s, u"gold"_s};
    Person person;
    person.id = Id<Person>(5);
    person.uid = u"p5"_s;
    person.name = u"王芳"_s;
    person.job = u"buyer"_s;
    person.decides = true;
    person.birthDate = QDate(1990, 10, 1);
    person.preferredChannel = u"im"_s;
    person.note = u"likes figures"_s;
    person.phones = {{u"phone"_s, u"0571-1234567"_s}};
    person.emails = {u"wf@example.com"_s};
    Person second;
    second.name = u"Li"_s;
    client.people = {person, second};
    client.consents = {{u"email"_s, u"yes"_s, QDate(2025, 3, 4), u"form"_s}, {u"sms"_s, u"no"_s, {}, {}}};
    return client;
}

Contact contact()
{
    Contact contact;
    contact.id = Id<Contact>(4);
    contact.uid = u"c4"_s;
    contact.rev = 2;
    contact.client = Id<Client>(7);
    contact.person = Id<Person>(5);
    contact.user = Id<User>(2);
    contact.at = QDateTime(QDate(2026, 3, 2), QTime(10, 30), Qt::UTC);
    contact.direction = u"in"_s;
    contact.channel = u"email"_s;
    contact.purpose = u"care"_s;
    contact.outcome = u"left_message"_s;
    contact.bulk = true;
    contact.topic = u"delivery"_s;
    contact.note = u"<b>two</b>\nlines"_s;
    contact.nextStep = u"send the drawing"_s;
    contact.nextDay = QDate(2026, 4, 1);
    contact.learnt = u"has a dog"_s;
    return contact;
}

} // namespace

class TestClientForm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void roundTrip_data();
    void roundTrip();
    void contactRoundTrip_data();
    void contactRoundTrip();
    void problemsStandBesideTheirField();
    void savesWithKeys();
    void tellsOfConflict();

private:
    std::unique_ptr<Firm> m_firm;
};

void TestClientForm::initTestCase()
{
    m_firm = std::make_unique<Firm>();
    m_firm->fill();
}

void TestClientForm::roundTrip_data()
{
    QTest::addColumn<int>("sample");
    QTest::newRow("everything filled") << 0;
    QTest::newRow("new") << 1;
    QTest::newRow("bare") << 2;
    QTest::newRow("own cycle, a person without anything") << 3;
}

void TestClientForm::roundTrip()
{
    QFETCH(int, sample);
    Client client = full();
    if (sample == 1)
        client = {};
    if (sample == 2) {
        client = {};
        client.name = u"x"_s;
        client.employees = 0;
        client.revenue = Money{0};
    }
    if (sample == 3) {
        client = {};
        client.cycleDays = 45;
        client.people = {Person{}};
        client.people.first().name = u"n"_s;
    }
    ClientForm form(*m_firm->clients, *m_firm->format);
    form.setRecord(client);
    QVERIFY(form.record() == client);
    // Another record leaves nothing of the first behind.
    form.setRecord({});
    QVERIFY(form.record() == Client{});
    form.setRecord(client);
    form.retranslate();
    QVERIFY2(form.record() == client, "a change of language changed the record");
}

void TestClientForm::contactRoundTrip_data()
{
    QTest::addColumn<bool>("filled");
    QTest::newRow("everything filled") << true;
    QTest::newRow("new") << false;
}

void TestClientForm::contactRoundTrip()
{
    QFETCH(bool, filled);
    const Contact sample = filled ? contact() : Contact{};
    LogContactForm form(*m_firm->format);
    form.setPeople(full().people);
    form.setRecord(sample);
    QVERIFY(form.record() == sample);
    form.retranslate();
    QVERIFY(form.record() == sample);
}

void TestClientForm::problemsStandBesideTheirField()
{
    ClientForm form(*m_firm->clients, *m_firm->format);
    form.resize(800, 600);
    form.show();
    form.setRecord({});
    auto *revenue = form.findChild<QLineEdit *>(u"clientRevenue"_s);
    QTest::keyClicks(revenue, u"many"_s);
    QVERIFY(form.problems().size() >= 2);
    QVERIFY(form.showProblems().isEmpty());
    const auto problemOf = [](const QWidget *field) {
        const auto *label = field->parentWidget()->findChild<ToneLabel *>();
        return label && label->isVisible() ? label->text() : QString();
    };
    QVERIFY(!problemOf(form.findChild<QLineEdit *>(u"clientName"_s)).isEmpty());
    QVERIFY(!problemOf(revenue).isEmpty());
    QVERIFY(problemOf(form.findChild<QLineEdit *>(u"clientCode"_s)).isEmpty());
}

void TestClientForm::savesWithKeys()
{
    ClientEditor editor(*m_firm->clients, *m_firm->format);
    editor.resize(900, 700);
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    editor.create();
    QSignalSpy saved(&editor, &ClientEditor::saved);
    auto *name = editor.findChild<QLineEdit *>(u"clientName"_s);
    QTest::keyClicks(name, u"Miller & Sons <b>"_s);
    QVERIFY(editor.isModified());
    QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(saved.count(), 1);
    const auto client = await(m_firm->clients->open(saved.first().first().value<Id<Client>>()));
    QVERIFY_RESULT(client);
    QCOMPARE(client->name, u"Miller & Sons <b>"_s);
    QCOMPARE(client->roles, QStringList{u"prospect"_s});
    QVERIFY_RESULT(await(m_firm->journal().undo()));
}

void TestClientForm::tellsOfConflict()
{
    const Id<Client> id = m_firm->client(u"C08"_s);
    ClientEditor editor(*m_firm->clients, *m_firm->format);
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    editor.edit(id);
    auto *name = editor.findChild<QLineEdit *>(u"clientName"_s);
    QTRY_COMPARE(name->text(), u"晨光诊所"_s);
    auto other = await(m_firm->clients->open(id));
    QVERIFY_RESULT(other);
    other->note = u"changed elsewhere"_s;
    QVERIFY_RESULT(await(m_firm->clients->save(*other)));
    QSignalSpy saved(&editor, &ClientEditor::saved);
    QTest::keyClicks(name, u"2"_s);
    QTest::keyClick(name, Qt::Key_S, Qt::ControlModifier);
    const auto offer = [&]() -> QPushButton * {
        for (QPushButton *button : editor.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Show the newer record")
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(offer());
    QCOMPARE(saved.count(), 0);
    QTest::mouseClick(offer(), Qt::LeftButton);
    QTRY_COMPARE(name->text(), u"晨光诊所"_s);
}

QTEST_MAIN(TestClientForm)
#include "tst_clientform.moc"
