// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/insight/insightstore.h"
#include "model/insight/pareto.h"
#include "model/insight/tiermoves.h"
#include "ui/common/listfields.h"
#include "ui/common/page.h"

class BulkEditStore;
class Format;
class ParetoView;
class Prompt;
class QStackedWidget;
class QTabBar;
class TaskStore;
class TierMovesView;

/// What the figures tell: where the amount comes from, and who rose and fell.
class InsightPage : public Page
{
    Q_OBJECT

public:
    struct Means
    {
        InsightStore &insight;
        ParetoStore &pareto;
        TierMoveStore &moves;
        TaskStore &tasks;
        BulkEditStore &bulk;
        const Format &format;
        Prompt &prompt;
        ListKind clients; ///< what can be changed of the clients of a list
    };
    explicit InsightPage(const Means &means, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    bool goBack() override;
    /// "insight", "insight/pareto", "insight/tiers".
    bool follow(const QString &link) override;
    ExportRequest exportRequest() const override;

protected:
    void retranslate() override;

private:
    Means m_means;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    ParetoView *m_pareto;
    TierMovesView *m_moves;
};
