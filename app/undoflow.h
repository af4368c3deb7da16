// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class Format;
class Journal;
class MainWindow;
class Prompt;

/// Undo and redo by name: what the menu would take back, and what was taken back, with the way again.
class UndoFlow : public QObject
{
    Q_OBJECT

public:
    UndoFlow(MainWindow &window, Prompt &prompt, const Format &format, QObject *parent);
    /// Null: nothing to undo.
    void setJournal(Journal *journal);
    /// Names the next steps anew.
    void refresh();
    void undo();
    void redo();

private:
    void undoNow();

    MainWindow &m_window;
    Prompt &m_prompt;
    const Format &m_format;
    Journal *m_journal = nullptr;
};
