// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/idblocks.h"

#include "model/db/connection.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kBlock = 256;

qsizetype marksFor(qsizetype count)
{
    if (count == 1)
        return 1;
    return count <= 16 ? 16 : kBlock;
}
} // namespace

Done eachBlock(const QList<qint64> &ids, const std::function<Done(const QString &marks, const QVariantList &values)> &f)
{
    for (qsizetype from = 0; from < ids.size(); from += kBlock) {
        const qsizetype count = qMin(kBlock, ids.size() - from);
        const qsizetype size = marksFor(count);
        QVariantList values;
        values.reserve(size);
        for (qsizetype i = 0; i < size; ++i)
            values.append(i < count ? ids.at(from + i) : qint64(0));
        WEFT_TRY(f(placeholders(size), values));
    }
    return {};
}

Result<qint64> runOver(Connection &c, const QString &sql, const QVariantList &first, const QList<qint64> &ids)
{
    qint64 changed = 0;
    WEFT_TRY(eachBlock(ids, [&](const QString &marks, const QVariantList &block) -> Done {
        WEFT_TRY(c.run(sql.arg(marks), first + block));
        changed += c.changes();
        return {};
    }));
    return changed;
}

Result<qint64> reserveIds(Connection &c, const QString &table, qsizetype count)
{
    Q_UNUSED(count); // SQLite takes what it is given; a server would draw so many from its sequence
    qint64 last = 0;
    WEFT_TRY(c.each(u"SELECT seq FROM sqlite_sequence WHERE name = ?"_s, {table},
                    [&](const Row &row) { last = row.integer(0); }));
    return last + 1;
}
