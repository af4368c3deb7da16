// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/openworkspace.h"
#include "app/startoptions.h"
#include "model/core/language.h"
#include "ui/common/format.h"
#include "ui/shell/mainwindow.h"

#include <QTimer>

class Door;
class ImportFlow;
class Prompt;
class QApplication;
class UndoFlow;

/// The composition root: builds what the program consists of, once, and hands each part what it needs. One workspace
/// is open at a time; every step to it and away from it is asynchronous.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &program, Prompt &prompt, const StartOptions &options);
    ~Application() override;

    void start();
    void open(const QString &path);
    void create(const QString &path, bool sample);
    void openSample();
    void closeWorkspace();
    void setLanguage(const QString &language);
    void setTheme(const QString &theme);

    MainWindow &window() { return m_window; }
    Format &format() { return m_format; }
    /// Null while no workspace is open.
    OpenWorkspace *workspace() { return m_workspace.get(); }

signals:
    /// A workspace stands in the window, its pages too.
    void opened();
    /// It is known who works here; nobody is somebody, too.
    void userKnown();
    /// Another program shows the workspace that was to be opened at the start; this one can go.
    void sentOn();

private:
    void startHere();
    void hear(const QStringList &arguments);
    void openHere(const QString &path);
    void connectMenu();
    void connectWorkspace();
    void enter(std::unique_ptr<OpenWorkspace> workspace, const QFuture<Result<OpenReport>> &opening);
    void settle(const OpenReport &report);
    void readSettings();
    void addPages();
    void askUser();
    void setUser(const QString &code);
    void showUser();
    void remember(const QString &path);
    void exportList();
    void showAbout();
    void speak(const QString &language);
    void wear(const QString &theme);
    void watchDay();

    QApplication &m_program;
    Prompt &m_prompt;
    StartOptions m_options;
    Language m_language;
    Format m_format;
    std::unique_ptr<OpenWorkspace> m_workspace;
    std::unique_ptr<OpenWorkspace> m_entering; ///< while it opens
    MainWindow m_window;
    ImportFlow *m_import;
    UndoFlow *m_undo;
    Door *m_door;
    QTimer m_dayWatch;
    QDate m_day;
    bool m_built = false;
};
