// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "model/db/journal.h"

using namespace Qt::StringLiterals;

namespace {

Result<Exit> execute(Run &run)
{
    WEFT_TRY(run.open());
    Journal journal(run.database());
    WEFT_TAKE(const Step step, settled(journal.undo()));
    WEFT_TRY(run.print(Cli::tr("Undone: %1").arg(Journal::label(step.name)).toUtf8() + '\n'));
    return Exit::Done;
}

} // namespace

Command undoCommand()
{
    return {"undo",
            QT_TRANSLATE_NOOP("Cli", "take back the newest step that is not undone, whoever made it"),
            {{"FILE", QT_TRANSLATE_NOOP("Cli", "the workspace")}},
            {},
            execute};
}
