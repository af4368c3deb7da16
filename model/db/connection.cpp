// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/connection.h"

#include "model/db/rowblock.h"
#include "model/db/sqlfault.h"
#include "model/db/statement.h"
#include "model/db/writeahead.h"

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
constexpr int kStopSteps = 20000; // of the virtual machine: under a millisecond
} // namespace

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Row::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Row::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

double Row::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

struct Connection::Private
{
    QString name;
    QSqlDatabase db;
    std::unordered_map<QString, Statement> statements;
    qint64 changes = 0;
    bool reading = false;
    std::mutex handleMutex;
    sqlite3 *handle = nullptr;
    std::function<bool()> stop;
    WriteAhead ahead;

    Result<Statement *> prepared(const QString &sql);
    Result<Statement *> bound(const QString &sql, const QVariantList &values);
    Done usable(const QString &sql);
    bool isStopped() const { return stop && stop(); }
};

/// Nothing else runs on the connection.
Done Connection::Private::usable(const QString &sql)
{
    if (!handle)
        return SqlFault::notOpen(sql);
    if (reading)
        return SqlFault::misuse(u"a statement inside the rows of another: "_s + sql);
    if (isStopped())
        return SqlFault::stopped(sql);
    return ahead.settle();
}

Result<Statement *> Connection::Private::prepared(const QString &sql)
{
    if (const auto found = statements.find(sql); found != statements.end())
        return &found->second;
    if (statements.size() >= kStatementsKept)
        statements.clear();
    WEFT_TAKE(Statement made, Statement::prepare(handle, sql));
    return &statements.emplace(sql, std::move(made)).first->second;
}

Result<Statement *> Connection::Private::bound(const QString &sql, const QVariantList &values)
{
    WEFT_TRY(usable(sql));
    WEFT_TAKE(Statement * statement, prepared(sql));
    if (statement->places() != values.size())
        return SqlFault::misuse(u"%1 values for: %2"_s.arg(values.size()).arg(sql));
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!statement->bind(int(i) + 1, values[i]))
            return SqlFault::misuse(
                u"value %1 is bound as %2: %3"_s.arg(i).arg(QLatin1StringView(values[i].typeName()), sql));
    }
    return statement;
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
    if (!m_p->handle) {
        close();
        return SqlFault::notOpen(path);
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
    (void)m_p->ahead.settle(); // what was not committed is not there
    m_p->statements.clear();
    if (!m_p->db.isValid())
        return;
    m_p->db.close();
    m_p->db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_p->name);
}

Done Connection::each(const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &f)
{
    WEFT_TAKE(Statement * statement, m_p->bound(sql, values));
    m_p->reading = true;
    const Row row(statement->get());
    while (statement->step())
        f(row);
    m_p->reading = false;
    return statement->finish(sql);
}

Done Connection::run(const QString &sql, const QVariantList &values)
{
    WEFT_TAKE(Statement * statement, m_p->bound(sql, values));
    while (statement->step())
        continue;
    WEFT_TRY(statement->finish(sql));
    m_p->changes = sqlite3_changes64(m_p->handle);
    return {};
}

Done Connection::runMany(const QString &sql, const QList<QVariantList> &rows)
{
    m_p->changes = 0;
    qint64 changed = 0;
    for (const QVariantList &values : rows) {
        WEFT_TRY(run(sql, values));
        changed += m_p->changes;
    }
    m_p->changes = changed;
    return {};
}

Done Connection::runAhead(const QString &sql, RowBlock rows)
{
    if (rows.isEmpty())
        return {};
    // A statement that is kept needs no look at the connection, which may be at work.
    const auto known = m_p->statements.find(sql);
    Statement *statement = known == m_p->statements.end() ? nullptr : &known->second;
    if (!statement || m_p->reading || !m_p->handle) {
        WEFT_TRY(m_p->usable(sql));
        WEFT_TAKE(statement, m_p->prepared(sql));
    }
    m_p->ahead.post([statement, sql, rows = std::move(rows)]() -> Done {
        WEFT_TRY(statement->runAll(rows, sql));
        return {};
    });
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
    // A rollback is what an error is answered with: it never fails by one.
    if (const Done ahead = m_p->ahead.settle(); !ahead && !sql.startsWith("ROLLBACK"_L1))
        return ahead;
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
    // An interrupt between the question above and the first step finds no running statement and is lost: ask while it
    // runs.
    const auto ask = [](void *data) { return static_cast<const Private *>(data)->isStopped() ? 1 : 0; };
    sqlite3_progress_handler(m_p->handle, m_p->stop ? kStopSteps : 0, ask, m_p.get());
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
