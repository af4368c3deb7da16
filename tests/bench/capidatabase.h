// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <QByteArray>
#include <QString>

#include <random>
#include <string>
#include <string_view>
#include <vector>

[[noreturn]] void stop(const std::string &what);

/// A prepared statement, bound in order. Texts must outlive run().
class Statement
{
public:
    Statement(sqlite3 *db, const char *sql);
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &operator<<(qint64 value);
    Statement &operator<<(int value) { return *this << qint64(value); }
    Statement &operator<<(std::string_view text);
    Statement &operator<<(const char *text) { return *this << std::string_view(text); }
    Statement &operator<<(const QString &text);
    Statement &operator<<(const QByteArray &bytes);
    Statement &null();
    void run();

private:
    sqlite3 *m_db;
    sqlite3_stmt *m_statement = nullptr;
    int m_at = 0;
};

/// A new file with the tables of resources/schema; the indexes are made when the rows are there.
class CapiDatabase
{
public:
    explicit CapiDatabase(const std::string &path);
    ~CapiDatabase() { sqlite3_close(m_db); }
    CapiDatabase(const CapiDatabase &) = delete;
    CapiDatabase &operator=(const CapiDatabase &) = delete;

    sqlite3 *handle() const { return m_db; }
    void execute(const char *sql);
    /// Those of the schema; until then the tables have none but what keeps values unique.
    void createIndexes();

private:
    void runSchema();
    void putIndexesAside();

    sqlite3 *m_db = nullptr;
    std::vector<std::string> m_indexes;
};

/// A random UUID as text.
class Uuids
{
public:
    std::string_view next();

private:
    std::mt19937_64 m_engine{std::random_device{}()};
    char m_text[36];
};
