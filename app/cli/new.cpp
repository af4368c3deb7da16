// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "model/settings/workspace.h"

using namespace Qt::StringLiterals;

namespace {

Result<Exit> execute(Run &run)
{
    Database database;
    database.setOrigin(u"weft-cli"_s);
    database.setClock(run.clock());
    Workspace::attach(database, run.clock());

    const WorkspaceOptions options{run.option(u"currency"_s).toUpper(), run.option(u"language"_s)};
    const bool sample = run.has(u"sample"_s);
    const auto seed = [options, sample, clock = run.clock()](Connection &c) -> Done {
        WEFT_TRY(Workspace::seed(c, options, clock));
        return sample ? Workspace::fillSample(c, clock) : Done{};
    };
    WEFT_TRY(settled(database.create(run.path(), seed)));
    database.close();
    return Exit::Done;
}

} // namespace

Command newCommand()
{
    return {"new",
            QT_TRANSLATE_NOOP("Cli", "make a new workspace; an existing file is never overwritten"),
            {{"FILE", QT_TRANSLATE_NOOP("Cli", "the workspace to make, such as firm.weft")}},
            {{"sample", "", QT_TRANSLATE_NOOP("Cli", "fill it with the sample firm")},
             {"currency", "CODE", QT_TRANSLATE_NOOP("Cli", "its currency, such as CNY; the locale's where not given")}},
            execute};
}
