// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/listfields.h"

#include "model/core/dayspan.h"
#include "model/core/text.h"
#include "ui/common/conditiontext.h"
#include "ui/common/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using Op = Condition::Op;

/// A sign before what is typed, and the rest.
struct Typed
{
    Op op = Op::Contains;
    bool denied = false;
    bool exact = false;
    QStringList values;
};

Typed typedOf(QString text)
{
    Typed typed;
    const auto take = [&text](QStringView sign) {
        if (!text.startsWith(sign))
            return false;
        text = text.mid(sign.size()).trimmed();
        return true;
    };
    typed.denied = take(u"!");
    if (take(u">=") || take(u"≥") || take(u">"))
        typed.op = Op::AtLeast;
    else if (take(u"<=") || take(u"≤") || take(u"<"))
        typed.op = Op::AtMost;
    else
        typed.exact = take(u"=") || take(u"＝");
    for (const QString &value : text.split(u'|', Qt::SkipEmptyParts)) {
        if (!value.trimmed().isEmpty())
            typed.values.append(value.trimmed());
    }
    return typed;
}

/// Codes whose label or code is the text, else those whose labels hold it; else the text itself, so that nothing is
/// found.
QStringList codesFor(const Format &format, const ListField &field, const Typed &typed)
{
    const auto choices = ListFields::choices(format, field);
    QStringList codes;
    for (const QString &value : typed.values) {
        QStringList equal, holding;
        for (const auto &[code, label] : choices) {
            if (label.compare(value, Qt::CaseInsensitive) == 0 || code.compare(value, Qt::CaseInsensitive) == 0)
                equal.append(code);
            else if (!typed.exact && label.contains(value, Qt::CaseInsensitive))
                holding.append(code);
        }
        codes += !equal.isEmpty() ? equal : !holding.isEmpty() ? holding : QStringList{value};
    }
    return codes;
}

/// The codes of days typed as codes or in the words of the language; none if one cannot be read.
QStringList spansFor(const Format &format, const QStringList &values)
{
    QStringList codes;
    for (const QString &value : values) {
        const QStringList known = ListFields::spans();
        const auto named = std::ranges::find_if(known, [&](const QString &span) {
            return ListFields::spanText(format, span).compare(value, Qt::CaseInsensitive) == 0;
        });
        const QString code = named == known.end() ? value : *named;
        if (!DaySpan::fromText(code, format.today()))
            return {};
        codes.append(code);
    }
    return codes;
}

QStringList numbersFor(const Format &format, const ListField &field, const QStringList &values)
{
    QStringList numbers;
    for (QString value : values) {
        value.remove(format.locale().groupSeparator()).remove(u' ');
        if (field.type == FieldType::Decimal) {
            const auto number = CustomFields::parseNumber(value);
            if (!number)
                return {};
            numbers.append(CustomFields::numberText(*number));
            continue;
        }
        bool isNumber = false;
        value.toDouble(&isNumber);
        if (!isNumber || (field.type == FieldType::Number && value.contains(u'.')) ||
            (field.type == FieldType::Money && !parseMoney(value, format.settings().currency)))
            return {};
        numbers.append(value);
    }
    return numbers;
}

QStringList flagsFor(const QStringList &values)
{
    QStringList flags;
    for (const QString &value : values) {
        const QString folded = foldText(value);
        const bool yes = folded == u"1" || folded == u"✓" || folded == u"yes" ||
                         folded == foldText(QCoreApplication::translate("ListFields", "yes"));
        const bool no =
            folded == u"0" || folded == u"no" || folded == foldText(QCoreApplication::translate("ListFields", "no"));
        if (!yes && !no)
            return {};
        flags.append(yes ? u"1"_s : u"0"_s);
    }
    return flags;
}

/// The number in "last_30_days"; -1 without one.
int numberIn(const QString &span)
{
    for (const QString &word : span.split(u'_')) {
        bool isNumber = false;
        if (const int number = word.toInt(&isNumber); isNumber)
            return number;
    }
    return -1;
}

QString periodText(const QString &span)
{
    static constexpr std::pair<const char *, const char *> kPeriods[]{
        {"today", QT_TRANSLATE_NOOP("ListFields", "today")},
        {"yesterday", QT_TRANSLATE_NOOP("ListFields", "yesterday")},
        {"tomorrow", QT_TRANSLATE_NOOP("ListFields", "tomorrow")},
        {"this_week", QT_TRANSLATE_NOOP("ListFields", "this week")},
        {"last_week", QT_TRANSLATE_NOOP("ListFields", "last week")},
        {"next_week", QT_TRANSLATE_NOOP("ListFields", "next week")},
        {"this_month", QT_TRANSLATE_NOOP("ListFields", "this month")},
        {"last_month", QT_TRANSLATE_NOOP("ListFields", "last month")},
        {"next_month", QT_TRANSLATE_NOOP("ListFields", "next month")},
        {"this_quarter", QT_TRANSLATE_NOOP("ListFields", "this quarter")},
        {"last_quarter", QT_TRANSLATE_NOOP("ListFields", "last quarter")},
        {"next_quarter", QT_TRANSLATE_NOOP("ListFields", "next quarter")},
        {"this_year", QT_TRANSLATE_NOOP("ListFields", "this year")},
        {"last_year", QT_TRANSLATE_NOOP("ListFields", "last year")},
        {"next_year", QT_TRANSLATE_NOOP("ListFields", "next year")},
        {"last_n_days", QT_TRANSLATE_NOOP("ListFields", "last … days")},
        {"next_n_days", QT_TRANSLATE_NOOP("ListFields", "next … days")},
        {"n_days_ago", QT_TRANSLATE_NOOP("ListFields", "… days ago")},
        {"in_n_days", QT_TRANSLATE_NOOP("ListFields", "in … days")},
        {"day", QT_TRANSLATE_NOOP("ListFields", "a day…")},
    };
    const auto known = std::ranges::find_if(kPeriods, [&](const auto &p) { return span == QLatin1String(p.first); });
    return known == std::end(kPeriods) ? QString() : QCoreApplication::translate("ListFields", known->second);
}
} // namespace

const ListField *ListKind::field(const QString &code) const
{
    auto known = std::ranges::find(fields, code, &ListField::code);
    if (known == fields.cend()) {
        // Filters may name a field by its other names, as "tag" and "cycle_state".
        const Field *other = Fields::find(list, code);
        known = other ? std::ranges::find(fields, other->code, &ListField::code) : known;
    }
    return known == fields.cend() ? nullptr : &*known;
}

QList<ListField> ListFields::of(const QString &kind, const QStringList &codes)
{
    QList<ListField> fields;
    for (const Field &field : Fields::of(kind)) {
        if (!field.importOnly && codes.contains(field.code))
            fields.append({field.code, field.type, field.list, [f = &field] { return Fields::label(*f); },
                           field.editable && !field.derived});
    }
    return fields;
}

QList<ListField> ListFields::own(const Format &format)
{
    QList<ListField> fields;
    const FieldSet set = format.fieldsOf(u"clients"_s);
    for (const Field &field : set.all()) {
        if (field.own.isValid())
            fields.append({.code = field.code,
                           .type = field.type,
                           .list = field.list,
                           .label = [&format, code = field.code] { return ConditionText::field(format, code); },
                           .editable = true,
                           .own = true});
    }
    return fields;
}

QList<std::pair<QString, QString>> ListFields::choices(const Format &format, const ListField &field)
{
    QList<std::pair<QString, QString>> choices;
    if (field.type == FieldType::User) {
        for (const User &user : format.users()) {
            if (user.active)
                choices.append({user.code, user.name(format.language())});
        }
        return choices;
    }
    if (field.list == u"tier") {
        for (const Tier tier : kTiers)
            choices.append({toCode(tier), format.tier(tier)});
        return choices;
    }
    for (const ListValue &value : format.labels().values(field.list))
        choices.append({value.code, format.label(field.list, value.code)});
    return choices;
}

QList<Op> ListFields::operators(const ListField &field)
{
    if (field.type == FieldType::Flag)
        return field.own ? QList<Op>{Op::Is, Op::Empty, Op::NotEmpty} : QList<Op>{Op::Is};
    if (field.isChoice())
        return {Op::Is, Op::IsNot, Op::Empty, Op::NotEmpty};
    if (field.isNumber() || field.type == FieldType::Day)
        return {Op::Is, Op::AtLeast, Op::AtMost, Op::IsNot, Op::Empty, Op::NotEmpty};
    return {Op::Contains, Op::Is, Op::IsNot, Op::Empty, Op::NotEmpty};
}

QString ListFields::operatorText(const ListField &field, Op op)
{
    const bool day = field.type == FieldType::Day;
    switch (op) {
    case Op::Is:
        return day ? QCoreApplication::translate("ListFields", "is on or in")
                   : QCoreApplication::translate("ListFields", "is");
    case Op::IsNot:
        return day ? QCoreApplication::translate("ListFields", "is not in")
                   : QCoreApplication::translate("ListFields", "is not");
    case Op::Contains:
        return QCoreApplication::translate("ListFields", "contains");
    case Op::AtLeast:
        return day ? QCoreApplication::translate("ListFields", "since")
                   : QCoreApplication::translate("ListFields", "at least");
    case Op::AtMost:
        return day ? QCoreApplication::translate("ListFields", "until")
                   : QCoreApplication::translate("ListFields", "at most");
    case Op::Empty:
        return QCoreApplication::translate("ListFields", "is empty");
    case Op::NotEmpty:
        return QCoreApplication::translate("ListFields", "is not empty");
    case Op::All:
        return QCoreApplication::translate("ListFields", "All of these");
    case Op::Any:
        return QCoreApplication::translate("ListFields", "Any of these");
    case Op::None:
        break;
    }
    return QCoreApplication::translate("ListFields", "None of these");
}

QList<Condition> ListFields::fromCell(const Format &format, const ListField &field, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == u"-" || trimmed == u"–" || trimmed == u"*")
        return {{field.code, trimmed == u"*" ? Op::NotEmpty : Op::Empty, {}}};
    Typed typed = typedOf(trimmed);
    const bool ordered = typed.op == Op::AtLeast || typed.op == Op::AtMost;
    if (field.isChoice())
        typed.values = codesFor(format, field, typed);
    else if (field.type == FieldType::Day)
        typed.values = spansFor(format, typed.values);
    else if (field.isNumber())
        typed.values = numbersFor(format, field, typed.values);
    else if (field.type == FieldType::Flag)
        typed.values = flagsFor(typed.values);
    else if (!ordered)
        typed.op = typed.exact ? Op::Is : Op::Contains;
    const bool words =
        !field.isChoice() && !field.isNumber() && field.type != FieldType::Day && field.type != FieldType::Flag;
    if (!words && (!ordered || field.isChoice() || field.type == FieldType::Flag))
        typed.op = Op::Is;
    if (typed.values.isEmpty())
        return {};
    const Condition condition{field.code, typed.op, typed.values};
    return {typed.denied ? Condition{.op = Op::None, .parts = {condition}} : condition};
}

QStringList ListFields::spans()
{
    return {u"today"_s,        u"yesterday"_s,  u"tomorrow"_s,   u"last_n_days"_s,  u"next_n_days"_s,
            u"n_days_ago"_s,   u"in_n_days"_s,  u"this_week"_s,  u"last_week"_s,    u"next_week"_s,
            u"this_month"_s,   u"last_month"_s, u"next_month"_s, u"this_quarter"_s, u"last_quarter"_s,
            u"next_quarter"_s, u"this_year"_s,  u"last_year"_s,  u"next_year"_s,    u"day"_s};
}

QString ListFields::spanText(const Format &format, const QString &span)
{
    if (const QString text = periodText(span); !text.isEmpty())
        return text;
    const int n = span.contains(u"_days") ? numberIn(span) : -1;
    if (n >= 0) {
        if (span.startsWith(u"last"))
            return QCoreApplication::translate("ListFields", "last %n days", nullptr, n);
        if (span.startsWith(u"next"))
            return QCoreApplication::translate("ListFields", "next %n days", nullptr, n);
        return span.endsWith(u"ago") ? QCoreApplication::translate("ListFields", "%n days ago", nullptr, n)
                                     : QCoreApplication::translate("ListFields", "in %n days", nullptr, n);
    }
    const QDate day = fromDayText(span);
    return day.isValid() ? format.day(day) : span;
}
