// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsform.h"

#include <array>

class QComboBox;
class QLineEdit;
class QSpinBox;

/// Thresholds, names and cycles of the tiers, the window and the mode.
class TierForm : public SettingsForm
{
    Q_OBJECT

public:
    TierForm(SettingsStore &store, const Format &format, QWidget *parent);

protected:
    void setSettings(const Settings &settings) override;
    Values values() const override;
    void retranslate() override;

private:
    void layOut();
    void showMode();

    /// One line of the table.
    struct Line
    {
        QLabel *code;
        QLineEdit *name;
        QLineEdit *min; ///< null where there is no threshold
        QSpinBox *cycle;
    };

    std::array<QLabel *, 4> m_heads;
    std::array<Line, 5> m_lines;
    QLabel *m_windowLabel;
    QComboBox *m_window;
    QLabel *m_modeLabel;
    QComboBox *m_mode;
    QLabel *m_explain;
};
