// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/uid.h"
#include "model/db/connection.h"
#include "model/exchange/recordimport.h"

#include <QHash>

#include <numeric>

/// Records known by uid or code. A row without either, or with new ones, is matched by what it says, as a multiset:
/// every record that was there before the file answers for one row, so two equal rows of one file are two records.
template <typename Record>
class KeyedImport : public RecordImport<Record>
{
public:
    Done begin() override
    {
        m_namesUids = this->context().columns.of(QStringLiteral("uid")) >= 0;
        WEFT_TRY(this->connection().each(keysSql(), {}, [&](const Row &row) {
            m_byUid.insert(row.text(1), row.integer(0));
            if (const QString code = row.text(2); !code.isEmpty())
                m_byCode.insert(code, row.integer(0));
        }));
        return loadLikes();
    }

protected:
    using Base = RecordImport<Record>;
    using Base::Base;
    using typename Base::Match;
    using typename Base::Wrong;

    /// id, uid, code of every record.
    virtual QString keysSql() const = 0;
    /// Fills m_likes.
    virtual Done loadLikes() { return {}; }
    /// What makes two rows without a code the same; empty: such rows are always new.
    virtual QString likeness(const Record &) const { return {}; }
    virtual QString codeOf(const Record &record) const = 0;

    Result<Match> match(const QStringList &, const Record &row) override
    {
        const QString code = codeOf(row);
        qint64 handle = m_byUid.value(row.uid);
        const qint64 byCode = code.isEmpty() ? 0 : m_byCode.value(code);
        if (handle != 0 && byCode != 0 && handle != byCode)
            return Match{0, false, RowOutcome::held(QStringLiteral("code"), differentRecordsText())};
        if (handle == 0)
            handle = byCode;
        auto alike = m_likes.isEmpty() ? m_likes.end() : m_likes.find(likeness(row));
        if (handle != 0) {
            if (alike != m_likes.end())
                alike->removeOne(handle);
            return Match{handle, true, std::nullopt};
        }
        if (!code.isEmpty() || alike == m_likes.end() || alike->isEmpty())
            return Match{};
        return Match{alike->takeFirst(), false, std::nullopt};
    }

    void remember(qint64 handle, const Record &record, const Record &) override
    {
        // A uid that was drawn for the row cannot be named by another one.
        if (m_namesUids)
            m_byUid.insert(record.uid, handle);
        if (const QString code = codeOf(record); !code.isEmpty())
            m_byCode.insert(code, handle);
    }

    Result<Wrong> complete(Record &row, const QStringList &) override
    {
        if (row.uid.isEmpty())
            row.uid = newUid();
        return Wrong();
    }

    void addLike(const QString &like, qint64 id)
    {
        if (!like.isEmpty())
            m_likes[like].append(id);
    }
    qint64 handleOf(const QString &codeOrUid) const { return m_byCode.value(codeOrUid, m_byUid.value(codeOrUid)); }

    static QList<qint64> idsFrom(qint64 first, qsizetype count)
    {
        QList<qint64> ids(count);
        std::iota(ids.begin(), ids.end(), first);
        return ids;
    }

private:
    static QString differentRecordsText();

    bool m_namesUids = false;
    QHash<QString, qint64> m_byUid, m_byCode;
    QHash<QString, QList<qint64>> m_likes;
};

/// "The uid and the code belong to different records."
QString differentRecordsMessage();

template <typename Record>
QString KeyedImport<Record>::differentRecordsText()
{
    return differentRecordsMessage();
}
