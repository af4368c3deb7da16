// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "model/sales/product.h"

class Connection;
struct Pipeline;

struct Stage
{
    Id<Stage> id;
    Id<Pipeline> pipeline;
    QString code;
    QString label; ///< empty: built-in
    QString kind;  ///< open, won, lost
    int odds = 0;
    std::optional<int> maxDays;
    QString gate = QStringLiteral("warn");
    int position = 0;
    bool stub = false;
    friend bool operator==(const Stage &, const Stage &) = default;
};

struct Opportunity
{
    Id<Opportunity> id;
    QString uid;
    qint64 rev = 0;
    QString code;
    QString name;
    Id<Client> client;
    Id<User> owner;
    Id<Product> product;
    Id<Stage> stage;
    QDate stageSince; ///< invalid: before records began
    Money amount;
    QString territory;
    QString source;
    QDate created;
    QDate expectedClose;
    QDate closed;
    QString lossReason;
    QDate firstContact;
    QString note;
    friend bool operator==(const Opportunity &, const Opportunity &) = default;
};

struct OpportunityQuery
{
    Id<Client> client;
    QString stageKind; ///< open, won, lost; empty: all
    bool withoutClient = false;
    friend bool operator==(const OpportunityQuery &, const OpportunityQuery &) = default;
};

namespace Opportunities {
/// The default pipeline of lists.md 2.13.
Done seed(Connection &c);
Result<QList<Stage>> stages(Connection &c);
/// What the stage is called: its label, else the built-in name in "en", "zh_CN" or "zh_TW", else its code.
QString stageLabel(const Stage &stage, const QString &language);
/// By code, label in any language, number ("1" is the first open one), or Won/Lost in three languages; NotFound
/// otherwise.
Result<Id<Stage>> findStage(Connection &c, const QString &text);
/// Adds a stage of kind open at the end of the open ones.
Result<Id<Stage>> addStubStage(Connection &c, const QString &code);
/// Newest first.
Result<QList<qint64>> find(Connection &c, const OpportunityQuery &query);
Result<QList<Opportunity>> load(Connection &c, const QList<qint64> &ids);
/// Records a stage entry when the stage is new or changed. A new one without stageSince entered on its creation day;
/// one without either, before records began. Recording the sale of a won one is the caller's.
Result<Id<Opportunity>> save(Connection &c, const Opportunity &opportunity, const QString &nowText);
Done remove(Connection &c, Id<Opportunity> id);
Result<Id<Opportunity>> resolve(Connection &c, const QString &text);
} // namespace Opportunities
