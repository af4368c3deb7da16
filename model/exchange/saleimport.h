// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/keyedimport.h"

/// Sales: won deals and returns. Without a code they are known by client, day and amount.
class SaleImport : public KeyedImport<Sale>
{
public:
    explicit SaleImport(ImportContext &context);
    Done finish() override;
    Done conclude() override;

protected:
    QString keysSql() const override;
    Done loadLikes() override;
    QString likeness(const Sale &sale) const override;
    QString codeOf(const Sale &sale) const override { return sale.code; }
    Result<Wrong> check(const QStringList &values) override;
    Result<Wrong> complete(Sale &row, const QStringList &values) override;
    Result<bool> beside(qint64 handle, const QStringList &values, const Sale &row) override;
    Result<QList<qint64>> insert(const QList<Sale> &sales) override;
    Result<Sale> load(qint64 id) override;
    Done update(const Sale &before, const Sale &after) override;

private:
    struct Return
    {
        qint64 handle = 0;
        QString of;
    };
    int m_status, m_day, m_amount, m_returns;
    QList<Return> m_ofSales;
    qint64 m_firstId = 0; ///< of the new sales
    QSet<qint64> m_buyers;
};

/// Opportunities, with the sale of a won one.
class OpportunityImport : public KeyedImport<Opportunity>
{
public:
    explicit OpportunityImport(ImportContext &context);
    Done begin() override;
    Done finish() override;

protected:
    QString keysSql() const override;
    Done loadLikes() override;
    QString likeness(const Opportunity &opportunity) const override;
    QString codeOf(const Opportunity &opportunity) const override { return opportunity.code; }
    Result<Match> match(const QStringList &values, const Opportunity &row) override;
    Result<Wrong> complete(Opportunity &row, const QStringList &values) override;
    Result<Wrong> settle(Opportunity &after, const Opportunity &before, const QStringList &values) override;
    Result<bool> beside(qint64 handle, const QStringList &values, const Opportunity &row) override;
    Result<QList<qint64>> insert(const QList<Opportunity> &opportunities) override;
    Result<Opportunity> load(qint64 id) override;
    Done update(const Opportunity &before, const Opportunity &after) override;

private:
    struct Linked
    {
        qint64 sale = 0;
        QDate day;
        qint64 amount = 0;
    };
    Result<Id<Stage>> stageOf(const QStringList &values);
    Done readStages();
    Result<QString> kindOf(Id<Stage> stage);
    Result<Wrong> close(Opportunity &opportunity);
    void keepClosed(Opportunity &after, const Opportunity &before);
    Result<bool> keepSale(const Opportunity &opportunity);

    int m_stage, m_stageNo, m_result;
    Id<Stage> m_first, m_rowStage;
    bool m_moved = false; ///< the row made the opportunity or changed its stage, amount or closing day
    QHash<qint64, QString> m_kinds;
    QHash<qint64, Linked> m_linked;           ///< by opportunity
    QHash<QString, QList<qint64>> m_unlinked; ///< by client, day and amount
    QList<Sale> m_sales;
};
