// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sales/opportunity.h"

#include "model/core/language.h"
#include "model/core/text.h"
#include "model/db/connection.h"
#include "model/settings/lists.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace {
/// A stage of the default pipeline (lists.md 2.13).
struct DefaultStage
{
    const char16_t *code;
    const char16_t *kind;
    int odds;
    int maxDays; ///< 0: none
    const char16_t *gate;
};

constexpr std::array kDefaultStages{
    DefaultStage{u"lead_in", u"open", 10, 14, u"warn"},
    DefaultStage{u"contacted", u"open", 20, 21, u"warn"},
    DefaultStage{u"need_confirmed", u"open", 40, 30, u"require"},
    DefaultStage{u"proposal", u"open", 60, 30, u"require"},
    DefaultStage{u"negotiation", u"open", 80, 21, u"warn"},
    DefaultStage{u"won", u"won", 100, 0, u"require"},
    DefaultStage{u"lost", u"lost", 0, 0, u"require"},
};

bool isNamed(const Stage &stage, const QString &folded)
{
    if (foldText(stage.code) == folded || (!stage.label.isEmpty() && foldText(stage.label) == folded))
        return true;
    return std::ranges::any_of(Language::all(), [&](const QString &language) {
        return foldText(Lists::builtInLabel(u"stage"_s, stage.code, language)) == folded;
    });
}

/// The n-th open stage, from 1.
const Stage *byNumber(const QList<Stage> &stages, const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 1)
        return nullptr;
    int position = 0;
    for (const Stage &stage : stages) {
        if (stage.kind == u"open" && ++position == number)
            return &stage;
    }
    return nullptr;
}

Result<qint64> firstPipeline(Connection &c)
{
    return c.integer(u"SELECT id FROM pipeline ORDER BY position, id LIMIT 1"_s);
}
} // namespace

Done Opportunities::seed(Connection &c)
{
    WEFT_TAKE(const qint64 pipeline, c.integer(u"INSERT INTO pipeline (code) VALUES ('sales') RETURNING id"_s));
    QList<QVariantList> rows;
    for (const DefaultStage &stage : kDefaultStages)
        rows.append(QVariantList{pipeline, QString::fromUtf16(stage.code), QString::fromUtf16(stage.kind),
                                 qint64(stage.odds), stage.maxDays > 0 ? QVariant(qint64(stage.maxDays)) : QVariant(),
                                 QString::fromUtf16(stage.gate), qint64(rows.size() + 1)});
    return c.runMany(u"INSERT INTO stage (pipeline_id, code, kind, odds, max_days, gate, position) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                     rows);
}

Result<QList<Stage>> Opportunities::stages(Connection &c)
{
    QList<Stage> stages;
    WEFT_TRY(c.each(
        u"SELECT s.id, s.pipeline_id, s.code, s.label, s.kind, s.odds, s.max_days, s.gate, s.position, s.stub "
        "FROM stage s JOIN pipeline p ON p.id = s.pipeline_id WHERE s.active = 1 "
        "ORDER BY p.position, p.id, CASE s.kind WHEN 'open' THEN 0 WHEN 'won' THEN 1 ELSE 2 END, s.position, s.id"_s,
        {}, [&](const Row &row) {
            stages.append(
                Stage{.id = Id<Stage>(row.integer(0)),
                      .pipeline = Id<Pipeline>(row.integer(1)),
                      .code = row.text(2),
                      .label = row.text(3),
                      .kind = row.text(4),
                      .odds = static_cast<int>(row.integer(5)),
                      .maxDays = row.isNull(6) ? std::nullopt : std::optional(static_cast<int>(row.integer(6))),
                      .gate = row.text(7),
                      .position = static_cast<int>(row.integer(8)),
                      .stub = row.integer(9) != 0});
        }));
    return stages;
}

QString Opportunities::stageLabel(const Stage &stage, const QString &language)
{
    return stage.label.isEmpty() ? Lists::builtInLabel(u"stage"_s, stage.code, language) : stage.label;
}

Result<Id<Stage>> Opportunities::findStage(Connection &c, const QString &text)
{
    const QString wanted = text.trimmed();
    WEFT_TAKE(const auto known, stages(c));
    if (const Stage *stage = byNumber(known, wanted))
        return stage->id;
    for (const Stage &stage : known) {
        if (isNamed(stage, foldText(wanted)))
            return stage.id;
    }
    WEFT_TAKE(const auto alias, c.integers(u"SELECT s.id FROM alias a JOIN stage s ON s.code = a.target "
                                           "WHERE a.kind = 'stage' AND a.alias = ?"_s,
                                           {wanted}));
    if (!alias.isEmpty())
        return Id<Stage>(alias.first());
    return fail(ErrorKind::NotFound,
                QCoreApplication::translate("Opportunities", "There is no stage named \"%1\".").arg(wanted));
}

Result<Id<Stage>> Opportunities::addStubStage(Connection &c, const QString &code)
{
    if (const QString problem = textProblem(code); code.isEmpty() || !problem.isEmpty())
        return fail(ErrorKind::Invalid, QCoreApplication::translate("Opportunities", "A stage needs a name."), problem);
    WEFT_TAKE(const qint64 pipeline, firstPipeline(c));
    WEFT_TAKE(const qint64 id, c.integer(u"INSERT INTO stage (pipeline_id, code, label, kind, position, stub) "
                                         "SELECT ?, ?, ?, 'open', coalesce(max(position), 0) + 1, 1 FROM stage "
                                         "WHERE pipeline_id = ? AND kind = 'open' RETURNING id"_s,
                                         {pipeline, code, code, pipeline}));
    return Id<Stage>(id);
}
