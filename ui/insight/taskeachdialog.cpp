// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/taskeachdialog.h"

#include "ui/common/answer.h"
#include "ui/common/codebox.h"
#include "ui/common/daybox.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

TaskEachDialog::TaskEachDialog(TaskStore &store, const Format &format, const QList<qint64> &clients, QWidget *parent)
    : QDialog(parent), m_store(store), m_format(format), m_clients(clients), m_subject(new QLineEdit(this)),
      m_due(new DayBox(this)), m_owner(new CodeBox(this)), m_preview(PlainText::muted({}, this)),
      m_add(new QPushButton(tr("Add"), this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    build();
    connect(m_subject, &QLineEdit::textChanged, this, &TaskEachDialog::check);
    connect(m_due, &QDateEdit::dateChanged, this, &TaskEachDialog::check);
    connect(m_add, &QPushButton::clicked, this, &TaskEachDialog::add);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    check();
}

void TaskEachDialog::build()
{
    setObjectName(u"taskEach"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const int clients = static_cast<int>(m_clients.size());
    setWindowTitle(tr("A task for each of %n clients", nullptr, clients));
    m_subject->setObjectName(u"taskEachSubject"_s);
    m_due->setObjectName(u"taskEachDue"_s);
    m_owner->setObjectName(u"taskEachOwner"_s);
    m_add->setObjectName(u"taskEachAdd"_s);
    m_add->setDefault(true);
    m_cancel->setAutoDefault(false);
    const QDate next = m_format.settings().calendar.plusWorkingDays(m_format.today(), 1);
    m_due->setSuggestion(next);
    m_due->setDay(next);
    m_owner->setUsers(m_format, tr("The owner of the client"));
    m_owner->setCode({});
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_add, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancel, QDialogButtonBox::ActionRole);
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("Subject"), m_subject);
    layout->addRow(tr("Due"), m_due);
    layout->addRow(tr("Owner"), m_owner);
    layout->addRow(m_preview);
    layout->addRow(buttons);
    resize(460, 210);
}

void TaskEachDialog::check()
{
    const int clients = static_cast<int>(m_clients.size());
    m_add->setEnabled(!m_subject->text().trimmed().isEmpty() && m_due->day().isValid() && clients > 0);
    m_preview->setText(tr("Adds %n tasks, one for each client.", nullptr, clients));
}

void TaskEachDialog::add()
{
    m_add->setEnabled(false);
    const Task task{
        .owner = Id<User>(m_owner->code().toLongLong()), .due = m_due->day(), .subject = m_subject->text().trimmed()};
    onAnswer(m_store.saveForEach(task, m_clients), this, [this](const Result<qint64> &done) {
        if (!done) {
            m_preview->setText(done.error().message);
            m_add->setEnabled(true);
            return;
        }
        emit added(*done);
        accept();
    });
}
