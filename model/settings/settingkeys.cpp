// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/settings.h"

#include "model/core/clock.h"
#include "model/core/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// All there is to know of one key: how it is shown, how it is read back.
struct Entry
{
    SettingKey key;
    std::function<QString(const Settings &)> get;
    std::function<Done(Settings &, const QString &)> set;
};

constexpr int kLongestCycle = 3660;

Result<int> numberOf(const QString &text, int least, int most)
{
    bool ok = false;
    const int number =
        digitsOf(text) == text.normalized(QString::NormalizationForm_KC).trimmed() ? digitsOf(text).toInt(&ok) : 0;
    if (!ok || number < least || number > most)
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("Settings", "“%1” is not a whole number from %2 to %3.")
                        .arg(text, QString::number(least), QString::number(most)));
    return number;
}

Result<bool> flagOf(const QString &text)
{
    const QString word = foldText(text);
    if (QStringList{u"1"_s, u"yes"_s, u"true"_s, u"on"_s, u"是"_s}.contains(word))
        return true;
    if (QStringList{u"0"_s, u"no"_s, u"false"_s, u"off"_s, u"否"_s}.contains(word))
        return false;
    return fail(ErrorKind::Invalid,
                QCoreApplication::translate("Settings", "“%1” is neither yes nor no. Give 1 or 0.").arg(text));
}

Result<qsizetype> choiceOf(const QStringList &choices, const QString &text)
{
    const auto chosen = std::ranges::find_if(
        choices, [&](const QString &known) { return known.compare(text.trimmed(), Qt::CaseInsensitive) == 0; });
    if (chosen == choices.end())
        return fail(ErrorKind::Invalid, QCoreApplication::translate("Settings", "“%1” is none of the choices: %2.")
                                            .arg(text, choices.join(u", "_s)));
    return chosen - choices.begin();
}

QStringList partsOf(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;，；、]+"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

/// 0 = Monday … 6 = Sunday; -1 for anything else.
int weekdayOf(const QString &text)
{
    static const QStringList names{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    const QString word = foldText(text);
    if (word.size() == 1 && word >= u"1"_s && word <= u"7"_s)
        return word.toInt() - 1;
    return static_cast<int>(names.indexOf(word.left(3)));
}

Result<unsigned> workingDaysOf(const QString &text)
{
    unsigned days = 0;
    for (const QString &part : partsOf(text)) {
        const QStringList ends = part.split(u'-');
        const int first = weekdayOf(ends.first());
        const int last = weekdayOf(ends.last());
        if (ends.size() > 2 || first < 0 || last < 0)
            return fail(ErrorKind::Invalid,
                        QCoreApplication::translate(
                            "Settings", "“%1” is no day of the week. Give 1 (Monday) to 7 (Sunday), such as 1-5.")
                            .arg(part));
        for (int day = first; day != last; day = (day + 1) % 7)
            days |= 1U << day;
        days |= 1U << last;
    }
    if (days == 0)
        return fail(ErrorKind::Invalid, QCoreApplication::translate(
                                            "Settings", "A working week has at least one day. Give for example 1-5."));
    return days;
}

QString workingDaysText(unsigned days)
{
    QStringList parts;
    for (int day = 0; day < 7; ++day) {
        const int first = day;
        if ((days >> day & 1U) == 0)
            continue;
        while (day < 6 && (days >> (day + 1) & 1U) != 0)
            ++day;
        parts += day == first ? QString::number(day + 1) : u"%1-%2"_s.arg(first + 1).arg(day + 1);
    }
    return parts.join(u',');
}

/// Days with the names that follow them: "2026-10-01 National Day, 2026-10-02".
Result<QMap<QDate, QString>> daysOf(const QString &text)
{
    static const QRegularExpression likeADay(u"^[0-9]+-[0-9]+-[0-9]+$"_s), lineEnd(u"[\\n,;，；、]"_s);
    QMap<QDate, QString> days;
    for (const QString &line : text.split(lineEnd)) {
        QDate day;
        for (const QString &part : partsOf(line)) {
            const QDate read = fromDayText(part);
            if (!read.isValid() && (!day.isValid() || likeADay.match(part).hasMatch()))
                return fail(
                    ErrorKind::Invalid,
                    QCoreApplication::translate("Settings", "“%1” is not a day. Write it like 2026-10-01.").arg(part));
            if (read.isValid())
                day = read;
            QString &name = days[day];
            if (!read.isValid())
                name += name.isEmpty() ? part : u' ' + part;
        }
    }
    return days;
}

QString daysText(const QSet<QDate> &days, const QMap<QDate, QString> &names)
{
    QStringList texts;
    for (const QDate day : days)
        texts += u"%1 %2"_s.arg(toDayText(day), names.value(day)).trimmed();
    texts.sort();
    return texts.join(u',');
}

Entry tierMin(Tier tier)
{
    const auto at = static_cast<size_t>(tier);
    return {{u"tiers.%1.min"_s.arg(toCode(tier)), u"money"_s, {}},
            [at](const Settings &s) { return toPlain(s.tiers[at].min, s.currency); },
            [at](Settings &s, const QString &text) -> Done {
                WEFT_TAKE(s.tiers[at].min, parseMoney(text, s.currency));
                return {};
            }};
}

Entry number(const QString &key, std::function<int &(Settings &)> field, int least, int most)
{
    return {{key, u"number"_s, {}},
            [field](const Settings &s) {
                Settings copy = s;
                return QString::number(field(copy));
            },
            [field, least, most](Settings &s, const QString &text) -> Done {
                WEFT_TAKE(field(s), numberOf(text, least, most));
                return {};
            }};
}

Entry tierName(Tier tier)
{
    const auto at = static_cast<size_t>(tier);
    return {{u"tiers.%1.name"_s.arg(toCode(tier)), u"text"_s, {}},
            [at](const Settings &s) { return s.tiers[at].name; },
            [at](Settings &s, const QString &text) -> Done {
                const QString name = text.trimmed();
                if (const QString problem = textProblem(name); !problem.isEmpty())
                    return fail(ErrorKind::Invalid, problem);
                s.tiers[at].name = name;
                return {};
            }};
}

template <typename Choice>
Entry choice(const QString &key, const QStringList &choices, Choice Settings::*field)
{
    return {{key, u"choice"_s, choices},
            [choices, field](const Settings &s) { return choices[static_cast<qsizetype>(s.*field)]; },
            [choices, field](Settings &s, const QString &text) -> Done {
                WEFT_TAKE(const auto at, choiceOf(choices, text));
                s.*field = static_cast<Choice>(at);
                return {};
            }};
}

Entry days(const QString &key, QSet<QDate> WorkingCalendar::*field)
{
    return {{key, u"days"_s, {}},
            [field](const Settings &s) { return daysText(s.calendar.*field, s.calendar.names); },
            [field](Settings &s, const QString &text) -> Done {
                WEFT_TAKE(const auto days, daysOf(text));
                for (const QDate former : s.calendar.*field)
                    s.calendar.names.remove(former);
                s.calendar.*field = QSet<QDate>(days.keyBegin(), days.keyEnd());
                for (const auto &[day, name] : days.asKeyValueRange()) {
                    if (!name.isEmpty())
                        s.calendar.names.insert(day, name);
                }
                return {};
            }};
}

Entry workingWeek()
{
    return {{u"calendar.working_days"_s, u"text"_s, {}},
            [](const Settings &s) { return workingDaysText(s.calendar.workingDays); },
            [](Settings &s, const QString &text) -> Done {
                WEFT_TAKE(s.calendar.workingDays, workingDaysOf(text));
                return {};
            }};
}

Entry moveToWorkingDay()
{
    return {{u"reminders.move_to_working_day"_s, u"flag"_s, {}},
            [](const Settings &s) { return s.moveToWorkingDay ? u"1"_s : u"0"_s; },
            [](Settings &s, const QString &text) -> Done {
                WEFT_TAKE(s.moveToWorkingDay, flagOf(text));
                return {};
            }};
}

/// The thresholds are so many units of money, so they keep their figure when the currency of a new file is set.
void takeCurrency(Settings &settings, const Currency &currency)
{
    for (const Tier tier : {Tier::A, Tier::B, Tier::C}) {
        qint64 &minor = settings.tiers[static_cast<size_t>(tier)].min.minor;
        for (int i = settings.currency.decimals; i < currency.decimals; ++i)
            minor *= 10;
        for (int i = currency.decimals; i < settings.currency.decimals; ++i)
            minor /= 10;
    }
    settings.currency = currency;
}

Entry workspaceCurrency()
{
    return {{u"workspace.currency"_s, u"text"_s, {}},
            [](const Settings &s) { return s.currency.code; },
            [](Settings &s, const QString &text) -> Done {
                WEFT_TAKE(const auto currency, currencyOf(text));
                takeCurrency(s, currency);
                return {};
            }};
}

Entry workspaceLanguage()
{
    const QStringList choices{u"en"_s, u"zh_CN"_s, u"zh_TW"_s};
    return {{u"workspace.language"_s, u"choice"_s, choices},
            [](const Settings &s) { return s.language; },
            [choices](Settings &s, const QString &text) -> Done {
                WEFT_TAKE(const auto at, choiceOf(choices, text));
                s.language = choices[at];
                return {};
            }};
}

QList<Entry> makeEntries()
{
    // The currency first: amounts after it are read in it.
    QList<Entry> entries{workspaceCurrency(), workspaceLanguage()};
    for (const Tier tier : kTiers) {
        const auto at = static_cast<size_t>(tier);
        if (tier != Tier::None)
            entries += tierMin(tier);
        entries += number(
            u"tiers.%1.cycle_days"_s.arg(toCode(tier)), [at](Settings &s) -> int & { return s.tiers[at].cycleDays; }, 0,
            kLongestCycle);
        entries += tierName(tier);
    }
    entries += choice(u"tiers.window"_s, {u"days365"_s, u"year"_s, u"all"_s}, &Settings::window);
    entries += choice(u"tiers.mode"_s, {u"fixed"_s, u"share"_s}, &Settings::mode);
    entries += moveToWorkingDay();
    entries += number(u"reminders.soon_days"_s, &Settings::soonDays, 0, 366);
    entries += workingWeek();
    entries += days(u"calendar.holidays"_s, &WorkingCalendar::holidays);
    entries += days(u"calendar.make_up_days"_s, &WorkingCalendar::makeUpDays);
    entries += number(u"cooperation.contact_days"_s, &Settings::cooperationContactDays, 0, kLongestCycle);
    entries += number(u"attachments.max_mb"_s, &Settings::attachmentMegabytes, 1, 500);
    entries += number(u"alarm.min_history_days"_s, &Settings::alarmMinHistoryDays, 1, 366);
    return entries;
}

const QList<Entry> &entries()
{
    static const QList<Entry> all = makeEntries();
    return all;
}

Done checkTogether(const Settings &settings)
{
    const auto min = [&](Tier tier) { return settings.rule(tier).min; };
    const bool descending = min(Tier::A) > min(Tier::B) && min(Tier::B) > min(Tier::C) && min(Tier::C) > min(Tier::D) &&
                            min(Tier::D) >= Money{0};
    if (!descending)
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate(
                        "Settings",
                        "The thresholds of the tiers must fall from A to D: A %1, B %2, C %3, D %4. Change the "
                        "one that is out of order.")
                        .arg(toPlain(min(Tier::A), settings.currency), toPlain(min(Tier::B), settings.currency),
                             toPlain(min(Tier::C), settings.currency), toPlain(min(Tier::D), settings.currency)));
    if (settings.calendar.holidays.intersects(settings.calendar.makeUpDays))
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate(
                        "Settings", "A day is both a holiday and a make-up working day: %1. Take it out of one list.")
                        .arg(daysText(QSet(settings.calendar.holidays).intersect(settings.calendar.makeUpDays), {})));
    return {};
}

} // namespace

const QList<SettingKey> &settingKeys()
{
    static const QList<SettingKey> keys = [] {
        QList<SettingKey> list;
        for (const Entry &entry : entries())
            list += entry.key;
        return list;
    }();
    return keys;
}

Result<QString> settingValue(const Settings &settings, const QString &key)
{
    const auto entry = std::ranges::find_if(entries(), [&](const Entry &known) { return known.key.key == key; });
    if (entry == entries().end())
        return fail(
            ErrorKind::NotFound,
            QCoreApplication::translate(
                "Settings", "There is no setting “%1”. Its name is one of those that the list of settings shows.")
                .arg(key));
    return entry->get(settings);
}

Result<Settings> withValues(Settings settings, const QList<std::pair<QString, QString>> &values)
{
    for (const auto &[key, value] : values)
        WEFT_TRY(settingValue(settings, key));
    for (const Entry &entry : entries()) {
        for (const auto &[key, value] : values) {
            if (key != entry.key.key)
                continue;
            if (const Done done = entry.set(settings, value); !done)
                return fail(done.error().kind,
                            QCoreApplication::translate("Settings", "The setting %1 cannot be set. %2")
                                .arg(key, done.error().message));
        }
    }
    WEFT_TRY(checkTogether(settings));
    return settings;
}
