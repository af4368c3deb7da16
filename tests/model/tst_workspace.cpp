// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/firm.h"

#include "model/clients/derived.h"
#include "model/core/text.h"
#include "model/settings/settings.h"
#include "model/settings/workspace.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {
const QDate kToday(2026, 3, 16);

/// The sample firm of a day in a file of its own.
Result<OpenReport> makeSample(TestWorkspace &file, const Clock &clock)
{
    file.setConfigure([clock](Database &database) { Workspace::attach(database, clock); });
    return file.create([clock](Connection &c) -> Done {
        WEFT_TRY(Workspace::seed(c, {.currency = u"CNY"_s, .language = u"zh_CN"_s}, clock));
        return Workspace::fillSample(c, clock);
    });
}
} // namespace

class TestWorkspaceFile : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_sample.reset(); }
    void seedSetsCurrencyAndLanguage();
    void unknownCurrencyIsRefused();
    void infoCounts();
    void beginDayMovesAnOpenFile();
    void newSortKeysAreMadeWhenOpened();
    void sampleHasTheSize();
    void sampleShowsEveryState_data();
    void sampleShowsEveryState();
    void sampleIsParetoLike();
    void sampleIsWhole();
    void sampleIsFoundByPinyin();
    void sampleIsDeterministic();
    void sampleOfAnotherDayIsAsMuchAlive();

private:
    TestWorkspace &sample() { return *m_sample; }
    std::unique_ptr<TestWorkspace> m_sample;
};

void TestWorkspaceFile::initTestCase()
{
    m_sample = std::make_unique<TestWorkspace>(TestWorkspace::Start::Nothing);
    QVERIFY_RESULT(makeSample(sample(), Clock(kToday, QTime(9, 0))));
}

void TestWorkspaceFile::seedSetsCurrencyAndLanguage()
{
    TestFirm firm;
    const auto settings = firm.read([](Connection &c) { return loadSettings(c); });
    QVERIFY_RESULT(settings);
    QCOMPARE(settings->currency.code, u"CNY"_s);
    QCOMPARE(settings->language, u"en"_s);
    QCOMPARE(firm.text(u"SELECT count(*) FROM step"_s), u"0"_s);
    QVERIFY(firm.text(u"SELECT count(*) FROM list_value"_s).toInt() > 20);
}

void TestWorkspaceFile::unknownCurrencyIsRefused()
{
    TestWorkspace file(TestWorkspace::Start::Nothing);
    const Clock clock(kToday, QTime(9, 0));
    const auto made = file.create([clock](Connection &c) { return Workspace::seed(c, {.currency = u"XYZ"_s}, clock); });
    QVERIFY(!made);
    QVERIFY(!QFile::exists(file.path()));
}

void TestWorkspaceFile::infoCounts()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    const auto info = firm.read([path = firm.file().path()](Connection &c) { return Workspace::info(c, path); });
    QVERIFY_RESULT(info);
    const auto value = [&](const QString &name) {
        const auto found = std::ranges::find_if(*info, [&](const auto &entry) { return entry.first == name; });
        return found == info->end() ? u"missing"_s : found->second;
    };
    QCOMPARE(value(u"clients"_s), u"30"_s);
    QCOMPARE(value(u"sales"_s), u"31"_s);
    QCOMPARE(value(u"derived_day"_s), u"2026-03-16"_s);
    QCOMPARE(value(u"currency"_s), u"CNY"_s);
    QVERIFY(value(u"schema"_s).toInt() >= 6);
    QVERIFY(value(u"size"_s).toLongLong() > 0);
}

void TestWorkspaceFile::beginDayMovesAnOpenFile()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QVERIFY_RESULT(await(Workspace::beginDay(firm.database(), Clock(kToday.addDays(1), QTime(9, 0)))));
    QCOMPARE(firm.text(u"SELECT value FROM meta WHERE key = 'derived_day'"_s), u"2026-03-17"_s);
    QCOMPARE(firm.text(u"SELECT count(*) FROM tier_change"_s), u"1"_s);
    // This reader's clock still says the 16th.
    QCOMPARE(firm.derived(u"C15"_s).tier, Tier::C);
}

void TestWorkspaceFile::newSortKeysAreMadeWhenOpened()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    QVERIFY_RESULT(await(firm.database().maintain([](Connection &c) -> Done {
        WEFT_TRY(c.run(u"UPDATE client_derived SET name_key = CAST('x' AS BLOB)"_s));
        return c.run(u"UPDATE meta SET value = 'old' WHERE key = 'sort_keys'"_s);
    })));
    QVERIFY_RESULT(firm.reopen(kToday));
    QCOMPARE(firm.text(u"SELECT value FROM meta WHERE key = 'sort_keys'"_s), sortKeyVersion());
    QCOMPARE(firm.text(u"SELECT count(*) FROM client_derived WHERE name_key = CAST('x' AS BLOB)"_s), u"0"_s);
}

void TestWorkspaceFile::sampleHasTheSize()
{
    const auto count = [this](const QString &table) {
        return sample().read(u"SELECT count(*) FROM "_s + table).toInt();
    };
    QVERIFY(count(u"client"_s) >= 280 && count(u"client"_s) <= 330);
    QVERIFY(count(u"contact"_s) >= 3000);
    QVERIFY(count(u"sale"_s) >= 800);
    QVERIFY(count(u"person"_s) >= 200);
    QVERIFY(count(u"opportunity"_s) >= 60);
    QVERIFY(count(u"task"_s) >= 20);
    QVERIFY(count(u"user"_s) >= 5);
    QVERIFY(count(u"product"_s) >= 10);
    QVERIFY(sample().read(u"SELECT min(day) FROM sale"_s) <= u"2023-06"_s);
    QVERIFY(sample().read(u"SELECT max(day) FROM sale"_s) <= u"2026-03-16"_s);
    QVERIFY(sample().read(u"SELECT max(day) FROM contact"_s) <= u"2026-03-16"_s);
}

void TestWorkspaceFile::sampleShowsEveryState_data()
{
    QTest::addColumn<QString>("filter");
    for (const char *filter : {"tier=A",
                               "tier=B",
                               "tier=C",
                               "tier=D",
                               "tier=none",
                               "cooperation=cooperating",
                               "cooperation=follow_up",
                               "cooperation=not_coop",
                               "cycle_state=overdue",
                               "cycle_state=today",
                               "cycle_state=soon",
                               "cycle_state=later",
                               "cycle_state=never",
                               "cycle_state=suppressed",
                               "role=prospect",
                               "role=customer",
                               "role=past_customer",
                               "role=dealer",
                               "role=supplier",
                               "role=partner",
                               "key_account=1",
                               "do_not_contact=1",
                               "on_hold=1",
                               "own_cycle!=",
                               "tag!=",
                               "cooperation_override!=",
                               "tries>=1",
                               "owner=",
                               "kind=person",
                               "kind=organisation",
                               "kind=household"})
        QTest::newRow(filter) << QString::fromLatin1(filter);
}

void TestWorkspaceFile::sampleShowsEveryState()
{
    QFETCH(QString, filter);
    const auto ids = await(sample().database().read(
        [filter](Connection &c) { return Clients::find(c, {.conditions = conditionsFromText(filter)}); }));
    QVERIFY_RESULT(ids);
    QVERIFY(!ids->isEmpty());
}

void TestWorkspaceFile::sampleIsParetoLike()
{
    const auto amounts = await(sample().database().read([](Connection &c) {
        return c.integers(u"SELECT amount FROM client_derived WHERE buyer = 1 ORDER BY amount DESC"_s);
    }));
    QVERIFY_RESULT(amounts);
    qint64 total = 0;
    for (const qint64 amount : *amounts)
        total += amount;
    qint64 top = 0;
    for (qsizetype i = 0; i < amounts->size() / 5; ++i)
        top += amounts->at(i);
    QVERIFY2(top * 100 >= total * 70, qPrintable(QString::number(top * 100 / total)));
    QVERIFY2(top * 100 <= total * 95, qPrintable(QString::number(top * 100 / total)));
}

void TestWorkspaceFile::sampleIsWhole()
{
    QCOMPARE(sample().read(u"SELECT count(*) FROM pragma_foreign_key_check"_s), u"0"_s);
    QCOMPARE(sample().read(u"SELECT count(*) FROM client WHERE id NOT IN (SELECT client_id FROM client_derived)"_s),
             u"0"_s);
    const auto drift = await(sample().database().maintain([](Connection &c) { return Derived::rebuild(c); }));
    QVERIFY_RESULT(drift);
    QCOMPARE(*drift, 0);
    QCOMPARE(sample().read(u"SELECT count(*) FROM email WHERE address NOT LIKE '%.example'"_s), u"0"_s);
    QVERIFY(sample().read(u"SELECT count(*) FROM tier_change"_s).toInt() > 0);
}

void TestWorkspaceFile::sampleIsFoundByPinyin()
{
    const QString name = sample().read(u"SELECT name FROM client WHERE kind = 'person' ORDER BY id LIMIT 1"_s);
    const auto ids =
        await(sample().database().read([name](Connection &c) { return Clients::find(c, {.search = name.left(2)}); }));
    QVERIFY_RESULT(ids);
    QVERIFY(!ids->isEmpty());
}

void TestWorkspaceFile::sampleIsDeterministic()
{
    TestWorkspace other(TestWorkspace::Start::Nothing);
    QElapsedTimer taken;
    taken.start();
    QVERIFY_RESULT(makeSample(other, Clock(kToday, QTime(9, 0))));
    qInfo("the sample firm took %lld ms", taken.elapsed());
    QCOMPARE(other.state(), sample().state());
}

void TestWorkspaceFile::sampleOfAnotherDayIsAsMuchAlive()
{
    TestWorkspace other(TestWorkspace::Start::Nothing);
    QVERIFY_RESULT(makeSample(other, Clock(QDate(2028, 2, 29), QTime(9, 0))));
    QVERIFY(other.read(u"SELECT max(day) FROM sale"_s) <= u"2028-02-29"_s);
    QVERIFY(other.read(u"SELECT max(day) FROM sale"_s) >= u"2028-02-15"_s);
    QVERIFY(other.read(u"SELECT count(*) FROM client_derived WHERE tier = 'A'"_s).toInt() > 0);
}

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspace.moc"
