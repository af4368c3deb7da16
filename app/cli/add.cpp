// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record.h"

#include "model/exchange/exporter.h"

using namespace Qt::StringLiterals;

namespace {

Result<Exit> execute(Run &run)
{
    const RecordKind *kind = recordKind(run.argument(1));
    if (!kind)
        return noSuchKind(run, run.argument(1));
    const QString code = QString::fromLatin1(kind->kind);
    const auto values = fieldValues(fieldsOf(run, code), run.argumentsFrom(2));
    if (!values)
        return run.wrongUsage(values.error().message);

    WEFT_TRY(run.open());
    QHash<QString, QString> given;
    for (const auto &[field, value] : *values)
        given.insert(field, value);
    const StepName name{QLatin1String(kind->table) + u".add"_s, titleOf(given)};
    WEFT_TAKE(const qint64 id, run.write(name, [&](Connection &c) {
        return Exchange::setFields(c, code, 0, *values, {}, run.clock());
    }));
    WEFT_TAKE(const auto texts,
              run.read([&](Connection &c) { return Exchange::recordTexts(c, code, id, run.clock()); }));
    WEFT_TRY(run.print(handleOf(texts).toUtf8() + '\n'));
    return Exit::Done;
}

} // namespace

Command addCommand()
{
    return {
        "add",
        QT_TRANSLATE_NOOP("Cli", "add one record, by the same rules as the screen; prints its code, or its uid"),
        {{"FILE", QT_TRANSLATE_NOOP("Cli", "the workspace")},
         {"KIND",
          QT_TRANSLATE_NOOP(
              "Cli",
              "clients, people, users, products, sales, invoices, payments, contacts, opportunities, tasks or holidays")},
         {"FIELD=VALUE", QT_TRANSLATE_NOOP("Cli", "its fields, by the codes that export shows"), false, true}},
        {},
        execute};
}
