// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "tests/support/workspace.h"
#include "tests/ui/preparedprompt.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

/// The whole program on an empty workspace in a folder of its own, with settings of its own and prepared answers.
class ApplicationFixture
{
public:
    explicit ApplicationFixture(const QString &language = QStringLiteral("en"),
                                const QString &theme = QStringLiteral("light"), bool readOnly = false)
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("weft-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
        options.language = language;
        options.theme = theme;
        options.readOnly = readOnly;
        options.clock = Clock(QDate(2026, 3, 16), QTime(9, 0));
        start();
    }

    /// Makes a workspace and waits until its pages stand.
    bool create(bool sample = false)
    {
        QSignalSpy opened(application.get(), &Application::opened);
        application->window().show();
        application->create(folder.filePath(QStringLiteral("firm.weft")), sample);
        return opened.wait(60'000) && QTest::qWaitForWindowActive(&application->window());
    }
    bool reopen()
    {
        const QString path = workspace().database.path();
        application->closeWorkspace();
        QSignalSpy opened(application.get(), &Application::opened);
        application->open(path);
        return opened.wait(60'000);
    }

    /// Ends the program and starts it anew on the same file, at another moment.
    bool restart(const Clock &clock)
    {
        const QString path = workspace().database.path();
        application.reset();
        options.clock = clock;
        start();
        QSignalSpy opened(application.get(), &Application::opened);
        application->window().show();
        application->open(path);
        return opened.wait(60'000);
    }

    MainWindow &window() { return application->window(); }
    OpenWorkspace &workspace() { return *application->workspace(); }
    template <typename Widget>
    Widget *find(const char *name)
    {
        return application->window().findChild<Widget *>(QLatin1String(name));
    }
    Result<Id<Client>> addClient(const QString &name, const QString &code = {})
    {
        Client client;
        client.name = name;
        client.code = code;
        return await(workspace().clients.save(client));
    }

    QTemporaryDir folder;
    StartOptions options;
    PreparedPrompt prompt;
    std::unique_ptr<Application> application;

private:
    void start()
    {
        application = std::make_unique<Application>(*qApp, prompt, options);
        application->window().resize(1280, 800);
    }
};
