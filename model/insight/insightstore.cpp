// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/insight/insightstore.h"

#include "model/clients/clientstore.h"
#include "model/core/filewriter.h"
#include "model/db/connection.h"
#include "model/insight/otherday.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

Result<QHash<QString, qint64>> Insight::counts(Connection &c, const ClientQuery &query, const QString &axis,
                                               QDate today)
{
    WEFT_TAKE(const auto settings, loadSettings(c));
    WEFT_TAKE(const auto ids, Clients::find(c, query));
    const QSet<qint64> meant(ids.begin(), ids.end());
    QHash<QString, qint64> counts;
    const QString day = toDayText(today);
    WEFT_TRY(c.each(
        u"SELECT c.id, CASE CAST(? AS TEXT) WHEN 'tier' THEN d.tier WHEN 'attribute' THEN c.attribute "
        "WHEN 'cooperation' THEN d.cooperation WHEN 'cycle_days' THEN CAST(d.cycle_days AS TEXT) "
        "WHEN 'owner' THEN coalesce(u.code, '') WHEN 'territory' THEN c.territory WHEN 'industry' THEN c.industry "
        "WHEN 'size' THEN c.size WHEN 'source' THEN c.source "
        "ELSE CASE WHEN d.suppressed = 1 THEN 'suppressed' WHEN d.due = '' THEN 'never' WHEN d.due < ? THEN 'overdue' "
        "WHEN d.due = ? THEN 'today' WHEN d.due <= ? THEN 'soon' ELSE 'later' END END "
        "FROM client c JOIN client_derived d ON d.client_id = c.id LEFT JOIN user u ON u.id = c.owner_id"_s,
        {axis, day, day, toDayText(today.addDays(settings.soonDays))}, [&](const Row &row) {
            if (meant.contains(row.integer(0)))
                ++counts[row.text(1)];
        }));
    return counts;
}

InsightStore::InsightStore(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
    connect(&database, &Database::committed, this, [this](const Changes &changes) {
        static const QStringList tables{u"client"_s,      u"client_role"_s,    u"contact"_s,    u"sale"_s,
                                        u"setting"_s,     u"client_derived"_s, u"list_value"_s, u"opportunity"_s,
                                        u"user"_s,        u"client_tag"_s,     u"tier_pin"_s,   u"custom_value"_s,
                                        u"custom_field"_s};
        if (std::ranges::any_of(tables, [&](const QString &table) { return changes.touches(table); }))
            emit changed();
    });
}

QFuture<Result<Matrix>> InsightStore::matrix(const QString &rowAxis, const QString &columnAxis)
{
    return m_database.read([rowAxis, columnAxis, today = m_clock.today()](Connection &c) {
        return Insight::matrix(c, rowAxis, columnAxis, today);
    });
}

QFuture<Result<void>> InsightStore::saveFile(const QString &path, const QByteArray &bytes)
{
    return m_database.read([path, bytes](Connection &) { return writeFile(path, bytes); });
}

std::unique_ptr<OtherDay> InsightStore::on(QDate day)
{
    return std::make_unique<OtherDay>(m_database, day);
}

QFuture<Result<QHash<QString, qint64>>> InsightStore::counts(const ClientQuery &query, const QString &axis)
{
    return m_database.read(
        [query, axis, today = m_clock.today()](Connection &c) { return Insight::counts(c, query, axis, today); });
}
