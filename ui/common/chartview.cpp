// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chartview.h"

#include "model/exchange/csv.h"
#include "ui/common/chartviewcanvas.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QBuffer>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QSvgGenerator>
#include <QTableWidget>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array<QRgb, 7> kColours{0xFF0072B2, 0xFFE69F00, 0xFF009E73, 0xFFCC79A7,
                                       0xFF56B4E9, 0xFFD55E00, 0xFF999999};
} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent), m_title(PlainText::heading({}, 1, this)), m_asTable(new QToolButton(this)),
      m_save(new QToolButton(this)), m_menu(new QMenu(m_save)), m_stack(new QStackedWidget(this)),
      m_canvas(new ChartCanvas(m_stack)), m_table(new QTableWidget(m_stack))
{
    m_title->setWordWrap(true);
    m_asTable->setObjectName(u"chartAsTable"_s);
    m_asTable->setCheckable(true);
    m_asTable->setIcon(Theme::icon(u"list"_s));
    m_save->setObjectName(u"chartSave"_s);
    m_save->setIcon(Theme::icon(u"save"_s));
    m_save->setPopupMode(QToolButton::InstantPopup);
    m_save->setMenu(m_menu);
    for (const auto &[name, as] : {std::pair{u"chartPng"_s, Save::Png}, std::pair{u"chartSvg"_s, Save::Svg},
                                   std::pair{u"chartCsv"_s, Save::Csv}}) {
        QAction *action = m_menu->addAction(QString());
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, as = as] { emit saveWanted(as); });
    }
    m_table->setObjectName(u"chartTable"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_table);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 4, 12, 0);
    top->addWidget(m_title, 1);
    top->addWidget(m_asTable, 0, Qt::AlignTop);
    top->addWidget(m_save, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_canvas);
    connect(m_asTable, &QToolButton::toggled, this, &ChartView::setTable);
    connect(m_canvas, &ChartCanvas::pressed, this, &ChartView::activated);
    connect(m_canvas, &ChartCanvas::currentChanged, this, [this](int bar) {
        tell();
        emit currentChanged(bar);
    });
    connect(m_table, &QTableWidget::cellClicked, this, [this](int row) { emit activated(row); });
    retranslate();
}

QColor ChartView::colour(int number)
{
    return QColor::fromRgb(kColours.at(static_cast<size_t>(number) % kColours.size()));
}

void ChartView::retranslate()
{
    m_asTable->setAccessibleName(tr("Show as a table"));
    m_asTable->setToolTip(tr("Show as a table"));
    m_save->setAccessibleName(tr("Save the chart"));
    m_save->setToolTip(tr("Save the chart"));
    const QList<QAction *> actions = m_menu->actions();
    actions.at(0)->setText(tr("Save as a picture (PNG)…"));
    actions.at(1)->setText(tr("Save as a drawing (SVG)…"));
    actions.at(2)->setText(tr("Save its numbers (CSV)…"));
    tell();
}

void ChartView::setData(const ChartData &data)
{
    m_data = data;
    m_title->setText(data.title);
    m_canvas->setData(data);
    m_canvas->setAccessibleName(data.title);
    m_table->setAccessibleName(data.title);
    fillTable();
    tell();
}

/// No more rows than the chart has bars.
void ChartView::fillTable()
{
    const int row = m_table->currentRow();
    m_table->setColumnCount(static_cast<int>(m_data.header.size()));
    m_table->setHorizontalHeaderLabels(m_data.header);
    m_table->setRowCount(static_cast<int>(m_data.rows.size()));
    const auto alignment = [](int column) {
        return Qt::AlignVCenter | (column == 1 ? Qt::AlignLeading : Qt::AlignTrailing);
    };
    for (int c = 0; c < m_table->columnCount(); ++c)
        m_table->horizontalHeaderItem(c)->setTextAlignment(alignment(c));
    for (int r = 0; r < m_table->rowCount(); ++r) {
        for (int c = 0; c < m_table->columnCount(); ++c) {
            auto *item = new QTableWidgetItem(m_data.rows.at(r).value(c));
            item->setTextAlignment(alignment(c));
            m_table->setItem(r, c, item);
        }
    }
    m_table->resizeColumnsToContents();
    if (m_table->columnCount() > 1)
        m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->setCurrentCell(std::max(0, row), 0);
}

/// The current bar in words, for who cannot see it.
void ChartView::tell()
{
    const int bar = current();
    m_canvas->setAccessibleDescription(bar < 0 ? QString() : m_data.bars.at(bar).text);
}

int ChartView::current() const
{
    return isTable() ? m_table->currentRow() : m_canvas->current();
}

void ChartView::setCurrent(int bar)
{
    m_canvas->setCurrent(bar);
    m_table->setCurrentCell(bar, 0);
}

bool ChartView::isTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartView::setTable(bool table)
{
    const bool focused = m_stack->currentWidget()->hasFocus();
    m_asTable->setChecked(table);
    QWidget *shown = table ? static_cast<QWidget *>(m_table) : m_canvas;
    m_stack->setCurrentWidget(shown);
    setFocusProxy(shown);
    if (focused)
        shown->setFocus(Qt::OtherFocusReason);
}

QByteArray ChartView::png() const
{
    QImage image(m_canvas->viewport()->size() * 2, QImage::Format_ARGB32);
    image.fill(Theme::tokens().surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    m_canvas->paintOn(painter, QRectF(QPointF(), image.size()));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return {};
    return bytes;
}

QByteArray ChartView::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(m_canvas->viewport()->size());
    generator.setViewBox(m_canvas->viewport()->rect());
    generator.setTitle(m_data.title);
    QPainter painter(&generator);
    m_canvas->paintOn(painter, m_canvas->viewport()->rect());
    painter.end();
    return bytes;
}

QByteArray ChartView::csv() const
{
    QList<bool> figures;
    for (qsizetype column = 0; column < m_data.header.size(); ++column)
        figures << (column != 1);
    return Csv::write({m_data.header, m_data.plain, figures}, Csv::Form::Spreadsheet);
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_canvas->setData(m_data);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool opens = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space;
        if (opens && m_table->currentRow() >= 0) {
            emit activated(m_table->currentRow());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
