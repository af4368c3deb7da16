// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

/// A box over the window: type to find, choose with the arrows, take with Enter; Esc or a click elsewhere closes it.
class PickBox : public QFrame
{
    Q_OBJECT

public:
    /// The name is that of the object; its field and list are called after it.
    PickBox(const QString &name, QWidget *parent);
    /// Shows the actions by their names of now.
    void refresh();

protected:
    /// Of a row: what stands at its right end, and whether it is the title of those that follow.
    enum Data { KeysData = Qt::UserRole + 10, HeadData };

    QLineEdit *field() const { return m_field; }
    QListWidget *list() const { return m_list; }
    void open();
    QListWidgetItem *add(const QAction *action);
    /// The first row that can be taken is current, and the box as large as its rows need.
    void settle();
    virtual void search() = 0;
    virtual void take(const QListWidgetItem &item) = 0;
    virtual void retranslate() = 0;
    virtual int widthIn(int room) const = 0;
    /// How high the list may be, and how many columns it has.
    virtual int mostRows(int room) const = 0;
    virtual int columns() const { return 1; }

    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeCurrent();
    void step(int by);
    void place();

    QLineEdit *m_field;
    QListWidget *m_list;
};
