// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openworkspace.h"

#include "model/db/connection.h"
#include "model/settings/workspace.h"

using namespace Qt::StringLiterals;

OpenWorkspace::OpenWorkspace(const Clock &clock)
    : clock(clock), clients(database, clock), contacts(database, clock), timeline(database, clock),
      documents(database, clock), agenda(database, clock), tasks(database, clock), insight(database, clock),
      pareto(database), tierMoves(database), invoices(database, clock), deals(database, clock), search(database),
      settings(database, clock), views(database), bulk(database, clock), journal(database)
{
    database.setOrigin(u"weft"_s);
    database.setClock(clock);
    Workspace::attach(database, clock);
}

QFuture<Result<OpenReport>> OpenWorkspace::open(const QString &path, bool readOnly)
{
    return database.open(path, readOnly);
}

QFuture<Result<OpenReport>> OpenWorkspace::create(const QString &path, bool sample)
{
    return database.create(path, [sample, clock = clock](Connection &c) -> Done {
        WEFT_TRY(Workspace::seed(c, {}, clock));
        return sample ? Workspace::fillSample(c, clock) : Done{};
    });
}

QFuture<Result<void>> OpenWorkspace::showToday()
{
    // Every read sees the clock's day by itself; what is stored follows where it may.
    if (database.isReadOnly())
        return database.read([](Connection &) -> Done { return {}; });
    return Workspace::beginDay(database, clock);
}
