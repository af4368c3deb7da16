// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/text.h"
#include "model/db/connection.h"
#include "model/db/database.h"
#include "model/db/journal.h"
#include "model/search/search.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    QString code, name;
    QStringList people, phones, emails, tags;
    QString note;
    QString lastContact;
};

Done addChild(Connection &c, const QString &sql, qint64 client, const QStringList &texts)
{
    for (const QString &text : texts)
        WEFT_TRY(c.run(sql, {client, text}));
    return {};
}

Result<qint64> add(Connection &c, const Sample &s)
{
    WEFT_TAKE(const qint64 id,
              c.integer(u"INSERT INTO client (uid, code, name, note, created_at) VALUES (?, ?, ?, ?, '') "
                        u"RETURNING id"_s,
                        {u"uid-"_s + s.code, s.code, s.name, s.note}));
    WEFT_TRY(
        addChild(c, u"INSERT INTO person (uid, client_id, name) VALUES (hex(randomblob(8)), ?, ?)"_s, id, s.people));
    for (const QString &number : s.phones)
        WEFT_TRY(c.run(u"INSERT INTO phone (client_id, number, phone_key) VALUES (?, ?, ?)"_s,
                       {id, number, phoneKey(number)}));
    WEFT_TRY(addChild(c, u"INSERT INTO email (client_id, address) VALUES (?, ?)"_s, id, s.emails));
    WEFT_TRY(addChild(c, u"INSERT INTO client_tag (client_id, tag) VALUES (?, ?)"_s, id, s.tags));
    WEFT_TRY(c.run(u"INSERT INTO client_derived (client_id, name_key, match_name, last_contact) VALUES (?, ?, ?, ?)"_s,
                   {id, QByteArray("k"), nameKey(s.name), s.lastContact}));
    return id;
}

const QStringList kProbes = {u"张"_s,   u"张伟"_s,     u"zw"_s,         u"zhangw"_s, u"远航"_s,     u"yhjx"_s,
                             u"1380"_s, u"0001"_s,     u"C1"_s,         u"C"_s,      u"vip"_s,      u"李娜"_s,
                             u"lina"_s, u"acme"_s,     u"acm"_s,        u"展会"_s,   u"quotatio"_s, u"example"_s,
                             u"科技"_s, u"有限公司"_s, u"13900000002"_s};

} // namespace

/// The index beside the records: whatever happens to a client, it answers as one that was built anew.
class TestSearch : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;

    QHash<QString, QList<qint64>> answers()
    {
        const auto result = m_database
                                ->read([](Connection &c) -> Result<QHash<QString, QList<qint64>>> {
                                    QHash<QString, QList<qint64>> all;
                                    for (const QString &typed : kProbes) {
                                        WEFT_TAKE(QList<qint64> ids, Search::ids(c, typed));
                                        std::ranges::sort(ids);
                                        all.insert(typed, ids);
                                    }
                                    return all;
                                })
                                .result();
        if (!result)
            QTest::qFail(qPrintable(result.error().detail), __FILE__, __LINE__);
        return result.value_or(QHash<QString, QList<qint64>>());
    }
    void compareWithRebuilt()
    {
        const auto kept = answers();
        QVERIFY(m_database->maintain([](Connection &c) { return Search::rebuild(c); }).result());
        const auto rebuilt = answers();
        for (const QString &typed : kProbes)
            QVERIFY2(kept[typed] == rebuilt[typed], qPrintable(typed));
    }
    template <typename F>
    void write(F f)
    {
        const auto done = m_database->write({u"test"_s}, f).result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().message + done.error().detail));
    }
    void addAll(const QList<Sample> &samples)
    {
        write([samples](Connection &c) -> Done {
            for (const Sample &sample : samples)
                WEFT_TRY(add(c, sample));
            return {};
        });
    }
    QList<Search::Hit> hits(const QString &typed, int limit = 20)
    {
        const auto result = SearchStore(*m_database).hits(typed, limit).result();
        if (!result)
            QTest::qFail(qPrintable(result.error().detail), __FILE__, __LINE__);
        return result.value_or(QList<Search::Hit>());
    }
    QStringList codes(const QString &typed)
    {
        QStringList list;
        for (const Search::Hit &hit : hits(typed))
            list.append(hit.code);
        return list;
    }
    void addUsual()
    {
        addAll(
            {{u"C1"_s,
              u"远航机械有限公司"_s,
              {u"张伟"_s},
              {u"138 0000 0001"_s},
              {u"zw@example.com"_s},
              {u"vip"_s},
              {},
              {}},
             {u"C2"_s, u"Acme科技"_s, {u"李娜"_s}, {u"+86 139 0000 0002"_s}, {}, {u"展会"_s}, u"quotation sent"_s, {}},
             {u"C3"_s, u"张三"_s, {}, {}, {}, {}, {}, {}}});
    }

private slots:
    void init();
    void cleanup();
    void newClientsAreFound();
    void editAndUndo();
    void childRowsAndUndo();
    void transcriptsAndUndo();
    void removeAndUndo();
    void importAndUndo();
    void bulkEditAndUndo();
    void aRolledBackWriteLeavesTheIndex();
    void rankedByReason();
    void laterContactFirst();
    void exactIsNeverMissed();
    void phoneInAnyFormatIsExact();
    void foundSaysWhy();
    void anyInputIsHarmless_data();
    void anyInputIsHarmless();
    void anotherVersionIsRebuilt();
};

void TestSearch::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>();
    m_database->setUpkeep(&Search::afterWrite);
    m_database->setOpened([](Connection &c, bool readOnly) { return readOnly ? Done() : Search::ensureVersion(c); });
    const auto opened = m_database->create(m_dir->filePath(u"t.weft"_s), [](Connection &) { return Done(); }).result();
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message + opened.error().detail));
}

void TestSearch::cleanup()
{
    m_database.reset();
    m_dir.reset();
}

void TestSearch::newClientsAreFound()
{
    addUsual();
    const auto found = answers();
    QCOMPARE(found[u"张"_s], (QList<qint64>{1, 3}));
    QCOMPARE(found[u"zw"_s], QList<qint64>{1});
    QCOMPARE(found[u"yhjx"_s], QList<qint64>{1});
    QCOMPARE(found[u"0001"_s], QList<qint64>{1});
    QCOMPARE(found[u"acme"_s], QList<qint64>{2});
    QCOMPARE(found[u"展会"_s], QList<qint64>{2});
    QCOMPARE(found[u"13900000002"_s], QList<qint64>{2});
    QCOMPARE(found[u"C"_s], (QList<qint64>{1, 2, 3}));
    compareWithRebuilt();
}

void TestSearch::editAndUndo()
{
    addUsual();
    const auto before = answers();
    write([](Connection &c) {
        return c.run(u"UPDATE client SET name = ?, code = ? WHERE id = 1"_s, {u"宏泰物流"_s, u"X9"_s});
    });
    const auto after = answers();
    QCOMPARE(after[u"远航"_s], QList<qint64>());
    QCOMPARE(after[u"C1"_s], QList<qint64>());
    compareWithRebuilt();

    Journal journal(*m_database);
    QVERIFY(journal.undo().result());
    QVERIFY(answers() == before);
    QVERIFY(journal.redo().result());
    QVERIFY(answers() == after);
    compareWithRebuilt();
}

void TestSearch::childRowsAndUndo()
{
    addUsual();
    const auto before = answers();
    write([](Connection &c) -> Done {
        WEFT_TRY(c.run(u"UPDATE person SET name = ? WHERE client_id = 1"_s, {u"李娜"_s}));
        WEFT_TRY(c.run(u"UPDATE phone SET client_id = 3 WHERE client_id = 1"_s));
        WEFT_TRY(c.run(u"DELETE FROM client_tag WHERE client_id = 2"_s));
        return c.run(u"INSERT INTO email (client_id, address) VALUES (3, ?)"_s, {u"b@example.org"_s});
    });
    const auto after = answers();
    QCOMPARE(after[u"李娜"_s], (QList<qint64>{1, 2}));
    QCOMPARE(after[u"0001"_s], QList<qint64>{3});
    QCOMPARE(after[u"展会"_s], QList<qint64>());
    QCOMPARE(after[u"example"_s], (QList<qint64>{1, 3}));
    compareWithRebuilt();
    Journal journal(*m_database);
    QVERIFY(journal.undo().result());
    QVERIFY(answers() == before);
    QVERIFY(journal.redo().result());
    QVERIFY(answers() == after);
}

/// Every word of a talk finds its client, wherever in 20 000 characters it stands.
void TestSearch::transcriptsAndUndo()
{
    addUsual();
    const auto before = answers();
    const QString text = QString(10'000, u'说') + u"报价单 quotation 1380999"_s + QString(10'000, u'话');
    write([text](Connection &c) -> Done {
        WEFT_TRY(c.run(u"INSERT INTO contact (uid, client_id, at, day, entered_at) VALUES ('k', 3, 'x', 'x', 'x')"_s));
        return c.run(u"INSERT INTO transcript (contact_id, client_id, text) VALUES (1, 3, ?)"_s, {text});
    });
    QCOMPARE(codes(u"报价单"_s), QStringList{u"C3"_s});
    QVERIFY(codes(u"quotation"_s).contains(u"C3"_s));
    compareWithRebuilt();
    Journal journal(*m_database);
    QVERIFY(journal.undo().result());
    QVERIFY(answers() == before);
    QVERIFY(codes(u"报价单"_s).isEmpty());
    QVERIFY(journal.redo().result());
    write([](Connection &c) { return c.run(u"DELETE FROM contact"_s); });
    QVERIFY(answers() == before);
}

void TestSearch::removeAndUndo()
{
    addUsual();
    const auto before = answers();
    write([](Connection &c) { return c.run(u"DELETE FROM client WHERE id IN (1, 2)"_s); });
    QCOMPARE(answers()[u"张"_s], QList<qint64>{3});
    QCOMPARE(answers()[u"acme"_s], QList<qint64>());
    compareWithRebuilt();
    QVERIFY(Journal(*m_database).undo().result());
    // What is derived comes back with its own upkeep; here only the records and the index are.
    QVERIFY(answers() == before);
    compareWithRebuilt();
}

void TestSearch::importAndUndo()
{
    addUsual();
    const auto before = answers();
    const auto done = m_database
                          ->import({u"import"_s},
                                   [](Connection &c) -> Done {
                                       for (int i = 0; i < 600; ++i)
                                           WEFT_TRY(add(c, {u"I%1"_s.arg(i),
                                                            u"远航科技%1"_s.arg(i),
                                                            {u"张伟"_s},
                                                            {u"1380000%1"_s.arg(1000 + i)},
                                                            {},
                                                            {},
                                                            {},
                                                            {}}));
                                       return {};
                                   })
                          .result();
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    QCOMPARE(answers()[u"远航"_s].size(), 601);
    compareWithRebuilt();
    Journal journal(*m_database);
    QVERIFY(journal.undo().result());
    QVERIFY(answers() == before);
    QVERIFY(journal.redo().result());
    QCOMPARE(answers()[u"远航"_s].size(), 601);
    compareWithRebuilt();
}

void TestSearch::bulkEditAndUndo()
{
    QList<Sample> samples;
    for (int i = 0; i < 900; ++i)
        samples.append({u"B%1"_s.arg(i), u"张%1"_s.arg(i), {}, {}, {}, {}, {}, {}});
    addAll(samples);
    const auto before = answers();
    write([](Connection &c) { return c.run(u"UPDATE client SET note = ? WHERE id % 3 = 0"_s, {u"展会 quotation"_s}); });
    QCOMPARE(answers()[u"展会"_s].size(), 300);
    compareWithRebuilt();
    QVERIFY(Journal(*m_database).undo().result());
    QVERIFY(answers() == before);
    compareWithRebuilt();
}

void TestSearch::aRolledBackWriteLeavesTheIndex()
{
    addUsual();
    const auto before = answers();
    const auto done = m_database
                          ->write({u"test"_s},
                                  [](Connection &c) -> Done {
                                      WEFT_TRY(c.run(u"UPDATE client SET name = ?"_s, {u"王"_s}));
                                      return fail(ErrorKind::Invalid, u"no"_s);
                                  })
                          .result();
    QVERIFY(!done);
    QVERIFY(answers() == before);
}

void TestSearch::rankedByReason()
{
    addAll({{u"R1"_s, u"某某商行"_s, {}, {}, {u"zhang@example.com"_s}, {}, {}, {}},
            {u"R2"_s, u"章氏"_s, {}, {}, {}, {}, {}, {}},
            {u"R3"_s, u"甲公司"_s, {u"Li Zhang"_s}, {}, {}, {}, {}, {}},
            {u"R4"_s, u"Old Zhang Co"_s, {}, {}, {}, {}, {}, {}},
            {u"R5"_s, u"Zhangjiang"_s, {}, {}, {}, {}, {}, {}},
            {u"R6"_s, u"ZHANG"_s, {}, {}, {}, {}, {}, {}},
            {u"zhang"_s, u"乙公司"_s, {}, {}, {}, {}, {}, {}}});
    QCOMPARE(codes(u"Zhang"_s), (QStringList{u"zhang"_s, u"R6"_s, u"R5"_s, u"R4"_s, u"R3"_s, u"R2"_s, u"R1"_s}));
}

void TestSearch::laterContactFirst()
{
    addAll({{u"L1"_s, u"远航甲"_s, {}, {}, {}, {}, {}, u"2026-01-01"_s},
            {u"L2"_s, u"远航乙"_s, {}, {}, {}, {}, {}, u"2026-03-01"_s},
            {u"L4"_s, u"远航丁"_s, {}, {}, {}, {}, {}, {}},
            {u"L3"_s, u"远航丙"_s, {}, {}, {}, {}, {}, {}},
            {u"L0"_s, u"远航"_s, {}, {}, {}, {}, {}, {}}});
    QCOMPARE(codes(u"远航"_s), (QStringList{u"L0"_s, u"L2"_s, u"L1"_s, u"L3"_s, u"L4"_s}));
    QCOMPARE(hits(u"远航"_s, 2).size(), 2);
}

void TestSearch::exactIsNeverMissed()
{
    QList<Sample> samples;
    for (int i = 0; i < 400; ++i)
        samples.append({u"M%1"_s.arg(i),
                        u"公司M1%1"_s.arg(i),
                        {},
                        {u"1380000%1"_s.arg(1000 + i)},
                        {},
                        {},
                        u"m1 13800001399"_s,
                        {}});
    samples.append({u"M1x"_s, u"最后一家"_s, {}, {u"+86 138 0000 9999"_s}, {}, {}, {}, {}});
    samples.append({u"Z"_s, u"公司"_s, {}, {}, {}, {}, {}, {}});
    addAll(samples);
    QCOMPARE(codes(u"m1x"_s).first(), u"M1x"_s);
    QCOMPARE(codes(u"公司"_s).first(), u"Z"_s);
    QCOMPARE(codes(u"13800001399"_s).first(), u"M399"_s);
    QCOMPARE(hits(u"公司"_s).size(), 20);
}

void TestSearch::phoneInAnyFormatIsExact()
{
    addUsual();
    for (const QString &typed : {u"13900000002"_s, u"139 0000 0002"_s, u"+86 139 0000 0002"_s, u"+8613900000002"_s}) {
        const auto found = hits(typed);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().kind, Search::Hit::Kind::Exact);
        QCOMPARE(found.first().code, u"C2"_s);
    }
    QCOMPARE(hits(u"+86 138 0000 0001"_s).first().code, u"C1"_s);
    QCOMPARE(hits(u"0000 0002"_s).first().kind, Search::Hit::Kind::Other);
}

void TestSearch::foundSaysWhy()
{
    addUsual();
    QCOMPARE(hits(u"张伟"_s).first().found, u"张伟"_s);
    QCOMPARE(hits(u"vip"_s).first().found, u"vip"_s);
    QCOMPARE(hits(u"0000 0002"_s).first().found, u"+86 139 0000 0002"_s);
    QCOMPARE(hits(u"quotation"_s).first().found, u"quotation sent"_s);
    QCOMPARE(hits(u"yhjx"_s).first().found, u"远航机械有限公司"_s);
}

void TestSearch::anyInputIsHarmless_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed :
         {"", " ", "\"", "*", "-", "a OR b", "t:x", "{a} : b", "NEAR(a b)", "'; DROP TABLE client", "a^b"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
    QTest::newRow("NUL") << QString(u"张"_s + QChar(0) + u"三"_s);
    QTest::newRow("surrogate") << QString(QChar(0xdc00));
    QTest::newRow("long") << u"张三 "_s.repeated(4000);
}

void TestSearch::anyInputIsHarmless()
{
    QFETCH(QString, typed);
    addUsual();
    const auto ids = m_database->read([typed](Connection &c) { return Search::ids(c, typed); }).result();
    QVERIFY2(ids, ids ? "" : qPrintable(ids.error().detail));
    const auto found = SearchStore(*m_database).hits(typed).result();
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->size(), ids->size());
}

void TestSearch::anotherVersionIsRebuilt()
{
    addUsual();
    const auto before = answers();
    QVERIFY(m_database
                ->maintain([](Connection &c) -> Done {
                    WEFT_TRY(c.run(u"INSERT INTO search (search) VALUES ('delete-all')"_s));
                    return c.run(u"UPDATE meta SET value = '0' WHERE key = 'search_version'"_s);
                })
                .result());
    QVERIFY(answers() != before);
    QVERIFY(m_database->maintain([](Connection &c) { return Search::ensureVersion(c); }).result());
    QVERIFY(answers() == before);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
