// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QMap>

class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;
class NavigationButton;

/// The pages at the left with what waits on each; narrow, it shows the icons alone.
class Navigation : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setMenu(QMenu *menu);
    void openMenu();
    void addPage(const QString &key, const QString &icon);
    /// Settings stand at the bottom.
    void addFooterPage(const QString &key, const QString &icon);
    void clear();
    void setTitle(const QString &key, const QString &title, const QString &keys);
    void setCount(const QString &key, int waiting);
    void setCurrent(const QString &key);
    void setCollapsed(bool collapsed);
    /// Who signs; an empty name hides the button.
    void setUser(const QString &name);

signals:
    void chosen(const QString &key);
    void userClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    NavigationButton *add(const QString &key, const QString &icon);
    void retranslate();

    QToolButton *m_menu;
    QLabel *m_name;
    QVBoxLayout *m_pages;
    QVBoxLayout *m_footer;
    NavigationButton *m_user;
    QMap<QString, NavigationButton *> m_buttons;
    bool m_collapsed = false;
};
