// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Strict RFC 4180 over decoded text, one record at a time. CRLF, LF and CR end a record; empty lines are skipped.
/// What is wrong with a record is said with its column and the reading goes on at the next line.
class CsvReader
{
public:
    struct Record
    {
        qint64 line = 0; ///< of the file, where it begins
        qint64 row = 0;  ///< as CsvRecord counts
        QStringList cells;
        int problemColumn = 0;
        QString problem; ///< empty for a sound record
    };

    /// The text outlives the reader.
    CsvReader(const QString &text, char16_t delimiter) : m_text(text), m_delimiter(delimiter) {}

    void setGuarded(bool guarded) { m_guarded = guarded; }
    /// Leaves out a first line that is no row.
    void skipLine();
    /// False at the end, and where a quotation mark stays open.
    bool next(Record &record);
    /// The line where the quotation mark was opened that is never closed; 0 if all are.
    qint64 openQuoteLine() const { return m_openQuoteLine; }

    /// A text that a spreadsheet would run, or one that looks guarded already.
    static bool needsGuard(QStringView cell);
    static constexpr qsizetype kLongestCell = 1024 * 1024;

private:
    bool atLineEnd() const;
    void takeLineEnd();
    void skipEmptyLines();
    bool takeCell(Record &record);
    bool takeQuoted(QString &cell, Record &record);
    void takePlain(QString &cell, Record &record);
    void complain(Record &record, const QString &problem) const;

    const QString &m_text;
    char16_t m_delimiter;
    bool m_guarded = false;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_row = 1;
    qint64 m_openQuoteLine = 0;
};
