// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/journal.h"

#include "model/db/connection.h"
#include "model/db/revert.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
const QString kStepColumns = u"step.id, step.kind, step.of_step, step.code, step.subject, step.count, step.reason, "
                             "step.at, step.user_code, step.origin, step.undone"_s;

/// What undo takes: the newest thing done that is not undone.
const QString kNextUndo =
    u"SELECT "_s + kStepColumns + u" FROM step WHERE kind = 'do' AND undone = 0 ORDER BY id DESC LIMIT 1"_s;
/// What redo takes: the thing undone last, unless something new was done since.
const QString kNextRedo = u"SELECT "_s + kStepColumns +
                          u" FROM step JOIN step AS taken ON taken.of_step = step.id AND taken.kind = 'undo' "
                          "WHERE step.kind = 'do' AND step.undone = 1 "
                          "AND taken.id > (SELECT max(id) FROM step WHERE kind = 'do') "
                          "ORDER BY taken.id DESC LIMIT 1"_s;

QString translated(const char *text)
{
    return QCoreApplication::translate("Journal", text);
}

Step::Kind kindOf(const QString &code)
{
    if (code == u"undo"_s)
        return Step::Kind::Undo;
    return code == u"redo"_s ? Step::Kind::Redo : Step::Kind::Do;
}

Step stepFrom(const Row &row)
{
    Step step;
    step.id = Id<Step>(row.integer(0));
    step.kind = kindOf(row.text(1));
    step.of = Id<Step>(row.integer(2));
    step.name = {row.text(3), row.text(4), row.integer(5), row.text(6)};
    step.at = row.text(7);
    step.user = row.text(8);
    step.origin = row.text(9);
    step.undone = row.integer(10) != 0;
    return step;
}

Result<QList<Step>> steps(Connection &c, const QString &sql, const QVariantList &values = {})
{
    QList<Step> found;
    WEFT_TRY(c.each(sql, values, [&](const Row &row) { found.append(stepFrom(row)); }));
    return found;
}

Result<std::optional<Step>> firstStep(Connection &c, const QString &sql, const QVariantList &values = {})
{
    WEFT_TAKE(const QList<Step> found, steps(c, sql, values));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

/// The step being written now takes the name of the one it is about.
Result<Id<Step>> nameCurrent(Connection &c, const Step &of)
{
    WEFT_TAKE(const qint64 current, c.integer(u"SELECT step_id FROM temp.journal_state"_s));
    WEFT_TRY(c.run(u"UPDATE step SET of_step = ?, code = ?, subject = ?, count = ?, reason = ? WHERE id = ?"_s,
                   {of.id.value, of.name.code, of.name.subject, of.name.count, of.name.reason, current}));
    return Id<Step>(current);
}

tl::unexpected<Error> conflict(const Step &step, const Step &later)
{
    return fail(ErrorKind::Conflict,
                translated(QT_TRANSLATE_NOOP("Journal", "“%1” cannot be taken back on its own: “%2” changed the same "
                                                        "records later. Take that back first."))
                    .arg(Journal::label(step.name), Journal::label(later.name)));
}

Done takeBack(Connection &c, const Step &step)
{
    WEFT_TAKE(const auto later, firstStep(c, Revert::laterStepSql(kStepColumns), Revert::laterStepValues(step.id)));
    if (later)
        return conflict(step, *later);
    WEFT_TAKE(const Id<Step> current, nameCurrent(c, step));
    WEFT_TRY(Revert::apply(c, step.id));
    // Deleting a record takes with it what was entered under it later; that is a conflict too.
    WEFT_TAKE(const auto beside,
              firstStep(c, Revert::sideEffectSql(kStepColumns), Revert::sideEffectValues(step.id, current)));
    if (beside)
        return conflict(step, *beside);
    return c.run(u"UPDATE step SET undone = 1 WHERE id = ?"_s, {step.id.value});
}

Done putBack(Connection &c, const Step &step)
{
    WEFT_TRY(nameCurrent(c, step));
    WEFT_TAKE(const qint64 undo,
              c.integer(u"SELECT max(id) FROM step WHERE of_step = ? AND kind = 'undo'"_s, {step.id.value}));
    WEFT_TRY(Revert::apply(c, Id<Step>(undo)));
    return c.run(u"UPDATE step SET undone = 0 WHERE id = ?"_s, {step.id.value});
}

/// Finds the step inside the transaction, because another program may have written until then.
QFuture<Result<Step>> turn(Database &database, Upkeep::Cause cause, const QString &sql, const QVariantList &values,
                           const QString &nothing)
{
    return database.onWriter([&database, cause, sql, values, nothing](Connection &c) -> Result<Step> {
        Step turned;
        WEFT_TRY(database.transact(c, {}, cause, [&](Connection &inner) -> Done {
            WEFT_TAKE(const auto found, firstStep(inner, sql, values));
            if (!found)
                return fail(ErrorKind::NotFound, nothing);
            turned = *found;
            return cause == Upkeep::Cause::Undo ? takeBack(inner, turned) : putBack(inner, turned);
        }));
        turned.undone = cause == Upkeep::Cause::Undo;
        return turned;
    });
}
} // namespace

Journal::Journal(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

QFuture<Result<std::optional<Step>>> Journal::nextUndo()
{
    return m_database.read([](Connection &c) { return firstStep(c, kNextUndo); });
}

QFuture<Result<std::optional<Step>>> Journal::nextRedo()
{
    return m_database.read([](Connection &c) { return firstStep(c, kNextRedo); });
}

QFuture<Result<Step>> Journal::undo()
{
    return turn(m_database, Upkeep::Cause::Undo, kNextUndo, {},
                translated(QT_TRANSLATE_NOOP("Journal", "There is nothing left to undo.")));
}

QFuture<Result<Step>> Journal::redo()
{
    return turn(m_database, Upkeep::Cause::Redo, kNextRedo, {},
                translated(QT_TRANSLATE_NOOP("Journal", "There is nothing to redo.")));
}

QFuture<Result<Step>> Journal::undoStep(Id<Step> id)
{
    return turn(m_database, Upkeep::Cause::Undo,
                u"SELECT "_s + kStepColumns + u" FROM step WHERE id = ? AND kind = 'do' AND undone = 0"_s, {id.value},
                translated(QT_TRANSLATE_NOOP("Journal", "This step cannot be taken back: it is not in the history, or "
                                                        "was taken back already. Reload the history.")));
}

QFuture<Result<QList<Step>>> Journal::history(int limit)
{
    return m_database.read([limit](Connection &c) {
        const QString sql = u"SELECT "_s + kStepColumns + u" FROM step ORDER BY id DESC"_s;
        return limit > 0 ? steps(c, sql + u" LIMIT ?"_s, {qint64(limit)}) : steps(c, sql);
    });
}

QFuture<Result<QList<RowChange>>> Journal::historyOf(const QString &table, qint64 row)
{
    return m_database.read([table, row](Connection &c) -> Result<QList<RowChange>> {
        QList<RowChange> found;
        // Indexes change_row and change_range.
        const QString sql = u"SELECT "_s + kStepColumns +
                            u", hit.before, hit.after FROM ("
                            "SELECT id, step_id, before, after FROM change WHERE tbl = ? AND row_id = ? "
                            "AND last_id IS NULL UNION ALL "
                            "SELECT id, step_id, before, after FROM change WHERE tbl = ? AND last_id IS NOT NULL "
                            "AND row_id <= ? AND last_id >= ?) AS hit JOIN step ON step.id = hit.step_id "
                            "ORDER BY hit.id DESC"_s;
        WEFT_TRY(c.each(sql, {table, row, table, row, row}, [&](const Row &each) {
            found.append({stepFrom(each), table, row, each.text(11), each.text(12)});
        }));
        return found;
    });
}

QFuture<Result<qint64>> Journal::removedRow(const QString &table, const QString &text)
{
    return m_database.read([table, text](Connection &c) -> Result<qint64> {
        WEFT_TAKE(const auto rows,
                  c.integers(u"SELECT row_id FROM change WHERE tbl = ? AND last_id IS NULL AND after IS NULL "
                             "AND ? IN (json_extract(before, '$.code'), json_extract(before, '$.uid'), "
                             "json_extract(before, '$.name'), json_extract(before, '$.name_en'), "
                             "json_extract(before, '$.name_zh'), json_extract(before, '$.subject')) "
                             "ORDER BY id DESC LIMIT 1"_s,
                             {table, text.trimmed()}));
        return rows.value(0);
    });
}
