// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "model/core/result.h"

#include <QWidget>

/// The card of one client as other features embed it; the application hands it to them.
class ClientPanel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// An invalid id empties the panel.
    virtual void showClient(Id<Client> id) = 0;
    virtual Id<Client> client() const = 0;
    /// Opens the box and, if asked, puts the cursor into it.
    virtual void openLog(bool focus) = 0;
    /// Shows a contact of the client to be changed or finished.
    virtual void openContact(qint64 id) = 0;
    virtual void openSnooze() = 0;
    /// Leaves the box that asks something; false if none does.
    virtual bool closeBox() = 0;

signals:
    void done(const QString &message);
    /// Something to know that is no change of the file.
    void told(const QString &message);
    void failed(const Error &error);
    void logged(Id<Client> id);
    void snoozed(Id<Client> id);
    void editWanted(Id<Client> id);
    void wanted(const QString &link);
};
