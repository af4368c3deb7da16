// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/statement.h"

#include "model/db/rowblock.h"
#include "model/db/sqlfault.h"

#include <sqlite3.h>

namespace {
int bytesOf(qsizetype characters)
{
    return int(characters * qsizetype(sizeof(char16_t)));
}
} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<Statement> Statement::prepare(sqlite3 *handle, const QString &sql)
{
    Statement made;
    sqlite3_stmt *raw = nullptr;
    const void *rest = nullptr;
    const int code =
        sqlite3_prepare16_v3(handle, sql.constData(), bytesOf(sql.size()), SQLITE_PREPARE_PERSISTENT, &raw, &rest);
    made.m_statement.reset(raw);
    if (code != SQLITE_OK)
        return tl::unexpected<Error>(SqlFault::errorOf(handle, code, sql));
    const qsizetype read = static_cast<const QChar *>(rest) - sql.constData();
    if (!raw || !QStringView(sql).sliced(read).trimmed().isEmpty())
        return SqlFault::misuse(QStringLiteral("no statement, or several: ") + sql);
    return made;
}

int Statement::places() const
{
    return sqlite3_bind_parameter_count(get());
}

bool Statement::bind(int place, const QVariant &value)
{
    if (m_code != SQLITE_OK)
        return true;
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        m_code = sqlite3_bind_null(get(), place);
        return true;
    case QMetaType::LongLong:
        m_code = sqlite3_bind_int64(get(), place, *static_cast<const qint64 *>(value.constData()));
        return true;
    case QMetaType::Double:
        m_code = sqlite3_bind_double(get(), place, *static_cast<const double *>(value.constData()));
        return true;
    case QMetaType::QString: {
        const QString &text = *static_cast<const QString *>(value.constData());
        m_code = sqlite3_bind_text16(get(), place, text.isEmpty() ? u"" : static_cast<const void *>(text.constData()),
                                     bytesOf(text.size()), SQLITE_STATIC);
        return true;
    }
    case QMetaType::QByteArray: {
        const QByteArray &bytes = *static_cast<const QByteArray *>(value.constData());
        m_code =
            sqlite3_bind_blob(get(), place, bytes.isEmpty() ? "" : bytes.constData(), int(bytes.size()), SQLITE_STATIC);
        return true;
    }
    default:
        return false;
    }
}

void Statement::bindRow(const RowBlock &rows, size_t first, int count)
{
    m_code = SQLITE_OK;
    for (int place = 1; m_code == SQLITE_OK && place <= count; ++place) {
        const RowBlock::Value &value = rows.values()[first + size_t(place) - 1];
        const int size = int(value.size);
        switch (value.type) {
        case RowBlock::Type::Null:
            m_code = sqlite3_bind_null(get(), place);
            break;
        case RowBlock::Type::Integer:
            m_code = sqlite3_bind_int64(get(), place, value.integer);
            break;
        case RowBlock::Type::Real:
            m_code = sqlite3_bind_double(get(), place, value.real);
            break;
        case RowBlock::Type::Text:
            m_code = sqlite3_bind_text(get(), place, size == 0 ? "" : rows.data(value), size, SQLITE_STATIC);
            break;
        case RowBlock::Type::Bytes:
            m_code = sqlite3_bind_blob(get(), place, size == 0 ? "" : rows.data(value), size, SQLITE_STATIC);
            break;
        }
    }
}

Result<qint64> Statement::runAll(const RowBlock &rows, const QString &sql)
{
    const int count = places();
    if (count == 0 || rows.values().size() % size_t(count) != 0)
        return SqlFault::misuse(QStringLiteral("rows of another width: ") + sql);
    sqlite3 *const handle = sqlite3_db_handle(get());
    qint64 changed = 0;
    for (size_t first = 0; first < rows.values().size(); first += size_t(count)) {
        bindRow(rows, first, count);
        while (step())
            continue;
        WEFT_TRY(finish(sql));
        changed += sqlite3_changes64(handle);
    }
    return changed;
}

bool Statement::step()
{
    if (m_code == SQLITE_OK || m_code == SQLITE_ROW)
        m_code = sqlite3_step(get());
    return m_code == SQLITE_ROW;
}

Done Statement::finish(const QString &sql)
{
    const int reset = sqlite3_reset(get());
    const int code = std::exchange(m_code, SQLITE_OK);
    if (code == SQLITE_OK || code == SQLITE_DONE || code == SQLITE_ROW)
        return {};
    return tl::unexpected<Error>(SqlFault::errorOf(sqlite3_db_handle(get()), reset != SQLITE_OK ? reset : code, sql));
}
