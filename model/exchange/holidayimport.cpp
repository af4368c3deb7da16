// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/holidayimport.h"

#include "model/exchange/records.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

HolidayImport::HolidayImport(ImportContext &context) : RecordImport(context), m_day(context.columns.of(u"day"_s)) {}

Done HolidayImport::begin()
{
    WEFT_TAKE(const auto holidays, Holidays::load(connection()));
    for (const Holiday &holiday : holidays)
        m_handles.insert(holiday.day, holiday.id());
    return {};
}

Result<HolidayImport::Wrong> HolidayImport::check(const QStringList &values)
{
    if (!value(values, m_day).isEmpty())
        return Wrong();
    return Wrong(RowOutcome::rejected(headerOf(m_day, u"day"_s),
                                      QCoreApplication::translate("Exchange", "The holiday has no day.")));
}

Result<HolidayImport::Match> HolidayImport::match(const QStringList &, const Holiday &row)
{
    const qint64 handle = m_handles.value(row.day);
    return handle == 0 ? Match{} : Match{handle, true, std::nullopt};
}

void HolidayImport::remember(qint64 handle, const Holiday &record, const Holiday &)
{
    m_handles.insert(record.day, handle);
}

Result<QList<qint64>> HolidayImport::insert(const QList<Holiday> &holidays)
{
    WEFT_TRY(Holidays::save(connection(), holidays));
    QList<qint64> ids;
    for (const Holiday &holiday : holidays)
        ids.append(holiday.id());
    return ids;
}

Result<Holiday> HolidayImport::load(qint64 id)
{
    WEFT_TAKE(const auto found, Records<Holiday>::load(connection(), {id}));
    return found.value(0);
}

Done HolidayImport::update(const Holiday &, const Holiday &after)
{
    return Holidays::save(connection(), {after});
}
