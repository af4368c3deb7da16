// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/codebox.h"

#include "ui/common/format.h"

#include <QWheelEvent>

using namespace Qt::StringLiterals;

CodeBox::CodeBox(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(7);
    setFocusPolicy(Qt::StrongFocus);
}

void CodeBox::setList(const Format &format, const QString &list, const QString &noneText)
{
    QList<std::pair<QString, QString>> choices;
    if (!noneText.isNull())
        choices.emplaceBack(QString(), noneText);
    for (const ListValue &value : format.labels().values(list))
        choices.emplaceBack(value.code, format.label(list, value.code));
    setChoices(choices);
}

void CodeBox::setUsers(const Format &format, const QString &noneText)
{
    QList<std::pair<QString, QString>> choices;
    if (!noneText.isNull())
        choices.emplaceBack(QString(), noneText);
    for (const User &user : format.users()) {
        if (user.active)
            choices.emplaceBack(QString::number(user.id.value), format.user(user.id));
    }
    setChoices(choices);
}

void CodeBox::setChoices(const QList<std::pair<QString, QString>> &codesAndLabels)
{
    const QString kept = code();
    const bool had = count() > 0;
    const QSignalBlocker blocker(this);
    clear();
    for (const auto &[code, label] : codesAndLabels)
        addItem(label, code);
    if (had)
        setCode(kept);
}

QString CodeBox::code() const
{
    return currentData().toString();
}

void CodeBox::setCode(const QString &code)
{
    int index = findData(code);
    if (index < 0 && !code.isEmpty()) {
        addItem(code, code);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

void CodeBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}
