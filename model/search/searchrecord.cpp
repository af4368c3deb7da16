// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/searchrecord.h"

#include "model/db/connection.h"

using namespace Qt::StringLiterals;

namespace {

/// Adds the texts of a child table to the records; both are in the order of the client's id.
class ChildTexts
{
public:
    ChildTexts(QList<SearchRecord> &records, QStringList SearchRecord::*list) : m_records(records), m_list(list) {}

    void operator()(const Row &row)
    {
        const qint64 client = row.integer(0);
        while (m_at < m_records.size() && m_records[m_at].id < client)
            ++m_at;
        if (m_at < m_records.size() && m_records[m_at].id == client)
            (m_records[m_at].*m_list).append(row.text(1));
    }

private:
    QList<SearchRecord> &m_records;
    QStringList SearchRecord::*m_list;
    qsizetype m_at = 0;
};

Result<QList<SearchRecord>> recordsWhere(Connection &c, const QString &which, const QVariantList &values)
{
    QList<SearchRecord> records;
    WEFT_TRY(c.each(u"SELECT id, coalesce(code, ''), name, short_name, note FROM client WHERE id "_s + which +
                        u" ORDER BY id"_s,
                    values, [&](const Row &row) {
                        SearchRecord record{.id = row.integer(0), .code = row.text(1), .name = row.text(2)};
                        record.shortName = row.text(3);
                        record.note = row.text(4);
                        records.append(std::move(record));
                    }));
    WEFT_TRY(c.each(u"SELECT client_id, name FROM person WHERE client_id "_s + which + u" ORDER BY client_id, id"_s,
                    values, ChildTexts(records, &SearchRecord::people)));
    WEFT_TRY(c.each(u"SELECT client_id, number FROM phone WHERE client_id "_s + which + u" ORDER BY client_id, id"_s,
                    values, ChildTexts(records, &SearchRecord::numbers)));
    WEFT_TRY(c.each(u"SELECT client_id, address FROM email WHERE client_id "_s + which + u" ORDER BY client_id, id"_s,
                    values, ChildTexts(records, &SearchRecord::emails)));
    WEFT_TRY(c.each(u"SELECT client_id, tag FROM client_tag WHERE client_id "_s + which + u" ORDER BY client_id, id"_s,
                    values, ChildTexts(records, &SearchRecord::tags)));
    WEFT_TRY(c.each(u"SELECT client_id, text FROM transcript WHERE client_id "_s + which + u" ORDER BY client_id, id"_s,
                    values, ChildTexts(records, &SearchRecord::transcripts)));
    // Asked client by client: an index of the fields would read every value of theirs.
    WEFT_TRY(c.each(u"SELECT x.client_id, x.text FROM custom_value x WHERE x.client_id "_s + which +
                        u" AND EXISTS (SELECT 1 FROM custom_field f WHERE f.id = x.field_id AND f.kind = 'text' "
                        u"AND f.archived = 0) ORDER BY x.client_id, x.field_id"_s,
                    values, ChildTexts(records, &SearchRecord::facts)));
    return records;
}

} // namespace

SearchSource SearchRecord::source() const
{
    SearchSource source;
    source.names = QStringList{name, shortName} + people;
    source.code = code;
    source.numbers = numbers;
    source.words = emails + tags + QStringList{note} + transcripts + facts;
    return source;
}

Result<QList<SearchRecord>> searchRecords(Connection &c, qint64 first, qint64 last)
{
    return recordsWhere(c, u"BETWEEN ? AND ?"_s, {first, last});
}

Result<QList<SearchRecord>> searchRecords(Connection &c, const QList<qint64> &ids)
{
    return recordsWhere(c, u"IN ("_s + placeholders(kMostAtOnce) + u')', paddedIds(ids));
}

QVariantList paddedIds(const QList<qint64> &ids)
{
    QVariantList values;
    values.reserve(kMostAtOnce);
    for (qsizetype i = 0; i < kMostAtOnce; ++i)
        values.append(i < ids.size() ? ids[i] : qint64(0));
    return values;
}
