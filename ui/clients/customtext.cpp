// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/customtext.h"

#include "model/core/clock.h"
#include "ui/common/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString CustomText::number(const Format &format, const QString &stored)
{
    if (stored.isEmpty())
        return {};
    const QString whole = stored.section(u'.', 0, 0);
    const QString decimals = stored.section(u'.', 1);
    // A negative number between 0 and -1 has a whole part that knows no sign.
    QString text = whole.startsWith(u'-') ? format.locale().negativeSign() : QString();
    text += format.locale().toString(qAbs(whole.toLongLong()));
    return decimals.isEmpty() ? text : text + format.locale().decimalPoint() + decimals;
}

QString CustomText::flag(const QString &stored)
{
    if (stored.isEmpty())
        return {};
    return stored == u"1" ? QCoreApplication::translate("CustomText", "yes")
                          : QCoreApplication::translate("CustomText", "no");
}

QString CustomText::value(const Format &format, const CustomField &field, const CustomValue &value)
{
    switch (field.kind) {
    case CustomField::Kind::Number:
        return number(format, CustomFields::numberText(value.number.value_or(0)));
    case CustomField::Kind::Money:
        return format.money(Money{value.number.value_or(0)});
    case CustomField::Kind::Flag:
        return flag(QString::number(value.number.value_or(0)));
    case CustomField::Kind::Day:
        return format.day(fromDayText(value.text));
    case CustomField::Kind::Choice:
        return format.label(field.list(), value.text);
    case CustomField::Kind::Text:
        break;
    }
    return value.text;
}

QList<std::pair<QString, QString>> CustomText::facts(const Format &format, const Client &client)
{
    QList<std::pair<QString, QString>> facts;
    for (const CustomField &field : format.fields()) {
        const CustomValue *known = CustomFields::valueOf(client.custom, field.id);
        if (known && !field.archived)
            facts.append({field.label(format.language()), value(format, field, *known)});
    }
    return facts;
}
