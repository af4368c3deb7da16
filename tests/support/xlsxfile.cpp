// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/xlsxfile.h"

#include <zip.h>

using namespace Qt::StringLiterals;

namespace {
constexpr const char *kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char *kDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char *kPackage = "http://schemas.openxmlformats.org/package/2006/relationships";
const QByteArray kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

QByteArray element(const char *name, const QByteArray &inside)
{
    return kHead + '<' + name + " xmlns=\"" + kMain + "\" xmlns:r=\"" + kDocument + "\">" + inside + "</" + name + '>';
}

QByteArray relations(const QList<std::pair<QByteArray, QByteArray>> &targets)
{
    QByteArray inside;
    int id = 0;
    for (const auto &[type, target] : targets)
        inside += "<Relationship Id=\"rId" + QByteArray::number(++id) + "\" Type=\"" + kDocument + '/' + type +
                  "\" Target=\"" + target + "\"/>";
    return kHead + "<Relationships xmlns=\"" + kPackage + "\">" + inside + "</Relationships>";
}

QByteArray styles(const QList<QByteArray> &formats)
{
    QByteArray codes, cells = "<xf numFmtId=\"0\"/>";
    int id = 164;
    for (const QByteArray &format : formats) {
        codes += "<numFmt numFmtId=\"" + QByteArray::number(id) + "\" formatCode=\"" +
                 QString::fromUtf8(format).toHtmlEscaped().toUtf8() + "\"/>";
        cells += "<xf numFmtId=\"" + QByteArray::number(id++) + "\"/>";
    }
    return element("styleSheet", "<numFmts>" + codes + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>" +
                                     "<cellXfs>" + cells + "</cellXfs>");
}
} // namespace

QByteArray XlsxFile::zipped(const Parts &parts)
{
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(memory);
    zip_t *archive = zip_open_from_source(memory, ZIP_TRUNCATE, nullptr);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *part = zip_source_buffer(archive, bytes.constData(), size_t(bytes.size()), 0);
        zip_file_add(archive, name.toUtf8().constData(), part, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    zip_source_open(memory);
    zip_source_seek(memory, 0, SEEK_END);
    QByteArray bytes(qsizetype(zip_source_tell(memory)), Qt::Uninitialized);
    zip_source_seek(memory, 0, SEEK_SET);
    zip_source_read(memory, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(memory);
    zip_source_free(memory);
    return bytes;
}

XlsxFile::Parts XlsxFile::partsOf(const Book &book)
{
    const QByteArray days = book.from1904 ? "<workbookPr date1904=\"1\"/>" : "";
    return {{u"_rels/.rels"_s, relations({{"officeDocument", "xl/workbook.xml"}})},
            {u"xl/workbook.xml"_s,
             element("workbook", days + "<sheets><sheet name=\"List\" sheetId=\"1\" r:id=\"rId1\"/></sheets>")},
            {u"xl/_rels/workbook.xml.rels"_s, relations({{"worksheet", "worksheets/sheet1.xml"},
                                                         {"styles", "styles.xml"},
                                                         {"sharedStrings", "/xl/sharedStrings.xml"}})},
            {u"xl/worksheets/sheet1.xml"_s, element("worksheet", book.sheet)},
            {u"xl/styles.xml"_s, styles(book.formats)},
            {u"xl/sharedStrings.xml"_s, element("sst", book.shared)}};
}

QByteArray XlsxFile::of(const Book &book)
{
    return zipped(partsOf(book));
}

QByteArray XlsxFile::rows(const QList<QList<QByteArray>> &cells)
{
    QByteArray inside;
    for (const QList<QByteArray> &row : cells) {
        inside += "<row>";
        for (const QByteArray &cell : row)
            inside += "<c " + cell + "</c>";
        inside += "</row>";
    }
    return "<sheetData>" + inside + "</sheetData>";
}
