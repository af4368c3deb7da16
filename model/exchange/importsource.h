// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/cancel.h"
#include "model/exchange/csv.h"
#include "model/exchange/xlsxformats.h"

/// How a file that is to be imported is read: what was detected, or what a person chose over it.
struct ImportFormat
{
    bool xlsx = false;
    CsvDialect dialect;   ///< of a CSV file
    int sheet = 0;        ///< of an XLSX file
    qint64 headerRow = 1; ///< as a spreadsheet counts; 0: there is none, the columns are called A, B, C
    friend bool operator==(const ImportFormat &, const ImportFormat &) = default;
};

/// The first rows under a format, with all that a person needs to see whether it is the right one.
struct ImportPreview
{
    ImportFormat format;
    bool certain = true; ///< false: the encoding should be looked at
    QStringList sheets;
    DaySystem daySystem = DaySystem::From1900;
    QList<CsvRecord> rows; ///< from the top, the header among them
    QString problem;       ///< why there are no more rows than these
};

/// A file as it was read whole.
struct ImportTable
{
    CsvTable table;
    /// Cells that hold no value one can trust (the error of a formula, a number that lost digits). Their rows are among
    /// the records: where the column is not wanted, nothing is wrong.
    QList<CsvProblem> cellProblems;
    DaySystem daySystem = DaySystem::From1900;
};

/// Files on their way in, whatever they are. All of it takes its time and belongs on a thread of its own.
namespace ImportSource {
/// Sheet, header row, encoding, delimiter as they seem to be. An error where the file is of no kind that is read.
Result<ImportFormat> detect(const QByteArray &bytes);
Result<ImportPreview> preview(const QByteArray &bytes, const ImportFormat &format);
Result<ImportTable> read(const QByteArray &bytes, const ImportFormat &format, const Job &job);
/// The row that is most like a header among the first ones.
qint64 headerRowOf(const QList<CsvRecord> &rows);
/// "A", "B" … "AA": what a column without a header is called.
QString columnName(qsizetype index);
QStringList headerOf(qsizetype columns);
} // namespace ImportSource
