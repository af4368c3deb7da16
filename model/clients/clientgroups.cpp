// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/clientgroups.h"

#include "model/clients/conditionsql.h"
#include "model/clients/customsql.h"
#include "model/clients/customvalues.h"
#include "model/clients/filterfields.h"
#include "model/contacts/cycle.h"
#include "model/core/clock.h"
#include "model/db/connection.h"
#include "model/db/idblocks.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {
/// Fewer are read by id; more with one walk over the table.
constexpr qsizetype kFew = 20000;
const QStringList &sumFields()
{
    static const QStringList fields{u"amount"_s, u"amount_all"_s, u"sales"_s};
    return fields;
}

tl::unexpected<Error> tooManyGroups(int count)
{
    return fail(ErrorKind::Invalid,
                QCoreApplication::translate("Clients", "There are %n different values; group by a field with fewer.",
                                            nullptr, count));
}

/// A field by which clients are grouped: one that every firm has, or the firm's own.
struct GroupField
{
    const FilterField *known = nullptr;
    std::optional<CustomField> own = {};

    /// The list in whose order the groups stand; empty without one.
    QString list() const
    {
        if (own)
            return own->kind == CustomField::Kind::Choice ? own->list() : QString();
        return known->type == FilterField::Type::List ? QString::fromUtf16(known->code) : QString();
    }
};

Result<GroupField> groupField(Connection &c, const QString &field)
{
    WEFT_TAKE(const auto fields, CustomFields::load(c));
    if (const CustomField *own = CustomFields::find(fields, field))
        return GroupField{.own = *own};
    if (!Clients::groupFields().contains(field))
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Clients", "Clients cannot be grouped by \"%1\".").arg(field));
    WEFT_TAKE(const FilterField *known, filterField(field));
    return GroupField{.known = known};
}

/// The value by which a client is grouped, as text.
Result<ConditionSql> groupSql(Connection &c, const GroupField &field)
{
    if (field.own)
        return CustomSql::text(*field.own);
    const FilterField *known = field.known;
    const QString expression = QString::fromUtf16(known->sql);
    if (known->type == FilterField::Type::Child)
        return ConditionSql{u"coalesce((SELECT %1 FROM %2), '')"_s.arg(QString::fromUtf16(known->value), expression),
                            {}};
    if (known->type != FilterField::Type::State)
        return ConditionSql{u"CAST(%1 AS TEXT)"_s.arg(expression), {}};
    WEFT_TAKE(const auto basis, conditionBasis(c));
    const QString today = toDayText(basis.today);
    return ConditionSql{
        u"CASE WHEN d.suppressed = 1 THEN 'suppressed' WHEN d.due = '' THEN 'never' WHEN d.due < ? THEN "
        "'overdue' WHEN d.due = ? THEN 'today' WHEN d.due <= ? THEN 'soon' ELSE 'later' END"_s,
        {today, today, toDayText(basis.today.addDays(basis.settings.soonDays))}};
}

/// Groups while they are filled.
class Grouping
{
public:
    explicit Grouping(const QList<qint64> &ids)
        : m_ids(ids), m_groupOf(ids.isEmpty() ? 0 : static_cast<size_t>(std::ranges::max(ids)) + 1, kNone)
    {
        for (const qint64 id : ids)
            m_groupOf[static_cast<size_t>(id)] = kMeant;
    }

    void add(const Row &row)
    {
        const auto id = static_cast<size_t>(row.integer(0));
        if (id >= m_groupOf.size() || m_groupOf[id] != kMeant)
            return;
        const QString code = row.text(1);
        auto known = m_places.constFind(code);
        if (known == m_places.cend()) {
            known = m_places.insert(code, static_cast<int>(m_groups.size()));
            m_groups.append(ListGroup{.code = code});
        }
        m_groupOf[id] = *known;
        count(m_groups[*known], row);
        count(m_total, row);
    }

    qsizetype size() const { return m_groups.size(); }
    QStringList codes() const
    {
        QStringList codes;
        for (const ListGroup &group : m_groups)
            codes.append(group.code);
        return codes;
    }

    GroupedIds inOrder(const QStringList &codes) const
    {
        GroupedIds grouped{.total = m_total};
        grouped.ids.resize(m_total.count);
        std::vector<qsizetype> next(static_cast<size_t>(m_groups.size()));
        qsizetype place = 0;
        for (const QString &code : codes) {
            const int group = m_places.value(code);
            grouped.groups.append(m_groups.at(group));
            next[static_cast<size_t>(group)] = std::exchange(place, place + m_groups.at(group).count);
        }
        for (const qint64 id : m_ids) {
            if (const int group = m_groupOf[static_cast<size_t>(id)]; group >= 0)
                grouped.ids[next[static_cast<size_t>(group)]++] = id;
        }
        return grouped;
    }

private:
    static constexpr int kNone = -2, kMeant = -1;

    static void count(ListGroup &group, const Row &row)
    {
        ++group.count;
        for (int i = 0; i < sumFields().size(); ++i)
            group.sums[sumFields().at(i)] += row.integer(2 + i);
    }

    const QList<qint64> &m_ids;
    std::vector<int> m_groupOf; ///< by id
    QHash<QString, int> m_places;
    QList<ListGroup> m_groups;
    ListGroup m_total{};
};

/// As people read the values: by the list, numbers by size, what has none last.
Result<QStringList> ordered(Connection &c, QStringList codes, const GroupField &field)
{
    QStringList list;
    if (!field.list().isEmpty()) {
        WEFT_TAKE(list, c.texts(u"SELECT code FROM list_value WHERE list = ? ORDER BY position, id"_s, {field.list()}));
    } else if (field.known && field.known->type == FilterField::Type::State) {
        for (const DueState state : {DueState::Overdue, DueState::Today, DueState::Soon, DueState::Later,
                                     DueState::Never, DueState::Suppressed})
            list.append(toCode(state));
    }
    const auto key = [&](const QString &code) {
        const qsizetype place = list.indexOf(code);
        return std::tuple(code.isEmpty(), place < 0 ? list.size() : place, code.toLongLong(), code);
    };
    std::ranges::sort(codes, {}, key);
    return codes;
}
/// Groups carry what a condition on their field takes: plain amounts and numbers.
Done showPlain(Connection &c, const CustomField &field, QList<ListGroup> &groups)
{
    WEFT_TAKE(const Settings settings, loadSettings(c));
    for (ListGroup &group : groups) {
        if (!group.code.isEmpty())
            group.code = CustomFields::plainText(field, {.field = field.id, .number = group.code.toLongLong()},
                                                 settings.currency);
    }
    return {};
}
} // namespace

QStringList Clients::groupFields()
{
    return {u"tier"_s,         u"cooperation"_s, u"attribute"_s,      u"state"_s,   u"cycle_days"_s,
            u"owner"_s,        u"territory"_s,   u"industry"_s,       u"size"_s,    u"source"_s,
            u"kind"_s,         u"city"_s,        u"region"_s,         u"country"_s, u"preferred_channel"_s,
            u"backup_owner"_s, u"key_account"_s, u"do_not_contact"_s, u"on_hold"_s, u"cycle_state"_s};
}

Result<GroupedIds> Clients::intoGroups(Connection &c, const QList<qint64> &ids, const QString &field)
{
    WEFT_TAKE(const GroupField known, groupField(c, field));
    WEFT_TAKE(const ConditionSql group, groupSql(c, known));
    const QString statement = u"SELECT d.client_id, %1, d.amount, d.amount_all, d.sales FROM client_derived d "
                              "JOIN client c ON c.id = d.client_id"_s.arg(group.sql);
    Grouping grouping(ids);
    if (ids.size() > kFew) {
        WEFT_TRY(c.each(statement, group.values, [&](const Row &row) { grouping.add(row); }));
    } else {
        WEFT_TRY(eachBlock(ids, [&](const QString &marks, const QVariantList &block) {
            return c.each(statement + u" WHERE d.client_id IN (%1)"_s.arg(marks), group.values + block,
                          [&](const Row &row) { grouping.add(row); });
        }));
    }
    if (grouping.size() > kMostGroups)
        return tooManyGroups(static_cast<int>(grouping.size()));
    WEFT_TAKE(const QStringList codes, ordered(c, grouping.codes(), known));
    GroupedIds grouped = grouping.inOrder(codes);
    if (known.own && known.own->isNumber())
        WEFT_TRY(showPlain(c, *known.own, grouped.groups));
    return grouped;
}
