// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importcolumnsstep.h"

#include "ui/common/codebox.h"
#include "ui/common/plaintext.h"
#include "ui/common/rowdelegate.h"
#include "ui/exchange/columnfit.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
enum Column { Header, Values, Means, Sure, Reads };
constexpr int kRowHeight = 40;

/// Shape and word: what is unsure or unclear is seen without colour.
QString markOf(const ColumnGuess &guess)
{
    const bool open = guess.facts.unclear + guess.facts.unreadable > 0;
    if (open || guess.confidence == Confidence::Unsure)
        return u"▲"_s;
    return guess.confidence == Confidence::Likely ? u"◦"_s : guess.confidence == Confidence::None ? u"–"_s : u"●"_s;
}
} // namespace

ImportColumnsStep::ImportColumnsStep(QWidget *parent)
    : QWidget(parent), m_counts(PlainText::label({}, this)), m_table(new QTableWidget(0, 5, this)),
      m_detail(PlainText::label({}, this))
{
    m_counts->setObjectName(u"importColumnCounts"_s);
    m_counts->setWordWrap(true);
    m_detail->setObjectName(u"importColumnDetail"_s);
    m_detail->setWordWrap(true);
    m_table->setObjectName(u"importColumns"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(Values, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_counts);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    // Two lines always: what is said there must not move the table.
    m_detail->setMinimumHeight(2 * fontMetrics().lineSpacing() + 4);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ImportColumnsStep::showDetail);
    retranslate();
}

QWidget *ImportColumnsStep::first() const
{
    return m_table;
}

void ImportColumnsStep::retranslate()
{
    m_table->setHorizontalHeaderLabels(
        {tr("Column of the file"), tr("First values"), tr("Means"), tr("How sure"), tr("Is read")});
    m_table->setAccessibleName(tr("Columns of the file. Space changes what a column means."));
    if (!m_guesses.isEmpty())
        fill();
}

void ImportColumnsStep::showColumns(const FieldSet &fields, const QList<ColumnGuess> &guesses, const Currency &currency)
{
    QStringList header;
    for (const ColumnGuess &guess : guesses)
        header << guess.header;
    const QString whole = fields.kind() + u'\n' + header.join(u'\n');
    if (whole != m_header)
        m_chosen.clear();
    m_header = whole;
    m_fields = fields;
    m_guesses = guesses;
    m_currency = currency;
    fill();
}

ColumnGuess ImportColumnsStep::shown(int row) const
{
    ColumnGuess guess = m_guesses.value(row);
    if (m_chosen.contains(guess.header) && !guess.field.isEmpty())
        guess.confidence = Confidence::Chosen;
    return guess;
}

CodeBox *ImportColumnsStep::boxAt(int row, int column) const
{
    return qobject_cast<CodeBox *>(m_table->cellWidget(row, column));
}

void ImportColumnsStep::fill()
{
    // A box that has the focus stays while only the words around it change.
    const bool same = m_table->rowCount() == m_guesses.size() && m_table->property("kind").toString() == m_header;
    if (!same) {
        m_table->setRowCount(0);
        m_table->setRowCount(static_cast<int>(m_guesses.size()));
    }
    m_table->setProperty("kind", m_header);
    for (int i = 0; i < m_guesses.size(); ++i) {
        const ColumnGuess guess = shown(i);
        const QStringList texts{guess.header.isEmpty() ? tr("(column %1)").arg(ImportSource::columnName(i))
                                                       : guess.header,
                                guess.examples.join(u"  ·  "_s), QString(),
                                markOf(guess) + u' ' + ImportPlans::confidenceWord(guess.confidence), QString()};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(PlainText::toolTip(texts.at(column)));
            m_table->setItem(i, column, item);
        }
        if (!guess.header.isEmpty())
            addBoxes(i, guess);
    }
    fitColumn(m_table, Header, 150, 240);
    m_table->setColumnWidth(Means, 210);
    fitColumn(m_table, Sure, 110, 200);
    m_table->setColumnWidth(Reads, 190);
    if (!same)
        m_table->setCurrentCell(firstOpen(), Header);
    showDetail();
    showCounts();
}

/// The first column that wants a decision, else the first.
int ImportColumnsStep::firstOpen() const
{
    const auto open = std::ranges::find_if(m_guesses, [](const ColumnGuess &guess) { return markOf(guess) == u"▲"; });
    return open == m_guesses.end() ? 0 : static_cast<int>(open - m_guesses.begin());
}

void ImportColumnsStep::addBoxes(int row, const ColumnGuess &guess)
{
    const auto box = [&](int column) {
        CodeBox *made = boxAt(row, column);
        if (!made) {
            made = new CodeBox(m_table);
            made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            m_table->setCellWidget(row, column, made);
            connect(made, &QComboBox::activated, this, [this, row] { choose(row); });
        }
        return made;
    };
    QList<std::pair<QString, QString>> fields{{QString(), tr("Leave out")}};
    for (const Field &field : m_fields.all()) {
        if (field.isImported())
            fields.append({field.code, Fields::label(field)});
    }
    CodeBox *means = box(Means);
    means->setObjectName(u"means-%1"_s.arg(row));
    means->setAccessibleName(tr("%1 means").arg(guess.header));
    means->setChoices(fields);
    const Field *field = m_fields.find(guess.field);
    means->setCode(field && field->isImported() ? guess.field : QString());
    const QList<CellReading> choices =
        field ? CellReadings::choicesFor(field->type) : QList<CellReading>{CellReading::AsWritten};
    if (choices.size() < 2) {
        m_table->removeCellWidget(row, Reads);
        return;
    }
    QList<std::pair<QString, QString>> readings;
    for (const CellReading reading : choices)
        readings.append({CellReadings::toCode(reading), CellReadings::label(reading)});
    CodeBox *reads = box(Reads);
    reads->setObjectName(u"reads-%1"_s.arg(row));
    reads->setAccessibleName(tr("How %1 is read").arg(guess.header));
    reads->setChoices(readings);
    reads->setCode(CellReadings::toCode(guess.reading));
}

void ImportColumnsStep::choose(int row)
{
    const QString field = boxAt(row, Means) ? boxAt(row, Means)->code() : QString();
    if (field != m_guesses.value(row).field)
        m_chosen.insert(m_guesses.value(row).header);
    QHash<QString, QString> map;
    QHash<QString, CellReading> readings;
    for (int i = 0; i < m_guesses.size(); ++i) {
        const QString &header = m_guesses.at(i).header;
        const CodeBox *means = boxAt(i, Means);
        if (header.isEmpty() || !means)
            continue;
        // A field is filled by one column: the one chosen last takes it.
        map.insert(header, i != row && !field.isEmpty() && means->code() == field ? QString() : means->code());
        const CodeBox *reads = boxAt(i, Reads);
        const CellReading reading = reads ? CellReadings::fromCode(reads->code()) : CellReading::AsWritten;
        if (reading != CellReading::AsWritten)
            readings.insert(header, reading);
    }
    m_table->setCurrentCell(row, Header);
    emit columnsChosen(map, readings);
}

void ImportColumnsStep::showDetail()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_guesses.size())
        return m_detail->clear();
    const ColumnGuess guess = shown(row);
    const Field *field = m_fields.find(guess.field);
    QStringList said;
    const bool derived = field && field->derived;
    if (const QString why = ImportPlans::confidenceReason(guess); !why.isEmpty() && !derived)
        said << tr("%1: %2").arg(guess.header.isEmpty() ? ImportSource::columnName(row) : guess.header, why);
    if (field) {
        if (derived)
            said << tr("Weft works this out itself; the column is not read.");
        if (const QString facts = CellReadings::sentence(guess.facts, field->type, guess.reading, m_currency);
            !facts.isEmpty())
            said << facts;
    }
    m_detail->setText(said.join(u'\n'));
}

void ImportColumnsStep::showCounts()
{
    int taken = 0, unsure = 0, open = 0;
    for (int i = 0; i < m_guesses.size(); ++i) {
        const ColumnGuess guess = shown(i);
        taken += guess.confidence == Confidence::None ? 0 : 1;
        unsure += guess.confidence == Confidence::Unsure ? 1 : 0;
        open += guess.facts.unclear + guess.facts.unreadable > 0 ? 1 : 0;
    }
    const int all = static_cast<int>(m_guesses.size());
    QStringList said{tr("%1 of %n columns are read.", nullptr, all).arg(taken)};
    if (unsure > 0)
        said << tr("▲ %n are unsure: look at them.", nullptr, unsure);
    if (open > 0)
        said << tr("▲ In %n the days or amounts are not clear: choose how they are read.", nullptr, open);
    m_counts->setText(said.join(u' '));
}

/// The table is walked by arrows; Space or F2 opens the choice of its row, Shift with it the way of reading.
bool ImportColumnsStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool opens = key->key() == Qt::Key_Space || key->key() == Qt::Key_F2;
        const int column = key->modifiers().testFlag(Qt::ShiftModifier) ? Reads : Means;
        CodeBox *box = opens ? boxAt(m_table->currentRow(), column) : nullptr;
        if (box) {
            box->setFocus(Qt::TabFocusReason);
            box->showPopup();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
