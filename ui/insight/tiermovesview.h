// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/listmodel.h"
#include "ui/insight/insightpage.h"

class CodeBox;
class DayBox;
class EmptyState;
class Figure;
class ListView;
class QCheckBox;
class QLabel;
class QPushButton;

/// Who rose and who fell in a period, with what they brought; what can be done for all of them at once.
class TierMovesView : public QWidget
{
    Q_OBJECT

public:
    TierMovesView(const InsightPage::Means &means, QWidget *parent = nullptr);
    void retranslate();
    const TierMoveQuery &query() const { return m_query; }

signals:
    void wanted(const QString &link);
    void done(const QString &message);
    void failed(const Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildBar();
    void connectAll();
    void fillPeriods();
    void rememberLook();
    std::pair<QDate, QDate> period() const;
    void ask();
    void showSums(const TierMoveSum &sum);
    void turn(TierMoveQuery::Way way);
    void askMenu(QPoint position);
    void withClients(std::function<void(const QList<qint64> &)> act);
    void addTasks();
    void editField();

    const InsightPage::Means &m_means;
    TierMoveQuery m_query;
    QDate m_lastLook; ///< the day before today on which this was looked at last; invalid: never
    ListModel<TierMoveStore> *m_model;
    ListView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_content;
    QLabel *m_periodLabel;
    CodeBox *m_period;
    DayBox *m_from;
    DayBox *m_upTo;
    QCheckBox *m_every;
    Figure *m_rose;
    Figure *m_fell;
    QPushButton *m_task;
    QPushButton *m_change;
    QFuture<Result<TierMoveSum>> m_summing;
    bool m_stale = true; ///< nobody looks: it is asked when somebody does
};
