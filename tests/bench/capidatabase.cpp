// SPDX-License-Identifier: GPL-3.0-or-later
#include "capidatabase.h"

#include "model/db/migrations.h"

#include <QDir>
#include <QFile>

#include <cstdlib>
#include <iostream>

using namespace Qt::StringLiterals;

namespace {

QFileInfoList schemaFiles()
{
    return QDir(QStringLiteral(WEFT_SOURCE_DIR "/resources/schema"))
        .entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

} // namespace

void stop(const std::string &what)
{
    std::cerr << what << "\n";
    std::exit(1);
}

Statement::Statement(sqlite3 *db, const char *sql) : m_db(db)
{
    if (sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
        stop(std::string(sql) + ": " + sqlite3_errmsg(db));
}

Statement &Statement::operator<<(qint64 value)
{
    sqlite3_bind_int64(m_statement, ++m_at, value);
    return *this;
}

Statement &Statement::operator<<(std::string_view text)
{
    sqlite3_bind_text(m_statement, ++m_at, text.data() ? text.data() : "", int(text.size()), nullptr);
    return *this;
}

Statement &Statement::operator<<(const QString &text)
{
    sqlite3_bind_text16(m_statement, ++m_at, text.utf16(), int(text.size() * 2), nullptr);
    return *this;
}

Statement &Statement::operator<<(const QByteArray &bytes)
{
    sqlite3_bind_blob(m_statement, ++m_at, bytes.constData(), int(bytes.size()), nullptr);
    return *this;
}

Statement &Statement::null()
{
    sqlite3_bind_null(m_statement, ++m_at);
    return *this;
}

void Statement::run()
{
    if (sqlite3_step(m_statement) != SQLITE_DONE)
        stop(sqlite3_errmsg(m_db));
    sqlite3_reset(m_statement);
    m_at = 0;
}

CapiDatabase::CapiDatabase(const std::string &path)
{
    if (sqlite3_open(path.c_str(), &m_db) != SQLITE_OK)
        stop("cannot open " + path);
    execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;"
            "PRAGMA cache_size = -65536; PRAGMA temp_store = FILE");
    for (const auto &[pragma, value] : {std::pair("application_id", qint64(Migrations::kApplicationId)),
                                        std::pair("user_version", qint64(schemaFiles().size()))})
        execute(("PRAGMA " + std::string(pragma) + " = " + std::to_string(value)).c_str());
    execute("BEGIN");
    runSchema();
    putIndexesAside();
}

void CapiDatabase::execute(const char *sql)
{
    char *message = nullptr;
    if (sqlite3_exec(m_db, sql, nullptr, nullptr, &message) != SQLITE_OK)
        stop(std::string(sql) + ": " + (message ? message : ""));
}

void CapiDatabase::runSchema()
{
    for (const QFileInfo &info : schemaFiles()) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            stop("no schema");
        execute(file.readAll().constData());
    }
}

// A later file may make a table and its indexes anew, so what counts is what stands at the end.
void CapiDatabase::putIndexesAside()
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(m_db, "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql LIKE 'CREATE INDEX%'",
                       -1, &statement, nullptr);
    std::vector<std::string> names;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        names.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        m_indexes.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(statement, 1)));
    }
    sqlite3_finalize(statement);
    for (const std::string &name : names)
        execute(("DROP INDEX " + name).c_str());
}

void CapiDatabase::createIndexes()
{
    for (const std::string &index : m_indexes)
        execute(index.c_str());
}

std::string_view Uuids::next()
{
    static constexpr char kHex[] = "0123456789abcdef";
    const quint64 words[2] = {m_engine(), m_engine()};
    size_t out = 0;
    for (int i = 0; i < 32; ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20)
            m_text[out++] = '-';
        m_text[out++] = i == 12 ? '4' : kHex[(words[i / 16] >> (i % 16 * 4)) & 15];
    }
    return {m_text, 36};
}
