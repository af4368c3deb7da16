// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutlist.h"

#include "model/search/fuzzy.h"
#include "ui/common/keys.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace {
constexpr int kRowData = Qt::UserRole;
constexpr int kColumnWidth = 330;
constexpr int kMostColumns = 3;

bool isMeant(const QString &typed, const QAction *action)
{
    if (typed.isEmpty() || Keys::text(action).contains(typed, Qt::CaseInsensitive))
        return true;
    return fuzzyRank(typed, Keys::name(action)) || fuzzyRank(typed, action->property("english").toString());
}

/// What several lists have alike is told once.
QString told(const QAction *action)
{
    return Keys::name(action) + u' ' + Keys::text(action);
}
} // namespace

ShortcutList::ShortcutList(Areas areas, QWidget *parent) : PickBox(u"shortcutList"_s, parent), m_areas(std::move(areas))
{
    list()->setFlow(QListView::TopToBottom);
    list()->setWrapping(true);
    list()->setResizeMode(QListView::Adjust);
    list()->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(field(), &QLineEdit::textChanged, this, &ShortcutList::search);
    retranslate();
}

void ShortcutList::ask()
{
    open();
}

void ShortcutList::search()
{
    const QString typed = field()->text().trimmed();
    list()->clear();
    m_rows.clear();
    QStringList seen;
    for (const KeyArea &area : m_areas()) {
        QList<QAction *> meant;
        for (QAction *action : area.actions)
            if (!action->shortcut().isEmpty() && isMeant(typed, action) && !seen.contains(told(action)))
                meant.append(action);
        for (const QAction *action : std::as_const(meant))
            seen += told(action);
        if (meant.isEmpty())
            continue;
        auto *head = new QListWidgetItem(area.title, list());
        head->setData(HeadData, true);
        head->setFlags(Qt::NoItemFlags);
        for (QAction *action : std::as_const(meant)) {
            m_rows.append(action);
            QListWidgetItem *item = add(action);
            item->setIcon({});
            item->setData(kRowData, static_cast<int>(m_rows.size()));
            if (!action->isEnabled())
                item->setFlags(Qt::NoItemFlags);
        }
    }
    if (list()->count() == 0)
        (new QListWidgetItem(tr("No shortcut is called that."), list()))->setFlags(Qt::NoItemFlags);
    settle();
}

void ShortcutList::take(const QListWidgetItem &item)
{
    if (const QPointer<QAction> action = m_rows.value(item.data(kRowData).toInt() - 1))
        action->trigger();
}

void ShortcutList::retranslate()
{
    setAccessibleName(tr("Keyboard shortcuts"));
    field()->setPlaceholderText(tr("Keyboard shortcuts: type what you look for"));
    field()->setAccessibleName(tr("Search the shortcuts"));
    list()->setAccessibleName(tr("Keyboard shortcuts"));
}

int ShortcutList::widthIn(int room) const
{
    return std::min(kMostColumns * kColumnWidth, room - 48);
}

int ShortcutList::mostRows(int room) const
{
    // The field, the frame, and the gaps over and under the box.
    return room - 6;
}

int ShortcutList::columns() const
{
    const int fitting = widthIn(parentWidget()->width()) / (kColumnWidth * 9 / 10);
    return std::clamp(fitting, 1, kMostColumns);
}
