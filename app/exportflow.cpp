// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportflow.h"

#include "model/core/filewriter.h"
#include "model/db/database.h"
#include "model/exchange/csv.h"
#include "model/exchange/exporter.h"
#include "model/exchange/fieldset.h"
#include "model/exchange/xlsxwriter.h"
#include "ui/common/answer.h"
#include "ui/common/page.h"
#include "ui/common/prompt.h"
#include "ui/exchange/importtext.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
QString text(const char *words)
{
    return QCoreApplication::translate("ExportFlow", words);
}

QString worded(const Field &field, const QString &cell, const Labels &labels)
{
    if (cell.isEmpty() || field.list.isEmpty())
        return cell;
    if (field.type == FieldType::Code)
        return labels.of(field.list, cell);
    if (field.type != FieldType::Codes)
        return cell;
    QStringList words;
    for (const QString &code : cell.split(u';'))
        words << labels.of(field.list, code);
    return words.join(u';');
}

QString fieldOfAxis(const QString &axis)
{
    if (axis == u"cycle_days")
        return u"effective_cycle_days"_s;
    return axis == u"cycle_state" ? u"state"_s : axis;
}

/// The field that a column shows: of the kind itself, or of the records that a report is about; null for a figure.
const Field *fieldOf(const ExportRequest &request, const FieldSet &clients, const QString &column)
{
    static const QStringList ofTasks{u"time"_s, u"kind"_s, u"subject"_s};
    if (request.kind == u"agenda")
        return ofTasks.contains(column) ? Fields::find(u"tasks"_s, column) : clients.find(column);
    if (request.kind == u"tier-changes")
        return clients.find(column == u"from" || column == u"to" ? u"tier"_s : column);
    if (request.kind == u"clients")
        return clients.find(column);
    if (request.kind != u"matrix")
        return request.kind == u"pareto" ? nullptr : Fields::find(request.kind, column);
    if (column == u"row" || column == u"column")
        return clients.find(fieldOfAxis(column == u"row" ? request.rowAxis : request.columnAxis));
    return nullptr;
}

QString figureLabel(const QString &column)
{
    const QHash<QString, QString> labels{
        {u"count"_s, QCoreApplication::translate("Reports", "Clients")},
        {u"amount"_s, QCoreApplication::translate("Reports", "Amount")},
        {u"share_pct"_s, QCoreApplication::translate("Reports", "Share, %")},
        {u"overdue"_s, QCoreApplication::translate("Reports", "Overdue")},
        {u"rank"_s, QCoreApplication::translate("Reports", "Rank")},
        {u"code"_s, QCoreApplication::translate("Reports", "Code")},
        {u"name"_s, QCoreApplication::translate("Reports", "Name")},
        {u"from"_s, QCoreApplication::translate("Reports", "Tier before")},
        {u"to"_s, QCoreApplication::translate("Reports", "Tier after")},
        {u"day"_s, QCoreApplication::translate("Reports", "Day")},
        {u"cumulative_share_pct"_s, QCoreApplication::translate("Reports", "Cumulative share, %")}};
    return labels.value(column, column);
}

Result<qint64> writeTable(Connection &c, const ExportRequest &request, const QString &path,
                          const ExportWording &wording)
{
    WEFT_TAKE(ExportTable table, Exchange::exportTable(c, request, wording.clock));
    WEFT_TAKE(const FieldSet clients, FieldSet::load(c, u"clients"_s, wording.labels.language()));
    QStringList header;
    QList<const Field *> fields;
    for (const QString &code : std::as_const(table.columns)) {
        fields << fieldOf(request, clients, code);
        const bool named = fields.last() && code != u"from" && code != u"to";
        header << (named ? Fields::label(*fields.last()) : figureLabel(code));
    }
    for (QStringList &row : table.rows)
        for (qsizetype i = 0; i < row.size(); ++i)
            if (fields.value(i))
                row[i] = worded(*fields.at(i), row.at(i), wording.labels);
    const CsvSheet sheet{header, table.rows, table.figures};
    if (!path.endsWith(u".xlsx", Qt::CaseInsensitive)) {
        WEFT_TRY(writeFile(path, Csv::write(sheet, Csv::Form::Spreadsheet)));
        return table.rows.size();
    }
    const auto types = Xlsx::typesOf(request.kind, table.columns, table.figures);
    WEFT_TAKE(const QByteArray bytes, Xlsx::write(sheet, types, importKindLabel(request.kind)));
    WEFT_TRY(writeFile(path, bytes));
    return table.rows.size();
}
} // namespace

void exportPage(MainWindow &window, Prompt &prompt, Database &database, const ExportWording &wording)
{
    const ExportRequest request = window.currentPage()->exportRequest();
    if (request.kind.isEmpty())
        return;
    const auto write = [&window, &database, request, wording](const QString &path) {
        window.status()->setProgress(text(QT_TRANSLATE_NOOP("ExportFlow", "Exporting")), 0, 0);
        const auto written =
            database.read([request, path, wording](Connection &c) { return writeTable(c, request, path, wording); });
        onAnswer(written, &window, [&window, path](const Result<qint64> &rows) {
            window.status()->endProgress();
            if (!rows)
                return window.tell(rows.error());
            const int count = static_cast<int>(*rows); // not in the call: lupdate would not see it
            window.tell(QCoreApplication::translate("ExportFlow", "%n rows exported to %1.", nullptr, count)
                            .arg(QDir::toNativeSeparators(path)));
        });
    };
    prompt.saveFile(&window, text(QT_TRANSLATE_NOOP("ExportFlow", "Export this list")), request.kind + u".csv"_s,
                    text(QT_TRANSLATE_NOOP("ExportFlow", "CSV for spreadsheets (*.csv);;Excel workbook (*.xlsx)")),
                    write);
}
