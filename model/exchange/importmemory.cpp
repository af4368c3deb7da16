// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importmemory.h"

#include "model/db/connection.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
QString keyOf(const QString &header)
{
    return header.trimmed().toCaseFolded();
}

QString mappingText(const ImportPlan &plan)
{
    QJsonObject columns;
    for (auto it = plan.map.cbegin(); it != plan.map.cend(); ++it) {
        const CellReading reading = plan.readings.value(it.key(), CellReading::AsWritten);
        columns.insert(keyOf(it.key()),
                       QJsonObject{{u"field"_s, it.value()}, {u"reading"_s, CellReadings::toCode(reading)}});
    }
    return QString::fromUtf8(QJsonDocument(columns).toJson(QJsonDocument::Compact));
}

/// What is no field any more is left to be guessed anew.
ImportPlan planOf(const FieldSet &fields, const QString &mapping, const QStringList &header)
{
    ImportPlan plan{.kind = fields.kind(), .remembered = true};
    const QJsonObject columns = QJsonDocument::fromJson(mapping.toUtf8()).object();
    for (const QString &name : header) {
        const QJsonObject column = columns.value(keyOf(name)).toObject();
        const QString code = column.value("field"_L1).toString();
        if (column.isEmpty() || (!code.isEmpty() && !fields.find(code)))
            continue;
        plan.map.insert(name, code);
        const CellReading reading = CellReadings::fromCode(column.value("reading"_L1).toString());
        if (reading != CellReading::AsWritten)
            plan.readings.insert(name, reading);
    }
    return plan;
}
} // namespace

QString ImportMemory::signatureOf(const QStringList &header)
{
    QStringList keys;
    for (const QString &name : header) {
        if (!name.isEmpty())
            keys.append(keyOf(name));
    }
    keys.sort();
    return QString::fromLatin1(
        QCryptographicHash::hash(keys.join(QChar(0x1F)).toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<std::optional<ImportPlan>> ImportMemory::recall(Connection &c, const QStringList &header)
{
    std::pair<QString, QString> kept; // kind and mapping
    WEFT_TRY(c.each(u"SELECT kind, mapping FROM import_mapping WHERE signature = ?"_s, {signatureOf(header)},
                    [&](const Row &row) {
                        if (Fields::kinds().contains(row.text(0)))
                            kept = {row.text(0), row.text(1)};
                    }));
    if (kept.first.isEmpty())
        return std::nullopt;
    WEFT_TAKE(const FieldSet fields, FieldSet::load(c, kept.first));
    return planOf(fields, kept.second, header);
}

QFuture<Result<std::optional<ImportPlan>>> ImportMemory::recall(Database &database, const QStringList &header)
{
    return database.read([header](Connection &c) { return recall(c, header); });
}

QFuture<Done> ImportMemory::keep(Database &database, const QStringList &header, const ImportPlan &plan,
                                 const Clock &clock)
{
    return database.maintain([header, plan, at = clock.nowText()](Connection &c) -> Done {
        return c.run(u"INSERT INTO import_mapping (signature, kind, mapping, used_at) VALUES (?, ?, ?, ?) "
                     "ON CONFLICT (signature) DO UPDATE SET kind = excluded.kind, mapping = excluded.mapping, "
                     "used_at = excluded.used_at"_s,
                     {signatureOf(header), plan.kind, mappingText(plan), at});
    });
}
