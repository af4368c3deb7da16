// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importcolumns.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
Result<const Field *> fieldNamed(const FieldSet &fields, const QString &code)
{
    const Field *field = fields.find(code);
    if (!field)
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Exchange", "There is no field “%1” in %2.").arg(code, fields.kind()));
    return field;
}

/// A mapping by hand takes its field away from the header that had it.
void mapByHand(QHash<QString, QString> &map, const QString &header, const QString &code)
{
    map.removeIf([&](const auto &entry) { return !code.isEmpty() && entry.value() == code; });
    map.remove(header);
    if (!code.isEmpty())
        map.insert(header, code);
}
} // namespace

void ImportColumns::add(const ImportRequest &request, const QString &header, const Field &field)
{
    ImportColumn column{&field, static_cast<int>(request.table.header.indexOf(header)), {}, header};
    if (field.type == FieldType::Day || field.type == FieldType::Moment) {
        QStringList cells;
        for (const CsvRecord &record : request.table.records)
            cells.append(record.cells.value(column.at));
        column.dayOrder = dayOrderOf(cells);
    }
    m_columns.append(column);
}

void ImportColumns::noteDropped(const ImportRequest &request, const QHash<QString, QString> &map)
{
    QStringList unmapped, derived;
    for (const QString &header : request.table.header) {
        if (header.isEmpty())
            continue;
        const Field *field = m_fields.find(map.value(header));
        if (!map.contains(header))
            unmapped.append(header);
        else if (field && field->derived)
            derived.append(header);
    }
    m_unmapped = unmapped.size();
    if (!unmapped.isEmpty())
        m_notes.append(QCoreApplication::translate("Exchange", "Columns that are no field and are left out: %1")
                           .arg(unmapped.join(u", "_s)));
    if (!derived.isEmpty())
        m_notes.append(
            QCoreApplication::translate("Exchange", "Columns that Weft works out itself and are left out: %1")
                .arg(derived.join(u", "_s)));
}

Result<ImportColumns> ImportColumns::from(const ImportRequest &request, const FieldSet &fields)
{
    QHash<QString, QString> map = Exchange::proposeMap(fields, request.table.header);
    for (auto it = request.map.cbegin(); it != request.map.cend(); ++it) {
        if (!request.table.header.contains(it.key()))
            return fail(ErrorKind::Invalid,
                        QCoreApplication::translate("Exchange", "The file has no column “%1”. Its columns are: %2")
                            .arg(it.key(), request.table.header.join(u", "_s)));
        if (!it.value().isEmpty())
            WEFT_TRY(fieldNamed(fields, it.value()));
        const Field *field = fields.find(it.value());
        mapByHand(map, it.key(), field ? field->code : QString());
    }
    ImportColumns columns;
    columns.m_fields = fields;
    columns.noteDropped(request, map);
    QHash<QString, QString> fixed;
    for (auto it = request.set.cbegin(); it != request.set.cend(); ++it) {
        WEFT_TAKE(const Field *const field, fieldNamed(fields, it.key()));
        fixed.insert(field->code, it.value().trimmed());
    }
    for (const Field &field : columns.m_fields.all()) {
        const QString header = map.key(field.code);
        if (!field.isImported())
            continue;
        if (fixed.contains(field.code))
            columns.m_columns.append({&field, -1, fixed.value(field.code), field.code});
        else if (!header.isEmpty())
            columns.add(request, header, field);
    }
    return columns;
}

int ImportColumns::of(const QString &code) const
{
    for (int i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].field->code == code)
            return i;
    }
    return -1;
}

QString ImportColumns::text(const ImportColumn &column, const CsvRecord &record) const
{
    return column.at < 0 ? column.constant : record.cells.value(column.at).trimmed();
}
