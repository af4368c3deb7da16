// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/condition.h"
#include "model/exchange/fields.h"

#include <functional>

class Format;

/// A field by which a list is filtered, grouped, coloured or edited.
struct ListField
{
    QString code;
    FieldType type = FieldType::Text;
    QString list;                   ///< of a choice
    std::function<QString()> label; ///< follows the language
    bool editable = false;
    QString edit = {}; ///< its code where it is edited, if that is another
    bool own = false;  ///< of the firm's own: a flag may be left open, an amount of 0 is one

    bool isChoice() const { return type == FieldType::Code || type == FieldType::Codes || type == FieldType::User; }
    bool isNumber() const
    {
        return type == FieldType::Number || type == FieldType::Decimal || type == FieldType::Money;
    }
};

/// What one list is about, for the widgets that all lists share.
struct ListKind
{
    QString list; ///< "clients": the key of its views and columns
    QList<ListField> fields;
    QStringList quick;  ///< choices offered in the first menu of the filter; a new condition begins with the first
    QStringList groups; ///< fields by which it is grouped
    std::function<QString(qint64)> count;

    /// Null for a code that is none.
    const ListField *field(const QString &code) const;
};

namespace ListFields {
/// The fields of a kind of the field table, in its order, among these codes.
QList<ListField> of(const QString &kind, const QStringList &codes);
/// The fields that the firm added to clients.
QList<ListField> own(const Format &format);
/// Codes and labels of the values of a choice.
QList<std::pair<QString, QString>> choices(const Format &format, const ListField &field);
/// What of the field is compared: the operators in the order in which they are offered.
QList<Condition::Op> operators(const ListField &field);
QString operatorText(const ListField &field, Condition::Op op);
/// What is typed above a column: a part of the text or label, ">=5", "<=2026-03", "=exact", "!not", "-" for none, "*"
/// for any, several by "|". Empty for a text that means nothing of the field (yet).
QList<Condition> fromCell(const Format &format, const ListField &field, const QString &text);
/// Spans of days that are offered, as codes (DaySpan); n stands for a number.
QStringList spans();
/// "last 30 days", "this month", "2026-03-16 (short)"; the text itself if it is none.
QString spanText(const Format &format, const QString &span);
} // namespace ListFields
