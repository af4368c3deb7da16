// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/calendarlist.h"

#include "ui/agenda/calendartext.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace {
enum Role { DayRole = Qt::UserRole + 1, EntryRole };
/// In place of the number of an entry.
constexpr int kHeading = -1;
constexpr int kContacts = -2;

QStandardItem *item(const QString &text, const QColor &colour, QDate day, int entry)
{
    auto *item = new QStandardItem(text);
    item->setForeground(colour);
    item->setEditable(false);
    item->setData(day, DayRole);
    item->setData(entry, EntryRole);
    item->setToolTip(PlainText::toolTip(text));
    return item;
}
} // namespace

CalendarList::CalendarList(const Format &format, QWidget *parent) : QListView(parent), m_format(format)
{
    setObjectName(u"calendarList"_s);
    setModel(new QStandardItemModel(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QAbstractItemView::activated, this, &CalendarList::activate);
}

void CalendarList::setDays(const QList<CalendarDay> &days, bool everyDay)
{
    const QDate before = currentDay();
    const bool keeps = !days.isEmpty() && before >= days.first().day && before <= days.last().day;
    const QDate kept = keeps || days.isEmpty() ? before : days.first().day;
    m_days = days;
    auto *model = static_cast<QStandardItemModel *>(this->model());
    model->clear();
    const Tokens &tokens = Theme::tokens();
    for (const CalendarDay &day : days) {
        if (!everyDay && day.count == 0 && day.contacts == 0 && day.day != m_format.today())
            continue;
        QString title = m_format.locale().toString(day.day, QLocale::LongFormat);
        if (const QString name = CalendarText::exception(day); !name.isEmpty())
            title += u" · "_s + name;
        auto *heading = item(title, day.day == m_format.today() ? tokens.accent : tokens.text, day.day, kHeading);
        QFont bold = font();
        bold.setBold(true);
        heading->setFont(bold);
        model->appendRow(heading);
        if (day.contacts > 0)
            model->appendRow(item(u"    "_s + CalendarText::contacts(day.contacts), tokens.muted, day.day, kContacts));
        for (int i = 0; i < day.entries.size(); ++i) {
            const CalendarEntry &entry = day.entries[i];
            model->appendRow(item(u"    %1 %2"_s.arg(CalendarText::mark(entry), CalendarText::line(m_format, entry)),
                                  CalendarText::colour(m_format, entry), day.day, i));
        }
    }
    showDay(kept);
}

void CalendarList::showDay(QDate day)
{
    QModelIndex found;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        const QDate of = index.data(DayRole).toDate();
        if (of < day)
            continue;
        if (found.isValid() && of != day)
            break;
        found = index;
        if (of != day || index.data(EntryRole).toInt() != kHeading)
            break;
    }
    setCurrentIndex(found.isValid() ? found : model()->index(0, 0));
    scrollTo(currentIndex());
}

QDate CalendarList::currentDay() const
{
    return currentIndex().data(DayRole).toDate();
}

bool CalendarList::isEmpty() const
{
    return std::ranges::all_of(m_days, [](const CalendarDay &day) { return day.count == 0 && day.contacts == 0; });
}

void CalendarList::activate(const QModelIndex &index)
{
    const int at = index.data(EntryRole).toInt();
    const QDate of = index.data(DayRole).toDate();
    const auto day = std::ranges::find(m_days, of, &CalendarDay::day);
    if (at == kContacts)
        emit contactsActivated(of);
    else if (at >= 0 && day != m_days.end() && at < day->entries.size())
        emit entryActivated(day->entries[at]);
}
