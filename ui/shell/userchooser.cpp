// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/userchooser.h"

#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

UserChooser::UserChooser(const QList<User> &users, const QString &language, const QString &last, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget(this))
{
    setObjectName(u"userChooser"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who is working?"));
    m_list->setObjectName(u"users"_s);
    m_list->setIconSize({20, 20});
    for (const User &user : users) {
        if (!user.active)
            continue;
        auto *item = new QListWidgetItem(Theme::icon(u"user"_s, &Tokens::muted), user.name(language), m_list);
        item->setData(Qt::UserRole, user.code);
        if (user.code == last || m_list->count() == 1)
            m_list->setCurrentItem(item);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Continue"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Without a name"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(PlainText::heading(tr("Who is working?"), 3, this));
    auto *explain = PlainText::muted(tr("What you do is signed with this name in the history."), this);
    explain->setWordWrap(true);
    layout->addWidget(explain);
    layout->addWidget(m_list);
    layout->addWidget(buttons);
    resize(360, 380);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] {
        if (const QListWidgetItem *item = m_list->currentItem())
            emit chosen(item->data(Qt::UserRole).toString());
    });
    connect(this, &QDialog::rejected, this, [this] { emit chosen({}); });
}
