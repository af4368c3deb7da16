// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/journal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
/// The wording of a step code: with the name of the record, and without one. A count stands in where there is one.
struct Wording
{
    const char *code;
    const char *named;
    const char *unnamed;
};

constexpr Wording kWordings[] = {
    {"client.add", QT_TRANSLATE_NOOP("Journal", "Add client %1"), QT_TRANSLATE_NOOP("Journal", "Add client")},
    {"client.edit", QT_TRANSLATE_NOOP("Journal", "Edit client %1"), QT_TRANSLATE_NOOP("Journal", "Edit client")},
    {"client.remove", QT_TRANSLATE_NOOP("Journal", "Delete client %1"), QT_TRANSLATE_NOOP("Journal", "Delete client")},
    {"person.add", QT_TRANSLATE_NOOP("Journal", "Add person %1"), QT_TRANSLATE_NOOP("Journal", "Add person")},
    {"person.edit", QT_TRANSLATE_NOOP("Journal", "Edit person %1"), QT_TRANSLATE_NOOP("Journal", "Edit person")},
    {"person.remove", QT_TRANSLATE_NOOP("Journal", "Delete person %1"), QT_TRANSLATE_NOOP("Journal", "Delete person")},
    {"client.pin", QT_TRANSLATE_NOOP("Journal", "Pin tier of %1"), QT_TRANSLATE_NOOP("Journal", "Pin tier")},
    {"client.unpin", QT_TRANSLATE_NOOP("Journal", "Unpin tier of %1"), QT_TRANSLATE_NOOP("Journal", "Unpin tier")},
    {"task.each", QT_TRANSLATE_NOOP("Journal", "Add a task for each of %1 clients"),
     QT_TRANSLATE_NOOP("Journal", "Add tasks")},
    {"contact.add", QT_TRANSLATE_NOOP("Journal", "Log contact with %1"), QT_TRANSLATE_NOOP("Journal", "Log contact")},
    {"contact.log", QT_TRANSLATE_NOOP("Journal", "Log contact with %1"), QT_TRANSLATE_NOOP("Journal", "Log contact")},
    {"contact.begin", QT_TRANSLATE_NOOP("Journal", "Begin contact with %1"),
     QT_TRANSLATE_NOOP("Journal", "Begin contact")},
    {"contact.edit", QT_TRANSLATE_NOOP("Journal", "Edit contact with %1"),
     QT_TRANSLATE_NOOP("Journal", "Edit contact")},
    {"contact.remove", QT_TRANSLATE_NOOP("Journal", "Delete contact with %1"),
     QT_TRANSLATE_NOOP("Journal", "Delete contact")},
    {"sale.add", QT_TRANSLATE_NOOP("Journal", "Add sale to %1"), QT_TRANSLATE_NOOP("Journal", "Add sale")},
    {"sale.edit", QT_TRANSLATE_NOOP("Journal", "Edit sale to %1"), QT_TRANSLATE_NOOP("Journal", "Edit sale")},
    {"sale.remove", QT_TRANSLATE_NOOP("Journal", "Delete sale to %1"), QT_TRANSLATE_NOOP("Journal", "Delete sale")},
    {"sale.return", QT_TRANSLATE_NOOP("Journal", "Record return from %1"),
     QT_TRANSLATE_NOOP("Journal", "Record return")},
    {"invoice.add", QT_TRANSLATE_NOOP("Journal", "Add invoice %1"), QT_TRANSLATE_NOOP("Journal", "Add invoice")},
    {"invoice.edit", QT_TRANSLATE_NOOP("Journal", "Edit invoice %1"), QT_TRANSLATE_NOOP("Journal", "Edit invoice")},
    {"invoice.remove", QT_TRANSLATE_NOOP("Journal", "Delete invoice %1"),
     QT_TRANSLATE_NOOP("Journal", "Delete invoice")},
    {"invoice.hold", QT_TRANSLATE_NOOP("Journal", "Hold invoice %1"), QT_TRANSLATE_NOOP("Journal", "Hold invoice")},
    {"invoice.release", QT_TRANSLATE_NOOP("Journal", "End hold of invoice %1"),
     QT_TRANSLATE_NOOP("Journal", "End hold of invoice")},
    {"payment.add", QT_TRANSLATE_NOOP("Journal", "Record payment %1"), QT_TRANSLATE_NOOP("Journal", "Record payment")},
    {"payment.edit", QT_TRANSLATE_NOOP("Journal", "Edit payment %1"), QT_TRANSLATE_NOOP("Journal", "Edit payment")},
    {"payment.remove", QT_TRANSLATE_NOOP("Journal", "Delete payment %1"),
     QT_TRANSLATE_NOOP("Journal", "Delete payment")},
    {"opportunity.add", QT_TRANSLATE_NOOP("Journal", "Add opportunity %1"),
     QT_TRANSLATE_NOOP("Journal", "Add opportunity")},
    {"opportunity.edit", QT_TRANSLATE_NOOP("Journal", "Edit opportunity %1"),
     QT_TRANSLATE_NOOP("Journal", "Edit opportunity")},
    {"opportunity.remove", QT_TRANSLATE_NOOP("Journal", "Delete opportunity %1"),
     QT_TRANSLATE_NOOP("Journal", "Delete opportunity")},
    {"opportunity.move", QT_TRANSLATE_NOOP("Journal", "Move opportunity %1"),
     QT_TRANSLATE_NOOP("Journal", "Move opportunity")},
    {"opportunity.win", QT_TRANSLATE_NOOP("Journal", "Win opportunity %1"),
     QT_TRANSLATE_NOOP("Journal", "Win opportunity")},
    {"opportunity.lose", QT_TRANSLATE_NOOP("Journal", "Lose opportunity %1"),
     QT_TRANSLATE_NOOP("Journal", "Lose opportunity")},
    {"task.add", QT_TRANSLATE_NOOP("Journal", "Add task %1"), QT_TRANSLATE_NOOP("Journal", "Add task")},
    {"task.edit", QT_TRANSLATE_NOOP("Journal", "Edit task %1"), QT_TRANSLATE_NOOP("Journal", "Edit task")},
    {"spread", QT_TRANSLATE_NOOP("Journal", "Spread contacts"), QT_TRANSLATE_NOOP("Journal", "Spread contacts")},
    {"task.snooze", QT_TRANSLATE_NOOP("Journal", "Snooze task %1"), QT_TRANSLATE_NOOP("Journal", "Snooze task")},
    {"holiday.add", QT_TRANSLATE_NOOP("Journal", "Add holiday %1"), QT_TRANSLATE_NOOP("Journal", "Add holiday")},
    {"holiday.edit", QT_TRANSLATE_NOOP("Journal", "Edit holiday %1"), QT_TRANSLATE_NOOP("Journal", "Edit holiday")},
    {"holiday.remove", QT_TRANSLATE_NOOP("Journal", "Delete holiday %1"),
     QT_TRANSLATE_NOOP("Journal", "Delete holiday")},
    {"task.remove", QT_TRANSLATE_NOOP("Journal", "Delete task %1"), QT_TRANSLATE_NOOP("Journal", "Delete task")},
    {"task.done", QT_TRANSLATE_NOOP("Journal", "Complete task %1"), QT_TRANSLATE_NOOP("Journal", "Complete task")},
    {"task.reopen", QT_TRANSLATE_NOOP("Journal", "Reopen task %1"), QT_TRANSLATE_NOOP("Journal", "Reopen task")},
    {"product.add", QT_TRANSLATE_NOOP("Journal", "Add product %1"), QT_TRANSLATE_NOOP("Journal", "Add product")},
    {"product.edit", QT_TRANSLATE_NOOP("Journal", "Edit product %1"), QT_TRANSLATE_NOOP("Journal", "Edit product")},
    {"product.remove", QT_TRANSLATE_NOOP("Journal", "Delete product %1"),
     QT_TRANSLATE_NOOP("Journal", "Delete product")},
    {"user.add", QT_TRANSLATE_NOOP("Journal", "Add user %1"), QT_TRANSLATE_NOOP("Journal", "Add user")},
    {"user.edit", QT_TRANSLATE_NOOP("Journal", "Edit user %1"), QT_TRANSLATE_NOOP("Journal", "Edit user")},
    {"user.remove", QT_TRANSLATE_NOOP("Journal", "Delete user %1"), QT_TRANSLATE_NOOP("Journal", "Delete user")},
    {"setting.set", QT_TRANSLATE_NOOP("Journal", "Change setting %1"), QT_TRANSLATE_NOOP("Journal", "Change settings")},
    {"list.edit", QT_TRANSLATE_NOOP("Journal", "Edit list %1"), QT_TRANSLATE_NOOP("Journal", "Edit list")},
    {"field.add", QT_TRANSLATE_NOOP("Journal", "Add field %1"), QT_TRANSLATE_NOOP("Journal", "Add field")},
    {"field.edit", QT_TRANSLATE_NOOP("Journal", "Change field %1"), QT_TRANSLATE_NOOP("Journal", "Change field")},
    {"field.archive", QT_TRANSLATE_NOOP("Journal", "Archive field %1"), QT_TRANSLATE_NOOP("Journal", "Archive field")},
    {"field.restore", QT_TRANSLATE_NOOP("Journal", "Use field %1 again"),
     QT_TRANSLATE_NOOP("Journal", "Use field again")},
    {"field.move", QT_TRANSLATE_NOOP("Journal", "Move field %1"), QT_TRANSLATE_NOOP("Journal", "Move field")},
    {"field.remove", QT_TRANSLATE_NOOP("Journal", "Delete field %1"), QT_TRANSLATE_NOOP("Journal", "Delete field")},
    {"view.add", QT_TRANSLATE_NOOP("Journal", "Save view %1"), QT_TRANSLATE_NOOP("Journal", "Save view")},
    {"view.edit", QT_TRANSLATE_NOOP("Journal", "Change view %1"), QT_TRANSLATE_NOOP("Journal", "Change view")},
    {"view.remove", QT_TRANSLATE_NOOP("Journal", "Delete view %1"), QT_TRANSLATE_NOOP("Journal", "Delete view")},
    {"document.add", QT_TRANSLATE_NOOP("Journal", "Add document %1"), QT_TRANSLATE_NOOP("Journal", "Add document")},
    {"document.edit", QT_TRANSLATE_NOOP("Journal", "Edit document %1"), QT_TRANSLATE_NOOP("Journal", "Edit document")},
    {"document.remove", QT_TRANSLATE_NOOP("Journal", "Remove document %1"),
     QT_TRANSLATE_NOOP("Journal", "Remove document")},
    {"import", QT_TRANSLATE_NOOP("Journal", "Import %1"), QT_TRANSLATE_NOOP("Journal", "Import")},
    {"snooze", QT_TRANSLATE_NOOP("Journal", "Snooze %1"), QT_TRANSLATE_NOOP("Journal", "Snooze")},
    {"resolve", QT_TRANSLATE_NOOP("Journal", "Resolve stub %1"), QT_TRANSLATE_NOOP("Journal", "Resolve stub")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Journal", text);
}
} // namespace

QString Journal::label(const StepName &name)
{
    if (name.code == u"bulk.edit"_s)
        return QCoreApplication::translate("Journal", "Edit %n clients", nullptr, int(name.count));
    for (const Wording &wording : kWordings) {
        if (name.code != QLatin1StringView(wording.code))
            continue;
        return name.subject.isEmpty() ? translated(wording.unnamed) : translated(wording.named).arg(name.subject);
    }
    return name.subject.isEmpty() ? name.code
                                  : QCoreApplication::translate("Journal", "%1: %2").arg(name.code, name.subject);
}
