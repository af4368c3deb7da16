// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/clientpicker.h"

#include "ui/common/answer.h"

#include <QCompleter>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace {
constexpr int kOffers = 8;
constexpr int kDelay = 180;
} // namespace

ClientPicker::ClientPicker(ClientStore &store, QWidget *parent)
    : QLineEdit(parent), m_store(store), m_offers(new QStandardItemModel(this)), m_completer(new QCompleter(this))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    m_completer->setModel(m_offers);
    // What was found is shown as it is: a hit by pinyin does not contain what was typed.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(&m_delay, &QTimer::timeout, this, &ClientPicker::ask);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_id = {};
        m_delay.start();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &ClientPicker::choose);
}

void ClientPicker::setClient(Id<Client> id)
{
    m_id = id;
    clear();
    if (!id.isValid())
        return;
    onAnswer(m_store.load({id.value}), this, [this, id](Result<QList<ClientRow>> rows) {
        if (rows && !rows->isEmpty() && m_id == id)
            setText(rows->first().name);
    });
}

Id<Client> ClientPicker::client() const
{
    return m_id;
}

void ClientPicker::ask()
{
    m_pending.cancel();
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return;
    m_pending = m_store.find({.search = typed});
    onAnswer(m_pending, this, [this, typed](Result<QList<qint64>> ids) {
        if (!ids || text().trimmed() != typed)
            return;
        onAnswer(m_store.load(ids->mid(0, kOffers)), this, [this](Result<QList<ClientRow>> rows) {
            if (rows)
                offer(*rows);
        });
    });
}

void ClientPicker::offer(const QList<ClientRow> &rows)
{
    m_offers->clear();
    for (const ClientRow &row : rows) {
        auto *item = new QStandardItem(row.code.isEmpty() ? row.name : tr("%1 (%2)").arg(row.name, row.code));
        item->setData(row.id.value);
        item->setData(row.name, Qt::UserRole + 2);
        m_offers->appendRow(item);
    }
    if (!rows.isEmpty() && hasFocus())
        m_completer->complete();
}

void ClientPicker::choose(const QModelIndex &index)
{
    // The completer shows a proxy of the offers; data of the roles goes through.
    m_id = Id<Client>(index.data(Qt::UserRole + 1).toLongLong());
    setText(index.data(Qt::UserRole + 2).toString());
}
