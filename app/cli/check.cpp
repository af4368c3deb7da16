// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "model/clients/derived.h"
#include "model/db/connection.h"
#include "model/search/search.h"

using namespace Qt::StringLiterals;

namespace {

struct Finding
{
    QString check;
    QStringList problems;
};

/// What SQLite itself says of the file.
Result<QList<Finding>> structure(Connection &c)
{
    QList<Finding> findings{{u"integrity"_s, {}}, {u"references"_s, {}}, {u"tables"_s, {}}};
    WEFT_TRY(c.each(u"PRAGMA integrity_check"_s, {}, [&](const Row &row) {
        if (row.text(0) != u"ok")
            findings[0].problems << row.text(0);
    }));
    WEFT_TRY(c.each(u"PRAGMA foreign_key_check"_s, {}, [&](const Row &row) {
        findings[1].problems << u"%1 %2 -> %3"_s.arg(row.text(0)).arg(row.integer(1)).arg(row.text(2));
    }));
    // The schema is tables and indexes only; a trigger or a view was put there by somebody else.
    WEFT_TRY(c.each(u"SELECT type, name FROM sqlite_schema WHERE type NOT IN ('table', 'index')"_s, {},
                    [&](const Row &row) { findings[2].problems << row.text(0) + u' ' + row.text(1); }));
    return findings;
}

/// What is worked out from the records and could have drifted from them. A check takes the rebuilt data back.
Result<QList<Finding>> derivedData(Run &run)
{
    const bool repair = run.has(u"repair"_s);
    QList<Finding> findings{{u"derived"_s, {}}, {u"search"_s, {}}};
    const auto look = [&](Connection &c) -> Done {
        WEFT_TAKE(const qint64 drifted, Derived::rebuild(c));
        if (drifted > 0)
            findings[0].problems << QString::number(drifted);
        if (const Done sound = c.execute(u"INSERT INTO search (search) VALUES ('integrity-check')"_s); !sound)
            findings[1].problems << sound.error().detail;
        if (!repair)
            return fail(ErrorKind::Cancelled, {});
        WEFT_TRY(c.execute(u"REINDEX"_s));
        return Search::rebuild(c);
    };
    const Done done = settled(run.database().maintain(look));
    if (!done && done.error().kind != ErrorKind::Cancelled)
        return tl::unexpected<Error>(done.error());
    return findings;
}

Result<Exit> execute(Run &run)
{
    WEFT_TRY(run.open());
    WEFT_TAKE(QList<Finding> findings, run.read([](Connection &c) { return structure(c); }));
    if (run.database().isReadOnly()) {
        run.note(Cli::tr("The file is read-only: what is derived from the records was not checked."));
    } else {
        WEFT_TAKE(const QList<Finding> derived, derivedData(run));
        findings << derived;
    }

    Table table{{u"check"_s, u"result"_s, u"detail"_s}, {}, {}};
    qsizetype lasting = 0;
    for (const Finding &finding : findings) {
        const bool repaired = run.has(u"repair"_s) && (finding.check == u"derived" || finding.check == u"search");
        const QString problem = repaired ? u"repaired"_s : u"problem"_s;
        table.rows << QStringList{finding.check, finding.problems.isEmpty() ? u"ok"_s : problem,
                                  finding.problems.join(u"; "_s)};
        lasting += finding.problems.isEmpty() || repaired ? 0 : 1;
    }
    WEFT_TRY(run.print(table));
    if (lasting > 0)
        return fail(ErrorKind::Damaged,
                    Cli::tr("%1 has problems. check --repair mends what is worked out from the records; for "
                            "anything else, go back to a backup.")
                        .arg(run.path()));
    return Exit::Done;
}

} // namespace

Command checkCommand()
{
    return {"check",
            QT_TRANSLATE_NOOP("Cli", "look whether the file is sound and what is worked out fits the records"),
            {{"FILE", QT_TRANSLATE_NOOP("Cli", "the workspace")}},
            {{"repair", "", QT_TRANSLATE_NOOP("Cli", "work out everything anew, and rebuild the search")}},
            execute};
}
