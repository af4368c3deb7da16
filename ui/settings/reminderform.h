// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsform.h"

#include <array>

class QCheckBox;
class QPlainTextEdit;
class QSpinBox;

/// When contacts are due: working week, holidays, how early a reminder is, when cooperation has lapsed.
class ReminderForm : public SettingsForm
{
    Q_OBJECT

public:
    ReminderForm(SettingsStore &store, const Format &format, QWidget *parent);

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
    QPlainTextEdit *m_holidays;
    QLabel *m_makeUpLabel;
    QPlainTextEdit *m_makeUp;
    QLabel *m_soonLabel;
    QSpinBox *m_soon;
    QLabel *m_cooperationLabel;
    QSpinBox *m_cooperation;
};
