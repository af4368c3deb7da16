// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/tidiness.h"

#include "model/db/connection.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Source
{
    const char *code;
    const char *records; ///< kind, handle, name
};

// Counting reads the same statement as listing, so that a figure and its drill-down cannot differ.
constexpr Source kSources[] = {
    {"clients-without-owner",
     "SELECT 'clients', coalesce(code, uid), name FROM client WHERE owner_id IS NULL ORDER BY code, id"},
    {"opportunities-without-client",
     "SELECT 'opportunities', coalesce(code, uid), name FROM opportunity WHERE client_id IS NULL ORDER BY code, id"},
    {"opportunities-without-owner",
     "SELECT 'opportunities', coalesce(code, uid), name FROM opportunity WHERE owner_id IS NULL ORDER BY code, id"},
    {"opportunities-without-product",
     "SELECT 'opportunities', coalesce(code, uid), name FROM opportunity WHERE product_id IS NULL ORDER BY code, id"},
    {"wins-without-sale",
     "SELECT 'opportunities', coalesce(o.code, o.uid), o.name FROM opportunity o "
     "JOIN stage ON stage.id = o.stage_id AND stage.kind = 'won' "
     "WHERE NOT EXISTS (SELECT 1 FROM sale WHERE sale.opportunity_id = o.id) ORDER BY o.code, o.id"},
    {"sales-without-client",
     "SELECT 'sales', coalesce(code, uid), day FROM sale WHERE client_id IS NULL ORDER BY day, id"},
    {"sales-without-product",
     "SELECT 'sales', coalesce(code, uid), day FROM sale WHERE product_id IS NULL ORDER BY day, id"},
    {"invoices-without-client", "SELECT 'invoices', number, due FROM invoice WHERE client_id IS NULL ORDER BY due, id"},
    {"payments-without-client",
     "SELECT 'payments', coalesce(number, uid), day FROM payment WHERE client_id IS NULL ORDER BY day, id"},
    {"stub-users", "SELECT 'users', code, name_en FROM user WHERE stub = 1 ORDER BY code"},
    {"stub-clients", "SELECT 'clients', coalesce(code, uid), name FROM client WHERE stub = 1 ORDER BY code, id"},
    {"stub-products", "SELECT 'products', code, name FROM product WHERE stub = 1 ORDER BY code"},
    {"stub-stages", "SELECT 'stages', code, label FROM stage WHERE stub = 1 ORDER BY position, id"},
    {"stub-values", "SELECT list, code, label FROM list_value WHERE stub = 1 ORDER BY list, position, id"},
};

} // namespace

QStringList Tidiness::codes()
{
    QStringList codes;
    for (const Source &source : kSources)
        codes << QString::fromLatin1(source.code);
    return codes;
}

Result<QList<Tidiness::Line>> Tidiness::lines(Connection &c)
{
    QList<Line> lines;
    for (const Source &source : kSources) {
        qint64 count = 0;
        WEFT_TRY(c.each(QString::fromLatin1(source.records), {}, [&](const Row &) { ++count; }));
        lines << Line{QString::fromLatin1(source.code), count};
    }
    return lines;
}

Result<QList<Tidiness::Record>> Tidiness::records(Connection &c, const QString &code)
{
    const auto source = std::ranges::find_if(kSources, [&](const Source &s) { return code == QLatin1String(s.code); });
    if (source == std::end(kSources)) {
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Tidiness", "There is no line %1. The lines are: %2.")
                        .arg(code, codes().join(u", "_s)));
    }
    QList<Record> records;
    WEFT_TRY(c.each(QString::fromLatin1(source->records), {}, [&](const Row &row) {
        records << Record{row.text(0), row.text(1), row.text(2)};
    }));
    return records;
}
