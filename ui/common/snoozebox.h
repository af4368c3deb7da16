// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/inlinebox.h"

#include <QDate>

class DayBox;
class Format;
class QLineEdit;

/// Off the list until a day, for a reason: of a client, or of a task.
class SnoozeBox : public InlineBox
{
    Q_OBJECT

public:
    /// The fields are called after the name: "snoozeUntil", "snoozeReason".
    explicit SnoozeBox(const Format &format, QWidget *parent = nullptr, const QString &name = QStringLiteral("snooze"));
    /// Empty, with the working day after today, or after the due day if that is later.
    void begin(QDate due = {});
    void retranslate() override;
    QDate until() const;
    QString reason() const;
    /// Says what is missing, if anything is.
    bool isComplete();

private:
    const Format &m_format;
    DayBox *m_until;
    QLineEdit *m_reason;
};
