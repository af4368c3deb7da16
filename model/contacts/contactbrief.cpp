// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/contacts/contactbrief.h"

#include "model/contacts/contactstore.h"
#include "model/core/clock.h"
#include "model/db/connection.h"

using namespace Qt::StringLiterals;

namespace {
/// Each walks the index contact_client from its newest end and stops at the first hit.
const QString kTopic = u"SELECT day, CASE WHEN topic <> '' THEN topic ELSE note END FROM contact WHERE client_id = ? "
                       "AND (topic <> '' OR (note <> '' AND note <> 'imported')) "
                       "ORDER BY day DESC, at DESC, id DESC LIMIT 1"_s;
constexpr qint64 kMostFacts = 20;

/// By the index contact_learnt.
Done readLearnt(Connection &c, Id<Client> client, QList<LearntFact> &learnt)
{
    return c.each(u"SELECT id, day, learnt_kind, learnt, user_id FROM contact WHERE client_id = ? AND learnt <> '' "
                  "ORDER BY day DESC, at DESC, id DESC LIMIT ?"_s,
                  {client.value, kMostFacts}, [&](const Row &row) {
                      learnt.append({Id<Contact>(row.integer(0)), fromDayText(row.text(1)), row.text(2),
                                     row.text(3).trimmed(), Id<User>(row.integer(4))});
                  });
}

/// A promise that was written down as a task counts like one agreed on in a contact: the newer of both is the last.
Done readPromised(Connection &c, Id<Client> client, ContactBrief &brief)
{
    return c.each(u"SELECT created_at, subject, due FROM task WHERE client_id = ? AND kind = 'promise' "
                  "ORDER BY created_at DESC, id DESC LIMIT 1"_s,
                  {client.value}, [&](const Row &row) {
                      const QDate day = fromMomentText(row.text(0)).date();
                      if (brief.promise.day.isValid() && day < brief.promise.day)
                          return;
                      brief.promise = {day, row.text(1)};
                      brief.promisedFor = fromDayText(row.text(2));
                  });
}

Done readSaid(Connection &c, const QString &sql, Id<Client> client, ContactBrief::Said &said)
{
    return c.each(sql, {client.value}, [&](const Row &row) {
        said = {fromDayText(row.text(0)), row.text(1).trimmed()};
    });
}
} // namespace

Result<ContactBrief> Contacts::brief(Connection &c, Id<Client> client, const QDateTime &now)
{
    ContactBrief brief;
    WEFT_TAKE(const auto newest, c.integers(u"SELECT id FROM contact WHERE client_id = ? "
                                            "ORDER BY day DESC, at DESC, id DESC LIMIT 1"_s,
                                            {client.value}));
    WEFT_TAKE(const auto last, load(c, newest));
    brief.last = last.value(0);
    WEFT_TRY(readSaid(c, kTopic, client, brief.topic));
    WEFT_TRY(readLearnt(c, client, brief.learnt));
    WEFT_TRY(c.each(u"SELECT day, next_step, next_day FROM contact WHERE client_id = ? "
                    "AND next_step NOT IN ('', 'none_needed') ORDER BY day DESC, at DESC, id DESC LIMIT 1"_s,
                    {client.value}, [&](const Row &row) {
                        brief.promise = {fromDayText(row.text(0)), row.text(1)};
                        brief.promisedFor = fromDayText(row.text(2));
                    }));
    WEFT_TRY(readPromised(c, client, brief));
    const QDateTime since = now.addDays(-1);
    WEFT_TAKE(const auto lately,
              c.integers(u"SELECT id FROM contact WHERE client_id = ? AND day >= ? AND at > ? AND at <= ? "
                         "ORDER BY at DESC, id DESC LIMIT 20"_s,
                         {client.value, toDayText(since.toLocalTime().date().addDays(-1)), toMomentText(since),
                          toMomentText(now)}));
    WEFT_TAKE(brief.lately, load(c, lately));
    return brief;
}
