// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The desktop's own notifications. That there are none is no error; tests pass one that keeps what it was told.
class Notifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual bool isAvailable() const = 0;
    /// Plain text: a desktop may take what looks like markup for markup, so nothing that was typed belongs here.
    virtual void notify(const QString &title, const QString &text) = 0;
    /// Something that brings a hidden window back stays on the screen; false where that cannot be.
    virtual bool keepIcon() { return false; }

signals:
    void clicked();
    void quitWanted();
};
