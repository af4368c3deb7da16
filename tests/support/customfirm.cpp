// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/customfirm.h"

#include "model/exchange/exporter.h"
#include "model/settings/fieldsettings.h"

using namespace Qt::StringLiterals;

namespace {
Result<Id<CustomField>> add(Connection &c, const QString &name, CustomField::Kind kind, const QStringList &choices = {})
{
    WEFT_TAKE(const auto id, FieldSettings::save(c, {.kind = kind, .labelEn = name}));
    WEFT_TRY(FieldSettings::addChoices(c, id, choices));
    return id;
}
ImportRequest requestOf(const QStringList &header, const QList<QStringList> &rows)
{
    ImportRequest request{.kind = u"clients"_s};
    request.table.header = header;
    qint64 number = 1;
    for (const QStringList &row : rows)
        request.table.records.append({++number, row});
    return request;
}
} // namespace

Done CustomFirm::fill()
{
    using Kind = CustomField::Kind;
    return write([clock = clock()](Connection &c) -> Done {
        WEFT_TRY(add(c, u"Slogan"_s, Kind::Text));
        WEFT_TRY(add(c, u"Score"_s, Kind::Number));
        WEFT_TRY(add(c, u"Budget"_s, Kind::Money));
        WEFT_TRY(add(c, u"Renewal"_s, Kind::Day));
        WEFT_TRY(add(c, u"Region class"_s, Kind::Choice, {u"South"_s, u"North"_s, u"East"_s}));
        WEFT_TRY(add(c, u"Newsletter"_s, Kind::Flag));
        const QList<QStringList> rows{
            {u"C1"_s, u"On time"_s, u"-0.5"_s, u"1000.50"_s, u"2026-03-16"_s, u"North"_s, u"1"_s},
            {u"C2"_s, u"always on"_s, u"12"_s, u"0"_s, u"2026-04-02"_s, u"South"_s, u"0"_s},
            {u"C3"_s, u"100%"_s, u"2.25"_s, u"-20"_s, u"2025-12-31"_s, u"South"_s, u"1"_s},
            {u"C4"_s, u"x"_s, u"3"_s, u"50"_s, u""_s, u"East"_s, u""_s}};
        const QStringList fields{u"slogan"_s,  u"score"_s,        u"budget"_s,
                                 u"renewal"_s, u"region_class"_s, u"newsletter"_s};
        for (const QStringList &row : rows) {
            QList<std::pair<QString, QString>> values{{u"code"_s, row.first()},
                                                      {u"name"_s, u"Client "_s + row.first()}};
            for (qsizetype i = 0; i < fields.size(); ++i)
                values.append({fields.at(i), row.at(i + 1)});
            WEFT_TRY(Exchange::setFields(c, u"clients"_s, 0, values, {}, clock));
        }
        WEFT_TRY(
            Exchange::setFields(c, u"clients"_s, 0, {{u"code"_s, u"C5"_s}, {u"name"_s, u"Client C5"_s}}, {}, clock));
        return {};
    });
}

QString CustomFirm::codes(const ClientQuery &query)
{
    const auto rows = read([&](Connection &c) -> Result<QList<ClientRow>> {
        WEFT_TAKE(const auto ids, Clients::find(c, query));
        return Clients::rows(c, ids);
    });
    if (!rows)
        return rows.error().message;
    QStringList codes;
    for (const ClientRow &row : *rows)
        codes << row.code;
    return codes.join(u' ');
}

QString CustomFirm::text(const QString &code, const QString &field)
{
    const auto found = read([&, clock = clock()](Connection &c) -> Result<QHash<QString, QString>> {
        WEFT_TAKE(const auto id, Clients::resolve(c, code));
        return Exchange::recordTexts(c, u"clients"_s, id.value, clock);
    });
    return found ? found->value(field, u"no such field"_s) : found.error().message;
}

Result<ImportReport> CustomFirm::take(const QStringList &header, const QList<QStringList> &rows)
{
    return import([given = requestOf(header, rows), clock = clock()](Connection &c) {
        return Exchange::importTable(c, given, clock, Job());
    });
}
