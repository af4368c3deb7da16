// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xlsxbook.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {
// Far above what a firm's list holds, below what would fill the memory.
constexpr qsizetype kMostShared = 20000000;
constexpr qint64 kMostSharedText = qint64(1) << 30;

QString translated(const char *text)
{
    return QCoreApplication::translate("Xlsx", text);
}

/// "xl/worksheets/sheet1.xml" from what a part of the same folder calls "worksheets/sheet1.xml" or "/xl/…".
QString resolved(const QString &folder, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList steps = folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..") {
            if (!steps.isEmpty())
                steps.removeLast();
        } else if (step != u".") {
            steps.append(step);
        }
    }
    return steps.join(u'/');
}

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

/// "_x000D_" stands for a character that XML cannot hold.
QString unescaped(QString text)
{
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        bool sound = false;
        const ushort code = text.mid(at + 2, 4).toUShort(&sound, 16);
        if (sound && at + 6 < text.size() && text[at + 6] == u'_')
            text.replace(at, 7, QChar(code));
    }
    return text;
}
} // namespace

Error XlsxBook::faultOf(const QXmlStreamReader &xml, const XlsxPackage::Part &part)
{
    const QString why = part.fault().isEmpty()
                            ? translated(QT_TRANSLATE_NOOP("Xlsx", "The file is damaged: a part of it breaks off or is "
                                                                   "not what it should be. Take a copy of it that "
                                                                   "opens in its program."))
                            : part.fault();
    return {ErrorKind::Damaged, why, xml.errorString()};
}

template <typename F>
Done XlsxBook::read(const QString &part, F f) const
{
    WEFT_TAKE(const auto device, m_package.part(part));
    QXmlStreamReader xml(device.get());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement)
            WEFT_TRY(f(xml));
    }
    return xml.hasError() ? Done(tl::unexpected<Error>(faultOf(xml, *device))) : Done();
}

QString XlsxBook::richText(QXmlStreamReader &xml)
{
    QString text;
    int depth = 1;
    while (depth > 0 && !xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement && xml.name() == "rPh"_L1) {
            xml.skipCurrentElement();
        } else if (token == QXmlStreamReader::StartElement && xml.name() == "t"_L1) {
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (token == QXmlStreamReader::StartElement) {
            ++depth;
        }
    }
    return unescaped(text);
}

const QString *XlsxBook::shared(qsizetype index) const
{
    return index >= 0 && index < m_shared.size() ? &m_shared[index] : nullptr;
}

Done XlsxBook::readRelations(const QString &of, QHash<QString, QString> &targets) const
{
    const QString folder = folderOf(of);
    const QString part = folder + u"_rels/"_s + of.mid(folder.size()) + u".rels"_s;
    return read(part, [&](QXmlStreamReader &xml) -> Done {
        if (xml.name() != "Relationship"_L1)
            return {};
        const auto attributes = xml.attributes();
        const QString target = resolved(folder, attributes.value("Target"_L1).toString());
        targets.insert(attributes.value("Id"_L1).toString(), target);
        targets.insert(attributes.value("Type"_L1).toString().section(u'/', -1), target);
        return {};
    });
}

Done XlsxBook::readWorkbook(const QString &part)
{
    QHash<QString, QString> targets;
    WEFT_TRY(readRelations(part, targets));
    WEFT_TRY(read(part, [&](QXmlStreamReader &xml) -> Done {
        const auto attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            const auto is1904 = attributes.value("date1904"_L1);
            m_system = is1904 == "1"_L1 || is1904 == "true"_L1 ? DaySystem::From1904 : DaySystem::From1900;
        }
        if (xml.name() != "sheet"_L1)
            return {};
        QString id;
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name() == "id"_L1 && attribute.qualifiedName().contains(u':'))
                id = attribute.value().toString();
        }
        const QString target = targets.value(id);
        // A sheet that is a chart has no cells.
        if (target.contains("worksheets/"_L1, Qt::CaseInsensitive) && m_package.has(target))
            m_sheets.append({attributes.value("name"_L1).toString(), target,
                             !attributes.value("state"_L1).isEmpty() && attributes.value("state"_L1) != "visible"_L1});
        return {};
    }));
    if (m_package.has(targets.value(u"styles"_s)))
        WEFT_TRY(readStyles(targets.value(u"styles"_s)));
    if (m_package.has(targets.value(u"sharedStrings"_s)))
        WEFT_TRY(readShared(targets.value(u"sharedStrings"_s)));
    return {};
}

Done XlsxBook::readStyles(const QString &part)
{
    QHash<int, CellFormat> own;
    bool inCells = false;
    return read(part, [&](QXmlStreamReader &xml) -> Done {
        const auto attributes = xml.attributes();
        if (xml.name() == "numFmt"_L1) {
            own.insert(attributes.value("numFmtId"_L1).toInt(),
                       XlsxFormats::ofCode(attributes.value("formatCode"_L1).toString()));
        } else if (xml.name() == "cellXfs"_L1 || xml.name() == "cellStyleXfs"_L1 || xml.name() == "cellStyles"_L1) {
            inCells = xml.name() == "cellXfs"_L1;
        } else if (inCells && xml.name() == "xf"_L1) {
            const int id = attributes.value("numFmtId"_L1).toInt();
            m_formats.append(own.contains(id) ? own.value(id) : XlsxFormats::builtIn(id));
        }
        return {};
    });
}

Done XlsxBook::readShared(const QString &part)
{
    qint64 size = 0;
    return read(part, [&](QXmlStreamReader &xml) -> Done {
        if (xml.name() != "si"_L1)
            return {};
        m_shared.append(richText(xml));
        size += m_shared.last().size();
        if (size > kMostSharedText || m_shared.size() > kMostShared)
            return fail(ErrorKind::Damaged,
                        translated(QT_TRANSLATE_NOOP("Xlsx", "The file unpacks to far more than a spreadsheet holds "
                                                             "and is not read further. Save what is needed as CSV.")));
        return {};
    });
}

Done XlsxBook::open(const QByteArray &bytes)
{
    WEFT_TRY(m_package.open(bytes));
    QHash<QString, QString> targets;
    if (m_package.has(u"_rels/.rels"_s))
        WEFT_TRY(readRelations(QString(), targets));
    const QString workbook = targets.value(u"officeDocument"_s, u"xl/workbook.xml"_s);
    if (!m_package.has(workbook))
        return fail(ErrorKind::Foreign,
                    translated(QT_TRANSLATE_NOOP("Xlsx", "The file is not an XLSX file. Save it as XLSX or as CSV and "
                                                         "choose that one.")));
    WEFT_TRY(readWorkbook(workbook));
    if (m_sheets.isEmpty())
        return fail(ErrorKind::Empty, translated(QT_TRANSLATE_NOOP("Xlsx", "The file has no sheet with cells.")));
    std::stable_sort(m_sheets.begin(), m_sheets.end(),
                     [](const XlsxSheet &a, const XlsxSheet &b) { return a.hidden < b.hidden; });
    return {};
}
