// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/days.h"
#include "model/exchange/fieldset.h"
#include "model/exchange/importer.h"

/// A field that the import fills, and where its text comes from.
struct ImportColumn
{
    const Field *field = nullptr;
    int at = -1;      ///< in the file; -1: the same value for every row
    QString constant; ///< trimmed
    QString header;   ///< what messages call it
    DayOrder dayOrder = DayOrder::Unknown;
};

/// Which column of the file fills which field: the automatic mapping, the one given over it, and the fixed values.
class ImportColumns
{
public:
    static Result<ImportColumns> from(const ImportRequest &request, const FieldSet &fields);

    const QList<ImportColumn> &all() const { return m_columns; }
    /// The place of a field among all(), -1 if nothing fills it.
    int of(const QString &code) const;
    /// The text of a column in a record.
    QString text(const ImportColumn &column, const CsvRecord &record) const;
    /// Said once for the file: headers left out, and why.
    const QStringList &notes() const { return m_notes; }
    qint64 unmapped() const { return m_unmapped; }

private:
    void add(const ImportRequest &request, const QString &header, const Field &field);
    void noteDropped(const ImportRequest &request, const QHash<QString, QString> &map);

    FieldSet m_fields; ///< what the columns point into
    QList<ImportColumn> m_columns;
    QStringList m_notes;
    qint64 m_unmapped = 0;
};
