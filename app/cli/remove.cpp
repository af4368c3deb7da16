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
    WEFT_TRY(run.open());
    WEFT_TAKE(const NamedRecord record,
              run.read([&](Connection &c) { return namedRecord(c, *kind, run.argument(2), run.clock()); }));
    const StepName name{QLatin1String(kind->table) + u".remove"_s, record.name, 0, run.option(u"reason"_s)};
    WEFT_TRY(run.write(
        name, [&](Connection &c) { return Exchange::removeRecord(c, QString::fromLatin1(kind->kind), record.id); }));
    return Exit::Done;
}

} // namespace

Command removeCommand()
{
    return {
        "remove",
        QT_TRANSLATE_NOOP("Cli", "remove one record with all that belongs to it; undo brings it back"),
        {{"FILE", QT_TRANSLATE_NOOP("Cli", "the workspace")},
         {"KIND",
          QT_TRANSLATE_NOOP(
              "Cli",
              "clients, people, users, products, sales, invoices, payments, contacts, opportunities, tasks or holidays")},
         {"RECORD", QT_TRANSLATE_NOOP("Cli", "a code, a uid, or a name that only one record has")}},
        {{"reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "why; kept in the history")}},
        execute};
}
