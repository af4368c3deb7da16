// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/conditionrow.h"

#include "ui/common/codebox.h"
#include "ui/common/fieldvaluebox.h"
#include "ui/common/format.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
using Op = Condition::Op;
/// Deeper than this nobody reads.
constexpr int kDeepest = 4;

QString codeOf(Op op)
{
    return QString::number(static_cast<int>(op));
}

Op opOf(const QString &code)
{
    return static_cast<Op>(code.toInt());
}

bool needsValue(Op op)
{
    return op != Op::Empty && op != Op::NotEmpty;
}

QToolButton *removeButton(QWidget *parent, const QString &text)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Theme::icon(u"close"_s));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}
} // namespace

ConditionRow::ConditionRow(const ConditionMeans &means, QWidget *parent)
    : QWidget(parent), m_means(means), m_field(new CodeBox(this)), m_operator(new CodeBox(this)),
      m_value(new FieldValueBox(means.format, FieldValueBox::Use::Filter, this)),
      m_remove(removeButton(this, tr("Remove this condition")))
{
    setObjectName(u"conditionRow"_s);
    m_field->setObjectName(u"conditionField"_s);
    m_operator->setObjectName(u"conditionOperator"_s);
    m_value->setObjectName(u"conditionValue"_s);
    m_field->setAccessibleName(tr("Field"));
    m_operator->setAccessibleName(tr("Comparison"));
    QList<std::pair<QString, QString>> fields;
    for (const ListField &field : means.kind.fields)
        fields.append({field.code, field.label()});
    m_field->setChoices(fields);
    m_field->setMaxVisibleItems(20);
    m_field->setCode(means.kind.quick.value(0, m_field->code()));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field, 3);
    layout->addWidget(m_operator, 2);
    layout->addWidget(m_value, 4);
    layout->addWidget(m_remove);
    setFocusProxy(m_field);
    chooseField();
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        chooseField();
        emit changed();
    });
    connect(m_operator, &QComboBox::currentIndexChanged, this, [this] {
        chooseOperator();
        emit changed();
    });
    connect(m_value, &FieldValueBox::changed, this, &ConditionRow::changed);
    connect(m_remove, &QToolButton::clicked, this, &ConditionRow::removeWanted);
}

void ConditionRow::chooseField()
{
    const ListField *field = m_means.kind.field(m_field->code());
    if (!field)
        return;
    const QSignalBlocker blocker(m_operator);
    QList<std::pair<QString, QString>> operators;
    for (const Op op : ListFields::operators(*field))
        operators.append({codeOf(op), ListFields::operatorText(*field, op)});
    m_operator->setChoices(operators);
    m_operator->setCurrentIndex(0);
    m_value->setField(*field);
    chooseOperator();
}

void ConditionRow::chooseOperator()
{
    m_value->setVisible(needsValue(opOf(m_operator->code())));
}

QList<Condition> ConditionRow::conditions() const
{
    if (!m_foreign.isEmpty())
        return m_foreign;
    const Op op = opOf(m_operator->code());
    const QStringList values = needsValue(op) ? m_value->values() : QStringList();
    if (needsValue(op) && values.isEmpty())
        return {};
    return {{m_field->code(), op, values}};
}

void ConditionRow::setCondition(const Condition &condition)
{
    if (condition.field.isEmpty())
        return;
    const ListField *field = m_means.kind.field(condition.field);
    if (!field) {
        // Of another version or by hand: it is kept as it is, and can be removed.
        m_foreign = {condition};
        m_field->setCode(condition.field);
        for (QWidget *widget : std::initializer_list<QWidget *>{m_field, m_operator, m_value})
            widget->setEnabled(false);
        return;
    }
    m_field->setCode(field->code);
    chooseField();
    m_operator->setCode(codeOf(condition.op));
    chooseOperator();
    m_value->setValues(condition.values);
}

ConditionGroupBox::ConditionGroupBox(const ConditionMeans &means, int depth, QWidget *parent)
    : QWidget(parent), m_means(means), m_depth(depth), m_operator(new CodeBox(this)), m_parts(new QVBoxLayout)
{
    setObjectName(u"conditionGroup"_s);
    m_operator->setObjectName(u"groupOperator"_s);
    m_operator->setAccessibleName(tr("How many of the conditions have to hold"));
    QList<std::pair<QString, QString>> operators;
    for (const Op op : {Op::All, Op::Any, Op::None})
        operators.append({codeOf(op), ListFields::operatorText({}, op)});
    m_operator->setChoices(operators);
    auto *condition = new QToolButton(this);
    condition->setObjectName(u"addCondition"_s);
    condition->setText(tr("Add condition"));
    auto *group = new QToolButton(this);
    group->setObjectName(u"addGroup"_s);
    group->setText(tr("Add group"));
    group->setVisible(depth < kDeepest);
    for (QToolButton *button : {condition, group}) {
        button->setIcon(Theme::icon(u"add"_s));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    auto *head = new QHBoxLayout;
    head->addWidget(m_operator);
    head->addWidget(condition);
    head->addWidget(group);
    head->addStretch(1);
    if (depth > 0) {
        QToolButton *remove = removeButton(this, tr("Remove this group"));
        head->addWidget(remove);
        connect(remove, &QToolButton::clicked, this, &ConditionGroupBox::removeWanted);
    }
    m_parts->setContentsMargins(depth < kDeepest ? 20 : 8, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addLayout(head);
    layout->addLayout(m_parts);
    connect(m_operator, &QComboBox::currentIndexChanged, this, &ConditionGroupBox::changed);
    connect(condition, &QToolButton::clicked, this, [this] {
        addCondition();
        emit changed();
    });
    connect(group, &QToolButton::clicked, this, [this] {
        addGroup({.op = Op::Any, .parts = {Condition(), Condition()}});
        emit changed();
    });
}

template <typename Part>
void ConditionGroupBox::add(Part *part)
{
    m_parts->addWidget(part);
    connect(part, &Part::changed, this, &ConditionGroupBox::changed);
    connect(part, &Part::removeWanted, this, [this, part] {
        m_parts->removeWidget(part);
        part->hide();
        part->setParent(nullptr);
        part->deleteLater();
        emit changed();
    });
    part->show();
}

void ConditionGroupBox::addCondition(const Condition &condition)
{
    auto *row = new ConditionRow(m_means, this);
    row->setCondition(condition);
    add(row);
    row->setFocus(Qt::OtherFocusReason);
}

void ConditionGroupBox::addGroup(const Condition &group)
{
    auto *box = new ConditionGroupBox(m_means, m_depth + 1, this);
    box->setGroup(group);
    add(box);
}

void ConditionGroupBox::setGroup(const Condition &group)
{
    const QSignalBlocker blocker(this);
    m_operator->setCode(codeOf(group.op));
    for (const Condition &part : group.parts) {
        if (part.isGroup())
            addGroup(part);
        else
            addCondition(part);
    }
}

QList<Condition> ConditionGroupBox::conditions() const
{
    Condition group{.op = opOf(m_operator->code())};
    for (int i = 0; i < m_parts->count(); ++i) {
        QWidget *part = m_parts->itemAt(i)->widget();
        if (const auto *row = qobject_cast<const ConditionRow *>(part))
            group.parts += row->conditions();
        else if (const auto *box = qobject_cast<const ConditionGroupBox *>(part))
            group.parts += box->conditions();
    }
    return group.parts.isEmpty() ? QList<Condition>() : QList<Condition>{group};
}
