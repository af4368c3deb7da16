// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/taskform.h"

#include "ui/agenda/recurrencebox.h"
#include "ui/common/clientpicker.h"
#include "ui/common/codebox.h"
#include "ui/common/daybox.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {
constexpr int kUsualMinutes = 60;
constexpr int kLongestMinutes = 7 * 24 * 60;

QLabel *labelOf(QFormLayout *form, QWidget *field)
{
    return qobject_cast<QLabel *>(form->labelForField(field));
}
} // namespace

QString typedTime(const QString &text)
{
    static const QRegularExpression clock(u"^([0-9]{1,2})(?:[:.h点點]?([0-9]{2}))?分?$"_s);
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    const auto match = clock.match(plain);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? time.toString(u"HH:mm"_s) : plain;
}

TaskForm::TaskForm(ClientStore &clients, const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_kind(new CodeBox(this)), m_subject(new QLineEdit(this)),
      m_client(new ClientPicker(clients, this)), m_due(new DayBox(this)), m_time(new QLineEdit(this)),
      m_minutesLabel(PlainText::label({}, this)), m_minutes(new QSpinBox(this)), m_channel(new CodeBox(this)),
      m_owner(new CodeBox(this)), m_critical(new QCheckBox(this)), m_repeats(new RecurrenceBox(format, this)),
      m_note(new QPlainTextEdit(this)), m_hint(PlainText::muted({}, this)), m_when(new QWidget(this))
{
    build();
    layOut();
    retranslate();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TaskForm::followKind);
    connect(m_due, &QDateEdit::dateChanged, this, [this] {
        m_repeats->setDue(m_due->day());
        showHint();
    });
    connect(m_time, &QLineEdit::textChanged, this, &TaskForm::followKind);
    connect(m_time, &QLineEdit::editingFinished, this, [this] { m_time->setText(time()); });
    setFocusProxy(m_subject);
}

void TaskForm::build()
{
    m_kind->setObjectName(u"taskKind"_s);
    m_subject->setObjectName(u"taskSubject"_s);
    m_client->setObjectName(u"taskClient"_s);
    m_due->setObjectName(u"taskDue"_s);
    m_time->setObjectName(u"taskTime"_s);
    m_minutes->setObjectName(u"taskMinutes"_s);
    m_channel->setObjectName(u"taskChannel"_s);
    m_owner->setObjectName(u"taskOwner"_s);
    m_critical->setObjectName(u"taskCritical"_s);
    m_note->setObjectName(u"taskNote"_s);
    m_hint->setObjectName(u"taskHint"_s);
    m_minutes->setRange(1, kLongestMinutes);
    m_minutes->setSingleStep(15);
    m_minutes->setValue(kUsualMinutes);
    m_time->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * 4 + 16);
    m_hint->setWordWrap(true);
}

void TaskForm::layOut()
{
    auto *when = new QHBoxLayout(m_when);
    when->setContentsMargins(0, 0, 0, 0);
    when->setSpacing(8);
    when->addWidget(m_due);
    when->addWidget(m_time);
    when->addWidget(m_minutesLabel);
    when->addWidget(m_minutes);
    when->addStretch(1);
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setVerticalSpacing(8);
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_subject, m_client, m_when})
        m_form->addRow(PlainText::label({}, this), field);
    m_form->addRow(QString(), m_hint);
    for (QWidget *field : std::initializer_list<QWidget *>{m_channel, m_repeats, m_owner})
        m_form->addRow(PlainText::label({}, this), field);
    m_form->addRow(QString(), m_critical);
    m_form->addRow(PlainText::label({}, this), m_note);
    labelOf(m_form, m_when)->setBuddy(m_due);
}

void TaskForm::retranslate()
{
    m_kind->setList(m_format, u"task_kind"_s);
    m_channel->setList(m_format, u"channel"_s, tr("None"));
    m_owner->setUsers(m_format, tr("Nobody"));
    const std::pair<QWidget *, QString> labels[]{
        {m_kind, tr("Kind")},       {m_subject, tr("What")},    {m_client, tr("Client")}, {m_when, tr("When")},
        {m_channel, tr("Channel")}, {m_repeats, tr("Repeats")}, {m_owner, tr("Owner")},   {m_note, tr("Note")}};
    for (const auto &[field, text] : labels) {
        labelOf(m_form, field)->setText(text);
        if (field != m_when && field != m_repeats)
            field->setAccessibleName(text);
    }
    m_due->setAccessibleName(tr("Due day"));
    m_due->setEmptyText(tr("Day"));
    m_due->setSuggestion(m_format.today());
    m_time->setAccessibleName(tr("Time"));
    m_time->setPlaceholderText(tr("Time"));
    m_minutesLabel->setText(tr("for"));
    m_minutes->setSuffix(tr(" minutes"));
    m_minutes->setAccessibleName(tr("Minutes"));
    m_critical->setText(tr("Critical: stands before the others of its day"));
    m_client->setPlaceholderText(tr("Any part of the name, a phone number, a code"));
    m_repeats->retranslate();
    followKind();
}

void TaskForm::setRecord(const Task &task)
{
    m_task = task;
    m_kind->setCode(task.kind);
    m_subject->setText(task.subject);
    m_client->setClient(task.client);
    m_due->setDay(task.due);
    m_time->setText(task.time);
    m_minutes->setValue(task.minutes.value_or(kUsualMinutes));
    m_channel->setCode(task.channel);
    m_owner->setCode(task.owner.isValid() ? QString::number(task.owner.value) : QString());
    m_critical->setChecked(task.critical);
    m_repeats->setTask(task);
    m_note->setPlainText(task.note);
    followKind();
}

Task TaskForm::record() const
{
    Task task = m_task;
    task.kind = m_kind->code();
    task.subject = m_subject->text().trimmed();
    task.client = m_client->client();
    task.due = m_due->day();
    task.time = time();
    // A length that nobody chose is not written down.
    if (m_minutes->isHidden())
        task.minutes = m_task.kind == task.kind ? m_task.minutes : std::nullopt;
    else if (m_task.minutes || m_minutes->value() != kUsualMinutes || !m_task.id.isValid())
        task.minutes = m_minutes->value();
    task.channel = m_channel->code();
    task.owner = Id<User>(m_owner->code().toLongLong());
    task.critical = m_critical->isChecked();
    m_repeats->write(task);
    task.note = m_note->toPlainText();
    return task;
}

QStringList TaskForm::problems() const
{
    QStringList problems;
    if (const Done done = Tasks::check(record()); !done)
        problems += done.error().message;
    if (!m_client->text().trimmed().isEmpty() && !m_client->client().isValid())
        problems += tr("No client is chosen: choose “%1” from the list that opens while you type, or empty the field.")
                        .arg(m_client->text());
    return problems;
}

QString TaskForm::time() const
{
    return typedTime(m_time->text());
}

void TaskForm::followKind()
{
    const bool appointment = m_kind->code() == u"appointment";
    const bool timed = appointment && !m_time->text().trimmed().isEmpty();
    m_minutesLabel->setVisible(timed);
    m_minutes->setVisible(timed);
    labelOf(m_form, m_client)->setText(m_kind->code() == u"promise" ? tr("Promised to") : tr("Client"));
    labelOf(m_form, m_when)->setText(m_kind->code() == u"promise" ? tr("Until") : tr("When"));
    showHint();
}

/// In the night on which the clocks go forward an hour is missing.
void TaskForm::showHint()
{
    const QTime typed = QTime::fromString(time(), u"HH:mm"_s);
    QString hint;
    if (typed.isValid() && m_due->day().isValid()) {
        const QTime meant = localMoment(m_due->day(), typed).time();
        if (meant != typed)
            hint = tr("The clocks go forward on that day: %1 does not exist, %2 is meant.")
                       .arg(time(), meant.toString(u"HH:mm"_s));
    }
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}
