// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/filewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {
QString translated(const char *text)
{
    return QCoreApplication::translate("FileWriter", text);
}

tl::unexpected<Error> failed(const QFileDevice &file, const QString &path)
{
    const QString name = QDir::toNativeSeparators(path);
    const QString why = file.errorString();
    const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    if (full)
        return fail(ErrorKind::DiskFull,
                    translated(QT_TRANSLATE_NOOP("FileWriter", "“%1” could not be written: %2. The file that was there "
                                                               "before is unchanged. Free some space and try again."))
                        .arg(name, why));
    return fail(ErrorKind::Failed,
                translated(QT_TRANSLATE_NOOP("FileWriter", "“%1” could not be written: %2. Choose another folder or "
                                                           "change the rights of this one."))
                    .arg(name, why));
}

Done synced(const QString &path, bool folder)
{
#ifdef Q_OS_UNIX
    const QByteArray name = QFile::encodeName(path);
    const int handle = ::open(name.constData(), folder ? O_RDONLY | O_DIRECTORY : O_RDONLY);
    const bool ok = handle >= 0 && ::fsync(handle) == 0;
    const int error = errno;
    if (handle >= 0)
        ::close(handle);
    // Some file systems cannot sync a folder; they say EINVAL and order their writes themselves.
    if (!ok && !(folder && error == EINVAL))
        return fail(
            ErrorKind::Failed,
            translated(QT_TRANSLATE_NOOP("FileWriter", "“%1” could not be written safely: %2. Try another disk."))
                .arg(QDir::toNativeSeparators(path), qt_error_string(error)));
#else
    Q_UNUSED(path)
    Q_UNUSED(folder)
#endif
    return {};
}
} // namespace

FileWriter::FileWriter(const QString &path) : m_path(path) {}

FileWriter::~FileWriter() = default;

Done FileWriter::open()
{
    m_file = std::make_unique<QSaveFile>(m_path);
    m_written = 0;
    if (!m_file->open(QIODevice::WriteOnly))
        return failed(*m_file, m_path);
    return {};
}

Done FileWriter::write(const QByteArray &bytes)
{
    if (m_file->write(bytes) != bytes.size()) {
        m_file->cancelWriting();
        return failed(*m_file, m_path);
    }
    m_written += bytes.size();
    return {};
}

Done FileWriter::commit()
{
    if (!m_file->flush() || m_file->error() != QFileDevice::NoError || m_file->size() != m_written) {
        const auto failure = failed(*m_file, m_path);
        m_file->cancelWriting();
        m_file->commit();
        return failure;
    }
    if (!m_file->commit())
        return failed(*m_file, m_path);
    if (QFileInfo(m_path).size() != m_written)
        return fail(ErrorKind::DiskFull,
                    translated(QT_TRANSLATE_NOOP("FileWriter", "“%1” was cut short while it was written. Free some "
                                                               "space and write it again."))
                        .arg(QDir::toNativeSeparators(m_path)));
    return syncFolder(QFileInfo(m_path).absolutePath());
}

Done writeFile(const QString &path, const QByteArray &bytes)
{
    FileWriter writer(path);
    WEFT_TRY(writer.open());
    WEFT_TRY(writer.write(bytes));
    return writer.commit();
}

Done syncFile(const QString &path)
{
    return synced(path, false);
}

Done syncFolder(const QString &path)
{
    return synced(path, true);
}
