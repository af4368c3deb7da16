// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>

class QAction;
class QKeyEvent;
class QWidget;

/// Every key that does something is an action with a name, so that the list of shortcuts is made of what really works.
namespace Keys {
/// An action of a widget for keys that reach it: its keyPressEvent, or who filters its events, calls press(). Qt's own
/// shortcuts would take the key from whatever is typed elsewhere. Its owner names and connects it.
QAction *add(QWidget *widget, const QKeySequence &keys);
/// Marks one that changes the file: it rests where the file can only be read.
QAction *writing(QAction *action);
/// Runs the enabled action of the widget that has this key; false if there is none.
bool press(const QWidget *widget, const QKeyEvent &event);
/// Named actions with keys of a widget and of all in it, without those of menus.
QList<QAction *> of(const QWidget *widget);
/// "Ctrl+K, F1".
QString text(const QAction *action);
/// The name without the mark of its mnemonic and without dots behind it.
QString name(const QAction *action);
QString name(QString text);
} // namespace Keys
