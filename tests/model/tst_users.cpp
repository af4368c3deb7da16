// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/user.h"

#include "tests/support/scratchfile.h"
#include "tests/support/workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestUsers : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void persistentLifeCycle();
    void showsTheNameOfTheLanguage_data();
    void showsTheNameOfTheLanguage();
    void findsByCodeAliasUidAndName();
    void refusesTwoOfACode();
    void refusesBrokenTexts();
    void noticesAChangeElsewhere();
    void keepsAUserWithClients();

private:
    Connection &connection() { return m_file->connection(); }
    std::unique_ptr<ScratchFile> m_file;
};

void TestUsers::init()
{
    m_file = std::make_unique<ScratchFile>();
    QVERIFY_RESULT(m_file->create());
}

void TestUsers::persistentLifeCycle()
{
    const auto id = Users::save(connection(), {.code = u" u1 "_s, .nameEn = u"Angela Lin"_s, .nameZh = u"林安琪"_s});
    QVERIFY_RESULT(id);
    auto user = Users::load(connection(), *id);
    QVERIFY_RESULT(user);
    QCOMPARE(user->code, u"u1"_s);
    QVERIFY(!user->uid.isEmpty());
    user->team = u"North"_s;
    user->active = false;
    QCOMPARE(Users::save(connection(), *user).value_or(Id<User>()), *id);
    const auto all = Users::load(connection());
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().team, u"North"_s);
    QCOMPARE(all->first().rev, user->rev + 1);
    QVERIFY(!all->first().active);
    QVERIFY_RESULT(Users::remove(connection(), *id));
    QCOMPARE(Users::load(connection(), *id).error().kind, ErrorKind::NotFound);
}

void TestUsers::showsTheNameOfTheLanguage_data()
{
    QTest::addColumn<User>("user");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    QTest::newRow("both") << User{.code = u"u"_s, .nameEn = u"Lin"_s, .nameZh = u"林"_s} << u"Lin"_s << u"林"_s;
    QTest::newRow("Latin") << User{.code = u"u"_s, .nameEn = u"Lin"_s} << u"Lin"_s << u"Lin"_s;
    QTest::newRow("Chinese") << User{.code = u"u"_s, .nameZh = u"林"_s} << u"林"_s << u"林"_s;
    QTest::newRow("none") << User{.code = u"u"_s} << u"u"_s << u"u"_s;
}

void TestUsers::showsTheNameOfTheLanguage()
{
    QFETCH(User, user);
    QFETCH(QString, english);
    QFETCH(QString, chinese);
    QCOMPARE(user.name(u"en"_s), english);
    QCOMPARE(user.name(u"zh_CN"_s), chinese);
    QCOMPARE(user.name(u"zh_TW"_s), chinese);
}

void TestUsers::findsByCodeAliasUidAndName()
{
    Connection &c = connection();
    const auto first = Users::save(c, {.uid = u"uid-1"_s, .code = u"u1"_s, .nameEn = u"Lin"_s, .nameZh = u"林"_s});
    const auto second = Users::save(c, {.uid = u"uid-2"_s, .code = u"Lin"_s, .nameEn = u"Other"_s});
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(second);
    QVERIFY_RESULT(c.run(u"INSERT INTO alias (kind, alias, target) VALUES ('user', 'angela', 'u1')"_s));
    QCOMPARE(Users::find(c, u"u1"_s).value_or(Id<User>()), *first);
    QCOMPARE(Users::find(c, u" angela "_s).value_or(Id<User>()), *first);
    QCOMPARE(Users::find(c, u"uid-2"_s).value_or(Id<User>()), *second);
    QCOMPARE(Users::find(c, u"林"_s).value_or(Id<User>()), *first);
    QCOMPARE(Users::find(c, u"Lin"_s).value_or(Id<User>()), *second);
    QCOMPARE(Users::find(c, u"nobody"_s).error().kind, ErrorKind::NotFound);
    QCOMPARE(Users::find(c, QString()).error().kind, ErrorKind::NotFound);
    QVERIFY_RESULT(Users::save(c, {.code = u"u3"_s, .nameEn = u"Other"_s}));
    QCOMPARE(Users::find(c, u"Other"_s).error().kind, ErrorKind::Ambiguous);
}

void TestUsers::refusesTwoOfACode()
{
    QVERIFY_RESULT(Users::save(connection(), {.code = u"u1"_s}));
    QCOMPARE(Users::save(connection(), {.code = u"u1"_s}).error().kind, ErrorKind::Constraint);
    QCOMPARE(Users::save(connection(), {.nameEn = u"no code"_s}).error().kind, ErrorKind::Invalid);
}

void TestUsers::refusesBrokenTexts()
{
    QVERIFY(!Users::save(connection(), {.code = u"u1"_s, .nameEn = QString(QChar(0xD842))}));
    QVERIFY(!Users::save(connection(), {.code = u"u1"_s, .nameEn = u"a\nb"_s}));
    QCOMPARE(Users::load(connection()).value_or(QList<User>{User()}).size(), 0);
}

void TestUsers::noticesAChangeElsewhere()
{
    const auto id = Users::save(connection(), {.code = u"u1"_s});
    QVERIFY_RESULT(id);
    const auto mine = Users::load(connection(), *id);
    auto theirs = mine;
    QVERIFY_RESULT(mine);
    theirs->team = u"South"_s;
    QVERIFY_RESULT(Users::save(connection(), *theirs));
    QCOMPARE(Users::save(connection(), *mine).error().kind, ErrorKind::Conflict);
    QVERIFY_RESULT(Users::remove(connection(), *id));
    QCOMPARE(Users::save(connection(), *mine).error().kind, ErrorKind::NotFound);
}

void TestUsers::keepsAUserWithClients()
{
    const auto id = Users::save(connection(), {.code = u"u1"_s});
    QVERIFY_RESULT(id);
    QVERIFY_RESULT(connection().run(u"INSERT INTO client (uid, name, owner_id, created_at) VALUES ('x', 'X', ?, '')"_s,
                                    {id->value}));
    const Done removed = Users::remove(connection(), *id);
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, ErrorKind::Constraint);
}

QTEST_GUILESS_MAIN(TestUsers)
#include "tst_users.moc"
