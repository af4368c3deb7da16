// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/customfieldsbox.h"

#include "model/core/clock.h"
#include "ui/common/codebox.h"
#include "ui/common/daybox.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/common/tone.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using Kind = CustomField::Kind;

QList<CustomField> inUse(const QList<CustomField> &fields)
{
    QList<CustomField> shown = fields;
    shown.removeIf([](const CustomField &field) { return field.archived; });
    return shown;
}

/// The rows are the same, whatever their fields are called.
bool isAlike(const QList<CustomField> &a, const QList<CustomField> &b)
{
    return std::ranges::equal(a, b, [](const CustomField &x, const CustomField &y) { return x.id == y.id; });
}
} // namespace

CustomFieldsBox::CustomFieldsBox(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_title(PlainText::heading({}, 2, this)), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"customFields"_s);
    m_layout->setContentsMargins(0, 10, 0, 0);
    m_layout->setSpacing(6);
    m_title->setContentsMargins(0, 12, 0, 2);
    m_layout->addWidget(m_title);
    rebuild();
    retranslate();
}

void CustomFieldsBox::rebuild()
{
    m_fields = inUse(m_format.fields());
    m_rows.clear();
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    m_form = new QFormLayout(m_body);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(6);
    for (const CustomField &field : std::as_const(m_fields))
        addRow(field);
    m_layout->addWidget(m_body);
    setVisible(!m_fields.isEmpty());
}

void CustomFieldsBox::addRow(const CustomField &field)
{
    auto *box = new QWidget(m_body);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    QWidget *editor = makeEditor(field);
    editor->setObjectName(u"custom:"_s + field.code);
    auto *problem = new ToneLabel(box);
    problem->setTone(Tone::Bad);
    problem->setWordWrap(true);
    problem->hide();
    layout->addWidget(editor);
    layout->addWidget(problem);
    QLabel *label = PlainText::label({}, m_body);
    label->setBuddy(editor);
    label->setContentsMargins(0, 4, 0, 0);
    m_form->addRow(label, box);
    m_rows.append({field, editor, label, problem});
}

QWidget *CustomFieldsBox::makeEditor(const CustomField &field)
{
    if (field.kind == Kind::Day) {
        auto *box = new DayBox(m_body);
        connect(box, &QDateEdit::dateChanged, this, &CustomFieldsBox::changed);
        return box;
    }
    if (field.kind == Kind::Choice || field.kind == Kind::Flag) {
        auto *box = new CodeBox(m_body);
        connect(box, &QComboBox::activated, this, &CustomFieldsBox::changed);
        return box;
    }
    auto *edit = new QLineEdit(m_body);
    if (field.kind == Kind::Text)
        edit->setMaxLength(static_cast<int>(CustomFields::kLongestText));
    connect(edit, &QLineEdit::textEdited, this, &CustomFieldsBox::changed);
    return edit;
}

void CustomFieldsBox::showValue(const Row &row) const
{
    const CustomValue *known = CustomFields::valueOf(m_values, row.field.id);
    const QString text = known ? CustomFields::plainText(row.field, *known, m_format.settings().currency) : QString();
    const QSignalBlocker quiet(row.editor);
    if (auto *day = qobject_cast<DayBox *>(row.editor))
        day->setDay(fromDayText(text));
    else if (auto *choice = qobject_cast<CodeBox *>(row.editor))
        choice->setCode(text);
    else if (auto *edit = qobject_cast<QLineEdit *>(row.editor))
        edit->setText(text);
    row.problem->hide();
}

void CustomFieldsBox::setValues(const QList<CustomValue> &values)
{
    m_values = values;
    for (const Row &row : std::as_const(m_rows))
        showValue(row);
}

Result<CustomValue> CustomFieldsBox::valueIn(const Row &row) const
{
    CustomValue value{.field = row.field.id};
    if (const auto *day = qobject_cast<const DayBox *>(row.editor)) {
        value.text = toDayText(day->day());
        return value;
    }
    const auto *choice = qobject_cast<const CodeBox *>(row.editor);
    const auto *edit = qobject_cast<const QLineEdit *>(row.editor);
    const QString text = choice ? choice->code() : edit->text().simplified();
    if (text.isEmpty() || !row.field.isNumber()) {
        value.text = text;
        return value;
    }
    if (row.field.kind == Kind::Flag) {
        value.number = text.toLongLong();
    } else if (row.field.kind == Kind::Money) {
        WEFT_TAKE(const Money amount, parseMoney(text, m_format.settings().currency));
        value.number = amount.minor;
    } else {
        WEFT_TAKE(value.number, CustomFields::parseNumber(text));
    }
    return value;
}

QList<CustomValue> CustomFieldsBox::values() const
{
    QList<CustomValue> values = m_values;
    for (const Row &row : m_rows) {
        // What cannot be read is a problem, and no value.
        const auto value = valueIn(row);
        CustomFields::set(values, value ? *value : CustomValue{.field = row.field.id});
    }
    return values;
}

QStringList CustomFieldsBox::problems() const
{
    QStringList problems;
    for (const Row &row : m_rows) {
        if (const auto value = valueIn(row); !value)
            problems << tr("%1: %2").arg(row.label->text(), value.error().message);
    }
    return problems;
}

QWidget *CustomFieldsBox::showProblems()
{
    QWidget *first = nullptr;
    for (const Row &row : std::as_const(m_rows)) {
        const auto value = valueIn(row);
        row.problem->setText(value ? QString() : value.error().message);
        row.problem->setVisible(!value);
        if (!value && !first)
            first = row.editor;
    }
    return first;
}

void CustomFieldsBox::retranslate()
{
    m_title->setText(tr("Custom fields"));
    const QList<CustomField> fields = inUse(m_format.fields());
    const bool alike = isAlike(m_fields, fields);
    if (!alike) {
        m_values = values();
        forgetDeleted();
        rebuild();
    }
    m_fields = fields;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].field = fields.at(i);
        nameRow(m_rows.at(i));
        if (!alike)
            showValue(m_rows.at(i));
    }
}

/// A record cannot be saved with a value of a field that is no longer there.
void CustomFieldsBox::forgetDeleted()
{
    for (const CustomField &field : std::as_const(m_fields)) {
        if (!CustomFields::find(m_format.fields(), field.id))
            CustomFields::set(m_values, {.field = field.id});
    }
}

void CustomFieldsBox::nameRow(const Row &row) const
{
    row.label->setText(row.field.label(m_format.language()));
    row.editor->setAccessibleName(row.label->text());
    if (auto *day = qobject_cast<DayBox *>(row.editor)) {
        day->setEmptyText(tr("No day"));
        day->setSuggestion(m_format.today());
    }
    auto *choice = qobject_cast<CodeBox *>(row.editor);
    if (choice && row.field.kind == Kind::Choice)
        choice->setList(m_format, row.field.list(), tr("Not given"));
    else if (choice)
        choice->setChoices({{QString(), tr("Not given")}, {u"1"_s, tr("Yes")}, {u"0"_s, tr("No")}});
}

int CustomFieldsBox::labelWidth() const
{
    int widest = 0;
    for (const Row &row : m_rows) {
        row.label->setMinimumWidth(0);
        widest = std::max(widest, row.label->sizeHint().width());
    }
    return widest;
}

void CustomFieldsBox::setLabelWidth(int width)
{
    for (const Row &row : std::as_const(m_rows))
        row.label->setMinimumWidth(width);
}
