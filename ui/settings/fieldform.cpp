// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/fieldform.h"

#include "model/core/language.h"
#include "ui/common/answer.h"
#include "ui/common/codebox.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/common/prompt.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FieldForm::FieldForm(SettingsStore &store, const Format &format, Prompt &prompt, QWidget *parent)
    : QWidget(parent), m_store(store), m_format(format), m_prompt(prompt), m_list(new QListWidget(this)),
      m_about(PlainText::muted({}, this)), m_add(new QPushButton(this)), m_up(new QPushButton(this)),
      m_down(new QPushButton(this)), m_form(new QFormLayout), m_kind(new CodeBox(this)),
      m_code(PlainText::muted({}, this)), m_choices(new QPlainTextEdit(this)), m_values(new QPushButton(this)),
      m_problem(PlainText::muted({}, this)), m_save(new QPushButton(this)), m_archive(new QPushButton(this)),
      m_remove(new QPushButton(this))
{
    m_list->setObjectName(u"fieldList"_s);
    m_add->setObjectName(u"addField"_s);
    m_up->setObjectName(u"moveUp"_s);
    m_down->setObjectName(u"moveDown"_s);
    m_kind->setObjectName(u"fieldKind"_s);
    m_code->setObjectName(u"fieldCode"_s);
    m_choices->setObjectName(u"fieldChoices"_s);
    m_values->setObjectName(u"fieldValues"_s);
    m_problem->setObjectName(u"fieldProblem"_s);
    m_save->setObjectName(u"save"_s);
    m_save->setProperty("primary", true);
    m_archive->setObjectName(u"archiveField"_s);
    m_remove->setObjectName(u"removeField"_s);
    m_values->setProperty("link", true);
    for (const QString &language : Language::all()) {
        auto *name = new QLineEdit(this);
        name->setObjectName(u"fieldName:"_s + language);
        m_names.append({language, name});
    }
    layOut();
    connectAll();
    retranslate();
    setRecord({});
    refresh();
}

void FieldForm::layOut()
{
    m_about->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_choices->setTabChangesFocus(true);
    m_choices->setFixedHeight(fontMetrics().lineSpacing() * 5 + 14);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    for (const auto &[language, name] : std::as_const(m_names))
        m_form->addRow(PlainText::label({}, this), name);
    for (QWidget *field : std::initializer_list<QWidget *>{m_kind, m_choices, m_values, m_code})
        m_form->addRow(PlainText::label({}, this), field);
    m_values->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *order = new QHBoxLayout;
    order->setSpacing(8);
    order->addWidget(m_up);
    order->addWidget(m_down);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_list, 1);
    left->addLayout(order);
    left->addWidget(m_add);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    buttons->addWidget(m_archive);
    buttons->addWidget(m_remove);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_about);
    right->addSpacing(8);
    right->addLayout(m_form);
    right->addWidget(m_problem);
    right->addLayout(buttons);
    right->addStretch(1);
    m_problem->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    QList<QWidget *> inOrder{m_list, m_up, m_down, m_add};
    for (const auto &[language, name] : std::as_const(m_names))
        inOrder << name;
    inOrder << m_kind << m_choices << m_values << m_save << m_archive << m_remove;
    for (qsizetype i = 1; i < inOrder.size(); ++i)
        setTabOrder(inOrder.at(i - 1), inOrder.at(i));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    layout->addLayout(left, 1);
    layout->addLayout(right, 2);
}

void FieldForm::connectAll()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            setRecord(m_format.fields().value(row));
    });
    connect(m_add, &QPushButton::clicked, this, &FieldForm::addNew);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    for (const auto &[language, name] : std::as_const(m_names)) {
        connect(name, &QLineEdit::textEdited, this, &FieldForm::showButtons);
        connect(name, &QLineEdit::returnPressed, this, &FieldForm::save);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showChoices();
        showButtons();
    });
    connect(m_choices, &QPlainTextEdit::textChanged, this, &FieldForm::showButtons);
    connect(m_values, &QPushButton::clicked, this, [this] { emit listWanted(m_original.list()); });
    connect(m_save, &QPushButton::clicked, this, &FieldForm::save);
    connect(m_archive, &QPushButton::clicked, this, &FieldForm::toggleArchived);
    connect(m_remove, &QPushButton::clicked, this, &FieldForm::remove);
    connect(&m_format, &Format::changed, this, &FieldForm::refresh);
    m_list->installEventFilter(this);
}

bool FieldForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool moves = key->modifiers() & Qt::AltModifier;
    if (moves && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        move(key->key() == Qt::Key_Up ? -1 : 1);
    else if (key->matches(QKeySequence::Delete))
        remove();
    else if (key->key() == Qt::Key_Insert)
        addNew();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void FieldForm::setRecord(const CustomField &field)
{
    m_original = field;
    for (const auto &[language, name] : std::as_const(m_names))
        name->setText(m_original.ownLabel(language));
    m_kind->setCode(CustomFields::toCode(field.kind));
    m_choices->clear();
    m_code->setText(field.code);
    showChoices();
    showButtons();
}

CustomField FieldForm::record() const
{
    CustomField field = m_original;
    for (const auto &[language, name] : m_names)
        field.ownLabel(language) = name->text().simplified();
    field.kind = CustomFields::kindFromCode(m_kind->code()).value_or(CustomField::Kind::Text);
    return field;
}

QStringList FieldForm::choices() const
{
    return m_choices->isVisibleTo(this) ? m_choices->toPlainText().split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

bool FieldForm::isModified() const
{
    return !(record() == m_original) || !choices().isEmpty();
}

QStringList FieldForm::problems() const
{
    for (const auto &[language, name] : m_names) {
        if (!name->text().simplified().isEmpty())
            return {};
    }
    return {tr("The field needs a name, in one language at least.")};
}

void FieldForm::refresh()
{
    fillList();
    if (isModified())
        return;
    const CustomField *shown = CustomFields::find(m_format.fields(), m_original.id);
    if (!shown && m_fresh.isValid() && m_fresh == m_original.id)
        return;
    m_fresh = {};
    setRecord(shown ? *shown : m_format.fields().value(std::max(0, m_list->currentRow())));
}

void FieldForm::fillList()
{
    const QSignalBlocker quiet(m_list);
    const int before = m_list->currentRow();
    m_list->clear();
    for (const CustomField &field : m_format.fields()) {
        const QString name = field.label(m_format.language());
        auto *item = new QListWidgetItem(field.archived ? tr("%1 (archived)").arg(name) : name, m_list);
        if (field.archived)
            item->setForeground(Theme::tokens().muted);
        if (field.id == m_original.id)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && !m_fresh.isValid() && !isModified() && m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(before, 0, m_list->count() - 1));
    showButtons();
}

void FieldForm::addNew()
{
    m_list->setCurrentRow(-1);
    setRecord({});
    m_names.first().second->setFocus(Qt::OtherFocusReason);
    for (const auto &[language, name] : std::as_const(m_names)) {
        if (language == m_format.language())
            name->setFocus(Qt::OtherFocusReason);
    }
}

void FieldForm::save()
{
    const CustomField field = record();
    if (!isModified() || !problems().isEmpty())
        return;
    showBusy();
    onAnswer(m_store.saveField(field, choices()), this, [this, field](const Result<Id<CustomField>> &saved) {
        if (!saved) {
            showButtons();
            m_problem->setText(saved.error().message);
            emit failed(saved.error());
            return;
        }
        const bool added = !field.id.isValid();
        m_original = field;
        m_original.id = m_fresh = *saved;
        setRecord(m_original);
        refresh();
        const QString name = field.label(m_format.language());
        emit done(added ? tr("Field “%1” added").arg(name) : tr("Field “%1” saved").arg(name));
    });
}

/// With a million clients the search index takes half a minute.
void FieldForm::showBusy()
{
    for (QPushButton *button : {m_save, m_archive, m_remove, m_up, m_down})
        button->setEnabled(false);
    m_problem->setText(tr("Working…"));
}

void FieldForm::tell(const Result<void> &outcome, const QString &message)
{
    showButtons();
    if (outcome)
        emit done(message);
    else
        emit failed(outcome.error());
}

void FieldForm::move(int by)
{
    const int place = m_list->currentRow() + 1 + by;
    if (!m_original.id.isValid() || place < 1 || place > m_list->count())
        return;
    const QString name = m_original.label(m_format.language());
    onAnswer(m_store.moveField(m_original, place), this,
             [this, name](const Result<void> &moved) { tell(moved, tr("Field “%1” moved").arg(name)); });
}

void FieldForm::toggleArchived()
{
    const bool archived = !m_original.archived;
    const QString name = m_original.label(m_format.language());
    const QString message = archived ? tr("Field “%1” archived; its values are kept").arg(name)
                                     : tr("Field “%1” is in use again").arg(name);
    showBusy();
    onAnswer(m_store.archiveField(m_original, archived), this,
             [this, message](const Result<void> &done) { tell(done, message); });
}

/// How many values go with it is said before.
void FieldForm::remove()
{
    if (!m_original.id.isValid())
        return;
    onAnswer(m_store.valuesOf(m_original), this, [this, field = m_original](const Result<qint64> &count) {
        if (!count)
            return emit failed(count.error());
        const QString name = field.label(m_format.language());
        const int values = static_cast<int>(*count);
        m_prompt.ask(this,
                     {.title = tr("Delete the field “%1”?").arg(name),
                      .text = values == 0
                                  ? tr("No client has a value in it.")
                                  : tr("%n clients lose their value. Undo brings the field and all values back; "
                                       "to hide it and keep the values, archive it.",
                                       nullptr, values),
                      .buttons = {tr("Delete"), tr("Keep it")},
                      .destructive = true},
                     [this, field, name](int button) {
                         if (button != 0)
                             return;
                         showBusy();
                         onAnswer(m_store.removeField(field), this, [this, name](const Result<void> &removed) {
                             tell(removed, tr("Field “%1” deleted").arg(name));
                         });
                     });
    });
}

void FieldForm::showChoices()
{
    const bool choice = record().kind == CustomField::Kind::Choice;
    const bool stored = m_original.id.isValid();
    m_kind->setEnabled(!stored);
    m_form->labelForField(m_choices)->setVisible(choice);
    m_choices->setVisible(choice);
    m_form->labelForField(m_values)->setVisible(choice && stored);
    m_values->setVisible(choice && stored);
    m_form->labelForField(m_code)->setVisible(stored);
    m_code->setVisible(stored);
}

void FieldForm::showButtons()
{
    const bool stored = m_original.id.isValid();
    const bool modified = isModified();
    const QStringList wrong = modified ? problems() : QStringList();
    m_problem->setText(wrong.join(u'\n'));
    m_save->setEnabled(modified && wrong.isEmpty());
    m_save->setText(stored ? tr("Save") : tr("Add this field"));
    m_archive->setText(m_original.archived ? tr("Use again") : tr("Archive"));
    m_archive->setVisible(stored);
    m_remove->setVisible(stored);
    m_archive->setEnabled(true);
    m_remove->setEnabled(true);
    m_up->setEnabled(stored && m_list->currentRow() > 0);
    m_down->setEnabled(stored && m_list->currentRow() + 1 < m_list->count());
}

void FieldForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FieldForm::fillKinds()
{
    const QList<std::pair<QString, QString>> kinds{{u"text"_s, tr("Text")},
                                                   {u"number"_s, tr("Number")},
                                                   {u"money"_s, tr("Amount of money")},
                                                   {u"day"_s, tr("Date")},
                                                   {u"choice"_s, tr("Choice from a list")},
                                                   {u"flag"_s, tr("Yes or no")}};
    m_kind->setChoices(kinds);
}

void FieldForm::retranslate()
{
    const auto name = [this](QWidget *field, const QString &label) {
        if (auto *caption = qobject_cast<QLabel *>(m_form->labelForField(field)))
            caption->setText(label);
        field->setAccessibleName(label);
    };
    for (const auto &[language, edit] : std::as_const(m_names))
        name(edit, tr("Name in %1").arg(Language::nativeName(language)));
    fillKinds();
    name(m_kind, tr("Kind"));
    name(m_choices, tr("New values"));
    m_choices->setPlaceholderText(tr("One a line"));
    name(m_values, tr("Values"));
    m_values->setText(tr("Rename, order and retire values…"));
    m_form->labelForField(m_code)->setProperty("text", tr("Code"));
    m_about->setText(tr("What do you want to know of every client? A field of your own stands on card and form, in the "
                        "list, in filters, import and export. One name is enough; each is understood in files."));
    m_list->setAccessibleName(tr("Fields"));
    m_add->setText(tr("Add a field"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_remove->setText(tr("Delete…"));
    m_archive->setToolTip(tr("Hides the field everywhere and keeps its values"));
    m_up->setToolTip(tr("Alt+Up"));
    m_down->setToolTip(tr("Alt+Down"));
    fillList();
}
