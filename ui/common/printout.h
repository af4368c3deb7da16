// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

class QPagedPaintDevice;
class QWidget;

/// A table on paper: text, never a picture. Every cell is shown as it is; lines of a cell stand beneath each other.
struct Printout
{
    QString title;
    QStringList lines;  ///< under the title: what it is about, and of what day
    QStringList header; ///< repeated on each page
    QList<QStringList> rows;
    bool totals = false; ///< the last row and the last column are sums
};

namespace Print {
/// On landscape pages with their numbers.
void paint(QPagedPaintDevice &device, const Printout &printout);
QByteArray pdf(const Printout &printout);
/// A window that shows the pages and prints them; it goes when it is closed.
void preview(const Printout &printout, QWidget *parent);
} // namespace Print
