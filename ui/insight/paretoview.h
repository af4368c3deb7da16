// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chartview.h"
#include "ui/common/listmodel.h"
#include "ui/insight/insightpage.h"

class EmptyState;
class Figure;
class SidePane;
class QSplitter;

/// How few buyers bring most of the amount: bars in order of amount, the cumulative share above them, the tiers marked
/// off. Every figure and every bar opens its clients beside the chart.
class ParetoView : public QWidget
{
    Q_OBJECT

public:
    ParetoView(const InsightPage::Means &means, QWidget *parent = nullptr);
    void retranslate();
    /// False if it was closed already.
    bool closePane();

signals:
    void wanted(const QString &link);
    void told(const QString &message);
    void failed(const Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectAll();
    void read();
    void show();
    void showFigures();
    ChartData chart() const;
    QList<ChartData::Stretch> stretches() const;
    QString barText(const ParetoBin &bin) const;
    void open(const RankQuery &ranks, const QString &title);
    void save(ChartView::Save as);

    const InsightPage::Means &m_means;
    ParetoCurve m_curve;
    ListModel<ParetoStore> *m_list;
    SidePane *m_pane;
    QSplitter *m_splitter;
    QStackedWidget *m_content;
    EmptyState *m_empty;
    ChartView *m_chart;
    Figure *m_few;
    Figure *m_all;
    QList<Figure *> m_tiers; ///< in the order of the tiers
    QFuture<Result<ParetoCurve>> m_pending;
    bool m_stale = true; ///< nobody looks: it is read when somebody does
};
