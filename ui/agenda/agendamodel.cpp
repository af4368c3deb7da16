// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agendamodel.h"

#include "ui/common/conditiontext.h"
#include "ui/common/duetext.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// More than so many lines of a group that can wait are folded at first.
constexpr qsizetype kFoldAbove = 200;
constexpr std::array kStates{DueState::Overdue, DueState::Today, DueState::Soon,
                             DueState::Later,   DueState::Never, DueState::Suppressed};

bool isSame(const AgendaLine &a, const AgendaLine &b)
{
    return a.why == b.why && a.client == b.client && a.task == b.task;
}

} // namespace

AgendaModel::AgendaModel(const Format &format, QObject *parent) : QAbstractListModel(parent), m_format(format) {}

void AgendaModel::setLines(const QList<AgendaLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    if (m_first && !lines.isEmpty()) {
        m_first = false;
        for (const DueState state : {DueState::Later, DueState::Never, DueState::Suppressed}) {
            if (countOf(state) > kFoldAbove)
                m_folded.insert(state);
        }
    }
    arrange();
    endResetModel();
}

void AgendaModel::arrange()
{
    m_entries.clear();
    for (const DueState state : kStates) {
        if (countOf(state) == 0)
            continue;
        m_entries.append({state, -1});
        if (m_folded.contains(state))
            continue;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].state == state)
                m_entries.append({state, i});
        }
    }
}

void AgendaModel::retranslate()
{
    if (!m_entries.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

const AgendaLine *AgendaModel::line(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_entries.size() || m_entries[index.row()].line < 0)
        return nullptr;
    return &m_lines[m_entries[index.row()].line];
}

qsizetype AgendaModel::countOf(DueState state) const
{
    return std::ranges::count(m_lines, state, &AgendaLine::state);
}

void AgendaModel::toggle(const QModelIndex &head)
{
    if (!head.isValid() || line(head))
        return;
    const DueState state = m_entries[head.row()].state;
    beginResetModel();
    if (!m_folded.remove(state))
        m_folded.insert(state);
    arrange();
    endResetModel();
}

void AgendaModel::unfold(DueState state)
{
    if (m_folded.contains(state))
        toggle(head(state));
}

QModelIndex AgendaModel::next(const QModelIndex &from) const
{
    for (int row = from.isValid() ? from.row() + 1 : 0; row < rowCount(); ++row) {
        if (m_entries[row].line >= 0)
            return index(row);
    }
    return {};
}

QModelIndex AgendaModel::find(const AgendaLine &wanted) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (const AgendaLine *shown = line(index(row)); shown && isSame(*shown, wanted))
            return index(row);
    }
    return {};
}

QModelIndex AgendaModel::head(DueState state) const
{
    const auto entry =
        std::ranges::find_if(m_entries, [state](const Entry &e) { return e.state == state && e.line < 0; });
    return entry == m_entries.cend() ? QModelIndex() : index(static_cast<int>(entry - m_entries.cbegin()));
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    return line(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::ItemIsEnabled);
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const AgendaLine *shown = line(index);
    if (!shown)
        return headData(m_entries[index.row()].state, role);
    switch (role) {
    case HeadRole:
        return false;
    case TitleRole:
        return title(*shown);
    case WhyRole:
        return why(*shown);
    case DueRole:
        return due(*shown);
    case SideRole:
        return side(*shown);
    case ToneRole:
        return static_cast<int>(toneOf(shown->state));
    case MarkRole:
        return Format::mark(shown->state);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{title(*shown), due(*shown), why(*shown), side(*shown)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return PlainText::toolTip(toolTip(*shown));
    default:
        return {};
    }
}

QVariant AgendaModel::headData(DueState state, int role) const
{
    switch (role) {
    case HeadRole:
        return true;
    case FoldedRole:
        return m_folded.contains(state);
    case DueRole:
        return m_format.locale().toString(countOf(state));
    case TitleRole:
        return m_format.state(state);
    case ToneRole:
        return static_cast<int>(toneOf(state));
    case MarkRole:
        return Format::mark(state);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(m_format.state(state), m_format.locale().toString(countOf(state)));
    default:
        return {};
    }
}

QString AgendaModel::title(const AgendaLine &line) const
{
    return line.client.isValid() ? line.name : line.subject;
}

QString AgendaModel::why(const AgendaLine &line) const
{
    QStringList parts;
    if (line.why == AgendaLine::Why::Task)
        parts << (line.client.isValid() ? tr("Task: %1").arg(line.subject) : tr("Task"));
    else if (line.why == AgendaLine::Why::Appointment)
        parts << tr("Appointment: %1").arg(line.subject);
    else if (line.cycleDays > 0)
        parts << tr("Cycle of %n days", nullptr, line.cycleDays);
    else
        parts << tr("No cycle");
    if (line.why == AgendaLine::Why::Cycle && line.lastContact.isValid())
        parts << tr("last contact %1").arg(m_format.nearDay(line.lastContact));
    if (line.tries > 0)
        parts << tr("%n tries", nullptr, line.tries);
    if (line.snoozedUntil.isValid())
        parts << tr("snoozed");
    if (line.critical)
        parts << tr("critical");
    return parts.join(u" · "_s);
}

QString AgendaModel::side(const AgendaLine &line) const
{
    QStringList parts;
    if (line.client.isValid() && line.tier != Tier::None)
        parts << ConditionText::tierLetter(m_format, line.tier);
    parts << m_format.user(line.owner);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString AgendaModel::due(const AgendaLine &line) const
{
    const QString day = DueText::of(m_format, line.state, line.due);
    return line.time.isEmpty() ? day : tr("%1 %2").arg(day, line.time);
}

QString AgendaModel::toolTip(const AgendaLine &line) const
{
    QStringList parts;
    if (line.snoozedUntil.isValid())
        parts << tr("Snoozed until %1").arg(m_format.day(line.snoozedUntil));
    else
        parts << DueText::reason(m_format, line.due, line.moved ? line.dueRaw : line.due);
    if (!line.subject.isEmpty())
        parts << line.subject;
    parts.removeAll(QString());
    return parts.join(u'\n');
}
