// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/door.h"

#include "model/db/filemark.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
constexpr auto kPatience = std::chrono::seconds(2);
constexpr int kProbe = 200;
constexpr qint64 kLongest = 64 * 1024;
const QByteArray kHeard = "here\n";

/// In the user's own folder, where nobody else can answer in our place.
QString nameOf(const QString &path)
{
    const QString identity = FileMark(path).identity();
    if (identity.isEmpty())
        return {};
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString name = u"weft-"_s + identity;
#ifdef Q_OS_UNIX
    return folder.isEmpty() ? name : folder + u'/' + name;
#else
    return name;
#endif
}

QByteArray written(const QStringList &arguments)
{
    return QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact) + '\n';
}
} // namespace

Door::Door(QObject *parent) : QObject(parent), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *visitor = m_server->nextPendingConnection()) {
            connect(visitor, &QLocalSocket::disconnected, visitor, &QObject::deleteLater);
            connect(visitor, &QLocalSocket::readyRead, this, [this, visitor] { receive(visitor); });
            QTimer::singleShot(kPatience, visitor, &QLocalSocket::abort);
        }
    });
}

void Door::knock(const QString &path, const QStringList &arguments, QObject *context,
                 std::function<void(bool heard)> answer)
{
    const QString name = nameOf(path);
    if (name.isEmpty())
        return answer(false);
    auto *socket = new QLocalSocket(context);
    // Whichever comes first ends it: the word that it was heard, an error, or too long a silence.
    const auto end = [socket, answer = std::move(answer)](bool heard) {
        if (socket->property("ended").toBool())
            return;
        socket->setProperty("ended", true);
        socket->deleteLater();
        answer(heard);
    };
    connect(socket, &QLocalSocket::connected, socket, [socket, arguments] { socket->write(written(arguments)); });
    connect(socket, &QLocalSocket::readyRead, socket, [socket, end] {
        if (socket->canReadLine())
            end(socket->readLine() == kHeard);
    });
    connect(socket, &QLocalSocket::errorOccurred, socket, [end] { end(false); });
    QTimer::singleShot(kPatience, socket, [end] { end(false); });
    socket->connectToServer(name);
}

void Door::open(const QString &path)
{
    m_server->close();
    const QString name = nameOf(path);
    if (name.isEmpty() || m_server->listen(name) || m_server->serverError() != QAbstractSocket::AddressInUseError)
        return;
    QLocalSocket probe;
    probe.connectToServer(name);
    if (probe.waitForConnected(kProbe))
        return;
    QLocalServer::removeServer(name);
    m_server->listen(name);
}

void Door::close()
{
    m_server->close();
}

void Door::receive(QLocalSocket *visitor)
{
    if (visitor->bytesAvailable() > kLongest)
        return visitor->abort();
    if (!visitor->canReadLine())
        return;
    const QJsonDocument said = QJsonDocument::fromJson(visitor->readLine());
    if (!said.isArray())
        return visitor->abort();
    QStringList arguments;
    for (const QJsonValue &argument : said.array())
        arguments += argument.toString();
    visitor->write(kHeard);
    visitor->flush();
    visitor->disconnectFromServer();
    emit knocked(arguments);
}
