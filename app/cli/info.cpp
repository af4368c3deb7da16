// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "model/settings/workspace.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

Result<Exit> execute(Run &run)
{
    WEFT_TRY(run.open());
    const QString path = run.path();
    WEFT_TAKE(const auto lines, run.read([path](Connection &c) { return Workspace::info(c, path); }));
    QJsonObject object;
    for (const auto &[key, value] : lines) {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        object[key] = isNumber ? QJsonValue(number) : QJsonValue(value);
    }
    WEFT_TRY(run.print(QJsonDocument(object).toJson()));
    return Exit::Done;
}

} // namespace

Command infoCommand()
{
    return {"info",
            QT_TRANSLATE_NOOP("Cli", "what is in a workspace: counts, sizes, versions, as JSON"),
            {{"FILE", QT_TRANSLATE_NOOP("Cli", "the workspace")}},
            {},
            execute};
}
