// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importer.h"
#include "tests/support/firm.h"

/// A firm with one field of its own of each kind and five clients: C1 to C4 with values, C5 without any.
class CustomFirm : public TestFirm
{
public:
    /// Check the result.
    Done fill();
    /// Codes of the clients that a query finds, in order; else its error.
    QString codes(const ClientQuery &query);
    using TestFirm::text;
    /// A field of a client as exports write it.
    QString text(const QString &code, const QString &field);
    /// Imports these rows of clients.
    Result<ImportReport> take(const QStringList &header, const QList<QStringList> &rows);
};
