// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/logcontactform.h"

#include "model/contacts/contactstore.h"
#include "model/core/clock.h"
#include "ui/clients/contacttext.h"
#include "ui/common/codebox.h"
#include "ui/common/daybox.h"
#include "ui/common/format.h"
#include "ui/common/menuchoice.h"
#include "ui/common/plaintext.h"
#include "ui/common/tone.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
const QString kNoneNeeded = u"none_needed"_s;
const QString kCallAgain = u"1"_s;

bool isSubmit(const QKeyEvent *event)
{
    return (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
           event->modifiers().testFlag(Qt::ControlModifier);
}

template <typename T>
QStringList codesOf(const QList<Id<T>> &ids)
{
    QStringList codes;
    for (const Id<T> id : ids)
        codes << QString::number(id.value);
    return codes;
}
} // namespace

LogContactForm::LogContactForm(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_others(new ToneLabel(this)), m_guide(PlainText::muted({}, this)),
      m_suggest(new QPushButton(this)), m_channel(new CodeBox(this)), m_direction(new CodeBox(this)),
      m_outcome(new CodeBox(this)), m_persons(new MenuChoice(this)), m_purpose(new CodeBox(this)),
      m_note(new QPlainTextEdit(this)), m_nextStep(new CodeBox(this)), m_nextDay(new DayBox(this)),
      m_more(new QToolButton(this)), m_details(new QWidget(this)), m_topic(new QLineEdit(this)),
      m_colleagues(new MenuChoice(this)), m_learntKind(new CodeBox(this)), m_learnt(new QLineEdit(this)),
      m_day(new DayBox(this)), m_time(new QTimeEdit(this)), m_bulk(new QCheckBox(this)),
      m_attach(new QPushButton(this)), m_attached(PlainText::muted({}, this)), m_transcript(new QPlainTextEdit(this)),
      m_problems(new ToneLabel(this)), m_later(new QPushButton(this)), m_save(new QPushButton(this)),
      m_close(new QPushButton(this))
{
    nameFields();
    build();
    connect(m_channel, &QComboBox::activated, this, &LogContactForm::followChannel);
    connect(m_nextStep, &QComboBox::currentTextChanged, this, &LogContactForm::followChoices);
    connect(m_day, &QDateEdit::dateChanged, this, &LogContactForm::followChoices);
    connect(m_attach, &QPushButton::clicked, this, &LogContactForm::fileWanted);
    connect(m_suggest, &QPushButton::clicked, this, &LogContactForm::takeSuggestion);
    connect(m_more, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_save, &QPushButton::clicked, this, &LogContactForm::submitted);
    connect(m_later, &QPushButton::clicked, this, &LogContactForm::postponed);
    connect(m_close, &QPushButton::clicked, this, &LogContactForm::closed);
    retranslate();
    setRecord({});
}

void LogContactForm::nameFields()
{
    const std::pair<QWidget *, QString> names[]{{m_channel, u"logChannel"_s},
                                                {m_direction, u"logDirection"_s},
                                                {m_outcome, u"logOutcome"_s},
                                                {m_persons, u"logPerson"_s},
                                                {m_purpose, u"logPurpose"_s},
                                                {m_note, u"logNote"_s},
                                                {m_nextStep, u"logNextStep"_s},
                                                {m_nextDay, u"logNextDay"_s},
                                                {m_save, u"logSave"_s},
                                                {m_close, u"logClose"_s},
                                                {m_later, u"logLater"_s},
                                                {m_more, u"logMore"_s},
                                                {m_topic, u"logTopic"_s},
                                                {m_colleagues, u"logColleagues"_s},
                                                {m_learntKind, u"logLearntKind"_s},
                                                {m_learnt, u"logLearnt"_s},
                                                {m_day, u"logDay"_s},
                                                {m_time, u"logTime"_s},
                                                {m_bulk, u"logBulk"_s},
                                                {m_transcript, u"logTranscript"_s},
                                                {m_suggest, u"logSuggest"_s},
                                                {m_others, u"logOthers"_s},
                                                {m_guide, u"logGuide"_s},
                                                {m_attach, u"logAttach"_s},
                                                {m_attached, u"logFiles"_s},

                                                {m_problems, u"logProblems"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
}

/// The next step is a sentence: on a narrow card it has a line of its own.
void LogContactForm::arrange()
{
    const bool wide = width() >= fontMetrics().averageCharWidth() * 92;
    if (std::exchange(m_arranged, true) && wide == m_wide)
        return;
    m_wide = wide;
    m_choices->addWidget(m_persons, 0, 0);
    m_choices->addWidget(m_purpose, 0, 1);
    m_choices->addWidget(m_nextStep, wide ? 0 : 1, wide ? 2 : 0, 1, wide ? 1 : 2);
    for (int column = 0; column < 3; ++column)
        m_choices->setColumnStretch(column, column < 2 || wide ? 1 : 0);
}

void LogContactForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LogContactForm::build()
{
    m_nextStep->setEditable(true);
    m_nextStep->setInsertPolicy(QComboBox::NoInsert);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * 2 + 24);
    m_note->installEventFilter(this);
    m_save->setProperty("primary", true);
    m_suggest->setProperty("link", true);
    m_more->setCheckable(true);
    m_others->setTone(Tone::Late);
    m_attached->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    for (QLabel *label : {static_cast<QLabel *>(m_others), m_guide, m_problems}) {
        label->setWordWrap(true);
        label->hide();
    }
    qobject_cast<ToneLabel *>(m_problems)->setTone(Tone::Bad);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    auto *guide = new QHBoxLayout;
    guide->addWidget(m_guide, 1);
    guide->addStretch();
    guide->addWidget(m_suggest);
    grid->addWidget(m_others, 0, 0, 1, 3);
    grid->addLayout(guide, 1, 0, 1, 3);
    grid->addWidget(m_channel, 2, 0);
    grid->addWidget(m_direction, 2, 1);
    grid->addWidget(m_outcome, 2, 2);
    grid->addWidget(m_note, 3, 0, 1, 3);
    m_choices = new QGridLayout;
    grid->addLayout(m_choices, 4, 0, 1, 3);
    arrange();
    grid->addWidget(buildDetails(), 5, 0, 1, 3);
    grid->addWidget(m_problems, 6, 0, 1, 3);
    auto *buttons = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_nextDay, m_more})
        buttons->addWidget(widget);
    buttons->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_close, m_later, m_save})
        buttons->addWidget(widget);
    grid->addLayout(buttons, 7, 0, 1, 3);
    // The style sheet gives text fields a lesser least height of its own.
    grid->setRowMinimumHeight(3, m_note->maximumHeight());
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
}

QWidget *LogContactForm::buildDetails()
{
    m_transcript->setTabChangesFocus(true);
    m_transcript->setFixedHeight(fontMetrics().lineSpacing() * 3 + 14);
    m_transcript->installEventFilter(this);
    m_time->setDisplayFormat(u"HH:mm"_s);
    auto *grid = new QGridLayout(m_details);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->addWidget(m_topic, 0, 0, 1, 2);
    grid->addWidget(m_colleagues, 0, 2);
    grid->addWidget(m_learntKind, 1, 0);
    grid->addWidget(m_learnt, 1, 1, 1, 2);
    auto *when = new QHBoxLayout;
    when->addWidget(m_day);
    when->addWidget(m_time);
    when->addWidget(m_bulk);
    when->addWidget(m_attach);
    when->addWidget(m_attached, 1);
    grid->addLayout(when, 2, 0, 1, 3);
    grid->addWidget(m_transcript, 3, 0, 1, 3);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    m_details->hide();
    return m_details;
}

void LogContactForm::setRecord(const Contact &contact)
{
    m_contact = contact;
    m_channel->setCode(contact.channel);
    m_direction->setCode(contact.direction);
    m_outcome->setCode(contact.id.isValid() && contact.isUnfinished() ? u"done"_s : contact.outcome);
    QList<Id<Person>> persons = contact.others;
    if (contact.person.isValid())
        persons.prepend(contact.person);
    m_persons->setCodes(codesOf(persons));
    m_purpose->setCode(contact.purpose);
    m_note->setPlainText(contact.note);
    if (contact.nextStep == kNoneNeeded)
        m_nextStep->setCurrentIndex(0);
    else
        m_nextStep->setEditText(contact.nextStep);
    m_nextDay->setDay(contact.nextDay);
    m_topic->setText(contact.topic);
    m_colleagues->setCodes(codesOf(contact.colleagues));
    m_learntKind->setCode(contact.learntKind);
    m_learnt->setText(contact.learnt);
    const QDateTime at = contact.id.isValid() ? contact.at.toLocalTime() : QDateTime();
    m_day->setDay(at.date());
    m_time->setTime(at.isValid() ? at.time() : QTime(12, 0));
    m_bulk->setChecked(contact.bulk);
    m_transcript->setPlainText(contact.transcript);
    m_files.clear();
    showFiles();
    const bool written = !(contact.topic + contact.learnt + contact.transcript).isEmpty();
    const bool more = contact.id.isValid() && (written || contact.bulk);
    m_more->setChecked(more);
    m_later->setVisible(!contact.id.isValid());
    showProblems({});
    followChoices();
}

/// Invalid: now.
QDateTime LogContactForm::moment() const
{
    const QDateTime kept = m_contact.id.isValid() ? m_contact.at.toLocalTime() : QDateTime();
    if (!m_day->day().isValid())
        return {};
    if (kept.isValid() && kept.date() == m_day->day() && kept.time().hour() == m_time->time().hour() &&
        kept.time().minute() == m_time->time().minute())
        return m_contact.at;
    return localMoment(m_day->day(), m_time->time());
}

Contact LogContactForm::record() const
{
    Contact contact = m_contact;
    contact.at = moment();
    contact.channel = m_channel->code();
    contact.direction = m_direction->code();
    contact.outcome = m_outcome->code();
    contact.others.clear();
    contact.person = {};
    for (const QString &code : m_persons->codes()) {
        const Id<Person> person(code.toLongLong());
        if (contact.person.isValid())
            contact.others << person;
        else
            contact.person = person;
    }
    contact.purpose = m_purpose->code();
    contact.note = m_note->toPlainText();
    const QString step = m_nextStep->currentText().trimmed();
    contact.nextStep = step == m_nextStep->itemText(0) ? kNoneNeeded : step;
    contact.nextDay = m_nextDay->day();
    contact.topic = m_topic->text().trimmed();
    contact.colleagues.clear();
    for (const QString &code : m_colleagues->codes())
        contact.colleagues << Id<User>(code.toLongLong());
    contact.learnt = m_learnt->text().trimmed();
    contact.learntKind = contact.learnt.isEmpty() ? QString() : m_learntKind->code();
    contact.transcript = m_transcript->toPlainText();
    contact.bulk = m_bulk->isChecked();
    return contact;
}

QStringList LogContactForm::problems() const
{
    Contact contact = record();
    if (!contact.at.isValid())
        contact.at = m_format.now();
    return Contacts::problems(contact);
}

void LogContactForm::setPeople(const QList<Person> &people)
{
    m_people = people;
    QList<std::pair<QString, QString>> choices;
    for (const Person &person : people)
        choices.emplaceBack(QString::number(person.id.value), person.name);
    m_persons->setChoices(choices);
}

void LogContactForm::setBrief(const ContactBrief &brief, QDate nextDay)
{
    m_brief = brief;
    m_usualDay = nextDay;
    showGuide();
}

void LogContactForm::showGuide()
{
    const QStringList others = ContactText::others(m_format, m_brief);
    m_others->setText(others.join(u'\n'));
    m_others->setVisible(!others.isEmpty());
    const QString promise = ContactText::promise(m_format, m_brief);
    m_guide->setText(promise.isEmpty() ? QString() : tr("Promised: %1").arg(promise));
    m_guide->setVisible(!promise.isEmpty());
    m_suggest->setVisible(m_usualDay.isValid());
    m_suggest->setText(tr("Next: call again on %1").arg(m_format.day(m_usualDay)));
}

void LogContactForm::takeSuggestion()
{
    m_nextStep->setCode(kCallAgain);
    m_nextDay->setDay(m_usualDay);
    m_note->setFocus(Qt::OtherFocusReason);
}

void LogContactForm::addFile(const QString &path)
{
    if (!m_files.contains(path))
        m_files << path;
    m_more->setChecked(true);
    showFiles();
}

void LogContactForm::showFiles()
{
    QStringList names;
    for (const QString &path : std::as_const(m_files))
        names << QFileInfo(path).fileName();
    m_attached->setText(names.join(u", "_s));
    m_attached->setToolTip(PlainText::toolTip(m_files.join(u'\n')));
}

void LogContactForm::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void LogContactForm::showProblems(const QStringList &problems)
{
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    if (problems.isEmpty())
        return;
    if (m_outcome->code().isEmpty())
        m_outcome->setFocus(Qt::OtherFocusReason);
    else if (m_nextStep->currentText().trimmed().isEmpty())
        m_nextStep->setFocus(Qt::OtherFocusReason);
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

void LogContactForm::followChoices()
{
    const QString step = record().nextStep;
    const bool wantsDay = !step.isEmpty() && step != kNoneNeeded;
    m_nextDay->setVisible(wantsDay);
    if (!wantsDay)
        m_nextDay->setDay({});
    // The hour of a talk matters only where somebody says which day it was.
    m_time->setVisible(m_day->day().isValid());
}
