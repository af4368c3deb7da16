// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/fieldset.h"
#include "model/exchange/importer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// How well a header fits a kind.
struct Fit
{
    bool complete = false; ///< what every record of the kind needs is there
    qsizetype mapped = 0;
};

bool isComplete(const QString &kind, const QStringList &fields)
{
    const auto has = [&](const QStringList &any) {
        return std::any_of(any.begin(), any.end(), [&](const QString &field) { return fields.contains(field); });
    };
    if (kind == "people"_L1)
        return has({u"client"_s}) && has({u"name"_s});
    if (kind == "opportunities"_L1)
        return has({u"stage"_s, u"stage_no"_s, u"result"_s});
    if (kind == "sales"_L1)
        return has({u"amount"_s}) && has({u"day"_s});
    if (kind == "invoices"_L1)
        return has({u"number"_s}) && has({u"amount"_s});
    if (kind == "payments"_L1)
        return has({u"invoice"_s}) && has({u"day"_s}) && has({u"amount"_s});
    if (kind == "contacts"_L1)
        return has({u"client"_s}) && has({u"at"_s, u"day"_s});
    if (kind == "tasks"_L1 || kind == "appointments"_L1)
        return has({u"subject"_s}) && has({u"due"_s});
    if (kind == "holidays"_L1)
        return has({u"day"_s});
    return has({u"code"_s, u"name"_s, u"name_en"_s, u"name_zh"_s, u"uid"_s});
}

Fit fitOf(const FieldSet &set, const QStringList &header)
{
    const QStringList fields = Exchange::proposeMap(set, header).values();
    const auto derived = std::count_if(fields.begin(), fields.end(), [&](const QString &code) {
        const Field *field = set.find(code);
        return field && field->derived;
    });
    return {isComplete(set.kind(), fields), fields.size() - derived};
}

/// The headers of the table itself, in a file of rows that were not taken before.
QStringList ownHeader(const QStringList &header)
{
    const QStringList before = Exchange::rejectsHeader();
    return header.mid(0, before.size()) == before ? header.mid(before.size()) : header;
}

void mapHeaders(const FieldSet &fields, const QStringList &header, QHash<QString, QString> &map, bool byCode)
{
    for (const QString &name : header) {
        const Field *field = name.isEmpty() || map.contains(name) ? nullptr : fields.find(name);
        if (!field || (byCode && Fields::headerKey(name) != Fields::headerKey(field->code)))
            continue;
        const bool taken =
            std::any_of(map.cbegin(), map.cend(), [&](const QString &code) { return code == field->code; });
        if (!taken)
            map.insert(name, field->code);
    }
}

/// Whether a table shows by itself that it is of the kind: sales may name an invoice, too.
bool tellsItself(const QString &kind, const QStringList &header)
{
    const QStringList fields = Exchange::proposeMap(kind, header).values();
    if (kind == "invoices"_L1)
        return fields.contains(u"due"_s) || fields.contains(u"hold_until"_s);
    return kind != "payments"_L1 || fields.contains(u"number"_s);
}
} // namespace

QHash<QString, QString> Exchange::proposeMap(const QString &kind, const QStringList &header)
{
    return proposeMap(FieldSet(kind), header);
}

QHash<QString, QString> Exchange::proposeMap(const FieldSet &fields, const QStringList &header)
{
    const QString &kind = fields.kind();
    const QStringList own = ownHeader(header);
    QHash<QString, QString> map;
    mapHeaders(fields, own, map, true);
    mapHeaders(fields, own, map, false);
    // In a file that names a day, the amount of a client is a sale; without one it is the program's own figure.
    if (kind == "clients"_L1 && map.key(u"sale_amount"_s).isEmpty() && !map.key(u"sale_day"_s).isEmpty()) {
        const QString amount = map.key(u"amount"_s);
        if (!amount.isEmpty())
            map[amount] = u"sale_amount"_s;
    }
    return map;
}

QString Exchange::betterKind(const QString &kind, const QStringList &header)
{
    return betterKind(FieldSet(kind), header);
}

QString Exchange::betterKind(const FieldSet &fields, const QStringList &header)
{
    const QString &kind = fields.kind();
    const Fit own = fitOf(fields, header);
    const QStringList meant = ownHeader(header);
    const auto named = std::count_if(meant.begin(), meant.end(), [](const QString &name) { return !name.isEmpty(); });
    QString best;
    Fit bestFit;
    for (const QString &other : Fields::kinds()) {
        const Fit fit = other == kind || other == "appointments"_L1 ? Fit{} : fitOf(FieldSet(other), header);
        // What was sold on a day reads as either; without more of an opportunity it is a sale.
        const bool ratherSale = other == "sales"_L1 && fit.mapped == bestFit.mapped;
        if (fit.complete && tellsItself(other, header) && (fit.mapped > bestFit.mapped || ratherSale)) {
            best = other;
            bestFit = fit;
        }
    }
    const bool explainsAll = bestFit.mapped == named && bestFit.mapped > own.mapped;
    const bool clearly = !own.complete || explainsAll || bestFit.mapped >= own.mapped + 2;
    return !best.isEmpty() && clearly ? best : QString();
}
