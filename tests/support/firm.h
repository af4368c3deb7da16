// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/workspace.h"

#include "model/agenda/task.h"
#include "model/clients/clientstore.h"
#include "model/contacts/contactstore.h"
#include "model/core/clock.h"
#include "model/sales/opportunity.h"
#include "model/sales/sale.h"

/// A workspace as the programs open it: seeded, with its derived data kept, on a day of its own.
class TestFirm
{
public:
    explicit TestFirm(QDate today = QDate(2026, 3, 16));

    /// The firm of tests/stories/base, read by a reader of its own; check the result.
    Done fillBase();
    /// Closes the file and opens it on another day.
    Done reopen(QDate today, bool readOnly = false);

    Database &database() { return m_file.database(); }
    TestWorkspace &file() { return m_file; }
    const Clock &clock() const { return m_clock; }
    QString now() const { return m_clock.nowText(); }

    /// Runs f on the writer as one step, or on the reader.
    template <typename F>
    auto write(F f)
    {
        return await(m_file.database().write(StepName{.code = QStringLiteral("test")}, std::move(f)));
    }
    template <typename F>
    auto import(F f)
    {
        return await(m_file.database().import(StepName{.code = QStringLiteral("test.import")}, std::move(f)));
    }
    template <typename F>
    auto read(F f)
    {
        return await(m_file.database().read(std::move(f)));
    }

    /// What is derived for the client of a code; a default one if there is none.
    ClientDerived derived(const QString &code);
    Id<Client> client(const QString &code);
    /// A new client of one name and code, without anything else; its id.
    Result<Id<Client>> addClient(const QString &code, const QString &name);
    Result<Id<Sale>> addSale(const QString &code, QDate day, qint64 minor);
    Result<Id<Contact>> addContact(const QString &code, QDate day, const QString &outcome = QStringLiteral("done"));
    /// Values of the first column, joined by blanks.
    QString text(const QString &sql) { return m_file.read(sql); }

private:
    void configure(QDate today);

    TestWorkspace m_file{TestWorkspace::Start::Nothing};
    Clock m_clock;
};
