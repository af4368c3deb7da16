// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/connection.h"

#include "model/db/sqlfault.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <atomic>
#include <mutex>
#include <sqlite3.h>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace {
constexpr size_t kStatementsKept = 300;

const QSqlQuery &queryOf(const void *query)
{
    return *static_cast<const QSqlQuery *>(query);
}

/// Makes the value one that may be bound; false for a type that another server would read differently.
bool bindable(QVariant &value)
{
    if (!value.isValid())
        return true;
    switch (value.typeId()) {
    case QMetaType::QString:
        if (value.toString().isNull())
            value = u""_s;
        return true;
    case QMetaType::QByteArray:
        if (value.toByteArray().isNull())
            value = QByteArray("", 0);
        return true;
    case QMetaType::LongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}
} // namespace

qint64 Row::integer(int column) const
{
    return queryOf(m_query).value(column).toLongLong();
}

QString Row::text(int column) const
{
    return queryOf(m_query).value(column).toString();
}

QByteArray Row::bytes(int column) const
{
    return queryOf(m_query).value(column).toByteArray();
}

double Row::real(int column) const
{
    return queryOf(m_query).value(column).toDouble();
}

bool Row::isNull(int column) const
{
    return queryOf(m_query).isNull(column);
}

struct Connection::Private
{
    QString name;
    QSqlDatabase db;
    std::unordered_map<QString, QSqlQuery> statements;
    qint64 changes = 0;
    bool reading = false;
    std::mutex handleMutex;
    sqlite3 *handle = nullptr;
    std::function<bool()> stop;

    Result<QSqlQuery *> prepared(const QString &sql);
    Result<QSqlQuery *> executed(const QString &sql, const QVariantList &values);
};

Result<QSqlQuery *> Connection::Private::prepared(const QString &sql)
{
    if (!db.isOpen())
        return SqlFault::notOpen(sql);
    if (reading)
        return SqlFault::misuse(u"a statement inside the rows of another: "_s + sql);
    if (stop && stop())
        return SqlFault::stopped(sql);
    if (const auto found = statements.find(sql); found != statements.end())
        return &found->second;
    if (statements.size() >= kStatementsKept)
        statements.clear();
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return tl::unexpected<Error>(SqlFault::errorOf(query.lastError(), sql));
    return &statements.emplace(sql, std::move(query)).first->second;
}

Result<QSqlQuery *> Connection::Private::executed(const QString &sql, const QVariantList &values)
{
    WEFT_TAKE(QSqlQuery * query, prepared(sql));
    for (qsizetype i = 0; i < values.size(); ++i) {
        QVariant value = values[i];
        if (!bindable(value))
            return SqlFault::misuse(
                u"value %1 is bound as %2: %3"_s.arg(i).arg(QLatin1StringView(value.typeName()), sql));
        query->bindValue(int(i), value);
    }
    if (!query->exec()) {
        const Error error = SqlFault::errorOf(query->lastError(), sql);
        query->finish();
        return tl::unexpected<Error>(error);
    }
    return query;
}

Connection::Connection() : m_p(std::make_unique<Private>())
{
    static std::atomic_int number{0};
    m_p->name = u"weft-%1"_s.arg(++number);
}

Connection::~Connection()
{
    close();
}

Done Connection::open(const QString &path, Mode mode)
{
    close();
    m_p->db = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_p->name);
    QString options = u"QSQLITE_BUSY_TIMEOUT=250"_s;
    QString name = path;
    if (mode != Mode::ReadWrite)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (mode == Mode::Immutable) {
        options += u";QSQLITE_OPEN_URI"_s;
        name = QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + u"?immutable=1"_s;
    }
    m_p->db.setConnectOptions(options);
    m_p->db.setDatabaseName(name);
    if (!m_p->db.open()) {
        const Error error = SqlFault::errorOf(m_p->db.lastError(), path);
        close();
        return tl::unexpected<Error>(error);
    }
    const QVariant handle = m_p->db.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") == 0) {
        const std::scoped_lock lock(m_p->handleMutex);
        m_p->handle = *static_cast<sqlite3 *const *>(handle.constData());
    }
    // temp_store comes before every TEMP trigger: changing it later would silently drop them.
    for (const char *pragma :
         {"PRAGMA temp_store = MEMORY", "PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF",
          "PRAGMA cell_size_check = ON", "PRAGMA mmap_size = 0", "PRAGMA synchronous = FULL",
          "PRAGMA secure_delete = ON", "PRAGMA wal_autocheckpoint = 0", "PRAGMA cache_size = -32768"}) {
        if (const Done done = execute(QString::fromLatin1(pragma)); !done) {
            close();
            return done;
        }
    }
    return {};
}

void Connection::close()
{
    {
        const std::scoped_lock lock(m_p->handleMutex);
        m_p->handle = nullptr;
    }
    m_p->statements.clear();
    if (!m_p->db.isValid())
        return;
    m_p->db.close();
    m_p->db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_p->name);
}

Done Connection::each(const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &f)
{
    WEFT_TAKE(QSqlQuery * query, m_p->executed(sql, values));
    m_p->reading = true;
    const Row row(query);
    while (query->next())
        f(row);
    m_p->reading = false;
    const QSqlError error = query->lastError();
    query->finish();
    if (error.isValid())
        return tl::unexpected<Error>(SqlFault::errorOf(error, sql));
    return {};
}

Done Connection::run(const QString &sql, const QVariantList &values)
{
    WEFT_TAKE(QSqlQuery * query, m_p->executed(sql, values));
    m_p->changes = query->numRowsAffected();
    query->finish();
    return {};
}

namespace {
struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

/// Binds what bindable() lets through. The values outlive the step, so nothing is copied.
int bindValue(sqlite3_stmt *statement, int at, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return sqlite3_bind_null(statement, at);
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, at, *static_cast<const qint64 *>(value.constData()));
    case QMetaType::Double:
        return sqlite3_bind_double(statement, at, *static_cast<const double *>(value.constData()));
    case QMetaType::QString: {
        const QString &text = *static_cast<const QString *>(value.constData());
        return sqlite3_bind_text16(statement, at, text.utf16(), int(text.size() * qsizetype(sizeof(char16_t))),
                                   SQLITE_STATIC);
    }
    case QMetaType::QByteArray: {
        const QByteArray &bytes = *static_cast<const QByteArray *>(value.constData());
        return sqlite3_bind_blob(statement, at, bytes.isNull() ? "" : bytes.constData(), int(bytes.size()),
                                 SQLITE_STATIC);
    }
    default:
        return SQLITE_MISUSE;
    }
}

int runRow(sqlite3_stmt *statement, const QVariantList &values)
{
    int code = sqlite3_bind_parameter_count(statement) == values.size() ? SQLITE_OK : SQLITE_RANGE;
    for (qsizetype i = 0; code == SQLITE_OK && i < values.size(); ++i)
        code = bindValue(statement, int(i) + 1, values.at(i));
    if (code == SQLITE_OK)
        code = sqlite3_step(statement);
    const int reset = sqlite3_reset(statement);
    if (code == SQLITE_DONE || code == SQLITE_ROW)
        return SQLITE_OK;
    return reset != SQLITE_OK ? reset : code;
}
} // namespace

/// QSqlQuery binds and steps at a third of the speed; an import runs more than a million rows.
Done Connection::runMany(const QString &sql, const QList<QVariantList> &rows)
{
    m_p->changes = 0;
    if (rows.isEmpty())
        return {};
    constexpr qsizetype kFew = 8; // the statement kept is quicker than one more preparation
    if (!m_p->handle || rows.size() < kFew)
        return runOneByOne(sql, rows);
    if (m_p->reading)
        return SqlFault::misuse(u"a statement inside the rows of another: "_s + sql);
    sqlite3 *handle = m_p->handle;
    sqlite3_stmt *prepared = nullptr;
    int code = sqlite3_prepare16_v2(handle, sql.utf16(), -1, &prepared, nullptr);
    const Statement statement(prepared);
    for (qsizetype i = 0; code == SQLITE_OK && i < rows.size(); ++i) {
        code = runRow(statement.get(), rows.at(i));
        m_p->changes += sqlite3_changes64(handle);
    }
    if (code == SQLITE_OK)
        return {};
    const QString text = QString::fromUtf8(code == SQLITE_MISUSE ? sqlite3_errstr(code) : sqlite3_errmsg(handle));
    return tl::unexpected<Error>(
        SqlFault::errorOf(QSqlError(text, text, QSqlError::StatementError, QString::number(code)), sql));
}

/// For few rows, and where the driver shows no handle.
Done Connection::runOneByOne(const QString &sql, const QList<QVariantList> &rows)
{
    qint64 changed = 0;
    for (const QVariantList &values : rows) {
        WEFT_TRY(run(sql, values));
        changed += m_p->changes;
    }
    m_p->changes = changed;
    return {};
}

Result<qint64> Connection::integer(const QString &sql, const QVariantList &values)
{
    WEFT_TAKE(const QList<qint64> all, integers(sql, values));
    if (all.isEmpty())
        return SqlFault::noRow(sql);
    return all.first();
}

Result<QString> Connection::text(const QString &sql, const QVariantList &values)
{
    WEFT_TAKE(const QStringList all, texts(sql, values));
    if (all.isEmpty())
        return SqlFault::noRow(sql);
    return all.first();
}

Result<QList<qint64>> Connection::integers(const QString &sql, const QVariantList &values)
{
    QList<qint64> all;
    WEFT_TRY(each(sql, values, [&](const Row &row) { all.append(row.integer(0)); }));
    return all;
}

Result<QStringList> Connection::texts(const QString &sql, const QVariantList &values)
{
    QStringList all;
    WEFT_TRY(each(sql, values, [&](const Row &row) { all.append(row.text(0)); }));
    return all;
}

Done Connection::execute(const QString &sql)
{
    if (!m_p->db.isOpen())
        return SqlFault::notOpen(sql);
    QSqlQuery query(m_p->db);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected<Error>(SqlFault::errorOf(query.lastError(), sql));
    return {};
}

qint64 Connection::changes() const
{
    return m_p->changes;
}

void Connection::interrupt()
{
    const std::scoped_lock lock(m_p->handleMutex);
    if (m_p->handle)
        sqlite3_interrupt(m_p->handle);
}

void Connection::setStop(std::function<bool()> stop)
{
    m_p->stop = std::move(stop);
}

bool Connection::isOpen() const
{
    return m_p->db.isOpen();
}

QString placeholders(qsizetype n)
{
    QString text;
    text.reserve(n * 3);
    for (qsizetype i = 0; i < n; ++i)
        text += i == 0 ? u"?"_s : u", ?"_s;
    return text;
}
