// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

class QLocalServer;
class QLocalSocket;

/// One window a workspace: the program that shows it can be knocked at by the name of the file, whatever path leads to
/// it, and a second one goes away again. What a crash leaves behind answers nobody and is taken over.
class Door : public QObject
{
    Q_OBJECT

public:
    explicit Door(QObject *parent = nullptr);

    /// Says the arguments to the program that shows the workspace; heard tells whether one was there. Never later than
    /// a few seconds, and not at all if the context is gone.
    static void knock(const QString &path, const QStringList &arguments, QObject *context,
                      std::function<void(bool heard)> answer);
    /// From now on knocks for this workspace are heard here.
    void open(const QString &path);
    void close();

signals:
    void knocked(const QStringList &arguments);

private:
    void receive(QLocalSocket *visitor);

    QLocalServer *m_server;
};
