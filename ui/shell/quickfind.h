// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/search/search.h"
#include "ui/shell/pickbox.h"

#include <QFuture>
#include <QPointer>
#include <QTimer>

#include <functional>

class QAction;

/// Ctrl+K: type a part of a client or a command, choose with the arrows, go there with Enter. Commands are found by
/// what they are called in the language shown, by its pinyin, and in English.
class QuickFind : public PickBox
{
    Q_OBJECT

public:
    using Commands = std::function<QList<QAction *>()>;

    /// The commands are asked for each time the box opens.
    QuickFind(Commands commands, QWidget *parent);
    /// Null: clients are not searched.
    void setStore(SearchStore *store);
    /// Log: the client is chosen to log a contact with it; no commands.
    enum class For { Going, Log };
    void ask(For purpose = For::Going);

signals:
    /// "client:12", "client:12/log".
    void chosen(const QString &link);
    void failed(const Error &error);

protected:
    void search() override;
    void take(const QListWidgetItem &item) override;
    void retranslate() override;
    int widthIn(int room) const override;
    int mostRows(int room) const override;

private:
    void showHits(const QList<Search::Hit> &hits);
    void addCommands(const QList<QPointer<QAction>> &commands);

    Commands m_ask;
    QTimer m_pause;
    SearchStore *m_store = nullptr;
    For m_for = For::Going;
    QFuture<Result<QList<Search::Hit>>> m_pending;
    QList<QPointer<QAction>> m_commands;
};
