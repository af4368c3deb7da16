// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importer.h"

#include "model/db/bulkindexes.h"
#include "model/db/connection.h"
#include "model/db/idblocks.h"
#include "model/exchange/clientimport.h"
#include "model/exchange/damage.h"
#include "model/exchange/holidayimport.h"
#include "model/exchange/invoiceimport.h"
#include "model/exchange/rowimport.h"
#include "model/exchange/saleimport.h"
#include "model/exchange/smallimports.h"
#include "model/settings/settings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kReportEvery = 1000;

bool isRead(FieldType type)
{
    return type != FieldType::Day && type != FieldType::Moment && type != FieldType::Time && type != FieldType::Money &&
           type != FieldType::Number && type != FieldType::Decimal && type != FieldType::Flag;
}

bool isName(const Field &field)
{
    return field.code == u"name" || field.code == u"name_zh" || field.code == u"name_en" ||
           field.code == u"short_name" || field.type == FieldType::Client;
}

/// The texts of a row in the order of the columns; held where one of them is damaged.
std::optional<RowOutcome> readCells(const CsvRecord &record, ImportContext &context, QStringList &values)
{
    values.clear();
    context.nameBefore.clear();
    for (const ImportColumn &column : context.columns.all()) {
        QString text = context.columns.text(column, record);
        if (isRead(column.field->type) && looksDamaged(text, isName(*column.field)))
            return RowOutcome::held(column.header,
                                    QCoreApplication::translate("Exchange", "“%1” looks like damaged text.").arg(text));
        if (column.field->code == u"name") {
            const QString clean = withoutReadings(text);
            if (clean != text)
                context.nameBefore = text;
            text = clean;
        }
        values.append(text);
    }
    return std::nullopt;
}

void count(ImportReport &report, const RowOutcome &outcome, const CsvRecord &record)
{
    using Kind = RowOutcome::Kind;
    switch (outcome.kind) {
    case Kind::Created:
        ++report.created;
        return;
    case Kind::Updated:
        ++report.updated;
        return;
    case Kind::Unchanged:
        ++report.unchanged;
        return;
    case Kind::MergedChanged:
        ++report.mergedChanged;
        [[fallthrough]];
    case Kind::Merged:
        ++report.merged;
        return;
    case Kind::Held:
    case Kind::Rejected:
        break;
    }
    const bool held = outcome.kind == Kind::Held;
    ++(held ? report.held : report.rejected);
    report.rejects.append({record.row, held, outcome.column, outcome.reason, record.cells});
}

void takeProblems(const CsvTable &table, ImportReport &report)
{
    for (const CsvProblem &problem : table.problems) {
        ++report.rejected;
        report.rejects.append(
            {problem.row, false, table.header.value(problem.column - 1), problem.message, problem.cells});
    }
}

Done takeRows(RowImport &rows, ImportContext &context, const Job &job)
{
    const QList<CsvRecord> &records = context.request.table.records;
    QStringList values;
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (i % kReportEvery == 0) {
            if (job.isCancelled())
                return fail(ErrorKind::Cancelled,
                            QCoreApplication::translate("Exchange", "The import was cancelled. Nothing was imported."));
            job.report(i, records.size());
        }
        context.record = &records[i];
        auto outcome = readCells(records[i], context, values);
        if (!outcome) {
            WEFT_TAKE(outcome, rows.take(values));
        }
        const bool taken = outcome->kind != RowOutcome::Kind::Held && outcome->kind != RowOutcome::Kind::Rejected;
        if (taken && !context.nameBefore.isEmpty())
            context.report.notes.append(
                QCoreApplication::translate("Exchange", "Row %1: the name “%2” was read without its reading marks.")
                    .arg(records[i].row)
                    .arg(context.nameBefore));
        count(context.report, *outcome, records[i]);
    }
    return rows.finish();
}

/// A refusal before anything starts: what every record of the kind needs has no column.
Done checkColumns(const ImportRequest &request, const ImportColumns &columns)
{
    static const QHash<QString, QList<QStringList>> needed{
        {u"users"_s, {{u"code"_s, u"uid"_s, u"name_en"_s, u"name_zh"_s}}},
        {u"products"_s, {{u"code"_s, u"uid"_s, u"name"_s}}},
        {u"clients"_s, {{u"name"_s, u"code"_s, u"uid"_s}}},
        {u"people"_s, {{u"client"_s}, {u"name"_s}}},
        {u"sales"_s, {{u"day"_s}, {u"amount"_s}}},
        {u"invoices"_s, {{u"number"_s, u"uid"_s}}},
        {u"payments"_s, {{u"day"_s}, {u"amount"_s}}},
        {u"contacts"_s, {{u"client"_s}, {u"at"_s, u"day"_s}}},
        {u"holidays"_s, {{u"day"_s}}},
    };
    for (const QStringList &any : needed.value(request.kind)) {
        if (!std::any_of(any.begin(), any.end(), [&](const QString &code) { return columns.of(code) >= 0; }))
            return fail(ErrorKind::Invalid,
                        QCoreApplication::translate("Exchange", "The file has no column for “%1”. Its columns are: %2. "
                                                                "Say with a mapping which one is meant.")
                            .arg(any.first(), request.table.header.join(u", "_s)));
    }
    if (columns.all().isEmpty())
        return fail(
            ErrorKind::Invalid,
            QCoreApplication::translate("Exchange", "No column of the file is a field of %1.").arg(request.kind));
    return {};
}

/// A first large import of contacts or sales makes the indexes of their table last: nothing asks for them before.
Result<QStringList> indexesTakenAway(Connection &c, const ImportRequest &request)
{
    const QString table = request.kind == u"contacts" ? u"contact"_s : request.kind == u"sales" ? u"sale"_s : QString();
    if (table.isEmpty() || request.table.records.size() < BulkIndexes::kWorthwhile)
        return QStringList();
    WEFT_TAKE(const qint64 rows, c.integer(u"SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT 1) t"_s.arg(table)));
    return rows > 0 ? Result<QStringList>(QStringList()) : BulkIndexes::drop(c, table);
}

/// The mark by which a dry run takes its transaction back.
const QString kDryRun = u"dry run"_s;
} // namespace

Result<qint64> RowImport::nextIds(Connection &c, const QString &table, qsizetype count)
{
    if (m_nextId == 0) {
        WEFT_TAKE(m_nextId, reserveIds(c, table, count));
    }
    return std::exchange(m_nextId, m_nextId + count);
}

std::unique_ptr<RowImport> makeRowImport(ImportContext &context)
{
    const QString &kind = context.request.kind;
    if (kind == u"users")
        return std::make_unique<UserImport>(context);
    if (kind == u"products")
        return std::make_unique<ProductImport>(context);
    if (kind == u"clients")
        return std::make_unique<ClientImport>(context);
    if (kind == u"people")
        return std::make_unique<PersonImport>(context);
    if (kind == u"opportunities")
        return std::make_unique<OpportunityImport>(context);
    if (kind == u"sales")
        return std::make_unique<SaleImport>(context);
    if (kind == u"invoices")
        return std::make_unique<InvoiceImport>(context);
    if (kind == u"payments")
        return std::make_unique<PaymentImport>(context);
    if (kind == u"contacts")
        return std::make_unique<ContactImport>(context);
    if (kind == u"holidays")
        return std::make_unique<HolidayImport>(context);
    if (kind == u"tasks" || kind == u"appointments")
        return std::make_unique<TaskImport>(context);
    return nullptr;
}

QString ImportReport::summary() const
{
    return u"created %1, updated %2, unchanged %3, merged %4 (%5 changed), held %6, rejected %7, stubs %8"_s
        .arg(created)
        .arg(updated)
        .arg(unchanged)
        .arg(merged)
        .arg(mergedChanged)
        .arg(held)
        .arg(rejected)
        .arg(stubs);
}

Result<ImportReport> Exchange::importTable(Connection &c, const ImportRequest &request, const Clock &clock,
                                           const Job &job)
{
    WEFT_TAKE(const FieldSet fields, FieldSet::load(c, request.kind));
    WEFT_TAKE(const ImportColumns columns, ImportColumns::from(request, fields));
    WEFT_TRY(checkColumns(request, columns));
    WEFT_TAKE(const Settings settings, loadSettings(c));
    ImportReport report;
    report.notes = request.table.notes + columns.notes();
    report.unmapped = columns.unmapped();
    takeProblems(request.table, report);
    ImportReferences references(c, clock.nowText());
    FieldReader reader(settings.currency, clock.nowText(), references);
    ImportContext context{c, request, columns, reader, references, report, clock.nowText(), {}};
    const auto rows = makeRowImport(context);
    if (!rows)
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Exchange", "There is no kind of record “%1”.").arg(request.kind));
    WEFT_TRY(rows->begin());
    WEFT_TAKE(const QStringList indexes, indexesTakenAway(c, request));
    WEFT_TRY(takeRows(*rows, context, job));
    WEFT_TRY(BulkIndexes::create(c, indexes));
    WEFT_TRY(rows->conclude());
    // Rows still being written may fail, and a dry run asks nothing more.
    WEFT_TRY(c.integer(u"SELECT 1"_s));
    report.stubs = references.stubs();
    report.stubLines = references.stubLines();
    std::ranges::stable_sort(report.rejects, {}, &ImportReject::row);
    job.report(request.table.records.size(), request.table.records.size());
    return report;
}

QFuture<Result<ImportReport>> Exchange::import(Database &database, const ImportRequest &request, const Clock &clock,
                                               const Job &job)
{
    const auto kept = std::make_shared<ImportReport>();
    const StepName name{
        u"import"_s, request.fileName.isEmpty() ? request.kind : request.fileName, request.table.records.size(), {}};
    auto future = database.import(name, [=](Connection &c) -> Result<ImportReport> {
        auto report = importTable(c, request, clock, job);
        if (!report || !request.dryRun)
            return report;
        *kept = std::move(*report);
        return fail(ErrorKind::Cancelled, {}, kDryRun);
    });
    if (!request.dryRun)
        return future;
    return future.then([kept](const Result<ImportReport> &result) -> Result<ImportReport> {
        if (!result && result.error().detail == kDryRun)
            return *kept;
        return result;
    });
}

QStringList Exchange::rejectsHeader()
{
    return {u"row"_s, u"column"_s, u"state"_s, u"reason"_s};
}

QByteArray Exchange::rejectsFile(const CsvTable &table, const ImportReport &report)
{
    const QStringList header = rejectsHeader() + table.header;
    QList<QStringList> rows;
    for (const ImportReject &reject : report.rejects) {
        QStringList cells{QString::number(reject.row), reject.column, reject.held ? u"held"_s : u"rejected"_s,
                          reject.reason};
        cells += reject.cells;
        while (cells.size() < header.size())
            cells.append(QString());
        rows.append(cells.first(header.size()));
    }
    return Csv::write({header, rows, {}}, Csv::Form::Exchange);
}
