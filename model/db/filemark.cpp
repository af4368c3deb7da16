// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/filemark.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace {
bool look(const QString &path, quint64 &device, quint64 &number)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return false;
    device = quint64(status.st_dev);
    number = quint64(status.st_ino);
    return true;
#else
    // Windows does not let an open database be moved, so being there is enough.
    Q_UNUSED(device)
    Q_UNUSED(number)
    return QFileInfo::exists(path);
#endif
}
} // namespace

FileMark::FileMark(const QString &path) : m_path(path)
{
    look(path, m_device, m_number);
}

QString FileMark::identity() const
{
#ifdef Q_OS_UNIX
    return m_number == 0 ? QString() : u"%1-%2"_s.arg(m_device, 0, 16).arg(m_number, 0, 16);
#else
    const QByteArray place = QFileInfo(m_path).canonicalFilePath().toLower().toUtf8();
    if (place.isEmpty())
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(32));
#endif
}

FileMark::State FileMark::state() const
{
    quint64 device = m_device;
    quint64 number = m_number;
    if (!look(m_path, device, number))
        return State::Missing;
    return device == m_device && number == m_number ? State::Same : State::Replaced;
}
