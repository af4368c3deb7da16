// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/taskbar.h"

#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/common/snoozebox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

TaskBar::TaskBar(const Format &format, QWidget *parent)
    : QFrame(parent), m_format(format), m_text(PlainText::label({}, this)), m_done(new QPushButton(this)),
      m_later(new QPushButton(this)), m_open(new QPushButton(this)),
      m_snooze(new SnoozeBox(format, this, u"taskSnooze"_s))
{
    setObjectName(u"taskBar"_s);
    setProperty("role", u"surface"_s);
    m_text->setObjectName(u"taskText"_s);
    m_text->setWordWrap(true);
    m_done->setObjectName(u"taskDone"_s);
    m_later->setObjectName(u"taskLater"_s);
    m_open->setObjectName(u"taskOpen"_s);
    for (QWidget *writes : std::initializer_list<QWidget *>{m_done, m_later, m_snooze})
        writes->setProperty("writes", true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(m_done);
    line->addWidget(m_later);
    line->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->addLayout(line);
    layout->addWidget(m_snooze);
    connect(m_done, &QPushButton::clicked, this, &TaskBar::doneWanted);
    connect(m_open, &QPushButton::clicked, this, &TaskBar::openWanted);
    connect(m_later, &QPushButton::clicked, this, [this] {
        m_snooze->show();
        m_snooze->begin(m_line.dueRaw);
    });
    connect(m_snooze, &InlineBox::closed, this, &TaskBar::closeSnooze);
    connect(m_snooze, &InlineBox::submitted, this, [this] {
        if (m_snooze->isComplete())
            emit snoozeWanted(m_snooze->until(), m_snooze->reason());
    });
    m_snooze->hide();
    hide();
}

void TaskBar::showLine(const AgendaLine &line)
{
    // What is being typed stays as long as it is about the same task.
    if (line.task != m_line.task)
        m_snooze->hide();
    m_line = line;
    m_text->setText(line.subject);
    setVisible(line.task.isValid());
}

void TaskBar::retranslate()
{
    m_done->setText(tr("Done"));
    m_done->setAccessibleName(tr("Task done"));
    m_later->setText(tr("Snooze…"));
    m_open->setText(tr("Open…"));
    m_open->setAccessibleName(tr("Open the task"));
    m_snooze->retranslate();
}

void TaskBar::closeSnooze()
{
    m_snooze->hide();
    m_later->setFocus(Qt::OtherFocusReason);
}

void TaskBar::showProblem(const QString &problem)
{
    m_snooze->showProblem(problem);
}
