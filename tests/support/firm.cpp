// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/firm.h"

#include "model/settings/user.h"
#include "model/settings/workspace.h"

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {
/// The fixtures have neither quotes nor commas inside a cell.
QList<QHash<QString, QString>> rowsOf(const QString &name)
{
    QFile file(QStringLiteral(WEFT_SOURCE_DIR) + u"/tests/stories/base/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList header = lines.first().trimmed().split(u',');
    QList<QHash<QString, QString>> rows;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(u',');
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < header.size(); ++i)
            row.insert(header.at(i), cells.value(i));
        rows.append(row);
    }
    return rows;
}

QDateTime noonOf(const QString &day)
{
    return localMoment(fromDayText(day), QTime(12, 0));
}

Done addUsers(Connection &c)
{
    for (const auto &row : rowsOf(u"users.csv"_s)) {
        const User user{
            .code = row[u"user"_s], .nameEn = row[u"name_en"_s], .nameZh = row[u"name_zh"_s], .job = row[u"job"_s]};
        WEFT_TRY(Users::save(c, user));
    }
    return {};
}

Done addParties(Connection &c, const QString &now)
{
    for (const auto &row : rowsOf(u"parties.csv"_s)) {
        Client client{.code = row[u"code"_s], .name = row[u"name"_s], .roles = {row[u"role"_s]}};
        client.attribute = row[u"attribute"_s];
        WEFT_TAKE(client.owner, Users::find(c, row[u"owner"_s]));
        if (const QString own = row[u"cycle_override_days"_s]; !own.isEmpty())
            client.cycleDays = own.toInt();
        client.doNotContact = row[u"do_not_contact"_s] == u"1";
        WEFT_TAKE(const auto id, Clients::save(c, client, now));
        const Contact contact{.client = id, .at = noonOf(row[u"last_contact"_s])};
        if (contact.at.isValid())
            WEFT_TRY(Contacts::save(c, contact, now));
    }
    return {};
}

Done addDeals(Connection &c, const QString &now)
{
    for (const auto &row : rowsOf(u"deals.csv"_s)) {
        Sale sale{.code = row[u"deal"_s], .day = fromDayText(row[u"close_date"_s])};
        sale.amount = Money{row[u"actual_amount"_s].toLongLong() * 100};
        WEFT_TAKE(sale.client, Clients::resolve(c, row[u"party"_s]));
        WEFT_TAKE(sale.user, Users::find(c, row[u"rep"_s]));
        WEFT_TRY(Sales::save(c, sale, now));
    }
    return {};
}

Done addOpportunities(Connection &c, const QString &now)
{
    for (const auto &row : rowsOf(u"opportunities.csv"_s)) {
        Opportunity opportunity{.code = row[u"opp"_s]};
        opportunity.amount = Money{row[u"amount"_s].toLongLong() * 100};
        WEFT_TAKE(opportunity.client, Clients::resolve(c, row[u"party"_s]));
        WEFT_TAKE(opportunity.owner, Users::find(c, row[u"owner"_s]));
        WEFT_TAKE(opportunity.stage, Opportunities::findStage(c, row[u"stage_no"_s]));
        WEFT_TRY(Opportunities::save(c, opportunity, now));
    }
    return {};
}

Done addTasks(Connection &c, const QString &now)
{
    for (const auto &row : rowsOf(u"tasks.csv"_s)) {
        Task task{.code = row[u"task"_s], .due = fromDayText(row[u"due"_s]), .subject = row[u"subject"_s]};
        if (const QString party = row[u"party"_s]; !party.isEmpty()) {
            WEFT_TAKE(task.client, Clients::resolve(c, party));
        }
        WEFT_TAKE(task.owner, Users::find(c, row[u"owner"_s]));
        WEFT_TRY(Tasks::save(c, task, now));
    }
    return {};
}
} // namespace

TestFirm::TestFirm(QDate today)
{
    configure(today);
    const auto made = m_file.create([this](Connection &c) {
        return Workspace::seed(c, WorkspaceOptions{.currency = u"CNY"_s, .language = u"en"_s}, m_clock);
    });
    if (!made)
        qWarning("%s [%s]", qPrintable(made.error().message), qPrintable(made.error().detail));
}

void TestFirm::configure(QDate today)
{
    m_clock = Clock(today, QTime(9, 0));
    m_file.setConfigure([this](Database &database) {
        database.setClock(m_clock);
        Workspace::attach(database, m_clock);
    });
}

Done TestFirm::fillBase()
{
    return import([now = now()](Connection &c) -> Done {
        WEFT_TRY(addUsers(c));
        WEFT_TRY(addParties(c, now));
        WEFT_TRY(addDeals(c, now));
        WEFT_TRY(addOpportunities(c, now));
        return addTasks(c, now);
    });
}

Done TestFirm::reopen(QDate today, bool readOnly)
{
    m_file.close();
    configure(today);
    WEFT_TRY(m_file.open(readOnly));
    return {};
}

Id<Client> TestFirm::client(const QString &code)
{
    const auto id = read([code](Connection &c) { return Clients::resolve(c, code); });
    return id ? *id : Id<Client>();
}

ClientDerived TestFirm::derived(const QString &code)
{
    const auto derived = read([code](Connection &c) -> Result<ClientDerived> {
        WEFT_TAKE(const auto id, Clients::resolve(c, code));
        return Clients::derived(c, id);
    });
    return derived ? *derived : ClientDerived();
}

Result<Id<Client>> TestFirm::addClient(const QString &code, const QString &name)
{
    return write([client = Client{.code = code, .name = name}, now = now()](Connection &c) {
        return Clients::save(c, client, now);
    });
}

Result<Id<Sale>> TestFirm::addSale(const QString &code, QDate day, qint64 minor)
{
    return write([code, day, minor, now = now()](Connection &c) -> Result<Id<Sale>> {
        WEFT_TAKE(const auto client, Clients::resolve(c, code));
        return Sales::save(c, Sale{.client = client, .day = day, .amount = Money{minor}}, now);
    });
}

Result<Id<Contact>> TestFirm::addContact(const QString &code, QDate day, const QString &outcome)
{
    return write([code, day, outcome, now = now()](Connection &c) -> Result<Id<Contact>> {
        WEFT_TAKE(const auto client, Clients::resolve(c, code));
        Contact contact{.client = client, .at = localMoment(day, QTime(12, 0))};
        contact.outcome = outcome;
        return Contacts::save(c, contact, now);
    });
}
