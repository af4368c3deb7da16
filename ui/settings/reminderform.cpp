// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reminderform.h"

#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/settings/holidaytable.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {
/// As the store writes them, if they can be read; as typed otherwise, for the store to refuse.
QString storedDays(const Settings &settings, const QString &key, const QString &typed)
{
    const Result<Settings> read = withValues(settings, {{key, typed}});
    return read ? settingValue(*read, key).value_or(typed) : typed;
}
} // namespace

ReminderForm::ReminderForm(SettingsStore &store, const Format &format, QWidget *parent)
    : SettingsForm(store, format, parent), m_move(new QCheckBox(this)), m_weekLabel(PlainText::label({}, this)),
      m_holidaysLabel(PlainText::label({}, this)), m_holidays(new HolidayTable(this)),
      m_soonLabel(PlainText::label({}, this)), m_soon(new QSpinBox(this)),
      m_cooperationLabel(PlainText::label({}, this)), m_cooperation(new QSpinBox(this))
{
    m_move->setObjectName(u"moveToWorkingDay"_s);
    m_soon->setObjectName(u"soonDays"_s);
    m_soon->setRange(0, 366);
    m_cooperation->setObjectName(u"cooperationDays"_s);
    m_cooperation->setRange(0, 3660);
    for (size_t i = 0; i < m_week.size(); ++i) {
        m_week[i] = new QCheckBox(this);
        m_week[i]->setObjectName(u"weekday%1"_s.arg(i + 1));
        connect(m_week[i], &QCheckBox::toggled, this, &ReminderForm::edited);
    }
    connect(m_holidays, &HolidayTable::edited, this, &ReminderForm::edited);
    connect(m_holidays, &HolidayTable::importWanted, this, &ReminderForm::importWanted);
    connect(m_move, &QCheckBox::toggled, this, &ReminderForm::edited);
    connect(m_soon, &QSpinBox::valueChanged, this, &ReminderForm::edited);
    connect(m_cooperation, &QSpinBox::valueChanged, this, &ReminderForm::edited);
    layOut();
    start();
}

void ReminderForm::layOut()
{
    auto *week = new QHBoxLayout;
    week->setSpacing(14);
    week->addWidget(m_weekLabel);
    for (QCheckBox *day : m_week)
        week->addWidget(day);
    week->addStretch(1);
    auto *days = new QHBoxLayout;
    days->addWidget(m_holidays, 2);
    days->addStretch(1);
    auto *numbers = new QGridLayout;
    numbers->setHorizontalSpacing(16);
    numbers->addWidget(m_soonLabel, 0, 0);
    numbers->addWidget(m_soon, 0, 1);
    numbers->addWidget(m_cooperationLabel, 1, 0);
    numbers->addWidget(m_cooperation, 1, 1);
    numbers->setColumnStretch(2, 1);
    m_soonLabel->setBuddy(m_soon);
    m_cooperationLabel->setBuddy(m_cooperation);
    body()->addWidget(m_move);
    body()->addLayout(week);
    body()->addWidget(m_holidaysLabel);
    body()->addLayout(days);
    body()->addLayout(numbers);
}

void ReminderForm::setSettings(const Settings &settings)
{
    m_move->setChecked(settings.moveToWorkingDay);
    for (size_t i = 0; i < m_week.size(); ++i)
        m_week[i]->setChecked(settings.calendar.workingDays >> i & 1U);
    m_holidays->setCalendar(settings.calendar);
    m_soon->setValue(settings.soonDays);
    m_cooperation->setValue(settings.cooperationContactDays);
}

SettingsForm::Values ReminderForm::values() const
{
    const Settings &settings = format().settings();
    QStringList week;
    for (size_t i = 0; i < m_week.size(); ++i)
        if (m_week[i]->isChecked())
            week << QString::number(i + 1);
    return {{u"reminders.move_to_working_day"_s, m_move->isChecked() ? u"1"_s : u"0"_s},
            {u"reminders.soon_days"_s, QString::number(m_soon->value())},
            {u"cooperation.contact_days"_s, QString::number(m_cooperation->value())},
            {u"calendar.working_days"_s, storedDays(settings, u"calendar.working_days"_s, week.join(u','))},
            {u"calendar.holidays"_s, storedDays(settings, u"calendar.holidays"_s, m_holidays->text(false))},
            {u"calendar.make_up_days"_s, storedDays(settings, u"calendar.make_up_days"_s, m_holidays->text(true))}};
}

void ReminderForm::retranslate()
{
    m_move->setText(tr("A contact that falls due on a day off is due on the next working day"));
    m_weekLabel->setText(tr("Working days"));
    for (size_t i = 0; i < m_week.size(); ++i)
        m_week[i]->setText(format().locale().dayName(static_cast<int>(i) + 1, QLocale::ShortFormat));
    m_holidaysLabel->setText(tr("Holidays, and make-up days that are worked"));
    m_holidays->retranslate();
    m_soonLabel->setText(tr("A contact is due soon when it is due within"));
    m_soon->setSuffix(tr(" days"));
    m_cooperationLabel->setText(tr("A contact keeps a client under follow-up for"));
    m_cooperation->setSuffix(tr(" days"));
}
