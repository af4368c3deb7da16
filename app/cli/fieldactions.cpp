// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fieldactions.h"

#include "model/clients/customvalues.h"
#include "model/settings/fieldsettings.h"

using namespace Qt::StringLiterals;

namespace {
using Made = QList<RecordRef>;

/// What a field is called and whether it is in use, as the rows of an action show it.
QHash<QString, QString> textsOf(const CustomField &field)
{
    return {{u"kind"_s, CustomFields::toCode(field.kind)},
            {u"label_en"_s, field.labelEn},
            {u"label_zh_cn"_s, field.labelZhCn},
            {u"label_zh_tw"_s, field.labelZhTw},
            {u"position"_s, QString::number(field.position)},
            {u"archived"_s, field.archived ? u"1"_s : u"0"_s}};
}

Result<QHash<QString, QHash<QString, QString>>> allTexts(Connection &c)
{
    WEFT_TAKE(const auto fields, CustomFields::load(c));
    QHash<QString, QHash<QString, QString>> texts;
    for (const CustomField &field : fields)
        texts.insert(field.code, textsOf(field));
    return texts;
}

/// Runs the change and prints what it made of the fields.
template <typename F>
Result<Made> withRows(Connection &c, const ActionCall &call, F change)
{
    WEFT_TAKE(const auto before, allTexts(c));
    WEFT_TRY(change());
    WEFT_TAKE(const auto after, allTexts(c));
    QStringList codes = after.keys();
    for (const QString &code : before.keys()) {
        if (!codes.contains(code))
            codes << code;
    }
    codes.sort();
    for (const QString &code : std::as_const(codes)) {
        for (const QString &name :
             {u"kind"_s, u"label_en"_s, u"label_zh_cn"_s, u"label_zh_tw"_s, u"position"_s, u"archived"_s}) {
            const QString old = before.value(code).value(name);
            const QString now = after.value(code).value(name);
            if (old != now)
                call.rows.rows << QStringList{u"fields"_s, code, name, old, now};
        }
    }
    return Made{};
}

QStringList choicesOf(const ActionCall &call)
{
    QString all = call.values.value(u"choices"_s);
    return all.replace(u'；', u';').split(u';', Qt::SkipEmptyParts);
}

void takeNames(CustomField &field, const ActionCall &call)
{
    const QString language = call.settings.language;
    const std::pair<QString, QString *> names[]{{u"label"_s, &field.ownLabel(language)},
                                                {u"label_en"_s, &field.labelEn},
                                                {u"label_zh_cn"_s, &field.labelZhCn},
                                                {u"label_zh_tw"_s, &field.labelZhTw}};
    for (const auto &[name, label] : names) {
        if (call.values.contains(name))
            *label = call.values.value(name);
    }
}

Result<Made> add(Connection &c, const ActionCall &call)
{
    CustomField field{.code = call.values.value(u"code"_s)};
    const QString typed = call.values.value(u"kind"_s);
    const auto kind = CustomFields::kindFromCode(typed == u"date" ? u"day"_s : typed);
    if (!kind) {
        QStringList kinds;
        for (const CustomField::Kind known : CustomFields::kinds())
            kinds << CustomFields::toCode(known);
        return fail(ErrorKind::Invalid,
                    Cli::tr("%1 is no kind of field. It is one of: %2.").arg(typed, kinds.join(u", "_s)));
    }
    field.kind = *kind;
    takeNames(field, call);
    return withRows(c, call, [&]() -> Done {
        WEFT_TAKE(const auto id, FieldSettings::save(c, field));
        return FieldSettings::addChoices(c, id, choicesOf(call));
    });
}

Result<Made> edit(Connection &c, const ActionCall &call)
{
    WEFT_TAKE(CustomField field, FieldSettings::resolve(c, call.values.value(u"field"_s)));
    takeNames(field, call);
    return withRows(c, call, [&]() -> Done {
        WEFT_TRY(FieldSettings::save(c, field));
        return FieldSettings::addChoices(c, field.id, choicesOf(call));
    });
}

Result<Made> setArchived(Connection &c, const ActionCall &call, bool archived)
{
    WEFT_TAKE(const CustomField field, FieldSettings::resolve(c, call.values.value(u"field"_s)));
    return withRows(c, call, [&] { return FieldSettings::setArchived(c, field.id, archived); });
}

Result<Made> archive(Connection &c, const ActionCall &call)
{
    return setArchived(c, call, true);
}

Result<Made> restore(Connection &c, const ActionCall &call)
{
    return setArchived(c, call, false);
}

Result<Made> move(Connection &c, const ActionCall &call)
{
    WEFT_TAKE(const CustomField field, FieldSettings::resolve(c, call.values.value(u"field"_s)));
    bool isNumber = false;
    const int place = call.values.value(u"position"_s).toInt(&isNumber);
    if (!isNumber || place < 1)
        return fail(ErrorKind::Invalid, Cli::tr("%1 is not a number.").arg(call.values.value(u"position"_s)));
    return withRows(c, call, [&] { return FieldSettings::move(c, field.id, place); });
}

Result<Made> remove(Connection &c, const ActionCall &call)
{
    WEFT_TAKE(const CustomField field, FieldSettings::resolve(c, call.values.value(u"field"_s)));
    WEFT_TAKE(const qint64 values, CustomFields::valueCount(c, field.id));
    call.rows.rows << QStringList{u"fields"_s, field.code, u"values"_s, QString::number(values), u"0"_s};
    return withRows(c, call, [&] { return FieldSettings::remove(c, field.id); });
}
} // namespace

QList<Action> fieldActions()
{
    return {
        {"add-field",
         QT_TRANSLATE_NOOP("Cli", "add a field to clients: text, number, money, day, choice or flag"),
         {},
         {"label", "kind"},
         {"choices", "code", "label_en", "label_zh_cn", "label_zh_tw"},
         "field.add",
         add},
        {"edit-field",
         QT_TRANSLATE_NOOP("Cli", "rename a field of your own, or add choices to it"),
         {},
         {"field"},
         {"label", "choices", "label_en", "label_zh_cn", "label_zh_tw"},
         "field.edit",
         edit},
        {"archive-field",
         QT_TRANSLATE_NOOP("Cli", "hide a field of your own everywhere and keep its values"),
         {},
         {"field"},
         {},
         "field.archive",
         archive},
        {"restore-field",
         QT_TRANSLATE_NOOP("Cli", "use an archived field again"),
         {},
         {"field"},
         {},
         "field.restore",
         restore},
        {"move-field",
         QT_TRANSLATE_NOOP("Cli", "give a field of your own another place among them"),
         {},
         {"field", "position"},
         {},
         "field.move",
         move},
        {"remove-field",
         QT_TRANSLATE_NOOP("Cli", "delete a field of your own with all its values"),
         {},
         {"field"},
         {},
         "field.remove",
         remove},
    };
}
