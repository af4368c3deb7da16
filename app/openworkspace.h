// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/agenda.h"
#include "model/agenda/taskstore.h"
#include "model/clients/clientstore.h"
#include "model/clients/timeline.h"
#include "model/contacts/contactstore.h"
#include "model/db/journal.h"
#include "model/documents/documentstore.h"
#include "model/exchange/bulkedit.h"
#include "model/insight/insightstore.h"
#include "model/insight/pareto.h"
#include "model/insight/tiermoves.h"
#include "model/sales/dealstore.h"
#include "model/sales/invoicestore.h"
#include "model/search/search.h"
#include "model/settings/settingsstore.h"
#include "model/views/savedview.h"

/// One file with everything that works on it, in the order in which it is needed. It goes after its pages.
struct OpenWorkspace
{
    explicit OpenWorkspace(const Clock &clock);

    QFuture<Result<OpenReport>> open(const QString &path, bool readOnly);
    /// A new file, of the sample firm or empty.
    QFuture<Result<OpenReport>> create(const QString &path, bool sample);
    /// Brings what is derived to the clock's day: stored where that is a later day, for this program's eyes otherwise.
    QFuture<Result<void>> showToday();

    const Clock &clock;
    Database database;
    ClientStore clients;
    ContactStore contacts;
    TimelineStore timeline;
    DocumentStore documents;
    AgendaStore agenda;
    TaskStore tasks;
    InsightStore insight;
    ParetoStore pareto;
    TierMoveStore tierMoves;
    InvoiceStore invoices;
    DealStore deals;
    SearchStore search;
    SettingsStore settings;
    SavedViewStore views;
    BulkEditStore bulk;
    Journal journal;
};
