// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/migrations.h"

#include "model/core/filewriter.h"
#include "model/db/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

/// A resource of a static library is only linked in when somebody names it; the macro wants to be outside namespaces.
static void loadSchema()
{
    Q_INIT_RESOURCE(weft_schema);
}

namespace {
QString translated(const char *text)
{
    return QCoreApplication::translate("Migrations", text);
}

QString fileOf(int version)
{
    loadSchema();
    const QDir folder(u":/schema"_s);
    const QStringList names = folder.entryList({u"%1_*.sql"_s.arg(version, 4, 10, QLatin1Char('0'))});
    return names.isEmpty() ? QString() : folder.filePath(names.first());
}

Done checkedForeignKeys(Connection &c)
{
    QStringList broken;
    WEFT_TRY(c.each(u"SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1 ORDER BY 1"_s, {},
                    [&](const Row &row) { broken += u"%1: %2"_s.arg(row.text(0)).arg(row.integer(1)); }));
    if (broken.isEmpty())
        return {};
    return fail(
        ErrorKind::Damaged,
        translated(QT_TRANSLATE_NOOP("Migrations", "The workspace holds rows that point to records which are not "
                                                   "there (%1). It was left as it was. Check it with the program "
                                                   "that wrote it, or restore a backup."))
            .arg(broken.join(u", "_s)));
}

QString freeName(const QString &path, int version)
{
    const QString wanted = u"%1.before-v%2"_s.arg(path).arg(version);
    QString name = wanted;
    for (int n = 2; QFileInfo::exists(name); ++n)
        name = u"%1-%2"_s.arg(wanted).arg(n);
    return name;
}

Done verified(const QString &path)
{
    Connection copy;
    WEFT_TRY(copy.open(path, Connection::Mode::Immutable));
    WEFT_TAKE(const QString verdict, copy.text(u"PRAGMA integrity_check(1)"_s));
    if (verdict != u"ok"_s)
        return fail(ErrorKind::Damaged,
                    translated(QT_TRANSLATE_NOOP("Migrations", "The copy “%1” made before the update is not sound. The "
                                                               "workspace was left as it was. Check the disk."))
                        .arg(QDir::toNativeSeparators(path)),
                    verdict);
    return {};
}
} // namespace

int Migrations::newest()
{
    loadSchema();
    int version = 0;
    for (const QString &name : QDir(u":/schema"_s).entryList())
        version = std::max(version, name.left(4).toInt());
    return version;
}

QStringList Migrations::statements(int version)
{
    const QString name = fileOf(version);
    QFile file(name);
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    QStringList found;
    QString statement;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (statement.isEmpty() && (line.startsWith(u"--"_s) || line.trimmed().isEmpty()))
            continue;
        statement += line + u'\n';
        if (!line.endsWith(u';'))
            continue;
        found += statement.trimmed().chopped(1);
        statement.clear();
    }
    return found;
}

Done Migrations::apply(Connection &c, int from, int to)
{
    for (int version = from + 1; version <= to; ++version) {
        for (const QString &statement : statements(version))
            WEFT_TRY(c.execute(statement));
    }
    WEFT_TRY(c.execute(u"PRAGMA application_id = %1"_s.arg(kApplicationId)));
    return c.execute(u"PRAGMA user_version = %1"_s.arg(to));
}

Done Migrations::migrate(Connection &c, int from)
{
    // Rebuilding a table under foreign keys would fire their actions; the check before COMMIT replaces them.
    WEFT_TRY(c.execute(u"PRAGMA foreign_keys = OFF"_s));
    Done done = c.execute(u"BEGIN IMMEDIATE"_s);
    if (done) {
        // Another program may have migrated the file between the gate and this lock.
        const Result<qint64> version = c.integer(u"PRAGMA user_version"_s);
        done =
            version ? apply(c, std::max(from, int(*version)), newest()) : Done(tl::unexpected<Error>(version.error()));
        if (done)
            done = checkedForeignKeys(c);
        if (done)
            done = c.execute(u"COMMIT"_s);
        if (!done)
            (void)c.execute(u"ROLLBACK"_s);
    }
    WEFT_TRY(c.execute(u"PRAGMA foreign_keys = ON"_s));
    return done;
}

Result<QString> Migrations::copyBefore(Connection &c, const QString &path, int version)
{
    const QString name = freeName(path, version);
    const QString part = name + u".part"_s;
    QFile::remove(part);
    Done done = c.run(u"VACUUM INTO ?"_s, {part});
    if (done)
        done = verified(part);
    if (done)
        done = syncFile(part); // VACUUM INTO itself does not sync
    if (done && !QFile::rename(part, name))
        done = fail(ErrorKind::Failed,
                    translated(QT_TRANSLATE_NOOP("Migrations", "“%1” could not be written. Choose a folder that may be "
                                                               "written to."))
                        .arg(QDir::toNativeSeparators(name)));
    if (done)
        done = syncFolder(QFileInfo(path).absolutePath());
    if (!done) {
        QFile::remove(part);
        return tl::unexpected<Error>(done.error());
    }
    return name;
}
