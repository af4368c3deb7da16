// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record.h"

#include "model/exchange/fields.h"
#include "model/exchange/importer.h"

using namespace Qt::StringLiterals;

namespace {

Result<Exit> execute(Run &run)
{
    const QString kind = Fields::kindOf(run.argument(1)).isEmpty() ? run.argument(1) : Fields::kindOf(run.argument(1));
    WEFT_TRY(run.open());
    const QString stub = run.argument(2);
    const StepName name{u"resolve"_s, stub};
    WEFT_TAKE(const qint64 rows,
              run.write(name, [&](Connection &c) { return Exchange::resolveStub(c, kind, stub, run.argument(3)); }));
    WEFT_TRY(run.print(Cli::tr("%n rows moved", nullptr, static_cast<int>(rows)).toUtf8() + '\n'));
    return Exit::Done;
}

} // namespace

Command resolveCommand()
{
    return {
        "resolve",
        QT_TRANSLATE_NOOP("Cli", "move everything of a stub to the real record; the next import then finds that one"),
        {{"FILE", QT_TRANSLATE_NOOP("Cli", "the workspace")},
         {"KIND", QT_TRANSLATE_NOOP("Cli", "users, clients, products, stages, or the name of a list")},
         {"STUB", QT_TRANSLATE_NOOP("Cli", "the code that an import made up")},
         {"TARGET", QT_TRANSLATE_NOOP("Cli", "the record that is meant")}},
        {},
        execute};
}
