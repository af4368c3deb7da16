// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

struct CustomField;

/// What kind of value a field holds; decides how text is read, shown and compared.
enum class FieldType {
    Text,
    LongText,
    Code,   ///< a value of an editable or fixed list
    Codes,  ///< several, separated by ";"
    User,   ///< a reference by code or name
    Client, ///< a reference by code, uid or name
    Product,
    Stage,
    Opportunity,
    Day,
    Moment,
    Time,
    Money,
    Number,
    Decimal,
    Flag,
    Phone,
    Email,
    Words ///< tags
};

/// One row of the field table: the only place that knows a field. It drives import, export, filters, edit and the help.
struct Field
{
    QString kind; ///< clients, people, users, products, sales, invoices, payments, contacts, opportunities, tasks
    QString code; ///< the CSV header
    FieldType type = FieldType::Text;
    QString list;         ///< for Code and Codes
    const char *label;    ///< QT_TRANSLATE_NOOP("Fields", …)
    QStringList synonyms; ///< folded headers in three languages that mean this field
    bool derived = false; ///< worked out; exported and filtered, never imported or edited
    bool editable = true;
    bool importOnly = false;  ///< of a row, not of the record: never exported
    QString ownLabel = {};    ///< what the firm calls a field of its own
    Id<CustomField> own = {}; ///< of a field that the firm defined

    bool isExported() const { return !importOnly; }
    bool isImported() const { return !derived; }
};

namespace Fields {
/// The kinds in the order in which they can be imported.
QStringList kinds();
/// "clients" for "client", "parties", "客户" …; empty if unknown.
QString kindOf(const QString &text);
const QList<Field> &of(const QString &kind);
/// By code or synonym, folded; null if there is none.
const Field *find(const QString &kind, const QString &header);
/// The header in the interface language.
QString label(const Field &field);
/// A header as it is compared: folded, letters and digits only.
QString headerKey(const QString &header);
} // namespace Fields
