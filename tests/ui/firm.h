// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/agenda.h"
#include "model/clients/clientstore.h"
#include "model/clients/customvalues.h"
#include "model/clients/timeline.h"
#include "model/contacts/contactstore.h"
#include "model/documents/documentstore.h"
#include "model/exchange/bulkedit.h"
#include "model/insight/insightstore.h"
#include "model/sales/dealstore.h"
#include "model/sales/invoicestore.h"
#include "model/sales/opportunity.h"
#include "model/sales/sale.h"
#include "model/settings/workspace.h"
#include "model/views/savedview.h"
#include "tests/support/workspace.h"
#include "tests/ui/preparedprompt.h"
#include "ui/clients/clientstores.h"
#include "ui/common/format.h"

#include <QFile>

/// The firm of the base fixture (stories US-06 and US-07) in a real file, with the stores and words that pages need.
class Firm
{
public:
    explicit Firm(QDate today = QDate(2026, 3, 16), const QString &language = QStringLiteral("en"))
        : clock(today, QTime(9, 0)), m_file(TestWorkspace::Start::Nothing)
    {
        m_file.setConfigure([this](Database &database) {
            database.setClock(clock);
            Workspace::attach(database, clock);
        });
        const auto made = m_file.create([this](Connection &c) {
            return Workspace::seed(c, {QStringLiteral("CNY"), QStringLiteral("zh_CN")}, clock);
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        makeStores();
        format->setLanguage(language);
    }

    /// Rows of a fixture as maps of header and cell.
    static QList<QHash<QString, QString>> rows(const QString &name)
    {
        QFile file(QStringLiteral(WEFT_SOURCE_DIR "/tests/stories/base/") + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no fixture %s", qPrintable(name));
        QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        const QStringList header = lines.takeFirst().trimmed().split(QLatin1Char(','));
        QList<QHash<QString, QString>> rows;
        for (const QString &line : lines) {
            const QStringList cells = line.trimmed().split(QLatin1Char(','));
            QHash<QString, QString> row;
            for (qsizetype i = 0; i < header.size(); ++i)
                row.insert(header[i], cells.value(i));
            rows << row;
        }
        return rows;
    }

    /// Users, clients, deals and opportunities of the fixture; tasks only when asked for.
    void fill(bool withTasks = false)
    {
        const auto done = await(m_file.database().import({QStringLiteral("import"), {}, 1, {}},
                                                         [&](Connection &c) { return insert(c, withTasks); }));
        if (!done)
            qFatal("%s [%s]", qPrintable(done.error().message), qPrintable(done.error().detail));
        refreshFormat();
    }

    void refreshFormat()
    {
        Settings settings;
        QList<ListValue> lists;
        QList<User> users;
        QList<CustomField> fields;
        const auto read = await(m_file.database().read([&](Connection &c) -> Done {
            WEFT_TAKE(settings, loadSettings(c));
            WEFT_TAKE(lists, Lists::load(c));
            WEFT_TAKE(users, Users::load(c));
            WEFT_TAKE(fields, CustomFields::load(c));
            return {};
        }));
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        format->setWorkspace(settings, lists, users, fields);
    }

    void set(const QString &key, const QString &value)
    {
        const auto done = await(m_file.database().write({QStringLiteral("set"), {}, 1, {}}, [&](Connection &c) {
            return saveSettings(c, {{key, value}});
        }));
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        refreshFormat();
    }

    template <typename F>
    auto write(F f)
    {
        return await(m_file.database().write({QStringLiteral("client.edit"), {}, 1, {}}, f));
    }
    template <typename F>
    auto read(F f)
    {
        return await(m_file.database().read(f));
    }

    Id<Client> client(const QString &code)
    {
        const auto id = read([&](Connection &c) { return Clients::resolve(c, code); });
        return id ? *id : Id<Client>();
    }
    ClientDerived derived(const QString &code)
    {
        const auto derived = await(clients->derived(client(code)));
        return derived ? *derived : ClientDerived();
    }
    ClientStores stores() { return {*clients, *contacts, *timeline, *documents, *invoices, *deals, prompt}; }
    PreparedPrompt prompt;
    Journal &journal() { return m_file.journal(); }
    TestWorkspace &file() { return m_file; }

    Clock clock;
    std::unique_ptr<ClientStore> clients;
    std::unique_ptr<ContactStore> contacts;
    std::unique_ptr<TimelineStore> timeline;
    std::unique_ptr<DocumentStore> documents;
    std::unique_ptr<AgendaStore> agenda;
    std::unique_ptr<InsightStore> insight;
    std::unique_ptr<InvoiceStore> invoices;
    std::unique_ptr<DealStore> deals;
    std::unique_ptr<SavedViewStore> views;
    std::unique_ptr<BulkEditStore> bulk;
    std::unique_ptr<Format> format;

private:
    void makeStores()
    {
        Database &database = m_file.database();
        clients = std::make_unique<ClientStore>(database, clock);
        contacts = std::make_unique<ContactStore>(database, clock);
        timeline = std::make_unique<TimelineStore>(database, clock);
        documents = std::make_unique<DocumentStore>(database, clock);
        agenda = std::make_unique<AgendaStore>(database, clock);
        insight = std::make_unique<InsightStore>(database, clock);
        invoices = std::make_unique<InvoiceStore>(database, clock);
        deals = std::make_unique<DealStore>(database, clock);
        views = std::make_unique<SavedViewStore>(database);
        bulk = std::make_unique<BulkEditStore>(database, clock);
        format = std::make_unique<Format>(clock);
        refreshFormat();
    }

    Done insert(Connection &c, bool withTasks)
    {
        const QString now = clock.nowText();
        for (const auto &row : rows(QStringLiteral("users.csv"))) {
            User user;
            user.code =
                row[QStringLiteral("user")].isEmpty() ? row[QStringLiteral("code")] : row[QStringLiteral("user")];
            user.nameEn = row[QStringLiteral("name_en")];
            user.nameZh = row[QStringLiteral("name_zh")];
            user.job = row[QStringLiteral("job")];
            WEFT_TRY(Users::save(c, user));
        }
        WEFT_TRY(insertClients(c, now));
        for (const auto &row : rows(QStringLiteral("deals.csv"))) {
            Sale sale;
            sale.code = row[QStringLiteral("deal")];
            WEFT_TAKE(sale.client, Clients::resolve(c, row[QStringLiteral("party")]));
            WEFT_TAKE(sale.user, Users::find(c, row[QStringLiteral("rep")]));
            sale.day = fromDayText(row[QStringLiteral("close_date")]);
            sale.amount = Money{row[QStringLiteral("actual_amount")].toLongLong() * 100};
            WEFT_TRY(Sales::save(c, sale, now));
        }
        for (const auto &row : rows(QStringLiteral("opportunities.csv"))) {
            Opportunity opportunity;
            opportunity.code = row[QStringLiteral("opp")];
            WEFT_TAKE(opportunity.client, Clients::resolve(c, row[QStringLiteral("party")]));
            WEFT_TAKE(opportunity.owner, Users::find(c, row[QStringLiteral("owner")]));
            WEFT_TAKE(opportunity.stage, Opportunities::findStage(c, row[QStringLiteral("stage_no")]));
            opportunity.amount = Money{row[QStringLiteral("amount")].toLongLong() * 100};
            WEFT_TRY(Opportunities::save(c, opportunity, now));
        }
        return withTasks ? insertTasks(c, now) : Done{};
    }

    Done insertClients(Connection &c, const QString &now)
    {
        for (const auto &row : rows(QStringLiteral("parties.csv"))) {
            Client client;
            client.code = row[QStringLiteral("code")];
            client.name = row[QStringLiteral("name")];
            client.roles = {row[QStringLiteral("role")]};
            client.attribute = row[QStringLiteral("attribute")];
            WEFT_TAKE(client.owner, Users::find(c, row[QStringLiteral("owner")]));
            if (!row[QStringLiteral("cycle_override_days")].isEmpty())
                client.cycleDays = row[QStringLiteral("cycle_override_days")].toInt();
            client.doNotContact = row[QStringLiteral("do_not_contact")] == QStringLiteral("1");
            WEFT_TAKE(const auto id, Clients::save(c, client, now));
            const QDate last = fromDayText(row[QStringLiteral("last_contact")]);
            if (!last.isValid())
                continue;
            Contact contact;
            contact.client = id;
            contact.channel = QStringLiteral("phone_out");
            contact.at = localMoment(last, QTime(10, 0));
            contact.note = QStringLiteral("imported");
            WEFT_TRY(Contacts::save(c, contact, now));
        }
        return {};
    }

    Done insertTasks(Connection &c, const QString &now)
    {
        for (const auto &row : rows(QStringLiteral("tasks.csv"))) {
            Task task;
            task.code = row[QStringLiteral("task")];
            if (!row[QStringLiteral("party")].isEmpty()) {
                WEFT_TAKE(task.client, Clients::resolve(c, row[QStringLiteral("party")]));
            }
            WEFT_TAKE(task.owner, Users::find(c, row[QStringLiteral("owner")]));
            task.due = fromDayText(row[QStringLiteral("due")]);
            task.subject = row[QStringLiteral("subject")];
            WEFT_TRY(Tasks::save(c, task, now));
        }
        return {};
    }

    TestWorkspace m_file;
};
