// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sales/dealstore.h"

#include "model/core/clock.h"
#include "model/db/connection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

DealStore::DealStore(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

QFuture<Result<Sale>> DealStore::sale(Id<Sale> id)
{
    return m_database.read([id](Connection &c) -> Result<Sale> {
        WEFT_TAKE(const QList<Sale> found, Sales::load(c, {id.value}));
        if (!found.isEmpty())
            return found.first();
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Sales", "This sale is no longer there. Reload the list."));
    });
}

QFuture<Result<Id<Sale>>> DealStore::save(const Sale &sale, const QString &name)
{
    const QString added = sale.amount < Money{} ? u"sale.return"_s : u"sale.add"_s;
    return m_database.write({.code = sale.id.isValid() ? u"sale.edit"_s : added, .subject = name, .count = 1},
                            [sale, now = m_clock.nowText()](Connection &c) { return Sales::save(c, sale, now); });
}

QFuture<Result<void>> DealStore::remove(Id<Sale> id, const QString &name)
{
    return m_database.write({.code = u"sale.remove"_s, .subject = name, .count = 1},
                            [id](Connection &c) { return Sales::remove(c, id); });
}

QFuture<Result<QList<Stage>>> DealStore::openStages()
{
    return m_database.read([](Connection &c) -> Result<QList<Stage>> {
        WEFT_TAKE(QList<Stage> stages, Opportunities::stages(c));
        stages.removeIf([](const Stage &stage) { return stage.kind != u"open"; });
        return stages;
    });
}

QFuture<Result<Id<Opportunity>>> DealStore::add(const Opportunity &opportunity)
{
    return m_database.write(
        {.code = u"opportunity.add"_s, .subject = opportunity.name, .count = 1},
        [opportunity, now = m_clock.nowText()](Connection &c) { return Opportunities::save(c, opportunity, now); });
}
