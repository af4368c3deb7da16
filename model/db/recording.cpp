// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/recording.h"

#include "model/db/connection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
/// SQLite takes 127 arguments in a function; two for each column.
constexpr qsizetype kColumnsPerObject = 60;
constexpr qint64 kRowsNamed = 20'000;

bool isJournalled(const QString &table)
{
    static const QStringList kOthers{u"step"_s, u"change"_s, u"meta"_s, u"client_derived"_s, u"search"_s, u"blob"_s};
    return !kOthers.contains(table) && !table.startsWith(u"sqlite_"_s) && !table.startsWith(u"search_"_s);
}

QString jsonObject(const QList<Recording::Column> &columns, const QString &prefix)
{
    QStringList parts;
    for (const Recording::Column &column : columns) {
        const QString value = prefix + column.name;
        parts += u"'%1', "_s.arg(column.name) +
                 (column.type == u"REAL"_s
                      // json_object cuts doubles to 15 digits
                      ? u"CASE WHEN %1 IS NULL THEN NULL ELSE printf('%!.17g', %1) END"_s.arg(value)
                      : value);
    }
    return u"json_object("_s + parts.join(u", "_s) + u')';
}

enum class Event { Insert, Update, Delete };

QString trigger(const QString &table, const QList<Recording::Column> &columns, Event event)
{
    const QString before = event == Event::Insert ? u"NULL"_s : Recording::image(columns, u"OLD."_s);
    const QString after = event == Event::Delete ? u"NULL"_s : Recording::image(columns, u"NEW."_s);
    const QString row = event == Event::Delete ? u"OLD.id"_s : u"NEW.id"_s;
    QString name = u"INSERT"_s;
    QString when;
    if (event == Event::Delete)
        name = u"DELETE"_s;
    if (event == Event::Update) {
        name = u"UPDATE"_s;
        QStringList different;
        for (const Recording::Column &column : columns)
            different += u"OLD.%1 IS NOT NEW.%1"_s.arg(column.name);
        when = u" WHEN "_s + different.join(u" OR "_s);
    }
    return u"CREATE TEMP TRIGGER journal_%1_%2 AFTER %2 ON main.%1%3 BEGIN "
           "INSERT INTO change (step_id, tbl, row_id, before, after) "
           "SELECT step_id, '%1', %4, %5, %6 FROM journal_state; END"_s.arg(table, name, when, row, before, after);
}

Done createTriggers(Connection &c, const QList<Event> &events)
{
    WEFT_TAKE(const QStringList all, Recording::tables(c));
    for (const QString &table : all) {
        WEFT_TAKE(const QList<Recording::Column> columns, Recording::columns(c, table));
        for (const Event event : events)
            WEFT_TRY(c.execute(trigger(table, columns, event)));
    }
    return {};
}

Done collect(Connection &c, const QString &sql, const QVariantList &values, Changes &changes)
{
    return c.each(sql, values, [&](const Row &row) {
        const QString table = row.text(0);
        if (row.isNull(2))
            changes.rows[table].insert(row.integer(1));
        else
            changes.ranges[table].append({row.integer(1), row.integer(2)});
    });
}

/// Parents before children: a table comes after all that it refers to. A table may refer to itself.
QStringList ordered(const QStringList &tables, const QHash<QString, QStringList> &parents)
{
    QStringList sorted;
    while (sorted.size() < tables.size()) {
        const qsizetype before = sorted.size();
        for (const QString &table : tables) {
            const QStringList wanted = parents.value(table);
            const bool ready = std::all_of(wanted.begin(), wanted.end(), [&](const QString &parent) {
                return parent == table || sorted.contains(parent) || !tables.contains(parent);
            });
            if (ready && !sorted.contains(table))
                sorted += table;
        }
        if (sorted.size() == before) // a ring: any order will do, the keys are checked at COMMIT
            for (const QString &table : tables)
                if (!sorted.contains(table))
                    sorted += table;
    }
    return sorted;
}
} // namespace

Result<QStringList> Recording::tables(Connection &c)
{
    WEFT_TAKE(const QStringList all,
              c.texts(u"SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name"_s));
    QStringList journalled;
    QHash<QString, QStringList> parents;
    for (const QString &table : all) {
        if (!isJournalled(table))
            continue;
        journalled += table;
        WEFT_TAKE(parents[table], c.texts(u"SELECT \"table\" FROM pragma_foreign_key_list(?)"_s, {table}));
    }
    return ordered(journalled, parents);
}

Result<QList<Recording::Column>> Recording::columns(Connection &c, const QString &table)
{
    QList<Column> found;
    WEFT_TRY(c.each(
        u"SELECT name, type, coalesce(dflt_value, '') FROM pragma_table_info(?) WHERE name <> 'id' ORDER BY cid"_s,
        {table}, [&](const Row &row) {
            found.append({row.text(0), row.text(1), row.text(2)});
        }));
    return found;
}

QString Recording::image(const QList<Column> &columns, const QString &prefix)
{
    QString whole = jsonObject(columns.mid(0, kColumnsPerObject), prefix);
    for (qsizetype from = kColumnsPerObject; from < columns.size(); from += kColumnsPerObject) {
        // json_patch would drop the NULLs, so the two objects are joined as text.
        const QString rest = jsonObject(columns.mid(from, kColumnsPerObject), prefix);
        whole = u"rtrim(%1, '}') || ',' || ltrim(%2, '{')"_s.arg(whole, rest);
    }
    return whole;
}

Done Recording::install(Connection &c)
{
    WEFT_TRY(c.execute(u"CREATE TEMP TABLE journal_state (step_id INTEGER NOT NULL)"_s));
    return createTriggers(c, {Event::Insert, Event::Update, Event::Delete});
}

Done Recording::dropInsertTriggers(Connection &c)
{
    WEFT_TAKE(const QStringList all, tables(c));
    for (const QString &table : all)
        WEFT_TRY(c.execute(u"DROP TRIGGER temp.journal_%1_INSERT"_s.arg(table)));
    return {};
}

Done Recording::createInsertTriggers(Connection &c)
{
    return createTriggers(c, {Event::Insert});
}

Done Recording::begin(Connection &c, Id<Step> step)
{
    return c.run(u"INSERT INTO temp.journal_state (step_id) VALUES (?)"_s, {step.value});
}

Done Recording::end(Connection &c)
{
    return c.run(u"DELETE FROM temp.journal_state"_s);
}

Result<Changes> Recording::changesOf(Connection &c, Id<Step> step)
{
    Changes changes;
    WEFT_TAKE(const qint64 count, c.integer(u"SELECT count(*) FROM change WHERE step_id = ?"_s, {step.value}));
    if (count > kRowsNamed) {
        changes.everything = true;
        return changes;
    }
    WEFT_TRY(collect(c, u"SELECT tbl, row_id, last_id FROM change WHERE step_id = ?"_s, {step.value}, changes));
    return changes;
}

Result<Changes> Recording::changesSince(Connection &c, Id<Step> &last)
{
    Changes changes;
    WEFT_TAKE(const QList<qint64> steps, c.integers(u"SELECT id FROM step WHERE id > ? ORDER BY id"_s, {last.value}));
    if (steps.isEmpty()) {
        changes.everything = true; // something that is not journalled
        return changes;
    }
    WEFT_TAKE(const qint64 count, c.integer(u"SELECT count(*) FROM change WHERE step_id > ?"_s, {last.value}));
    if (count > kRowsNamed)
        changes.everything = true;
    else
        WEFT_TRY(collect(c, u"SELECT tbl, row_id, last_id FROM change WHERE step_id > ?"_s, {last.value}, changes));
    for (const qint64 step : steps)
        changes.rows[u"step"_s].insert(step);
    last.value = steps.last();
    return changes;
}

Result<Recording::Marks> Recording::marks(Connection &c)
{
    Marks marks;
    WEFT_TAKE(const QStringList all, tables(c));
    for (const QString &table : all)
        marks[table] = 0;
    WEFT_TRY(c.each(u"SELECT name, seq FROM sqlite_sequence"_s, {}, [&](const Row &row) {
        if (marks.contains(row.text(0)))
            marks[row.text(0)] = row.integer(1);
    }));
    return marks;
}

Result<QHash<QString, QList<std::pair<qint64, qint64>>>> Recording::rangesSince(Connection &c, const Marks &before)
{
    QHash<QString, QList<std::pair<qint64, qint64>>> ranges;
    WEFT_TAKE(const Marks now, marks(c));
    for (auto mark = now.begin(); mark != now.end(); ++mark) {
        const qint64 last = before.value(mark.key());
        if (mark.value() > last)
            ranges[mark.key()] = {{last + 1, mark.value()}};
    }
    return ranges;
}

Done Recording::writeRanges(Connection &c, Id<Step> step,
                            const QHash<QString, QList<std::pair<qint64, qint64>>> &ranges)
{
    for (auto range = ranges.begin(); range != ranges.end(); ++range) {
        for (const auto &[first, last] : range.value())
            WEFT_TRY(c.run(u"INSERT INTO change (step_id, tbl, row_id, last_id) VALUES (?, ?, ?, ?)"_s,
                           {step.value, range.key(), first, last}));
    }
    return {};
}
