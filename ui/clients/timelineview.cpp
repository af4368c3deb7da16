// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/timelineview.h"

#include "model/sales/opportunity.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QListView>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Room for Chinese glyphs, which come from a taller font than the one that is measured.
int rowHeight(const QFontMetrics &metrics)
{
    return metrics.lineSpacing() * 5 / 4;
}
} // namespace

TimelineModel::TimelineModel(const Format &format, QObject *parent) : QAbstractListModel(parent), m_format(format) {}

void TimelineModel::setLines(const QList<TimelineLine> &lines)
{
    m_all = lines;
    choose();
}

void TimelineModel::setKind(std::optional<TimelineLine::Kind> kind)
{
    m_kind = kind;
    choose();
}

void TimelineModel::retranslate()
{
    if (!m_shown.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

qsizetype TimelineModel::countOf(std::optional<TimelineLine::Kind> kind) const
{
    return std::ranges::count_if(m_all, [kind](const TimelineLine &line) { return !kind || line.kind == *kind; });
}

void TimelineModel::choose()
{
    beginResetModel();
    m_shown.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_shown),
                         [this](const TimelineLine &line) { return !m_kind || line.kind == *m_kind; });
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const TimelineLine &line = m_shown.at(index.row());
    const QString day = line.day.isValid() ? m_format.nearDay(line.day) : tr("before records began");
    switch (role) {
    case TitleRole:
        return title(line);
    case NoteRole:
        return note(line);
    case DayRole:
        return day;
    case IconRole: {
        static const QStringList icons{u"phone"_s, u"money"_s, u"matrix"_s, u"funnel"_s};
        return icons.at(static_cast<int>(line.kind));
    }
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{day, title(line), note(line)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole: {
        QStringList parts{line.at.isValid() ? m_format.moment(line.at) : m_format.day(line.day), line.note};
        parts.removeAll(QString());
        return PlainText::toolTip(parts.join(u'\n'));
    }
    default:
        return {};
    }
}

QString TimelineModel::title(const TimelineLine &line) const
{
    switch (line.kind) {
    case TimelineLine::Kind::Contact:
        return contactTitle(line);
    case TimelineLine::Kind::Sale:
        return line.amount < Money{} ? tr("Return of %1").arg(m_format.money(-line.amount))
                                     : tr("Sale of %1").arg(m_format.money(line.amount));
    case TimelineLine::Kind::TierChange:
        return line.to < line.from ? tr("▲ Tier %1 to %2").arg(m_format.tier(line.from), m_format.tier(line.to))
                                   : tr("▼ Tier %1 to %2").arg(m_format.tier(line.from), m_format.tier(line.to));
    case TimelineLine::Kind::Stage:
        break;
    }
    return stageTitle(line);
}

QString TimelineModel::contactTitle(const TimelineLine &line) const
{
    const bool named = !line.channel.isEmpty();
    QString what = named ? m_format.label(u"channel"_s, line.channel) : m_format.label(u"direction"_s, line.direction);
    if (line.bulk)
        what = tr("%1 to many").arg(what);
    if (!line.person.isEmpty())
        what = tr("%1 with %2").arg(what, line.person);
    if (line.outcome != u"done")
        what = tr("%1: %2").arg(what, m_format.label(u"outcome"_s, line.outcome));
    return what;
}

QString TimelineModel::stageTitle(const TimelineLine &line) const
{
    const QString stage = line.stageLabel.isEmpty() ? m_format.label(u"stage"_s, line.stage) : line.stageLabel;
    const QString name = line.subject.isEmpty() ? line.code : line.subject;
    return name.isEmpty() ? tr("Opportunity: %1").arg(stage) : tr("Opportunity %1: %2").arg(name, stage);
}

QString TimelineModel::note(const TimelineLine &line) const
{
    QStringList parts;
    if (line.kind == TimelineLine::Kind::Stage || line.kind == TimelineLine::Kind::TierChange)
        parts << m_format.money(line.amount);
    else
        parts << line.subject;
    parts << QString(line.note).replace(u'\n', u' ') << m_format.user(line.user);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool two = !index.data(TimelineModel::NoteRole).toString().isEmpty();
    return {120, rowHeight(option.fontMetrics) * (two ? 2 : 1) + 12};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::tokens();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(option.rect, Theme::mix(tokens.surface, tokens.accent, 0.14));
    const QRect inner = option.rect.adjusted(8, 6, -8, -6);
    const int line = rowHeight(option.fontMetrics);
    Theme::icon(index.data(TimelineModel::IconRole).toString(), &Tokens::muted)
        .paint(painter, QRect(inner.left(), inner.top(), 16, line));
    const QString day = index.data(TimelineModel::DayRole).toString();
    const int dayWidth = option.fontMetrics.horizontalAdvance(day);
    painter->setPen(tokens.muted);
    painter->drawText(QRect(inner.right() - dayWidth, inner.top(), dayWidth + 1, line),
                      Qt::AlignTrailing | Qt::AlignVCenter, day);
    const QRect text = inner.adjusted(24, 0, 0, 0);
    painter->setPen(tokens.text);
    painter->drawText(QRect(text.left(), text.top(), text.width() - dayWidth - 8, line),
                      Qt::AlignLeading | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(TimelineModel::TitleRole).toString(), Qt::ElideRight,
                                                    text.width() - dayWidth - 8));
    painter->setPen(tokens.muted);
    painter->drawText(
        QRect(text.left(), text.top() + line, text.width(), line), Qt::AlignLeading | Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data(TimelineModel::NoteRole).toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

TimelineView::TimelineView(const Format &format, QWidget *parent)
    : QWidget(parent), m_model(new TimelineModel(format, this)), m_view(new QListView(this)),
      m_empty(PlainText::muted({}, this)), m_kinds(new QButtonGroup(this))
{
    m_view->setObjectName(u"timeline"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TimelineDelegate(m_view));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_empty->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(chips, 4);
    for (int id = 0; id < 5; ++id) {
        auto *chip = new QToolButton(chips);
        chip->setCheckable(true);
        chip->setChecked(id == 0);
        chip->setProperty("chip", true);
        m_kinds->addButton(chip, id);
        flow->addWidget(chip);
    }
    layout->addWidget(chips);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
    connect(m_kinds, &QButtonGroup::idClicked, this, [this](int id) {
        m_model->setKind(id == 0 ? std::nullopt : std::optional(static_cast<TimelineLine::Kind>(id - 1)));
        showEmpty();
    });
    retranslate();
}

void TimelineView::setLines(const QList<TimelineLine> &lines)
{
    m_model->setLines(lines);
    showEmpty();
}

void TimelineView::retranslate()
{
    const QStringList names{tr("All"), tr("Contacts"), tr("Sales"), tr("Tiers"), tr("Opportunities")};
    for (int id = 0; id < names.size(); ++id)
        m_kinds->button(id)->setText(names.at(id));
    m_view->setAccessibleName(tr("Story of this client"));
    m_empty->setText(tr("Nothing yet. The first contact or sale begins the story."));
    m_model->retranslate();
    showEmpty();
}

void TimelineView::showEmpty()
{
    m_empty->setVisible(m_model->rowCount() == 0);
    for (int id = 1; id < 5; ++id)
        m_kinds->button(id)->setEnabled(m_model->countOf(static_cast<TimelineLine::Kind>(id - 1)) > 0);
}
