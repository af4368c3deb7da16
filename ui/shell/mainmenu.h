// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/shortcutlist.h"

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

/// All commands of the window with their keys, in one menu behind one button. The window decides what they do.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    /// The actions are added to the window, so that their keys work everywhere in it.
    explicit MainMenu(QWidget *window);

    QMenu *menu() const { return m_menu; }
    QMenu *recent() const { return m_recent; }
    /// Every command a person may look for by name.
    QList<QAction *> commands() const;
    /// The same by menus.
    QList<KeyArea> areas() const;
    void retranslate();
    void setWorkspaceOpen(bool open, bool readOnly);
    /// Names of the steps that undo and redo would take; empty where there is none.
    void setUndoNames(const QString &undo, const QString &redo);
    void setRecent(const QStringList &files);
    void setLanguage(const QString &language);
    void setTheme(const QString &theme);

    QAction *const newFile;
    QAction *const open;
    QAction *const openSample;
    QAction *const newTask;
    QAction *const importFile;
    QAction *const resolveStubs;
    QAction *const exportList;
    QAction *const closeFile;
    QAction *const quit;
    QAction *const undo;
    QAction *const redo;
    QAction *const find;
    QAction *const quickFind;
    QAction *const logContact;
    QAction *const collapse;
    QAction *const digest;
    QAction *const tray;
    QAction *const shortcuts;
    QAction *const about;

signals:
    void recentChosen(const QString &path);
    void languageChosen(const QString &language);
    void themeChosen(const QString &theme);

private:
    QAction *command(const QString &icon, const QKeySequence &keys);
    void name(QAction *action, const char *english);
    void fillChoices();

    QWidget *m_window;
    QList<QAction *> m_commands;
    QMenu *m_menu;
    QMenu *m_file;
    QMenu *m_recent;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_language;
    QMenu *m_theme;
    QMenu *m_help;
    QActionGroup *m_languages;
    QActionGroup *m_themes;
    QString m_undoName;
    QString m_redoName;
    bool m_open = false;
    bool m_readOnly = false;
};
