// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"

class Connection;

/// How a text that names another record is understood. Two answers to "it is not there": an error (a person edits one
/// record), or a stub (an import).
class References
{
public:
    enum class Kind { User, Client, Product, Stage, Opportunity, Sale, Invoice };

    References() = default;
    virtual ~References() = default;
    References(const References &) = delete;
    References &operator=(const References &) = delete;

    virtual Result<qint64> find(Kind kind, const QString &text) = 0;
    /// The code in a list of a code or a label in any language.
    virtual Result<QString> listCode(const QString &list, const QString &text) = 0;
    virtual Result<qint64> person(Id<Client> client, const QString &name) = 0;
};

/// What is not there is an error naming it.
class StrictReferences : public References
{
public:
    explicit StrictReferences(Connection &c) : m_connection(c) {}
    Result<qint64> find(Kind kind, const QString &text) override;
    Result<QString> listCode(const QString &list, const QString &text) override;
    Result<qint64> person(Id<Client> client, const QString &name) override;

private:
    Connection &m_connection;
};
