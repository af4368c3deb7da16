// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "app/openworkspace.h"
#include "ui/clients/clientpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::StringLiterals;

void addPages(MainWindow &window, OpenWorkspace &workspace, const PageTools &tools)
{
    const ClientStores stores{workspace.clients, workspace.contacts, workspace.timeline};
    window.addPage(u"clients"_s, new ClientPage({stores, workspace.insight, tools.format, tools.prompt}));
    auto *settings = new SettingsPage(workspace.settings, tools.format, tools.prompt);
    QObject::connect(settings, &SettingsPage::languageChosen, window.menu(), &MainMenu::languageChosen);
    QObject::connect(settings, &SettingsPage::themeChosen, window.menu(), &MainMenu::themeChosen);
    window.addPage(u"settings"_s, settings, true);
}
