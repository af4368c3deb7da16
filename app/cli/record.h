// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/run.h"
#include "model/exchange/fieldset.h"

#include <utility>

class Connection;
struct ExportRequest;

/// A record as the command line names it: the kind of the field table, and what a step about it is called.
struct RecordKind
{
    const char *kind;  ///< "clients"
    const char *table; ///< "client", also the first part of its steps' codes
};

/// What a user typed as KIND; null if it is none.
const RecordKind *recordKind(const QString &typed);
/// Wrong usage: there is no such kind.
Exit noSuchKind(Run &run, const QString &typed);

using FieldValues = QList<std::pair<QString, QString>>;
/// field=value words; the fields are those of the kind in the workspace, a slip is answered with the nearest.
Result<FieldValues> fieldValues(const FieldSet &fields, const QStringList &words);
/// The fields of a kind, the firm's own too. A workspace that cannot be opened has none of its own: the command says so
/// when it opens it.
FieldSet fieldsOf(Run &run, const QString &kind);

/// A record and what it is called in messages.
struct NamedRecord
{
    qint64 id = 0;
    QString name;
};
Result<NamedRecord> namedRecord(Connection &c, const RecordKind &kind, const QString &typed, const Clock &clock);
/// What stands for a record on a line of its own: its name or subject, else its client, else its code or uid.
QString titleOf(const QHash<QString, QString> &texts);
/// What later commands can name a record by: its code, else its uid.
QString handleOf(const QHash<QString, QString> &texts);

/// An export with the headers a person reads beside the codes.
Result<Table> exportedTable(Connection &c, const ExportRequest &request, const Run &run);
