// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fieldvaluebox.h"

#include "model/core/clock.h"
#include "ui/common/codebox.h"
#include "ui/common/daybox.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
constexpr int kUsualDays = 30;
constexpr int kMostDays = 9999;
} // namespace

FieldValueBox::FieldValueBox(const Format &format, Use use, QWidget *parent)
    : QWidget(parent), m_format(format), m_use(use), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
}

void FieldValueBox::clear()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_line, m_choice, m_choices, m_span, m_number, m_day}) {
        if (widget) {
            widget->hide();
            widget->deleteLater();
        }
    }
    m_line = nullptr;
    m_choice = m_span = nullptr;
    m_choices = nullptr;
    m_number = nullptr;
    m_day = nullptr;
    m_chosen.clear();
}

void FieldValueBox::setField(const ListField &field)
{
    clear();
    m_field = field;
    const bool several = m_use == Use::Filter && field.isChoice();
    if (several) {
        makeChoices();
    } else if (field.type == FieldType::Flag || field.isChoice()) {
        makeChoice();
    } else if (field.type == FieldType::Day && m_use == Use::Filter) {
        makeSpan();
    } else if (field.type == FieldType::Day) {
        m_day = new DayBox(this);
        m_day->setSuggestion(m_format.today());
        connect(m_day, &QDateEdit::dateChanged, this, &FieldValueBox::changed);
        m_layout->addWidget(m_day, 1);
    } else {
        m_line = new QLineEdit(this);
        connect(m_line, &QLineEdit::textChanged, this, &FieldValueBox::changed);
        m_layout->addWidget(m_line, 1);
    }
    for (QWidget *widget : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (widget->accessibleName().isEmpty())
            widget->setAccessibleName(tr("Value of %1").arg(field.label()));
    }
    if (QWidget *first = m_layout->count() > 0 ? m_layout->itemAt(0)->widget() : nullptr)
        setFocusProxy(first);
}

void FieldValueBox::makeChoice()
{
    m_choice = new CodeBox(this);
    if (m_field.type == FieldType::Flag) {
        QList<std::pair<QString, QString>> choices{{u"1"_s, tr("yes")}, {u"0"_s, tr("no")}};
        if (m_field.own && m_use == Use::Edit)
            choices.prepend({QString(), tr("none")});
        m_choice->setChoices(choices);
    } else {
        auto choices = ListFields::choices(m_format, m_field);
        choices.prepend({QString(), tr("none")});
        m_choice->setChoices(choices);
    }
    connect(m_choice, &QComboBox::currentIndexChanged, this, &FieldValueBox::changed);
    m_layout->addWidget(m_choice, 1);
}

void FieldValueBox::makeChoices()
{
    m_choices = new QToolButton(this);
    m_choices->setObjectName(u"choices"_s);
    m_choices->setPopupMode(QToolButton::InstantPopup);
    m_choices->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_choices->setMenu(new QMenu(m_choices));
    connect(m_choices->menu(), &QMenu::aboutToShow, this, [this] {
        m_choices->menu()->clear();
        for (const auto &[code, label] : ListFields::choices(m_format, m_field)) {
            QAction *action = m_choices->menu()->addAction(PlainText::action(label));
            action->setCheckable(true);
            action->setChecked(m_chosen.contains(code));
            connect(action, &QAction::toggled, this, [this, code = code](bool on) {
                m_chosen.removeAll(code);
                if (on)
                    m_chosen << code;
                showChoices();
                emit changed();
            });
        }
    });
    showChoices();
    m_layout->addWidget(m_choices, 1);
}

void FieldValueBox::showChoices()
{
    QStringList labels;
    for (const auto &[code, label] : ListFields::choices(m_format, m_field)) {
        if (m_chosen.contains(code))
            labels << label;
    }
    m_choices->setText(labels.isEmpty()
                           ? tr("Choose…")
                           : PlainText::action(labels.join(m_format.language().startsWith(u"zh") ? u"、"_s : u", "_s)));
    m_choices->setAccessibleDescription(labels.join(u", "_s));
}

void FieldValueBox::makeSpan()
{
    m_span = new CodeBox(this);
    QList<std::pair<QString, QString>> choices;
    for (const QString &span : ListFields::spans())
        choices.append({span, ListFields::spanText(m_format, span)});
    m_span->setChoices(choices);
    m_number = new QSpinBox(this);
    m_number->setRange(0, kMostDays);
    m_number->setValue(kUsualDays);
    m_number->setAccessibleName(tr("Number of days"));
    m_day = new DayBox(this);
    m_day->setSuggestion(m_format.today());
    m_layout->addWidget(m_span, 2);
    m_layout->addWidget(m_number, 1);
    m_layout->addWidget(m_day, 1);
    connect(m_span, &QComboBox::currentIndexChanged, this, [this] {
        showSpan();
        emit changed();
    });
    connect(m_number, &QSpinBox::valueChanged, this, &FieldValueBox::changed);
    connect(m_day, &QDateEdit::dateChanged, this, &FieldValueBox::changed);
    showSpan();
}

void FieldValueBox::showSpan()
{
    m_number->setVisible(m_span->code().contains(u"n_days"));
    m_day->setVisible(m_span->code() == u"day");
}

QString FieldValueBox::span() const
{
    const QString code = m_span->code();
    if (code == u"day")
        return toDayText(m_day->day());
    return code.contains(u"n_days") ? QString(code).replace(u"n_days"_s, u"%1_days"_s.arg(m_number->value())) : code;
}

void FieldValueBox::setSpan(const QString &span)
{
    if (ListFields::spans().contains(span)) {
        m_span->setCode(span);
    } else if (span.contains(u"_days")) {
        QStringList words = span.split(u'_');
        for (QString &word : words) {
            if (word.at(0).isDigit()) {
                m_number->setValue(word.toInt());
                word = u"n"_s;
            }
        }
        m_span->setCode(words.join(u'_'));
    } else if (const QDate day = fromDayText(span); day.isValid()) {
        m_span->setCode(u"day"_s);
        m_day->setDay(day);
    } else {
        m_span->setCode(span); // a month or year typed elsewhere is kept as it is
    }
    showSpan();
}

QStringList FieldValueBox::values() const
{
    QString value;
    if (m_choices)
        return m_chosen;
    if (m_line)
        value = m_line->text().trimmed();
    else if (m_choice)
        value = m_choice->code();
    else if (m_span)
        value = span();
    else if (m_day)
        value = toDayText(m_day->day());
    if (m_line && m_use == Use::Filter && value.contains(u'|'))
        return value.split(u'|', Qt::SkipEmptyParts);
    return value.isEmpty() ? QStringList() : QStringList{value};
}

void FieldValueBox::setValues(const QStringList &values)
{
    if (m_choices) {
        m_chosen = values;
        showChoices();
    } else if (m_line) {
        m_line->setText(values.join(u'|'));
    } else if (m_choice) {
        m_choice->setCode(values.value(0));
    } else if (m_span) {
        setSpan(values.value(0));
    } else if (m_day) {
        m_day->setDay(fromDayText(values.value(0)));
    }
}
