// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/search/search.h"

#include <QFrame>
#include <QFuture>
#include <QTimer>

class QAction;
class QLineEdit;
class QListWidget;

/// Ctrl+K: type a part of a client or a command, choose with the arrows, go there with Enter.
class QuickFind : public QFrame
{
    Q_OBJECT

public:
    explicit QuickFind(QWidget *parent);
    /// Null: clients are not searched.
    void setStore(SearchStore *store);
    void setCommands(const QList<QAction *> &commands);
    /// Log: the client is chosen to log a contact with it; no commands.
    enum class For { Going, Log };
    void ask(For purpose = For::Going);

signals:
    /// "client:12", "client:12/log".
    void chosen(const QString &link);
    void failed(const Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void show(const QList<Search::Hit> &hits);
    void addCommands();
    void goTo(int row);
    void retranslate();
    void place();

    QLineEdit *m_field;
    QListWidget *m_list;
    QTimer m_pause;
    SearchStore *m_store = nullptr;
    For m_for = For::Going;
    QFuture<Result<QList<Search::Hit>>> m_pending;
    QList<QAction *> m_commands;
};
