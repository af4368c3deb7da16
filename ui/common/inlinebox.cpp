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
      m_fields(nullptr), m_buttons(new QHBoxLayout), m_do(new QPushButton(this)), m_close(new QPushButton(this))
{
    m_do->setObjectName(u"boxDo"_s);
    m_do->setProperty("primary", true);
    m_question->setWordWrap(true);
    m_problem->setObjectName(u"boxProblem"_s);
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
    m_buttons->addStretch();
    m_buttons->addWidget(m_close);
    m_buttons->addWidget(m_do);
    layout->addLayout(m_buttons);
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
    if (field->focusPolicy() == Qt::NoFocus)
        return;
    if (m_last)
        setTabOrder(m_last, field);
    m_last = field;
    orderKeys();
}

/// Tab goes through the fields, then the buttons, as they stand there, whatever was made first.
void InlineBox::orderKeys()
{
    QWidget *before = m_last;
    for (int i = 0; before && i < m_buttons->count(); ++i) {
        QWidget *button = m_buttons->itemAt(i)->widget();
        if (!button)
            continue;
        setTabOrder(before, button);
        before = button;
    }
}

void InlineBox::addLine()
{
    m_fields = new QHBoxLayout;
    m_lines->addLayout(m_fields);
}

QPushButton *InlineBox::addButton()
{
    auto *button = new QPushButton(this);
    m_buttons->insertWidget(m_buttons->indexOf(m_close), button);
    orderKeys();
    return button;
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
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto *button = qobject_cast<QPushButton *>(focusWidget());
        (button ? button : m_do)->click();
    } else if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else {
        QWidget::keyPressEvent(event);
    }
}
