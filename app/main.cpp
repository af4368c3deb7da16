// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/digestflow.h"
#include "model/core/zone.h"
#include "ui/common/widgetprompt.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/traynotifier.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    keepLocalZone();
    QApplication program(argc, argv);
    QApplication::setOrganizationName(u"weft"_s);
    QApplication::setApplicationName(u"weft"_s);
    QApplication::setApplicationVersion(QStringLiteral(WEFT_VERSION));
    QApplication::setDesktopFileName(u"weft"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    StartOptions options;
    options.settings = SettingsFault::find();

    QCommandLineParser parser;
    parser.setApplicationDescription(u"A CRM for small firms in one file."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    StartOptions::describe(parser);
    parser.process(program);
    options.arguments = QApplication::arguments().mid(1);
    if (const QString wrong = options.read(parser); !wrong.isEmpty()) {
        std::fprintf(stderr, "weft: %s\n", qPrintable(wrong));
        return 2;
    }

    WidgetPrompt prompt;
    Application application(program, prompt, options);
    QApplication::setWindowIcon(QIcon(u":/icons/weft.svg"_s));
    TrayNotifier tray;
    const DigestFlow digest(application, tray);
    MainWindow &window = application.window();
    window.setHidingPlace([&tray] { return tray.keepIcon(); });
    QObject::connect(&tray, &Notifier::quitWanted, window.menu()->quit, &QAction::trigger);
    QObject::connect(&application, &Application::sentOn, &program, &QApplication::quit);
    application.start();
    return QApplication::exec();
}
