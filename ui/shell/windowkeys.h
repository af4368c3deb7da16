// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QWidget;

/// The keys of the window that stand in no menu: what the page makes new, the step back, the pages by number.
class WindowKeys : public QObject
{
    Q_OBJECT

public:
    explicit WindowKeys(QWidget *window);

    /// Names of the pages in their order; actions beyond them rest.
    void setPages(const QStringList &titles);
    /// What Ctrl+N does on the page in view; null: nothing.
    void setPrimary(const QAction *action);
    void retranslate();

    QAction *const create;
    QAction *const back;
    QAction *const openMenu;
    /// Those of pages that are there.
    QList<QAction *> pages() const;

signals:
    void pageWanted(int index);

private:
    QAction *key(QWidget *window, const QKeySequence &keys);

    QList<QAction *> m_pages;
};
