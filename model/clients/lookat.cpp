// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/derived.h"

#include "model/clients/derivedrow.h"
#include "model/core/clock.h"
#include "model/db/connection.h"

using namespace Qt::StringLiterals;

namespace {
Result<bool> looksElsewhere(Connection &c)
{
    WEFT_TAKE(const qint64 tables, c.integer(u"SELECT count(*) FROM sqlite_temp_master WHERE name = 'derived_for'"_s));
    return tables > 0;
}

/// The columns and indexes of the main table, without its foreign key: a TEMP table cannot refer to the file.
Done createTable(Connection &c)
{
    static const QStringList statements{
        u"CREATE TEMP TABLE client_derived (client_id INTEGER PRIMARY KEY, code TEXT NOT NULL, name_key BLOB NOT NULL, "
        "match_name TEXT NOT NULL, buyer INTEGER NOT NULL, tier TEXT NOT NULL, amount INTEGER NOT NULL, "
        "amount_all INTEGER NOT NULL, sales INTEGER NOT NULL, last_sale TEXT NOT NULL, cooperation_rule TEXT NOT NULL, "
        "cooperation TEXT NOT NULL, last_contact TEXT NOT NULL, tries INTEGER NOT NULL, cycle_days INTEGER NOT NULL, "
        "due_raw TEXT NOT NULL, due TEXT NOT NULL, listed TEXT NOT NULL, suppressed INTEGER NOT NULL, "
        "tier_rule TEXT NOT NULL, pin_id INTEGER NOT NULL) STRICT"_s,
        u"CREATE INDEX temp.derived_name ON client_derived (name_key, code, client_id)"_s,
        u"CREATE INDEX temp.derived_amount ON client_derived (amount DESC, code, client_id)"_s,
        u"CREATE INDEX temp.derived_due ON client_derived (suppressed, due, code, client_id)"_s,
        u"CREATE INDEX temp.derived_listed ON client_derived (suppressed, listed, client_id)"_s,
        u"CREATE INDEX temp.derived_last_contact ON client_derived (last_contact, code, client_id)"_s,
        u"CREATE INDEX temp.derived_match ON client_derived (match_name)"_s,
        u"CREATE TEMP TABLE derived_for (day TEXT NOT NULL) STRICT"_s,
    };
    for (const QString &statement : statements)
        WEFT_TRY(c.execute(statement));
    return {};
}

Done copyStored(Connection &c)
{
    WEFT_TRY(c.execute(u"DELETE FROM temp.client_derived"_s));
    WEFT_TRY(c.execute(u"DELETE FROM temp.derived_for"_s));
    return c.execute(
        u"INSERT INTO temp.client_derived (client_id, code, name_key, match_name, buyer, tier, amount, "
        "amount_all, sales, last_sale, cooperation_rule, cooperation, last_contact, tries, cycle_days, due_raw, "
        "due, listed, suppressed, tier_rule, pin_id) SELECT client_id, code, name_key, match_name, buyer, tier, amount, "
        "amount_all, sales, last_sale, cooperation_rule, cooperation, last_contact, tries, cycle_days, due_raw, "
        "due, listed, suppressed, tier_rule, pin_id FROM main.client_derived"_s);
}

Done fill(Connection &reader, QDate day)
{
    WEFT_TAKE(const bool there, looksElsewhere(reader));
    if (!there)
        WEFT_TRY(createTable(reader));
    WEFT_TRY(copyStored(reader));
    WEFT_TAKE(const auto settings, loadSettings(reader));
    WEFT_TAKE(auto basis, Derived::basisFor(reader, settings, day));
    basis.keepNames = true;
    WEFT_TRY(Derived::compareAllRows(
        reader, basis, [&](const std::vector<DerivedRow> &stored, const std::vector<DerivedRow> &due) -> Done {
            std::vector<DerivedRow> rows;
            for (size_t i = 0; i < due.size(); ++i) {
                if (stored[i] != due[i])
                    rows.push_back(due[i]);
            }
            return Derived::writeRows(reader, rows);
        }));
    return reader.run(u"INSERT INTO temp.derived_for (day) VALUES (?)"_s, {toDayText(day)});
}
} // namespace

Done Derived::lookAt(Connection &reader, QDate day)
{
    // One savepoint: without it every row would be a transaction of the TEMP database, and an interrupt could leave
    // half of the tables.
    WEFT_TRY(reader.execute(u"SAVEPOINT look_at"_s));
    const Done filled = fill(reader, day);
    if (!filled)
        (void)reader.execute(u"ROLLBACK TO look_at"_s); // after an interrupt it is gone already
    const Done released = reader.execute(u"RELEASE look_at"_s);
    return filled ? released : filled;
}

Done Derived::lookAtStoredDay(Connection &reader)
{
    WEFT_TAKE(const bool there, looksElsewhere(reader));
    if (!there)
        return {};
    WEFT_TRY(reader.execute(u"DROP TABLE IF EXISTS temp.client_derived"_s)); // the second may have been interrupted
    return reader.execute(u"DROP TABLE temp.derived_for"_s);
}

Result<QDate> Derived::dayOf(Connection &c)
{
    WEFT_TAKE(const bool elsewhere, looksElsewhere(c));
    if (!elsewhere)
        return storedDay(c);
    WEFT_TAKE(const auto day, c.text(u"SELECT day FROM temp.derived_for"_s));
    return fromDayText(day);
}

Done Derived::showDay(Connection &reader, QDate today)
{
    WEFT_TAKE(const QDate stored, storedDay(reader));
    return stored == today ? lookAtStoredDay(reader) : lookAt(reader, today);
}
