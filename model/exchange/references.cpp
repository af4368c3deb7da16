// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/references.h"

#include "model/clients/clientstore.h"
#include "model/db/connection.h"
#include "model/sales/invoice.h"
#include "model/sales/opportunity.h"
#include "model/sales/sale.h"
#include "model/settings/lists.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
template <typename IdType>
Result<qint64> valueOf(const Result<IdType> &id)
{
    if (!id)
        return tl::unexpected<Error>(id.error());
    return id->value;
}
} // namespace

Result<qint64> StrictReferences::find(Kind kind, const QString &text)
{
    switch (kind) {
    case Kind::User:
        return valueOf(Users::find(m_connection, text));
    case Kind::Client:
        return valueOf(Clients::resolve(m_connection, text));
    case Kind::Product:
        return valueOf(Products::find(m_connection, text));
    case Kind::Stage:
        return valueOf(Opportunities::findStage(m_connection, text));
    case Kind::Opportunity:
        return valueOf(Opportunities::resolve(m_connection, text));
    case Kind::Sale:
        return valueOf(Sales::resolve(m_connection, text));
    case Kind::Invoice:
        break;
    }
    return valueOf(Invoices::resolve(m_connection, text));
}

Result<QString> StrictReferences::listCode(const QString &list, const QString &text)
{
    WEFT_TAKE(const auto values, Lists::load(m_connection));
    const QString code = Labels(values, {}).codeOf(list, text);
    if (!code.isEmpty())
        return code;
    if (!Lists::isEditable(list)) // says which values there are
        WEFT_TRY(Lists::ensure(m_connection, list, text));
    return fail(ErrorKind::Invalid, QCoreApplication::translate(
                                        "Exchange", "The list “%1” has no value “%2”. Add it in the settings first.")
                                        .arg(list, text));
}

Result<qint64> StrictReferences::person(Id<Client> client, const QString &name)
{
    WEFT_TAKE(const auto ids,
              m_connection.integers(u"SELECT id FROM person WHERE client_id = ? AND name = ? ORDER BY id"_s,
                                    {client.value, name}));
    if (!ids.isEmpty())
        return ids.first();
    return fail(ErrorKind::NotFound,
                QCoreApplication::translate("Exchange", "The client has no person “%1”.").arg(name));
}
