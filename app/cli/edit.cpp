// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record.h"

#include "model/exchange/exporter.h"

using namespace Qt::StringLiterals;

namespace {

Result<Exit> execute(Run &run)
{
    const RecordKind *kind = recordKind(run.argument(1));
    if (!kind)
        return noSuchKind(run, run.argument(1));
    const QString code = QString::fromLatin1(kind->kind);
    const auto values = fieldValues(fieldsOf(run, code), run.argumentsFrom(3));
    if (!values)
        return run.wrongUsage(values.error().message);

    WEFT_TRY(run.open());
    WEFT_TAKE(const NamedRecord record,
              run.read([&](Connection &c) { return namedRecord(c, *kind, run.argument(2), run.clock()); }));
    const QString reason = run.option(u"reason"_s);
    const StepName name{QLatin1String(kind->table) + u".edit"_s, record.name, 0, reason};
    WEFT_TRY(run.write(
        name, [&](Connection &c) { return Exchange::setFields(c, code, record.id, *values, reason, run.clock()); }));
    return Exit::Done;
}

} // namespace

Command editCommand()
{
    return {
        "edit",
        QT_TRANSLATE_NOOP("Cli", "change fields of one record; an empty value clears"),
        {{"FILE", QT_TRANSLATE_NOOP("Cli", "the workspace")},
         {"KIND",
          QT_TRANSLATE_NOOP(
              "Cli",
              "clients, people, users, products, sales, invoices, payments, contacts, opportunities, tasks or holidays")},
         {"RECORD", QT_TRANSLATE_NOOP("Cli", "a code, a uid, or a name that only one record has")},
         {"FIELD=VALUE", QT_TRANSLATE_NOOP("Cli", "what changes"), false, true}},
        {{"reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "why; kept in the history")}},
        execute};
}
