// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/bulkindexes.h"

#include "model/db/connection.h"

using namespace Qt::StringLiterals;

Result<QStringList> BulkIndexes::drop(Connection &c, const QString &table, const QStringList &columns)
{
    QStringList names, statements;
    WEFT_TRY(
        c.each(u"SELECT name, sql FROM main.sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL"_s,
               {table}, [&](const Row &row) {
                   names.append(row.text(0));
                   statements.append(row.text(1));
               }));
    QStringList dropped;
    for (qsizetype i = 0; i < names.size(); ++i) {
        WEFT_TAKE(const QStringList held,
                  c.texts(u"SELECT name FROM pragma_index_info(?) WHERE name IS NOT NULL"_s, {names.at(i)}));
        const auto named = [&](const QString &column) { return columns.contains(column); };
        if (!columns.isEmpty() && std::none_of(held.begin(), held.end(), named))
            continue;
        WEFT_TRY(c.execute(u"DROP INDEX main.\"%1\""_s.arg(names.at(i))));
        dropped.append(statements.at(i));
    }
    return dropped;
}

Done BulkIndexes::create(Connection &c, const QStringList &statements)
{
    for (const QString &statement : statements)
        WEFT_TRY(c.execute(statement));
    return {};
}
