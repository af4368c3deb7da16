// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/insightpage.h"

#include "ui/common/format.h"
#include "ui/insight/paretoview.h"
#include "ui/insight/tiermovesview.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

InsightPage::InsightPage(const Means &means, QWidget *parent)
    : Page(parent), m_means(means), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this)),
      m_pareto(new ParetoView(m_means, m_stack)), m_moves(new TierMovesView(m_means, m_stack))
{
    setObjectName(u"insightPage"_s);
    m_tabs->setObjectName(u"insightTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_stack->addWidget(m_pareto);
    m_stack->addWidget(m_moves);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 4);
    line->addWidget(m_tabs);
    line->addStretch();
    layout->addLayout(line);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_pareto);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        setFocusProxy(m_stack->currentWidget());
    });
    connect(m_pareto, &ParetoView::wanted, this, &Page::wanted);
    connect(m_pareto, &ParetoView::told, this, &Page::told);
    connect(m_pareto, &ParetoView::failed, this, &Page::failed);
    connect(m_moves, &TierMovesView::wanted, this, &Page::wanted);
    connect(m_moves, &TierMovesView::done, this, &Page::done);
    connect(m_moves, &TierMovesView::failed, this, &Page::failed);
    connect(&m_means.format, &Format::changed, this, &InsightPage::retranslate);
    retranslate();
}

QString InsightPage::title() const
{
    return tr("Insight");
}

QString InsightPage::iconName() const
{
    return u"insight"_s;
}

bool InsightPage::goBack()
{
    return m_stack->currentWidget() == m_pareto && m_pareto->closePane();
}

bool InsightPage::follow(const QString &link)
{
    if (link != u"insight" && !link.startsWith(u"insight/"))
        return false;
    if (link.endsWith(u"/tiers"))
        m_tabs->setCurrentIndex(1);
    else if (link.endsWith(u"/pareto"))
        m_tabs->setCurrentIndex(0);
    return true;
}

ExportRequest InsightPage::exportRequest() const
{
    if (m_stack->currentWidget() == m_moves)
        return {.kind = u"tier-changes"_s, .moves = m_moves->query()};
    return {.kind = u"pareto"_s};
}

void InsightPage::retranslate()
{
    m_tabs->setTabText(0, tr("Where the amount comes from"));
    m_tabs->setTabText(1, tr("Who rose, who fell"));
    m_tabs->setAccessibleName(tr("Insights"));
    m_pareto->retranslate();
    m_moves->retranslate();
}
