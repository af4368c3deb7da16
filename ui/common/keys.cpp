// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/keys.h"

#include <QAction>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

QAction *Keys::add(QWidget *widget, const QKeySequence &keys)
{
    auto *action = new QAction(widget);
    action->setShortcut(keys);
    return action;
}

QAction *Keys::writing(QAction *action)
{
    action->setProperty("writes", true);
    return action;
}

bool Keys::press(const QWidget *widget, const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence keys(QKeyCombination(modifiers, static_cast<Qt::Key>(event.key())));
    for (QAction *action : widget->findChildren<QAction *>(Qt::FindDirectChildrenOnly)) {
        if (!action->isEnabled() || !action->shortcuts().contains(keys))
            continue;
        action->trigger();
        return true;
    }
    return false;
}

QList<QAction *> Keys::of(const QWidget *widget)
{
    QList<QAction *> found = widget->findChildren<QAction *>();
    found.removeIf([](const QAction *action) {
        return action->shortcut().isEmpty() || action->text().isEmpty() || action->parent()->inherits("QMenu");
    });
    return found;
}

QString Keys::text(const QAction *action)
{
    return QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText).replace(u"; "_s, u", "_s);
}

QString Keys::name(const QAction *action)
{
    return name(action->text());
}

QString Keys::name(QString text)
{
    // Where no letter of the name can be underlined, one stands behind it: 打开(&O).
    static const QRegularExpression letter(u"\\(&\\w\\)"_s);
    text.remove(letter);
    text.replace(u"&&"_s, u"\u0001"_s).remove(u'&').replace(u'\u0001', u'&');
    return text.endsWith(u'…') ? text.chopped(1) : text;
}
