// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/schemacheck.h"

#include "model/db/connection.h"
#include "model/db/migrations.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
/// The objects of a schema, each with its definition freed of comments and spacing.
Result<QMap<QString, QString>> objects(Connection &c)
{
    static const QRegularExpression kComment(u"--[^\n]*"_s);
    QMap<QString, QString> found;
    WEFT_TRY(
        c.each(u"SELECT type, name, tbl_name, coalesce(sql, '') FROM main.sqlite_schema"_s, {}, [&](const Row &row) {
            if (row.text(1).startsWith(u"sqlite_stat"_s))
                return;
            const QString key = u"%1 %2 %3"_s.arg(row.text(0), row.text(1), row.text(2));
            // The search index makes its shadow tables itself, and words them as its version likes.
            if (row.text(1).startsWith(u"search_"_s))
                found[key] = QString();
            else
                found[key] = row.text(3).remove(kComment).remove(u' ').remove(u'\n').remove(u'\t').remove(u'\r');
        }));
    return found;
}
} // namespace

Result<QString> schemaDifference(Connection &c, int version)
{
    Connection ours;
    WEFT_TRY(ours.open(u":memory:"_s, Connection::Mode::ReadWrite));
    WEFT_TRY(Migrations::apply(ours, 0, version));
    WEFT_TAKE(const auto expected, objects(ours));
    WEFT_TAKE(const auto found, objects(c));
    for (auto object = found.begin(); object != found.end(); ++object) {
        if (!expected.contains(object.key()))
            return u"unknown: "_s + object.key();
        if (expected.value(object.key()) != object.value())
            return u"different: "_s + object.key();
    }
    for (auto object = expected.begin(); object != expected.end(); ++object) {
        if (!found.contains(object.key()))
            return u"missing: "_s + object.key();
    }
    return QString();
}
