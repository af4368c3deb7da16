// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/uid.h"
#include "model/db/connection.h"
#include "model/exchange/recordimport.h"

#include <QHash>

/// Records known by uid or code. A row without either, or with new ones, is matched by what it says, as a multiset:
/// every record that was there before the file answers for one row, so two equal rows of one file are two records.
template <typename Record>
class KeyedImport : public RecordImport<Record>
{
public:
    Done begin() override
    {
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
        const QString like = likeness(row);
        if (handle != 0) {
            m_likes[like].removeOne(handle);
            return Match{handle, true, std::nullopt};
        }
        auto alike = code.isEmpty() && !like.isEmpty() ? m_likes.find(like) : m_likes.end();
        if (alike == m_likes.end() || alike->isEmpty())
            return Match{};
        return Match{alike->takeFirst(), false, std::nullopt};
    }

    void remember(qint64 handle, const Record &record, const Record &) override
    {
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

    void addLike(const QString &like, qint64 id) { m_likes[like].append(id); }
    qint64 handleOf(const QString &codeOrUid) const { return m_byCode.value(codeOrUid, m_byUid.value(codeOrUid)); }

    /// Ids of records just written in one statement each: they follow one another from the one with this uid on.
    Result<QList<qint64>> idsFrom(const Result<qint64> &first, qsizetype count) const
    {
        if (!first)
            return tl::unexpected<Error>(first.error());
        QList<qint64> ids;
        for (qsizetype i = 0; i < count; ++i)
            ids.append(*first + i);
        return ids;
    }

private:
    static QString differentRecordsText();

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
