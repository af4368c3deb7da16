// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/holidaytable.h"

#include "model/core/calendar.h"
#include "model/core/clock.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
enum Column { DayColumn, NameColumn, WorkedColumn, Columns };
constexpr int kRowsShown = 9;

QList<QDate> sorted(const QSet<QDate> &days)
{
    QList<QDate> list = days.values();
    std::ranges::sort(list);
    return list;
}

/// As HolidayTable::text() gives them.
QString textOf(const WorkingCalendar &calendar, const QSet<QDate> &days)
{
    QStringList list;
    for (const QDate day : sorted(days))
        list += (toDayText(day) + u' ' + calendar.names.value(day)).trimmed();
    return list.join(u',');
}
} // namespace

HolidayTable::HolidayTable(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, Columns, this)), m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)), m_import(new QPushButton(this))
{
    m_table->setObjectName(u"holidays"_s);
    m_add->setObjectName(u"addHoliday"_s);
    m_remove->setObjectName(u"removeHoliday"_s);
    m_import->setObjectName(u"importHolidays"_s);
    layOut();
    connect(m_table, &QTableWidget::cellChanged, this, [this] {
        if (!m_filling)
            emit edited();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(m_table->currentRow() >= 0); });
    connect(m_add, &QPushButton::clicked, this, &HolidayTable::add);
    connect(m_remove, &QPushButton::clicked, this, &HolidayTable::removeSelected);
    connect(m_import, &QPushButton::clicked, this, &HolidayTable::importWanted);
    m_remove->setEnabled(false);
    retranslate();
}

void HolidayTable::layOut()
{
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(DayColumn, fontMetrics().averageCharWidth() * 18);
    m_table->setColumnWidth(WorkedColumn, fontMetrics().averageCharWidth() * 18);
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * kRowsShown);
    m_table->setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    auto *side = new QVBoxLayout;
    side->addWidget(m_add);
    side->addWidget(m_remove);
    side->addWidget(m_import);
    side->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(side);
}

void HolidayTable::setCalendar(const WorkingCalendar &calendar)
{
    // A row that was just begun says nothing yet; it stays while others save settings.
    if (m_table->rowCount() > 0 && isInOrder() && text(false) == textOf(calendar, calendar.holidays) &&
        text(true) == textOf(calendar, calendar.makeUpDays))
        return;
    const QList<QDate> days = sorted(calendar.holidays + calendar.makeUpDays);
    m_filling = true;
    const int current = m_table->currentRow();
    m_table->setRowCount(0);
    for (const QDate day : days)
        putRow(toDayText(day), calendar.names.value(day), calendar.makeUpDays.contains(day));
    m_table->setCurrentCell(std::min(current, m_table->rowCount() - 1), DayColumn);
    m_filling = false;
}

bool HolidayTable::isInOrder() const
{
    QStringList days;
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (const QString day = m_table->item(row, DayColumn)->text(); !day.isEmpty())
            days += day;
    return std::ranges::is_sorted(days);
}

void HolidayTable::putRow(const QString &day, const QString &name, bool worked)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *check = new QTableWidgetItem;
    check->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    check->setCheckState(worked ? Qt::Checked : Qt::Unchecked);
    m_table->setItem(row, DayColumn, new QTableWidgetItem(day));
    m_table->setItem(row, NameColumn, new QTableWidgetItem(name));
    m_table->setItem(row, WorkedColumn, check);
}

QString HolidayTable::text(bool worked) const
{
    QStringList days;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString day = m_table->item(row, DayColumn)->text().trimmed();
        const bool isWorked = m_table->item(row, WorkedColumn)->checkState() == Qt::Checked;
        if (isWorked != worked || day.isEmpty())
            continue;
        // The days are a text in which commas part them, so names do without.
        QString name = m_table->item(row, NameColumn)->text();
        for (const QChar comma : u",;，；、"_s)
            name.replace(comma, u' ');
        days += u"%1 %2"_s.arg(day, name.simplified()).trimmed();
    }
    return days.join(u',');
}

void HolidayTable::add()
{
    m_filling = true;
    putRow({}, {}, false);
    m_filling = false;
    const int row = m_table->rowCount() - 1;
    m_table->setFocus();
    m_table->setCurrentCell(row, DayColumn);
    m_table->editItem(m_table->item(row, DayColumn));
}

void HolidayTable::removeSelected()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows += index.row();
    std::ranges::sort(rows, std::ranges::greater());
    for (const int row : std::as_const(rows))
        m_table->removeRow(row);
    if (!rows.isEmpty())
        emit edited();
}

void HolidayTable::retranslate()
{
    m_table->setHorizontalHeaderLabels({tr("Day"), tr("Name"), tr("Worked")});
    m_table->horizontalHeaderItem(WorkedColumn)->setToolTip(tr("A make-up day is worked although the week says no."));
    m_table->setAccessibleName(tr("Holidays and make-up days"));
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_import->setText(tr("Import a list…"));
}
