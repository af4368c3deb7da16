// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/taskdialog.h"

#include "ui/agenda/recurrencetext.h"
#include "ui/agenda/taskform.h"
#include "ui/common/answer.h"
#include "ui/common/format.h"
#include "ui/common/notice.h"
#include "ui/common/plaintext.h"
#include "ui/common/snoozebox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TaskDialog::TaskDialog(const Means &means, const Task &task, QWidget *parent)
    : QDialog(parent), m_means(means), m_original(task), m_title(PlainText::heading({}, 3, this)),
      m_series(PlainText::muted({}, this)), m_notice(new Notice(this)),
      m_form(new TaskForm(means.clients, means.format, this)), m_snooze(new SnoozeBox(means.format, this)),
      m_finish(new QPushButton(tr("Done"), this)), m_later(new QPushButton(tr("Snooze…"), this)),
      m_delete(new QPushButton(tr("Delete"), this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_save(new QPushButton(tr("Save"), this))
{
    build();
    connectAll();
    m_form->setRecord(task);
}

void TaskDialog::build()
{
    setObjectName(u"taskDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_finish->setObjectName(u"taskFinish"_s);
    m_later->setObjectName(u"taskSnooze"_s);
    m_delete->setObjectName(u"taskDelete"_s);
    m_cancel->setObjectName(u"taskCancel"_s);
    m_save->setObjectName(u"taskSave"_s);
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    m_save->setToolTip(tr("Ctrl+Enter"));
    const bool there = m_original.id.isValid();
    const QString title = there ? m_original.subject : tr("New task");
    setWindowTitle(title);
    m_title->setText(title);
    m_title->setWordWrap(true);
    m_series->setText(there && m_original.recurs()
                          ? tr("Repeats %1. Done, it comes again; another day here moves this once.")
                                .arg(RecurrenceText::of(m_means.format, m_original))
                          : QString());
    m_series->setWordWrap(true);
    m_series->setVisible(!m_series->text().isEmpty());
    m_finish->setVisible(there && !m_original.doneAt.isValid());
    m_later->setVisible(there && !m_original.doneAt.isValid());
    m_snooze->hide();
    m_delete->setVisible(there);
    m_notice->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_finish);
    buttons->addWidget(m_later);
    buttons->addWidget(m_delete);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_series);
    layout->addWidget(m_notice);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(m_snooze);
    layout->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    m_form->setFocus();
}

void TaskDialog::connectAll()
{
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter),
                                     QKeySequence(QKeySequence::Save)})
        connect(new QShortcut(keys, this), &QShortcut::activated, this, &TaskDialog::save);
    connect(m_save, &QPushButton::clicked, this, &TaskDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_finish, &QPushButton::clicked, this,
            [this] { carryOut(m_means.tasks.finish(m_original), tr("Task done: %1").arg(m_original.subject)); });
    connect(m_later, &QPushButton::clicked, this, [this] {
        m_snooze->show();
        m_snooze->begin(m_original.due);
    });
    connect(m_snooze, &InlineBox::closed, m_snooze, &QWidget::hide);
    connect(m_snooze, &InlineBox::submitted, this, [this] {
        if (m_snooze->isComplete())
            carryOut(m_means.tasks.snooze(m_original, m_snooze->until(), m_snooze->reason()),
                     tr("%1 snoozed until %2").arg(m_original.subject, m_means.format.day(m_snooze->until())));
    });
    connect(m_delete, &QPushButton::clicked, this,
            [this] { carryOut(m_means.tasks.remove(m_original), tr("Task deleted: %1").arg(m_original.subject)); });
}

void TaskDialog::save()
{
    if (const QStringList problems = m_form->problems(); !problems.isEmpty())
        return m_notice->tell(Notice::Kind::Warning, problems.join(u'\n'));
    const Task task = m_form->record();
    carryOut(m_means.tasks.save(task),
             m_original.id.isValid() ? tr("Saved: %1").arg(task.subject) : tr("Added: %1").arg(task.subject));
}

template <typename T>
void TaskDialog::carryOut(QFuture<Result<T>> future, const QString &message)
{
    m_save->setEnabled(false);
    onAnswer(future, this, [this, message](const Result<T> &outcome) {
        m_save->setEnabled(true);
        if (!outcome)
            return m_notice->tell(outcome.error());
        emit carriedOut(message);
        accept();
    });
}
