// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "app/cli/reports.h"

using namespace Qt::StringLiterals;

namespace {

Result<Exit> execute(Run &run)
{
    if (run.has(u"days"_s) && !daysOf(run))
        return run.wrongUsage(Cli::tr("--days wants a number of days, 0 or more."));
    WEFT_TRY(run.open());
    WEFT_TAKE(const Table table, run.read([&](Connection &c) { return dueTable(c, run); }));
    WEFT_TRY(run.print(table));
    return Exit::Done;
}

} // namespace

Command dueCommand()
{
    return {"due",
            QT_TRANSLATE_NOOP("Cli", "contact reminders of all clients: overdue first, then by due day"),
            {{"FILE", QT_TRANSLATE_NOOP("Cli", "the workspace")}},
            {{"on", "DAY", QT_TRANSLATE_NOOP("Cli", "as of this day; writes nothing")},
             {"days", "N",
              QT_TRANSLATE_NOOP("Cli", "leave out what is due more than N days ahead, never or not reminded")}},
            execute};
}
