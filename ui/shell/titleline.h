// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class Page;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

/// Title of the page, its search field, its primary action.
class TitleLine : public QFrame
{
    Q_OBJECT

public:
    explicit TitleLine(QWidget *parent = nullptr);
    /// Takes the page's search field into the line; null empties it.
    void showPage(Page *page);
    void retranslate();

private:
    QLabel *m_title;
    QHBoxLayout *m_field;
    QPushButton *m_primary;
    QPointer<Page> m_page;
    QPointer<QLineEdit> m_search;
};
