// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/views/savedview.h"

#include <QObject>

class QMenu;
class Prompt;
class QWidget;

/// The saved views of one list, in a menu: choose, save, rename, delete. The last one used is remembered here, the
/// views themselves are in the file for everybody.
class ViewChooser : public QObject
{
    Q_OBJECT

public:
    struct Means
    {
        SavedViewStore &store;
        Prompt &prompt;
    };
    /// The window stands for questions.
    ViewChooser(const Means &means, const QString &list, QWidget *window);

    /// Fills the menu whenever it opens.
    void addMenu(QMenu *menu);
    /// What the list without a saved view is called.
    static QString allText();
    /// Reads the views; afterwards ready() is told, once.
    void read();
    /// What is asked for now goes before the view used last.
    void forgetLast() { m_restores = false; }
    /// What the list shows now; tells whether it is still the view that was chosen.
    void setState(const SavedView &state);
    /// The view chosen; without an id while there is none.
    const SavedView &current() const { return m_current; }
    bool isChanged() const;
    /// "All", or the name, with a dot where the list shows something else by now.
    QString text() const;
    void choose(const SavedView &view);

signals:
    /// The views were read for the first time; the last one used was chosen before, if it is still there.
    void ready();
    void viewsRead(const QList<SavedView> &views);
    /// A view is to be shown; one without an id is the list as it is at first.
    void chosen(const SavedView &view);
    /// text() is another.
    void textChanged();
    void coloursWanted();
    void done(const QString &message);
    void failed(const Error &error);

private:
    void fill(QMenu *menu);
    void take(const QList<SavedView> &views);
    void save(const SavedView &view, const QString &message);
    void saveNew();
    void rename();
    void remove();

    Means m_means;
    QString m_list;
    QWidget *m_window;
    QList<SavedView> m_views;
    SavedView m_current;
    SavedView m_state;
    QString m_wanted; ///< the name of a view that was just saved
    bool m_read = false;
    bool m_restores = true;
};
