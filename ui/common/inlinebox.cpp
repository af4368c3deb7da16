// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/inlinebox.h"

#include "ui/common/plaintext.h"
#include "ui/common/tone.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

InlineBox::InlineBox(QWidget *parent)
    : QWidget(parent), m_question(PlainText::muted({}, this)), m_problem(new ToneLabel(this)), m_lines(new QVBoxLayout),
      m_fields(nullptr), m_do(new QPushButton(this)), m_close(new QPushButton(this))
{
    m_do->setObjectName(u"boxDo"_s);
    m_do->setProperty("primary", true);
    m_question->setWordWrap(true);
    m_problem->setWordWrap(true);
    static_cast<ToneLabel *>(m_problem)->setTone(Tone::Bad);
    m_problem->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_question);
    layout->addLayout(m_lines);
    addLine();
    layout->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_do);
    layout->addLayout(buttons);
    connect(m_do, &QPushButton::clicked, this, &InlineBox::submitted);
    connect(m_close, &QPushButton::clicked, this, &InlineBox::closed);
}

void InlineBox::retranslate()
{
    m_close->setText(tr("Close"));
}

void InlineBox::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void InlineBox::addField(QWidget *field, int stretch)
{
    m_fields->addWidget(field, stretch);
}

void InlineBox::addLine()
{
    m_fields = new QHBoxLayout;
    m_lines->addLayout(m_fields);
}

void InlineBox::setVerb(const QString &verb)
{
    m_do->setText(verb);
}

void InlineBox::setQuestion(const QString &question)
{
    m_question->setText(question);
}

void InlineBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit submitted();
    else if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}
