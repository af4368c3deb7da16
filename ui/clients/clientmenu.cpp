// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/clientmenu.h"

#include "ui/common/conditiontext.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QMenu>

using namespace Qt::StringLiterals;

ClientMenu::ClientMenu(const Format &format, QObject *parent) : QObject(parent), m_format(format) {}

QMenu *ClientMenu::make(QWidget *parent, qsizetype selected)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"clientMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (selected == 1) {
        connect(menu->addAction(tr("Open")), &QAction::triggered, this, &ClientMenu::openWanted);
        connect(menu->addAction(Theme::icon(u"edit"_s), tr("Edit")), &QAction::triggered, this,
                &ClientMenu::editWanted);
        connect(menu->addAction(Theme::icon(u"phone"_s), tr("Log contact")), &QAction::triggered, this,
                &ClientMenu::logWanted);
        menu->addSeparator();
    }
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
    menu->addSeparator();
    connect(menu->addAction(Theme::icon(u"delete"_s), tr("Remove %n clients", nullptr, static_cast<int>(selected))),
            &QAction::triggered, this, &ClientMenu::removeWanted);
    return menu;
}
