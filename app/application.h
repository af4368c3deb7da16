// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/openworkspace.h"
#include "model/core/language.h"
#include "ui/common/format.h"
#include "ui/shell/mainwindow.h"

#include <QTimer>

class ImportFlow;
class Prompt;
class QApplication;

/// What the command line asks for.
struct StartOptions
{
    QString file;
    bool sample = false;
    bool readOnly = false;
    QString language; ///< empty: the one remembered, else the system's
    QString theme;    ///< as the language
    Clock clock;
};

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

private:
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
    void readUndo();
    void undo();
    void undoNow();
    void redo();
    void exportList();
    void showAbout();
    void speak(const QString &language);
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
    QTimer m_dayWatch;
    QDate m_day;
    bool m_built = false;
};
