// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the box that logs a contact.
#include "ui/clients/logcontactform.h"
#include "ui/common/codebox.h"
#include "ui/common/daybox.h"
#include "ui/common/format.h"
#include "ui/common/menuchoice.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

void LogContactForm::retranslate()
{
    translateChoices();
    translateTexts();
    showGuide();
}

void LogContactForm::translateChoices()
{
    m_channel->setList(m_format, u"channel"_s, tr("Channel"));
    m_direction->setList(m_format, u"direction"_s);
    m_outcome->setList(m_format, u"outcome"_s, tr("No result yet"));
    m_purpose->setList(m_format, u"purpose"_s, tr("No purpose"));
    m_learntKind->setList(m_format, u"learnt_kind"_s, tr("Learnt"));
    const QString step = record().nextStep;
    m_nextStep->setChoices({{u"none_needed"_s, tr("No next step needed")},
                            {u"1"_s, tr("Call again")},
                            {u"2"_s, tr("Send material")},
                            {u"3"_s, tr("Send a quotation")},
                            {u"4"_s, tr("Visit")}});
    if (step != u"none_needed")
        m_nextStep->setEditText(step);
    setPeople(m_people);
    QList<std::pair<QString, QString>> colleagues;
    for (const User &user : m_format.users()) {
        if (user.active && user.id != m_format.me())
            colleagues.emplaceBack(QString::number(user.id.value), m_format.user(user.id));
    }
    m_colleagues->setChoices(colleagues);
}

void LogContactForm::translateTexts()
{
    m_persons->setEmptyText(tr("No person named"));
    m_colleagues->setEmptyText(tr("No colleague took part"));
    m_nextDay->setEmptyText(tr("No day"));
    m_nextDay->setSuggestion(m_format.settings().calendar.plusWorkingDays(m_format.today(), 1));
    m_day->setEmptyText(tr("Now"));
    m_day->setSuggestion(m_format.today());
    m_note->setPlaceholderText(tr("What was said, what was promised"));
    m_topic->setPlaceholderText(tr("Topic"));
    m_learnt->setPlaceholderText(tr("What we learnt of the client"));
    m_transcript->setPlaceholderText(tr("Transcript; the search finds every word of it"));
    m_bulk->setText(tr("Bulk message"));
    m_bulk->setToolTip(tr("A bulk message does not move the next contact"));
    m_attach->setText(tr("Attach a file…"));
    m_more->setText(tr("Details"));
    m_later->setText(tr("Finish later"));
    m_later->setToolTip(tr("Kept without a result; Today lists it until it has one"));
    m_save->setText(tr("Log contact"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_close->setText(tr("Close"));
    const std::pair<QWidget *, QString> names[]{{m_channel, tr("Channel")},
                                                {m_direction, tr("Direction")},
                                                {m_outcome, tr("Outcome")},
                                                {m_purpose, tr("Purpose")},
                                                {m_note, tr("Note")},
                                                {m_nextStep, tr("Next step")},
                                                {m_nextDay, tr("Day of the next step")},
                                                {m_topic, tr("Topic")},
                                                {m_learntKind, tr("Kind of thing learnt")},
                                                {m_learnt, tr("Learnt")},
                                                {m_day, tr("Day of the contact")},
                                                {m_time, tr("Time of the contact")},
                                                {m_transcript, tr("Transcript")}};
    for (const auto &[field, name] : names) {
        field->setAccessibleName(name);
        if (field != m_note && field != m_transcript)
            field->setToolTip(name);
    }
}
