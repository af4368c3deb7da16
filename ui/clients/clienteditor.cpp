// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clienteditor.h"

#include "model/clients/clientstore.h"
#include "ui/clients/clientform.h"
#include "ui/common/answer.h"
#include "ui/common/notice.h"
#include "ui/common/plaintext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ClientEditor::ClientEditor(ClientStore &store, const Format &format, QWidget *parent)
    : QWidget(parent), m_store(store), m_format(format), m_title(PlainText::heading({}, 4, this)),
      m_notice(new Notice(this)), m_area(new QScrollArea(this)), m_form(new ClientForm(store, format)),
      m_save(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    build();
    connect(m_save, &QPushButton::clicked, this, &ClientEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, &ClientEditor::cancelled);
    connect(m_notice, &Notice::acted, this, &ClientEditor::takeOver);
    for (const QKeySequence &keys : {QKeySequence(QKeySequence::Save), QKeySequence(Qt::CTRL | Qt::Key_Return),
                                     QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &ClientEditor::save);
    }
    retranslate();
}

void ClientEditor::build()
{
    setObjectName(u"clientEditor"_s);
    m_save->setObjectName(u"editorSave"_s);
    m_cancel->setObjectName(u"editorCancel"_s);
    m_save->setProperty("primary", true);
    m_form->setMaximumWidth(fontMetrics().averageCharWidth() * 130);
    m_area->setWidget(m_form);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_form->findChild<QLineEdit *>(u"clientName"_s));
    m_notice->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 10, 16, 6);
    top->addWidget(m_title, 1);
    top->setSpacing(8);
    top->addWidget(m_cancel);
    top->addWidget(m_save);
    layout->addLayout(top);
    layout->addWidget(m_notice);
    layout->addWidget(m_area, 1);
}

void ClientEditor::retranslate()
{
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Ctrl+S or Ctrl+Enter"));
    m_cancel->setText(tr("Cancel"));
    m_title->setText(m_original.id.isValid() ? tr("Edit %1").arg(m_original.name) : tr("New client"));
    m_form->retranslate();
}

void ClientEditor::edit(Id<Client> id)
{
    m_wanted = id;
    onAnswer(m_store.open(id), this, [this, id](Result<Client> client) {
        if (id != m_wanted)
            return;
        if (client)
            fill(*client);
        else
            emit failed(client.error());
    });
}

void ClientEditor::create()
{
    m_wanted = {};
    fill({});
}

void ClientEditor::fill(const Client &client)
{
    m_form->setRecord(client);
    // What the form makes of the record is what later changes are compared with.
    m_original = client;
    m_notice->hide();
    retranslate();
    m_area->verticalScrollBar()->setValue(0);
    m_form->findChild<QLineEdit *>(u"clientName"_s)->setFocus(Qt::OtherFocusReason);
}

bool ClientEditor::isModified() const
{
    return m_form->record() != m_original;
}

void ClientEditor::save()
{
    const QStringList rest = m_form->showProblems();
    if (!m_form->problems().isEmpty()) {
        m_notice->tell(Notice::Kind::Warning,
                       rest.isEmpty() ? tr("Not saved: see the marked fields.") : rest.join(u'\n'));
        return;
    }
    const Client client = m_form->record();
    m_save->setEnabled(false);
    onAnswer(m_store.save(client), this, [this, name = client.name](Result<Id<Client>> saved) {
        m_save->setEnabled(true);
        if (saved) {
            m_notice->hide();
            emit this->saved(*saved, name);
        } else {
            refuse(saved.error());
        }
    });
}

void ClientEditor::refuse(const Error &error)
{
    if (error.kind == ErrorKind::Conflict)
        m_notice->tell(Notice::Kind::Failure, error.message, tr("Show the newer record"));
    else
        m_notice->tell(error);
}

void ClientEditor::takeOver()
{
    if (m_original.id.isValid())
        edit(m_original.id);
}

void ClientEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}
