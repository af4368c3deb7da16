// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/gate.h"

#include "model/db/migrations.h"
#include "model/db/schemacheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {
/// The first 100 bytes of an SQLite file, by the offsets of its file format.
struct Header
{
    quint32 applicationId = 0;
    quint32 version = 0;
    qint64 size = 0;
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Gate", text);
}

tl::unexpected<Error> refuse(ErrorKind kind, const char *text, const QString &path, const QString &detail = {})
{
    return fail(kind, translated(text).arg(QDir::toNativeSeparators(path)), detail);
}

quint32 numberAt(const QByteArray &bytes, int offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

tl::unexpected<Error> foreign(const QString &path, const QString &detail = {})
{
    return refuse(ErrorKind::Foreign,
                  QT_TRANSLATE_NOOP("Gate",
                                    "“%1” is not a Weft workspace. It was left as it is. Choose a file whose name "
                                    "ends in .weft, or import it if it is a table."),
                  path, detail);
}

tl::unexpected<Error> damaged(const QString &path, const QString &detail)
{
    return refuse(ErrorKind::Damaged,
                  QT_TRANSLATE_NOOP("Gate",
                                    "“%1” is damaged: parts of it cannot be read. It was left as it is. Restore "
                                    "the last backup under another name."),
                  path, detail);
}

tl::unexpected<Error> newer(const QString &path, qint64 version)
{
    return fail(
        ErrorKind::Newer,
        translated(QT_TRANSLATE_NOOP("Gate", "“%1” was written by a newer Weft (schema %2, this one knows %3). It "
                                             "was left as it is. Install the newest Weft and open it again."))
            .arg(QDir::toNativeSeparators(path), QString::number(version), QString::number(Migrations::newest())));
}

bool mayWrite(const QString &path)
{
#ifdef Q_OS_UNIX
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0; // says no on a read-only mount even to root
#else
    return QFileInfo(path).isWritable();
#endif
}

bool hasContent(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

Result<Header> readHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(ErrorKind::Failed,
                      QT_TRANSLATE_NOOP("Gate", "“%1” may not be read. Ask its owner for the right to read it."), path,
                      file.errorString());
    if (file.size() == 0)
        return refuse(ErrorKind::Empty,
                      QT_TRANSLATE_NOOP("Gate",
                                        "“%1” is empty (0 bytes): its content is lost. It was left as it is. Restore "
                                        "the last backup, or create a new workspace under another name."),
                      path);
    const QByteArray bytes = file.read(100);
    if (!bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return foreign(path, u"no SQLite header"_s);
    if (bytes.size() < 100)
        return damaged(path, u"header cut"_s);
    Header header{numberAt(bytes, 68), numberAt(bytes, 60), file.size()};
    const quint32 stored = qFromBigEndian<quint16>(bytes.constData() + 16);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const bool countIsValid = numberAt(bytes, 24) == numberAt(bytes, 92);
    if (header.applicationId != quint32(Migrations::kApplicationId))
        return foreign(path, u"application_id %1"_s.arg(header.applicationId));
    if (int(header.version) > Migrations::newest())
        return newer(path, header.version);
    // With a log beside it, the file may lag behind its header.
    if (countIsValid && !hasContent(path + u"-wal"_s) && header.size < pageSize * numberAt(bytes, 28))
        return damaged(path, u"%1 bytes instead of %2"_s.arg(header.size).arg(pageSize * numberAt(bytes, 28)));
    return header;
}

/// Everything that is checked through SQLite; by a connection that cannot write.
Result<int> inspectContent(const QString &path, Connection::Mode mode)
{
    Connection c;
    if (const Done opened = c.open(path, mode); !opened)
        return damaged(path, opened.error().detail);
    const Result<QString> verdict = c.text(u"PRAGMA quick_check(1)"_s);
    if (!verdict || *verdict != u"ok"_s)
        return damaged(path, verdict ? *verdict : verdict.error().detail);
    WEFT_TAKE(const qint64 version, c.integer(u"PRAGMA user_version"_s));
    if (version > Migrations::newest())
        return newer(path, version);
    WEFT_TAKE(const QString difference, schemaDifference(c, int(version)));
    if (!difference.isEmpty())
        return refuse(ErrorKind::Foreign,
                      QT_TRANSLATE_NOOP("Gate",
                                        "“%1” holds parts that no Weft has put there, and was not opened. It was "
                                        "left as it is. Restore a backup, or ask whoever changed the file."),
                      path, difference);
    return int(version);
}

Done copyInto(Admission &admission, const QString &path)
{
    admission.copy = std::make_unique<QTemporaryDir>();
    const QString copy = admission.copy->filePath(QFileInfo(path).fileName());
    bool ok = admission.copy->isValid() && QFile::copy(path, copy);
    if (hasContent(path + u"-wal"_s))
        ok = ok && QFile::copy(path + u"-wal"_s, copy + u"-wal"_s);
    if (!ok)
        return refuse(ErrorKind::DiskFull,
                      QT_TRANSLATE_NOOP("Gate",
                                        "“%1” cannot be written to, and there is no room for a copy to read in its "
                                        "stead. Free some space in the folder for temporary files."),
                      path, QDir::tempPath());
    constexpr auto kOurs = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile::setPermissions(copy, kOurs);
    QFile::setPermissions(copy + u"-wal"_s, kOurs);
    admission.path = copy;
    return {};
}

/// How a file is opened that may not be written to.
Done admitUnwritable(Admission &admission, const QString &path, bool folderIsWritable)
{
    admission.reason =
        translated(
            folderIsWritable
                ? QT_TRANSLATE_NOOP("Gate", "“%1” may not be written to. Nothing can be changed until its rights "
                                            "are changed or a copy is saved elsewhere.")
                : QT_TRANSLATE_NOOP("Gate", "The folder of “%1” may not be written to. Nothing can be changed until "
                                            "its rights are changed or a copy is saved elsewhere."))
            .arg(QDir::toNativeSeparators(path));
    admission.mode = Connection::Mode::Immutable;
    if (!hasContent(path + u"-wal"_s))
        return {};
    // immutable=1 would silently show the state before the log.
    admission.mode = Connection::Mode::ReadOnly;
    return copyInto(admission, path);
}

/// An older file that may not be written to is read from a copy brought up to date.
Done updateCopy(Admission &admission, const QString &path)
{
    if (!admission.copy)
        WEFT_TRY(copyInto(admission, path));
    Connection c;
    WEFT_TRY(c.open(admission.path, Connection::Mode::ReadWrite));
    WEFT_TRY(Migrations::migrate(c, admission.version));
    admission.mode = Connection::Mode::ReadOnly;
    return {};
}
} // namespace

Result<Admission> Gate::inspect(const QString &path, bool readOnly)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refuse(ErrorKind::NotFound,
                      QT_TRANSLATE_NOOP("Gate", "“%1” is not there. Check the name, or whether the disk is connected."),
                      path);
    if (!info.isFile())
        return foreign(path, u"not a file"_s);
    WEFT_TRY(readHeader(path));
    Admission admission;
    admission.path = path;
    const bool folderIsWritable = mayWrite(info.absolutePath());
    if (!mayWrite(path) || !folderIsWritable) {
        WEFT_TRY(admitUnwritable(admission, path, folderIsWritable));
    } else if (readOnly) {
        admission.mode = Connection::Mode::ReadOnly;
        admission.reason = translated(QT_TRANSLATE_NOOP("Gate", "The workspace was opened for reading only."));
    }
    // While nobody has it open it is inspected without the -shm and -wal that even a reader would leave behind.
    const bool alone = !info.dir().exists(info.fileName() + u"-shm"_s) && !hasContent(path + u"-wal"_s);
    const Connection::Mode looking = alone ? Connection::Mode::Immutable : Connection::Mode::ReadOnly;
    const Result<int> version = inspectContent(admission.path, admission.copy ? Connection::Mode::ReadOnly : looking);
    if (!version)
        return tl::unexpected<Error>(version.error());
    admission.version = *version;
    if (admission.mode != Connection::Mode::ReadWrite && *version < Migrations::newest())
        WEFT_TRY(updateCopy(admission, path));
    return admission;
}
