// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

/// How a CSV file is written down.
struct CsvDialect
{
    QString encoding; ///< "UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE", "windows-1252", "Shift_JIS"
    bool bom = false;
    char16_t delimiter = u',';
    bool guarded = false; ///< one leading ' is taken off cells that a spreadsheet form guards
    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

/// A record with its place, for messages.
struct CsvRecord
{
    qint64 row = 0; ///< as a spreadsheet counts: the header is row 1, a cell of several lines is in one row
    QStringList cells;
};

struct CsvProblem
{
    qint64 row = 0;
    int column = 0; ///< from 1; 0 = the whole row
    QString message;
    QStringList cells; ///< as far as they could be told
};

struct CsvTable
{
    CsvDialect dialect;
    QStringList header;
    QList<CsvRecord> records;
    QList<CsvProblem> problems; ///< rows that could not be read whole
    QStringList notes;          ///< of the header: names that are blank or stand twice
};

/// A table to be written. A column of figures holds numbers; in any other "-5" is text.
struct CsvSheet
{
    QStringList header;
    QList<QStringList> rows;
    QList<bool> figures; ///< by column
};

namespace Csv {
/// Encoding by BOM, strict UTF-8, then the non-ASCII lines scored among GB18030, Big5, UTF-16, Windows-1252; delimiter
/// by consistency over the first records; "sep=;" is obeyed. certain is false where a person should look.
struct Detection
{
    CsvDialect dialect;
    bool certain = true;
};
Detection detect(const QByteArray &bytes);
/// The delimiter alone, for an encoding that a person chose.
char16_t delimiterOf(const QString &text);

/// Reads a whole table. An unclosed quote or invalid bytes are an error with line (and byte offset); ragged rows, text
/// after a closing quote and cells over the limit become problems of their rows. Rows above the header are left out;
/// with a header row 0 there is none, and the columns are called A, B, C.
Result<CsvTable> read(const QByteArray &bytes, const CsvDialect &dialect, qint64 headerRow = 1);
/// Header names trimmed; blank ones and those that stand twice are said, the later of two is left unread.
void takeHeader(CsvTable &table, const QStringList &cells);
/// "The row has 3 cells, the header has 4."
QString widthProblem(qsizetype cells, qsizetype header);
/// Whether a text begins with "sep=;", which is no row of it.
bool namesDelimiter(const QString &text);

enum class Form {
    Exchange,   ///< exact, no BOM
    Spreadsheet ///< BOM, and text cells that a spreadsheet would run or reckon with get a leading '
};
/// RFC 4180 with CRLF; lf for standard output.
QByteArray write(const CsvSheet &sheet, Form form, bool lf = false);
} // namespace Csv
