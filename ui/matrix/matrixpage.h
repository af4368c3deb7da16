// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/clientstore.h"
#include "model/insight/insightstore.h"
#include "ui/common/listmodel.h"
#include "ui/common/page.h"

#include <QFuture>

class CodeBox;
class EmptyState;
class Format;
class ListView;
class MatrixModel;
class Prompt;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

/// Tiers down, another class across: how many clients stand where, what they brought, and who is overdue. A cell opens
/// exactly its clients in a list at the right; owner, tag or cycle can be set for all of them.
class MatrixPage : public Page
{
    Q_OBJECT

public:
    struct Means
    {
        InsightStore &insight;
        ClientStore &clients;
        const Format &format;
        Prompt &prompt;
    };
    explicit MatrixPage(const Means &means, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    bool goBack() override;
    /// "matrix?rows=tier columns=cooperation".
    bool follow(const QString &link) override;
    ExportRequest exportRequest() const override;

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildTitleLine();
    QWidget *buildPane();
    void connectAll();
    void fillChoices();
    void refresh();
    void take(const Matrix &matrix);
    void fitHeader();
    void openCell(const QModelIndex &index);
    void showPaneTitle();
    void closePane();
    void askMenu(QPoint position);
    void addChanges(QMenu *menu, const QList<Condition> &conditions);
    void setForCell(const QList<Condition> &conditions, const QString &field, const QString &value);

    Means m_means;
    const Format &m_format;
    MatrixModel *m_model;
    QTableView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_content;
    CodeBox *m_rows;
    CodeBox *m_columns;
    CodeBox *m_measure;
    QLabel *m_rowsLabel;
    QLabel *m_columnsLabel;
    QLabel *m_measureLabel;
    ListModel<ClientStore> *m_list;
    ListView *m_listView;
    QLabel *m_paneTitle;
    QPushButton *m_openAll;
    QToolButton *m_close;
    QWidget *m_pane = nullptr;
    QSplitter *m_splitter;
    QList<Condition> m_shown;
    qint64 m_shownCount = 0;
    QFuture<Result<Matrix>> m_pending;
};
