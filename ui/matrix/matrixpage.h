// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/clientstore.h"
#include "model/insight/insightstore.h"
#include "ui/common/listfields.h"
#include "ui/common/listmodel.h"
#include "ui/common/page.h"

#include <QFuture>
#include <QTimer>

#include <memory>

class BulkEditStore;
class CodeBox;
class DayBox;
class EmptyState;
class Format;
class HeatLegend;
class MatrixModel;
class Notice;
class OtherDay;
class Prompt;
class QItemSelection;
class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;
class SidePane;
struct Printout;

/// Tiers down, another class across: how many clients stand where, what they brought, and who is overdue; today or as
/// of an earlier day. A cell opens exactly its clients in a list at the right; a field can be set for those of one or
/// several cells.
class MatrixPage : public Page
{
    Q_OBJECT

public:
    struct Means
    {
        InsightStore &insight;
        ClientStore &clients;
        BulkEditStore &bulk;
        const Format &format;
        Prompt &prompt;
        ListKind kind; ///< what can be changed of clients
    };
    explicit MatrixPage(const Means &means, QWidget *parent = nullptr);
    ~MatrixPage() override;

    QString title() const override;
    QString iconName() const override;
    bool goBack() override;
    /// "matrix?rows=tier columns=cooperation".
    bool follow(const QString &link) override;
    ExportRequest exportRequest() const override;
    /// What is printed now.
    Printout printout() const;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildView();
    QWidget *buildTitleLine();
    void buildTools(QWidget *bar);
    void buildPane();
    void connectAll();
    void connectTools();
    void fillChoices();
    void refresh();
    void take(const Matrix &matrix);
    void fitHeader();
    void openSelection();
    void followSelection(const QItemSelection &selected);
    void showPaneTitle();
    void closePane();
    /// The clients of the selected cells; all of them for the grand total.
    QList<Condition> selectedConditions() const;
    void askMenu(QPoint position);
    void addChanges(QMenu *menu);
    void changeField(const QString &field, const QString &value);
    void lookAt(QDate day);
    void tellDay();
    void preview();
    void savePdf();
    InsightStore &insight() const;
    ClientStore &clients() const;
    const Format &dayFormat() const;

    Means m_means;
    const Format &m_format;
    std::unique_ptr<OtherDay> m_day;     ///< the earlier day that is looked at
    std::unique_ptr<Format> m_dayFormat; ///< tells what was due on that day
    MatrixModel *m_model;
    QTableView *m_view;
    HeatLegend *m_legend;
    EmptyState *m_empty;
    QStackedWidget *m_content;
    Notice *m_dayNotice;
    CodeBox *m_rows;
    CodeBox *m_columns;
    CodeBox *m_measure;
    DayBox *m_asOf;
    QLabel *m_rowsLabel;
    QLabel *m_columnsLabel;
    QLabel *m_measureLabel;
    QLabel *m_asOfLabel;
    QToolButton *m_change;
    QToolButton *m_print;
    QAction *m_previewAction;
    QAction *m_pdfAction;
    ListModel<ClientStore> *m_list = nullptr;
    SidePane *m_pane = nullptr;
    QSplitter *m_splitter;
    QList<Condition> m_shown;
    qint64 m_shownCount = 0;
    QFuture<Result<Matrix>> m_pending;
    QTimer m_fit;
};
