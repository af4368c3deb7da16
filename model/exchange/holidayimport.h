// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/recordimport.h"

#include <QSet>

/// Holidays and make-up days, known by their day.
class HolidayImport : public RecordImport<Holiday>
{
public:
    explicit HolidayImport(ImportContext &context);
    Done begin() override;

protected:
    Result<Wrong> check(const QStringList &values) override;
    Result<Match> match(const QStringList &values, const Holiday &row) override;
    void remember(qint64 handle, const Holiday &record, const Holiday &row) override;
    Result<QList<qint64>> insert(const QList<Holiday> &holidays) override;
    Result<Holiday> load(qint64 id) override;
    Done update(const Holiday &before, const Holiday &after) override;

private:
    int m_day;
    QHash<QDate, qint64> m_handles;
};
