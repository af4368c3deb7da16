// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/logcontactform.h"

#include "model/contacts/contactstore.h"
#include "ui/common/codebox.h"
#include "ui/common/daybox.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/common/tone.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {
const QString kNoneNeeded = u"none_needed"_s;

bool isSubmit(const QKeyEvent *event)
{
    return (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
           event->modifiers().testFlag(Qt::ControlModifier);
}
} // namespace

LogContactForm::LogContactForm(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_channel(new CodeBox(this)), m_direction(new CodeBox(this)),
      m_outcome(new CodeBox(this)), m_person(new CodeBox(this)), m_purpose(new CodeBox(this)),
      m_note(new QPlainTextEdit(this)), m_nextStep(new CodeBox(this)), m_nextDay(new DayBox(this)),
      m_problems(new ToneLabel(this)), m_save(new QPushButton(this)), m_close(new QPushButton(this))
{
    build();
    connect(m_channel, &QComboBox::activated, this, &LogContactForm::followChannel);
    connect(m_nextStep, &QComboBox::currentTextChanged, this, &LogContactForm::followNextStep);
    connect(m_save, &QPushButton::clicked, this, &LogContactForm::submitted);
    connect(m_close, &QPushButton::clicked, this, &LogContactForm::closed);
    retranslate();
    setRecord({});
}

void LogContactForm::build()
{
    m_channel->setObjectName(u"logChannel"_s);
    m_direction->setObjectName(u"logDirection"_s);
    m_outcome->setObjectName(u"logOutcome"_s);
    m_person->setObjectName(u"logPerson"_s);
    m_purpose->setObjectName(u"logPurpose"_s);
    m_note->setObjectName(u"logNote"_s);
    m_nextStep->setObjectName(u"logNextStep"_s);
    m_nextDay->setObjectName(u"logNextDay"_s);
    m_save->setObjectName(u"logSave"_s);
    m_close->setObjectName(u"logClose"_s);

    m_nextStep->setEditable(true);
    m_nextStep->setInsertPolicy(QComboBox::NoInsert);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * 2 + 24);
    m_note->installEventFilter(this);
    m_save->setProperty("primary", true);
    m_problems->setWordWrap(true);
    m_problems->hide();

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->addWidget(m_channel, 0, 0);
    grid->addWidget(m_direction, 0, 1);
    grid->addWidget(m_outcome, 0, 2);
    grid->addWidget(m_note, 1, 0, 1, 3);
    grid->addWidget(m_person, 2, 0);
    grid->addWidget(m_purpose, 2, 1);
    grid->addWidget(m_nextStep, 2, 2);
    grid->addWidget(m_problems, 3, 0, 1, 3);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_nextDay);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    grid->addLayout(buttons, 4, 0, 1, 3);
    // The style sheet gives text fields a lesser least height of its own.
    grid->setRowMinimumHeight(1, m_note->maximumHeight());
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
}

void LogContactForm::setRecord(const Contact &contact)
{
    m_contact = contact;
    m_channel->setCode(contact.channel);
    m_direction->setCode(contact.direction);
    m_outcome->setCode(contact.outcome);
    m_person->setCode(contact.person.isValid() ? QString::number(contact.person.value) : QString());
    m_purpose->setCode(contact.purpose);
    m_note->setPlainText(contact.note);
    if (contact.nextStep == kNoneNeeded)
        m_nextStep->setCurrentIndex(0);
    else
        m_nextStep->setEditText(contact.nextStep);
    m_nextDay->setDay(contact.nextDay);
    showProblems({});
    followNextStep();
}

Contact LogContactForm::record() const
{
    Contact contact = m_contact;
    contact.channel = m_channel->code();
    contact.direction = m_direction->code();
    contact.outcome = m_outcome->code();
    contact.person = Id<Person>(m_person->code().toLongLong());
    contact.purpose = m_purpose->code();
    contact.note = m_note->toPlainText();
    const QString step = m_nextStep->currentText().trimmed();
    contact.nextStep = step.isEmpty() || step == m_nextStep->itemText(0) ? kNoneNeeded : step;
    contact.nextDay = m_nextDay->day();
    return contact;
}

QStringList LogContactForm::problems() const
{
    return Contacts::problems(record());
}

void LogContactForm::setPeople(const QList<Person> &people)
{
    m_people = people;
    QList<std::pair<QString, QString>> choices{{QString(), tr("No person named")}};
    for (const Person &person : people)
        choices.emplaceBack(QString::number(person.id.value), person.name);
    m_person->setChoices(choices);
}

void LogContactForm::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void LogContactForm::showProblems(const QStringList &problems)
{
    m_problems->setText(problems.join(u'\n'));
    qobject_cast<ToneLabel *>(m_problems)->setTone(Tone::Bad);
    m_problems->setVisible(!problems.isEmpty());
}

void LogContactForm::retranslate()
{
    m_channel->setList(m_format, u"channel"_s, tr("Channel"));
    m_direction->setList(m_format, u"direction"_s);
    m_outcome->setList(m_format, u"outcome"_s);
    m_purpose->setList(m_format, u"purpose"_s, tr("No purpose"));
    const QString step = record().nextStep;
    m_nextStep->setChoices({{kNoneNeeded, tr("No next step needed")},
                            {u"1"_s, tr("Call again")},
                            {u"2"_s, tr("Send material")},
                            {u"3"_s, tr("Send a quotation")},
                            {u"4"_s, tr("Visit")}});
    if (step != kNoneNeeded)
        m_nextStep->setEditText(step);
    setPeople(m_people);
    m_nextDay->setEmptyText(tr("No day"));
    m_nextDay->setSuggestion(m_format.settings().calendar.plusWorkingDays(m_format.today(), 1));
    m_note->setPlaceholderText(tr("What was said, what was promised"));
    m_save->setText(tr("Log contact"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_close->setText(tr("Close"));
    m_channel->setAccessibleName(tr("Channel"));
    m_direction->setAccessibleName(tr("Direction"));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_person->setAccessibleName(tr("Person"));
    m_purpose->setAccessibleName(tr("Purpose"));
    m_note->setAccessibleName(tr("Note"));
    m_nextStep->setAccessibleName(tr("Next step"));
    m_nextDay->setAccessibleName(tr("Day of the next step"));
    for (QWidget *field : std::initializer_list<QWidget *>{m_channel, m_direction, m_outcome, m_person, m_purpose,
                                                           m_nextStep, m_nextDay})
        field->setToolTip(field->accessibleName());
}

bool LogContactForm::eventFilter(QObject *watched, QEvent *event)
{
    // The text field would take Ctrl+Enter for itself.
    if (event->type() == QEvent::KeyPress && isSubmit(static_cast<QKeyEvent *>(event))) {
        emit submitted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LogContactForm::keyPressEvent(QKeyEvent *event)
{
    if (isSubmit(event))
        emit submitted();
    else if (event->key() == Qt::Key_Escape && m_close->isVisible())
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void LogContactForm::followChannel()
{
    if (m_channel->code() == u"phone_in")
        m_direction->setCode(u"in"_s);
    else if (m_channel->code() == u"phone_out")
        m_direction->setCode(u"out"_s);
}

void LogContactForm::followNextStep()
{
    const bool wantsDay = record().nextStep != kNoneNeeded;
    m_nextDay->setVisible(wantsDay);
    if (!wantsDay)
        m_nextDay->setDay({});
}
