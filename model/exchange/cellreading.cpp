// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/cellreading.h"

#include "model/core/clock.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {
constexpr QChar kZero = u'0';

struct Wording
{
    CellReading reading;
    const char *code;
    const char *label;
};

constexpr Wording kWordings[]{
    {CellReading::AsWritten, "written", QT_TRANSLATE_NOOP("CellReading", "As it is written")},
    {CellReading::DayFirst, "dmy", QT_TRANSLATE_NOOP("CellReading", "Day, month, year")},
    {CellReading::MonthFirst, "mdy", QT_TRANSLATE_NOOP("CellReading", "Month, day, year")},
    {CellReading::YearFirst, "ymd", QT_TRANSLATE_NOOP("CellReading", "Year, month, day")},
    {CellReading::Serial1900, "serial1900", QT_TRANSLATE_NOOP("CellReading", "Numbers, days since 1900")},
    {CellReading::Serial1904, "serial1904", QT_TRANSLATE_NOOP("CellReading", "Numbers, days since 1904")},
    {CellReading::Point, "point", QT_TRANSLATE_NOOP("CellReading", "1,234.56")},
    {CellReading::Comma, "comma", QT_TRANSLATE_NOOP("CellReading", "1.234,56")},
    {CellReading::Rounded, "rounded", QT_TRANSLATE_NOOP("CellReading", "Rounded to the currency’s decimals")},
};

const Wording &wordingOf(CellReading reading)
{
    return *std::find_if(std::begin(kWordings), std::end(kWordings),
                         [&](const Wording &wording) { return wording.reading == reading; });
}

QString translated(const char *text)
{
    return QCoreApplication::translate("CellReading", text);
}

bool isDay(FieldType type)
{
    return type == FieldType::Day || type == FieldType::Moment;
}

/// The three numbers of 03/04/05 in the order that a person has named.
Result<QDate> orderedDay(const QString &text, CellReading reading)
{
    static const QRegularExpression pattern(u"^(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{1,4})$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return parseDay(text);
    const int first = match.captured(1).toInt(), second = match.captured(2).toInt(), third = match.captured(3).toInt();
    const bool yearFirst = reading == CellReading::YearFirst || match.capturedLength(1) > 2;
    int year = yearFirst ? first : third;
    const int month = reading == CellReading::MonthFirst && !yearFirst ? first : second;
    const int day = yearFirst ? third : reading == CellReading::MonthFirst ? second : first;
    // Two digits stand for a year of this century; a firm's list says nothing of the one before.
    year += year < 100 ? 2000 : 0;
    return parseDay(u"%1-%2-%3"_s.arg(year, 4, 10, kZero).arg(month, 2, 10, kZero).arg(day, 2, 10, kZero));
}

Result<QString> readDay(const QString &cell, FieldType type, CellReading reading, DayOrder voted)
{
    const bool serial = reading == CellReading::Serial1900 || reading == CellReading::Serial1904;
    const QString text = cell.normalized(QString::NormalizationForm_KC).trimmed();
    bool number = false;
    const double value = text.toDouble(&number);
    if (serial && number && text.size() < 8) {
        const auto system = reading == CellReading::Serial1904 ? DaySystem::From1904 : DaySystem::From1900;
        return XlsxFormats::text(value, {type == FieldType::Day ? CellKind::Day : CellKind::Moment}, system);
    }
    if (serial || reading == CellReading::AsWritten) {
        if (type == FieldType::Moment)
            return parseMoment(cell, voted).map([&](const QDateTime &) { return cell; });
        return parseDay(cell, voted).map([](QDate day) { return toDayText(day); });
    }
    const QString date = text.section(u' ', 0, 0), time = text.section(u' ', 1);
    WEFT_TAKE(const QDate day, orderedDay(date, reading));
    if (type == FieldType::Day || time.isEmpty())
        return toDayText(day);
    WEFT_TAKE(const QString clock, parseTime(time));
    return toDayText(day) + u' ' + clock;
}

Result<QString> readAmount(const QString &cell, CellReading reading, const Currency &currency)
{
    const DecimalMark mark = reading == CellReading::Point   ? DecimalMark::Point
                             : reading == CellReading::Comma ? DecimalMark::Comma
                                                             : DecimalMark::Detect;
    const QString text = cell.normalized(QString::NormalizationForm_KC).trimmed();
    bool number = false;
    const double value = text.toDouble(&number);
    const bool many = text.contains(u'.') && text.size() - text.indexOf(u'.') - 1 > currency.decimals;
    if (reading == CellReading::Rounded && number && many && std::fabs(value) < 1e13)
        return QString::number(std::round(value * std::pow(10, currency.decimals)) / std::pow(10, currency.decimals),
                               'f', currency.decimals);
    return parseMoney(cell, currency, mark).map([&](Money amount) { return toPlain(amount, currency); });
}

void addVote(ColumnFacts &facts, const QStringList &cells)
{
    facts.voted = dayOrderOf(cells);
    if (facts.voted == DayOrder::Unknown)
        return;
    static const QRegularExpression slashes(u"^\\d{1,2}[-/]\\d{1,2}[-/]\\d{4}"_s);
    for (const QString &cell : cells) {
        if (slashes.match(cell).hasMatch() && dayOrderOf({cell}) == facts.voted) {
            facts.voter = cell;
            return;
        }
    }
}
} // namespace

QList<CellReading> CellReadings::choicesFor(FieldType type)
{
    if (isDay(type))
        return {CellReading::AsWritten, CellReading::DayFirst,   CellReading::MonthFirst,
                CellReading::YearFirst, CellReading::Serial1900, CellReading::Serial1904};
    if (type == FieldType::Money)
        return {CellReading::AsWritten, CellReading::Point, CellReading::Comma, CellReading::Rounded};
    return {CellReading::AsWritten};
}

QString CellReadings::label(CellReading reading)
{
    return translated(wordingOf(reading).label);
}

QString CellReadings::toCode(CellReading reading)
{
    return QString::fromLatin1(wordingOf(reading).code);
}

CellReading CellReadings::fromCode(const QString &code)
{
    for (const Wording &wording : kWordings) {
        if (code == QLatin1StringView(wording.code))
            return wording.reading;
    }
    return CellReading::AsWritten;
}

Result<QString> CellReadings::read(const QString &cell, FieldType type, CellReading reading, const Currency &currency,
                                   DayOrder voted)
{
    if (cell.trimmed().isEmpty())
        return QString();
    if (isDay(type))
        return readDay(cell, type, reading, voted);
    if (type == FieldType::Money)
        return readAmount(cell, reading, currency);
    return cell;
}

ColumnFacts CellReadings::factsOf(const QList<std::pair<qint64, QString>> &cells, FieldType type, CellReading reading,
                                  const Currency &currency)
{
    ColumnFacts facts;
    if (isDay(type) && reading == CellReading::AsWritten) {
        QStringList texts;
        for (const auto &cell : cells)
            texts.append(cell.second);
        addVote(facts, texts);
    }
    for (const auto &[row, cell] : cells) {
        if (cell.trimmed().isEmpty())
            continue;
        ++facts.filled;
        facts.grouped = facts.grouped || (type == FieldType::Money && (cell.contains(u',') || cell.contains(u'，')));
        const auto value = read(cell, type, reading, currency, facts.voted);
        if (value)
            continue;
        // An amount that cannot be read may read well under another mark.
        const bool unclear = value.error().kind == ErrorKind::Ambiguous || type == FieldType::Money;
        ++(unclear ? facts.unclear : facts.unreadable);
        if (facts.firstUnclear.isEmpty()) {
            facts.firstUnclear = cell;
            facts.firstRow = row;
        }
    }
    return facts;
}

QString CellReadings::sentence(const ColumnFacts &facts, FieldType type, CellReading reading, const Currency &currency)
{
    const int open = static_cast<int>(facts.unclear + facts.unreadable);
    if (open > 0) {
        const QString cell = facts.firstUnclear.left(40);
        if (isDay(type) && reading == CellReading::AsWritten && facts.unclear > 0)
            return QCoreApplication::translate("CellReading",
                                               "%n days read several ways, the first is “%1” in row %2. Choose how the "
                                               "days of this column are written; until then their rows are held.",
                                               nullptr, open)
                .arg(cell)
                .arg(facts.firstRow);
        if (type == FieldType::Money)
            return QCoreApplication::translate("CellReading",
                                               "%n amounts do not read this way, the first is “%1” in row %2. Choose "
                                               "another way, or mend them in the next step.",
                                               nullptr, open)
                .arg(cell)
                .arg(facts.firstRow);
        return QCoreApplication::translate("CellReading",
                                           "%n cells do not read this way, the first is “%1” in row %2. Choose another "
                                           "way, or mend them in the next step.",
                                           nullptr, open)
            .arg(cell)
            .arg(facts.firstRow);
    }
    if (facts.voted == DayOrder::DayFirst)
        return translated(
                   QT_TRANSLATE_NOOP("CellReading", "Days are read as day, month, year: “%1” reads no other way."))
            .arg(facts.voter);
    if (facts.voted == DayOrder::MonthFirst)
        return translated(
                   QT_TRANSLATE_NOOP("CellReading", "Days are read as month, day, year: “%1” reads no other way."))
            .arg(facts.voter);
    if (type == FieldType::Money && facts.filled > 0)
        return translated(QT_TRANSLATE_NOOP("CellReading", "Amounts in %1 with %2 decimals."))
            .arg(currency.code)
            .arg(currency.decimals);
    return {};
}
