// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainmenu.h"

#include "model/core/language.h"
#include "ui/common/keys.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

MainMenu::MainMenu(QWidget *window)
    : QObject(window), newFile(command(u"file"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N)),
      open(command(u"folder"_s, QKeySequence::Open)), openSample(command(u"sample"_s, {})),
      newTask(command(u"task"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_T)),
      importFile(command(u"import"_s, Qt::CTRL | Qt::Key_I)), resolveStubs(command({}, {})),
      exportList(command(u"export"_s, Qt::CTRL | Qt::Key_E)), closeFile(command(u"close"_s, QKeySequence::Close)),
      quit(command({}, Qt::CTRL | Qt::Key_Q)), undo(command(u"undo"_s, Qt::CTRL | Qt::Key_Z)),
      redo(command(u"redo"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_Z)), find(command(u"search"_s, QKeySequence::Find)),
      quickFind(command(u"search"_s, Qt::CTRL | Qt::Key_K)), logContact(command(u"phone"_s, Qt::CTRL | Qt::Key_L)),
      collapse(command(u"sidebar"_s, Qt::CTRL | Qt::Key_B)), digest(command({}, {})), tray(command({}, {})),
      shortcuts(command(u"help"_s, Qt::Key_Question)), about(command(u"info"_s, {})),
      m_window(window), m_commands{newFile,   open,   openSample, newTask,   importFile, resolveStubs, exportList,
                                   closeFile, quit,   undo,       redo,      find,       quickFind,    logContact,
                                   collapse,  digest, tray,       shortcuts, about},
      m_menu(new QMenu(window)), m_file(new QMenu(m_menu)), m_recent(new QMenu(m_file)), m_edit(new QMenu(m_menu)),
      m_view(new QMenu(m_menu)), m_language(new QMenu(m_view)), m_theme(new QMenu(m_view)), m_help(new QMenu(m_menu)),
      m_languages(new QActionGroup(this)), m_themes(new QActionGroup(this))
{
    for (QAction *action : std::as_const(m_commands))
        window->addAction(action);
    m_file->addActions({newFile, open});
    m_file->addMenu(m_recent);
    m_file->addAction(openSample);
    m_file->addSeparator();
    m_file->addActions({importFile, resolveStubs, exportList});
    m_file->addSeparator();
    m_file->addActions({closeFile, quit});
    m_edit->addAction(newTask);
    m_edit->addSeparator();
    m_edit->addActions({undo, redo});
    m_edit->addSeparator();
    m_edit->addActions({find, quickFind, logContact});
    m_view->addMenu(m_language);
    m_view->addMenu(m_theme);
    m_view->addSeparator();
    m_view->addActions({collapse, digest, tray});
    m_help->addActions({shortcuts, about});
    shortcuts->setShortcuts({Qt::Key_Question, QKeySequence::HelpContents});
    for (QMenu *menu : {m_file, m_edit, m_view, m_help})
        m_menu->addMenu(menu);
    collapse->setCheckable(true);
    digest->setCheckable(true);
    tray->setCheckable(true);
    fillChoices();
    retranslate();
}

QList<QAction *> MainMenu::commands() const
{
    return m_commands + m_languages->actions() + m_themes->actions();
}

QList<KeyArea> MainMenu::areas() const
{
    QList<KeyArea> areas;
    for (const QMenu *menu : {m_file, m_edit, m_view, m_help})
        areas.append({Keys::name(menu->title()), menu->actions()});
    return areas;
}

QAction *MainMenu::command(const QString &icon, const QKeySequence &keys)
{
    auto *action = new QAction(this);
    if (!icon.isEmpty())
        action->setIcon(Theme::icon(icon));
    action->setShortcut(keys);
    return action;
}

void MainMenu::fillChoices()
{
    for (const QString &language : Language::all()) {
        QAction *action = m_languages->addAction(Language::nativeName(language));
        action->setCheckable(true);
        action->setData(language);
        connect(action, &QAction::triggered, this, [this, language] { emit languageChosen(language); });
    }
    for (const QString &theme : {u"system"_s, u"light"_s, u"dark"_s}) {
        QAction *action = m_themes->addAction(theme);
        action->setCheckable(true);
        action->setData(theme);
        connect(action, &QAction::triggered, this, [this, theme] { emit themeChosen(theme); });
    }
    m_language->addActions(m_languages->actions());
    m_theme->addActions(m_themes->actions());
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &recent"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_language->setTitle(tr("&Language"));
    m_theme->setTitle(tr("&Theme"));
    m_help->setTitle(tr("&Help"));
    name(newFile, QT_TR_NOOP("&New workspace…"));
    name(open, QT_TR_NOOP("&Open…"));
    name(openSample, QT_TR_NOOP("Open the &sample firm"));
    name(newTask, QT_TR_NOOP("New &task…"));
    name(digest, QT_TR_NOOP("&Daily digest in the tray"));
    name(tray, QT_TR_NOOP("&Keep running when the window is closed"));
    name(importFile, QT_TR_NOOP("&Import a file…"));
    name(resolveStubs, QT_TR_NOOP("Resolve &stubs…"));
    name(exportList, QT_TR_NOOP("&Export this list…"));
    name(closeFile, QT_TR_NOOP("&Close workspace"));
    name(quit, QT_TR_NOOP("&Quit"));
    name(find, QT_TR_NOOP("&Find on this page"));
    name(quickFind, QT_TR_NOOP("&Go to…"));
    name(logContact, QT_TR_NOOP("&Log a contact…"));
    name(collapse, QT_TR_NOOP("&Narrow navigation"));
    name(shortcuts, QT_TR_NOOP("&Keyboard shortcuts"));
    name(about, QT_TR_NOOP("&About Weft"));
    static constexpr std::array kThemes{QT_TR_NOOP("As the &system"), QT_TR_NOOP("&Light"), QT_TR_NOOP("&Dark")};
    for (size_t i = 0; i < kThemes.size(); ++i)
        name(m_themes->actions().at(static_cast<qsizetype>(i)), kThemes[i]);
    setUndoNames(m_undoName, m_redoName);
}

void MainMenu::name(QAction *action, const char *english)
{
    action->setText(tr(english));
    action->setProperty("english", QString::fromUtf8(english).remove(u'&'));
}

void MainMenu::setWorkspaceOpen(bool open, bool readOnly)
{
    m_open = open;
    m_readOnly = readOnly;
    importFile->setEnabled(open && !readOnly);
    resolveStubs->setEnabled(open && !readOnly);
    newTask->setEnabled(open && !readOnly);
    logContact->setEnabled(open && !readOnly);
    for (QAction *action : {exportList, closeFile, find})
        action->setEnabled(open);
    setUndoNames({}, {});
}

void MainMenu::setUndoNames(const QString &undoName, const QString &redoName)
{
    m_undoName = undoName;
    m_redoName = redoName;
    undo->setProperty("english", u"Undo"_s);
    redo->setProperty("english", u"Redo"_s);
    undo->setText(undoName.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(PlainText::action(undoName)));
    redo->setText(redoName.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(PlainText::action(redoName)));
    undo->setEnabled(m_open && !m_readOnly && !undoName.isEmpty());
    redo->setEnabled(m_open && !m_readOnly && !redoName.isEmpty());
}

void MainMenu::setRecent(const QStringList &files)
{
    m_recent->clear();
    for (const QString &path : files) {
        QAction *action = m_recent->addAction(PlainText::action(path));
        // A file on a stick that is not there now is still worth remembering.
        action->setEnabled(QFileInfo::exists(path));
        connect(action, &QAction::triggered, this, [this, path] { emit recentChosen(path); });
    }
    m_recent->setEnabled(!files.isEmpty());
}

void MainMenu::setLanguage(const QString &language)
{
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == language);
}

void MainMenu::setTheme(const QString &theme)
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toString() == theme);
}
