// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record.h"

#include "model/exchange/exporter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr RecordKind kKinds[] = {
    {"clients", "client"},   {"people", "person"},    {"users", "user"},       {"products", "product"},
    {"contacts", "contact"}, {"sales", "sale"},       {"tasks", "task"},       {"opportunities", "opportunity"},
    {"invoices", "invoice"}, {"payments", "payment"}, {"holidays", "holiday"},
};

} // namespace

const RecordKind *recordKind(const QString &typed)
{
    const QString kind = Fields::kindOf(typed);
    const auto found = std::ranges::find_if(kKinds, [&](const RecordKind &k) { return kind == QLatin1String(k.kind); });
    return found == std::end(kKinds) ? nullptr : found;
}

Exit noSuchKind(Run &run, const QString &typed)
{
    return run.wrongUsage(
        withHint(Cli::tr("There is no kind of record called %1.").arg(typed), typed, Fields::kinds()));
}

FieldSet fieldsOf(Run &run, const QString &kind)
{
    if (!run.open())
        return FieldSet(kind);
    const auto fields = run.read([&](Connection &c) { return FieldSet::load(c, kind, run.language()); });
    return fields ? *fields : FieldSet(kind);
}

Result<FieldValues> fieldValues(const FieldSet &fields, const QStringList &words)
{
    FieldValues values;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return fail(ErrorKind::Invalid, Cli::tr("Values are written field=value, not %1.").arg(word));
        const QString typed = word.left(equals).trimmed();
        const Field *field = fields.find(typed);
        if (!field)
            return fail(ErrorKind::Invalid,
                        withHint(Cli::tr("%1 have no field %2.").arg(fields.kind(), typed), typed, fields.codes()));
        values << std::pair(field->code, word.mid(equals + 1));
    }
    return values;
}

Result<NamedRecord> namedRecord(Connection &c, const RecordKind &kind, const QString &typed, const Clock &clock)
{
    const QString code = QString::fromLatin1(kind.kind);
    WEFT_TAKE(const qint64 id, Exchange::resolveRecord(c, code, typed));
    WEFT_TAKE(const auto texts, Exchange::recordTexts(c, code, id, clock));
    return NamedRecord{id, titleOf(texts)};
}

QString titleOf(const QHash<QString, QString> &texts)
{
    for (const QString &field : {u"name"_s, u"name_en"_s, u"subject"_s, u"number"_s, u"client"_s}) {
        if (!texts.value(field).isEmpty())
            return texts.value(field);
    }
    return handleOf(texts);
}

QString handleOf(const QHash<QString, QString> &texts)
{
    for (const QString &field : {u"code"_s, u"number"_s}) {
        if (!texts.value(field).isEmpty())
            return texts.value(field);
    }
    return texts.value(u"uid"_s);
}

Result<Table> exportedTable(Connection &c, const ExportRequest &request, const Run &run)
{
    WEFT_TAKE(const ExportTable exported, Exchange::exportTable(c, request, run.clock()));
    WEFT_TAKE(const FieldSet fields, FieldSet::load(c, request.kind, run.language()));
    Table table{exported.columns, exported.rows, {}, exported.figures, request.kind};
    for (const QString &code : exported.columns) {
        const Field *field = fields.find(code);
        table.labels << (field ? Fields::label(*field) : code);
    }
    return table;
}
