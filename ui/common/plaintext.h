// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

/// What users type is text: Qt would read a name such as "<img src=…>" as a page and load the file.
namespace PlainText {
/// A label that shows its text as it is.
QLabel *label(const QString &text = {}, QWidget *parent = nullptr);
/// A label in the quiet colour.
QLabel *muted(const QString &text = {}, QWidget *parent = nullptr);
/// A larger, heavier label; by points over the platform's size.
QLabel *heading(const QString &text = {}, int larger = 4, QWidget *parent = nullptr);
/// A text for setToolTip() and Qt::ToolTipRole that is shown as it is.
QString toolTip(const QString &text);
/// A text for menus, buttons and tabs: & stays &.
QString action(const QString &text);
} // namespace PlainText
