// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QHash>
#include <QList>
#include <QString>

class Connection;

/// One value of an editable list. label is what the user typed; while it is empty the built-in label is shown.
struct ListValue
{
    qint64 id = 0;
    QString list;
    QString code;
    QString label;
    int position = 0;
    QString colour;
    bool active = true;
    bool stub = false;

    friend bool operator==(const ListValue &, const ListValue &) = default;
};

namespace Lists {
/// The lists of the program: attribute, industry, territory, size, source, channel, purpose, outcome, loss_reason, job,
/// and, fixed in number, kind, role, flag, tier, cooperation, cycle_state, direction, consent_answer, task_kind,
/// invoice_state, language; beside them each field of the firm's own that is a choice has one. Labels alone are there
/// for "stage", the stages of the default pipeline.
QStringList names();
/// Whether users may add, rename, order and retire values.
bool isEditable(const QString &list);
/// Whether the list belongs to a field of the firm's own.
bool isOwn(const QString &list);
/// The codes that a new workspace has, in order; empty for a list that starts empty (industry, territory, size).
QStringList builtInCodes(const QString &list);
/// The built-in label in a language ("en", "zh_CN", "zh_TW"); the code itself where there is none.
QString builtInLabel(const QString &list, const QString &code, const QString &language);
/// The name of the list itself.
QString title(const QString &list, const QString &language);

/// The rows of the built-in lists of a new workspace.
Done seed(Connection &c);
/// All values of all editable lists, in order, and the tiers with the names that the settings give them (id 0).
Result<QList<ListValue>> load(Connection &c);
/// Adds a value (id 0; position 0 puts it last) or changes the label, place, colour and state of one; its code stays.
Result<qint64> save(Connection &c, const ListValue &value);
/// Makes the code exist in the list, as a stub if it must be created; true if it was created.
Result<bool> ensure(Connection &c, const QString &list, const QString &code);
} // namespace Lists

/// Labels of codes in one language, a value taken from the store: what pages and exports show.
class Labels
{
public:
    Labels() = default;
    Labels(QList<ListValue> values, QString language);
    /// The typed label, else the built-in one, else the code.
    QString of(const QString &list, const QString &code) const;
    /// Active values of a list in order; the built-in ones of a list that cannot be edited.
    QList<ListValue> values(const QString &list) const;
    /// The code of a code or of a label in any of the three languages; empty if none has it.
    QString codeOf(const QString &list, const QString &text) const;
    const QString &language() const { return m_language; }

private:
    QList<ListValue> m_values;
    QHash<std::pair<QString, QString>, QString> m_typed; ///< by list and code
    QString m_language;
};
