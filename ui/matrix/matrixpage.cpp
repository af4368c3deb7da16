// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixpage.h"

#include "model/insight/otherday.h"
#include "ui/common/answer.h"
#include "ui/common/briefcolumns.h"
#include "ui/common/codebox.h"
#include "ui/common/conditiontext.h"
#include "ui/common/daybox.h"
#include "ui/common/emptystate.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/notice.h"
#include "ui/common/plaintext.h"
#include "ui/common/sidepane.h"
#include "ui/common/theme.h"
#include "ui/common/uisettings.h"
#include "ui/matrix/heatlegend.h"
#include "ui/matrix/matrixdelegate.h"
#include "ui/matrix/matrixmodel.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MatrixPage::MatrixPage(const Means &means, QWidget *parent)
    : Page(parent), m_means(means), m_format(means.format), m_model(new MatrixModel(means.format, this)),
      m_view(new QTableView(this)), m_legend(new HeatLegend(m_model, this)), m_empty(new EmptyState(u"matrix"_s, this)),
      m_content(new QStackedWidget(this)), m_dayNotice(new Notice(this)), m_rows(new CodeBox(this)),
      m_columns(new CodeBox(this)), m_measure(new CodeBox(this)), m_asOf(new DayBox(this)),
      m_rowsLabel(PlainText::muted({}, this)), m_columnsLabel(PlainText::muted({}, this)),
      m_measureLabel(PlainText::muted({}, this)), m_asOfLabel(PlainText::muted({}, this)),
      m_change(new QToolButton(this)), m_print(new QToolButton(this)), m_previewAction(new QAction(this)),
      m_pdfAction(new QAction(this)), m_splitter(new QSplitter(this))
{
    build();
    connectAll();
    connectTools();
    retranslate();
    m_rows->setCode(kMatrixRows.get());
    m_columns->setCode(kMatrixColumns.get());
    m_measure->setCode(kMatrixMeasure.get());
    fillChoices();
    refresh();
}

MatrixPage::~MatrixPage() = default;

void MatrixPage::build()
{
    setObjectName(u"matrixPage"_s);
    buildView();
    m_dayNotice->setObjectName(u"matrixDay"_s);
    m_dayNotice->setClosable(false);
    m_dayNotice->hide();
    m_content->addWidget(m_view);
    m_content->addWidget(m_empty);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTitleLine());
    column->addWidget(m_dayNotice);
    column->addWidget(m_content, 1);
    column->addWidget(m_legend);
    m_splitter->addWidget(left);
    m_splitter->setChildrenCollapsible(false);
    buildPane();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_view);
}

void MatrixPage::buildView()
{
    m_view->setObjectName(u"matrixView"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new MatrixDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    QHeaderView *across = m_view->horizontalHeader();
    across->setSectionResizeMode(QHeaderView::Stretch);
    across->setMinimumSectionSize(fontMetrics().averageCharWidth() * 15);
    across->setHighlightSections(false);
    across->setSectionsClickable(false);
    across->setTextElideMode(Qt::ElideRight);
    across->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    // After all columns have their widths.
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &MatrixPage::fitHeader);
    connect(across, &QHeaderView::sectionResized, &m_fit, qOverload<>(&QTimer::start));
    QHeaderView *down = m_view->verticalHeader();
    down->setSectionResizeMode(QHeaderView::Stretch);
    down->setMinimumSectionSize(fontMetrics().lineSpacing() * 4);
    down->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    down->setHighlightSections(false);
    down->setSectionsClickable(false);
}

QWidget *MatrixPage::buildTitleLine()
{
    m_rows->setObjectName(u"matrixRows"_s);
    m_columns->setObjectName(u"matrixColumns"_s);
    m_measure->setObjectName(u"matrixMeasure"_s);
    m_asOf->setObjectName(u"matrixAsOf"_s);
    m_asOf->setKeyboardTracking(false); // asks when the day is typed, not at each figure of it
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(bar, 8);
    flow->setContentsMargins(16, 2, 16, 8);
    for (CodeBox *box : {m_rows, m_columns, m_measure})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const std::pair<QLabel *, QWidget *> choices[]{
        {m_rowsLabel, m_rows}, {m_columnsLabel, m_columns}, {m_measureLabel, m_measure}, {m_asOfLabel, m_asOf}};
    for (const auto &[label, box] : choices) {
        auto *pair = new QWidget(bar);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 8, 0);
        row->setSpacing(6);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
        flow->addWidget(pair);
    }
    buildTools(bar);
    return bar;
}

void MatrixPage::buildTools(QWidget *bar)
{
    m_change->setObjectName(u"matrixChange"_s);
    m_change->setIcon(Theme::icon(u"edit"_s));
    m_change->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_change->setProperty("writes", true);
    m_print->setObjectName(u"matrixPrint"_s);
    m_print->setIcon(Theme::icon(u"reports"_s));
    m_print->setPopupMode(QToolButton::InstantPopup);
    m_print->setMenu(new QMenu(m_print));
    m_print->menu()->addActions({m_previewAction, m_pdfAction});
    m_previewAction->setShortcut(QKeySequence::Print);
    m_previewAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_previewAction->setObjectName(u"matrixPreview"_s);
    m_pdfAction->setObjectName(u"matrixPdf"_s);
    addAction(m_previewAction);
    for (QToolButton *button : {m_change, m_print})
        bar->layout()->addWidget(button);
}

/// Made anew for another day: its rows come from another store.
void MatrixPage::buildPane()
{
    // They go at once: the day whose rows they show goes, too.
    const std::unique_ptr<ListModelBase> formerList(m_list);
    const std::unique_ptr<SidePane> former(m_pane);
    m_list = new ListModel<ClientStore>(clients(), briefColumns(dayFormat()), this);
    m_pane = new SidePane(m_list, u"matrix"_s, this);
    m_pane->setOpenable(!m_day);
    m_pane->retranslate(tr("Clients of the cell"));
    m_pane->hide();
    if (former) {
        m_splitter->replaceWidget(1, m_pane);
        former->setParent(nullptr);
        m_pane->hide(); // it takes the place of one that was shown
    } else {
        m_splitter->addWidget(m_pane);
    }
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    connect(m_list, &ListModelBase::loaded, this, [this](qint64 total) {
        m_shownCount = total;
        showPaneTitle();
    });
    connect(m_list, &ListModelBase::failed, this, &Page::failed);
    connect(m_pane, &SidePane::closed, this, &MatrixPage::closePane);
    connect(m_pane, &SidePane::opened, this, [this](qint64 id) { emit wanted(u"client:%1"_s.arg(id)); });
    connect(m_pane, &SidePane::openAllWanted, this, [this] {
        const QString filter = toText(m_shown);
        emit wanted(filter.isEmpty() ? u"clients"_s : u"clients?"_s + filter);
    });
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
    connect(m_view, &QTableView::clicked, this, &MatrixPage::openSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MatrixPage::followSelection);
    connect(m_view, &QWidget::customContextMenuRequested, this, &MatrixPage::askMenu);
    connect(m_empty, &EmptyState::acted, this, [this] { emit wanted(u"clients/new"_s); });
    connect(&m_means.insight, &InsightStore::changed, this, [this] {
        refresh();
        // The other day's stores hear of no commits.
        if (m_day && !m_pane->isHidden())
            m_list->refresh();
    });
    connect(&m_format, &Format::changed, this, &MatrixPage::retranslate);
}

void MatrixPage::connectTools()
{
    connect(m_asOf, &QDateEdit::dateChanged, this, [this] { lookAt(m_asOf->day()); });
    connect(m_dayNotice, &Notice::acted, this, [this] { m_asOf->setDay({}); });
    connect(m_change, &QToolButton::clicked, this, [this] { changeField({}, {}); });
    connect(m_previewAction, &QAction::triggered, this, &MatrixPage::preview);
    connect(m_pdfAction, &QAction::triggered, this, &MatrixPage::savePdf);
}

QString MatrixPage::title() const
{
    return tr("Matrix");
}

QString MatrixPage::iconName() const
{
    return u"matrix"_s;
}

void MatrixPage::retranslate()
{
    fillChoices();
    m_rowsLabel->setText(tr("Down"));
    m_columnsLabel->setText(tr("Across"));
    m_measureLabel->setText(tr("Shaded by"));
    m_asOfLabel->setText(tr("As of"));
    m_rows->setAccessibleName(tr("Rows"));
    m_columns->setAccessibleName(tr("Columns"));
    m_measure->setAccessibleName(tr("Shaded by"));
    m_asOf->setAccessibleName(tr("As of"));
    m_asOf->setEmptyText(tr("today"));
    m_asOf->setSuggestion(m_format.today().addMonths(-1));
    m_asOf->setMaximumDate(m_format.today());
    m_change->setText(tr("Change a field…"));
    m_change->setToolTip(PlainText::toolTip(tr("For all clients of the selected cells (F2)")));
    m_print->setAccessibleName(tr("Print"));
    m_print->setToolTip(tr("Print"));
    m_previewAction->setText(tr("Print preview…"));
    m_pdfAction->setText(tr("Save as PDF…"));
    m_view->setAccessibleName(tr("Matrix of clients"));
    m_pane->retranslate(tr("Clients of the cell"));
    m_empty->setText(tr("No clients yet. The matrix shows how they stand by class and by what they brought."),
                     tr("New client"));
    if (m_dayFormat) {
        m_dayFormat->setLanguage(m_format.language());
        m_dayFormat->setWorkspace(m_format.settings(), m_format.lists(), m_format.users());
        tellDay();
    }
    m_model->retranslate();
    fitHeader();
    m_list->retranslate();
    showPaneTitle();
}

void MatrixPage::fillChoices()
{
    QList<std::pair<QString, QString>> axes;
    for (const QString &axis : matrixAxes(m_format.fields()))
        axes.emplaceBack(axis, ConditionText::field(m_format, axis));
    m_rows->setChoices(axes);
    m_columns->setChoices(axes);
    m_measure->setChoices({{u"count"_s, tr("Clients")},
                           {u"amount"_s, tr("Amount")},
                           {u"share"_s, tr("Share of amount")},
                           {u"overdue"_s, tr("Overdue")}});
    // An axis may be a field that is archived or deleted by now.
    for (const auto &[box, usual] :
         {std::pair(m_rows, kMatrixRows.fallback), std::pair(m_columns, kMatrixColumns.fallback)}) {
        if (!box->code().isEmpty() && !matrixAxes(m_format.fields()).contains(box->code()))
            box->setCode(usual);
    }
}

void MatrixPage::refresh()
{
    m_pending.cancel();
    m_pending = insight().matrix(m_rows->code(), m_columns->code());
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
    const bool any = matrix.total().count > 0;
    m_content->setCurrentWidget(any ? static_cast<QWidget *>(m_view) : m_empty);
    m_legend->setVisible(any);
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
    if (across->height() == height + 12)
        return;
    across->setFixedHeight(height + 12);
    emit across->geometriesChanged(); // or the first row stays where the lower header ended
}

void MatrixPage::closePane()
{
    m_pane->hide();
    m_view->setFocus(Qt::OtherFocusReason);
}

bool MatrixPage::goBack()
{
    if (!m_pane->isHidden()) {
        closePane();
        return true;
    }
    if (!m_day)
        return false;
    m_asOf->setDay({});
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
            openSelection();
            return true;
        }
        if (key->key() == Qt::Key_F2 && m_change->isEnabled()) {
            changeField({}, {});
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}
