// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/common/notice.h"
#include "ui/common/page.h"
#include "ui/common/plaintext.h"
#include "ui/common/uisettings.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/navigation.h"
#include "ui/shell/quickfind.h"
#include "ui/shell/shortcutlist.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/titleline.h"
#include "ui/shell/windowkeys.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QStyleHints>

using namespace Qt::StringLiterals;

MainWindow::MainWindow()
    : m_menu(new MainMenu(this)), m_keys(new WindowKeys(this)), m_navigation(new Navigation(this)),
      m_title(new TitleLine(this)), m_warning(new Notice(this)), m_stack(new QStackedWidget(this)),
      m_status(new StatusLine(this)), m_start(new StartPage(this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    layOut();
    m_quickFind = new QuickFind([this] { return commands(); }, centralWidget());
    m_shortcuts = new ShortcutList([this] { return keyAreas(); }, centralWidget());
    connectMenu();
    addKeys();
    closePages();
    // The frame that the desktop adds has to fit, too.
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(8, 40)));
    restoreGeometry(kWindowGeometry.get());
    comeOnScreen();
    m_saveGeometry.setSingleShot(true);
    m_saveGeometry.setInterval(500);
    connect(&m_saveGeometry, &QTimer::timeout, this, [this] { kWindowGeometry.set(saveGeometry()); });
}

void MainWindow::layOut()
{
    m_warning->setObjectName(u"warning"_s);
    m_warning->setClosable(false);
    m_stack->addWidget(m_start);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_title);
    right->addWidget(m_warning);
    right->addWidget(m_stack, 1);
    right->addWidget(m_status);
    auto *centre = new QWidget(this);
    auto *layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    auto *line = new QFrame(centre);
    line->setFixedWidth(1);
    line->setObjectName(u"navigationLine"_s);
    m_line = line;
    layout->addWidget(line);
    layout->addLayout(right, 1);
    setCentralWidget(centre);
}

void MainWindow::connectMenu()
{
    m_navigation->setMenu(m_menu->menu());
    const bool narrow = kNavigationCollapsed.get();
    m_menu->collapse->setChecked(narrow);
    m_navigation->setCollapsed(narrow);
    connect(m_menu->collapse, &QAction::toggled, this, [this](bool collapsed) {
        kNavigationCollapsed.set(collapsed);
        m_navigation->setCollapsed(collapsed);
    });
    connect(m_menu->quit, &QAction::triggered, this, [this] {
        m_quits = true;
        close();
    });
    connect(m_menu->undo, &QAction::triggered, this, &MainWindow::undoWanted);
    connect(m_menu->redo, &QAction::triggered, this, &MainWindow::redoWanted);
    connect(m_menu->quickFind, &QAction::triggered, m_quickFind, [this] { m_quickFind->ask(); });
    connect(m_menu->find, &QAction::triggered, this, [this] {
        if (QLineEdit *field = currentPage() ? currentPage()->searchField() : nullptr) {
            field->setFocus(Qt::ShortcutFocusReason);
            field->selectAll();
        }
    });
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_quickFind, &QuickFind::chosen, this, &MainWindow::follow);
    connect(m_menu->logContact, &QAction::triggered, this, [this] {
        if (!currentPage() || !currentPage()->logContact())
            m_quickFind->ask(QuickFind::For::Log);
    });
    connect(m_quickFind, &QuickFind::failed, this, [this](const Error &error) { tell(error); });
    connect(m_status->notice(), &Notice::acted, this, [this] {
        if (m_offer == Offer::Undo)
            emit undoWanted();
        else if (m_offer == Offer::Redo)
            emit redoWanted();
    });
}

void MainWindow::addPage(const QString &key, Page *page, bool footer)
{
    m_pages.insert(key, page);
    m_order << key;
    m_stack->addWidget(page);
    if (footer)
        m_navigation->addFooterPage(key, page->iconName());
    else
        m_navigation->addPage(key, page->iconName());
    connect(page, &Page::done, this, [this](const QString &message) { tell(message, Offer::Undo); });
    connect(page, &Page::told, this, [this](const QString &message) { tell(message); });
    connect(page, &Page::failed, this, [this](const Error &error) { tell(error); });
    connect(page, &Page::wanted, this, &MainWindow::follow);
    connect(page, &Page::countChanged, m_navigation,
            [this, key](int waiting) { m_navigation->setCount(key, waiting); });
    retranslate();
}

void MainWindow::closePages()
{
    m_title->showPage(nullptr);
    m_keys->setPrimary(nullptr);
    m_current.clear();
    m_history.clear();
    m_order.clear();
    m_navigation->clear();
    m_navigation->setUser({});
    m_navigation->hide();
    m_line->hide();
    for (Page *page : std::exchange(m_pages, {})) {
        m_stack->removeWidget(page);
        // The stores they show go next, so the pages cannot wait for the event loop.
        const std::unique_ptr<Page> gone(page);
    }
    m_stack->setCurrentWidget(m_start);
    m_title->hide();
    m_status->notice()->hide();
    m_menu->setWorkspaceOpen(false, false);
    setWarning({});
    setFile({});
}

void MainWindow::showPage(const QString &key)
{
    Page *page = m_pages.value(key);
    if (!page)
        return;
    if (key != m_current) {
        if (!m_current.isEmpty())
            m_history << m_current;
        m_current = key;
        kLastPage.set(key);
    }
    m_navigation->show();
    m_line->show();
    m_title->show();
    m_navigation->setCurrent(key);
    m_stack->setCurrentWidget(page);
    m_title->showPage(page);
    m_keys->setPrimary(page->primaryAction());
    m_menu->exportList->setEnabled(!page->exportRequest().kind.isEmpty());
    page->setFocus();
}

Page *MainWindow::currentPage() const
{
    return m_pages.value(m_current);
}

void MainWindow::follow(const QString &link)
{
    if (link == u"import") {
        m_menu->importFile->trigger();
        return;
    }
    // Another program dials, writes or shows it.
    for (const QString &scheme : {u"tel:"_s, u"sms:"_s, u"mailto:"_s, u"http://"_s, u"https://"_s, u"file:"_s}) {
        if (link.startsWith(scheme))
            return emit outsideWanted(QUrl(link));
    }
    for (const QString &key : std::as_const(m_order)) {
        if (!m_pages.value(key)->follow(link))
            continue;
        showPage(key);
        return;
    }
}

void MainWindow::tell(const QString &message, Offer offered)
{
    m_offer = offered;
    const QString action = offered == Offer::Undo ? tr("Undo") : offered == Offer::Redo ? tr("Redo") : QString();
    m_status->notice()->tell(Notice::Kind::Done, message, action);
}

void MainWindow::tell(const Error &error)
{
    m_offer = Offer::Nothing;
    m_status->notice()->tell(error);
}

void MainWindow::setWarning(const QString &text)
{
    if (text.isEmpty())
        m_warning->hide();
    else
        m_warning->tell(Notice::Kind::Warning, text);
}

void MainWindow::setFile(const QString &path)
{
    m_file = path;
    const QString name = QFileInfo(path).completeBaseName();
    m_status->setPlace(name, path);
    m_status->setVisible(!path.isEmpty() || m_status->notice()->isVisibleTo(m_status));
    setWindowFilePath(path);
    retranslate();
}

void MainWindow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

void MainWindow::guard(Page *page)
{
    page->setProperty("readOnly", m_readOnly);
    if (!m_readOnly)
        return;
    const QString reason = tr("This file can only be read, so nothing in it can be changed.");
    if (QAction *primary = page->primaryAction()) {
        primary->setEnabled(false);
        primary->setToolTip(PlainText::toolTip(reason));
    }
    for (QAction *action : page->findChildren<QAction *>())
        action->setEnabled(action->isEnabled() && !action->property("writes").toBool());
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (!widget->property("writes").toBool())
            continue;
        widget->setEnabled(false);
        widget->setToolTip(PlainText::toolTip(reason));
    }
}

void MainWindow::goBack()
{
    QLineEdit *field = currentPage() ? currentPage()->searchField() : nullptr;
    if (field && field->hasFocus() && !field->text().isEmpty()) {
        field->clear();
        return;
    }
    if (!currentPage() || currentPage()->goBack() || m_history.isEmpty())
        return;
    const QString last = m_history.takeLast();
    m_current.clear();
    showPage(last);
}

void MainWindow::retranslate()
{
    const QString name = QFileInfo(m_file).completeBaseName();
    setWindowTitle(name.isEmpty() ? tr("Weft") : tr("%1 – Weft").arg(name));
    for (qsizetype i = 0; i < m_order.size(); ++i) {
        const QString keys =
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)).toString(QKeySequence::NativeText);
        m_navigation->setTitle(m_order.at(i), m_pages.value(m_order.at(i))->title(), i < 9 ? keys : QString());
    }
    for (Page *page : std::as_const(m_pages))
        guard(page);
    QStringList titles;
    for (const QString &key : std::as_const(m_order))
        titles += m_pages.value(key)->title();
    m_keys->setPages(titles);
    m_keys->setPrimary(currentPage() ? currentPage()->primaryAction() : nullptr);
    m_keys->retranslate();
    m_title->retranslate();
    m_quickFind->refresh();
    m_shortcuts->refresh();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_menu->retranslate();
    if (m_offer != Offer::Nothing)
        tell(m_status->notice()->text(), m_offer);
    // The pages get the event after this window; their titles are asked for when all have it.
    QTimer::singleShot(0, this, &MainWindow::retranslate);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    kWindowGeometry.set(saveGeometry());
    if (staysInstead())
        event->ignore();
    else
        QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_saveGeometry.start();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    m_saveGeometry.start();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().size() == 1 && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    emit fileDropped(event->mimeData()->urls().first().toLocalFile());
}

/// A page hands the focus on to its list. Qt's own Tab would take the page for the list and so jump over everything
/// that stands before it there.
bool MainWindow::focusNextPrevChild(bool next)
{
    if (QGuiApplication::styleHints()->tabFocusBehavior() != Qt::TabFocusAllControls)
        return QMainWindow::focusNextPrevChild(next);
    const auto takesIt = [this](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy() && widget->isVisibleTo(this) &&
               widget->isEnabled();
    };
    QWidget *from = focusWidget() ? focusWidget() : this;
    QWidget *to = from;
    do
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
    while (to != from && !takesIt(to));
    if (to == from)
        return false;
    to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}
