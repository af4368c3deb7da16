// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientmenu.h"

#include "model/clients/client.h"
#include "ui/common/conditiontext.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QMenu>

using namespace Qt::StringLiterals;

ClientMenu::ClientMenu(const Format &format, QObject *parent) : QObject(parent), m_format(format) {}

QMenu *ClientMenu::make(QWidget *parent, qsizetype selected, const ClientRow *current)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"clientMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The page says it of itself where the file can only be read.
    const bool writes = !parent->property("readOnly").toBool();
    if (selected == 1) {
        connect(menu->addAction(tr("Open")), &QAction::triggered, this, &ClientMenu::openWanted);
        if (writes) {
            connect(menu->addAction(Theme::icon(u"edit"_s), tr("Edit")), &QAction::triggered, this,
                    &ClientMenu::editWanted);
            connect(menu->addAction(Theme::icon(u"phone"_s), tr("Log contact")), &QAction::triggered, this,
                    &ClientMenu::logWanted);
        }
        if (current)
            addReach(menu, *current);
        menu->addSeparator();
    }
    if (writes)
        addChanges(menu);
    const auto add = [this, menu](const QString &icon, const QString &text, QKeySequence key, auto signal) {
        QAction *action = menu->addAction(Theme::icon(icon), text);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, signal);
    };
    if (writes)
        add(u"edit"_s, tr("Change a field…"), Qt::Key_F2, &ClientMenu::bulkWanted);
    add(u"copy"_s, tr("Copy rows"), QKeySequence::Copy, &ClientMenu::copyWanted);
    if (!writes)
        return menu;
    menu->addSeparator();
    connect(menu->addAction(Theme::icon(u"delete"_s), tr("Remove %n clients", nullptr, static_cast<int>(selected))),
            &QAction::triggered, this, &ClientMenu::removeWanted);
    return menu;
}

/// What can be set for all that are selected.
void ClientMenu::addChanges(QMenu *menu)
{
    const std::pair<QString, QString> fields[]{{u"owner"_s, tr("Set owner")}, {u"cycle_days"_s, tr("Set own cycle")}};
    for (const auto &[field, title] : fields) {
        QMenu *values = menu->addMenu(title);
        QStringList codes = ConditionText::codes(m_format, field);
        codes << QString();
        for (const QString &code : std::as_const(codes)) {
            const QString none = field == u"owner" ? tr("Nobody") : tr("By tier");
            QAction *action = values->addAction(
                PlainText::action(code.isEmpty() ? none : ConditionText::value(m_format, field, code)));
            connect(action, &QAction::triggered, this, [this, field = field, code] { emit fieldWanted(field, code); });
        }
    }
    connect(menu->addAction(Theme::icon(u"tag"_s), tr("Add tag")), &QAction::triggered, this, &ClientMenu::tagWanted);
}

/// What another program does: it dials, it writes. A client who is not to be contacted is left in peace.
void ClientMenu::addReach(QMenu *menu, const ClientRow &row)
{
    const std::tuple<QString, QString, QString, QString> ways[]{
        {u"phone"_s, u"phone_out"_s, row.phone, tr("Call %1").arg(PlainText::action(row.phone))},
        {u"email"_s, u"email"_s, row.email, tr("Write to %1").arg(PlainText::action(row.email))}};
    for (const auto &[icon, channel, address, text] : ways) {
        if (address.isEmpty())
            continue;
        QAction *action =
            menu->addAction(Theme::icon(icon), row.doNotContact ? tr("%1: not to be contacted").arg(text) : text);
        action->setObjectName(u"reach:"_s + channel);
        action->setEnabled(!row.doNotContact);
        connect(action, &QAction::triggered, this,
                [this, channel = channel, address = address] { emit reachWanted(channel, address); });
    }
}
