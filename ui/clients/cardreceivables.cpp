// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/cardreceivables.h"

#include "model/sales/invoicestore.h"
#include "ui/common/answer.h"
#include "ui/common/format.h"
#include "ui/common/invoicetext.h"
#include "ui/common/plaintext.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int kShown = 3;
}

CardReceivables::CardReceivables(InvoiceStore &store, const Format &format, QWidget *parent)
    : QWidget(parent), m_store(store), m_format(format), m_sum(new QPushButton(this)),
      m_rest(PlainText::muted({}, this))
{
    setObjectName(u"cardReceivables"_s);
    m_sum->setObjectName(u"clientOpen"_s);
    m_sum->setProperty("link", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_sum, 0, Qt::AlignLeading);
    for (int i = 0; i < kShown; ++i) {
        m_lines << new ToneLabel(this);
        m_lines.last()->setWordWrap(true);
        m_lines.last()->setObjectName(u"clientInvoice"_s);
        layout->addWidget(m_lines.last());
    }
    layout->addWidget(m_rest);
    connect(m_sum, &QPushButton::clicked, this, [this] { emit wanted(u"receivables?client=%1"_s.arg(m_id.value)); });
    connect(&m_store, &InvoiceStore::changed, this, &CardReceivables::reload);
    hide();
}

void CardReceivables::showClient(Id<Client> client)
{
    if (client != m_id) {
        hide();
        m_all = {};
        emit read(m_all);
    }
    m_id = client;
    reload();
}

void CardReceivables::retranslate()
{
    show();
}

void CardReceivables::reload()
{
    if (!m_id.isValid())
        return;
    onAnswer(m_store.ofClient(m_id), this, [this, id = m_id](const Result<ClientReceivables> &all) {
        if (id != m_id || !all)
            return;
        m_all = *all;
        emit read(m_all);
        show();
    });
}

QString CardReceivables::sum() const
{
    QString text;
    if (m_all.count > 0 && m_all.since.isValid())
        text = tr("%1 open since %2").arg(m_format.money(m_all.open), m_format.day(m_all.since));
    else if (m_all.count > 0)
        text = tr("%1 open").arg(m_format.money(m_all.open));
    if (m_all.credit <= Money{})
        return text;
    const QString credit = tr("%1 credit").arg(m_format.money(m_all.credit));
    return text.isEmpty() ? credit : tr("%1 · %2").arg(text, credit);
}

void CardReceivables::show()
{
    const QString text = sum();
    setVisible(!text.isEmpty());
    m_sum->setText(PlainText::action(text));
    for (int i = 0; i < kShown; ++i) {
        const bool there = i < m_all.invoices.size();
        m_lines[i]->setVisible(there);
        if (!there)
            continue;
        const Receivable &receivable = m_all.invoices.at(i);
        QStringList parts{receivable.invoice.number, m_format.money(receivable.open()),
                          InvoiceText::state(m_format, receivable),
                          QString(receivable.invoice.reasonNote).replace(u'\n', u' ')};
        parts.removeAll(QString());
        m_lines[i]->setText(parts.join(u"  "_s));
        m_lines[i]->setTone(InvoiceText::tone(m_format, receivable));
    }
    const int more = static_cast<int>(m_all.count) - kShown;
    m_rest->setVisible(more > 0);
    m_rest->setText(tr("and %n more", nullptr, more));
}
