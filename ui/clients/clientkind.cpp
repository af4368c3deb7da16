// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientkind.h"

#include "model/clients/filterfields.h"
#include "ui/common/conditiontext.h"
#include "ui/common/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QStringList filterCodes()
{
    QStringList codes;
    for (const FilterField &field : filterFields())
        codes << QString::fromUtf16(field.code);
    return codes;
}

/// Fields that the field table names otherwise or not at all.
QList<ListField> ownFields(const Format &format)
{
    const auto named = [&format](const QString &code, FieldType type) {
        return ListField{code, type, {}, [&format, code] { return ConditionText::field(format, code); }};
    };
    ListField ownCycle = named(u"own_cycle"_s, FieldType::Number);
    ownCycle.editable = true;
    ownCycle.edit = u"cycle_days"_s;
    return {named(u"cycle_days"_s, FieldType::Number), ownCycle,
            named(u"created"_s, FieldType::Day),       named(u"tries"_s, FieldType::Number),
            named(u"pin_reason"_s, FieldType::Text),   named(u"pin_until"_s, FieldType::Day)};
}
} // namespace

ListKind clientKind(const Format &format)
{
    QStringList codes = filterCodes();
    // The table's cycle_days is the client's own, the filter's the one in force.
    codes.removeAll(u"cycle_days"_s);
    codes.removeAll(u"effective_cycle_days"_s);
    ListKind kind{.list = u"clients"_s, .fields = ListFields::of(u"clients"_s, codes) + ownFields(format)};
    const QList<ListField> own = ListFields::own(format);
    kind.fields += own;
    kind.quick = {u"attribute"_s, u"tier"_s,      u"cooperation"_s, u"cycle_state"_s, u"cycle_days"_s, u"owner"_s,
                  u"roles"_s,     u"territory"_s, u"industry"_s,    u"size"_s,        u"source"_s};
    kind.groups = {u"cooperation"_s, u"tier"_s,     u"attribute"_s, u"cycle_days"_s, u"cycle_state"_s, u"owner"_s,
                   u"territory"_s,   u"industry"_s, u"size"_s,      u"source"_s,     u"city"_s,        u"kind"_s};
    for (const ListField &field : own) {
        kind.groups << field.code;
        if (field.isChoice())
            kind.quick << field.code;
    }
    kind.count = [](qint64 total) {
        const int n = static_cast<int>(total);
        return QCoreApplication::translate("ClientKind", "%n clients", nullptr, n);
    };
    return kind;
}
