// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/workspace.h"

#include "model/clients/derived.h"
#include "model/core/language.h"
#include "model/core/text.h"
#include "model/db/connection.h"
#include "model/sales/opportunity.h"
#include "model/search/search.h"
#include "model/settings/lists.h"

#include <QFileInfo>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace {
/// A figure of `info`: its name and the statement that counts it.
struct Figure
{
    const char16_t *name;
    const char16_t *sql;
};

constexpr std::array kFigures{
    Figure{u"clients", u"SELECT count(*) FROM client"},
    Figure{u"people", u"SELECT count(*) FROM person"},
    Figure{u"users", u"SELECT count(*) FROM user"},
    Figure{u"products", u"SELECT count(*) FROM product"},
    Figure{u"sales", u"SELECT count(*) FROM sale"},
    Figure{u"invoices", u"SELECT count(*) FROM invoice"},
    Figure{u"payments", u"SELECT count(*) FROM payment"},
    Figure{u"contacts", u"SELECT count(*) FROM contact"},
    Figure{u"opportunities", u"SELECT count(*) FROM opportunity"},
    Figure{u"tasks", u"SELECT count(*) FROM task"},
    Figure{u"steps", u"SELECT count(*) FROM step"},
    Figure{u"stubs",
           u"SELECT (SELECT count(*) FROM client WHERE stub = 1) + (SELECT count(*) FROM user WHERE stub = 1) + "
           "(SELECT count(*) FROM product WHERE stub = 1) + (SELECT count(*) FROM stage WHERE stub = 1) + "
           "(SELECT count(*) FROM list_value WHERE stub = 1)"},
};

QString localeCurrency()
{
    return currencyOfLocale(QLocale::system().name()).code;
}

Done opened(Connection &c, bool readOnly, const Clock &clock)
{
    if (readOnly)
        return {};
    WEFT_TRY(Derived::ensureDay(c, clock.today()));
    return Search::ensureVersion(c);
}
} // namespace

Done Workspace::seed(Connection &c, const WorkspaceOptions &options, const Clock &clock)
{
    WEFT_TRY(Lists::seed(c));
    WEFT_TRY(Opportunities::seed(c));
    const QString currency = options.currency.isEmpty() ? localeCurrency() : options.currency;
    const QString language =
        options.language.isEmpty() ? Language::closest(QLocale::system().name()) : options.language;
    WEFT_TRY(saveSettings(c, {{u"workspace.currency"_s, currency}, {u"workspace.language"_s, language}}));
    return Derived::ensureDay(c, clock.today());
}

void Workspace::attach(Database &database, const Clock &clock)
{
    database.setUpkeep([](Upkeep &upkeep) -> Done {
        WEFT_TRY(Derived::afterWrite(upkeep));
        return Search::afterWrite(upkeep);
    });
    database.setOpened([clock](Connection &c, bool readOnly) { return opened(c, readOnly, clock); });
    database.setBeforeRead([clock, shown = QDate()](Connection &reader, bool changed) mutable -> Done {
        const QDate today = clock.today();
        if (!changed && shown == today)
            return {};
        WEFT_TRY(Derived::showDay(reader, today));
        shown = today;
        return {};
    });
}

QFuture<Result<void>> Workspace::beginDay(Database &database, const Clock &clock)
{
    return database.maintain([today = clock.today()](Connection &c) { return Derived::ensureDay(c, today); });
}

Result<QList<std::pair<QString, QString>>> Workspace::info(Connection &c, const QString &path)
{
    QList<std::pair<QString, QString>> info;
    info.append({u"file"_s, path});
    info.append({u"size"_s, QString::number(QFileInfo(path).size())});
    WEFT_TAKE(const qint64 schema, c.integer(u"SELECT user_version FROM pragma_user_version"_s));
    info.append({u"schema"_s, QString::number(schema)});
    WEFT_TAKE(const Settings settings, loadSettings(c));
    info.append({u"currency"_s, settings.currency.code});
    info.append({u"language"_s, settings.language});
    WEFT_TAKE(const QDate day, Derived::storedDay(c));
    info.append({u"derived_day"_s, toDayText(day)});
    for (const Figure &figure : kFigures) {
        WEFT_TAKE(const qint64 count, c.integer(QString::fromUtf16(figure.sql)));
        info.append({QString::fromUtf16(figure.name), QString::number(count)});
    }
    WEFT_TAKE(const QString sqlite, c.text(u"SELECT sqlite_version()"_s));
    info.append({u"weft"_s, QStringLiteral(WEFT_VERSION)});
    info.append({u"sqlite"_s, sqlite});
    info.append({u"qt"_s, QString::fromLatin1(qVersion())});
    info.append({u"sort_keys"_s, sortKeyVersion()});
    return info;
}
