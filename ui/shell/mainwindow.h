// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QMainWindow>
#include <QMap>
#include <QTimer>
#include <QUrl>

#include <functional>

class MainMenu;
class Navigation;
class Notice;
class Page;
class QStackedWidget;
class QuickFind;
class StartPage;
class ShortcutList;
class StatusLine;
class TitleLine;
class WindowKeys;
struct KeyArea;

/// The frame around the pages: navigation, title line, status line, keys. It knows pages by Page alone and asks the
/// application for everything that needs a workspace.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow();

    MainMenu *menu() const { return m_menu; }
    QuickFind *quickFind() const { return m_quickFind; }
    StatusLine *status() const { return m_status; }
    Navigation *navigation() const { return m_navigation; }
    StartPage *startPage() const { return m_start; }

    /// Takes the page. Footer pages stand at the bottom of the navigation.
    void addPage(const QString &key, Page *page, bool footer = false);
    /// Destroys all pages and shows the start page.
    void closePages();
    void showPage(const QString &key);
    bool hasPage(const QString &key) const { return m_pages.contains(key); }
    /// Keys, as the pages stand in the navigation.
    QStringList pages() const { return m_order; }
    QString firstPage() const { return m_order.value(0); }
    Page *currentPage() const;
    QString currentKey() const { return m_current; }
    /// Shows what a link of Page::wanted means.
    void follow(const QString &link);

    enum class Offer { Nothing, Undo, Redo };
    /// What was done, with a button to take it back or do it again.
    void tell(const QString &message, Offer offer = Offer::Nothing);
    void tell(const Error &error);
    /// A line under the title that stays; empty removes it.
    void setWarning(const QString &text);
    void setFile(const QString &path);
    /// Pages added from now on may not change the file: what is marked "writes" is off and says why.
    void setReadOnly(bool readOnly);
    /// Whether the window may hide when it is closed, because something on the screen brings it back.
    void setHidingPlace(std::function<bool()> isThere) { m_hidingPlace = std::move(isThere); }
    /// Visible, not minimised, and over the others.
    void bringUp();
    /// Back to where it can be reached, after a screen went.
    void comeOnScreen();
    /// The next time it is closed it closes, whatever is set.
    void setQuits() { m_quits = true; }

signals:
    void undoWanted();
    void redoWanted();
    void fileDropped(const QString &path);
    /// A number, an address or a page that another program opens.
    void outsideWanted(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void layOut();
    void connectMenu();
    void addKeys();
    void retranslate();
    void goBack();
    void guard(Page *page);
    QList<QAction *> commands() const;
    QList<KeyArea> keyAreas() const;
    bool staysInstead();

    MainMenu *m_menu;
    WindowKeys *m_keys;
    Navigation *m_navigation;
    QWidget *m_line = nullptr;
    TitleLine *m_title;
    Notice *m_warning;
    QStackedWidget *m_stack;
    StatusLine *m_status;
    StartPage *m_start;
    QuickFind *m_quickFind;
    ShortcutList *m_shortcuts;
    QStringList m_order; ///< keys of the pages as they stand in the navigation
    QMap<QString, Page *> m_pages;
    QString m_current;
    QStringList m_history;
    Offer m_offer = Offer::Nothing;
    QString m_file;
    bool m_readOnly = false;
    bool m_quits = false;
    std::function<bool()> m_hidingPlace;
    QTimer m_saveGeometry;
};
