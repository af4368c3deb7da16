// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/calendartext.h"

#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
using What = CalendarEntry::What;

constexpr qsizetype kSpokenLines = 12;

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("CalendarText", text, nullptr, n);
}

QString birthday(const CalendarEntry &entry)
{
    const QString who = entry.subject.isEmpty() ? entry.name : u"%1 · %2"_s.arg(entry.name, entry.subject);
    return entry.age > 0 ? translated(QT_TRANSLATE_NOOP("CalendarText", "Birthday: %1, %2")).arg(who).arg(entry.age)
                         : translated(QT_TRANSLATE_NOOP("CalendarText", "Birthday: %1")).arg(who);
}
} // namespace

QString CalendarText::line(const Format &, const CalendarEntry &entry)
{
    if (entry.what == What::Birthday)
        return birthday(entry);
    QString text = entry.time.isEmpty() ? entry.subject : u"%1 %2"_s.arg(entry.time, entry.subject);
    if (entry.what == What::Promise)
        text = translated(QT_TRANSLATE_NOOP("CalendarText", "Promise: %1")).arg(text);
    return entry.name.isEmpty() ? text : u"%1 · %2"_s.arg(text, entry.name);
}

QString CalendarText::mark(const CalendarEntry &entry)
{
    if (entry.done)
        return u"✓"_s;
    if (entry.critical)
        return u"▲"_s;
    switch (entry.what) {
    case What::Birthday:
        return u"★"_s;
    case What::Appointment:
        return entry.coming ? u"◇"_s : u"◆"_s;
    case What::Promise:
    case What::Task:
        break;
    }
    return entry.coming ? u"○"_s : u"●"_s;
}

QColor CalendarText::colour(const Format &format, const CalendarEntry &entry)
{
    const Tokens &tokens = Theme::tokens();
    if (entry.done || entry.coming)
        return tokens.muted;
    if (entry.what == What::Birthday)
        return tokens.accent;
    if (entry.day < format.today() || entry.critical)
        return tokens.late;
    return entry.what == What::Appointment ? tokens.soon : tokens.text;
}

QString CalendarText::contacts(qint64 count)
{
    return translated(QT_TRANSLATE_N_NOOP("CalendarText", "%n contacts due"), static_cast<int>(count));
}

QString CalendarText::exception(const CalendarDay &day)
{
    if (!day.exception || !day.holiday.isEmpty())
        return day.holiday;
    return day.working ? translated(QT_TRANSLATE_NOOP("CalendarText", "Make-up working day"))
                       : translated(QT_TRANSLATE_NOOP("CalendarText", "Holiday"));
}

QString CalendarText::spoken(const Format &format, const CalendarDay &day)
{
    QStringList lines{format.locale().toString(day.day, QLocale::LongFormat)};
    if (const QString name = exception(day); !name.isEmpty())
        lines += name;
    if (day.contacts > 0)
        lines += contacts(day.contacts);
    for (const CalendarEntry &entry : day.entries.mid(0, kSpokenLines))
        lines += u"%1 %2"_s.arg(mark(entry), line(format, entry));
    if (const qint64 rest = day.count - std::min(day.entries.size(), kSpokenLines); rest > 0)
        lines += translated(QT_TRANSLATE_N_NOOP("CalendarText", "+%n more"), static_cast<int>(rest));
    return lines.join(u'\n');
}
