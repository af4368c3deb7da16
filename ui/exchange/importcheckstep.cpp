// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importcheckstep.h"

#include "ui/common/codebox.h"
#include "ui/common/figure.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/exchange/columnfit.h"

#include <QAbstractItemDelegate>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kShownFaults = 200;
constexpr qsizetype kShownStubs = 200;
constexpr int kWhyWidth = 280;
constexpr int kFigures = 7;
constexpr int kPlaceRole = Qt::UserRole; // the row of the file, and of a cell what stands there
} // namespace

ImportCheckStep::ImportCheckStep(QWidget *parent)
    : QWidget(parent), m_mode(new CodeBox(this)), m_modeLabel(PlainText::label({}, this)),
      m_summary(PlainText::label({}, this)), m_faultTitle(PlainText::label({}, this)), m_faults(new QTableWidget(this)),
      m_fault(PlainText::label({}, this)), m_notes(new QPlainTextEdit(this)), m_notesTitle(PlainText::label({}, this))
{
    m_mode->setObjectName(u"importMode"_s);
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    m_faults->setObjectName(u"importFaults"_s);
    m_faults->setSelectionMode(QAbstractItemView::SingleSelection);
    m_faults->setTabKeyNavigation(false);
    m_faults->setWordWrap(false);
    m_faults->horizontalHeader()->setHighlightSections(false);
    m_faults->verticalHeader()->setHighlightSections(false);
    m_faults->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                              QAbstractItemView::AnyKeyPressed);
    m_faults->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_faults->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_faults->verticalHeader()->setDefaultSectionSize(30);
    m_faults->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_faults->installEventFilter(this);
    m_fault->setObjectName(u"importFault"_s);
    m_fault->setWordWrap(true);
    m_notes->setObjectName(u"importDetails"_s);
    m_notes->setReadOnly(true);
    m_notes->setTabChangesFocus(true);
    for (int i = 0; i < kFigures; ++i) {
        auto *figure = new Figure(this);
        figure->setSmall(true);
        figure->setObjectName(u"importFigure-%1"_s.arg(i));
        m_figures << figure;
    }
    layOut();
    retranslate();
    connect(m_mode, &QComboBox::activated, this,
            [this] { emit modeChosen(static_cast<ImportRequest::Mode>(m_mode->code().toInt())); });
    connect(m_faults, &QTableWidget::currentCellChanged, this, &ImportCheckStep::showFault);
    connect(m_faults, &QTableWidget::cellChanged, this, &ImportCheckStep::takeCell);
    connect(m_faults->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
            [this] { QMetaObject::invokeMethod(this, &ImportCheckStep::catchUp, Qt::QueuedConnection); });
}

void ImportCheckStep::layOut()
{
    auto *mode = new QHBoxLayout;
    mode->setSpacing(8);
    m_modeLabel->setBuddy(m_mode);
    m_mode->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    mode->addWidget(m_modeLabel);
    mode->addWidget(m_mode);
    mode->addStretch(1);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(20);
    for (Figure *figure : std::as_const(m_figures))
        figures->addWidget(figure);
    figures->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(mode);
    layout->addWidget(m_summary);
    layout->addLayout(figures);
    layout->addWidget(m_faultTitle);
    layout->addWidget(m_faults, 3);
    layout->addWidget(m_fault);
    layout->addWidget(m_notesTitle);
    layout->addWidget(m_notes, 1);
}

QWidget *ImportCheckStep::first() const
{
    return m_shows != Shows::Problem && !m_report.rejects.isEmpty() ? m_faults : nullptr;
}

void ImportCheckStep::catchUp()
{
    if (m_stale)
        fillFaults();
}

void ImportCheckStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_shows == Shows::Report)
        fillFaults();
}

void ImportCheckStep::retranslate()
{
    m_modeLabel->setText(tr("Rows that are known already"));
    m_mode->setAccessibleName(m_modeLabel->text());
    const QString mode = m_mode->code();
    using Mode = ImportRequest::Mode;
    m_mode->setChoices(
        {{QString::number(static_cast<int>(Mode::Both)), tr("change what is there, and add the new ones")},
         {QString::number(static_cast<int>(Mode::Create)), tr("stay as they are; only new ones are added")},
         {QString::number(static_cast<int>(Mode::Update)), tr("change what is there; no new ones")}});
    m_mode->setCode(mode.isEmpty() ? QString::number(static_cast<int>(Mode::Both)) : mode);
    m_notesTitle->setText(tr("Worth knowing"));
    m_notes->setAccessibleName(m_notesTitle->text());
    m_faults->setAccessibleName(tr("Rows with faults. Enter writes over a cell."));
    const QStringList labels{tr("new"),  tr("changed"),  tr("merged"),       tr("unchanged"),
                             tr("held"), tr("rejected"), tr("stubs to make")};
    for (int i = 0; i < kFigures; ++i)
        m_figures[i]->setLabel(labels.at(i));
    if (m_shows == Shows::Report)
        showReport(ImportReport(m_report), m_header, m_mended);
    else if (m_shows == Shows::Problem)
        showProblem(Error(m_error));
    else
        showTrying();
}

void ImportCheckStep::showTrying()
{
    m_shows = Shows::Trying;
    m_summary->setText(tr("Trying it out, nothing is written yet…"));
}

void ImportCheckStep::showProblem(const Error &error)
{
    m_shows = Shows::Problem;
    m_error = error;
    m_summary->setText(u"▲ "_s + error.message);
    for (Figure *figure : std::as_const(m_figures))
        figure->hide();
    for (QWidget *part : std::initializer_list<QWidget *>{m_faultTitle, m_faults, m_fault, m_notesTitle, m_notes})
        part->hide();
}

void ImportCheckStep::showReport(const ImportReport &report, const QStringList &header, qint64 mended)
{
    m_shows = Shows::Report;
    m_report = report;
    m_header = header;
    m_mended = mended;
    const int cells = static_cast<int>(mended);
    const QString summary = tr("This would come of it. Nothing is written yet.");
    m_summary->setText(cells > 0 ? summary + u' ' + tr("%n cells are mended.", nullptr, cells) : summary);
    showFigures();
    fillFaults();
    showNotes();
}

void ImportCheckStep::showFigures()
{
    const qint64 numbers[]{m_report.created, m_report.updated,  m_report.merged, m_report.unchanged,
                           m_report.held,    m_report.rejected, m_report.stubs};
    for (int i = 0; i < kFigures; ++i) {
        const bool bad = (i == 4 || i == 5) && numbers[i] > 0;
        m_figures[i]->setValue(locale().toString(numbers[i]), bad              ? Tone::Late
                                                              : numbers[i] > 0 ? Tone::Normal
                                                                               : Tone::Muted);
        m_figures[i]->show();
    }
}

int ImportCheckStep::faultColumn(const ImportReject &fault) const
{
    return static_cast<int>(m_header.indexOf(fault.column));
}

void ImportCheckStep::fillFaults()
{
    // A cell that is being written stays until it is done.
    m_stale = m_faults->isAncestorOf(QApplication::focusWidget()) && m_faults->isVisible();
    if (m_stale)
        return;
    const int row = std::max(0, m_faults->currentRow());
    const qsizetype shown = std::min(kShownFaults, m_report.rejects.size());
    const bool any = shown > 0;
    for (QWidget *part : std::initializer_list<QWidget *>{m_faultTitle, m_faults, m_fault})
        part->setVisible(any);
    const int all = static_cast<int>(m_report.rejects.size());
    const QString title = tr("%n rows would be left out. Write over what is wrong, or leave them out.", nullptr, all);
    m_faultTitle->setText(all > shown ? title + u' ' + tr("The first %1 are shown.").arg(shown) : title);
    qsizetype columns = m_header.size();
    for (qsizetype i = 0; i < shown; ++i)
        columns = std::max(columns, std::min<qsizetype>(m_report.rejects[i].cells.size(), m_header.size() + 20));
    m_filling = true;
    m_faults->clear();
    m_faults->setRowCount(static_cast<int>(shown));
    m_faults->setColumnCount(static_cast<int>(columns) + 1);
    QStringList names{tr("Why")}, numbers;
    for (qsizetype i = 0; i < columns; ++i)
        names << m_header.value(i);
    for (int i = 0; i < shown; ++i) {
        numbers << QString::number(m_report.rejects[i].row);
        addFault(i, m_report.rejects[i]);
    }
    m_faults->setHorizontalHeaderLabels(names);
    m_faults->setVerticalHeaderLabels(numbers);
    m_faults->setColumnWidth(0, kWhyWidth);
    for (int i = 1; i <= columns; ++i)
        fitColumn(m_faults, i, 90, 260);
    m_filling = false;
    if (!any)
        return;
    const int at = std::min(row, static_cast<int>(shown) - 1);
    m_faults->setCurrentCell(at, std::max(0, faultColumn(m_report.rejects[at]) + 1));
    showFault();
}

void ImportCheckStep::addFault(int row, const ImportReject &fault)
{
    auto *why = new QTableWidgetItem((fault.held ? u"◦ "_s : u"▲ "_s) + fault.reason);
    why->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    why->setToolTip(PlainText::toolTip(fault.reason));
    why->setData(kPlaceRole, fault.row);
    m_faults->setItem(row, 0, why);
    for (int column = 1; column < m_faults->columnCount(); ++column) {
        const QString cell = fault.cells.value(column - 1);
        auto *item = new QTableWidgetItem(cell);
        item->setData(kPlaceRole, cell);
        m_faults->setItem(row, column, item);
    }
    markFault(row);
}

void ImportCheckStep::markFault(int row)
{
    QTableWidgetItem *item = m_faults->item(row, faultColumn(m_report.rejects.at(row)) + 1);
    if (!item || item->column() == 0)
        return;
    const Tokens &tokens = Theme::tokens();
    QFont font = item->font();
    font.setBold(true);
    item->setFont(font);
    item->setForeground(tokens.late);
    item->setBackground(Theme::mix(tokens.surface, tokens.late, 0.12));
}

void ImportCheckStep::showFault()
{
    const int row = m_faults->currentRow();
    if (m_filling || m_stale || row < 0 || row >= m_report.rejects.size())
        return;
    const ImportReject &fault = m_report.rejects.at(row);
    const QString state = fault.held ? tr("held, a person must decide") : tr("rejected");
    m_fault->setText(fault.column.isEmpty()
                         ? tr("Row %1 is %2: %3").arg(fault.row).arg(state, fault.reason)
                         : tr("Row %1, column “%2” is %3: %4").arg(fault.row).arg(fault.column, state, fault.reason));
}

void ImportCheckStep::takeCell(int row, int column)
{
    if (m_filling || column < 1)
        return;
    QTableWidgetItem *item = m_faults->item(row, column);
    if (item->text() == item->data(kPlaceRole).toString())
        return;
    m_filling = true;
    item->setData(kPlaceRole, item->text());
    m_filling = false;
    emit cellMended(m_faults->item(row, 0)->data(kPlaceRole).toLongLong(), column - 1, item->text());
}

void ImportCheckStep::showNotes()
{
    QStringList lines = m_report.notes;
    for (const QString &stub : m_report.stubLines.mid(0, kShownStubs))
        lines << tr("New stub: %1").arg(stub);
    if (m_report.stubLines.size() > kShownStubs)
        lines << tr("… and %n more stubs", nullptr, static_cast<int>(m_report.stubLines.size() - kShownStubs));
    m_notes->setPlainText(lines.join(u'\n'));
    m_notes->setVisible(!lines.isEmpty());
    m_notesTitle->setVisible(!lines.isEmpty());
}

/// Enter on a cell is a wish to write there, not to begin the import.
bool ImportCheckStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_faults && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        QTableWidgetItem *item = m_faults->currentItem();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && item) {
            // Without the focus a cell is open, and the key has ended it.
            if (item->column() > 0 && m_faults->hasFocus())
                m_faults->editItem(item);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
