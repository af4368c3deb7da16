// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record.h"

#include "model/clients/clientstore.h"
#include "model/contacts/contactstore.h"
#include "model/contacts/cycle.h"
#include "model/exchange/references.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// A code of a list by code or label; an error with a hint for anything else.
Result<QString> codeIn(const Labels &labels, const QString &list, const QString &typed)
{
    // Most people say just phone; a call that nobody says more of is one that we made.
    const bool justPhone = list == u"channel" && typed == u"phone";
    const QString code = labels.codeOf(list, justPhone ? u"phone_out"_s : typed);
    if (!code.isEmpty())
        return code;
    QStringList codes;
    for (const ListValue &value : labels.values(list))
        codes << value.code;
    return fail(
        ErrorKind::Invalid,
        withHint(Cli::tr("%1 is not a %2. It is one of: %3.").arg(typed, list, codes.join(u", "_s)), typed, codes));
}

/// "2026-03-16 10:20", "2026-03-16" (noon), "10:20" (today) or as exports write it, "2026-03-16T02:20:00Z".
QDateTime momentOf(const QString &typed, const Clock &clock)
{
    if (typed.endsWith(u'Z'))
        return fromMomentText(typed);
    const QTime time = QTime::fromString(typed, u"HH:mm"_s);
    if (time.isValid())
        return localMoment(clock.today(), time);
    const QString text = QString(typed).replace(u'T', u' ');
    const QDate day = fromDayText(text.section(u' ', 0, 0));
    const QString rest = text.section(u' ', 1);
    const QString form = rest.size() > 5 ? u"HH:mm:ss"_s : u"HH:mm"_s;
    const QTime at = rest.isEmpty() ? QTime(12, 0) : QTime::fromString(rest, form);
    return day.isValid() && at.isValid() ? localMoment(day, at) : QDateTime();
}

QStringList namesIn(const QString &text)
{
    QStringList names;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            names << part.trimmed();
    }
    return names;
}

Result<QString> textOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Failed, Cli::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    return QString::fromUtf8(file.readAll());
}

/// Who took part, of both sides.
Done readPeople(Connection &c, const Run &run, Contact &contact)
{
    StrictReferences references(c);
    for (const QString &name : namesIn(run.option(u"person"_s))) {
        WEFT_TAKE(const qint64 person, references.person(contact.client, name));
        if (contact.person.isValid())
            contact.others << Id<Person>(person);
        else
            contact.person = Id<Person>(person);
    }
    for (const QString &name : namesIn(run.option(u"colleagues"_s))) {
        WEFT_TAKE(const Id<User> user, Users::find(c, name));
        contact.colleagues << user;
    }
    return {};
}

/// What came of it: the next step, what was learnt, what was said word by word.
Done readResults(const Labels &labels, const Run &run, Contact &contact)
{
    contact.note = run.option(u"note"_s);
    contact.topic = run.option(u"topic"_s);
    contact.learnt = run.option(u"learnt"_s);
    if (run.has(u"learnt-kind"_s)) {
        WEFT_TAKE(contact.learntKind, codeIn(labels, u"learnt_kind"_s, run.option(u"learnt-kind"_s)));
    }
    if (run.has(u"next-step"_s))
        contact.nextStep = run.option(u"next-step"_s).trimmed();
    if (run.has(u"next-day"_s))
        contact.nextDay = fromDayText(run.option(u"next-day"_s));
    if (run.has(u"transcript"_s)) {
        WEFT_TAKE(contact.transcript, textOfFile(run.option(u"transcript"_s)));
    }
    return {};
}

Result<Contact> contactOf(Connection &c, const Run &run)
{
    WEFT_TAKE(const QList<ListValue> values, Lists::load(c));
    const Labels labels(values, run.language());
    Contact contact;
    WEFT_TAKE(contact.client, Clients::resolve(c, run.argument(1)));
    WEFT_TAKE(contact.channel, codeIn(labels, u"channel"_s, run.option(u"channel"_s)));
    if (run.has(u"direction"_s)) {
        WEFT_TAKE(contact.direction, codeIn(labels, u"direction"_s, run.option(u"direction"_s)));
    }
    if (run.has(u"outcome"_s)) {
        WEFT_TAKE(contact.outcome, codeIn(labels, u"outcome"_s, run.option(u"outcome"_s)));
    }
    if (run.has(u"purpose"_s)) {
        WEFT_TAKE(contact.purpose, codeIn(labels, u"purpose"_s, run.option(u"purpose"_s)));
    }
    if (!run.signer().isEmpty()) {
        WEFT_TAKE(contact.user, Users::find(c, run.signer()));
    }
    contact.bulk = run.has(u"bulk"_s);
    WEFT_TRY(readPeople(c, run, contact));
    WEFT_TRY(readResults(labels, run, contact));
    contact.at = run.has(u"at"_s) ? momentOf(run.option(u"at"_s), run.clock()) : run.clock().now();
    contact.enteredAt = run.clock().now();
    return contact;
}

Result<Table> afterwards(Connection &c, Id<Client> client, QDate today)
{
    WEFT_TAKE(const Client record, Clients::load(c, client));
    WEFT_TAKE(const ClientDerived derived, Clients::derived(c, client));
    WEFT_TAKE(const Settings settings, loadSettings(c));
    const DueState state = dueStateOf(derived.due, derived.suppressed, today, settings.soonDays);
    return Table{{u"code"_s, u"name"_s, u"state"_s, u"due"_s},
                 {{record.code, record.name, toCode(state), toDayText(derived.due)}},
                 {}};
}

Result<Exit> execute(Run &run)
{
    if (!run.has(u"channel"_s))
        return run.wrongUsage(Cli::tr("By which channel? Say --channel, such as phone_out or email."));
    if (run.has(u"at"_s) && !momentOf(run.option(u"at"_s), run.clock()).isValid())
        return run.wrongUsage(Cli::tr("%1 is not a moment. Write it as 2026-03-16 10:20.").arg(run.option(u"at"_s)));
    if (run.has(u"next-day"_s) && !fromDayText(run.option(u"next-day"_s)).isValid())
        return run.wrongUsage(Cli::tr("%1 is not a day. Write it as 2026-03-16.").arg(run.option(u"next-day"_s)));
    WEFT_TRY(run.open());
    WEFT_TAKE(const Contact contact, run.read([&](Connection &c) { return contactOf(c, run); }));
    WEFT_TAKE(const Client client, run.read([&](Connection &c) { return Clients::load(c, contact.client); }));
    WEFT_TRY(run.write({u"contact.log"_s, client.name},
                       [&](Connection &c) { return Contacts::save(c, contact, run.clock().nowText()); }));
    WEFT_TAKE(const Table table,
              run.read([&](Connection &c) { return afterwards(c, contact.client, run.clock().today()); }));
    WEFT_TRY(run.print(table));
    return Exit::Done;
}

} // namespace

Command logCommand()
{
    return {"log",
            QT_TRANSLATE_NOOP("Cli", "log a contact (outward, done, one-to-one, now); prints when the next one is due"),
            {{"FILE", QT_TRANSLATE_NOOP("Cli", "the workspace")},
             {"CLIENT", QT_TRANSLATE_NOOP("Cli", "a code, a uid, or a name that only one client has")}},
            {{"channel", "CODE", QT_TRANSLATE_NOOP("Cli", "how: phone_out, email, on_site, im, …")},
             {"direction", "CODE", QT_TRANSLATE_NOOP("Cli", "in, out (default) or internal")},
             {"outcome", "CODE", QT_TRANSLATE_NOOP("Cli", "done (default), no_answer, busy, left_message, …")},
             {"purpose", "CODE", QT_TRANSLATE_NOOP("Cli", "what for: sales, service, care, …")},
             {"bulk", "", QT_TRANSLATE_NOOP("Cli", "one of many alike: does not count as a contact")},
             {"topic", "TEXT", QT_TRANSLATE_NOOP("Cli", "what it was about")},
             {"note", "TEXT", QT_TRANSLATE_NOOP("Cli", "what was said")},
             {"person", "NAMES", QT_TRANSLATE_NOOP("Cli", "whom of the client, separated by ;")},
             {"colleagues", "USERS", QT_TRANSLATE_NOOP("Cli", "who of us took part, separated by ;")},
             {"learnt", "TEXT", QT_TRANSLATE_NOOP("Cli", "what was learnt of the client")},
             {"learnt-kind", "CODE", QT_TRANSLATE_NOOP("Cli", "preference, habit, problem or suggestion")},
             {"next-step", "TEXT", QT_TRANSLATE_NOOP("Cli", "what was promised (none_needed unless said)")},
             {"next-day", "DAY", QT_TRANSLATE_NOOP("Cli", "for when")},
             {"transcript", "PATH", QT_TRANSLATE_NOOP("Cli", "a UTF-8 text file of every word, found by the search")},
             {"at", "MOMENT", QT_TRANSLATE_NOOP("Cli", "when: \"2026-03-16 10:20\", a day, or a time of today")}},
            execute};
}
