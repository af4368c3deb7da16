// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/lists.h"

#include "model/core/text.h"
#include "model/db/connection.h"
#include "model/settings/listdata.h"
#include "model/settings/settings.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kEditable{"attribute", "industry", "territory", "size",        "source",
                               "channel",   "purpose",  "outcome",   "loss_reason", "job"};
constexpr std::array kFixed{"kind",          "role",        "flag",           "tier",         "cooperation",
                            "cycle_state",   "direction",   "consent_answer", "task_kind",    "language",
                            "decision_role", "learnt_kind", "lifecycle",      "invoice_state"};

using LabelIndex = QHash<std::pair<QString, QString>, const BuiltInLabel *>;

LabelIndex indexOf(std::span<const BuiltInLabel> labels)
{
    LabelIndex index;
    for (const BuiltInLabel &label : labels)
        index.insert({QString::fromLatin1(label.list), QString::fromLatin1(label.code)}, &label);
    return index;
}

QString labelIn(const BuiltInLabel &label, const QString &language)
{
    if (language == "zh_CN"_L1)
        return QString::fromUtf8(label.zhCn);
    return QString::fromUtf8(language == "zh_TW"_L1 ? label.zhTw : label.en);
}

const BuiltInLabel *builtIn(const QString &list, const QString &code)
{
    static const LabelIndex index = indexOf(builtInLabels());
    return index.value({list, code});
}

bool hasLabel(const BuiltInLabel &label, const QString &folded)
{
    const auto is = [&](const char *text) { return foldText(QString::fromUtf8(text)) == folded; };
    return is(label.en) || is(label.zhCn) || is(label.zhTw);
}

Result<qint64> lastPosition(Connection &c, const QString &list)
{
    return c.integer(u"SELECT coalesce(max(position), 0) FROM list_value WHERE list = ?"_s, {list});
}

Done checkText(const QString &text)
{
    if (const QString problem = textProblem(text); !problem.isEmpty())
        return fail(
            ErrorKind::Invalid,
            QCoreApplication::translate("Lists", "“%1” cannot be kept in a list. %2").arg(text.trimmed(), problem));
    return {};
}

Result<qint64> insert(Connection &c, const ListValue &value)
{
    WEFT_TAKE(const auto last, lastPosition(c, value.list));
    const qint64 position = value.position > 0 ? value.position : last + 1;
    return c.integer(u"INSERT INTO list_value (list, code, label, position, colour, active, stub) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                     {value.list, value.code.trimmed(), value.label.trimmed(), position, value.colour,
                      qint64(value.active), qint64(value.stub)});
}

Result<qint64> update(Connection &c, const ListValue &value)
{
    WEFT_TRY(c.run(u"UPDATE list_value SET label = ?, position = ?, colour = ?, active = ?, stub = ? "
                   "WHERE id = ? AND list = ? AND code = ?"_s,
                   {value.label.trimmed(), qint64(value.position), value.colour, qint64(value.active),
                    qint64(value.stub), value.id, value.list, value.code}));
    if (c.changes() == 0)
        return fail(ErrorKind::NotFound, QCoreApplication::translate(
                                             "Lists", "The value “%1” is no longer in the list. Open the list again.")
                                             .arg(value.code));
    return value.id;
}

/// A label that two values of one list share would make an import pick one of them by chance.
Done checkUnique(Connection &c, const ListValue &value)
{
    WEFT_TAKE(const auto all, Lists::load(c));
    const Labels labels(all, u"en"_s);
    for (const QString &text : {value.code, value.label}) {
        const QString owner = labels.codeOf(value.list, text);
        if (owner.isEmpty() || (value.id > 0 && owner == value.code))
            continue;
        return fail(ErrorKind::Constraint,
                    QCoreApplication::translate("Lists", "The list already has “%1”. Choose another name.")
                        .arg(text.trimmed()));
    }
    return {};
}

Result<QList<ListValue>> tierValues(Connection &c)
{
    WEFT_TAKE(const auto settings, loadSettings(c));
    QList<ListValue> values;
    for (const Tier tier : kTiers) {
        const int position = static_cast<int>(tier) + 1;
        values += {.list = u"tier"_s, .code = toCode(tier), .label = settings.rule(tier).name, .position = position};
    }
    return values;
}

} // namespace

QStringList Lists::names()
{
    QStringList all;
    for (const char *name : kEditable)
        all += QString::fromLatin1(name);
    for (const char *name : kFixed)
        all += QString::fromLatin1(name);
    return all;
}

bool Lists::isOwn(const QString &list)
{
    return list.startsWith(u"field:");
}

bool Lists::isEditable(const QString &list)
{
    return isOwn(list) ||
           std::ranges::any_of(kEditable, [&](const char *name) { return list == QLatin1StringView(name); });
}

QStringList Lists::builtInCodes(const QString &list)
{
    QStringList codes;
    for (const BuiltInLabel &label : builtInLabels()) {
        if (list == QLatin1StringView(label.list))
            codes += QString::fromLatin1(label.code);
    }
    return codes;
}

QString Lists::builtInLabel(const QString &list, const QString &code, const QString &language)
{
    const BuiltInLabel *label = builtIn(list, code);
    return label ? labelIn(*label, language) : code;
}

QString Lists::title(const QString &list, const QString &language)
{
    static const LabelIndex titles = indexOf(listTitles());
    const BuiltInLabel *label = titles.value({QString(u""_s), list});
    return label ? labelIn(*label, language) : list;
}

Done Lists::seed(Connection &c)
{
    QList<QVariantList> rows;
    for (const char *name : kEditable) {
        const QString list = QString::fromLatin1(name);
        qint64 position = 0;
        for (const QString &code : builtInCodes(list))
            rows += QVariantList{list, code, ++position};
    }
    return c.runMany(u"INSERT INTO list_value (list, code, position) VALUES (?, ?, ?)"_s, rows);
}

Result<QList<ListValue>> Lists::load(Connection &c)
{
    WEFT_TAKE(auto values, tierValues(c));
    WEFT_TRY(c.each(u"SELECT id, list, code, label, position, colour, active, stub FROM list_value "
                    "ORDER BY list, position, id"_s,
                    {}, [&](const Row &row) {
                        values += {.id = row.integer(0),
                                   .list = row.text(1),
                                   .code = row.text(2),
                                   .label = row.text(3),
                                   .position = static_cast<int>(row.integer(4)),
                                   .colour = row.text(5),
                                   .active = row.integer(6) != 0,
                                   .stub = row.integer(7) != 0};
                    }));
    return values;
}

Result<qint64> Lists::save(Connection &c, const ListValue &value)
{
    if (!isEditable(value.list) || value.code.trimmed().isEmpty())
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Lists",
                                                "“%1” cannot be saved: the list “%2” is fixed, or the code is missing.")
                        .arg(value.code, value.list));
    for (const QString &text : {value.code, value.label, value.colour})
        WEFT_TRY(checkText(text));
    WEFT_TRY(checkUnique(c, value));
    return value.id > 0 ? update(c, value) : insert(c, value);
}

Result<bool> Lists::ensure(Connection &c, const QString &list, const QString &code)
{
    if (!isEditable(list)) {
        if (builtIn(list, code))
            return false;
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Lists", "“%1” is none of the values of the list “%2”: %3.")
                        .arg(code, list, builtInCodes(list).join(u", "_s)));
    }
    WEFT_TRY(checkText(code));
    WEFT_TAKE(const auto there,
              c.integer(u"SELECT count(*) FROM list_value WHERE list = ? AND code = ?"_s, {list, code}));
    if (there > 0)
        return false;
    WEFT_TRY(insert(c, {.list = list, .code = code, .label = code, .stub = true}));
    return true;
}

Labels::Labels(QList<ListValue> values, QString language) : m_values(std::move(values)), m_language(std::move(language))
{
    for (const ListValue &value : std::as_const(m_values)) {
        if (!value.label.isEmpty())
            m_typed.insert({value.list, value.code}, value.label);
    }
}

QString Labels::of(const QString &list, const QString &code) const
{
    const auto typed = m_typed.constFind({list, code});
    return typed != m_typed.cend() ? *typed : Lists::builtInLabel(list, code, m_language);
}

QList<ListValue> Labels::values(const QString &list) const
{
    QList<ListValue> found;
    for (const ListValue &value : m_values) {
        if (value.list == list && value.active)
            found += value;
    }
    if (!found.isEmpty() || Lists::isEditable(list))
        return found;
    for (const QString &code : Lists::builtInCodes(list))
        found += {.list = list, .code = code, .position = static_cast<int>(found.size()) + 1};
    return found;
}

QString Labels::codeOf(const QString &list, const QString &text) const
{
    const QString folded = foldText(text);
    if (folded.isEmpty())
        return {};
    const auto inList = [&](const ListValue &value) { return value.list == list; };
    for (const ListValue &value : m_values) {
        if (inList(value) && foldText(value.code) == folded)
            return value.code;
    }
    for (const ListValue &value : m_values) {
        if (inList(value) && foldText(value.label) == folded)
            return value.code;
    }
    for (const BuiltInLabel &label : builtInLabels()) {
        const QString code = QString::fromLatin1(label.code);
        if (list == QLatin1StringView(label.list) && (foldText(code) == folded || hasLabel(label, folded)))
            return code;
    }
    return {};
}
