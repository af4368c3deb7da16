// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/printout.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace {
constexpr double kPoints = 9;
/// On paper the inks are these, whatever the theme of the screen.
const QColor kInk(0x1B, 0x24, 0x30);
const QColor kQuiet(0x56, 0x62, 0x73);
const QColor kLine(0xB5, 0xBD, 0xC8);
const QColor kGround(0xF0, 0xF2, 0xF5);

QTextCharFormat charFormat(double points, const QColor &colour, bool bold = false)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setForeground(colour);
    format.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
    return format;
}

void addTable(QTextCursor &cursor, const Printout &printout)
{
    const int columns = static_cast<int>(printout.header.size());
    const int rows = static_cast<int>(printout.rows.size());
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setCellPadding(4);
    format.setCellSpacing(0);
    format.setBorder(0.5);
    format.setBorderBrush(kLine);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setTopMargin(8);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *table = cursor.insertTable(rows + 1, columns, format);
    for (int row = 0; row <= rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            QTextTableCell cell = table->cellAt(row, column);
            const bool head = row == 0 || column == 0;
            const bool total = printout.totals && (row == rows || column == columns - 1);
            if (head || total) {
                QTextCharFormat ground = cell.format();
                ground.setBackground(kGround);
                cell.setFormat(ground);
            }
            const QString text = row == 0 ? printout.header.at(column) : printout.rows.at(row - 1).value(column);
            cell.firstCursorPosition().insertText(text, charFormat(kPoints, kInk, head || total));
        }
    }
}

void fill(QTextDocument &document, const Printout &printout)
{
    document.setDefaultFont(QGuiApplication::font());
    QTextCursor cursor(&document);
    cursor.insertText(printout.title, charFormat(kPoints * 1.7, kInk, true));
    for (const QString &line : printout.lines) {
        cursor.insertBlock();
        cursor.insertText(line, charFormat(kPoints, kQuiet));
    }
    cursor.insertBlock();
    addTable(cursor, printout);
}

QPageLayout landscape(QPageLayout layout)
{
    layout.setOrientation(QPageLayout::Landscape);
    return layout;
}
} // namespace

void Print::paint(QPagedPaintDevice &device, const Printout &printout)
{
    QTextDocument document;
    fill(document, printout);
    document.print(&device); // without a page size of its own it adds margins and page numbers
}

QByteArray Print::pdf(const Printout &printout)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QPdfWriter writer(&buffer);
    writer.setTitle(printout.title);
    writer.setPageLayout(landscape(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF())));
    paint(writer, printout);
    return bytes;
}

void Print::preview(const Printout &printout, QWidget *parent)
{
    auto *dialog = new QPrintPreviewDialog(parent);
    dialog->setObjectName(u"printPreview"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(printout.title);
    dialog->printer()->setDocName(printout.title);
    dialog->printer()->setPageLayout(landscape(dialog->printer()->pageLayout()));
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [printout](QPrinter *printer) { Print::paint(*printer, printout); });
    dialog->resize(960, 680);
    dialog->open();
}
