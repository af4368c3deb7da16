// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a client's story that the journal tells: who changed what.
#include "model/clients/customvalues.h"
#include "model/clients/timeline.h"
#include "model/core/clock.h"
#include "model/db/connection.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Steps over many records are not searched for what they did to the children of one.
constexpr qint64 kFewChanges = 200;

QJsonObject objectOf(const QString &image)
{
    return QJsonDocument::fromJson(image.toUtf8()).object();
}

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

/// The field table's name of a column.
QString fieldOf(const QString &column)
{
    static const QHash<QString, QString> others{{u"owner_id"_s, u"owner"_s},
                                                {u"backup_owner_id"_s, u"backup_owner"_s},
                                                {u"parent_id"_s, u"parent"_s},
                                                {u"referrer_id"_s, u"referrer"_s}};
    return others.value(column, column);
}

/// Columns that no person changes.
bool isOwn(const QString &column)
{
    static const QStringList kept{u"uid"_s, u"rev"_s, u"created_at"_s, u"stub"_s, u"snooze_count"_s};
    return !kept.contains(column);
}

void compare(const QString &before, const QString &after, QList<FieldChange> &changes)
{
    const QJsonObject old = objectOf(before);
    const QJsonObject now = objectOf(after);
    for (auto value = now.begin(); value != now.end(); ++value) {
        const QString from = textOf(old.value(value.key()));
        const QString to = textOf(value.value());
        if (from != to && isOwn(value.key()))
            changes.append({fieldOf(value.key()), from, to});
    }
}

struct ChildTable
{
    QString table;
    QString field;
    QStringList columns; ///< what of a row is shown
};

const QList<ChildTable> &childTables()
{
    static const QList<ChildTable> all{
        {u"person"_s, u"people"_s, {u"name"_s, u"job"_s, u"birth_date"_s, u"note"_s, u"decides"_s, u"role"_s}},
        {u"phone"_s, u"phone"_s, {u"number"_s}},
        {u"email"_s, u"email"_s, {u"address"_s}},
        {u"client_tag"_s, u"tags"_s, {u"tag"_s}},
        {u"client_role"_s, u"roles"_s, {u"role"_s}},
        {u"consent"_s, u"consent"_s, {u"channel"_s, u"answer"_s}}};
    return all;
}

QString shown(const ChildTable &child, const QJsonObject &row)
{
    QStringList parts;
    for (const QString &column : child.columns) {
        if (column == u"decides") {
            if (row.value(column).toInteger() != 0)
                parts << u"★"_s;
        } else {
            parts << textOf(row.value(column));
        }
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// Rows that were written again as they were cancel out.
void addChildren(const ChildTable &child, QStringList before, QStringList after, QList<FieldChange> &changes)
{
    for (const QString &text : QStringList(before)) {
        if (after.removeOne(text))
            before.removeOne(text);
    }
    if (!before.isEmpty() || !after.isEmpty())
        changes.append({child.field, before.join(u"; "_s), after.join(u"; "_s)});
}

Done readChildren(Connection &c, qint64 step, qint64 client, QList<FieldChange> &changes)
{
    for (const ChildTable &child : childTables()) {
        QStringList before, after;
        WEFT_TRY(c.each(u"SELECT before, after FROM change WHERE step_id = ? AND tbl = ? ORDER BY id"_s,
                        {step, child.table}, [&](const Row &row) {
                            const QJsonObject old = objectOf(row.text(0));
                            const QJsonObject now = objectOf(row.text(1));
                            if (old.value(u"client_id"_s).toInteger() == client)
                                before << shown(child, old);
                            if (now.value(u"client_id"_s).toInteger() == client)
                                after << shown(child, now);
                        }));
        addChildren(child, before, after, changes);
    }
    return {};
}

/// A value of one of the firm's own fields, as the lists get it.
QString ownText(const CustomField &field, const QJsonObject &row)
{
    return row.isEmpty() ? QString()
                         : CustomFields::storedText(field.kind, row.value(u"text"_s).toString(),
                                                    row.value(u"number"_s).toInteger());
}

/// The firm's own fields under their codes; values of a field that is gone cannot be named.
Done readOwn(Connection &c, qint64 step, qint64 client, QList<FieldChange> &changes)
{
    WEFT_TAKE(const auto fields, CustomFields::load(c));
    if (fields.isEmpty())
        return {};
    return c.each(u"SELECT before, after FROM change WHERE step_id = ? AND tbl = 'custom_value' AND last_id IS NULL "
                  "ORDER BY id"_s,
                  {step}, [&](const Row &row) {
                      const QJsonObject old = objectOf(row.text(0));
                      const QJsonObject now = objectOf(row.text(1));
                      const QJsonObject &some = now.isEmpty() ? old : now;
                      const Id<CustomField> id(some.value(u"field_id"_s).toInteger());
                      const CustomField *field = CustomFields::find(fields, id);
                      if (field && some.value(u"client_id"_s).toInteger() == client)
                          changes.append({field->code, ownText(*field, old), ownText(*field, now)});
                  });
}

Done nameClients(Connection &c, QList<FieldChange> &changes)
{
    for (FieldChange &change : changes) {
        if (change.field != u"parent" && change.field != u"referrer")
            continue;
        for (QString *text : {&change.before, &change.after}) {
            const QVariantList id{text->toLongLong()};
            WEFT_TRY(
                c.each(u"SELECT name FROM client WHERE id = ?"_s, id, [&](const Row &row) { *text = row.text(0); }));
        }
    }
    return {};
}

Done readChanges(Connection &c, qint64 step, qint64 client, TimelineLine &line)
{
    QString before, after;
    WEFT_TRY(c.each(u"SELECT before, after FROM change WHERE tbl = 'client' AND row_id = ? AND step_id = ? "
                    "AND last_id IS NULL ORDER BY id"_s,
                    {client, step}, [&](const Row &row) {
                        if (before.isNull())
                            before = row.isNull(0) ? u""_s : row.text(0);
                        after = row.text(1);
                    }));
    if (before.isEmpty())
        return {}; // it was made; every field would be a change
    compare(before, after, line.changes);
    WEFT_TAKE(const qint64 all, c.integer(u"SELECT count(*) FROM (SELECT 1 FROM change WHERE step_id = ? LIMIT ?)"_s,
                                          {step, kFewChanges}));
    if (all < kFewChanges) {
        WEFT_TRY(readChildren(c, step, client, line.changes));
        WEFT_TRY(readOwn(c, step, client, line.changes));
    }
    return nameClients(c, line.changes);
}
} // namespace

Done Timeline::findEdits(Connection &c, Id<Client> client, QList<Mark> &marks)
{
    const auto take = [&](const Row &row) {
        const QDateTime at = fromMomentText(row.text(1));
        marks.append({at.toLocalTime().date(), at, lineId(TimelineLine::Kind::Edit, row.integer(0))});
    };
    // Contacts and sales are lines of their own; what they do to the record beside is no edit.
    WEFT_TRY(c.each(u"SELECT min(change.id), step.at FROM change JOIN step ON step.id = change.step_id "
                    "WHERE change.tbl = 'client' AND change.row_id = ? AND change.last_id IS NULL "
                    "AND step.code NOT LIKE 'contact.%' AND step.code NOT LIKE 'sale.%' "
                    "AND step.code NOT LIKE 'opportunity.%' GROUP BY step.id, step.at"_s,
                    {client.value}, take));
    return c.each(u"SELECT change.id, step.at FROM change JOIN step ON step.id = change.step_id "
                  "WHERE change.tbl = 'client' AND change.last_id IS NOT NULL AND change.row_id <= ? "
                  "AND change.last_id >= ?"_s,
                  {client.value, client.value}, take);
}

Done Timeline::loadEdits(Connection &c, const QList<qint64> &rows, QList<TimelineLine> &lines)
{
    for (const qint64 id : rows) {
        qint64 step = 0, client = 0;
        TimelineLine line{
            .id = Id<TimelineLine>(lineId(TimelineLine::Kind::Edit, id)), .kind = TimelineLine::Kind::Edit, .row = id};
        WEFT_TRY(c.each(u"SELECT step.id, step.kind, step.code, step.subject, step.count, step.reason, step.at, "
                        "step.user_code, change.row_id, change.last_id FROM change "
                        "JOIN step ON step.id = change.step_id WHERE change.id = ?"_s,
                        {id}, [&](const Row &row) {
                            step = row.integer(0);
                            line.takenBack = row.text(1) == "undo"_L1;
                            line.step = {row.text(2), row.text(3), row.integer(4), row.text(5)};
                            line.note = row.text(5);
                            line.at = fromMomentText(row.text(6));
                            line.day = line.at.toLocalTime().date();
                            line.userCode = row.text(7);
                            client = row.isNull(9) ? row.integer(8) : 0;
                        }));
        if (step == 0)
            continue;
        if (client > 0)
            WEFT_TRY(readChanges(c, step, client, line));
        lines.append(line);
    }
    return {};
}
