// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/exporter.h"

#include "model/clients/clientstore.h"
#include "model/db/connection.h"
#include "model/exchange/clienttexts.h"
#include "model/exchange/custombinding.h"
#include "model/exchange/fieldset.h"
#include "model/exchange/records.h"
#include "model/exchange/reporttable.h"
#include "model/sales/receivables.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kBlock = 256;

Result<QStringList> columnsOf(const ExportRequest &request, const FieldSet &fields)
{
    QStringList columns;
    for (const Field &field : fields.all()) {
        if (request.columns.isEmpty() && field.isExported())
            columns.append(field.code);
    }
    for (const QString &name : request.columns) {
        const Field *field = fields.find(name);
        if (!field || !field->isExported())
            return fail(
                ErrorKind::Invalid,
                QCoreApplication::translate("Exchange", "There is no field “%1” in %2.").arg(name, request.kind));
        columns.append(field->code);
    }
    return columns;
}

QList<bool> figuresAmong(const FieldSet &fields, const QStringList &columns)
{
    QList<bool> figures;
    for (const QString &column : columns) {
        const Field *field = fields.find(column);
        figures.append(field && (field->type == FieldType::Money || field->type == FieldType::Number ||
                                 field->type == FieldType::Decimal));
    }
    return figures;
}

/// By column; nothing where the record itself does not have it.
template <typename Record>
using Bindings = QList<std::optional<Binding<Record>>>;

template <typename Record>
QStringList textsOf(const Record &record, const Bindings<Record> &columns, FieldWriter &writer)
{
    QStringList cells;
    cells.reserve(columns.size());
    for (const auto &binding : columns)
        cells.append(binding ? binding->get(record, writer) : QString());
    return cells;
}

template <typename Record>
Bindings<Record> bindingsOf(const QStringList &columns, const FieldSet &fields = {})
{
    Bindings<Record> list;
    for (const QString &column : columns) {
        const Field *field = fields.find(column);
        list.append(bindingFor<Record>(field ? *field : Field{.code = column, .label = ""}));
    }
    return list;
}

template <typename Record>
Result<QList<QStringList>> rowsOf(Connection &c, const QStringList &columns, const QList<qint64> &ids,
                                  FieldWriter &writer)
{
    const auto bound = bindingsOf<Record>(columns);
    QList<QStringList> rows;
    rows.reserve(ids.size());
    for (qsizetype from = 0; from < ids.size(); from += kBlock) {
        WEFT_TAKE(const QList<Record> records, Records<Record>::load(c, ids.mid(from, kBlock)));
        for (const Record &record : records)
            rows.append(textsOf(record, bound, writer));
    }
    WEFT_TRY(writer.outcome());
    return rows;
}

template <typename Record>
Result<QList<QStringList>> allRows(Connection &c, const QStringList &columns, FieldWriter &writer)
{
    WEFT_TAKE(const QList<qint64> ids, Records<Record>::all(c));
    return rowsOf<Record>(c, columns, ids, writer);
}

/// Clients have the columns that the program works out, too.
Result<QList<QStringList>> clientRows(Connection &c, const QStringList &columns, const QList<qint64> &ids,
                                      const Clock &clock)
{
    WEFT_TAKE(const Settings settings, loadSettings(c));
    FieldWriter writer(c, settings.currency);
    const DerivedTexts derivedTexts(settings, clock.today());
    WEFT_TAKE(const FieldSet fields, FieldSet::load(c, u"clients"_s));
    const auto bound = bindingsOf<Client>(columns, fields);
    const auto isBound = [](const auto &binding) { return binding.has_value(); };
    const bool anyBound = std::ranges::any_of(bound, isBound);
    const bool anyDerived = !std::ranges::all_of(bound, isBound);
    QList<QStringList> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        Client client;
        ClientDerived derived;
        if (anyBound) {
            WEFT_TAKE(client, Clients::load(c, Id<Client>(id)));
        }
        if (anyDerived) {
            WEFT_TAKE(derived, Clients::derived(c, Id<Client>(id)));
        }
        QStringList cells = textsOf(client, bound, writer);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (!bound[i])
                cells[i] = derivedTexts.text(columns[i], derived, writer);
        }
        rows.append(cells);
    }
    WEFT_TRY(writer.outcome());
    return rows;
}

/// What follows from an invoice, its payments and the day.
QString receivableText(const QString &column, const Receivable &receivable, const FieldWriter &writer)
{
    if (column == u"paid")
        return writer.write(receivable.paid);
    if (column == u"open")
        return writer.write(receivable.open());
    if (column == u"state")
        return toCode(receivable.state);
    return receivable.daysOverdue > 0 ? QString::number(receivable.daysOverdue) : QString();
}

Result<QList<QStringList>> invoiceRows(Connection &c, const QStringList &columns, const QList<qint64> &ids,
                                       const Clock &clock)
{
    WEFT_TAKE(const Settings settings, loadSettings(c));
    FieldWriter writer(c, settings.currency);
    const auto bound = bindingsOf<Invoice>(columns);
    QList<QStringList> rows;
    rows.reserve(ids.size());
    for (qsizetype from = 0; from < ids.size(); from += kBlock) {
        WEFT_TAKE(const auto receivables, Receivables::load(c, ids.mid(from, kBlock), clock.today()));
        for (const Receivable &receivable : receivables) {
            QStringList cells = textsOf(receivable.invoice, bound, writer);
            for (qsizetype i = 0; i < columns.size(); ++i) {
                if (!bound[i])
                    cells[i] = receivableText(columns[i], receivable, writer);
            }
            rows.append(cells);
        }
    }
    WEFT_TRY(writer.outcome());
    return rows;
}

Result<QList<QStringList>> taskRows(Connection &c, const QString &kind, const QStringList &columns, FieldWriter &writer)
{
    if (kind == u"tasks")
        return allRows<Task>(c, columns, writer);
    WEFT_TAKE(const auto ids, c.integers(u"SELECT id FROM task WHERE kind = 'appointment' ORDER BY id"_s));
    return rowsOf<Task>(c, columns, ids, writer);
}

/// The rows of the ids, or of all records of the kind.
Result<QList<QStringList>> kindRows(Connection &c, const QString &kind, const QStringList &columns,
                                    const std::optional<QList<qint64>> &ids)
{
    WEFT_TAKE(const Settings settings, loadSettings(c));
    FieldWriter writer(c, settings.currency);
    const auto of = [&]<typename Record>(const Record *) {
        return ids ? rowsOf<Record>(c, columns, *ids, writer) : allRows<Record>(c, columns, writer);
    };
    if (kind == u"users")
        return of(static_cast<const User *>(nullptr));
    if (kind == u"products")
        return of(static_cast<const Product *>(nullptr));
    if (kind == u"people")
        return of(static_cast<const PersonRecord *>(nullptr));
    if (kind == u"opportunities")
        return of(static_cast<const Opportunity *>(nullptr));
    if (kind == u"sales")
        return of(static_cast<const Sale *>(nullptr));
    if (kind == u"payments")
        return of(static_cast<const Payment *>(nullptr));
    if (kind == u"contacts")
        return of(static_cast<const Contact *>(nullptr));
    if (kind == u"holidays")
        return of(static_cast<const Holiday *>(nullptr));
    if (kind == u"tasks" || kind == u"appointments")
        return ids ? rowsOf<Task>(c, columns, *ids, writer) : taskRows(c, kind, columns, writer);
    return fail(ErrorKind::Invalid,
                QCoreApplication::translate("Exchange", "There is no kind of record “%1”.").arg(kind));
}

/// Kinds with columns that follow from the day need the clock.
Result<QList<QStringList>> rowsFor(Connection &c, const ExportRequest &request, const QStringList &columns,
                                   const Clock &clock)
{
    if (request.kind == u"clients") {
        WEFT_TAKE(const auto ids, request.ids ? Result<QList<qint64>>(*request.ids) : Clients::find(c, request.query));
        return clientRows(c, columns, ids, clock);
    }
    if (request.kind == u"invoices") {
        WEFT_TAKE(const auto ids, request.ids ? Result<QList<qint64>>(*request.ids) : Invoices::all(c));
        return invoiceRows(c, columns, ids, clock);
    }
    return kindRows(c, request.kind, columns, request.ids);
}
} // namespace

Result<ExportTable> Exchange::exportTable(Connection &c, const ExportRequest &request, const Clock &clock)
{
    if (request.kind == u"agenda")
        return ReportTable::agenda(c, request.agenda, clock);
    if (request.kind == u"matrix")
        return request.asOf.isValid() ? ReportTable::matrixOn(c, request, clock)
                                      : ReportTable::matrix(c, request.rowAxis, request.columnAxis, clock);
    if (request.kind == u"pareto")
        return ReportTable::pareto(c);
    if (request.kind == u"tier-changes")
        return ReportTable::tierChanges(c, request.moves);
    ExportTable table;
    WEFT_TAKE(const FieldSet fields, FieldSet::load(c, request.kind));
    WEFT_TAKE(table.columns, columnsOf(request, fields));
    table.figures = figuresAmong(fields, table.columns);
    WEFT_TAKE(table.rows, rowsFor(c, request, table.columns, clock));
    return table;
}

Result<QHash<QString, QString>> Exchange::recordTexts(Connection &c, const QString &kind, qint64 id, const Clock &clock)
{
    const ExportRequest request{.kind = kind, .ids = QList<qint64>{id}};
    WEFT_TAKE(const FieldSet fields, FieldSet::load(c, kind));
    WEFT_TAKE(const QStringList columns, columnsOf(request, fields));
    WEFT_TAKE(const auto rows, rowsFor(c, request, columns, clock));
    if (rows.isEmpty())
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Exchange", "The record is no longer there."));
    QHash<QString, QString> texts;
    for (qsizetype i = 0; i < columns.size(); ++i)
        texts.insert(columns[i], rows.first()[i]);
    return texts;
}
