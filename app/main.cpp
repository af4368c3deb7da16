// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/digestflow.h"
#include "model/core/clock.h"
#include "model/core/zone.h"
#include "ui/common/theme.h"
#include "ui/common/uisettings.h"
#include "ui/common/widgetprompt.h"
#include "ui/shell/traynotifier.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
/// Options and what is wrong with them; empty where nothing is.
QString readOptions(const QCommandLineParser &parser, StartOptions &options)
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
    options.clock = Clock(today, now);
    options.file = parser.positionalArguments().value(0);
    options.sample = parser.isSet(u"sample"_s);
    options.readOnly = parser.isSet(u"read-only"_s);
    options.language = parser.value(u"language"_s);
    options.theme = parser.value(u"theme"_s);
    return {};
}

/// A settings file that cannot be read is put aside, so that its owner may look at it, and everything is at its
/// default.
void putBrokenSettingsAside()
{
    const QSettings settings;
    if (settings.status() != QSettings::FormatError)
        return;
    const QString path = settings.fileName();
    QFile::remove(path + u".broken"_s);
    QFile::rename(path, path + u".broken"_s);
}
} // namespace

int main(int argc, char **argv)
{
    keepLocalZone();
    QApplication program(argc, argv);
    QApplication::setOrganizationName(u"weft"_s);
    QApplication::setApplicationName(u"weft"_s);
    QApplication::setApplicationVersion(QStringLiteral(WEFT_VERSION));
    QApplication::setDesktopFileName(u"weft"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    putBrokenSettingsAside();

    QCommandLineParser parser;
    parser.setApplicationDescription(u"A CRM for small firms in one file."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, u"The workspace to open."_s, u"[FILE]"_s);
    parser.addOptions({{u"sample"_s, u"Opens the sample firm, or makes it as FILE."_s},
                       {u"read-only"_s, u"Opens the workspace for looking only."_s},
                       {u"today"_s, u"Takes this day for today, such as 2026-03-16."_s, u"day"_s},
                       {u"now"_s, u"Takes this time for now, such as 09:00."_s, u"time"_s},
                       {u"language"_s, u"en, zh_CN or zh_TW."_s, u"language"_s},
                       {u"theme"_s, u"light, dark or system."_s, u"theme"_s}});
    parser.process(program);
    StartOptions options;
    if (const QString wrong = readOptions(parser, options); !wrong.isEmpty()) {
        std::fprintf(stderr, "weft: %s\n", qPrintable(wrong));
        return 2;
    }

    WidgetPrompt prompt;
    Application application(program, prompt, options);
    QApplication::setWindowIcon(QIcon(u":/icons/weft.svg"_s));
    TrayNotifier tray;
    const DigestFlow digest(application, tray);
    application.start();
    return QApplication::exec();
}
