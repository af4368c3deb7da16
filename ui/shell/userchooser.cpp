// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/userchooser.h"

#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

UserChooser::UserChooser(const Format &format, const QString &last, QWidget *parent)
    : QDialog(parent), m_format(format), m_title(PlainText::heading({}, 3, this)),
      m_explain(PlainText::muted({}, this)), m_list(new QListWidget(this))
{
    setObjectName(u"userChooser"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setObjectName(u"users"_s);
    m_list->setIconSize({20, 20});
    for (const User &user : format.users()) {
        if (!user.active)
            continue;
        auto *item = new QListWidgetItem(Theme::icon(u"user"_s, &Tokens::muted), user.code, m_list);
        item->setData(Qt::UserRole, user.code);
        if (user.code == last || m_list->count() == 1)
            m_list->setCurrentItem(item);
    }
    auto *buttons = new QDialogButtonBox(this);
    m_continue = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_continue->setDefault(true);
    m_continue->setProperty("primary", true);
    m_nobody = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_explain->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_explain);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(380, 380);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] {
        if (const QListWidgetItem *item = m_list->currentItem())
            emit chosen(item->data(Qt::UserRole).toString());
    });
    connect(this, &QDialog::rejected, this, [this] { emit chosen({}); });
    connect(&m_format, &Format::changed, this, &UserChooser::retranslate);
    retranslate();
}

void UserChooser::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void UserChooser::retranslate()
{
    setWindowTitle(tr("Who is working?"));
    m_title->setText(tr("Who is working?"));
    m_explain->setText(tr("What you do is signed with this name in the history."));
    m_continue->setText(tr("Continue"));
    m_nobody->setText(tr("Without a name"));
    m_list->setAccessibleName(tr("Users"));
    for (int row = 0; row < m_list->count(); ++row) {
        const auto user =
            std::ranges::find(m_format.users(), m_list->item(row)->data(Qt::UserRole).toString(), &User::code);
        if (user != m_format.users().cend())
            m_list->item(row)->setText(user->name(m_format.language()));
    }
}
