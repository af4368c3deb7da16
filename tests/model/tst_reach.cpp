// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/contacts/reach.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Who may be reached how: rules 12 and 13 of the lists.
class TestReach : public QObject
{
    Q_OBJECT

private slots:
    void blocks_data();
    void blocks();
    void decidersFirst();
    void links_data();
    void links();
};

namespace {
Client firm()
{
    Client client{.name = u"顺和贸易"_s};
    client.phones = {{u"phone"_s, u"021-5550-0101"_s}};
    client.people = {Person{.id = Id<Person>(1), .name = u"王芳"_s, .phones = {{u"mobile"_s, u"+86 138 0000 0001"_s}}},
                     Person{.id = Id<Person>(2), .name = u"李总"_s, .decides = true, .phones = {{u"phone"_s, u"1"_s}}}};
    client.consents = {{u"phone_out"_s, u"no"_s, QDate(2026, 1, 2), {}}, {u"sms"_s, u"yes"_s, {}, {}}};
    return client;
}
} // namespace

void TestReach::blocks_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<Reach::Block>("block");
    QTest::newRow("refused") << u"phone_out"_s << Reach::Block::Refused;
    QTest::newRow("allowed") << u"sms"_s << Reach::Block::None;
    QTest::newRow("no address") << u"email"_s << Reach::Block::NoAddress;
    QTest::newRow("no messenger") << u"im"_s << Reach::Block::NoAddress;
    QTest::newRow("not asked") << u"callback"_s << Reach::Block::None;
    QTest::newRow("a visit needs no number") << u"on_site"_s << Reach::Block::None;
}

void TestReach::blocks()
{
    QFETCH(QString, channel);
    QFETCH(Reach::Block, block);
    Client client = firm();
    QCOMPARE(Reach::block(client, channel), block);
    client.doNotContact = true;
    QCOMPARE(Reach::block(client, channel), Reach::Block::DoNotContact);
}

void TestReach::decidersFirst()
{
    QStringList names;
    for (const ReachPoint &point : Reach::points(firm(), u"phone_out"_s))
        names << point.name + u' ' + point.text;
    QCOMPARE(names, (QStringList{u"李总 1"_s, u" 021-5550-0101"_s, u"王芳 +86 138 0000 0001"_s}));
}

void TestReach::links_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("link");
    QTest::newRow("blanks") << u"phone_out"_s << u"+86 138 0000 0001"_s << u"tel:+8613800000001"_s;
    QTest::newRow("full width") << u"phone_out"_s << u"（０２１）５５５"_s << u"tel:021555"_s;
    QTest::newRow("commands") << u"phone_out"_s << u"1;rm -rf?x=1"_s << u"tel:11"_s;
    QTest::newRow("sms") << u"sms"_s << u"138 0000 0001"_s << u"sms:13800000001"_s;
    QTest::newRow("mail") << u"email"_s << u"a+b@x.cn"_s << u"mailto:a+b@x.cn"_s;
    QTest::newRow("mail with headers") << u"email"_s << u"a@x.cn?cc=b&x"_s << u"mailto:a@x.cn%3Fcc%3Db%26x"_s;
}

void TestReach::links()
{
    QFETCH(QString, channel);
    QFETCH(QString, text);
    Client client{.name = u"x"_s};
    client.phones = {{u"phone"_s, text}};
    client.emails = {text};
    QTEST(Reach::points(client, channel).value(0).link, "link");
}

QTEST_APPLESS_MAIN(TestReach)
#include "tst_reach.moc"
