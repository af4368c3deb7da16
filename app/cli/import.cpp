// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record.h"

#include "model/core/filewriter.h"
#include "model/exchange/importer.h"
#include "model/exchange/importplan.h"
#include "model/exchange/xlsxpackage.h"
#include "model/settings/settings.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMessagesShown = 20;

/// "Header=field;Other=field": the mapping a user gives over the automatic one.
Result<QHash<QString, QString>> mapOf(const QString &text, const FieldSet &fields)
{
    QHash<QString, QString> map;
    for (const QString &pair : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.lastIndexOf(u'=');
        if (equals < 1)
            return fail(ErrorKind::Invalid,
                        Cli::tr("--map wants Header=field pairs separated by semicolons, not %1.").arg(pair));
        const QString code = pair.mid(equals + 1).trimmed();
        const Field *field = code.isEmpty() ? nullptr : fields.find(code);
        if (!code.isEmpty() && !field)
            return fail(ErrorKind::Invalid,
                        withHint(Cli::tr("%1 have no field %2.").arg(fields.kind(), code), code, fields.codes()));
        map.insert(pair.left(equals).trimmed(), field ? field->code : QString());
    }
    return map;
}

Result<QHash<QString, QString>> valuesOf(const QStringList &pairs, const FieldSet &fields)
{
    QHash<QString, QString> values;
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        const Field *field = equals < 1 ? nullptr : fields.find(pair.left(equals).trimmed());
        if (!field)
            return fail(ErrorKind::Invalid,
                        Cli::tr("--set wants field=value with a field of %1, not %2.").arg(fields.kind(), pair));
        values.insert(field->code, pair.mid(equals + 1));
    }
    return values;
}

Result<CsvDialect> dialectOf(Run &run, const QByteArray &bytes)
{
    const Csv::Detection detection = Csv::detect(bytes);
    CsvDialect dialect = detection.dialect;
    if (run.has(u"encoding"_s))
        dialect.encoding = run.option(u"encoding"_s);
    else if (!detection.certain)
        run.note(
            Cli::tr("The encoding was taken to be %1; say --encoding if the text looks wrong.").arg(dialect.encoding));
    if (run.has(u"delimiter"_s)) {
        const QString given = run.option(u"delimiter"_s) == u"tab" ? u"\t"_s : run.option(u"delimiter"_s);
        if (given.size() != 1)
            return fail(ErrorKind::Invalid, Cli::tr("--delimiter wants one character, or tab."));
        dialect.delimiter = given[0].unicode();
    }
    if (run.has(u"guard"_s)) {
        if (run.option(u"guard"_s) != u"yes" && run.option(u"guard"_s) != u"no")
            return fail(ErrorKind::Invalid, Cli::tr("--guard is yes or no."));
        dialect.guarded = run.option(u"guard"_s) == u"yes";
    }
    return dialect;
}

/// The sheet called so, or the place of it, from 1.
Result<ImportFormat> sheetFormatOf(Run &run, const QByteArray &bytes)
{
    WEFT_TAKE(ImportFormat format, ImportSource::detect(bytes));
    if (!run.has(u"sheet"_s))
        return format;
    WEFT_TAKE(const ImportPreview preview, ImportSource::preview(bytes, format));
    bool isNumber = false;
    const int number = run.option(u"sheet"_s).toInt(&isNumber);
    const qsizetype named = preview.sheets.indexOf(run.option(u"sheet"_s));
    format.sheet = static_cast<int>(named >= 0 || !isNumber ? named : number - 1);
    if (format.sheet < 0 || format.sheet >= preview.sheets.size())
        return fail(ErrorKind::NotFound, Cli::tr("There is no sheet %1. The sheets are: %2.")
                                             .arg(run.option(u"sheet"_s), preview.sheets.join(u", "_s)));
    WEFT_TAKE(const ImportPreview chosen, ImportSource::preview(bytes, format));
    format.headerRow = ImportSource::headerRowOf(chosen.rows);
    return format;
}

/// The columns are told as those of a CSV file; cells that hold no value are said where their column is wanted.
Result<CsvTable> sheetOf(const ImportTable &sheet, const ImportRequest &request, const FieldSet &fields)
{
    ImportPlan plan{.kind = request.kind, .map = Exchange::proposeMap(fields, sheet.table.header)};
    for (auto it = request.map.cbegin(); it != request.map.cend(); ++it)
        plan.map.insert(it.key(), it.value());
    return ImportPlans::applied(sheet, plan, fields, {});
}

Result<CsvTable> tableOf(Run &run, const QByteArray &bytes, const ImportRequest &request)
{
    if (XlsxPackage::looksLikeOne(bytes)) {
        WEFT_TAKE(const ImportFormat format, sheetFormatOf(run, bytes));
        WEFT_TAKE(const ImportTable sheet, ImportSource::read(bytes, format, Job()));
        return sheetOf(sheet, request, fieldsOf(run, request.kind));
    }
    const Result<CsvDialect> dialect = dialectOf(run, bytes);
    if (!dialect) {
        run.wrongUsage(dialect.error().message);
        return tl::unexpected<Error>(dialect.error());
    }
    return Csv::read(bytes, *dialect);
}

Result<ImportRequest::Mode> modeOf(Run &run)
{
    const QString mode = run.has(u"mode"_s) ? run.option(u"mode"_s) : u"both"_s;
    if (mode == u"create")
        return ImportRequest::Mode::Create;
    if (mode == u"update")
        return ImportRequest::Mode::Update;
    if (mode == u"both")
        return ImportRequest::Mode::Both;
    return fail(ErrorKind::Invalid, Cli::tr("--mode is create, update or both, not %1.").arg(mode));
}

/// The options that can be wrong before the file is looked at.
Result<ImportRequest> requestOf(Run &run)
{
    ImportRequest request;
    request.kind = Fields::kindOf(run.argument(1));
    if (request.kind.isEmpty())
        return fail(ErrorKind::Invalid, withHint(Cli::tr("There is no kind %1 to import.").arg(run.argument(1)),
                                                 run.argument(1), Fields::kinds()));
    const FieldSet fields = fieldsOf(run, request.kind);
    WEFT_TAKE(request.map, mapOf(run.option(u"map"_s), fields));
    WEFT_TAKE(request.set, valuesOf(run.options(u"set"_s), fields));
    WEFT_TAKE(request.mode, modeOf(run));
    request.dryRun = run.has(u"dry-run"_s);
    request.fileName = QFileInfo(run.argument(2)).fileName();
    return request;
}

// The header decides before anything is written; a mapping given by hand says that the kind is meant.
Done checkKind(const ImportRequest &request, const FieldSet &fields, const QString &file)
{
    if (!request.map.isEmpty())
        return {};
    const QString better = Exchange::betterKind(fields, request.table.header);
    if (better.isEmpty())
        return {};
    return fail(ErrorKind::Invalid,
                Cli::tr("%1 looks like %2, not like %3. Nothing was imported; import it as %2, or say with "
                        "--map which column is which field.")
                    .arg(file, better, request.kind));
}

void reportOn(Run &run, const ImportReport &report)
{
    for (const QString &line : report.notes)
        run.note(line);
    for (const QString &line : report.stubLines)
        run.note(Cli::tr("stub: %1").arg(line));
    qsizetype shown = 0;
    for (const ImportReject &reject : report.rejects) {
        if (++shown > kMessagesShown) {
            run.note(Cli::tr("… and %n more rows; --rejects FILE writes them all.", nullptr,
                             static_cast<int>(report.rejects.size() - kMessagesShown)));
            break;
        }
        const QString column = reject.column.isEmpty() ? u"-"_s : reject.column;
        run.note(reject.held ? Cli::tr("row %1, column %2: held: %3").arg(reject.row).arg(column, reject.reason)
                             : Cli::tr("row %1, column %2: rejected: %3").arg(reject.row).arg(column, reject.reason));
    }
}

Result<Exit> execute(Run &run)
{
    Result<ImportRequest> wanted = requestOf(run);
    if (!wanted)
        return run.wrongUsage(wanted.error().message);
    ImportRequest request = std::move(*wanted);
    WEFT_TAKE(const QByteArray bytes, run.readInput(run.argument(2)));
    Result<CsvTable> table = tableOf(run, bytes, request);
    if (!table && !run.usageProblem().isEmpty())
        return run.wrongUsage(run.usageProblem());
    WEFT_TAKE(request.table, std::move(table));
    WEFT_TRY(checkKind(request, fieldsOf(run, request.kind), run.argument(2)));

    WEFT_TRY(run.open());
    WEFT_TAKE(const ImportReport report, settled(Exchange::import(run.database(), request, run.clock(), Job())));
    reportOn(run, report);
    if (run.has(u"rejects"_s))
        WEFT_TRY(writeFile(run.option(u"rejects"_s), Exchange::rejectsFile(request.table, report)));
    WEFT_TRY(run.print(report.summary().toUtf8() + '\n'));
    return report.held + report.rejected > 0 ? Exit::Partly : Exit::Done;
}

} // namespace

Command importCommand()
{
    return {
        "import",
        QT_TRANSLATE_NOOP("Cli", "take the rows of a CSV or XLSX file into the workspace, as one step of its history"),
        {{"FILE", QT_TRANSLATE_NOOP("Cli", "the workspace")},
         {"KIND",
          QT_TRANSLATE_NOOP(
              "Cli",
              "users, clients, people, products, sales, invoices, payments, contacts, opportunities, tasks or holidays")},
         {"CSV", QT_TRANSLATE_NOOP("Cli", "the CSV or XLSX file to read; - is the standard input")}},
        {{"map", "MAP",
          QT_TRANSLATE_NOOP("Cli", "Header=field;Header=field, over the automatic mapping; no field: leave out")},
         {"set", "FIELD=VALUE", QT_TRANSLATE_NOOP("Cli", "a value for every row; may be repeated"), true},
         {"mode", "MODE", QT_TRANSLATE_NOOP("Cli", "create, update or both (default)")},
         {"encoding", "NAME", QT_TRANSLATE_NOOP("Cli", "UTF-8, GB18030, Big5, … instead of the one detected")},
         {"delimiter", "CHARACTER", QT_TRANSLATE_NOOP("Cli", "instead of the one detected; tab for a tab")},
         {"sheet", "SHEET",
          QT_TRANSLATE_NOOP("Cli", "of an XLSX file: its name or place, instead of the first with rows")},
         {"guard", "yes/no", QT_TRANSLATE_NOOP("Cli", "take the leading ' of a spreadsheet's cells off")},
         {"dry-run", "", QT_TRANSLATE_NOOP("Cli", "say what would happen and change nothing")},
         {"rejects", "OUT",
          QT_TRANSLATE_NOOP("Cli",
                            "write held and rejected rows with their reasons to this file; the header is row 1")}},
        execute};
}
