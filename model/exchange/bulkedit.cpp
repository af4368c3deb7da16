// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/bulkedit.h"

#include "model/clients/clientstore.h"
#include "model/clients/conditionsql.h"
#include "model/clients/customvalues.h"
#include "model/db/connection.h"
#include "model/db/idblocks.h"
#include "model/exchange/custombinding.h"
#include "model/exchange/exporter.h"
#include "model/exchange/fieldset.h"
#include "model/settings/settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kBlock = 1024;

/// Fields that one statement sets for many clients (Clients::setField); the others go through the record.
bool isSetAtOnce(const BulkEdit &edit)
{
    static const QStringList fields{u"attribute"_s,      u"industry"_s, u"territory"_s,  u"size"_s,
                                    u"source"_s,         u"city"_s,     u"region"_s,     u"key_account"_s,
                                    u"do_not_contact"_s, u"on_hold"_s,  u"cycle_days"_s, u"owner"_s,
                                    u"backup_owner"_s,   u"tags"_s,     u"untag"_s};
    return edit.kind == u"clients" && fields.contains(edit.field);
}

Result<bool> editOne(Connection &c, const BulkEdit &edit, qint64 id, const Clock &clock)
{
    WEFT_TAKE(const auto before, Exchange::recordTexts(c, edit.kind, id, clock));
    WEFT_TRY(Exchange::setFields(c, edit.kind, id, {{edit.field, edit.value}}, {}, clock));
    WEFT_TAKE(const auto after, Exchange::recordTexts(c, edit.kind, id, clock));
    return before.value(edit.field) != after.value(edit.field);
}

/// The value of one of the firm's own fields as it is stored; nothing if the field is not one of them.
Result<std::optional<CustomValue>> ownValue(Connection &c, const BulkEdit &edit, const Clock &clock)
{
    WEFT_TAKE(const FieldSet fields, FieldSet::load(c, edit.kind));
    const Field *field = fields.find(edit.field);
    if (!field || !field->own.isValid())
        return std::nullopt;
    WEFT_TAKE(const Settings settings, loadSettings(c));
    StrictReferences references(c);
    FieldReader reader(settings.currency, clock.nowText(), references);
    Client read;
    WEFT_TRY(customBinding(*field).set(read, edit.value.trimmed(), reader));
    const CustomValue *value = CustomFields::valueOf(read.custom, field->own);
    return std::optional(value ? *value : CustomValue{.field = field->own});
}

Result<qint64> editBlock(Connection &c, const BulkEdit &edit, const QList<qint64> &ids, const Clock &clock)
{
    if (isSetAtOnce(edit))
        return Clients::setField(c, ids, edit.field, edit.value, clock.nowText());
    qint64 changed = 0;
    for (const qint64 id : ids) {
        WEFT_TAKE(const bool different, editOne(c, edit, id, clock));
        changed += different ? 1 : 0;
    }
    return changed;
}

/// The clients that do not have the value yet.
Condition unlike(const BulkEdit &edit)
{
    if (edit.field == u"untag")
        return {u"tags"_s, Condition::Op::Is, {edit.value}};
    const QString field = edit.field == u"cycle_days" ? u"own_cycle"_s : edit.field;
    if (edit.value.isEmpty())
        return {field, Condition::Op::NotEmpty, {}};
    return {field, Condition::Op::IsNot, {edit.value}};
}

Result<qint64> unlikeAmong(Connection &c, const BulkEdit &edit)
{
    WEFT_TAKE(const auto basis, conditionBasis(c));
    WEFT_TAKE(const auto where, conditionSql(unlike(edit), basis));
    qint64 count = 0;
    WEFT_TRY(eachBlock(edit.ids, [&](const QString &marks, const QVariantList &block) -> Done {
        WEFT_TAKE(const qint64 some,
                  c.integer(u"SELECT count(*) FROM client_derived d JOIN client c "
                            "ON c.id = d.client_id WHERE %1 AND d.client_id IN (%2)"_s.arg(where.sql, marks),
                            where.values + block));
        count += some;
        return {};
    }));
    return count;
}
} // namespace

Result<qint64> Exchange::editAll(Connection &c, const BulkEdit &edit, const Clock &clock, const Job &job)
{
    qint64 changed = 0;
    WEFT_TAKE(const auto own, ownValue(c, edit, clock));
    // Small blocks where each record is read and written by itself, so that Cancel answers at once.
    const qsizetype block = own || isSetAtOnce(edit) ? kBlock : 16;
    for (qsizetype from = 0; from < edit.ids.size(); from += block) {
        if (job.isCancelled())
            return fail(ErrorKind::Cancelled, QCoreApplication::translate("Exchange", "Nothing was changed."));
        const QList<qint64> ids = edit.ids.mid(from, block);
        WEFT_TAKE(const qint64 some, own ? CustomFields::setAll(c, ids, *own) : editBlock(c, edit, ids, clock));
        changed += some;
        job.report(std::min(from + block, edit.ids.size()), edit.ids.size());
    }
    return changed;
}

Result<qint64> Exchange::wouldChange(Connection &c, const BulkEdit &edit, const Clock &clock)
{
    // A value that the field cannot have is told here, not counted.
    WEFT_TAKE(const auto own, ownValue(c, edit, clock));
    if (edit.kind == u"clients" && (own || edit.field == u"untag" || filterField(unlike(edit).field)))
        return unlikeAmong(c, edit);
    qint64 count = 0;
    for (const qint64 id : edit.ids) {
        WEFT_TAKE(const auto texts, recordTexts(c, edit.kind, id, clock));
        count += texts.value(edit.field) != edit.value ? 1 : 0;
    }
    return count;
}

BulkEditStore::BulkEditStore(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

QFuture<Result<qint64>> BulkEditStore::edit(const BulkEdit &edit, const Job &job)
{
    return m_database.write(
        {.code = u"bulk.edit"_s, .count = edit.ids.size()},
        [edit, job, clock = m_clock](Connection &c) { return Exchange::editAll(c, edit, clock, job); });
}

QFuture<Result<qint64>> BulkEditStore::preview(const BulkEdit &edit)
{
    return m_database.read([edit, clock = m_clock](Connection &c) { return Exchange::wouldChange(c, edit, clock); });
}
