// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importfilestep.h"

#include "model/exchange/encoding.h"
#include "model/exchange/fields.h"
#include "ui/common/codebox.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/exchange/columnfit.h"
#include "ui/exchange/importtext.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kShownColumns = 60;
constexpr int kMostHeaderRow = 1000;

QString delimiterLabel(char16_t delimiter)
{
    switch (delimiter) {
    case u',':
        return ImportFileStep::tr("Comma ( , )");
    case u';':
        return ImportFileStep::tr("Semicolon ( ; )");
    case u'\t':
        return ImportFileStep::tr("Tab");
    case u'|':
        return ImportFileStep::tr("Bar ( | )");
    default:
        return QString(QChar(delimiter));
    }
}

template <typename Widget>
Widget *named(Widget *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}
} // namespace

ImportFileStep::ImportFileStep(QWidget *parent)
    : QWidget(parent), m_kind(named(new CodeBox(this), u"importKind"_s)),
      m_encoding(named(new CodeBox(this), u"importEncoding"_s)),
      m_delimiter(named(new CodeBox(this), u"importDelimiter"_s)), m_sheet(named(new CodeBox(this), u"importSheet"_s)),
      m_headerRow(named(new QSpinBox(this), u"importHeaderRow"_s)),
      m_guard(named(new QCheckBox(this), u"importGuard"_s)), m_kindLabel(PlainText::label({}, this)),
      m_encodingLabel(PlainText::label({}, this)), m_delimiterLabel(PlainText::label({}, this)),
      m_sheetLabel(PlainText::label({}, this)), m_headerLabel(PlainText::label({}, this)),
      m_about(PlainText::muted({}, this)), m_state(named(PlainText::label({}, this), u"importState"_s)),
      m_rows(named(new QTableWidget(this), u"importPreview"_s))
{
    m_headerRow->setRange(0, kMostHeaderRow);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(false);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->verticalHeader()->setHighlightSections(false);
    m_rows->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rows->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_rows->verticalHeader()->setDefaultSectionSize(28);
    m_about->setWordWrap(true);
    m_state->setWordWrap(true);
    layOut();
    retranslate();
    connect(m_kind, &QComboBox::activated, this, [this] { emit kindChosen(kind()); });
    for (CodeBox *box : {m_encoding, m_delimiter, m_sheet})
        connect(box, &QComboBox::activated, this, &ImportFileStep::choose);
    connect(m_headerRow, &QSpinBox::valueChanged, this, &ImportFileStep::choose);
    connect(m_guard, &QCheckBox::toggled, this, &ImportFileStep::choose);
}

void ImportFileStep::layOut()
{
    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(12);
    choices->setVerticalSpacing(8);
    const std::pair<QLabel *, QWidget *> fields[]{{m_kindLabel, m_kind},
                                                  {m_headerLabel, m_headerRow},
                                                  {m_encodingLabel, m_encoding},
                                                  {m_delimiterLabel, m_delimiter},
                                                  {m_sheetLabel, m_sheet}};
    int at = 0;
    for (const auto &[label, field] : fields) {
        // Either the sheet or the encoding is asked, at the same place.
        const int place = field == m_sheet ? 2 : at++;
        label->setBuddy(field);
        choices->addWidget(label, place / 2, place % 2 * 2);
        choices->addWidget(field, place / 2, place % 2 * 2 + 1);
    }
    choices->addWidget(m_guard, 2, 0, 1, 4);
    choices->setColumnStretch(4, 1);
    for (CodeBox *box : {m_kind, m_encoding, m_delimiter, m_sheet})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(choices);
    layout->addWidget(m_about);
    layout->addWidget(m_rows, 1);
    layout->addWidget(m_state);
}

QWidget *ImportFileStep::first() const
{
    return m_kind;
}

QString ImportFileStep::kind() const
{
    return m_kind->code();
}

void ImportFileStep::retranslate()
{
    m_kindLabel->setText(tr("The file holds"));
    m_encodingLabel->setText(tr("Encoding"));
    m_delimiterLabel->setText(tr("Separator"));
    m_sheetLabel->setText(tr("Sheet"));
    m_headerLabel->setText(tr("Header in row"));
    m_headerRow->setSpecialValueText(tr("no header"));
    m_guard->setText(tr("Take off the ' that guards cells such as '=1+1 or '-5"));
    m_rows->setAccessibleName(tr("First rows of the file"));
    const std::pair<QWidget *, QLabel *> named[]{{m_kind, m_kindLabel},
                                                 {m_encoding, m_encodingLabel},
                                                 {m_delimiter, m_delimiterLabel},
                                                 {m_sheet, m_sheetLabel},
                                                 {m_headerRow, m_headerLabel}};
    for (const auto &[field, label] : named)
        field->setAccessibleName(label->text());
    fillChoices();
    showAbout();
}

void ImportFileStep::fillChoices()
{
    const QSignalBlocker quiet(this);
    m_filling = true;
    const QString kind = m_kind->code();
    QList<std::pair<QString, QString>> kinds, encodings, delimiters, sheets;
    for (const QString &code : Fields::kinds())
        kinds.append({code, importKindLabel(code)});
    for (const QString &name : Encoding::names())
        encodings.append({name, name});
    QList<char16_t> marks{u',', u';', u'\t', u'|'};
    if (!marks.contains(m_preview.format.dialect.delimiter))
        marks.append(m_preview.format.dialect.delimiter);
    for (const char16_t mark : std::as_const(marks))
        delimiters.append({QString(QChar(mark)), delimiterLabel(mark)});
    for (qsizetype i = 0; i < m_preview.sheets.size(); ++i)
        sheets.append({QString::number(i), m_preview.sheets[i]});
    m_kind->setChoices(kinds);
    m_encoding->setChoices(encodings);
    m_delimiter->setChoices(delimiters);
    m_sheet->setChoices(sheets);
    m_kind->setCode(kind);
    m_encoding->setCode(m_preview.format.dialect.encoding);
    m_delimiter->setCode(QString(QChar(m_preview.format.dialect.delimiter)));
    m_sheet->setCode(QString::number(m_preview.format.sheet));
    m_filling = false;
}

void ImportFileStep::showKind(const QString &kind)
{
    m_kind->setCode(kind);
}

void ImportFileStep::showPreview(const ImportPreview &preview)
{
    m_preview = preview;
    m_filling = true;
    m_headerRow->setValue(static_cast<int>(preview.format.headerRow));
    m_guard->setChecked(preview.format.dialect.guarded);
    for (QWidget *part : std::initializer_list<QWidget *>{m_encoding, m_encodingLabel, m_delimiter, m_delimiterLabel})
        part->setVisible(!preview.format.xlsx);
    for (QWidget *part : std::initializer_list<QWidget *>{m_sheet, m_sheetLabel})
        part->setVisible(preview.format.xlsx);
    // Only a file with a byte order mark was written for a spreadsheet.
    m_guard->setVisible(!preview.format.xlsx && (preview.format.dialect.bom || preview.format.dialect.guarded));
    m_filling = false;
    fillChoices();
    fillRows();
    showAbout();
}

void ImportFileStep::fillRows()
{
    qsizetype columns = 0;
    for (const CsvRecord &row : std::as_const(m_preview.rows))
        columns = std::max(columns, row.cells.size());
    columns = std::min(columns, kShownColumns);
    m_rows->clear();
    m_rows->setRowCount(static_cast<int>(m_preview.rows.size()));
    m_rows->setColumnCount(static_cast<int>(columns));
    QStringList names, numbers;
    for (qsizetype column = 0; column < columns; ++column)
        names << ImportSource::columnName(column);
    for (int i = 0; i < m_rows->rowCount(); ++i) {
        const CsvRecord &row = m_preview.rows.at(i);
        const bool header = row.row == m_preview.format.headerRow;
        const bool above = row.row < m_preview.format.headerRow;
        numbers << QString::number(row.row);
        for (int column = 0; column < columns; ++column) {
            auto *item = new QTableWidgetItem(row.cells.value(column));
            QFont font = item->font();
            font.setBold(header);
            item->setFont(font);
            // A row above the header is not read.
            item->setFlags(above ? Qt::ItemIsSelectable : Qt::ItemIsSelectable | Qt::ItemIsEnabled);
            m_rows->setItem(i, column, item);
        }
    }
    m_rows->setHorizontalHeaderLabels(names);
    m_rows->setVerticalHeaderLabels(numbers);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < columns; ++column)
        fitColumn(m_rows, column, 64, 260);
}

void ImportFileStep::showAbout()
{
    if (m_preview.format.xlsx) {
        m_about->setText(
            m_preview.daySystem == DaySystem::From1904
                ? tr("Spreadsheet whose days count from 1904. Days and numbers are shown as they are read.")
                : tr("Spreadsheet. Days and numbers are shown as they are read."));
        return;
    }
    const CsvDialect &dialect = m_preview.format.dialect;
    const QString text = m_preview.certain ? tr("The encoding was recognised. Change what does not look right below.")
                                           : tr("The encoding is not certain: look whether the text below reads well.");
    m_about->setText(dialect.bom ? tr("%1 The file was written for a spreadsheet.").arg(text) : text);
}

void ImportFileStep::showState(const QString &text, bool problem)
{
    const QString said = m_preview.problem.isEmpty() ? text : m_preview.problem;
    m_state->setText(problem || !m_preview.problem.isEmpty() ? u"▲ "_s + said : said);
}

void ImportFileStep::choose()
{
    if (m_filling)
        return;
    ImportFormat format = m_preview.format;
    format.dialect.encoding = m_encoding->code();
    format.dialect.delimiter = m_delimiter->code().isEmpty() ? u',' : m_delimiter->code().front().unicode();
    format.dialect.guarded = m_guard->isChecked();
    format.sheet = m_sheet->code().toInt();
    format.headerRow = m_headerRow->value();
    emit formatChosen(format);
}
