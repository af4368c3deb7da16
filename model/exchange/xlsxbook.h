// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/xlsxformats.h"
#include "model/exchange/xlsxpackage.h"

#include <QHash>
#include <QList>
#include <QStringList>

class QXmlStreamReader;

/// A sheet of a workbook.
struct XlsxSheet
{
    QString name;
    QString part;
    bool hidden = false;
};

/// A workbook as far as it is read at once: its sheets, the formats of its cells, and the texts that they share.
class XlsxBook
{
public:
    Done open(const QByteArray &bytes);

    const QList<XlsxSheet> &sheets() const { return m_sheets; }
    DaySystem daySystem() const { return m_system; }
    CellFormat format(int style) const { return m_formats.value(style); }
    /// A shared text; nothing where the file has no such one.
    const QString *shared(qsizetype index) const;
    const XlsxPackage &package() const { return m_package; }

    /// The text of the element that was just entered: its runs without the readings printed over them.
    static QString richText(QXmlStreamReader &xml);
    /// What is wrong with a part that could not be read to its end.
    static Error faultOf(const QXmlStreamReader &xml, const XlsxPackage::Part &part);

private:
    Done readWorkbook(const QString &part);
    Done readRelations(const QString &of, QHash<QString, QString> &targets) const;
    Done readStyles(const QString &part);
    Done readShared(const QString &part);
    /// f(xml) for every element that begins.
    template <typename F>
    Done read(const QString &part, F f) const;

    XlsxPackage m_package;
    QList<XlsxSheet> m_sheets;
    QList<CellFormat> m_formats;
    QList<QString> m_shared;
    DaySystem m_system = DaySystem::From1900;
};
