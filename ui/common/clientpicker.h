// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "model/clients/clientstore.h"

#include <QFuture>
#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStandardItemModel;

/// A field that holds another client, found by typing any part of it. Emptied, it holds none.
class ClientPicker : public QLineEdit
{
    Q_OBJECT

public:
    explicit ClientPicker(ClientStore &store, QWidget *parent = nullptr);
    void setClient(Id<Client> id);
    Id<Client> client() const;

private:
    void ask();
    void offer(const QList<ClientRow> &rows);
    void choose(const QModelIndex &index);

    ClientStore &m_store;
    Id<Client> m_id;
    QTimer m_delay;
    QFuture<Result<QList<qint64>>> m_pending;
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
};
