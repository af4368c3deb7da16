// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/filemark.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

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

FileMark::State FileMark::state() const
{
    quint64 device = m_device;
    quint64 number = m_number;
    if (!look(m_path, device, number))
        return State::Missing;
    return device == m_device && number == m_number ? State::Same : State::Replaced;
}
