// SPDX-License-Identifier: GPL-3.0-or-later
// The mark for Weft's import: a program that knows these files and this schema and nothing else, on the C API of
// SQLite. It reads sales and contacts first, so that every row is written once and final, prepares texts and keys of
// clients in a second thread, and makes indexes last. Texts and rules come from the model, as both must write the same.
//   bench_capi FOLDER FILE.weft
#include "capidatabase.h"
#include "csvcells.h"

#include "model/clients/cooperation.h"
#include "model/clients/tier.h"
#include "model/contacts/cycle.h"
#include "model/core/clock.h"
#include "model/core/text.h"
#include "model/search/searchtext.h"

#include <sys/resource.h>

#include <QElapsedTimer>

#include <algorithm>
#include <ctime>
#include <iostream>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

namespace {

constexpr char kNow[] = "2026-03-16T01:00:00Z";
const QDate kToday(2026, 3, 16);

/// A client as the file has it, with what is worked out before it is written.
struct ClientLine
{
    std::string code, name, kind, role, attribute, owner, mobile, phone, email, city, tag, cycle, note;
    // By the second thread:
    QByteArray nameKey;
    QString matchName, phoneKeys[2], emailKey;
    SearchText text;
    // From sales and contacts:
    qint64 window = 0, all = 0;
    int sales = 0, tries = 0;
    std::string lastSale, lastContact, lastAt;
};

QString text(const std::string &bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

void workOut(std::vector<ClientLine> &clients)
{
    for (ClientLine &c : clients) {
        const QString name = text(c.name), phones[2] = {text(c.mobile), text(c.phone)};
        c.nameKey = sortKey(name);
        c.matchName = nameKey(name);
        SearchSource source{.names = {name}, .code = text(c.code), .words = {text(c.email), text(c.tag), text(c.note)}};
        for (int i = 0; i < 2; ++i) {
            c.phoneKeys[i] = phoneKey(phones[i]);
            if (!phones[i].isEmpty())
                source.numbers.append(phones[i]);
        }
        c.emailKey = emailKey(text(c.email));
        c.text = searchText(source);
    }
}

class Import
{
public:
    Import(const std::string &folder, const std::string &path) : m_folder(folder), m_db(path) {}

    void run()
    {
        readUsers();
        readClients();
        std::thread worker([this] { workOut(m_clients); });
        writeSales();
        writeContacts();
        worker.join();
        writeClients();
        writeDerived();
        writeSearch();
        m_db.createIndexes();
        writeSteps();
        m_db.execute("COMMIT; PRAGMA synchronous = FULL; PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = WAL");
    }

private:
    void readUsers();
    void readClients();
    void writeSales();
    void writeContacts();
    void writeClients();
    void writeDerived();
    void writeSearch();
    void writeSteps();
    qint64 clientOf(std::string_view code) const { return m_clientIds.at(std::string(code)); }
    qint64 userOf(std::string_view code) const { return m_userIds.at(std::string(code)); }
    const std::string &utcDay(std::string_view day, std::string_view time);

    std::string m_folder;
    CapiDatabase m_db;
    Uuids m_uuids;
    std::unordered_map<std::string, qint64> m_userIds, m_clientIds;
    std::vector<ClientLine> m_clients;
    std::unordered_map<std::string, time_t> m_days;
    std::string m_moment;
    qint64 m_sales = 0, m_contacts = 0, m_phones = 0, m_emails = 0, m_tags = 0;
};

void Import::readUsers()
{
    Statement insert(m_db.handle(), "INSERT INTO user (uid, code, name_en, name_zh) VALUES (?, ?, ?, ?)");
    CsvCells rows(m_folder + "/users.csv");
    for (rows.next(); rows.next();) {
        (insert << m_uuids.next() << rows[0] << rows[1] << rows[2]).run();
        m_userIds.emplace(rows[0], qint64(m_userIds.size()) + 1);
    }
}

void Import::readClients()
{
    CsvCells rows(m_folder + "/clients.csv");
    for (rows.next(); rows.next();) {
        ClientLine &c = m_clients.emplace_back();
        std::string *cells[] = {&c.code,  &c.name,  &c.kind, &c.role, &c.attribute, &c.owner, &c.mobile,
                                &c.phone, &c.email, &c.city, &c.tag,  &c.cycle,     &c.note};
        for (size_t i = 0; i < std::size(cells); ++i)
            *cells[i] = rows[i];
        m_clientIds.emplace(c.code, qint64(m_clients.size()));
    }
}

void Import::writeSales()
{
    Statement insert(m_db.handle(), "INSERT INTO sale (uid, code, client_id, user_id, day, amount, created_at) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?)");
    const std::string first = toDayText(last365(kToday).first).toStdString();
    CsvCells rows(m_folder + "/sales.csv");
    for (rows.next(); rows.next(); ++m_sales) {
        const qint64 client = clientOf(rows[1]);
        const qint64 amount = std::strtoll(rows[4].data(), nullptr, 10) * 100;
        (insert << m_uuids.next() << rows[0] << client << userOf(rows[2]) << rows[3] << amount << kNow).run();
        ClientLine &c = m_clients[size_t(client) - 1];
        c.all += amount;
        c.sales += amount > 0;
        if (rows[3] >= first)
            c.window += amount;
        if (rows[3] > c.lastSale)
            c.lastSale = rows[3];
    }
}

/// The moment in UTC of a local one; the zone is asked once a day.
const std::string &Import::utcDay(std::string_view day, std::string_view time)
{
    auto [entry, fresh] = m_days.try_emplace(std::string(day), 0);
    if (fresh) {
        std::tm midnight = {};
        std::sscanf(entry->first.c_str(), "%d-%d-%d", &midnight.tm_year, &midnight.tm_mon, &midnight.tm_mday);
        midnight.tm_year -= 1900;
        midnight.tm_mon -= 1;
        midnight.tm_isdst = -1;
        entry->second = std::mktime(&midnight);
    }
    const int hour = (time[0] - '0') * 10 + time[1] - '0', minute = (time[3] - '0') * 10 + time[4] - '0';
    const time_t moment = entry->second + hour * 3600 + minute * 60;
    std::tm utc = {};
    gmtime_r(&moment, &utc);
    char out[32];
    m_moment.assign(out, std::strftime(out, sizeof out, "%Y-%m-%dT%H:%M:%SZ", &utc));
    return m_moment;
}

void Import::writeContacts()
{
    Statement insert(m_db.handle(),
                     "INSERT INTO contact (uid, client_id, user_id, at, day, direction, channel, outcome, "
                     "counted, note, entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    struct Tried
    {
        qint64 client;
        std::string at;
    };
    std::vector<Tried> tried;
    CsvCells rows(m_folder + "/contacts.csv");
    for (rows.next(); rows.next(); ++m_contacts) {
        const qint64 client = clientOf(rows[0]);
        const bool counted = rows[6] == "done";
        (insert << m_uuids.next() << client << userOf(rows[3]) << utcDay(rows[1], rows[2]) << rows[1] << rows[4]
                << rows[5] << rows[6] << int(counted) << rows[7] << kNow)
            .run();
        ClientLine &c = m_clients[size_t(client) - 1];
        if (!counted && rows[4] == "out")
            tried.push_back({client, m_moment});
        if (counted && m_moment > c.lastAt) {
            c.lastAt = m_moment;
            c.lastContact = rows[1];
        }
    }
    for (const Tried &attempt : tried) {
        ClientLine &c = m_clients[size_t(attempt.client) - 1];
        c.tries += attempt.at > c.lastAt;
    }
}

void Import::writeClients()
{
    Statement client(m_db.handle(),
                     "INSERT INTO client (uid, code, name, kind, attribute, owner_id, owner_since, city, "
                     "cycle_days, note, created_at) VALUES (?, ?, ?, ?, ?, ?, '2026-03-16', ?, ?, ?, ?)");
    Statement role(m_db.handle(), "INSERT INTO client_role (client_id, role) VALUES (?, ?)");
    Statement phone(m_db.handle(),
                    "INSERT INTO phone (client_id, kind, number, phone_key, position) VALUES (?, ?, ?, ?, ?)");
    Statement email(m_db.handle(), "INSERT INTO email (client_id, address, address_key) VALUES (?, ?, ?)");
    Statement tag(m_db.handle(), "INSERT INTO client_tag (client_id, tag) VALUES (?, ?)");
    for (size_t i = 0; i < m_clients.size(); ++i) {
        const ClientLine &c = m_clients[i];
        const qint64 id = qint64(i) + 1;
        client << m_uuids.next() << c.code << c.name << c.kind << c.attribute << userOf(c.owner) << c.city;
        if (c.cycle.empty())
            client.null();
        else
            client << std::atoi(c.cycle.c_str());
        (client << c.note << kNow).run();
        (role << id << c.role).run();
        const std::string *numbers[] = {&c.mobile, &c.phone};
        for (int n = 0; n < 2; ++n) {
            if (numbers[n]->empty())
                continue;
            (phone << id << (n == 0 ? "mobile" : "phone") << *numbers[n] << c.phoneKeys[n] << n).run();
            ++m_phones;
        }
        (email << id << c.email << c.emailKey).run();
        ++m_emails;
        if (!c.tag.empty()) {
            (tag << id << c.tag).run();
            ++m_tags;
        }
    }
}

void Import::writeDerived()
{
    Statement insert(m_db.handle(),
                     "INSERT INTO client_derived (client_id, code, name_key, match_name, buyer, tier, amount, "
                     "amount_all, sales, last_sale, cooperation_rule, cooperation, last_contact, tries, "
                     "cycle_days, due_raw, due, listed, suppressed) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const Settings settings;
    for (size_t i = 0; i < m_clients.size(); ++i) {
        const ClientLine &c = m_clients[i];
        const Tier tier = tierOf(Money{c.window}, settings);
        const QDate last = fromDayText(text(c.lastContact));
        const int cycle = c.cycle.empty() ? settings.rule(tier).cycleDays : std::atoi(c.cycle.c_str());
        const Due due = dueOf(last, cycle, settings);
        const QString cooperation =
            cooperationOf({.net365 = Money{c.window}, .anySale = c.sales > 0, .lastContact = last}, kToday,
                          settings.cooperationContactDays);
        const QString tierCode = toCode(tier), raw = toDayText(due.raw), day = toDayText(due.day);
        insert << qint64(i) + 1 << c.code << c.nameKey << c.matchName << 1 << tierCode << c.window << c.all << c.sales
               << c.lastSale << cooperation << cooperation << c.lastContact << c.tries << cycle << raw << day << day
               << int(cycle == 0);
        insert.run();
    }
}

void Import::writeSearch()
{
    m_db.execute("INSERT INTO search (search, rank) VALUES ('hashsize', 67108864)");
    Statement insert(m_db.handle(), "INSERT INTO search (rowid, a, d, k) VALUES (?, ?, ?, ?)");
    for (size_t i = 0; i < m_clients.size(); ++i) {
        const SearchText &t = m_clients[i].text;
        (insert << qint64(i) + 1 << t.a << t.d << t.k).run();
    }
    m_db.execute("INSERT INTO search (search) VALUES ('optimize');"
                 "INSERT INTO search (search, rank) VALUES ('hashsize', 1048576)");
}

/// The marks of the history: four imports, a range a table.
void Import::writeSteps()
{
    const auto clients = qint64(m_clients.size());
    const struct
    {
        const char *table;
        qint64 step, rows;
    } ranges[] = {{"user", 1, qint64(m_userIds.size())},
                  {"client", 2, clients},
                  {"client_role", 2, clients},
                  {"phone", 2, m_phones},
                  {"email", 2, m_emails},
                  {"client_tag", 2, m_tags},
                  {"contact", 3, m_contacts},
                  {"sale", 4, m_sales}};
    Statement step(m_db.handle(), "INSERT INTO step (kind, code, at) VALUES ('do', 'import', ?)");
    for (int i = 0; i < 4; ++i)
        (step << kNow).run();
    Statement change(m_db.handle(), "INSERT INTO change (step_id, tbl, row_id, last_id) VALUES (?, ?, 1, ?)");
    for (const auto &range : ranges)
        (change << range.step << range.table << range.rows).run();
    Statement meta(m_db.handle(), "INSERT INTO meta (key, value) VALUES (?, ?)");
    (meta << "derived_day"
          << "2026-03-16")
        .run();
    (meta << "sort_keys" << sortKeyVersion()).run();
    (meta << "search_version" << QString::number(kSearchVersion)).run();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        stop("bench_capi FOLDER FILE");
    QElapsedTimer timer;
    timer.start();
    Import(argv[1], argv[2]).run();
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    std::cout << timer.elapsed() << " ms " << usage.ru_maxrss / 1024 << " MB\n";
    return 0;
}
