// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class Format;
struct ClientRow;
class QMenu;
class QWidget;

/// What can be done with the clients selected in a list.
class ClientMenu : public QObject
{
    Q_OBJECT

public:
    ClientMenu(const Format &format, QObject *parent);
    /// A menu for so many selected clients, and for the one among them that is current (null while it is not there);
    /// it goes with its parent or when closed. It offers no change where the parent, a page, says that it is read-only.
    QMenu *make(QWidget *parent, qsizetype selected, const ClientRow *current);

signals:
    void openWanted();
    void editWanted();
    void logWanted();
    void tagWanted();
    void removeWanted();
    void bulkWanted();
    void copyWanted();
    /// The current client is to be called or written to: a channel, and a number or an address.
    void reachWanted(const QString &channel, const QString &address);
    void fieldWanted(const QString &field, const QString &value);

private:
    void addChanges(QMenu *menu);
    void addReach(QMenu *menu, const ClientRow &row);

    const Format &m_format;
};
