// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/core/money.h"

#include <QList>
#include <QString>

#include <optional>

/// A field of clients that the firm defined. Code and kind stay as they were made; names are given in up to three
/// languages.
struct CustomField
{
    enum class Kind { Text, Number, Money, Day, Choice, Flag };

    Id<CustomField> id;
    QString uid;
    qint64 rev = 0;
    QString code;
    Kind kind = Kind::Text;
    QString labelEn, labelZhCn, labelZhTw;
    int position = 0;
    bool archived = false;

    /// The name in a language, else the one in the language nearest to it.
    QString label(const QString &language) const;
    /// The name in this language alone; may be empty.
    QString &ownLabel(const QString &language);
    /// The editable list that holds the values of a choice.
    QString list() const { return listOf(code); }
    /// Amounts, numbers and flags are stored as numbers, the others as text.
    bool isNumber() const { return kind == Kind::Number || kind == Kind::Money || kind == Kind::Flag; }
    static QString listOf(const QString &code) { return QStringLiteral("field:") + code; }
    friend bool operator==(const CustomField &, const CustomField &) = default;
};

/// What a client has in such a field; a field without a value has no CustomValue. Either the text or the number is set.
struct CustomValue
{
    Id<CustomField> field;
    QString text;                      ///< text, code, ISO day
    std::optional<qint64> number = {}; ///< minor units, millionths, 0 or 1
    friend bool operator==(const CustomValue &, const CustomValue &) = default;
};

namespace CustomFields {
inline constexpr qsizetype kLongestText = 1000;

/// "text", "number", "money", "day", "choice", "flag".
QString toCode(CustomField::Kind kind);
std::optional<CustomField::Kind> kindFromCode(const QString &code);
QList<CustomField::Kind> kinds();
/// A code made of a name: "Region class" is region_class, Chinese stays as it is.
QString codeFrom(const QString &name);

/// Reads a number with up to six decimals, negative too, as millionths.
Result<qint64> parseNumber(const QString &text);
/// The shortest text that parseNumber() reads back.
QString numberText(qint64 millionths);
/// The text of a field of this code is one line of at most kLongestText characters.
Done checkText(const QString &code, const QString &text);
/// The exchange text of a value: what import and filters read.
QString plainText(const CustomField &field, const CustomValue &value, const Currency &currency);

const CustomField *find(const QList<CustomField> &fields, Id<CustomField> id);
/// Null if no field has the code.
const CustomField *find(const QList<CustomField> &fields, const QString &code);
/// The value of a field among those of a client; null if it has none.
const CustomValue *valueOf(const QList<CustomValue> &values, Id<CustomField> field);
/// Puts the value in place of the former one of its field; one without text and number takes it away.
void set(QList<CustomValue> &values, const CustomValue &value);
} // namespace CustomFields
