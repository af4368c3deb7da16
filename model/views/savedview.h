// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/id.h"
#include "model/core/listquery.h"
#include "model/db/database.h"

class Connection;

struct ViewColumn
{
    QString field; ///< a field code
    int width = 0; ///< in pixels; 0: as wide as it needs
    friend bool operator==(const ViewColumn &, const ViewColumn &) = default;
};

/// Rows that a filter means stand out in a colour.
struct ColourRule
{
    QString colour; ///< late, today, soon, fine, good, accent
    QList<Condition> conditions;
    friend bool operator==(const ColourRule &, const ColourRule &) = default;
};

/// How a list shows what: columns, filter, order, groups and colours under a name, shared by all users of the file.
struct SavedView
{
    Id<SavedView> id;
    QString uid;
    qint64 rev = 0;
    QString list; ///< which list: "clients"
    QString name;
    QList<Condition> conditions;
    QList<SortKey> order;
    QList<ViewColumn> columns; ///< those shown, from left to right; none: the list's own
    QString group;             ///< a field code, or empty
    QList<ColourRule> rules;   ///< the first that holds colours the row
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

QString toText(const QList<ViewColumn> &columns);
QList<ViewColumn> columnsFromText(const QString &text);
QString toText(const QList<ColourRule> &rules);
QList<ColourRule> rulesFromText(const QString &text);

namespace SavedViews {
/// Those of a list, by name.
Result<QList<SavedView>> of(Connection &c, const QString &list);
/// A new one or a change of one; Conflict if rev is not the stored one, Invalid without a name or with one taken.
Result<Id<SavedView>> save(Connection &c, const SavedView &view);
Done remove(Connection &c, Id<SavedView> id);
} // namespace SavedViews

class SavedViewStore : public QObject
{
    Q_OBJECT

public:
    explicit SavedViewStore(Database &database, QObject *parent = nullptr);

    QFuture<Result<QList<SavedView>>> of(const QString &list);
    QFuture<Result<Id<SavedView>>> save(const SavedView &view);
    QFuture<Result<void>> remove(const SavedView &view);

signals:
    void changed();

private:
    Database &m_database;
};
