// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "model/search/search.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kHits = 20;

Result<Exit> execute(Run &run)
{
    int limit = kHits;
    if (run.has(u"limit"_s)) {
        bool isNumber = false;
        limit = run.option(u"limit"_s).toInt(&isNumber);
        if (!isNumber || limit < 1)
            return run.wrongUsage(Cli::tr("--limit wants a number above 0."));
    }
    WEFT_TRY(run.open());
    const QString typed = run.argumentsFrom(1).join(u' ');
    WEFT_TAKE(const auto hits, run.read([&](Connection &c) { return Search::hits(c, typed, limit); }));
    Table table{{u"code"_s, u"name"_s, u"found"_s}, {}, {}};
    for (const Search::Hit &hit : hits)
        table.rows << QStringList{hit.code, hit.name, hit.found};
    WEFT_TRY(run.print(table));
    return Exit::Done;
}

} // namespace

Command findCommand()
{
    return {"find",
            QT_TRANSLATE_NOOP("Cli", "the search box: name, person, code, phone, e-mail, tag, note, pinyin"),
            {{"FILE", QT_TRANSLATE_NOOP("Cli", "the workspace")},
             {"TEXT", QT_TRANSLATE_NOOP("Cli", "what to look for"), false, true}},
            {{"limit", "N", QT_TRANSLATE_NOOP("Cli", "at most this many hits (20)")}},
            execute};
}
