// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/paretoview.h"

#include "ui/common/answer.h"
#include "ui/common/briefcolumns.h"
#include "ui/common/conditiontext.h"
#include "ui/common/emptystate.h"
#include "ui/common/figure.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/listview.h"
#include "ui/common/prompt.h"
#include "ui/common/sidepane.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// As many bars as a window of 1024 shows apart.
constexpr qint64 kMostBars = 40;

double share(Money part, Money whole)
{
    return whole == Money{} ? 0.0 : 100.0 * static_cast<double>(part.minor) / static_cast<double>(whole.minor);
}

QString rankText(const ParetoBin &bin)
{
    return bin.clients() == 1 ? QString::number(bin.first) : u"%1–%2"_s.arg(bin.first).arg(bin.last);
}
} // namespace

ParetoView::ParetoView(const InsightPage::Means &means, QWidget *parent)
    : QWidget(parent), m_means(means),
      m_list(new ListModel<ParetoStore>(means.pareto, briefColumns(means.format), this)),
      m_pane(new SidePane(m_list, u"pareto"_s, this)), m_splitter(new QSplitter(this)),
      m_content(new QStackedWidget(this)), m_empty(new EmptyState(u"insight"_s, this)), m_chart(new ChartView(this)),
      m_few(new Figure(this)), m_all(new Figure(this))
{
    for (size_t i = 0; i < kTiers.size(); ++i)
        m_tiers << new Figure(this);
    build();
    connectAll();
}

void ParetoView::build()
{
    m_chart->setObjectName(u"paretoChart"_s);
    m_few->setObjectName(u"paretoFew"_s);
    m_all->setObjectName(u"paretoAll"_s);
    auto *figures = new QWidget(this);
    auto *flow = new FlowLayout(figures, 12);
    flow->setContentsMargins(16, 4, 16, 4);
    QList<Figure *> all{m_few};
    all += m_tiers;
    all << m_all;
    for (Figure *figure : std::as_const(all)) {
        figure->setSmall(figure != m_few);
        figure->setLeads(true);
        flow->addWidget(figure);
    }
    for (const Tier tier : kTiers)
        m_tiers.at(static_cast<qsizetype>(tier))->setObjectName(u"paretoTier"_s + toCode(tier));
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    column->addWidget(figures);
    column->addWidget(m_chart, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_pane->setOpenable(false);
    m_pane->hide();
    m_content->addWidget(m_splitter);
    m_content->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);
    setFocusProxy(m_chart);
}

void ParetoView::connectAll()
{
    connect(&m_means.pareto, &ParetoStore::changed, this, &ParetoView::read);
    connect(m_list, &ListModelBase::failed, this, &ParetoView::failed);
    connect(m_pane, &SidePane::closed, this, &ParetoView::closePane);
    connect(m_pane, &SidePane::opened, this, [this](qint64 id) { emit wanted(u"client:%1"_s.arg(id)); });
    connect(m_chart, &ChartView::saveWanted, this, &ParetoView::save);
    connect(m_chart, &ChartView::activated, this, [this](int bar) {
        if (bar < m_curve.bins.size())
            open({m_curve.bins.at(bar).first, m_curve.bins.at(bar).last}, barText(m_curve.bins.at(bar)));
    });
    connect(m_few, &Figure::clicked, this, [this] { open({1, m_curve.few}, m_chart->data().title); });
    connect(m_all, &Figure::clicked, this, [this] { emit wanted(u"clients"_s); });
    for (const Tier tier : kTiers) {
        connect(m_tiers.at(static_cast<qsizetype>(tier)), &Figure::clicked, this, [this, tier] {
            const auto found = std::ranges::find(m_curve.tiers, tier, &ParetoTier::tier);
            if (found != m_curve.tiers.cend())
                open({found->first, found->last}, m_means.format.tier(tier));
        });
    }
    connect(m_empty, &EmptyState::acted, this, [this] { emit wanted(u"import"_s); });
    connect(m_empty, &EmptyState::otherActed, this, [this] { emit wanted(u"clients"_s); });
}

void ParetoView::retranslate()
{
    m_empty->setText(tr("Nothing is sold yet. As soon as there are sales, this shows how few buyers bring most of the "
                        "amount."),
                     tr("Import a CSV file…"), tr("Show all clients"));
    m_pane->retranslate(tr("Clients of the chart"));
    m_chart->retranslate();
    m_list->retranslate();
    show();
}

void ParetoView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void ParetoView::read()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_pending.cancel();
    m_pending = m_means.pareto.curve(kMostBars);
    onAnswer(m_pending, this, [this](const Result<ParetoCurve> &curve) {
        if (curve) {
            const bool first = m_curve.buyers == 0;
            m_curve = *curve;
            show();
            // The chart could not take the focus before it was there.
            const QWidget *focused = window()->focusWidget();
            if (first && m_curve.total > Money{} && (!focused || isAncestorOf(focused) || focused->isAncestorOf(this)))
                m_chart->setFocus(Qt::OtherFocusReason);
        } else if (curve.error().kind != ErrorKind::Cancelled) {
            emit failed(curve.error());
        }
    });
}

void ParetoView::show()
{
    m_content->setCurrentWidget(m_curve.total > Money{} ? static_cast<QWidget *>(m_splitter) : m_empty);
    setFocusProxy(m_curve.total > Money{} ? static_cast<QWidget *>(m_chart) : m_empty);
    showFigures();
    m_chart->setData(chart());
}

void ParetoView::showFigures()
{
    const Format &format = m_means.format;
    m_few->setValue(
        tr("%1 of %2").arg(format.locale().toString(m_curve.few), format.locale().toString(m_curve.buyers)));
    m_few->setLabel(tr("buyers (%1 %) bring %2 % of %3")
                        .arg(percentText(m_curve.few, m_curve.buyers),
                             percentText(m_curve.fewAmount.minor, m_curve.total.minor), format.money(m_curve.total)));
    m_all->setValue(tr("All"));
    m_all->setLabel(tr("the whole base"));
    for (const Tier tier : kTiers) {
        Figure *figure = m_tiers.at(static_cast<qsizetype>(tier));
        const auto found = std::ranges::find(m_curve.tiers, tier, &ParetoTier::tier);
        figure->setVisible(found != m_curve.tiers.cend());
        if (found == m_curve.tiers.cend())
            continue;
        const int clients = static_cast<int>(found->clients());
        figure->setValue(ConditionText::tierLetter(format, tier) + u" · "_s + format.locale().toString(clients));
        figure->setLabel(tr("%1 % of the amount").arg(percentText(found->amount.minor, m_curve.total.minor)));
        figure->setToolTipText(format.tier(tier));
    }
}

QString ParetoView::barText(const ParetoBin &bin) const
{
    const int clients = static_cast<int>(bin.clients());
    const QString who = bin.clients() == 1 ? tr("Rank %1, %2").arg(QString::number(bin.first), bin.name)
                                           : tr("Ranks %1, %n clients", nullptr, clients).arg(rankText(bin));
    return tr("%1: %2, with those before %3 %")
        .arg(who, m_means.format.money(bin.amount), percentText(bin.cumulative.minor, m_curve.total.minor));
}

/// Tiers stand one after the other in the order of amount; a boundary may fall into a bar of many.
QList<ChartData::Stretch> ParetoView::stretches() const
{
    QList<ChartData::Stretch> stretches;
    double from = 0;
    for (const ParetoTier &tier : m_curve.tiers) {
        const auto bin = std::ranges::find_if(m_curve.bins, [&](const ParetoBin &b) { return b.last >= tier.last; });
        const auto index = static_cast<double>(bin - m_curve.bins.cbegin());
        const double to = index + static_cast<double>(tier.last - bin->first + 1) / static_cast<double>(bin->clients());
        stretches.append(
            {from, to, m_means.format.tier(tier.tier), ConditionText::tierLetter(m_means.format, tier.tier)});
        from = to;
    }
    return stretches;
}

ChartData ParetoView::chart() const
{
    const Format &format = m_means.format;
    const Currency &currency = format.settings().currency;
    ChartData chart{.title = tr("How few buyers bring most of the amount?"),
                    .baseTitle = tr("Buyers in order of amount, the largest first"),
                    .valueTitle = tr("Amount, %1").arg(currency.code),
                    .lineTitle = tr("Cumulative share, %"),
                    .stretches = stretches()};
    chart.header = {tr("Rank"), tr("Client"), tr("Tier"), tr("Amount"), tr("Share, %"), tr("Cumulative share, %")};
    double unit = 1;
    for (int i = 0; i < currency.decimals; ++i)
        unit *= 10;
    for (const ParetoBin &bin : m_curve.bins) {
        chart.bars.append({rankText(bin), static_cast<double>(bin.amount.minor) / unit,
                           share(bin.cumulative, m_curve.total), static_cast<int>(bin.tier), barText(bin)});
        const int clients = static_cast<int>(bin.clients());
        const QStringList row{rankText(bin),
                              bin.clients() == 1 ? bin.name : tr("%n clients", nullptr, clients),
                              ConditionText::tierLetter(format, bin.tier),
                              format.money(bin.amount),
                              percentText(bin.amount.minor, m_curve.total.minor),
                              percentText(bin.cumulative.minor, m_curve.total.minor)};
        chart.rows.append(row);
        QStringList plain = row;
        plain[3] = toPlain(bin.amount, currency);
        chart.plain.append(plain);
    }
    return chart;
}

void ParetoView::open(const RankQuery &ranks, const QString &title)
{
    m_list->setQuery(ranks);
    m_pane->setTitle(title);
    m_pane->open();
}

bool ParetoView::closePane()
{
    if (m_pane->isHidden())
        return false;
    m_pane->hide();
    m_chart->setFocus(Qt::OtherFocusReason);
    return true;
}

void ParetoView::save(ChartView::Save as)
{
    const auto offer = [this](const QString &name, const QString &filter, const QByteArray &bytes) {
        m_means.prompt.saveFile(this, tr("Save the chart"), name, filter, [this, bytes](const QString &path) {
            onAnswer(m_means.insight.saveFile(path, bytes), this, [this, path](const Result<void> &saved) {
                if (saved)
                    emit told(tr("Saved as %1").arg(path));
                else
                    emit failed(saved.error());
            });
        });
    };
    switch (as) {
    case ChartView::Save::Png:
        return offer(u"pareto.png"_s, tr("Pictures (*.png)"), m_chart->png());
    case ChartView::Save::Svg:
        return offer(u"pareto.svg"_s, tr("Drawings (*.svg)"), m_chart->svg());
    case ChartView::Save::Csv:
        break;
    }
    offer(u"pareto-chart.csv"_s, tr("CSV for spreadsheets (*.csv)"), m_chart->csv());
}
