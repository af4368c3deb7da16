// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/contacttext.h"

#include "ui/common/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kMostOthers = 3;

QString translated(const char *text)
{
    return QCoreApplication::translate("ContactText", text);
}

QString channelOf(const Format &format, const Contact &contact)
{
    return contact.channel.isEmpty() ? format.label(u"direction"_s, contact.direction)
                                     : format.label(u"channel"_s, contact.channel);
}

/// Why somebody was in touch: the topic, the purpose, or the beginning of the note.
QString reasonOf(const Format &format, const Contact &contact)
{
    if (!contact.topic.isEmpty())
        return contact.topic;
    if (!contact.purpose.isEmpty())
        return format.label(u"purpose"_s, contact.purpose);
    const QString note = contact.note.simplified();
    return note.size() > 80 ? note.left(79) + u'…' : note;
}
} // namespace

QString ContactText::whole(const Format &format, const Contact &contact)
{
    QStringList parts{channelOf(format, contact), format.moment(contact.at), format.user(contact.user),
                      format.label(u"outcome"_s, contact.outcome)};
    parts.removeAll(QString());
    QStringList lines{parts.join(u" · "_s), reasonOf(format, contact)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString ContactText::said(const Format &format, const ContactBrief::Said &said)
{
    if (said.text.isEmpty())
        return {};
    return QCoreApplication::translate("ContactText", "%1 (%2)").arg(said.text, format.nearDay(said.day));
}

QString ContactText::promise(const Format &format, const ContactBrief &brief)
{
    if (!brief.promisedFor.isValid())
        return said(format, brief.promise);
    return QCoreApplication::translate("ContactText", "%1, for %2")
        .arg(brief.promise.text, format.nearDay(brief.promisedFor));
}

QStringList ContactText::others(const Format &format, const ContactBrief &brief)
{
    QStringList lines;
    for (const Contact &contact : brief.lately) {
        if (!contact.user.isValid() || contact.user == format.me() || lines.size() == kMostOthers)
            continue;
        const QString who = format.user(contact.user);
        const QString when = format.moment(contact.at);
        const QString how = channelOf(format, contact);
        const QString why = reasonOf(format, contact);
        lines << (why.isEmpty()
                      ? translated(QT_TRANSLATE_NOOP("ContactText", "▲ %1 was in touch on %2: %3")).arg(who, when, how)
                      : translated(QT_TRANSLATE_NOOP("ContactText", "▲ %1 was in touch on %2: %3, %4"))
                            .arg(who, when, how, why));
    }
    return lines;
}
