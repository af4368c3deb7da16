// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importtext.h"

#include "model/exchange/importer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct Count
{
    qint64 number;
    const char *words;
};
} // namespace

QString importCounts(const ImportReport &report)
{
    const Count counts[]{
        {report.created, QT_TRANSLATE_N_NOOP("ImportText", "%n new")},
        {report.updated, QT_TRANSLATE_N_NOOP("ImportText", "%n changed")},
        {report.merged, QT_TRANSLATE_N_NOOP("ImportText", "%n merged")},
        {report.unchanged, QT_TRANSLATE_N_NOOP("ImportText", "%n unchanged")},
        {report.held, QT_TRANSLATE_N_NOOP("ImportText", "%n held")},
        {report.rejected, QT_TRANSLATE_N_NOOP("ImportText", "%n rejected")},
        {report.stubs, QT_TRANSLATE_N_NOOP("ImportText", "%n unknown names made as stubs")},
    };
    QStringList said;
    for (const Count &count : counts)
        if (count.number > 0)
            said << QCoreApplication::translate("ImportText", count.words, nullptr, static_cast<int>(count.number));
    if (said.isEmpty())
        return QCoreApplication::translate("ImportText", "nothing");
    return said.join(QCoreApplication::translate("ImportText", ", ", "between the counts of an import"));
}
