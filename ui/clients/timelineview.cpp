// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/timelineview.h"

#include "ui/clients/timelinetext.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/tone.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int kDelay = 150;

/// Room for Chinese glyphs, which come from a taller font than the one that is measured.
int rowHeight(const QFontMetrics &metrics)
{
    return metrics.lineSpacing() * 5 / 4;
}

ListModel<TimelineStore> *newModel(TimelineStore &store, const Format &format, QObject *parent)
{
    ListModel<TimelineStore>::Column column;
    column.title = QT_TRANSLATE_NOOP("ListModelBase", "Story");
    column.text = [&format](const TimelineLine &line) { return TimelineText::spoken(format, line); };
    column.toolTip = [&format](const TimelineLine &line) { return TimelineText::whole(format, line); };
    return new ListModel<TimelineStore>(store, {column}, parent);
}

Tone toneOf(const LifePhase &phase)
{
    static const QHash<QString, Tone> tones{{u"identified"_s, Tone::Muted},  {u"acquiring"_s, Tone::Soon},
                                            {u"developing"_s, Tone::Accent}, {u"keeping"_s, Tone::Good},
                                            {u"won_back"_s, Tone::Good},     {u"lapsed"_s, Tone::Bad}};
    return tones.value(phase.code, Tone::Muted);
}
} // namespace

TimelineDelegate::TimelineDelegate(const ListModel<TimelineStore> &model, const Format &format, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_format(format)
{
}

const LifePhase *TimelineDelegate::phaseOf(int row) const
{
    const TimelineLine *line = row >= 0 && row < m_model.rowCount() ? m_model.record(row) : nullptr;
    if (!line || !line->day.isValid() || line->day > m_format.today())
        return nullptr;
    const LifePhase *phase = nullptr;
    for (const LifePhase &next : m_phases) {
        if (next.from <= line->day)
            phase = &next;
    }
    return phase;
}

/// A phase is named on its newest line.
QString TimelineDelegate::phaseText(int row) const
{
    const LifePhase *phase = phaseOf(row);
    if (!phase || phaseOf(row - 1) == phase)
        return {};
    return tr("%1 since %2").arg(m_format.label(u"lifecycle"_s, phase->code), m_format.day(phase->from));
}

void TimelineDelegate::paintPhase(QPainter *painter, const QRect &rect, int row) const
{
    if (const LifePhase *phase = phaseOf(row))
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), toneColour(toneOf(*phase)));
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // All lines are alike: none is read to know its height.
    return {120, rowHeight(option.fontMetrics) * 2 + 12};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(ListModelBase::LoadedRole).toBool())
        return;
    const TimelineLine &line = *m_model.record(index.row());
    const Tokens &tokens = Theme::tokens();
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(option.rect, Theme::mix(tokens.surface, tokens.accent, 0.14));
    paintPhase(painter, option.rect, index.row());
    const QFontMetrics &metrics = option.fontMetrics;
    const QRect inner = option.rect.adjusted(10, 6, -8, -6);
    const int height = rowHeight(metrics);
    const QRect icon(inner.left(), inner.top(), 16, height);
    Theme::icon(TimelineText::iconOf(line), &Tokens::muted).paint(painter, icon);
    const QRect text = inner.adjusted(24, 0, 0, 0);
    // The two texts of a line: one that is cut, and one at the end that is not.
    const auto paintLine = [&](int number, const QString &begin, const QString &end, const QColor &colour) {
        const QRect place(text.left(), text.top() + number * height, text.width(), height);
        const int room = place.width() - metrics.horizontalAdvance(end) - (end.isEmpty() ? 0 : 12);
        painter->setPen(tokens.muted);
        painter->drawText(place, Qt::AlignTrailing | Qt::AlignVCenter, end);
        painter->setPen(colour);
        painter->drawText(place, Qt::AlignLeading | Qt::AlignVCenter, metrics.elidedText(begin, Qt::ElideRight, room));
    };
    paintLine(0, TimelineText::title(m_format, line), TimelineText::day(m_format, line), tokens.text);
    paintLine(1, TimelineText::note(m_format, line), phaseText(index.row()), tokens.muted);
    painter->restore();
}

TimelineView::TimelineView(TimelineStore &store, const Format &format, QWidget *parent)
    : QWidget(parent), m_store(store), m_format(format), m_model(newModel(store, format, this)),
      m_view(new QListView(this)), m_delegate(new TimelineDelegate(*m_model, format, this)),
      m_empty(PlainText::muted({}, this)), m_search(new QLineEdit(this)), m_kinds(new QButtonGroup(this))
{
    build();
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &TimelineView::ask);
    connect(m_search, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_kinds, &QButtonGroup::idClicked, this, &TimelineView::ask);
    connect(m_model, &ListModelBase::loaded, this, &TimelineView::showEmpty);
    connect(m_model, &ListModelBase::failed, this, &TimelineView::failed);
    connect(m_view, &QListView::doubleClicked, this, &TimelineView::open);
    connect(&m_store, &TimelineStore::changed, this, &TimelineView::readPhases);
    retranslate();
}

void TimelineView::build()
{
    m_view->setObjectName(u"timeline"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->installEventFilter(this);
    m_search->setObjectName(u"timelineSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_empty->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(chips, 4);
    for (int id = 0; id <= TimelineLine::kKinds; ++id) {
        auto *chip = new QToolButton(chips);
        chip->setCheckable(true);
        chip->setChecked(id == 0);
        chip->setProperty("chip", true);
        m_kinds->addButton(chip, id);
        flow->addWidget(chip);
    }
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 26);
    flow->addWidget(m_search);
    layout->addWidget(chips);
    layout->addWidget(m_empty);
    layout->addWidget(m_view, 1);
}

void TimelineView::showClient(Id<Client> client)
{
    m_query.client = client;
    const QSignalBlocker blocker(m_search);
    m_search->clear();
    m_kinds->button(0)->setChecked(true);
    m_delegate->setPhases({});
    ask();
    readPhases();
    m_view->scrollToTop();
}

void TimelineView::ask()
{
    m_delay.stop();
    if (!m_query.client.isValid())
        return;
    const int kind = m_kinds->checkedId();
    m_query.kind = kind == 0 ? std::nullopt : std::optional(static_cast<TimelineLine::Kind>(kind - 1));
    m_query.search = m_search->text().trimmed();
    m_model->setQuery(m_query);
}

void TimelineView::readPhases()
{
    if (!m_query.client.isValid())
        return;
    onAnswer(m_store.phases(m_query.client), this,
             [this, client = m_query.client](const Result<QList<LifePhase>> &phases) {
                 if (client != m_query.client || !phases)
                     return;
                 m_delegate->setPhases(*phases);
                 m_view->viewport()->update();
             });
}

void TimelineView::retranslate()
{
    const QStringList names{tr("All"),           tr("Contacts"), tr("Sales"),    tr("Tiers"),
                            tr("Opportunities"), tr("Tasks"),    tr("Payments"), tr("Changes")};
    for (int id = 0; id < names.size(); ++id)
        m_kinds->button(id)->setText(names.at(id));
    m_view->setAccessibleName(tr("Story of this client"));
    m_search->setPlaceholderText(tr("Search the story"));
    m_search->setAccessibleName(tr("Search the story"));
    m_model->retranslate();
    showEmpty();
}

void TimelineView::showEmpty()
{
    m_empty->setVisible(m_model->rowCount() == 0);
    const bool narrowed = m_query.kind || !m_query.search.isEmpty();
    m_empty->setText(narrowed ? tr("Nothing like that in the story of this client.")
                              : tr("Nothing yet. The first contact or sale begins the story."));
}

void TimelineView::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (const TimelineLine *line = m_model->record(index.row()))
        emit opened(*line);
}

bool TimelineView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
    if (watched == m_view && enter) {
        open(m_view->currentIndex());
        return true;
    }
    if (watched == m_search && (enter || press->key() == Qt::Key_Down)) {
        m_view->setFocus(Qt::OtherFocusReason);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(m_model->index(0, 0));
        return true;
    }
    if (watched == m_search && press->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
