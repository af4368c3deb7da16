// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/bulkindexes.h"

#include "model/db/connection.h"

using namespace Qt::StringLiterals;

Result<QStringList> BulkIndexes::drop(Connection &c, const QString &table)
{
    QStringList names, statements;
    WEFT_TRY(
        c.each(u"SELECT name, sql FROM main.sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL"_s,
               {table}, [&](const Row &row) {
                   names.append(row.text(0));
                   statements.append(row.text(1));
               }));
    for (const QString &name : std::as_const(names))
        WEFT_TRY(c.execute(u"DROP INDEX main.\"%1\""_s.arg(name)));
    return statements;
}

Done BulkIndexes::create(Connection &c, const QStringList &statements)
{
    for (const QString &statement : statements)
        WEFT_TRY(c.execute(statement));
    return {};
}
