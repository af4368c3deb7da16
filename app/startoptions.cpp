// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startoptions.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

void StartOptions::describe(QCommandLineParser &parser)
{
    parser.addPositionalArgument(u"file"_s, u"The workspace to open."_s, u"[FILE]"_s);
    parser.addOptions({{u"sample"_s, u"Opens the sample firm, or makes it as FILE."_s},
                       {u"read-only"_s, u"Opens the workspace for looking only."_s},
                       {u"today"_s, u"Takes this day for today, such as 2026-03-16."_s, u"day"_s},
                       {u"now"_s, u"Takes this time for now, such as 09:00."_s, u"time"_s},
                       {u"language"_s, u"en, zh_CN or zh_TW."_s, u"language"_s},
                       {u"theme"_s, u"light, dark or system."_s, u"theme"_s}});
}

QString StartOptions::read(const QCommandLineParser &parser)
{
    std::optional<QDate> today;
    std::optional<QTime> now;
    if (parser.isSet(u"today"_s)) {
        today = fromDayText(parser.value(u"today"_s));
        if (!today->isValid())
            return u"--today wants a day such as 2026-03-16, not \"%1\""_s.arg(parser.value(u"today"_s));
    }
    if (parser.isSet(u"now"_s)) {
        now = QTime::fromString(parser.value(u"now"_s), u"HH:mm"_s);
        if (!now->isValid())
            return u"--now wants a time such as 09:00, not \"%1\""_s.arg(parser.value(u"now"_s));
    }
    clock = Clock(today, now);
    file = parser.positionalArguments().value(0);
    sample = parser.isSet(u"sample"_s);
    readOnly = parser.isSet(u"read-only"_s);
    language = parser.value(u"language"_s);
    theme = parser.value(u"theme"_s);
    return {};
}
