// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixpage.h"

#include "ui/common/answer.h"
#include "ui/common/codebox.h"
#include "ui/common/conditiontext.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/listview.h"
#include "ui/common/plaintext.h"
#include "ui/common/prompt.h"
#include "ui/common/theme.h"
#include "ui/common/uisettings.h"
#include "ui/matrix/matrixcolumns.h"
#include "ui/matrix/matrixdelegate.h"
#include "ui/matrix/matrixmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MatrixPage::MatrixPage(const Means &means, QWidget *parent)
    : Page(parent), m_means(means), m_format(means.format), m_model(new MatrixModel(means.format, this)),
      m_view(new QTableView(this)), m_empty(new EmptyState(u"matrix"_s, this)), m_content(new QStackedWidget(this)),
      m_rows(new CodeBox(this)), m_columns(new CodeBox(this)), m_measure(new CodeBox(this)),
      m_rowsLabel(PlainText::muted({}, this)), m_columnsLabel(PlainText::muted({}, this)),
      m_measureLabel(PlainText::muted({}, this)),
      m_list(new ListModel<ClientStore>(means.clients, matrixColumns(means.format), this)),
      m_listView(new ListView(this)), m_paneTitle(PlainText::heading({}, 1, this)), m_openAll(new QPushButton(this)),
      m_close(new QToolButton(this)), m_splitter(new QSplitter(this))
{
    build();
    connectAll();
    retranslate();
    m_rows->setCode(kMatrixRows.get());
    m_columns->setCode(kMatrixColumns.get());
    m_measure->setCode(kMatrixMeasure.get());
    refresh();
}

void MatrixPage::build()
{
    setObjectName(u"matrixPage"_s);
    m_view->setObjectName(u"matrixView"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new MatrixDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    QHeaderView *across = m_view->horizontalHeader();
    across->setSectionResizeMode(QHeaderView::Stretch);
    across->setMinimumSectionSize(fontMetrics().averageCharWidth() * 15);
    across->setHighlightSections(false);
    across->setTextElideMode(Qt::ElideRight);
    across->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    connect(across, &QHeaderView::sectionResized, this, &MatrixPage::fitHeader);
    QHeaderView *down = m_view->verticalHeader();
    down->setSectionResizeMode(QHeaderView::Stretch);
    down->setMinimumSectionSize(fontMetrics().lineSpacing() * 4);
    down->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    down->setHighlightSections(false);

    m_content->addWidget(m_view);
    m_content->addWidget(m_empty);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTitleLine());
    column->addWidget(m_content, 1);
    m_pane = buildPane();
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_pane->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_view);
}

QWidget *MatrixPage::buildTitleLine()
{
    m_rows->setObjectName(u"matrixRows"_s);
    m_columns->setObjectName(u"matrixColumns"_s);
    m_measure->setObjectName(u"matrixMeasure"_s);
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(bar, 8);
    flow->setContentsMargins(16, 2, 16, 8);
    const std::pair<QLabel *, CodeBox *> choices[]{
        {m_rowsLabel, m_rows}, {m_columnsLabel, m_columns}, {m_measureLabel, m_measure}};
    for (const auto &[label, box] : choices) {
        auto *pair = new QWidget(bar);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 8, 0);
        row->setSpacing(6);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
        flow->addWidget(pair);
    }
    return bar;
}

QWidget *MatrixPage::buildPane()
{
    m_listView->setObjectName(u"matrixList"_s);
    m_paneTitle->setObjectName(u"matrixListTitle"_s);
    m_openAll->setObjectName(u"matrixOpenAll"_s);
    m_paneTitle->setWordWrap(true);
    m_listView->setList(m_list, u"matrix"_s);
    // The name gives way, so that day and amount are read without scrolling.
    m_listView->horizontalHeader()->setStretchLastSection(false);
    m_listView->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_listView->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 10);
    if (kColumns.get(u"matrix"_s).isEmpty())
        m_listView->setColumnHidden(m_list->columnCount() - 1, true);
    m_close->setIcon(Theme::icon(u"close"_s));
    auto *pane = new QWidget(this);
    pane->setMinimumWidth(fontMetrics().averageCharWidth() * 46);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 8, 0);
    top->addWidget(m_paneTitle, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_listView, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(12, 4, 12, 8);
    bottom->addStretch();
    bottom->addWidget(m_openAll);
    layout->addLayout(bottom);
    return pane;
}

void MatrixPage::connectAll()
{
    const auto axesChosen = [this] {
        kMatrixRows.set(m_rows->code());
        kMatrixColumns.set(m_columns->code());
        refresh();
    };
    connect(m_rows, &QComboBox::activated, this, axesChosen);
    connect(m_columns, &QComboBox::activated, this, axesChosen);
    connect(m_measure, &QComboBox::activated, this, [this] {
        kMatrixMeasure.set(m_measure->code());
        m_model->setMeasure(static_cast<Measure>(m_measure->currentIndex()));
    });
    connect(m_view, &QTableView::clicked, this, &MatrixPage::openCell);
    connect(m_view, &QWidget::customContextMenuRequested, this, &MatrixPage::askMenu);
    connect(m_list, &ListModelBase::loaded, this, [this](qint64 total) {
        m_shownCount = total;
        showPaneTitle();
    });
    connect(m_list, &ListModelBase::failed, this, &Page::failed);
    connect(m_listView, &ListView::opened, this, [this](qint64 id) { emit wanted(u"client:%1"_s.arg(id)); });
    connect(m_openAll, &QPushButton::clicked, this, [this] {
        const QString filter = toText(m_shown);
        emit wanted(filter.isEmpty() ? u"clients"_s : u"clients?"_s + filter);
    });
    connect(m_close, &QToolButton::clicked, this, &MatrixPage::closePane);
    connect(m_empty, &EmptyState::acted, this, [this] { emit wanted(u"clients/new"_s); });
    connect(&m_means.insight, &InsightStore::changed, this, &MatrixPage::refresh);
    connect(&m_format, &Format::changed, this, &MatrixPage::retranslate);
}

QString MatrixPage::title() const
{
    return tr("Matrix");
}

QString MatrixPage::iconName() const
{
    return u"matrix"_s;
}

ExportRequest MatrixPage::exportRequest() const
{
    return {.kind = u"matrix"_s, .rowAxis = m_rows->code(), .columnAxis = m_columns->code()};
}

void MatrixPage::retranslate()
{
    fillChoices();
    m_rowsLabel->setText(tr("Down"));
    m_columnsLabel->setText(tr("Across"));
    m_measureLabel->setText(tr("Shaded by"));
    m_rows->setAccessibleName(tr("Rows"));
    m_columns->setAccessibleName(tr("Columns"));
    m_measure->setAccessibleName(tr("Shaded by"));
    m_view->setAccessibleName(tr("Matrix of clients"));
    m_listView->setAccessibleName(tr("Clients of the cell"));
    m_openAll->setText(tr("Open as list"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_empty->setText(tr("No clients yet. The matrix shows how they stand by class and by what they brought."),
                     tr("New client"));
    m_model->retranslate();
    fitHeader();
    m_list->retranslate();
    showPaneTitle();
}

void MatrixPage::fillChoices()
{
    QList<std::pair<QString, QString>> axes;
    for (const QString &axis : matrixAxes())
        axes.emplaceBack(axis, ConditionText::field(m_format, axis));
    m_rows->setChoices(axes);
    m_columns->setChoices(axes);
    m_measure->setChoices({{u"count"_s, tr("Clients")},
                           {u"amount"_s, tr("Amount")},
                           {u"share"_s, tr("Share of amount")},
                           {u"overdue"_s, tr("Overdue")}});
}

void MatrixPage::refresh()
{
    m_pending.cancel();
    m_pending = m_means.insight.matrix(m_rows->code(), m_columns->code());
    onAnswer(m_pending, this, [this](const Result<Matrix> &matrix) {
        if (matrix)
            take(*matrix);
        else if (matrix.error().kind != ErrorKind::Cancelled)
            emit failed(matrix.error());
    });
}

void MatrixPage::take(const Matrix &matrix)
{
    m_model->setMatrix(matrix);
    m_model->setMeasure(static_cast<Measure>(std::max(0, m_measure->currentIndex())));
    m_content->setCurrentWidget(matrix.total().count > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
}

/// As many lines as the longest title needs in its column.
void MatrixPage::fitHeader()
{
    QHeaderView *across = m_view->horizontalHeader();
    int height = fontMetrics().lineSpacing() * 2;
    for (int column = 0; column < across->count(); ++column) {
        const QRect room(0, 0, across->sectionSize(column) - 18, 1000);
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        height = std::max(height, across->fontMetrics().boundingRect(room, Qt::TextWordWrap, title).height());
    }
    across->setFixedHeight(height + 12);
}

void MatrixPage::openCell(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_shown = m_model->conditions(index);
    m_shownCount = m_model->cell(index.row(), index.column()).count;
    ClientQuery query;
    query.conditions = m_shown;
    query.sort = u"amount"_s;
    query.descending = true;
    m_list->setQuery(query);
    showPaneTitle();
    m_pane->show();
}

void MatrixPage::showPaneTitle()
{
    QStringList parts;
    for (const Condition &condition : std::as_const(m_shown))
        parts << ConditionText::of(m_format, condition);
    const QString clients = tr("%n clients", nullptr, static_cast<int>(m_shownCount));
    m_paneTitle->setText(parts.isEmpty() ? tr("All: %1").arg(clients)
                                         : tr("%1 — %2").arg(parts.join(u" · "_s), clients));
}

void MatrixPage::closePane()
{
    m_pane->hide();
    m_view->setFocus(Qt::OtherFocusReason);
}

bool MatrixPage::goBack()
{
    if (m_pane->isHidden())
        return false;
    closePane();
    return true;
}

bool MatrixPage::follow(const QString &link)
{
    if (!link.startsWith(u"matrix"))
        return false;
    for (const Condition &axis : conditionsFromText(link.section(u'?', 1))) {
        if (axis.field == u"rows")
            m_rows->setCode(axis.values.value(0));
        else if (axis.field == u"columns")
            m_columns->setCode(axis.values.value(0));
    }
    refresh();
    return true;
}

bool MatrixPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space) {
            openCell(m_view->currentIndex());
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void MatrixPage::askMenu(QPoint position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"matrixMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Show these clients")), &QAction::triggered, this, [this, index] { openCell(index); });
    menu->addSeparator();
    if (!isReadOnly())
        addChanges(menu, m_model->conditions(index));
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

/// What can be set for all clients of a cell.
void MatrixPage::addChanges(QMenu *menu, const QList<Condition> &conditions)
{
    const std::pair<QString, QString> fields[]{{u"owner"_s, tr("Set owner for all")},
                                               {u"cycle_days"_s, tr("Set own cycle for all")}};
    for (const auto &[field, title] : fields) {
        QMenu *values = menu->addMenu(title);
        for (const QString &code : ConditionText::codes(m_format, field)) {
            QAction *action = values->addAction(PlainText::action(ConditionText::value(m_format, field, code)));
            connect(action, &QAction::triggered, this,
                    [this, conditions, field = field, code] { setForCell(conditions, field, code); });
        }
    }
    connect(menu->addAction(tr("Add tag to all")), &QAction::triggered, this, [this, conditions] {
        m_means.prompt.askText(this, tr("Add tag to all"), tr("Tag"), {}, [this, conditions](const QString &tag) {
            if (!tag.trimmed().isEmpty())
                setForCell(conditions, u"tags"_s, tag.trimmed());
        });
    });
}

void MatrixPage::setForCell(const QList<Condition> &conditions, const QString &field, const QString &value)
{
    ClientQuery query;
    query.conditions = conditions;
    onAnswer(m_means.clients.find(query), this, [this, field, value](const Result<QList<qint64>> &ids) {
        if (!ids) {
            emit failed(ids.error());
            return;
        }
        onAnswer(m_means.clients.setField(*ids, field, value), this, [this](const Result<qint64> &changed) {
            if (changed)
                emit done(tr("%n clients changed", nullptr, static_cast<int>(*changed)));
            else
                emit failed(changed.error());
        });
    });
}
