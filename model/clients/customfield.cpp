// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/customfield.h"

#include "model/core/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
using Kind = CustomField::Kind;

constexpr std::array<std::pair<Kind, const char *>, 6> kKinds{{{Kind::Text, "text"},
                                                               {Kind::Number, "number"},
                                                               {Kind::Money, "money"},
                                                               {Kind::Day, "day"},
                                                               {Kind::Choice, "choice"},
                                                               {Kind::Flag, "flag"}}};

/// Numbers are amounts of a currency with six decimals: exact, ordered, and read in the same forms.
const Currency &millionths()
{
    static const Currency currency{u"NUM"_s, 6};
    return currency;
}
} // namespace

QString CustomField::label(const QString &language) const
{
    QStringList nearest{labelEn, labelZhCn, labelZhTw};
    if (language == u"zh_CN")
        nearest = {labelZhCn, labelZhTw, labelEn};
    else if (language == u"zh_TW")
        nearest = {labelZhTw, labelZhCn, labelEn};
    nearest.removeAll(QString());
    return nearest.isEmpty() ? code : nearest.first();
}

QString &CustomField::ownLabel(const QString &language)
{
    if (language == u"zh_CN")
        return labelZhCn;
    return language == u"zh_TW" ? labelZhTw : labelEn;
}

QString CustomFields::toCode(Kind kind)
{
    const auto known = std::ranges::find(kKinds, kind, [](const auto &entry) { return entry.first; });
    return QLatin1StringView(known->second).toString();
}

std::optional<Kind> CustomFields::kindFromCode(const QString &code)
{
    const auto known =
        std::ranges::find_if(kKinds, [&](const auto &entry) { return code == QLatin1StringView(entry.second); });
    return known == kKinds.end() ? std::nullopt : std::optional(known->first);
}

QList<Kind> CustomFields::kinds()
{
    QList<Kind> kinds;
    for (const auto &[kind, code] : kKinds)
        kinds.append(kind);
    return kinds;
}

QString CustomFields::codeFrom(const QString &name)
{
    QString code;
    for (const QChar c : foldText(name)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            code += c;
        else if (!code.isEmpty() && !code.endsWith(u'_'))
            code += u'_';
    }
    while (code.endsWith(u'_'))
        code.chop(1);
    return code;
}

Result<qint64> CustomFields::parseNumber(const QString &text)
{
    if (const auto number = parseMoney(text, millionths()))
        return number->minor;
    return fail(
        ErrorKind::Invalid,
        QCoreApplication::translate("CustomFields", "“%1” is not a number with at most six decimals.").arg(text));
}

QString CustomFields::numberText(qint64 number)
{
    QString text = toPlain(Money{number}, millionths());
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

Done CustomFields::checkText(const QString &code, const QString &text)
{
    if (const QString problem = textProblem(text); !problem.isEmpty())
        return fail(ErrorKind::Invalid, problem);
    if (text.size() <= kLongestText)
        return {};
    return fail(ErrorKind::Invalid, QCoreApplication::translate(
                                        "CustomFields", "The text for “%1” has more than %2 characters. Shorten it.")
                                        .arg(code)
                                        .arg(kLongestText));
}

QString CustomFields::plainText(const CustomField &field, const CustomValue &value, const Currency &currency)
{
    if (!value.number)
        return value.text;
    if (field.kind == Kind::Money)
        return toPlain(Money{*value.number}, currency);
    return field.kind == Kind::Number ? numberText(*value.number) : QString::number(*value.number);
}

const CustomField *CustomFields::find(const QList<CustomField> &fields, Id<CustomField> id)
{
    const auto known = std::ranges::find(fields, id, &CustomField::id);
    return known == fields.cend() ? nullptr : &*known;
}

const CustomField *CustomFields::find(const QList<CustomField> &fields, const QString &code)
{
    const auto known = std::ranges::find(fields, code, &CustomField::code);
    return known == fields.cend() ? nullptr : &*known;
}

const CustomValue *CustomFields::valueOf(const QList<CustomValue> &values, Id<CustomField> field)
{
    const auto known = std::ranges::find(values, field, &CustomValue::field);
    return known == values.cend() ? nullptr : &*known;
}

void CustomFields::set(QList<CustomValue> &values, const CustomValue &value)
{
    values.removeIf([&](const CustomValue &known) { return known.field == value.field; });
    if (value.text.isEmpty() && !value.number)
        return;
    // In the order of the fields, so that equal records are equal however they were filled.
    const auto place = std::ranges::upper_bound(values, value.field.value, {},
                                                [](const CustomValue &known) { return known.field.value; });
    values.insert(place, value);
}
