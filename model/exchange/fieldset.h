// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/customfield.h"
#include "model/exchange/fields.h"

class Connection;

/// The fields of a kind as one workspace has them: those of the field table, then the firm's own in their order.
/// Archived ones are left out. Pointers into a set are good as long as it, or a copy of it, lives.
class FieldSet
{
public:
    FieldSet() = default;
    /// Own fields are headed in the language; without one only import needs their names.
    explicit FieldSet(const QString &kind, const QList<CustomField> &own = {}, const QString &language = {});
    static Result<FieldSet> load(Connection &c, const QString &kind, const QString &language = {});

    const QString &kind() const { return m_kind; }
    const QList<Field> &all() const { return m_all; }
    QStringList codes() const;
    /// By code or any name, folded; null if there is none.
    const Field *find(const QString &header) const;

private:
    QString m_kind;
    QList<Field> m_all;
    qsizetype m_known = 0; ///< those of the field table; the firm's own follow
};

/// How values of the firm's own field are read and shown.
FieldType fieldTypeOf(CustomField::Kind kind);
