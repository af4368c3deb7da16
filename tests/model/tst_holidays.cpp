// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/exporter.h"
#include "model/exchange/importer.h"
#include "model/settings/holidays.h"
#include "model/settings/settings.h"
#include "tests/support/firm.h"

using namespace Qt::StringLiterals;

/// Holidays and make-up days as a list that is imported, exported and edited like any other.
class TestHolidays : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_firm = std::make_unique<TestFirm>(QDate(2026, 3, 16)); }
    void cleanup() { m_firm.reset(); }

    void importedTwiceAddsNothing();
    void refusesRowsByColumn();
    void movesWhatIsDue();
    void editedRenamedRemoved();

private:
    Result<ImportReport> import(const QByteArray &bytes);
    /// "2026-10-01 国庆节 0" of every day.
    QStringList days();
    Done edit(const QString &day, const QList<std::pair<QString, QString>> &values);

    std::unique_ptr<TestFirm> m_firm;
};

namespace {
const QByteArray kNationalDays =
    "日期,名称,调休\n2026-10-01,国庆节,0\n2026-10-02,国庆节,\n2026-10-10,\"补班, 周六\",1\n";
}

Result<ImportReport> TestHolidays::import(const QByteArray &bytes)
{
    const auto table = Csv::read(bytes, Csv::detect(bytes).dialect);
    if (!table)
        return tl::unexpected<Error>(table.error());
    return await(
        Exchange::import(m_firm->database(), {.kind = u"holidays"_s, .table = *table}, m_firm->clock(), Job()));
}

QStringList TestHolidays::days()
{
    const auto table =
        m_firm->read([&](Connection &c) { return Exchange::exportTable(c, {.kind = u"holidays"_s}, m_firm->clock()); });
    QStringList days;
    for (const QStringList &row : table.value_or(ExportTable()).rows)
        days += row.join(u' ');
    return days;
}

Done TestHolidays::edit(const QString &day, const QList<std::pair<QString, QString>> &values)
{
    return m_firm->write([&](Connection &c) -> Done {
        WEFT_TAKE(const qint64 id, Exchange::resolveRecord(c, u"holidays"_s, day));
        WEFT_TRY(Exchange::setFields(c, u"holidays"_s, id, values, {}, m_firm->clock()));
        return {};
    });
}

void TestHolidays::importedTwiceAddsNothing()
{
    const auto first = import(kNationalDays);
    QVERIFY_RESULT(first);
    QCOMPARE(first->created, 3);
    const QStringList expected{u"2026-10-01 国庆节 0"_s, u"2026-10-02 国庆节 0"_s, u"2026-10-10 补班 周六 1"_s};
    QCOMPARE(days(), expected);
    const auto second = import(kNationalDays);
    QVERIFY_RESULT(second);
    QCOMPARE(second->created, 0);
    QCOMPARE(days(), expected);
    QVERIFY_RESULT(await(m_firm->file().journal().undo()));
    QVERIFY_RESULT(await(m_firm->file().journal().undo()));
    QCOMPARE(days(), QStringList());
}

void TestHolidays::refusesRowsByColumn()
{
    const auto report = import("day,name,working\n2026-02-30,x,0\n,y,0\n2026-05-01,Labour Day,maybe\n");
    QVERIFY_RESULT(report);
    QCOMPARE(report->created, 0);
    QCOMPARE(report->rejects.size(), 3);
    QCOMPARE(report->rejects[2].column, u"working"_s);
    QVERIFY(!import("name\nLabour Day\n"));
}

void TestHolidays::movesWhatIsDue()
{
    QVERIFY_RESULT(m_firm->addClient(u"C1"_s, u"Acme"_s));
    QVERIFY_RESULT(m_firm->addContact(u"C1"_s, QDate(2026, 3, 11)));
    QCOMPARE(m_firm->derived(u"C1"_s).due, QDate(2026, 4, 10));
    QVERIFY_RESULT(import("day,name,working\n2026-04-10,Spring break,0\n2026-04-11,Make-up,1\n"));
    QCOMPARE(m_firm->derived(u"C1"_s).due, QDate(2026, 4, 11));
}

void TestHolidays::editedRenamedRemoved()
{
    QVERIFY_RESULT(import(kNationalDays));
    QVERIFY_RESULT(edit(u"2026-10-02"_s, {{u"day"_s, u"2026-10-05"_s}, {u"name"_s, u"Rest"_s}}));
    QCOMPARE(days()[1], u"2026-10-05 Rest 0"_s);
    QVERIFY_RESULT(edit(u"Rest"_s, {{u"working"_s, u"1"_s}}));
    QCOMPARE(days().size(), 3);
    QCOMPARE(days()[1], u"2026-10-05 Rest 1"_s);
    QVERIFY_RESULT(m_firm->write([](Connection &c) -> Done {
        WEFT_TAKE(const qint64 id, Exchange::resolveRecord(c, u"holidays"_s, u"2026-10-05"_s));
        return Exchange::removeRecord(c, u"holidays"_s, id);
    }));
    QCOMPARE(days().size(), 2);
    QVERIFY(!m_firm->read([](Connection &c) { return Exchange::resolveRecord(c, u"holidays"_s, u"Rest"_s); }));
}

QTEST_GUILESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
