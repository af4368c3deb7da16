// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/listform.h"

#include "ui/common/answer.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/common/prompt.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
enum Column { LabelColumn, CodeColumn, ActiveColumn, Columns };

QStringList editableLists()
{
    return {u"attribute"_s, u"industry"_s, u"territory"_s, u"size"_s,        u"source"_s,
            u"channel"_s,   u"purpose"_s,  u"outcome"_s,   u"loss_reason"_s, u"job"_s};
}
} // namespace

ListForm::ListForm(SettingsStore &store, const Format &format, Prompt &prompt, QWidget *parent)
    : QWidget(parent), m_store(store), m_format(format), m_prompt(prompt), m_listLabel(PlainText::label({}, this)),
      m_list(new QComboBox(this)), m_table(new QTableWidget(0, Columns, this)), m_add(new QPushButton(this)),
      m_up(new QPushButton(this)), m_down(new QPushButton(this)), m_save(new QPushButton(this)),
      m_revert(new QPushButton(this))
{
    m_list->setObjectName(u"list"_s);
    m_table->setObjectName(u"listValues"_s);
    m_add->setObjectName(u"addValue"_s);
    m_up->setObjectName(u"moveUp"_s);
    m_down->setObjectName(u"moveDown"_s);
    m_save->setObjectName(u"save"_s);
    m_save->setProperty("primary", true);
    m_listLabel->setBuddy(m_list);
    layOut();
    connect(m_list, &QComboBox::currentIndexChanged, this, &ListForm::refresh);
    connect(m_table, &QTableWidget::cellChanged, this, &ListForm::take);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ListForm::showButtons);
    connect(m_add, &QPushButton::clicked, this, &ListForm::add);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_save, &QPushButton::clicked, this, &ListForm::save);
    connect(m_revert, &QPushButton::clicked, this, &ListForm::refresh);
    connect(&m_format, &Format::changed, this, [this] {
        if (!changedValues().isEmpty())
            return;
        fillLists();
        refresh();
    });
    fillLists();
    retranslate();
    refresh();
}

/// The choices among the firm's own fields have lists, too.
void ListForm::fillLists()
{
    QStringList lists = editableLists();
    for (const CustomField &field : m_format.fields()) {
        if (field.kind == CustomField::Kind::Choice && !field.archived)
            lists << field.list();
    }
    const QString shown = m_list->currentData().toString();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QString &list : std::as_const(lists))
        m_list->addItem(m_format.listTitle(list), list);
    m_list->setCurrentIndex(std::max(0, m_list->findData(shown)));
}

void ListForm::showList(const QString &list)
{
    m_list->setCurrentIndex(std::max(0, m_list->findData(list)));
    m_table->setFocus(Qt::OtherFocusReason);
}

void ListForm::layOut()
{
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(LabelColumn, QHeaderView::Stretch);
    auto *head = new QHBoxLayout;
    head->addWidget(m_listLabel);
    head->addWidget(m_list);
    head->addStretch(1);
    auto *side = new QVBoxLayout;
    side->addWidget(m_add);
    side->addWidget(m_up);
    side->addWidget(m_down);
    side->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_table, 1);
    middle->addLayout(side);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_revert);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addLayout(middle, 1);
    layout->addLayout(buttons);
}

void ListForm::refresh()
{
    m_stored.clear();
    for (const ListValue &value : m_format.lists())
        if (value.list == m_list->currentData().toString())
            m_stored << value;
    m_values = m_stored;
    fill();
}

void ListForm::fill()
{
    m_filling = true;
    const int current = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(m_values.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ListValue &value = m_values.at(row);
        const QString builtIn = m_format.builtInLabel(value.list, value.code);
        auto *label = new QTableWidgetItem(value.label.isEmpty() ? builtIn : value.label);
        auto *code = new QTableWidgetItem(value.code);
        code->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        auto *active = new QTableWidgetItem;
        active->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
        active->setCheckState(value.active ? Qt::Checked : Qt::Unchecked);
        m_table->setItem(row, LabelColumn, label);
        m_table->setItem(row, CodeColumn, code);
        m_table->setItem(row, ActiveColumn, active);
    }
    m_table->setCurrentCell(std::clamp(current, 0, std::max(0, m_table->rowCount() - 1)), LabelColumn);
    m_filling = false;
    showButtons();
}

void ListForm::take()
{
    if (m_filling)
        return;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        ListValue &value = m_values[row];
        const QString typed = m_table->item(row, LabelColumn)->text().trimmed();
        // The built-in label is not typed: it follows the language.
        value.label = typed == m_format.builtInLabel(value.list, value.code) ? QString() : typed;
        value.active = m_table->item(row, ActiveColumn)->checkState() == Qt::Checked;
    }
    showButtons();
}

void ListForm::add()
{
    m_prompt.askText(this, tr("New value"), tr("Name"), {}, [this](const QString &typed) {
        const QString name = typed.trimmed();
        if (name.isEmpty())
            return;
        m_values.append(ListValue{.list = m_list->currentData().toString(), .code = name, .label = name});
        fill();
        m_table->setCurrentCell(m_table->rowCount() - 1, LabelColumn);
    });
}

void ListForm::move(int by)
{
    const int row = m_table->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_values.size())
        return;
    m_values.swapItemsAt(row, target);
    fill();
    m_table->setCurrentCell(target, LabelColumn);
}

QList<ListValue> ListForm::changedValues() const
{
    QList<ListValue> changed;
    const QList<int> positions = [this] {
        QList<int> all;
        for (const ListValue &value : m_stored)
            all << value.position;
        return all;
    }();
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        ListValue value = m_values.at(i);
        // The places are dealt out anew among the values; a value that keeps its place is not touched.
        value.position = i < positions.size() ? positions.at(i)
                                              : (positions.isEmpty() ? 0 : positions.last()) + 1 +
                                                    static_cast<int>(i - positions.size());
        if (!m_stored.contains(value))
            changed << value;
    }
    return changed;
}

void ListForm::save()
{
    const QList<ListValue> changed = changedValues();
    if (changed.isEmpty())
        return;
    m_save->setEnabled(false);
    const QString title = m_list->currentText();
    onAnswer(m_store.saveList(title, changed), this, [this, title](const Result<void> &saved) {
        if (!saved) {
            showButtons();
            emit failed(saved.error());
            return;
        }
        m_stored = m_values;
        emit done(tr("List “%1” saved").arg(title));
    });
}

void ListForm::showButtons()
{
    const bool changed = !changedValues().isEmpty();
    m_save->setEnabled(changed);
    m_revert->setEnabled(changed);
    m_up->setEnabled(m_table->currentRow() > 0);
    m_down->setEnabled(m_table->currentRow() >= 0 && m_table->currentRow() + 1 < m_table->rowCount());
}

void ListForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ListForm::retranslate()
{
    m_listLabel->setText(tr("List"));
    for (int i = 0; i < m_list->count(); ++i)
        m_list->setItemText(i, m_format.listTitle(m_list->itemData(i).toString()));
    m_table->setHorizontalHeaderLabels({tr("Shown as"), tr("Code"), tr("In use")});
    m_table->setAccessibleName(tr("Values"));
    m_add->setText(tr("Add…"));
    m_up->setText(tr("Move up"));
    m_down->setText(tr("Move down"));
    m_save->setText(tr("Save"));
    m_revert->setText(tr("Revert"));
}
