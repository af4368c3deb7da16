// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsform.h"

#include <array>

class HolidayTable;
class QCheckBox;
class QSpinBox;

/// When contacts are due: working week, holidays, how early a reminder is, when cooperation has lapsed.
class ReminderForm : public SettingsForm
{
    Q_OBJECT

public:
    ReminderForm(SettingsStore &store, const Format &format, QWidget *parent);

signals:
    void importWanted();

protected:
    void setSettings(const Settings &settings) override;
    Values values() const override;
    void retranslate() override;

private:
    void layOut();

    QCheckBox *m_move;
    QLabel *m_weekLabel;
    std::array<QCheckBox *, 7> m_week;
    QLabel *m_holidaysLabel;
    HolidayTable *m_holidays;
    QLabel *m_soonLabel;
    QSpinBox *m_soon;
    QLabel *m_cooperationLabel;
    QSpinBox *m_cooperation;
};
