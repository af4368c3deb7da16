// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/search/searchtext.h"

#include <QList>

class Connection;

/// What of a stored client is indexed and shown among the hits.
struct SearchRecord
{
    qint64 id = 0;
    QString code, name, shortName, note;
    QStringList people, numbers, emails, tags, transcripts;
    QStringList facts; ///< texts in fields of the firm's own

    SearchSource source() const;
    friend bool operator==(const SearchRecord &, const SearchRecord &) = default;
};

/// Records in the order of their ids; those that are gone are left out.
Result<QList<SearchRecord>> searchRecords(Connection &c, qint64 first, qint64 last);
/// At most kMostAtOnce ids.
Result<QList<SearchRecord>> searchRecords(Connection &c, const QList<qint64> &ids);
inline constexpr qsizetype kMostAtOnce = 256;
/// The ids as values of a statement with kMostAtOnce places.
QVariantList paddedIds(const QList<qint64> &ids);
