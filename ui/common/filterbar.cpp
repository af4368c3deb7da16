// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filterbar.h"

#include "ui/common/conditiontext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kLongestChip = 60;
}

FilterBar::FilterBar(const Format &format, const ListKind &kind, QWidget *parent)
    : QWidget(parent), m_format(format), m_kind(kind), m_columns(new QToolButton(this)), m_clear(new QToolButton(this)),
      m_count(PlainText::muted({}, this)), m_chipRow(new QWidget(this)), m_chips(new FlowLayout(m_chipRow, 6)),
      m_groupRow(new QWidget(this)), m_groups(new FlowLayout(m_groupRow, 6))
{
    m_view = menuButton(u"chooseView"_s, u"eye"_s);
    m_add = menuButton(u"addFilter"_s, u"filter"_s);
    m_groupBy = menuButton(u"groupBy"_s, u"list"_s);
    m_sort = menuButton(u"sortBy"_s, u"chevron-down"_s);
    build();
    connect(m_add->menu(), &QMenu::aboutToShow, this, &FilterBar::fillAddMenu);
    connect(m_groupBy->menu(), &QMenu::aboutToShow, this, &FilterBar::fillGroupMenu);
    connect(m_columns, &QToolButton::clicked, this, &FilterBar::columnsWanted);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setConditions({});
        emit changed();
    });
    retranslate();
}

QToolButton *FilterBar::menuButton(const QString &name, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(Theme::icon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    return button;
}

void FilterBar::build()
{
    m_columns->setObjectName(u"chooseColumns"_s);
    m_columns->setIcon(Theme::icon(u"columns"_s));
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setObjectName(u"clearFilter"_s);
    m_count->setObjectName(u"listCount"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_view, m_add, m_groupBy, m_sort, m_columns})
        m_chips->addWidget(widget);
    auto *top = new QHBoxLayout;
    top->addWidget(m_chipRow, 1);
    m_count->setContentsMargins(0, 6, 0, 0);
    top->addWidget(m_count, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 16, 6);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_groupRow);
    m_groupRow->hide();
}

QMenu *FilterBar::sortMenu() const
{
    return m_sort->menu();
}

QMenu *FilterBar::viewMenu() const
{
    return m_view->menu();
}

void FilterBar::setViewText(const QString &text)
{
    m_view->setText(PlainText::action(text));
    m_view->setAccessibleName(text);
}

void FilterBar::setConditions(const QList<Condition> &conditions)
{
    m_conditions = conditions;
    rebuildChips();
}

void FilterBar::toggle(const QString &field, const QString &code)
{
    const auto condition = std::ranges::find_if(m_conditions, [&](const Condition &c) {
        return c.field == field && c.op == (code.isEmpty() ? Condition::Op::Empty : Condition::Op::Is);
    });
    if (condition == m_conditions.end())
        m_conditions.append(code.isEmpty() ? Condition{field, Condition::Op::Empty, {}}
                                           : Condition{field, Condition::Op::Is, {code}});
    else if (!condition->values.removeOne(code) && !code.isEmpty())
        condition->values << code;
    else if (condition->values.isEmpty())
        m_conditions.erase(condition);
    rebuildChips();
    emit changed();
}

void FilterBar::setGroup(const QString &field)
{
    showGroup(field);
    emit groupChanged();
}

void FilterBar::showGroup(const QString &field)
{
    m_group = field;
    m_counts.clear();
    rebuildGroup();
}

void FilterBar::setCounts(const QHash<QString, qint64> &counts)
{
    m_counts = counts;
    rebuildGroup();
}

void FilterBar::setTotal(qint64 total)
{
    m_total = total;
    m_count->setText(total < 0 ? QString() : m_kind.count(total));
}

void FilterBar::retranslate()
{
    m_add->setText(tr("Filter"));
    m_add->setToolTip(tr("Show only some of them"));
    m_groupBy->setText(tr("Group by"));
    m_groupBy->setToolTip(tr("Put together what has the same value, with sums"));
    m_view->setToolTip(tr("Saved views: columns, filter, order, groups and colours under a name"));
    m_sort->setText(tr("Sort"));
    m_sort->setToolTip(tr("Order by one or several columns; in the list, click a title, or Shift+click for the next"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose what the list shows"));
    m_clear->setText(tr("Clear filter"));
    setTotal(m_total);
    rebuildChips();
    rebuildGroup();
}

void FilterBar::fillAddMenu()
{
    QMenu *menu = m_add->menu();
    menu->clear();
    QAction *conditions = menu->addAction(tr("Conditions…"));
    conditions->setObjectName(u"editConditions"_s);
    connect(conditions, &QAction::triggered, this, &FilterBar::conditionsWanted);
    QAction *row = menu->addAction(tr("Fields above the columns") + u"\tCtrl+Shift+F"_s);
    row->setObjectName(u"filterRow"_s);
    connect(row, &QAction::triggered, this, &FilterBar::filterRowWanted);
    menu->addSeparator();
    for (const QString &field : m_kind.quick) {
        const QStringList codes = ConditionText::codes(m_format, field);
        if (codes.isEmpty())
            continue;
        QMenu *values = menu->addMenu(PlainText::action(ConditionText::field(m_format, field)));
        for (const QString &code : codes) {
            QAction *action = values->addAction(PlainText::action(ConditionText::value(m_format, field, code)));
            action->setCheckable(true);
            action->setChecked(std::ranges::any_of(m_conditions, [&](const Condition &c) {
                return c.field == field && c.op == Condition::Op::Is && c.values.contains(code);
            }));
            connect(action, &QAction::triggered, this, [this, field, code] { toggle(field, code); });
        }
    }
    if (!m_kind.field(u"tags"_s))
        return;
    QAction *tag = menu->addAction(tr("Tag"));
    connect(tag, &QAction::triggered, this, &FilterBar::tagWanted);
}

void FilterBar::fillGroupMenu()
{
    QMenu *menu = m_groupBy->menu();
    menu->clear();
    QAction *none = menu->addAction(tr("No groups"));
    none->setObjectName(u"noGroups"_s);
    connect(none, &QAction::triggered, this, [this] { setGroup({}); });
    menu->addSeparator();
    for (const QString &field : m_kind.groups) {
        QAction *action = menu->addAction(PlainText::action(ConditionText::field(m_format, field)));
        action->setCheckable(true);
        action->setChecked(field == m_group);
        connect(action, &QAction::triggered, this, [this, field] { setGroup(field); });
    }
}

QToolButton *FilterBar::addChip(FlowLayout *layout, const QString &text, const QString &name)
{
    auto *chip = new QToolButton(layout->parentWidget());
    chip->setObjectName(name);
    chip->setProperty("chip", true);
    chip->setText(PlainText::action(text.size() > kLongestChip ? text.left(kLongestChip) + u'…' : text));
    chip->setAccessibleName(text);
    layout->addWidget(chip);
    return chip;
}

void FilterBar::rebuildChips()
{
    for (QToolButton *chip : std::as_const(m_conditionChips)) {
        m_chips->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_conditionChips.clear();
    m_chips->removeWidget(m_clear);
    for (const Condition &condition : std::as_const(m_conditions)) {
        const QString text = ConditionText::of(m_format, condition);
        QToolButton *chip = addChip(m_chips, text, u"condition:"_s + condition.field);
        chip->setIcon(Theme::icon(u"close"_s));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
        chip->setToolTip(PlainText::toolTip(tr("Remove this condition: %1").arg(text)));
        connect(chip, &QToolButton::clicked, this, [this, condition] {
            m_conditions.removeOne(condition);
            rebuildChips();
            emit changed();
        });
        m_conditionChips << chip;
    }
    m_chips->addWidget(m_clear);
    m_clear->setVisible(!m_conditions.isEmpty());
}

void FilterBar::rebuildGroup()
{
    for (QToolButton *chip : std::as_const(m_groupChips)) {
        m_groups->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_groupChips.clear();
    QStringList codes = ConditionText::codes(m_format, m_group);
    for (const QString &code : m_counts.keys()) {
        if (!codes.contains(code))
            codes << code;
    }
    for (const QString &code : std::as_const(codes)) {
        if (m_counts.value(code) == 0)
            continue;
        const QString text = tr("%1  %2").arg(ConditionText::value(m_format, m_group, code),
                                              m_format.locale().toString(m_counts.value(code)));
        QToolButton *chip = addChip(m_groups, text, u"group:"_s + code);
        connect(chip, &QToolButton::clicked, this, [this, code] { toggle(m_group, code); });
        m_groupChips << chip;
    }
    m_groupRow->setVisible(!m_groupChips.isEmpty());
}
