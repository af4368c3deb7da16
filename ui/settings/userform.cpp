// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/userform.h"

#include "ui/common/answer.h"
#include "ui/common/codebox.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

UserForm::UserForm(SettingsStore &store, const Format &format, QWidget *parent)
    : QWidget(parent), m_store(store), m_format(format), m_list(new QListWidget(this)), m_add(new QPushButton(this)),
      m_fields(new QFormLayout), m_code(new QLineEdit(this)), m_nameEn(new QLineEdit(this)),
      m_nameZh(new QLineEdit(this)), m_job(new CodeBox(this)), m_team(new QLineEdit(this)),
      m_active(new QCheckBox(this)), m_problem(PlainText::muted({}, this)), m_save(new QPushButton(this))
{
    m_list->setObjectName(u"userList"_s);
    m_list->setIconSize({18, 18});
    m_add->setObjectName(u"addUser"_s);
    m_code->setObjectName(u"userCode"_s);
    m_nameEn->setObjectName(u"userNameEn"_s);
    m_nameZh->setObjectName(u"userNameZh"_s);
    m_save->setObjectName(u"save"_s);
    m_save->setProperty("primary", true);
    m_problem->setWordWrap(true);
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            setRecord(m_format.users().value(row));
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_list->setCurrentRow(-1);
        setRecord({});
        m_code->setFocus();
    });
    for (QLineEdit *field : {m_code, m_nameEn, m_nameZh, m_team})
        connect(field, &QLineEdit::textEdited, this, &UserForm::showButtons);
    connect(m_job, &QComboBox::activated, this, &UserForm::showButtons);
    connect(m_active, &QCheckBox::toggled, this, &UserForm::showButtons);
    connect(m_save, &QPushButton::clicked, this, &UserForm::save);
    connect(&m_format, &Format::changed, this, &UserForm::refresh);
    retranslate();
    setRecord({});
    refresh();
}

void UserForm::layOut()
{
    for (QWidget *field :
         {static_cast<QWidget *>(m_code), static_cast<QWidget *>(m_nameEn), static_cast<QWidget *>(m_nameZh),
          static_cast<QWidget *>(m_job), static_cast<QWidget *>(m_team), static_cast<QWidget *>(m_active)})
        m_fields->addRow(field == m_active ? nullptr : PlainText::label({}, this), field);
    for (int row = 0; row < m_fields->rowCount(); ++row)
        if (QLayoutItem *caption = m_fields->itemAt(row, QFormLayout::LabelRole))
            caption->widget()->setMinimumHeight(m_code->sizeHint().height());
    m_fields->setHorizontalSpacing(16);
    m_fields->setVerticalSpacing(8);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_add);
    auto *right = new QVBoxLayout;
    right->addLayout(m_fields);
    right->addWidget(m_problem);
    right->addWidget(m_save, 0, Qt::AlignLeft);
    right->addStretch(1);
    m_problem->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    layout->addLayout(left, 1);
    layout->addLayout(right, 2);
}

void UserForm::setRecord(const User &user)
{
    m_original = user;
    m_code->setText(user.code);
    m_nameEn->setText(user.nameEn);
    m_nameZh->setText(user.nameZh);
    m_job->setCode(user.job);
    m_team->setText(user.team);
    m_active->setChecked(user.active);
    showButtons();
}

User UserForm::record() const
{
    User user = m_original;
    user.code = m_code->text().trimmed();
    user.nameEn = m_nameEn->text().trimmed();
    user.nameZh = m_nameZh->text().trimmed();
    user.job = m_job->code();
    user.team = m_team->text().trimmed();
    user.active = m_active->isChecked();
    return user;
}

QStringList UserForm::problems() const
{
    const User user = record();
    QStringList found;
    if (user.code.isEmpty())
        found << tr("A user needs a code, such as initials.");
    for (const User &other : m_format.users())
        if (other.code == user.code && other.id != user.id)
            found << tr("The code %1 belongs to %2.").arg(user.code, other.name(m_format.language()));
    return found;
}

void UserForm::refresh()
{
    if (!(record() == m_original))
        return;
    const Id<User> shown = m_original.id;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const User &user : m_format.users()) {
        auto *item = new QListWidgetItem(Theme::icon(u"user"_s, &Tokens::muted), m_format.user(user.id), m_list);
        if (!user.active)
            item->setForeground(Theme::tokens().muted);
        if (user.id == shown)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    setRecord(m_format.users().value(m_list->currentRow()));
}

void UserForm::save()
{
    const User user = record();
    m_save->setEnabled(false);
    onAnswer(m_store.saveUser(user), this, [this, user](const Result<Id<User>> &saved) {
        if (!saved) {
            showButtons();
            emit failed(saved.error());
            return;
        }
        m_original = user;
        m_original.id = *saved;
        setRecord(m_original);
        emit done(tr("User %1 saved").arg(user.name(m_format.language())));
    });
}

void UserForm::showButtons()
{
    const bool changed = !(record() == m_original);
    const QStringList wrong = changed ? problems() : QStringList();
    m_problem->setText(wrong.join(u'\n'));
    m_save->setEnabled(changed && wrong.isEmpty());
}

void UserForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UserForm::retranslate()
{
    const auto name = [this](QWidget *field, const QString &label) {
        if (auto *caption = qobject_cast<QLabel *>(m_fields->labelForField(field)))
            caption->setText(label);
        field->setAccessibleName(label);
    };
    name(m_code, tr("Code"));
    name(m_nameEn, tr("Name in Latin letters"));
    name(m_nameZh, tr("Name in Chinese"));
    name(m_job, tr("Job"));
    m_job->setList(m_format, u"job"_s, u""_s);
    name(m_team, tr("Team"));
    m_active->setText(tr("Active"));
    m_add->setText(tr("Add a user"));
    m_save->setText(tr("Save"));
    m_list->setAccessibleName(tr("Users"));
}
