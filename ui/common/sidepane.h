// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class ListModelBase;
class ListView;
class QLabel;
class QPushButton;
class QToolButton;

/// The rows behind a figure, beside it: what they are, the list, a way to the whole list, and one to close it.
class SidePane : public QWidget
{
    Q_OBJECT

public:
    /// Its parts are named after it: "matrixList", "matrixListTitle", "matrixOpenAll". The columns are remembered under
    /// the name.
    SidePane(ListModelBase *model, const QString &name, QWidget *parent = nullptr);
    ListView *view() const { return m_view; }
    void setTitle(const QString &title);
    /// Takes three tenths of its splitter, or what it was given by hand before.
    void open();
    /// Whether the rows can be shown as a list of its own page.
    void setOpenable(bool openable);
    void retranslate(const QString &accessibleName);

signals:
    void opened(qint64 id);
    void openAllWanted();
    void closed();

private:
    QLabel *m_title;
    ListView *m_view;
    QPushButton *m_openAll;
    QToolButton *m_close;
    QList<int> m_sizes;
};
