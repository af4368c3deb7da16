// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/recurrencebox.h"

#include "model/agenda/recurrence.h"
#include "ui/agenda/recurrencetext.h"
#include "ui/common/codebox.h"
#include "ui/common/daybox.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
using Unit = RecurrencePattern::Unit;
using Within = RecurrencePattern::Within;

constexpr std::array kUnits{"day", "week", "month", "year"};
constexpr int kShown = 3;

int nthOf(QDate day)
{
    const int n = (day.day() - 1) / 7 + 1;
    return n > 4 ? -1 : n;
}
} // namespace

RecurrenceBox::RecurrenceBox(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_kind(new CodeBox(this)), m_everyLabel(PlainText::label({}, this)),
      m_every(new QSpinBox(this)), m_unit(PlainText::label({}, this)), m_week(new QWidget(this)),
      m_within(new CodeBox(this)), m_rule(new QLineEdit(this)), m_untilLabel(PlainText::label({}, this)),
      m_until(new DayBox(this)), m_words(PlainText::muted({}, this))
{
    build();
    retranslate();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RecurrenceBox::follow);
    connect(m_every, &QSpinBox::valueChanged, this, &RecurrenceBox::showWords);
    connect(m_within, &QComboBox::currentIndexChanged, this, &RecurrenceBox::showWords);
    connect(m_rule, &QLineEdit::textChanged, this, &RecurrenceBox::showWords);
    connect(m_until, &QDateEdit::dateChanged, this, &RecurrenceBox::showWords);
    for (QToolButton *day : m_days)
        connect(day, &QToolButton::toggled, this, &RecurrenceBox::showWords);
    follow();
}

void RecurrenceBox::build()
{
    m_kind->setObjectName(u"taskRepeats"_s);
    m_every->setObjectName(u"taskEvery"_s);
    m_every->setRange(1, 999);
    m_within->setObjectName(u"taskWithin"_s);
    m_rule->setObjectName(u"taskRule"_s);
    m_until->setObjectName(u"taskUntil"_s);
    m_words->setObjectName(u"taskRepeatsWords"_s);
    m_words->setWordWrap(true);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_within->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *week = new QHBoxLayout(m_week);
    week->setContentsMargins(0, 0, 0, 0);
    week->setSpacing(2);
    for (size_t i = 0; i < m_days.size(); ++i) {
        m_days[i] = new QToolButton(m_week);
        m_days[i]->setObjectName(u"taskWeekday%1"_s.arg(i + 1));
        m_days[i]->setCheckable(true);
        m_days[i]->setFocusPolicy(Qt::StrongFocus);
        week->addWidget(m_days[i]);
    }
    auto *line = new FlowLayout(nullptr, 6);
    line->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_kind, m_everyLabel, m_every, m_unit, m_week, m_within,
                                                          m_rule, m_untilLabel, m_until})
        line->addWidget(part);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_words);
}

void RecurrenceBox::retranslate()
{
    m_kind->setChoices({{QString(), tr("Does not repeat")},
                        {u"day"_s, tr("By days")},
                        {u"week"_s, tr("By weeks")},
                        {u"month"_s, tr("By months")},
                        {u"year"_s, tr("By years")},
                        {u"after"_s, tr("After it is done")},
                        {u"rule"_s, tr("By a rule")}});
    m_kind->setAccessibleName(tr("Repeats"));
    m_untilLabel->setText(tr("until"));
    m_until->setEmptyText(tr("no end"));
    m_until->setAccessibleName(tr("Repeats until"));
    m_rule->setPlaceholderText(u"FREQ=MONTHLY;BYDAY=2TU"_s);
    m_rule->setAccessibleName(tr("Rule of recurrence"));
    m_every->setAccessibleName(tr("Every so many"));
    m_within->setAccessibleName(tr("Day of the month"));
    for (size_t i = 0; i < m_days.size(); ++i) {
        m_days[i]->setText(m_format.locale().dayName(static_cast<int>(i) + 1, QLocale::ShortFormat));
        m_days[i]->setAccessibleName(m_format.locale().dayName(static_cast<int>(i) + 1));
    }
    showWithin();
    follow();
}

void RecurrenceBox::setTask(const Task &task)
{
    m_filling = true;
    m_due = task.due;
    m_starts = task.starts;
    m_former = task.rrule;
    const auto read = task.rrule.isEmpty() ? std::nullopt : RecurrencePattern::read(task.rrule);
    const RecurrencePattern shown = read.value_or(RecurrencePattern::of(Unit::Week, m_due));
    m_kind->setCode(read                    ? QString::fromLatin1(kUnits[static_cast<size_t>(read->unit)])
                    : !task.rrule.isEmpty() ? u"rule"_s
                    : task.afterDays        ? u"after"_s
                                            : QString());
    m_every->setValue(task.afterDays.value_or(shown.every));
    for (size_t i = 0; i < m_days.size(); ++i)
        m_days[i]->setChecked(read && shown.weekdays.contains(static_cast<int>(i) + 1));
    m_rule->setText(read ? QString() : task.rrule);
    m_until->setDay(shown.until);
    showWithin();
    if (read && shown.unit == Unit::Month)
        m_within->setCode(shown.within == Within::Weekday   ? u"weekday"_s
                          : shown.within == Within::LastDay ? u"last"_s
                                                            : u"day"_s);
    m_filling = false;
    follow();
}

void RecurrenceBox::setDue(QDate due)
{
    if (due == m_due)
        return;
    m_due = due;
    showWithin();
    showWords();
}

/// A rule that can be told is kept as it is while nothing of it was touched: its day need not be that of this
/// occurrence.
RecurrencePattern RecurrenceBox::pattern() const
{
    const QString kind = m_kind->code();
    const auto unit = std::ranges::find(kUnits, kind, [](const char *code) { return QLatin1String(code); });
    RecurrencePattern pattern = RecurrencePattern::of(static_cast<Unit>(unit - kUnits.begin()), m_due);
    const auto former = RecurrencePattern::read(m_former);
    if (former && former->unit == pattern.unit) {
        pattern.day = former->day;
        pattern.month = former->month;
    }
    pattern.every = m_every->value();
    pattern.until = m_until->day();
    QList<int> days;
    for (size_t i = 0; i < m_days.size(); ++i) {
        if (m_days[i]->isChecked())
            days += static_cast<int>(i) + 1;
    }
    if (pattern.unit == Unit::Week && !days.isEmpty())
        pattern.weekdays = days;
    if (pattern.unit != Unit::Month || m_within->code() == u"day")
        return pattern;
    pattern.day = 1;
    pattern.within = m_within->code() == u"last" ? Within::LastDay : Within::Weekday;
    if (pattern.within == Within::LastDay)
        return pattern;
    const bool kept = former && former->within == Within::Weekday;
    pattern.nth = kept ? former->nth : nthOf(m_due);
    pattern.weekday = kept ? former->weekday : m_due.dayOfWeek();
    return pattern;
}

void RecurrenceBox::write(Task &task) const
{
    const QString kind = m_kind->code();
    task.afterDays = kind == u"after" ? std::optional(m_every->value()) : std::nullopt;
    task.rrule = kind.isEmpty() || kind == u"after" ? QString()
                 : kind == u"rule"                  ? m_rule->text().trimmed()
                                                    : pattern().rule();
}

void RecurrenceBox::follow()
{
    const QString kind = m_kind->code();
    const bool byUnit = !kind.isEmpty() && kind != u"rule";
    const bool ends = byUnit && kind != u"after";
    for (QWidget *part : std::initializer_list<QWidget *>{m_everyLabel, m_every, m_unit})
        part->setVisible(byUnit);
    m_everyLabel->setVisible(byUnit && kind != u"after");
    m_week->setVisible(kind == u"week");
    m_within->setVisible(kind == u"month");
    m_rule->setVisible(kind == u"rule");
    m_untilLabel->setVisible(ends);
    m_until->setVisible(ends);
    m_until->setSuggestion(m_due.isValid() ? m_due.addMonths(3) : m_format.today());
    if (kind == u"week" && !m_filling && m_due.isValid() &&
        std::ranges::none_of(m_days, [](const QToolButton *day) { return day->isChecked(); }))
        m_days[static_cast<size_t>(m_due.dayOfWeek() - 1)]->setChecked(true);
    showWords();
}

void RecurrenceBox::showWithin()
{
    if (!m_due.isValid())
        return;
    RecurrencePattern byWeekday{.unit = Unit::Month, .within = Within::Weekday, .nth = nthOf(m_due)};
    byWeekday.weekday = m_due.dayOfWeek();
    const QString kept = m_within->code();
    m_within->setChoices(
        {{u"day"_s, RecurrenceText::within(m_format, RecurrencePattern::of(Unit::Month, m_due))},
         {u"weekday"_s, RecurrenceText::within(m_format, byWeekday)},
         {u"last"_s, RecurrenceText::within(m_format, {.unit = Unit::Month, .within = Within::LastDay})}});
    if (kept.isEmpty())
        m_within->setCode(u"day"_s);
}

void RecurrenceBox::showWords()
{
    m_everyLabel->setText(tr("every"));
    const QString kind = m_kind->code();
    const int n = m_every->value();
    m_unit->setText(kind == u"week"    ? tr("weeks", nullptr, n)
                    : kind == u"month" ? tr("months", nullptr, n)
                    : kind == u"year"  ? tr("years", nullptr, n)
                    : kind == u"after" ? tr("days later", nullptr, n)
                                       : tr("days", nullptr, n));
    Task task{.due = m_due};
    write(task);
    QString words = RecurrenceText::of(m_format, task);
    if (const auto rule = Recurrence::checked(task.rrule); !rule) {
        words = rule.error().message;
    } else if (!rule->isEmpty() && m_due.isValid()) {
        const bool kept = *rule == m_former && m_starts.isValid();
        QStringList days;
        for (QDate day = m_due; days.size() < kShown; days += m_format.day(day)) {
            day = Recurrence::next(*rule, kept ? m_starts : m_due, day);
            if (!day.isValid())
                break;
        }
        if (!days.isEmpty())
            words = tr("%1. Then %2").arg(words, days.join(tr(", ")));
    }
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    if (!m_filling)
        emit changed();
}
