// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/fieldsettings.h"

#include "model/clients/customvalues.h"
#include "model/clients/filterfields.h"
#include "model/core/text.h"
#include "model/core/uid.h"
#include "model/db/connection.h"
#include "model/exchange/fieldset.h"
#include "model/settings/lists.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kLongestName = 60;

QString translated(const char *text)
{
    return QCoreApplication::translate("CustomFields", text);
}

tl::unexpected<Error> gone()
{
    return fail(ErrorKind::NotFound, translated(QT_TRANSLATE_NOOP(
                                         "CustomFields", "This field is no longer there. Open the settings again.")));
}

Done checkName(const QString &name)
{
    if (const QString problem = textProblem(name); !problem.isEmpty())
        return fail(ErrorKind::Invalid, problem);
    if (name.size() > kLongestName)
        return fail(
            ErrorKind::Invalid,
            translated(QT_TRANSLATE_NOOP("CustomFields", "The name “%1” is too long. Use at most %2 characters."))
                .arg(name.left(kLongestName) + u'…')
                .arg(kLongestName));
    if (!name.isEmpty() && Fields::headerKey(name).isEmpty())
        return fail(
            ErrorKind::Invalid,
            translated(QT_TRANSLATE_NOOP("CustomFields", "“%1” is no name: it needs letters or digits.")).arg(name));
    return {};
}

/// Words that a filter reads as something else than a field.
bool isReserved(const QString &code)
{
    static const QStringList words{u"or"_s, u"not"_s, u"untag"_s};
    return words.contains(code) || std::ranges::any_of(filterFields(), [&](const FilterField &known) {
               return code == QStringView(known.code);
           });
}

/// A name or code must lead to this field alone, in files and in filters.
Done checkFree(const QString &name, const FieldSet &others)
{
    if (name.isEmpty())
        return {};
    const Field *known = others.find(name);
    if (!known && !isReserved(name))
        return {};
    if (!known)
        return fail(
            ErrorKind::Constraint,
            translated(QT_TRANSLATE_NOOP("CustomFields", "“%1” means something else in filters. Choose another name."))
                .arg(name));
    return fail(
        ErrorKind::Constraint,
        translated(QT_TRANSLATE_NOOP("CustomFields",
                                     "“%1” means the field “%2” already. Choose another name, or use that field."))
            .arg(name, Fields::label(*known)));
}

Done check(const CustomField &field, QList<CustomField> others)
{
    const QStringList names{field.labelEn, field.labelZhCn, field.labelZhTw};
    if (names.join(QString()).isEmpty())
        return fail(ErrorKind::Invalid,
                    translated(QT_TRANSLATE_NOOP("CustomFields", "The field has no name. Enter one.")));
    for (const QString &name : names)
        WEFT_TRY(checkName(name));
    if (field.code.isEmpty() || CustomFields::codeFrom(field.code) != field.code)
        return fail(
            ErrorKind::Invalid,
            translated(QT_TRANSLATE_NOOP("CustomFields",
                                         "“%1” is no code of a field. Use small letters, digits and underscores."))
                .arg(field.code));
    others.removeIf([&](const CustomField &other) { return other.id == field.id; });
    // The archived ones keep their names: they may come back.
    for (CustomField &other : others)
        other.archived = false;
    const FieldSet taken(u"clients"_s, others);
    for (const QString &name : names + QStringList{field.code})
        WEFT_TRY(checkFree(name, taken));
    return {};
}

CustomField trimmed(CustomField field)
{
    for (QString *name : {&field.labelEn, &field.labelZhCn, &field.labelZhTw, &field.code})
        *name = name->simplified();
    if (field.code.isEmpty()) {
        for (const QString &name : {field.labelEn, field.labelZhCn, field.labelZhTw}) {
            if (field.code.isEmpty())
                field.code = CustomFields::codeFrom(name);
        }
    }
    return field;
}

Done changed(Connection &c)
{
    return c.changes() > 0 ? Done{} : Done(gone());
}
} // namespace

Result<Id<CustomField>> FieldSettings::save(Connection &c, const CustomField &given)
{
    WEFT_TAKE(const auto fields, CustomFields::load(c));
    CustomField field = trimmed(given);
    if (!field.id.isValid()) {
        WEFT_TRY(check(field, fields));
        const int place = fields.isEmpty() ? 1 : fields.last().position + 1;
        WEFT_TAKE(const qint64 id,
                  c.integer(u"INSERT INTO custom_field (uid, code, kind, label_en, label_zh_cn, label_zh_tw, position) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
                            {newUid(), field.code, CustomFields::toCode(field.kind), field.labelEn, field.labelZhCn,
                             field.labelZhTw, qint64(place)}));
        return Id<CustomField>(id);
    }
    const CustomField *known = CustomFields::find(fields, field.id);
    if (!known)
        return gone();
    field.code = known->code;
    WEFT_TRY(check(field, fields));
    WEFT_TRY(c.run(u"UPDATE custom_field SET label_en = ?, label_zh_cn = ?, label_zh_tw = ?, rev = rev + 1 "
                   "WHERE id = ? AND (label_en <> ? OR label_zh_cn <> ? OR label_zh_tw <> ?)"_s,
                   {field.labelEn, field.labelZhCn, field.labelZhTw, field.id.value, field.labelEn, field.labelZhCn,
                    field.labelZhTw}));
    return field.id;
}

Done FieldSettings::addChoices(Connection &c, Id<CustomField> id, const QStringList &names)
{
    WEFT_TAKE(const auto fields, CustomFields::load(c));
    const CustomField *field = CustomFields::find(fields, id);
    if (!field)
        return gone();
    if (names.isEmpty() || field->kind != CustomField::Kind::Choice)
        return {};
    for (const QString &name : names) {
        WEFT_TAKE(const auto values, Lists::load(c));
        const QString text = name.simplified();
        if (text.isEmpty() || !Labels(values, {}).codeOf(field->list(), text).isEmpty())
            continue;
        WEFT_TRY(Lists::save(c, {.list = field->list(), .code = text, .label = text}));
    }
    return {};
}

Done FieldSettings::setArchived(Connection &c, Id<CustomField> id, bool archived)
{
    WEFT_TRY(
        c.run(u"UPDATE custom_field SET archived = ?, rev = rev + 1 WHERE id = ?"_s, {qint64(archived), id.value}));
    return changed(c);
}

Done FieldSettings::move(Connection &c, Id<CustomField> id, int place)
{
    WEFT_TAKE(auto fields, CustomFields::load(c));
    const auto from = std::ranges::find(fields, id, &CustomField::id);
    if (from == fields.end())
        return gone();
    const qsizetype to = std::clamp<qsizetype>(place - 1, 0, fields.size() - 1);
    fields.move(from - fields.begin(), to);
    for (qsizetype i = 0; i < fields.size(); ++i)
        WEFT_TRY(c.run(u"UPDATE custom_field SET position = ?, rev = rev + 1 WHERE id = ? AND position <> ?"_s,
                       {qint64(i + 1), fields.at(i).id.value, qint64(i + 1)}));
    return {};
}

Done FieldSettings::remove(Connection &c, Id<CustomField> id)
{
    WEFT_TAKE(const auto fields, CustomFields::load(c));
    const CustomField *field = CustomFields::find(fields, id);
    if (!field)
        return gone();
    WEFT_TRY(c.run(u"DELETE FROM list_value WHERE list = ?"_s, {field->list()}));
    WEFT_TRY(c.run(u"DELETE FROM custom_field WHERE id = ?"_s, {id.value}));
    return changed(c);
}

Result<CustomField> FieldSettings::resolve(Connection &c, const QString &text)
{
    WEFT_TAKE(const auto fields, CustomFields::load(c));
    QList<CustomField> all = fields;
    for (CustomField &field : all)
        field.archived = false;
    const FieldSet set(u"clients"_s, all);
    const Field *found = set.find(text);
    if (found && found->own.isValid())
        return *CustomFields::find(fields, found->own);
    return fail(ErrorKind::NotFound,
                translated(QT_TRANSLATE_NOOP("CustomFields", "There is no field “%1” of your own.")).arg(text));
}
