// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class Format;
class QMenu;
class QWidget;

/// What can be done with the clients selected in a list.
class ClientMenu : public QObject
{
    Q_OBJECT

public:
    ClientMenu(const Format &format, QObject *parent);
    /// A menu for so many selected clients; it goes with its parent or when closed.
    QMenu *make(QWidget *parent, qsizetype selected);

signals:
    void openWanted();
    void editWanted();
    void logWanted();
    void tagWanted();
    void removeWanted();
    void fieldWanted(const QString &field, const QString &value);

private:
    const Format &m_format;
};
