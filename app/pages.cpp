// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages.h"

#include "app/openworkspace.h"
#include "ui/agenda/calendarpage.h"
#include "ui/agenda/todaypage.h"
#include "ui/clients/clientcard.h"
#include "ui/clients/clientkind.h"
#include "ui/clients/clientpage.h"
#include "ui/insight/insightpage.h"
#include "ui/matrix/matrixpage.h"
#include "ui/sales/receivablespage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"

#include <QAction>

using namespace Qt::StringLiterals;

void addPages(MainWindow &window, OpenWorkspace &workspace, const PageTools &tools)
{
    const ClientStores stores{workspace.clients,  workspace.contacts, workspace.timeline, workspace.documents,
                              workspace.invoices, workspace.deals,    tools.prompt};
    auto *card = new ClientCard(stores, tools.format);
    card->keepLogOpen(true);
    window.addPage(u"today"_s, new TodayPage(workspace.agenda, card, tools.format));
    window.addPage(u"clients"_s, new ClientPage({stores, workspace.views, workspace.bulk, tools.format, tools.prompt}));
    window.addPage(u"matrix"_s, new MatrixPage({workspace.insight, workspace.clients, workspace.bulk, tools.format,
                                                tools.prompt, clientKind(tools.format)}));
    auto *calendar = new CalendarPage({workspace.tasks, workspace.clients, tools.format, tools.prompt});
    window.addPage(u"calendar"_s, calendar);
    QObject::connect(window.menu()->newTask, &QAction::triggered, calendar, [calendar] { calendar->makeNew({}); });

    window.addPage(u"receivables"_s, new ReceivablesPage(workspace.invoices, workspace.clients, tools.format));

    window.addPage(u"insight"_s,
                   new InsightPage({workspace.insight, workspace.pareto, workspace.tierMoves, workspace.tasks,
                                    workspace.bulk, tools.format, tools.prompt, clientKind(tools.format)}));

    auto *settings = new SettingsPage(workspace.settings, tools.format, tools.prompt);
    QObject::connect(settings, &SettingsPage::languageChosen, window.menu(), &MainMenu::languageChosen);
    QObject::connect(settings, &SettingsPage::themeChosen, window.menu(), &MainMenu::themeChosen);
    window.addPage(u"settings"_s, settings, true);
}
