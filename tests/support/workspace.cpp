// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspace.h"

#include "model/db/recording.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

TestWorkspace::TestWorkspace(Start start)
{
    if (start == Start::Nothing)
        return;
    if (const auto created = create(); !created)
        qWarning("%s [%s]", qPrintable(created.error().message), qPrintable(created.error().detail));
}

TestWorkspace::~TestWorkspace()
{
    close();
}

QString TestWorkspace::path() const
{
    return filePath(u"firm.weft"_s);
}

QString TestWorkspace::filePath(const QString &name) const
{
    return m_folder.filePath(name);
}

void TestWorkspace::renew()
{
    close();
    m_database = std::make_unique<Database>();
    m_journal = std::make_unique<Journal>(*m_database);
    if (m_configure)
        m_configure(*m_database);
}

Result<OpenReport> TestWorkspace::create(std::function<Done(Connection &)> seed)
{
    renew();
    const auto report = await(m_database->create(path(), std::move(seed)));
    m_open = report.has_value();
    return report;
}

Result<OpenReport> TestWorkspace::open(bool readOnly)
{
    renew();
    const auto report = await(m_database->open(path(), readOnly));
    m_open = report.has_value();
    return report;
}

void TestWorkspace::close()
{
    m_journal.reset();
    m_database.reset();
    m_open = false;
}

Done TestWorkspace::write(const QString &code, const QStringList &statements)
{
    return await(m_database->write(StepName{code, {}, 0, {}}, [statements](Connection &c) -> Done {
        for (const QString &statement : statements)
            WEFT_TRY(c.run(statement));
        return {};
    }));
}

QString TestWorkspace::read(const QString &sql, const QVariantList &values)
{
    const auto texts = await(m_database->read([sql, values](Connection &c) { return c.texts(sql, values); }));
    return texts ? texts->join(u' ') : u"error: "_s + texts.error().message + texts.error().detail;
}

QString TestWorkspace::state()
{
    const auto state = await(m_database->read([](Connection &c) -> Result<QString> {
        QString all;
        WEFT_TAKE(const QStringList tables, Recording::tables(c));
        for (const QString &table : tables) {
            WEFT_TAKE(const auto columns, Recording::columns(c, table));
            const QString sql =
                u"SELECT id || ' ' || %1 FROM %2 ORDER BY id"_s.arg(Recording::image(columns, {}), table);
            WEFT_TAKE(const QStringList rows, c.texts(sql));
            all += table + u":\n"_s + rows.join(u'\n') + u'\n';
        }
        return all;
    }));
    return state ? *state : u"error: "_s + state.error().message + state.error().detail;
}

RawFile::RawFile(const QString &path) : m_name(u"raw-"_s + path)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    db.setDatabaseName(path);
    if (!db.open())
        qWarning("%s", qPrintable(db.lastError().text()));
}

RawFile::~RawFile()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

bool RawFile::run(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    const bool ok = query.exec(sql);
    if (!ok)
        qWarning("%s: %s", qPrintable(query.lastError().text()), qPrintable(sql));
    return ok;
}

QString RawFile::text(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    return query.exec(sql) && query.next() ? query.value(0).toString() : QString();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}
