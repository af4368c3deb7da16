// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/views/savedview.h"

#include "model/core/text.h"
#include "model/core/uid.h"
#include "model/db/connection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
constexpr int kWidest = 4000;

tl::unexpected<Error> gone()
{
    return fail(ErrorKind::NotFound,
                QCoreApplication::translate("SavedViews", "This view is no longer there. Choose another one."));
}

Done check(Connection &c, const SavedView &view)
{
    const QString name = view.name.trimmed();
    if (name.isEmpty())
        return fail(ErrorKind::Invalid, QCoreApplication::translate("SavedViews", "A view needs a name."));
    if (const QString problem = textProblem(name); !problem.isEmpty())
        return fail(ErrorKind::Invalid, problem);
    WEFT_TAKE(const qint64 taken, c.integer(u"SELECT count(*) FROM view WHERE list = ? AND name = ? AND id <> ?"_s,
                                            {view.list, name, view.id.value}));
    if (taken > 0)
        return fail(ErrorKind::Invalid, QCoreApplication::translate(
                                            "SavedViews", "There is a view named \"%1\" already. Give another name.")
                                            .arg(name));
    return {};
}

QVariantList valuesOf(const SavedView &view)
{
    return {view.name.trimmed(), toText(view.conditions), toText(view.order), toText(view.columns),
            view.group,          toText(view.rules)};
}
} // namespace

QString toText(const QList<ViewColumn> &columns)
{
    QStringList texts;
    for (const ViewColumn &column : columns)
        texts.append(u"%1:%2"_s.arg(column.field).arg(column.width));
    return texts.join(u' ');
}

QList<ViewColumn> columnsFromText(const QString &text)
{
    QList<ViewColumn> columns;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts))
        columns.append({part.section(u':', 0, 0), std::clamp(part.section(u':', 1).toInt(), 0, kWidest)});
    return columns;
}

QString toText(const QList<ColourRule> &rules)
{
    QStringList lines;
    for (const ColourRule &rule : rules)
        lines.append(rule.colour + u' ' + toText(rule.conditions).replace(u'\n', u' '));
    return lines.join(u'\n');
}

QList<ColourRule> rulesFromText(const QString &text)
{
    QList<ColourRule> rules;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        rules.append({line.section(u' ', 0, 0), conditionsFromText(line.section(u' ', 1))});
    return rules;
}

Result<QList<SavedView>> SavedViews::of(Connection &c, const QString &list)
{
    QList<SavedView> views;
    WEFT_TRY(c.each(u"SELECT id, uid, rev, name, filter, sort, columns, group_by, rules FROM view WHERE list = ? "
                    "ORDER BY name, id"_s,
                    {list}, [&](const Row &row) {
                        views.append(SavedView{.id = Id<SavedView>(row.integer(0)),
                                               .uid = row.text(1),
                                               .rev = row.integer(2),
                                               .list = list,
                                               .name = row.text(3),
                                               .conditions = conditionsFromText(row.text(4)),
                                               .order = sortFromText(row.text(5)),
                                               .columns = columnsFromText(row.text(6)),
                                               .group = row.text(7),
                                               .rules = rulesFromText(row.text(8))});
                    }));
    return views;
}

Result<Id<SavedView>> SavedViews::save(Connection &c, const SavedView &view)
{
    WEFT_TRY(check(c, view));
    if (!view.id.isValid()) {
        WEFT_TRY(c.run(u"INSERT INTO view (name, filter, sort, columns, group_by, rules, list, uid) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       valuesOf(view) + QVariantList{view.list, view.uid.isEmpty() ? newUid() : view.uid}));
        WEFT_TAKE(const qint64 id,
                  c.integer(u"SELECT id FROM view WHERE list = ? AND name = ?"_s, {view.list, view.name.trimmed()}));
        return Id<SavedView>(id);
    }
    WEFT_TRY(c.run(u"UPDATE view SET name = ?, filter = ?, sort = ?, columns = ?, group_by = ?, rules = ?, "
                   "rev = rev + 1 WHERE id = ? AND rev = ?"_s,
                   valuesOf(view) + QVariantList{view.id.value, view.rev}));
    if (c.changes() > 0)
        return view.id;
    WEFT_TAKE(const qint64 there, c.integer(u"SELECT count(*) FROM view WHERE id = ?"_s, {view.id.value}));
    if (there == 0)
        return gone();
    return fail(ErrorKind::Conflict,
                QCoreApplication::translate("SavedViews",
                                            "The view \"%1\" was changed elsewhere. Choose it again, then change it.")
                    .arg(view.name));
}

Done SavedViews::remove(Connection &c, Id<SavedView> id)
{
    WEFT_TRY(c.run(u"DELETE FROM view WHERE id = ?"_s, {id.value}));
    return c.changes() > 0 ? Done{} : Done(gone());
}

SavedViewStore::SavedViewStore(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    connect(&database, &Database::committed, this, [this](const Changes &changes) {
        if (changes.touches(u"view"_s))
            emit changed();
    });
}

QFuture<Result<QList<SavedView>>> SavedViewStore::of(const QString &list)
{
    return m_database.read([list](Connection &c) { return SavedViews::of(c, list); });
}

QFuture<Result<Id<SavedView>>> SavedViewStore::save(const SavedView &view)
{
    const StepName name{
        .code = view.id.isValid() ? u"view.edit"_s : u"view.add"_s, .subject = view.name.trimmed(), .count = 1};
    return m_database.write(name, [view](Connection &c) { return SavedViews::save(c, view); });
}

QFuture<Result<void>> SavedViewStore::remove(const SavedView &view)
{
    return m_database.write({.code = u"view.remove"_s, .subject = view.name, .count = 1},
                            [id = view.id](Connection &c) { return SavedViews::remove(c, id); });
}
