// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/revert.h"

#include "model/db/connection.h"
#include "model/db/recording.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {
/// The first change of each row of a table in a step. A row that the step created as part of a range is not in it:
/// the range says what it was before, and wins over later images of the same row.
const QString kFirst = u"FROM change AS c WHERE c.step_id = ? AND c.tbl = ? AND c.last_id IS NULL "
                       "AND NOT EXISTS (SELECT 1 FROM change AS e WHERE e.step_id = c.step_id AND e.tbl = c.tbl "
                       "AND e.row_id = c.row_id AND e.last_id IS NULL AND e.id < c.id) "
                       "AND NOT EXISTS (SELECT 1 FROM change AS r WHERE r.step_id = c.step_id AND r.tbl = c.tbl "
                       "AND r.last_id IS NOT NULL AND c.row_id BETWEEN r.row_id AND r.last_id)"_s;

QString stored(const Recording::Column &column)
{
    QString value = u"c.before ->> '%1'"_s.arg(column.name);
    if (column.type == u"INTEGER"_s)
        value = u"CAST(%1 AS BIGINT)"_s.arg(value);
    else if (column.type == u"REAL"_s)
        value = u"CAST(%1 AS REAL)"_s.arg(value);
    // An image from before the column was there says nothing of it.
    return column.fallback.isEmpty() ? value : u"coalesce(%1, %2)"_s.arg(value, column.fallback);
}

Done removeCreated(Connection &c, Id<Step> step, const QString &table)
{
    WEFT_TRY(c.run(u"DELETE FROM %1 WHERE id IN (SELECT row_id %2 AND c.before IS NULL)"_s.arg(table, kFirst),
                   {step.value, table}));
    QList<std::pair<qint64, qint64>> ranges;
    WEFT_TRY(c.each(u"SELECT row_id, last_id FROM change WHERE step_id = ? AND tbl = ? AND last_id IS NOT NULL"_s,
                    {step.value, table}, [&](const Row &row) {
                        ranges.append({row.integer(0), row.integer(1)});
                    }));
    for (const auto &[first, last] : ranges)
        WEFT_TRY(c.run(u"DELETE FROM %1 WHERE id BETWEEN ? AND ?"_s.arg(table), {first, last}));
    return {};
}

/// An upsert cannot swap two unique values, so rows that change one are first given values nobody has.
Done freeUniqueValues(Connection &c, Id<Step> step, const QString &table, const QString &column)
{
    const QString rows =
        u"SELECT row_id %1 AND c.before IS NOT NULL AND EXISTS (SELECT 1 FROM %2 AS t WHERE t.id = c.row_id "
        "AND t.%3 IS DISTINCT FROM c.before ->> '%3')"_s.arg(kFirst, table, column);
    WEFT_TAKE(const QList<qint64> changed, c.integers(rows, {step.value, table}));
    if (changed.size() < 2)
        return {};
    return c.run(u"UPDATE %1 SET %2 = '~' || id || '~' || %2 WHERE id IN (%3)"_s.arg(table, column, rows),
                 {step.value, table});
}

Done restore(Connection &c, Id<Step> step, const QString &table)
{
    WEFT_TAKE(const auto columns, Recording::columns(c, table));
    // The last column of a unique index is its name-like one: (list, code), (client_id, tag), (code).
    WEFT_TAKE(const QStringList unique,
              c.texts(u"SELECT DISTINCT (SELECT name FROM pragma_index_info(i.name) ORDER BY seqno DESC LIMIT 1) "
                      "FROM pragma_index_list(?) AS i WHERE i.origin = 'u'"_s,
                      {table}));
    for (const Recording::Column &column : columns) {
        if (unique.contains(column.name) && column.type == u"TEXT"_s)
            WEFT_TRY(freeUniqueValues(c, step, table, column.name));
    }
    QStringList names;
    QStringList values;
    QStringList updates;
    for (const Recording::Column &column : columns) {
        names += column.name;
        values += stored(column);
        updates += u"%1 = excluded.%1"_s.arg(column.name);
    }
    return c.run(u"INSERT INTO %1 (id, %2) SELECT c.row_id, %3 %4 AND c.before IS NOT NULL "
                 "ON CONFLICT (id) DO UPDATE SET %5"_s.arg(table, names.join(u", "_s), values.join(u", "_s), kFirst,
                                                           updates.join(u", "_s)),
                 {step.value, table});
}
} // namespace

Done Revert::apply(Connection &c, Id<Step> step)
{
    WEFT_TAKE(const QStringList touched, c.texts(u"SELECT DISTINCT tbl FROM change WHERE step_id = ?"_s, {step.value}));
    WEFT_TAKE(QStringList tables, Recording::tables(c));
    tables.removeIf([&](const QString &table) { return !touched.contains(table); });
    WEFT_TRY(c.execute(u"PRAGMA defer_foreign_keys = ON"_s));
    for (auto table = tables.rbegin(); table != tables.rend(); ++table)
        WEFT_TRY(removeCreated(c, step, *table));
    for (const QString &table : tables)
        WEFT_TRY(restore(c, step, table));
    return {};
}

QString Revert::laterStepSql(const QString &columns)
{
    // Row by row, row in range, range over row, range over range; indexes change_row and change_range.
    return u"SELECT %1 FROM step WHERE step.kind = 'do' AND step.undone = 0 AND step.id > ? AND step.id IN ("
           "SELECT l.step_id FROM change AS m JOIN change AS l ON l.tbl = m.tbl AND l.row_id = m.row_id "
           "WHERE m.step_id = ? AND m.last_id IS NULL AND l.last_id IS NULL UNION ALL "
           "SELECT l.step_id FROM change AS m JOIN change AS l ON l.tbl = m.tbl AND l.last_id IS NOT NULL "
           "AND l.row_id <= coalesce(m.last_id, m.row_id) AND l.last_id >= m.row_id WHERE m.step_id = ? UNION ALL "
           "SELECT l.step_id FROM change AS m JOIN change AS l ON l.tbl = m.tbl AND l.row_id BETWEEN m.row_id AND m.last_id "
           "WHERE m.step_id = ? AND m.last_id IS NOT NULL) ORDER BY step.id DESC LIMIT 1"_s.arg(columns);
}

QVariantList Revert::laterStepValues(Id<Step> step)
{
    return {step.value, step.value, step.value, step.value};
}

QString Revert::sideEffectSql(const QString &columns)
{
    return u"SELECT %1 FROM step WHERE step.kind = 'do' AND step.undone = 0 AND step.id > ? AND step.id IN ("
           "SELECT l.step_id FROM change AS u JOIN change AS l ON l.tbl = u.tbl AND l.row_id = u.row_id "
           "AND l.last_id IS NULL WHERE u.step_id = ? UNION ALL "
           "SELECT l.step_id FROM change AS u JOIN change AS l ON l.tbl = u.tbl AND l.last_id IS NOT NULL "
           "AND l.row_id <= u.row_id AND l.last_id >= u.row_id WHERE u.step_id = ?) "
           "ORDER BY step.id DESC LIMIT 1"_s.arg(columns);
}

QVariantList Revert::sideEffectValues(Id<Step> step, Id<Step> undo)
{
    return {step.value, undo.value, undo.value};
}
