// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/undoflow.h"

#include "model/core/clock.h"
#include "model/db/journal.h"
#include "ui/common/answer.h"
#include "ui/common/format.h"
#include "ui/common/prompt.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::StringLiterals;

UndoFlow::UndoFlow(MainWindow &window, Prompt &prompt, const Format &format, QObject *parent)
    : QObject(parent), m_window(window), m_prompt(prompt), m_format(format)
{
    connect(&window, &MainWindow::undoWanted, this, &UndoFlow::undo);
    connect(&window, &MainWindow::redoWanted, this, &UndoFlow::redo);
}

void UndoFlow::setJournal(Journal *journal)
{
    m_journal = journal;
    refresh();
}

void UndoFlow::refresh()
{
    const auto name = [](const Result<std::optional<Step>> &step) {
        return step && *step ? Journal::label((*step)->name) : QString();
    };
    if (!m_journal)
        return;
    Journal *journal = m_journal;
    onAnswer(journal->nextUndo(), journal, [this, journal, name](const Result<std::optional<Step>> &last) {
        onAnswer(journal->nextRedo(), journal,
                 [this, name, undo = name(last)](const Result<std::optional<Step>> &next) {
                     m_window.menu()->setUndoNames(undo, name(next));
                 });
    });
}

void UndoFlow::undo()
{
    if (!m_journal)
        return;
    onAnswer(m_journal->nextUndo(), m_journal, [this](const Result<std::optional<Step>> &next) {
        if (!next)
            return m_window.tell(next.error());
        if (!*next)
            return m_window.tell(tr("There is nothing to undo."));
        const Step &step = **next;
        if (step.origin == u"weft")
            return undoNow();
        const QString made =
            tr("It was made at %1 by another program (%2).").arg(m_format.moment(fromMomentText(step.at)), step.origin);
        m_prompt.ask(&m_window,
                     {.title = tr("Undo “%1”?").arg(Journal::label(step.name)),
                      .text = made,
                      .buttons = {tr("Undo it"), tr("Keep it")}},
                     [this](int button) { button == 0 ? undoNow() : void(); });
    });
}

void UndoFlow::undoNow()
{
    onAnswer(m_journal->undo(), m_journal, [this](const Result<Step> &step) {
        if (step)
            m_window.tell(tr("Undone: %1").arg(Journal::label(step->name)), MainWindow::Offer::Redo);
        else
            m_window.tell(step.error());
    });
}

void UndoFlow::redo()
{
    if (!m_journal)
        return;
    onAnswer(m_journal->redo(), m_journal, [this](const Result<Step> &step) {
        if (step)
            m_window.tell(tr("Done again: %1").arg(Journal::label(step->name)), MainWindow::Offer::Undo);
        else
            m_window.tell(step.error());
    });
}
