// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/agendamodel.h"

#include "ui/common/answer.h"
#include "ui/common/conditiontext.h"
#include "ui/common/duetext.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// More than so many lines of a group that can wait are folded at first.
constexpr qint64 kFoldAbove = 200;
constexpr qsizetype kWindow = 100;
constexpr qsizetype kLoads = 4;
/// More lines than these are not kept.
constexpr qsizetype kKept = 10'000;

} // namespace

AgendaModel::AgendaModel(AgendaStore &store, const Format &format, QObject *parent)
    : QAbstractListModel(parent), m_store(store), m_format(format)
{
    // Queued: whoever paints is not told of changes meanwhile.
    connect(this, &AgendaModel::missing, this, &AgendaModel::request, Qt::QueuedConnection);
}

void AgendaModel::setOutline(const AgendaOutline &outline)
{
    QList<AgendaGroup> before;
    for (const Block &block : std::as_const(m_blocks))
        before << block.group;
    const bool moved = before != outline.groups;
    while (!m_loads.isEmpty())
        m_loads.takeFirst().answer.cancel();
    m_old = QSet<AgendaKey>(m_lines.keyBegin(), m_lines.keyEnd());
    if (moved)
        beginResetModel();
    if (m_first && !outline.groups.isEmpty()) {
        m_first = false;
        for (const AgendaGroup &group : outline.groups)
            if (group.state >= DueState::Later && group.count > kFoldAbove)
                m_folded.insert(group.state);
    }
    arrange(outline.groups);
    takeLines(outline.lines);
    if (moved)
        endResetModel();
    else
        retranslate();
}

void AgendaModel::arrange(const QList<AgendaGroup> &groups)
{
    m_blocks.clear();
    int row = 0;
    for (const AgendaGroup &group : groups) {
        Block block{.group = group, .first = row};
        if (!m_folded.contains(group.state)) {
            block.shown = static_cast<int>(group.keys.size());
            block.more = group.keys.size() < group.count;
        }
        row += block.rows();
        m_blocks << block;
    }
}

void AgendaModel::takeLines(const QList<AgendaLine> &lines)
{
    if (m_lines.size() + lines.size() > kKept) {
        m_lines.clear();
        m_old.clear();
    }
    for (const AgendaLine &line : lines) {
        m_lines.insert(keyOf(line), line);
        m_old.remove(keyOf(line));
    }
}

/// Reads the window of lines around a row.
void AgendaModel::request(int row)
{
    const QModelIndex place = index(row);
    const AgendaKey wanted = key(place);
    if (!wanted.isValid() || (m_lines.contains(wanted) && !m_old.contains(wanted)))
        return;
    const Block *block = blockAt(place);
    const qsizetype line = row - block->first - 1;
    const QList<AgendaKey> keys = block->group.keys.mid(line - line % kWindow, kWindow);
    const auto isFor = [first = keys.first()](const Load &load) { return load.first == first; };
    if (std::ranges::any_of(m_loads, isFor))
        return;
    while (m_loads.size() >= kLoads)
        m_loads.takeFirst().answer.cancel();
    m_loads.append({keys.first(), m_store.load(keys)});
    onAnswer(m_loads.last().answer, this, [this, keys, isFor](const Result<QList<AgendaLine>> &lines) {
        m_loads.removeIf(isFor);
        if (!lines) {
            if (lines.error().kind != ErrorKind::Cancelled)
                emit failed(lines.error());
            return;
        }
        takeLines(*lines);
        for (const AgendaKey &key : keys)
            m_old.remove(key);
        retranslate();
    });
}

void AgendaModel::retranslate()
{
    if (!m_blocks.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

const AgendaModel::Block *AgendaModel::blockAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto block =
        std::ranges::find_if(m_blocks, [row = index.row()](const Block &b) { return row < b.first + b.rows(); });
    return block == m_blocks.cend() ? nullptr : &*block;
}

const AgendaModel::Block *AgendaModel::blockOf(DueState state) const
{
    const auto block = std::ranges::find_if(m_blocks, [state](const Block &b) { return b.group.state == state; });
    return block == m_blocks.cend() ? nullptr : &*block;
}

AgendaModel::RowKind AgendaModel::kind(const QModelIndex &index) const
{
    const Block *block = blockAt(index);
    if (!block || index.row() == block->first)
        return RowKind::Head;
    return index.row() <= block->first + block->shown ? RowKind::Line : RowKind::More;
}

DueState AgendaModel::state(const QModelIndex &index) const
{
    const Block *block = blockAt(index);
    return block ? block->group.state : DueState::Suppressed;
}

AgendaKey AgendaModel::key(const QModelIndex &index) const
{
    return index.isValid() && kind(index) == RowKind::Line
               ? blockAt(index)->group.keys.value(index.row() - blockAt(index)->first - 1)
               : AgendaKey{};
}

const AgendaLine *AgendaModel::line(const QModelIndex &index) const
{
    const auto line = m_lines.constFind(key(index));
    return line == m_lines.cend() ? nullptr : &*line;
}

qint64 AgendaModel::countOf(DueState state) const
{
    const Block *block = blockOf(state);
    return block ? block->group.count : 0;
}

void AgendaModel::toggle(DueState state)
{
    beginResetModel();
    if (!m_folded.remove(state))
        m_folded.insert(state);
    QList<AgendaGroup> groups;
    for (const Block &block : std::as_const(m_blocks))
        groups << block.group;
    arrange(groups);
    endResetModel();
}

void AgendaModel::unfold(DueState state)
{
    if (m_folded.contains(state))
        toggle(state);
}

void AgendaModel::showWhole(DueState state)
{
    m_whole.insert(state);
    emit wholeWanted();
}

QModelIndex AgendaModel::next(const QModelIndex &from) const
{
    int row = from.isValid() ? from.row() + 1 : 0;
    while (row < rowCount() && kind(index(row)) != RowKind::Line)
        ++row;
    return row < rowCount() ? index(row) : QModelIndex();
}

QModelIndex AgendaModel::find(const AgendaKey &wanted) const
{
    for (const Block &block : m_blocks) {
        const qsizetype line = block.shown > 0 && wanted.isValid() ? block.group.keys.indexOf(wanted) : -1;
        if (line >= 0)
            return index(static_cast<int>(block.first + 1 + line));
    }
    return {};
}

QModelIndex AgendaModel::head(DueState state) const
{
    const Block *block = blockOf(state);
    return block ? index(block->first) : QModelIndex();
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_blocks.isEmpty() ? 0 : m_blocks.last().first + m_blocks.last().rows();
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return kind(index) == RowKind::Line ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::ItemFlags(Qt::ItemIsEnabled);
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!blockAt(index))
        return {};
    if (role == KindRole)
        return QVariant::fromValue(kind(index));
    if (kind(index) != RowKind::Line)
        return groupData(index, role);
    const AgendaLine *shown = line(index);
    if (role == TitleRole && (!shown || m_old.contains(keyOf(*shown))))
        emit missing(index.row());
    return shown ? lineData(*shown, role) : QVariant();
}

QVariant AgendaModel::lineData(const AgendaLine &line, int role) const
{
    switch (role) {
    case TitleRole:
        return title(line);
    case WhyRole:
        return why(line);
    case DueRole:
        return due(line);
    case SideRole:
        return side(line);
    case ToneRole:
        return static_cast<int>(toneOf(line.state));
    case MarkRole:
        return Format::mark(line.state);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{title(line), due(line), why(line), side(line)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return PlainText::toolTip(toolTip(line));
    default:
        return {};
    }
}

/// The head of a group, or the offer at its end.
QVariant AgendaModel::groupData(const QModelIndex &index, int role) const
{
    const DueState state = this->state(index);
    const bool isHead = kind(index) == RowKind::Head;
    const QString count = m_format.locale().toString(countOf(state));
    switch (role) {
    case FoldedRole:
        return m_folded.contains(state);
    case DueRole:
        return isHead ? count : QString();
    case TitleRole:
        return isHead ? m_format.state(state) : tr("Show all %1").arg(count);
    case ToneRole:
        return static_cast<int>(toneOf(state));
    case MarkRole:
        return Format::mark(state);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return isHead ? tr("%1: %2").arg(m_format.state(state), count) : tr("Show all %1").arg(count);
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
    else if (line.why == AgendaLine::Why::Promise)
        parts << tr("Promise: %1").arg(line.subject);
    else if (line.why == AgendaLine::Why::Unfinished)
        parts << (line.subject.isEmpty() ? tr("Contact without result")
                                         : tr("Contact without result: %1").arg(line.subject));
    else if (line.why == AgendaLine::Why::Birthday)
        parts << birthday(line);
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

QString AgendaModel::birthday(const AgendaLine &line)
{
    const int age = line.age;
    if (line.person.isValid())
        return age > 0 ? tr("Birthday of %1, %n years", nullptr, age).arg(line.subject)
                       : tr("Birthday of %1").arg(line.subject);
    return age > 0 ? tr("Birthday, %n years", nullptr, age) : tr("Birthday");
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
