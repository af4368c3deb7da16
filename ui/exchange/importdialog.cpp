// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importdialog.h"

#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/exchange/importtext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int kPreviewRows = 8;
constexpr int kShownRejects = 200;

QString kindLabel(const QString &kind)
{
    const QHash<QString, QString> labels{{u"clients"_s, ImportDialog::tr("Clients")},
                                         {u"people"_s, ImportDialog::tr("People")},
                                         {u"users"_s, ImportDialog::tr("Users")},
                                         {u"products"_s, ImportDialog::tr("Products")},
                                         {u"sales"_s, ImportDialog::tr("Sales")},
                                         {u"contacts"_s, ImportDialog::tr("Contacts")},
                                         {u"opportunities"_s, ImportDialog::tr("Opportunities")},
                                         {u"tasks"_s, ImportDialog::tr("Tasks")},
                                         {u"appointments"_s, ImportDialog::tr("Appointments")},
                                         {u"invoices"_s, ImportDialog::tr("Invoices")},
                                         {u"payments"_s, ImportDialog::tr("Payments")},
                                         {u"holidays"_s, ImportDialog::tr("Holidays")}};
    return labels.value(kind, kind);
}

} // namespace

ImportDialog::ImportDialog(const Format &format, QWidget *parent)
    : QDialog(parent), m_format(format), m_title(PlainText::heading({}, 3, this)),
      m_kindLabel(PlainText::label({}, this)), m_encodingLabel(PlainText::label({}, this)),
      m_explain(PlainText::muted({}, this)), m_kind(new QComboBox(this)), m_encoding(new QComboBox(this)),
      m_preview(new QTableWidget(this)), m_summary(PlainText::label({}, this)), m_details(new QPlainTextEdit(this)),
      m_import(nullptr)
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_kind->setObjectName(u"importKind"_s);
    for (const QString &kind : Fields::kinds())
        m_kind->addItem(kind, kind);
    m_encoding->setObjectName(u"importEncoding"_s);
    m_encoding->addItems(
        {u"UTF-8"_s, u"GB18030"_s, u"Big5"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"windows-1252"_s, u"Shift_JIS"_s});
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    m_details->setObjectName(u"importDetails"_s);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->verticalHeader()->hide();
    layOut();
    retranslate();
    connect(m_kind, &QComboBox::activated, this, &ImportDialog::choose);
    connect(m_encoding, &QComboBox::activated, this, [this] {
        CsvDialect dialect = m_table.dialect;
        dialect.encoding = m_encoding->currentText();
        emit dialectChosen(dialect);
    });
}

void ImportDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(this);
    m_import = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_import->setObjectName(u"importNow"_s);
    m_import->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_kindLabel);
    choices->addWidget(m_kind);
    choices->addSpacing(16);
    choices->addWidget(m_encodingLabel);
    choices->addWidget(m_encoding);
    choices->addStretch(1);
    m_kindLabel->setBuddy(m_kind);
    m_encodingLabel->setBuddy(m_encoding);
    for (QComboBox *box : {m_kind, m_encoding})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addLayout(choices);
    layout->addWidget(m_explain);
    layout->addWidget(m_preview, 2);
    layout->addWidget(m_summary);
    layout->addWidget(m_details, 1);
    layout->addWidget(buttons);
    resize(860, 640);
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    // What the trial run said is in the language before; it is made again.
    if (!m_shownKind.isEmpty())
        emit requestChanged(m_shownKind, m_map);
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import CSV"));
    m_kindLabel->setText(tr("The file holds"));
    m_encodingLabel->setText(tr("Encoding"));
    m_explain->setText(tr("Choose over each column what it means."));
    m_import->setText(tr("Import"));
    m_cancel->setText(tr("Cancel"));
    m_kind->setAccessibleName(m_kindLabel->text());
    m_encoding->setAccessibleName(m_encodingLabel->text());
    m_preview->setAccessibleName(tr("First rows of the file"));
    m_details->setAccessibleName(tr("What is not as it should be"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, kindLabel(m_kind->itemData(i).toString()));
    showTitle();
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        auto *meaning = qobject_cast<QComboBox *>(m_preview->cellWidget(0, column));
        for (int i = 0; meaning && i < meaning->count(); ++i)
            meaning->setItemText(i, meaningOf(meaning->itemData(i).toString()));
        fitColumn(column);
    }
}

void ImportDialog::showTitle()
{
    m_title->setText(tr("%1: %n rows", nullptr, static_cast<int>(m_table.records.size())).arg(m_fileName));
}

void ImportDialog::showTable(const ImportRequest &request)
{
    m_table = request.table;
    m_shownKind = request.kind;
    m_map = Exchange::proposeMap(fields(), request.table.header);
    for (auto it = request.map.cbegin(); it != request.map.cend(); ++it)
        m_map.insert(it.key(), it.value());
    m_fileName = request.fileName;
    showTitle();
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(request.kind)));
    m_encoding->setCurrentText(m_table.dialect.encoding);
    fillPreview();
}

FieldSet ImportDialog::fields() const
{
    return m_format.fieldsOf(m_shownKind);
}

/// What a column is taken for; without a code it is left out.
QString ImportDialog::meaningOf(const QString &code) const
{
    const FieldSet set = fields();
    const Field *field = code.isEmpty() ? nullptr : set.find(code);
    return field ? Fields::label(*field) : tr("Leave out");
}

void ImportDialog::fillPreview()
{
    m_filling = true;
    const FieldSet set = fields();
    const int columns = static_cast<int>(m_table.header.size());
    const int rows = static_cast<int>(std::min<qsizetype>(kPreviewRows, m_table.records.size()));
    m_preview->clear();
    m_preview->setColumnCount(columns);
    m_preview->setRowCount(rows + 1);
    m_preview->setHorizontalHeaderLabels(m_table.header);
    for (int column = 0; column < columns; ++column) {
        auto *meaning = new QComboBox(m_preview);
        meaning->setAccessibleName(m_table.header.at(column));
        meaning->addItem(meaningOf({}), QString());
        for (const Field &field : set.all())
            if (!field.derived)
                meaning->addItem(Fields::label(field), field.code);
        meaning->setCurrentIndex(std::max(0, meaning->findData(m_map.value(m_table.header.at(column)))));
        m_preview->setCellWidget(0, column, meaning);
        connect(meaning, &QComboBox::activated, this, &ImportDialog::choose);
        for (int row = 0; row < rows; ++row)
            m_preview->setItem(row + 1, column, new QTableWidgetItem(m_table.records.at(row).cells.value(column)));
    }
    for (int column = 0; column < columns; ++column)
        fitColumn(column);
    m_preview->setRowHeight(0, 34);
    m_filling = false;
}

/// Wide enough for the meaning that is chosen; the longest that could be chosen would leave room for two columns only.
void ImportDialog::fitColumn(int column)
{
    if (const auto *meaning = qobject_cast<QComboBox *>(m_preview->cellWidget(0, column)))
        m_preview->setColumnWidth(column, std::max(150, fontMetrics().horizontalAdvance(meaning->currentText()) + 48));
}

void ImportDialog::choose()
{
    if (m_filling)
        return;
    const QString kind = m_kind->currentData().toString();
    QHash<QString, QString> map;
    if (kind == m_shownKind) {
        for (int column = 0; column < m_preview->columnCount(); ++column)
            if (const auto *meaning = qobject_cast<QComboBox *>(m_preview->cellWidget(0, column)))
                map.insert(m_table.header.at(column), meaning->currentData().toString());
        for (int column = 0; column < m_preview->columnCount(); ++column)
            fitColumn(column);
        m_map = map;
    } else {
        m_shownKind = kind;
        m_map = Exchange::proposeMap(fields(), m_table.header);
        // The boxes are rebuilt after the one that sent this is done.
        QMetaObject::invokeMethod(this, &ImportDialog::fillPreview, Qt::QueuedConnection);
    }
    emit requestChanged(kind, map);
}

void ImportDialog::showTrying()
{
    m_summary->setText(tr("Trying it out, nothing is written yet…"));
    m_import->setEnabled(false);
}

void ImportDialog::showReport(const ImportReport &report)
{
    m_summary->setText(tr("This would come of it: %1").arg(importCounts(report)));
    QStringList lines = report.notes;
    for (const ImportReject &reject : report.rejects.mid(0, kShownRejects))
        lines << (reject.column.isEmpty()
                      ? tr("Row %1: %2").arg(reject.row).arg(reject.reason)
                      : tr("Row %1, column %2: %3").arg(QString::number(reject.row), reject.column, reject.reason));
    for (const QString &stub : report.stubLines)
        lines << tr("New stub: %1").arg(stub);
    m_details->setPlainText(lines.join(u'\n'));
    m_details->setVisible(!lines.isEmpty());
    m_import->setEnabled(report.created + report.updated + report.merged + report.unchanged > 0);
    m_import->setFocus();
}

void ImportDialog::showProblem(const Error &error)
{
    m_summary->setText(error.message);
    m_details->setPlainText(error.detail);
    m_details->setVisible(!error.detail.isEmpty());
    m_import->setEnabled(false);
}
