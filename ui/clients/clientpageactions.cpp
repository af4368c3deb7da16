// SPDX-License-Identifier: GPL-3.0-or-later
// What the page does with the clients selected in its list, and with the fields that the firm adds to it.
#include "ui/clients/clientpage.h"

#include "model/clients/clientstore.h"
#include "ui/clients/clientcard.h"
#include "ui/clients/clientcolumns.h"
#include "ui/clients/clientkind.h"
#include "ui/common/answer.h"
#include "ui/common/bulkeditdialog.h"
#include "ui/common/filterbar.h"
#include "ui/common/format.h"
#include "ui/common/listpane.h"
#include "ui/common/listview.h"
#include "ui/common/prompt.h"

#include <QAction>
#include <QUrl>

using namespace Qt::StringLiterals;

void ClientPage::connectKeys()
{
    connect(m_turnCard, &QAction::triggered, this, [this] {
        if (!m_view->turnGroup())
            showCard(!m_card->isVisible());
    });
    connect(m_change, &QAction::triggered, this, &ClientPage::editField);
    connect(m_remove, &QAction::triggered, this, [this] { remove(m_view->selectedIds()); });
}

void ClientPage::nameKeys()
{
    m_turnCard->setText(tr("Show or hide the card"));
    m_change->setText(tr("Change a field of the selected clients"));
    m_remove->setText(tr("Remove the selected clients"));
}

void ClientPage::remove(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    onAnswer(m_means.stores.clients.remove(ids), this,
             [this, n = static_cast<int>(ids.size())](const Result<void> &gone) {
                 if (gone)
                     emit done(tr("%n clients removed", nullptr, n));
                 else
                     emit failed(gone.error());
             });
}

void ClientPage::setField(const QString &field, const QString &value)
{
    onAnswer(m_means.stores.clients.setField(m_view->selectedIds(), field, value), this,
             [this](const Result<qint64> &changed) {
                 if (changed)
                     emit done(tr("%n clients changed", nullptr, static_cast<int>(*changed)));
                 else
                     emit failed(changed.error());
             });
}

void ClientPage::askTag()
{
    m_means.prompt.askText(this, tr("Add tag"), tr("Tag"), {}, [this](const QString &tag) {
        if (!tag.trimmed().isEmpty())
            setField(u"tags"_s, tag.trimmed());
    });
}

/// F2: one field of all selected clients.
void ClientPage::editField()
{
    const QList<qint64> ids = m_view->selectedIds();
    if (ids.isEmpty())
        return;
    auto *dialog = new BulkEditDialog({m_format, m_means.bulk, m_kind}, ids, this);
    connect(dialog, &BulkEditDialog::changed, this,
            [this](qint64 n) { emit done(tr("%n clients changed", nullptr, static_cast<int>(n))); });
    dialog->open();
}

/// Another program dials or writes, unless the client has said no to that channel.
void ClientPage::reach(const QString &channel, const QString &address)
{
    onAnswer(m_means.stores.clients.open(Id<Client>(m_view->currentId())), this,
             [this, channel, address](const Result<Client> &client) {
                 if (!client)
                     return emit failed(client.error());
                 const auto consent = std::ranges::find(client->consents, channel, &Consent::channel);
                 if (consent != client->consents.cend() && consent->answer == u"no")
                     return emit failed(Error{ErrorKind::Invalid,
                                              tr("%1 has said no to this channel: %2. Choose another one on the card.")
                                                  .arg(client->name, m_format.label(u"channel"_s, channel)),
                                              {}});
                 QString number = address;
                 if (channel == u"phone_out")
                     number.removeIf([](QChar c) { return c != u'+' && (c < u'0' || c > u'9'); });
                 emit wanted(channel == u"phone_out"
                                 ? u"tel:"_s + number
                                 : u"mailto:"_s + QString::fromLatin1(QUrl::toPercentEncoding(address, "@+")));
             });
}

/// Fields that were added, named, archived or deleted come and go at once.
void ClientPage::takeFields()
{
    if (m_fields == m_format.fields())
        return;
    QStringList gone;
    for (const CustomField &field : std::as_const(m_fields)) {
        if (!CustomFields::find(m_format.fields(), field.id))
            gone << field.code;
    }
    m_fields = m_format.fields();
    m_kind = clientKind(m_format);
    m_pane->setFields(m_kind, [this] { m_model->setColumns(clientColumns(m_format)); });
    if (!gone.isEmpty())
        forgetFields(gone);
}

/// A list that went on asking for a deleted field would show nothing but an error.
void ClientPage::forgetFields(const QStringList &gone)
{
    QList<SortKey> order = m_model->order();
    order.removeIf([&](const SortKey &key) { return gone.contains(key.field); });
    QList<Condition> conditions = m_pane->conditions();
    const qsizetype all = conditions.size();
    conditions.removeIf([&](const Condition &condition) { return gone.contains(condition.field); });
    if (gone.contains(m_pane->group()))
        m_pane->bar()->showGroup({});
    else if (order == m_model->order() && conditions.size() == all)
        return;
    m_pane->setConditions(conditions);
    m_model->setOrder(order);
    ask();
}
