// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/timelinetext.h"

#include "model/core/clock.h"
#include "model/db/journal.h"
#include "model/exchange/fields.h"
#include "ui/clients/customtext.h"
#include "ui/common/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using Kind = TimelineLine::Kind;

QString translated(const char *text)
{
    return QCoreApplication::translate("TimelineModel", text);
}

QString contactTitle(const Format &format, const TimelineLine &line)
{
    const bool named = !line.channel.isEmpty();
    QString what = named ? format.label(u"channel"_s, line.channel) : format.label(u"direction"_s, line.direction);
    if (line.bulk)
        what = translated(QT_TRANSLATE_NOOP("TimelineModel", "%1 to many")).arg(what);
    if (!line.person.isEmpty())
        what = translated(QT_TRANSLATE_NOOP("TimelineModel", "%1 with %2")).arg(what, line.person);
    if (line.outcome.isEmpty())
        what = translated(QT_TRANSLATE_NOOP("TimelineModel", "%1: no result yet")).arg(what);
    else if (line.outcome != u"done")
        what = translated(QT_TRANSLATE_NOOP("TimelineModel", "%1: %2"))
                   .arg(what, format.label(u"outcome"_s, line.outcome));
    return what;
}

QString stageTitle(const Format &format, const TimelineLine &line)
{
    const QString stage = line.stageLabel.isEmpty() ? format.label(u"stage"_s, line.stage) : line.stageLabel;
    const QString name = line.subject.isEmpty() ? line.code : line.subject;
    return name.isEmpty() ? translated(QT_TRANSLATE_NOOP("TimelineModel", "Opportunity: %1")).arg(stage)
                          : translated(QT_TRANSLATE_NOOP("TimelineModel", "Opportunity %1: %2")).arg(name, stage);
}

QString taskTitle(const Format &format, const TimelineLine &line)
{
    const QString kind = format.label(u"task_kind"_s, line.code);
    return line.done ? translated(QT_TRANSLATE_NOOP("TimelineModel", "✓ %1: %2")).arg(kind, line.subject)
                     : translated(QT_TRANSLATE_NOOP("TimelineModel", "%1: %2")).arg(kind, line.subject);
}

QString paymentTitle(const Format &format, const TimelineLine &line)
{
    const QString amount = format.money(line.amount);
    return line.code.isEmpty()
               ? translated(QT_TRANSLATE_NOOP("TimelineModel", "Payment of %1")).arg(amount)
               : translated(QT_TRANSLATE_NOOP("TimelineModel", "Payment of %1 for %2")).arg(amount, line.code);
}

QString tierTitle(const Format &format, const TimelineLine &line)
{
    const QString from = format.tier(line.from), to = format.tier(line.to);
    return line.to < line.from ? translated(QT_TRANSLATE_NOOP("TimelineModel", "▲ Tier %1 to %2")).arg(from, to)
                               : translated(QT_TRANSLATE_NOOP("TimelineModel", "▼ Tier %1 to %2")).arg(from, to);
}

/// What is changed but no field of the table.
QString otherField(const QString &field)
{
    if (field == u"people")
        return translated(QT_TRANSLATE_NOOP("TimelineModel", "People"));
    if (field == u"consent")
        return translated(QT_TRANSLATE_NOOP("TimelineModel", "Contact consents"));
    if (field == u"snooze_until")
        return translated(QT_TRANSLATE_NOOP("TimelineModel", "Snoozed until"));
    return field == u"snooze_reason" ? translated(QT_TRANSLATE_NOOP("TimelineModel", "Reason of the snooze"))
                                     : QString();
}

QString consents(const Format &format, const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u"; "_s, Qt::SkipEmptyParts))
        parts << translated(QT_TRANSLATE_NOOP("TimelineModel", "%1: %2"))
                     .arg(format.label(u"channel"_s, part.section(u' ', 0, 0)),
                          format.label(u"consent_answer"_s, part.section(u' ', 1)));
    return parts.join(u"; "_s);
}

QString valueOf(const Format &format, const FieldChange &change, const QString &text)
{
    if (text.isEmpty())
        return u"–"_s;
    if (change.field == u"consent")
        return consents(format, text);
    if (change.field == u"roles")
        return format.labels(u"role"_s, text.split(u"; "_s));
    const QDate day = fromDayText(text);
    const Field *field = format.clientField(change.field);
    switch (field ? field->type : day.isValid() ? FieldType::Day : FieldType::Text) {
    case FieldType::Code:
        return format.label(field->list, text);
    case FieldType::User:
        return format.user(Id<User>(text.toLongLong()));
    case FieldType::Money:
        return format.money(Money{text.toLongLong()});
    case FieldType::Day:
        return day.isValid() ? format.day(day) : text;
    case FieldType::Decimal:
        return CustomText::number(format, text);
    case FieldType::Flag:
        if (field->own.isValid())
            return CustomText::flag(text);
        return text == u"1" ? u"✓"_s : u"–"_s;
    default:
        return text.simplified();
    }
}

QStringList changesOf(const Format &format, const TimelineLine &line)
{
    QStringList changes;
    for (const FieldChange &change : line.changes) {
        const Field *field = format.clientField(change.field);
        const QString label = field ? Fields::label(*field) : otherField(change.field);
        if (!label.isEmpty())
            changes << translated(QT_TRANSLATE_NOOP("TimelineModel", "%1: %2 → %3"))
                           .arg(label, valueOf(format, change, change.before), valueOf(format, change, change.after));
    }
    return changes;
}

QString userOf(const Format &format, const TimelineLine &line)
{
    const auto user = std::ranges::find(format.users(), line.userCode, &User::code);
    if (line.kind != Kind::Edit || line.userCode.isEmpty() || user == format.users().cend())
        return line.kind == Kind::Edit ? line.userCode : format.user(line.user);
    return format.user(user->id);
}

QStringList parts(const Format &format, const TimelineLine &line)
{
    QStringList parts;
    if (line.kind == Kind::Stage || line.kind == Kind::TierChange)
        parts << format.money(line.amount);
    else if (line.kind != Kind::Task)
        parts << line.subject;
    parts << line.note << changesOf(format, line);
    if (!line.learnt.isEmpty())
        parts << translated(QT_TRANSLATE_NOOP("TimelineModel", "Learnt: %1")).arg(line.learnt);
    if (line.entered.isValid())
        parts << translated(QT_TRANSLATE_NOOP("TimelineModel", "entered later, on %1")).arg(format.day(line.entered));
    parts << userOf(format, line);
    parts.removeAll(QString());
    return parts;
}
} // namespace

QString TimelineText::title(const Format &format, const TimelineLine &line)
{
    switch (line.kind) {
    case Kind::Contact:
        return contactTitle(format, line);
    case Kind::Sale:
        return line.amount < Money{}
                   ? translated(QT_TRANSLATE_NOOP("TimelineModel", "Return of %1")).arg(format.money(-line.amount))
                   : translated(QT_TRANSLATE_NOOP("TimelineModel", "Sale of %1")).arg(format.money(line.amount));
    case Kind::TierChange:
        return tierTitle(format, line);
    case Kind::Stage:
        return stageTitle(format, line);
    case Kind::Task:
        return taskTitle(format, line);
    case Kind::Payment:
        return paymentTitle(format, line);
    case Kind::Edit:
        break;
    }
    const QString label = Journal::label(line.step);
    return line.takenBack ? translated(QT_TRANSLATE_NOOP("TimelineModel", "Taken back: %1")).arg(label) : label;
}

QString TimelineText::note(const Format &format, const TimelineLine &line)
{
    return parts(format, line).join(u" · "_s).simplified();
}

QString TimelineText::day(const Format &format, const TimelineLine &line)
{
    return line.day.isValid() ? format.nearDay(line.day)
                              : translated(QT_TRANSLATE_NOOP("TimelineModel", "before records began"));
}

QString TimelineText::whole(const Format &format, const TimelineLine &line)
{
    QStringList lines{line.at.isValid() ? format.moment(line.at) : format.day(line.day), title(format, line)};
    lines += parts(format, line);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString TimelineText::spoken(const Format &format, const TimelineLine &line)
{
    QStringList spoken{day(format, line), title(format, line), note(format, line)};
    spoken.removeAll(QString());
    return spoken.join(u", "_s);
}

QString TimelineText::iconOf(const TimelineLine &line)
{
    static const QHash<QString, QString> channels{
        {u"email"_s, u"email"_s},   {u"sms"_s, u"message"_s},       {u"im"_s, u"message"_s},
        {u"chat"_s, u"message"_s},  {u"in_person"_s, u"meeting"_s}, {u"on_site"_s, u"meeting"_s},
        {u"event"_s, u"meeting"_s}, {u"letter"_s, u"note"_s},       {u"web"_s, u"globe"_s}};
    static const QStringList icons{u"phone"_s, u"money"_s, u"matrix"_s, u"funnel"_s,
                                   u"task"_s,  u"check"_s, u"history"_s};
    if (line.kind == Kind::Contact)
        return channels.value(line.channel, u"phone"_s);
    return line.code == u"appointment" && line.kind == Kind::Task ? u"calendar"_s
                                                                  : icons.at(static_cast<int>(line.kind));
}
