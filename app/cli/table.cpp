// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct ColumnName
{
    const char *code;
    const char *label;
    bool figure = false;
};

constexpr ColumnName kColumns[] = {
    {"action", QT_TRANSLATE_NOOP("Reports", "Action")},
    {"after", QT_TRANSLATE_NOOP("Reports", "After")},
    {"amount", QT_TRANSLATE_NOOP("Reports", "Amount"), true},
    {"archived", QT_TRANSLATE_NOOP("Reports", "Archived"), true},
    {"at", QT_TRANSLATE_NOOP("Reports", "Moment")},
    {"before", QT_TRANSLATE_NOOP("Reports", "Before")},
    {"check", QT_TRANSLATE_NOOP("Reports", "Check")},
    {"client", QT_TRANSLATE_NOOP("Reports", "Client")},
    {"clients", QT_TRANSLATE_NOOP("Reports", "Clients"), true},
    {"code", QT_TRANSLATE_NOOP("Reports", "Code")},
    {"column", QT_TRANSLATE_NOOP("Reports", "Column")},
    {"columns", QT_TRANSLATE_NOOP("Reports", "Columns")},
    {"compliance_pct", QT_TRANSLATE_NOOP("Reports", "Contacted in time, %"), true},
    {"count", QT_TRANSLATE_NOOP("Reports", "Number"), true},
    {"cumulative_share_pct", QT_TRANSLATE_NOOP("Reports", "Cumulative share, %"), true},
    {"day", QT_TRANSLATE_NOOP("Reports", "Day")},
    {"days_overdue", QT_TRANSLATE_NOOP("Reports", "Days overdue"), true},
    {"description", QT_TRANSLATE_NOOP("Reports", "Description")},
    {"detail", QT_TRANSLATE_NOOP("Reports", "Detail")},
    {"due", QT_TRANSLATE_NOOP("Reports", "Due")},
    {"field", QT_TRANSLATE_NOOP("Reports", "Field")},
    {"found", QT_TRANSLATE_NOOP("Reports", "Found")},
    {"from", QT_TRANSLATE_NOOP("Reports", "From")},
    {"hold_until", QT_TRANSLATE_NOOP("Reports", "On hold until")},
    {"invoice", QT_TRANSLATE_NOOP("Reports", "Invoice")},
    {"key", QT_TRANSLATE_NOOP("Reports", "Setting")},
    {"kind", QT_TRANSLATE_NOOP("Reports", "Kind")},
    {"line", QT_TRANSLATE_NOOP("Reports", "Line")},
    {"name", QT_TRANSLATE_NOOP("Reports", "Name")},
    {"not_overdue", QT_TRANSLATE_NOOP("Reports", "Not overdue"), true},
    {"open", QT_TRANSLATE_NOOP("Reports", "Open"), true},
    {"options", QT_TRANSLATE_NOOP("Reports", "Options")},
    {"origin", QT_TRANSLATE_NOOP("Reports", "Program")},
    {"overdue", QT_TRANSLATE_NOOP("Reports", "Overdue"), true},
    {"owner", QT_TRANSLATE_NOOP("Reports", "Owner")},
    {"paid", QT_TRANSLATE_NOOP("Reports", "Paid"), true},
    {"parameters", QT_TRANSLATE_NOOP("Reports", "Values")},
    {"rank", QT_TRANSLATE_NOOP("Reports", "Rank"), true},
    {"reason", QT_TRANSLATE_NOOP("Reports", "Reason")},
    {"record", QT_TRANSLATE_NOOP("Reports", "Record")},
    {"result", QT_TRANSLATE_NOOP("Reports", "Result")},
    {"row", QT_TRANSLATE_NOOP("Reports", "Row")},
    {"share_pct", QT_TRANSLATE_NOOP("Reports", "Share, %"), true},
    {"state", QT_TRANSLATE_NOOP("Reports", "State")},
    {"step", QT_TRANSLATE_NOOP("Reports", "Step"), true},
    {"tier", QT_TRANSLATE_NOOP("Reports", "Tier")},
    {"to", QT_TRANSLATE_NOOP("Reports", "To")},
    {"undone", QT_TRANSLATE_NOOP("Reports", "Undone"), true},
    {"user", QT_TRANSLATE_NOOP("Reports", "User")},
    {"value", QT_TRANSLATE_NOOP("Reports", "Value")},
    {"what", QT_TRANSLATE_NOOP("Reports", "What was done")},
};

const ColumnName *columnNamed(const QString &code)
{
    const auto found =
        std::ranges::find_if(kColumns, [&](const ColumnName &c) { return code == QLatin1String(c.code); });
    return found == std::end(kColumns) ? nullptr : found;
}

QByteArray jsonText(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

// A figure is written as it stands, since a double would lose the decimals of an amount.
QByteArray jsonCell(bool figure, const QString &cell)
{
    if (!figure)
        return jsonText(cell);
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return cell.isEmpty() ? "null"_qba : isNumber ? cell.toLatin1() : jsonText(cell);
}

} // namespace

QString columnLabel(const QString &code)
{
    const ColumnName *name = columnNamed(code);
    return name ? QCoreApplication::translate("Reports", name->label) : code;
}

QList<bool> figuresOf(const Table &table)
{
    if (!table.figures.isEmpty())
        return table.figures;
    QList<bool> figures;
    for (const QString &column : table.columns) {
        const ColumnName *name = columnNamed(column);
        figures << (name && name->figure);
    }
    return figures;
}

QByteArray toJson(const Table &table)
{
    const QList<bool> figures = figuresOf(table);
    QByteArray json = "[";
    for (const QStringList &row : table.rows) {
        json += json.size() > 1 ? ",\n {" : "\n {";
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            json += i > 0 ? ", " : "";
            json += jsonText(table.columns[i]) + ": " + jsonCell(figures[i], row.value(i));
        }
        json += '}';
    }
    return json + (table.rows.isEmpty() ? "]\n" : "\n]\n");
}
