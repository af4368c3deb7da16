// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/clientload.h"
#include "model/clients/conditionsql.h"
#include "model/clients/customvalues.h"
#include "model/clients/filterfields.h"
#include "model/db/connection.h"

using namespace Qt::StringLiterals;

namespace {
using Extras = QHash<qint64, RowExtra>;

/// The fields that are columns of the two tables, in one statement.
Done readColumns(Connection &c, const QList<const FilterField *> &fields, const Clients::IdBlock &block, Extras &extras)
{
    if (fields.isEmpty())
        return {};
    QStringList expressions;
    for (const FilterField *field : fields)
        expressions.append(QString::fromUtf16(field->sql));
    return c.each(u"SELECT d.client_id, %1 FROM client_derived d JOIN client c ON c.id = d.client_id "
                  "WHERE d.client_id IN (%2)"_s.arg(expressions.join(u", "_s), block.marks),
                  block.values, [&](const Row &row) {
                      RowExtra &extra = extras[row.integer(0)];
                      for (int i = 0; i < fields.size(); ++i)
                          extra.texts.insert(QString::fromUtf16(fields.at(i)->code), row.text(i + 1));
                  });
}

/// A field of rows that belong to the client; several stand one after the other.
Done readChildren(Connection &c, const FilterField &field, const Clients::IdBlock &block, Extras &extras)
{
    const QString code = QString::fromUtf16(field.code);
    return c.each(u"SELECT d.client_id, %1 FROM client_derived d JOIN client c ON c.id = d.client_id, %2 "
                  "AND d.client_id IN (%3) ORDER BY d.client_id, x.id"_s.arg(
                      QString::fromUtf16(field.value), QString::fromUtf16(field.sql), block.marks),
                  block.values, [&](const Row &row) {
                      QString &text = extras[row.integer(0)].texts[code];
                      text += text.isEmpty() ? row.text(1) : u"; "_s + row.text(1);
                  });
}

Done readOwn(Connection &c, const CustomField &field, const Clients::IdBlock &block, Extras &extras)
{
    return c.each(u"SELECT x.client_id, x.text, x.number FROM custom_value x WHERE x.field_id = ? "
                  "AND x.client_id IN (%1)"_s.arg(block.marks),
                  QVariantList{field.id.value} + block.values, [&](const Row &row) {
                      extras[row.integer(0)].texts.insert(
                          field.code, CustomFields::storedText(field.kind, row.text(1), row.integer(2)));
                  });
}

/// The later rules first, so that the first of them has the last word.
Done readMarks(Connection &c, const QList<QList<Condition>> &marks, const Clients::IdBlock &block, Extras &extras)
{
    if (marks.isEmpty())
        return {};
    WEFT_TAKE(const auto basis, conditionBasis(c));
    for (qsizetype i = marks.size() - 1; i >= 0; --i) {
        WEFT_TAKE(const auto rule, conditionSql({.op = Condition::Op::All, .parts = marks.at(i)}, basis));
        WEFT_TRY(c.each(u"SELECT d.client_id FROM client_derived d JOIN client c ON c.id = d.client_id "
                        "WHERE %1 AND d.client_id IN (%2)"_s.arg(rule.sql, block.marks),
                        rule.values + block.values,
                        [&](const Row &row) { extras[row.integer(0)].mark = static_cast<int>(i); }));
    }
    return {};
}
} // namespace

Result<QHash<qint64, RowExtra>> Clients::loadExtra(Connection &c, const IdBlock &block, const RowWish &wish)
{
    Extras extras;
    QList<const FilterField *> columns;
    WEFT_TAKE(const auto own, CustomFields::load(c));
    for (const QString &code : wish.fields) {
        if (const CustomField *field = CustomFields::find(own, code)) {
            WEFT_TRY(readOwn(c, *field, block, extras));
            continue;
        }
        WEFT_TAKE(const FilterField *field, filterField(code));
        if (field->type == FilterField::Type::Child) {
            WEFT_TRY(readChildren(c, *field, block, extras));
        } else {
            columns.append(field);
        }
    }
    WEFT_TRY(readColumns(c, columns, block, extras));
    WEFT_TRY(readMarks(c, wish.marks, block, extras));
    return extras;
}
