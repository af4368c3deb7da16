// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/door.h"
#include "app/exportflow.h"
#include "app/importflow.h"
#include "app/pages.h"
#include "app/undoflow.h"
#include "model/db/connection.h"
#include "model/settings/workspace.h"
#include "ui/common/answer.h"
#include "ui/common/prompt.h"
#include "ui/common/theme.h"
#include "ui/common/uisettings.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/navigation.h"
#include "ui/shell/quickfind.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/userchooser.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {
constexpr int kRecent = 8;

QString languageAtStart(const StartOptions &options)
{
    const QString wanted = options.language.isEmpty() ? kLanguage.get() : options.language;
    return Language::all().contains(wanted) ? wanted
                                            : Language::closest(wanted.isEmpty() ? QLocale::system().name() : wanted);
}
} // namespace

Application::Application(QApplication &program, Prompt &prompt, const StartOptions &options)
    : m_program(program), m_prompt(prompt), m_options(options), m_format(m_options.clock),
      m_import(new ImportFlow(m_window, prompt, m_format, this)),
      m_undo(new UndoFlow(m_window, prompt, m_format, this)), m_door(new Door(this))
{
    connectMenu();
    wear(options.theme.isEmpty() ? kTheme.get() : options.theme);
    const QString language = languageAtStart(options);
    speak(language);
    m_window.menu()->setRecent(kRecentFiles.get());
    m_window.startPage()->setRecent(kRecentFiles.get());
    m_day = m_options.clock.today();
    connect(&m_dayWatch, &QTimer::timeout, this, &Application::watchDay);
    m_dayWatch.start(std::chrono::minutes(1));
    connect(&program, &QGuiApplication::screenRemoved, &m_window, &MainWindow::comeOnScreen);
    // The desktop ends: a window that stays would keep it from that.
    connect(&program, &QGuiApplication::commitDataRequest, &m_window, &MainWindow::setQuits);
}

Application::~Application()
{
    m_import->cancel();
    m_window.closePages();
}

void Application::start()
{
    const QString path = QFileInfo(m_options.file).absoluteFilePath();
    if (m_options.file.isEmpty() || !QFileInfo::exists(path))
        return startHere();
    Door::knock(path, m_options.arguments, this, [this](bool heard) { heard ? emit sentOn() : startHere(); });
}

void Application::startHere()
{
    m_window.show();
    if (const QString fault = m_options.settings.message(); !fault.isEmpty())
        m_window.tell(fault);
    if (m_options.file.isEmpty())
        return m_options.sample ? openSample() : void();
    if (m_options.sample && !QFileInfo::exists(m_options.file))
        create(m_options.file, true);
    else
        openHere(QFileInfo(m_options.file).absoluteFilePath());
}

/// A second start of the program for the workspace that is shown here.
void Application::hear(const QStringList &arguments)
{
    m_window.bringUp();
    QCommandLineParser parser;
    StartOptions::describe(parser);
    StartOptions wanted;
    if (!parser.parse(QStringList{u"weft"_s} + arguments) || !wanted.read(parser).isEmpty())
        return;
    // A dialog that waits for an answer stays in the language in which it asks.
    if (Language::all().contains(wanted.language) && !QApplication::activeModalWidget())
        speak(wanted.language);
    if (!wanted.theme.isEmpty())
        wear(wanted.theme);
    const bool differs = wanted.clock.isSet() && wanted.clock.today() != m_options.clock.today();
    if (differs || (wanted.readOnly && m_workspace && !m_workspace->database.isReadOnly()))
        m_window.tell(tr("This workspace was already open here. To open it for another day, or for looking only, close "
                         "it first."));
}

void Application::connectMenu()
{
    MainMenu *menu = m_window.menu();
    const StartPage *start = m_window.startPage();
    const QString filter = tr("Weft workspaces (*.weft)");
    const auto askNew = [this, filter] {
        m_prompt.saveFile(&m_window, tr("New workspace"), tr("firm.weft"), filter,
                          [this](const QString &path) { create(path, false); });
    };
    const auto askOpen = [this, filter] {
        m_prompt.openFile(&m_window, tr("Open a workspace"), filter, [this](const QString &path) { open(path); });
    };
    connect(menu->newFile, &QAction::triggered, this, askNew);
    connect(start, &StartPage::newWanted, this, askNew);
    connect(menu->open, &QAction::triggered, this, askOpen);
    connect(start, &StartPage::openWanted, this, askOpen);
    connect(menu->openSample, &QAction::triggered, this, &Application::openSample);
    connect(start, &StartPage::sampleWanted, this, &Application::openSample);
    connect(menu, &MainMenu::recentChosen, this, &Application::open);
    connect(start, &StartPage::recentChosen, this, &Application::open);
    connect(menu->closeFile, &QAction::triggered, this, &Application::closeWorkspace);
    connect(menu, &MainMenu::languageChosen, this, &Application::setLanguage);
    connect(menu, &MainMenu::themeChosen, this, &Application::setTheme);
    connect(menu->importFile, &QAction::triggered, m_import, &ImportFlow::ask);
    connect(menu->exportList, &QAction::triggered, this, &Application::exportList);
    connect(menu->about, &QAction::triggered, this, &Application::showAbout);
    connect(&m_format, &Format::changed, this, [this] {
        if (m_workspace)
            showUser();
    });
    connect(m_door, &Door::knocked, this, &Application::hear);
    connect(m_window.navigation(), &Navigation::userClicked, this, &Application::askUser);
    connect(&m_window, &MainWindow::fileDropped, this, [this](const QString &path) {
        if (path.endsWith(u".weft", Qt::CaseInsensitive))
            open(path);
        else if (m_workspace)
            m_import->read(path);
    });
    connect(&m_window, &MainWindow::outsideWanted, this, [this](const QUrl &url) {
        if (!QDesktopServices::openUrl(url))
            m_window.tell(tr("No program on this computer opens %1.").arg(url.toDisplayString()));
    });
}

void Application::open(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (m_workspace && m_workspace->database.path() == whole)
        return;
    Door::knock(whole, {whole}, this, [this, whole](bool heard) {
        if (heard)
            m_window.tell(tr("%1 is open in another window, which is now in front.").arg(QFileInfo(whole).fileName()));
        else
            openHere(whole);
    });
}

void Application::openHere(const QString &path)
{
    auto workspace = std::make_unique<OpenWorkspace>(m_options.clock);
    const auto opening = workspace->open(path, m_options.readOnly);
    enter(std::move(workspace), opening);
}

void Application::create(const QString &path, bool sample)
{
    auto workspace = std::make_unique<OpenWorkspace>(m_options.clock);
    const auto opening = workspace->create(QFileInfo(path).absoluteFilePath(), sample);
    enter(std::move(workspace), opening);
}

void Application::openSample()
{
    const QString path = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/weft/sample.weft"_s;
    if (QFileInfo::exists(path))
        return open(path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    create(path, true);
}

void Application::enter(std::unique_ptr<OpenWorkspace> workspace, const QFuture<Result<OpenReport>> &opening)
{
    m_entering = std::move(workspace);
    m_window.status()->show();
    m_window.status()->setProgress(tr("Opening"), 0, 0);
    m_window.status()->setCancellable(false);
    onAnswer(opening, this, [this, entering = m_entering.get()](const Result<OpenReport> &report) {
        if (entering != m_entering.get())
            return;
        m_window.status()->endProgress();
        if (!report) {
            m_entering.reset();
            return m_window.tell(report.error());
        }
        closeWorkspace();
        m_workspace = std::move(m_entering);
        settle(*report);
    });
}

void Application::settle(const OpenReport &report)
{
    const QString path = m_workspace->database.path();
    remember(path);
    m_door->open(path);
    connectWorkspace();
    m_window.menu()->setWorkspaceOpen(true, report.readOnly);
    m_window.setFile(path);
    m_window.setReadOnly(report.readOnly);
    m_window.setWarning(report.readOnly ? report.reason : QString());
    m_import->setDatabase(&m_workspace->database, m_options.clock);
    m_window.quickFind()->setStore(&m_workspace->search);
    m_built = false;
    if (m_options.clock.isSet() || report.readOnly)
        m_workspace->showToday();
    readSettings();
    m_undo->setJournal(&m_workspace->journal);
    if (report.migratedFrom > 0)
        m_window.tell(
            tr("This workspace was brought up to date. A copy of it as it was is %1.").arg(report.copyBefore));
}

void Application::connectWorkspace()
{
    Database *database = &m_workspace->database;
    connect(database, &Database::committed, m_undo, &UndoFlow::refresh);
    connect(database, &Database::waiting, this, [this](bool waits, const QString &whom) {
        if (!waits)
            return m_window.status()->endProgress();
        m_window.status()->setProgress(whom.isEmpty()
                                           ? tr("Waiting for another program that writes")
                                           : tr("Waiting for another program that writes; open in %1").arg(whom),
                                       0, 0);
    });
    connect(m_window.status(), &StatusLine::cancelled, database, &Database::stopWaiting);
    connect(database, &Database::vanished, this, [this] {
        m_window.setWarning(
            tr("The file was moved, replaced or deleted while it was open. What you do now may be lost: "
               "close this workspace and open it where it is now."));
    });
    connect(&m_workspace->settings, &SettingsStore::changed, this, &Application::readSettings);
}

void Application::readSettings()
{
    onAnswer(m_workspace->settings.load(), &m_workspace->settings,
             [this](const Result<SettingsStore::Everything> &all) {
                 if (!all)
                     return m_window.tell(all.error());
                 m_format.setWorkspace(all->settings, all->lists, all->users, all->fields);
                 if (!m_built)
                     addPages();
             });
}

void Application::addPages()
{
    m_built = true;
    ::addPages(m_window, *m_workspace, {m_format, m_prompt, m_options.clock});
    const QString last = kLastPage.get();
    m_window.showPage(m_window.hasPage(last) ? last : m_window.firstPage());
    QList<User> active;
    for (const User &user : m_format.users())
        if (user.active)
            active << user;
    if (active.size() == 1)
        setUser(active.first().code);
    else if (active.size() > 1)
        askUser();
    emit opened();
    if (active.isEmpty())
        emit userKnown();
}

void Application::askUser()
{
    auto *chooser = new UserChooser(m_format, kLastUser.get(), &m_window);
    connect(chooser, &UserChooser::chosen, this, &Application::setUser);
    chooser->open();
}

void Application::setUser(const QString &code)
{
    if (!m_workspace)
        return;
    m_workspace->database.setUser(code);
    Id<User> me;
    for (const User &user : m_format.users())
        if (user.code == code)
            me = user.id;
    m_format.setMe(me);
    if (!code.isEmpty())
        kLastUser.set(code);
    showUser();
    emit userKnown();
}

void Application::showUser()
{
    const QString name = m_format.user(m_format.me());
    m_window.navigation()->setUser(name.isEmpty() && !m_format.users().isEmpty() ? tr("Nobody") : name);
}

void Application::closeWorkspace()
{
    m_import->cancel();
    m_import->setDatabase(nullptr, m_options.clock);
    m_door->close();
    m_undo->setJournal(nullptr);
    m_window.quickFind()->setStore(nullptr);
    m_window.closePages();
    m_workspace.reset();
}

void Application::remember(const QString &path)
{
    QStringList files = kRecentFiles.get();
    files.removeAll(path);
    files.prepend(path);
    kRecentFiles.set(files.mid(0, kRecent));
    m_window.menu()->setRecent(kRecentFiles.get());
    m_window.startPage()->setRecent(kRecentFiles.get());
}

void Application::exportList()
{
    if (!m_workspace || !m_window.currentPage())
        return;
    exportPage(m_window, m_prompt, m_workspace->database, {m_format.labels(), m_options.clock});
}

void Application::showAbout()
{
    const Prompt::Question question{.title = tr("Weft %1").arg(QStringLiteral(WEFT_VERSION)),
                                    .text = tr("A CRM for small firms in one file. Free software under the GNU General "
                                               "Public License, version 3 or later."),
                                    .buttons = {tr("Close")}};
    if (!m_workspace)
        return m_prompt.ask(&m_window, question, [](int) {});
    using Facts = QList<std::pair<QString, QString>>;
    const auto facts = m_workspace->database.read(
        [path = m_workspace->database.path()](Connection &c) { return Workspace::info(c, path); });
    onAnswer(facts, &m_workspace->database, [this, question](const Result<Facts> &info) {
        Prompt::Question whole = question;
        for (const auto &[name, value] : info.value_or(Facts{}))
            whole.detail += u"%1: %2\n"_s.arg(name, value);
        m_prompt.ask(&m_window, whole, [](int) {});
    });
}

void Application::setLanguage(const QString &language)
{
    kLanguage.set(language);
    speak(language);
    m_undo->refresh();
}

void Application::speak(const QString &language)
{
    m_language.use(language);
    Theme::applyFont(m_program, language);
    QLocale::setDefault(QLocale(language));
    m_window.setLocale(QLocale(language));
    m_format.setLanguage(language);
    m_window.menu()->setLanguage(language);
}

void Application::setTheme(const QString &theme)
{
    kTheme.set(theme);
    wear(theme);
}

void Application::wear(const QString &theme)
{
    const ThemeChoice choice = Theme::choiceFromCode(theme);
    Theme::apply(m_program, choice);
    m_window.menu()->setTheme(Theme::toCode(choice));
}

void Application::watchDay()
{
    if (m_day == m_options.clock.today() || !m_workspace)
        return;
    m_day = m_options.clock.today();
    m_workspace->showToday();
    emit m_format.changed();
}
