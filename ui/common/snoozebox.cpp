// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/snoozebox.h"

#include "ui/common/daybox.h"
#include "ui/common/format.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

SnoozeBox::SnoozeBox(const Format &format, QWidget *parent, const QString &name)
    : InlineBox(parent), m_format(format), m_until(new DayBox(this)), m_reason(new QLineEdit(this))
{
    m_until->setObjectName(name + u"Until"_s);
    m_reason->setObjectName(name + u"Reason"_s);
    addField(m_until);
    addField(m_reason, 1);
    retranslate();
}

void SnoozeBox::begin(QDate due)
{
    const QDate from = std::max(due, m_format.today());
    const QDate next = m_format.settings().calendar.plusWorkingDays(from, 1);
    m_until->setSuggestion(next);
    m_until->setDay(next);
    m_reason->clear();
    showProblem({});
    m_until->setFocus();
}

void SnoozeBox::retranslate()
{
    InlineBox::retranslate();
    setQuestion(tr("Off the list until a day, at most twice in a row. The due day itself stays."));
    setVerb(tr("Snooze"));
    m_until->setAccessibleName(tr("Until"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason"));
}

QDate SnoozeBox::until() const
{
    return m_until->day();
}

QString SnoozeBox::reason() const
{
    return m_reason->text().trimmed();
}

bool SnoozeBox::isComplete()
{
    const bool complete = until().isValid() && !reason().isEmpty();
    showProblem(complete ? QString() : tr("Snoozing needs a day and a reason."));
    return complete;
}
