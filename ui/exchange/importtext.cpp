// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importtext.h"

#include "model/exchange/importer.h"

#include <QCoreApplication>
#include <QHash>

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

QString importKindLabel(const QString &kind)
{
    static const QHash<QString, const char *> labels{
        {u"clients"_s, QT_TRANSLATE_NOOP("ImportText", "Clients")},
        {u"people"_s, QT_TRANSLATE_NOOP("ImportText", "People")},
        {u"users"_s, QT_TRANSLATE_NOOP("ImportText", "Users")},
        {u"products"_s, QT_TRANSLATE_NOOP("ImportText", "Products")},
        {u"sales"_s, QT_TRANSLATE_NOOP("ImportText", "Sales")},
        {u"contacts"_s, QT_TRANSLATE_NOOP("ImportText", "Contacts")},
        {u"opportunities"_s, QT_TRANSLATE_NOOP("ImportText", "Opportunities")},
        {u"tasks"_s, QT_TRANSLATE_NOOP("ImportText", "Tasks")},
        {u"appointments"_s, QT_TRANSLATE_NOOP("ImportText", "Appointments")},
        {u"invoices"_s, QT_TRANSLATE_NOOP("ImportText", "Invoices")},
        {u"payments"_s, QT_TRANSLATE_NOOP("ImportText", "Payments")},
        {u"holidays"_s, QT_TRANSLATE_NOOP("ImportText", "Holidays")}};
    const char *label = labels.value(kind);
    return label ? QCoreApplication::translate("ImportText", label) : kind;
}
