// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/xlsxwriter.h"

#include "model/core/clock.h"
#include "model/exchange/fields.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kMostRows = 1048575; // and the header
constexpr qsizetype kMostColumns = 16384;
constexpr qsizetype kLongestText = 32767;
constexpr qsizetype kRowsInMemory = 20000;
constexpr qsizetype kMeasuredRows = 200;
constexpr int kWidest = 60;
constexpr qsizetype kMostDigits = 15;

using Xlsx::ColumnType;

QString translated(const char *text)
{
    return QCoreApplication::translate("Xlsx", text);
}

/// A text that spells an escape stays what it is: "_x000D_" would be read as a line break.
QByteArray textOf(const QString &cell)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return QString(cell).replace(escape, u"_x005F_"_s).toUtf8();
}

QDate dayOf(const QString &cell)
{
    const QDate day = cell.size() == 10 ? fromDayText(cell) : QDate();
    // Before March 1900 spreadsheets count a day that never was.
    return day.isValid() && day >= QDate(1900, 3, 1) ? day : QDate();
}

/// Moments as the exchange form writes them: local, or stored ones ending in Z.
QDateTime momentOf(const QString &cell)
{
    if (cell.endsWith(u'Z'))
        return fromMomentText(cell).toLocalTime();
    if (cell.size() != 16 || !dayOf(cell.first(10)).isValid())
        return {};
    return QDateTime(dayOf(cell.first(10)), QTime::fromString(cell.mid(11), u"HH:mm"_s));
}

bool isFigure(const QString &cell)
{
    static const QRegularExpression pattern(u"^-?\\d+(\\.\\d+)?$"_s);
    const auto digits = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    return digits <= kMostDigits && pattern.match(cell).hasMatch();
}

int decimalsOf(const QString &cell)
{
    return cell.contains(u'.') ? static_cast<int>(cell.size() - cell.indexOf(u'.') - 1) : 0;
}

/// Letters of the width of a digit; Chinese ones are twice as wide.
int widthOf(const QString &cell)
{
    int width = 0;
    for (const QChar c : cell.left(kWidest))
        width += c.unicode() >= 0x2E80 ? 2 : 1;
    return width;
}

ColumnType typeByCells(const CsvSheet &table, qsizetype column)
{
    bool any = false;
    for (const QStringList &row : table.rows) {
        const QString &cell = row.value(column);
        if (!cell.isEmpty() && !dayOf(cell).isValid())
            return ColumnType::Text;
        any = any || !cell.isEmpty();
    }
    return any ? ColumnType::Day : ColumnType::Text;
}

/// One file on its way through the library, which writes to a name only.
class Book
{
public:
    Book(const QString &path, const QString &tempFolder, bool sparing)
        : m_path(QFile::encodeName(path)), m_temp(QFile::encodeName(tempFolder))
    {
        lxw_workbook_options options{};
        options.constant_memory = sparing ? LXW_TRUE : LXW_FALSE;
        options.tmpdir = m_temp.data();
        m_book = workbook_new_opt(m_path.constData(), &options);
    }
    ~Book()
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;

    bool begin(const QString &sheetName)
    {
        if (!m_book)
            return false;
        m_sheet = workbook_add_worksheet(m_book, sheetName.toUtf8().constData());
        m_header = workbook_add_format(m_book);
        m_day = workbook_add_format(m_book);
        m_moment = workbook_add_format(m_book);
        m_text = workbook_add_format(m_book);
        if (!m_sheet || !m_header || !m_day || !m_moment || !m_text)
            return false;
        format_set_bold(m_header);
        format_set_num_format(m_day, "yyyy-mm-dd");
        format_set_num_format(m_moment, "yyyy-mm-dd hh:mm");
        format_set_num_format(m_text, "@");
        return true;
    }
    lxw_format *figures(int decimals)
    {
        lxw_format *&format = m_figures[decimals];
        if (!format && decimals > 0) {
            format = workbook_add_format(m_book);
            format_set_num_format(format, ("#,##0." + QByteArray(decimals, '0')).constData());
        }
        return format;
    }
    lxw_error end()
    {
        const lxw_error error = workbook_close(m_book);
        m_book = nullptr;
        return error;
    }

    lxw_worksheet *sheet() const { return m_sheet; }
    lxw_format *header() const { return m_header; }
    lxw_format *day() const { return m_day; }
    lxw_format *moment() const { return m_moment; }
    lxw_format *text() const { return m_text; }

private:
    QByteArray m_path;
    QByteArray m_temp;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_header = nullptr, *m_day = nullptr, *m_moment = nullptr, *m_text = nullptr;
    QHash<int, lxw_format *> m_figures;
};

lxw_datetime datetimeOf(QDate day, QTime time)
{
    return {day.year(), day.month(), day.day(), time.hour(), time.minute(), double(time.second())};
}

struct Column
{
    ColumnType type = ColumnType::Text;
    int decimals = 0;
};

void writeCell(Book &book, lxw_row_t row, lxw_col_t at, const Column &column, const QString &cell)
{
    if (cell.isEmpty())
        return;
    if (column.type == ColumnType::Figure && isFigure(cell)) {
        worksheet_write_number(book.sheet(), row, at, cell.toDouble(), book.figures(column.decimals));
        return;
    }
    const QDateTime moment = column.type == ColumnType::Moment ? momentOf(cell) : QDateTime();
    const QDate day = column.type == ColumnType::Day ? dayOf(cell) : QDate();
    if (day.isValid() || moment.isValid()) {
        lxw_datetime value = day.isValid() ? datetimeOf(day, QTime(0, 0)) : datetimeOf(moment.date(), moment.time());
        worksheet_write_datetime(book.sheet(), row, at, &value, day.isValid() ? book.day() : book.moment());
        return;
    }
    worksheet_write_string(book.sheet(), row, at, textOf(cell).constData(), book.text());
}

void measure(Book &book, const CsvSheet &table, qsizetype at, Column &column)
{
    int width = widthOf(table.header[at]) + 4; // room for the filter's arrow
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const QString &cell = table.rows[i].value(at);
        if (column.type == ColumnType::Figure)
            column.decimals = std::clamp(decimalsOf(cell), column.decimals, 6);
        if (i < kMeasuredRows)
            width = std::max(width, widthOf(cell) + 2);
    }
    const auto place = static_cast<lxw_col_t>(at);
    worksheet_set_column(book.sheet(), place, place, std::clamp(width, 8, kWidest),
                         column.type == ColumnType::Text ? book.text() : nullptr);
}

Done checkSize(const CsvSheet &table)
{
    if (table.rows.size() > kMostRows || table.header.size() > kMostColumns)
        return fail(ErrorKind::Invalid, translated(QT_TRANSLATE_NOOP("Xlsx", "The list has more rows or columns than "
                                                                             "a sheet can hold. Export it as CSV.")));
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        for (const QString &cell : table.rows[row]) {
            if (cell.size() > kLongestText)
                return fail(ErrorKind::Invalid,
                            translated(QT_TRANSLATE_NOOP("Xlsx", "Row %1 has a text that is longer than a cell can "
                                                                 "hold. Export the list as CSV."))
                                .arg(row + 2));
        }
    }
    return {};
}

/// What no sheet may be called is left out of its name.
QString soundName(const QString &name)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\]|^'|'$"_s);
    const QString sound = QString(name).remove(forbidden).left(31).trimmed();
    return sound.isEmpty() ? u"Weft"_s : sound;
}

void fill(Book &book, const CsvSheet &table, QList<Column> &columns)
{
    for (qsizetype at = 0; at < columns.size(); ++at) {
        measure(book, table, at, columns[at]);
        worksheet_write_string(book.sheet(), 0, static_cast<lxw_col_t>(at), textOf(table.header[at]).constData(),
                               book.header());
    }
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        for (qsizetype at = 0; at < columns.size(); ++at)
            writeCell(book, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(at), columns[at],
                      table.rows[row].value(at));
    }
    worksheet_freeze_panes(book.sheet(), 1, 0);
    if (!columns.isEmpty())
        worksheet_autofilter(book.sheet(), 0, 0, static_cast<lxw_row_t>(table.rows.size()),
                             static_cast<lxw_col_t>(columns.size() - 1));
}
} // namespace

QList<ColumnType> Xlsx::typesOf(const QString &kind, const QStringList &columns, const QList<bool> &figures)
{
    QList<ColumnType> types;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const Field *field = Fields::find(kind, columns[i]);
        if (figures.value(i))
            types.append(ColumnType::Figure);
        else if (field && field->type == FieldType::Day)
            types.append(ColumnType::Day);
        else if (field && field->type == FieldType::Moment)
            types.append(ColumnType::Moment);
        else
            types.append(field ? ColumnType::Text : ColumnType::Unknown);
    }
    return types;
}

Result<QByteArray> Xlsx::write(const CsvSheet &table, const QList<ColumnType> &types, const QString &sheetName)
{
    WEFT_TRY(checkSize(table));
    const QTemporaryDir folder;
    const QString temp = QDir::tempPath();
    const auto failed = [&](const QString &why) {
        return fail(ErrorKind::Failed,
                    translated(QT_TRANSLATE_NOOP("Xlsx", "The XLSX file could not be made in the folder for temporary "
                                                         "files, %1: %2. Free some space there and try again."))
                        .arg(QDir::toNativeSeparators(temp), why));
    };
    if (!folder.isValid())
        return failed(folder.errorString());
    QList<Column> columns;
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        const ColumnType type = types.value(i, ColumnType::Unknown);
        columns.append({type == ColumnType::Unknown ? typeByCells(table, i) : type});
    }
    const QString path = folder.filePath(u"table.xlsx"_s);
    Book book(path, folder.path(), table.rows.size() > kRowsInMemory);
    if (!book.begin(soundName(sheetName)))
        return failed(QString());
    fill(book, table, columns);
    if (const lxw_error error = book.end(); error != LXW_NO_ERROR)
        return failed(QString::fromUtf8(lxw_strerror(error)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(file.errorString());
    return file.readAll();
}
