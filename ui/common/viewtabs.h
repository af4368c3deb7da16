// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/views/savedview.h"

#include <QWidget>

class QTabBar;
class QToolButton;
class ViewChooser;

/// The saved views of a list as tabs; those that find no room are in the menu at the end, where views are made and
/// changed, too.
class ViewTabs : public QWidget
{
    Q_OBJECT

public:
    explicit ViewTabs(ViewChooser *chooser, QWidget *parent = nullptr);
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(const QList<SavedView> &views);
    void fit();

    ViewChooser *m_chooser;
    QTabBar *m_tabs;
    QToolButton *m_more;
    QList<SavedView> m_views; ///< the list as it is at first, then the saved ones
    bool m_filling = false;
};
