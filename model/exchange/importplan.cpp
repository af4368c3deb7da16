// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importplan.h"

#include "model/core/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kSampleCells = 200;
constexpr qsizetype kExamples = 3;

QString translated(const char *text)
{
    return QCoreApplication::translate("ImportPlan", text);
}

/// The filled cells of a column from the top.
QStringList sampleOf(const CsvTable &table, qsizetype column)
{
    QStringList cells;
    for (qsizetype i = 0; i < table.records.size() && i < kSampleCells * 10 && cells.size() < kSampleCells; ++i) {
        const QString cell = table.records[i].cells.value(column).trimmed();
        if (!cell.isEmpty())
            cells.append(cell);
    }
    return cells;
}

bool fitsPattern(const QStringList &cells, const QRegularExpression &pattern)
{
    const auto fitting =
        std::count_if(cells.begin(), cells.end(), [&](const QString &cell) { return pattern.match(cell).hasMatch(); });
    return cells.size() > 1 && fitting * 10 >= cells.size() * 9;
}

bool looksLikeEmails(const QStringList &cells)
{
    static const QRegularExpression pattern(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    return fitsPattern(cells, pattern);
}

bool looksLikePhones(const QStringList &cells)
{
    // A run of digits alone may be any number; one that begins like a mobile, or has marks between, is a phone.
    static const QRegularExpression pattern(
        u"^(1[3-9]\\d{9}|\\+?[\\d(][\\d ()]*[-()][-\\d ()]{4,}|\\+\\d[\\d ]{6,})$"_s);
    static const QRegularExpression day(u"^\\d{4}-\\d{1,2}-\\d{1,2}"_s);
    return fitsPattern(cells, pattern) && !fitsPattern(cells, day);
}

/// The field that the values of a column speak of where its header says nothing.
QString byValues(const FieldSet &fields, const QStringList &cells)
{
    const auto code = [&](FieldType type) {
        for (const Field &field : fields.all()) {
            if (field.type == type && field.isImported())
                return field.code;
        }
        return QString();
    };
    if (looksLikeEmails(cells))
        return code(FieldType::Email);
    return looksLikePhones(cells) ? code(FieldType::Phone) : QString();
}

/// The field whose name, or another word for it, stands inside the header: "Customer name (full)".
QString byPart(const FieldSet &fields, const QString &header)
{
    const QString key = Fields::headerKey(header);
    QString best;
    qsizetype longest = 0;
    for (const Field &field : fields.all()) {
        QStringList words = field.synonyms;
        words << Fields::headerKey(QString::fromUtf8(field.label)) << Fields::headerKey(Fields::label(field));
        for (const QString &word : std::as_const(words)) {
            const bool chinese = !word.isEmpty() && word.front().unicode() >= 0x2E80;
            if (field.isImported() && word.size() >= (chinese ? 2 : 4) && word.size() > longest && key.contains(word)) {
                best = field.code;
                longest = word.size();
            }
        }
    }
    return best;
}

/// Whether the values of a column can be those of a field.
bool valuesFit(const QStringList &cells, FieldType type)
{
    static const QRegularExpression day(u"\\d"_s);
    static const QRegularExpression number(u"^[-+(]?[^\\d]{0,4}[\\d０-９][\\d０-９.,， ']*[^\\d]{0,4}$"_s);
    static const QRegularExpression phone(u"\\d{3}"_s);
    if (cells.isEmpty())
        return true;
    const QStringList one{cells.first(), cells.first()};
    const QStringList &sample = cells.size() > 1 ? cells : one;
    switch (type) {
    case FieldType::Email:
        return looksLikeEmails(sample);
    case FieldType::Day:
    case FieldType::Moment:
        return fitsPattern(sample, day);
    case FieldType::Money:
    case FieldType::Number:
        return fitsPattern(sample, number);
    case FieldType::Phone:
        return fitsPattern(sample, phone);
    default:
        return true;
    }
}

Confidence confidenceOf(const FieldSet &fields, const QString &header, const Field &field, const QStringList &sample)
{
    const Field *found = fields.find(header);
    if (!found)
        return Confidence::Unsure;
    if (!valuesFit(sample, field.type))
        return Confidence::Unsure;
    const QString key = Fields::headerKey(header);
    const bool own = key == Fields::headerKey(field.code) || key == Fields::headerKey(QString::fromUtf8(field.label)) ||
                     key == Fields::headerKey(Fields::label(field));
    return own ? Confidence::Certain : Confidence::Likely;
}

QList<std::pair<qint64, QString>> cellsOf(const CsvTable &table, qsizetype column, const ImportPlan &plan)
{
    QList<std::pair<qint64, QString>> cells;
    cells.reserve(table.records.size());
    for (const CsvRecord &record : table.records) {
        const auto mended = plan.mended.constFind(record.row);
        const bool other = mended != plan.mended.constEnd() && mended->contains(static_cast<int>(column));
        cells.append({record.row, other ? mended->value(static_cast<int>(column)) : record.cells.value(column)});
    }
    return cells;
}

/// "03/04/05 → 2005-04-03": what is read of a cell that does not say it itself, "?" for what cannot be told.
QString asRead(const QString &cell, const ColumnGuess &guess, FieldType type, const Currency &currency)
{
    const auto value = CellReadings::read(cell, type, guess.reading, currency, guess.facts.voted);
    if (value && *value == cell)
        return cell;
    return u"%1 → %2"_s.arg(cell, value ? *value : u"?"_s);
}

void judge(ColumnGuess &guess, const Field &field, const QList<std::pair<qint64, QString>> &cells,
           const Currency &currency)
{
    guess.facts = CellReadings::factsOf(cells, field.type, guess.reading, currency);
    for (QString &example : guess.examples)
        example = asRead(example, guess, field.type, currency);
}

/// A column that is read in a way of its own.
struct ReadColumn
{
    qsizetype at;
    FieldType type;
    CellReading reading;
};

QList<ReadColumn> readColumns(const CsvTable &table, const ImportPlan &plan, const FieldSet &fields)
{
    QList<ReadColumn> columns;
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        const CellReading reading = plan.readings.value(table.header[i], CellReading::AsWritten);
        const Field *field = fields.find(plan.map.value(table.header[i]));
        if (field && reading != CellReading::AsWritten && CellReadings::choicesFor(field->type).contains(reading))
            columns.append({i, field->type, reading});
    }
    return columns;
}

void mend(QStringList &cells, const QHash<int, QString> &mended)
{
    for (auto it = mended.cbegin(); it != mended.cend(); ++it) {
        while (cells.size() <= it.key())
            cells.append(QString());
        cells[it.key()] = it.value();
    }
}

/// Rows that could not be read whole and were mended are records again.
void takeMended(CsvTable &table, const ImportPlan &plan)
{
    QList<CsvProblem> left;
    const qsizetype width = table.header.size();
    for (CsvProblem &problem : table.problems) {
        if (!plan.mended.contains(problem.row)) {
            left.append(problem);
            continue;
        }
        mend(problem.cells, plan.mended.value(problem.row));
        while (problem.cells.size() > width && problem.cells.last().trimmed().isEmpty())
            problem.cells.removeLast();
        if (problem.cells.size() > width) {
            problem.message = Csv::widthProblem(problem.cells.size(), width);
            left.append(problem);
            continue;
        }
        while (problem.cells.size() < width)
            problem.cells.append(QString());
        table.records.append({problem.row, problem.cells});
    }
    if (left.size() != table.problems.size())
        std::ranges::stable_sort(table.records, {}, &CsvRecord::row);
    table.problems = left;
}

/// The first thing that is wrong with a row, by the cells that the file itself has broken.
const CsvProblem *brokenCell(const QList<CsvProblem> &problems, const ImportPlan &plan, const QStringList &header)
{
    for (const CsvProblem &problem : problems) {
        const bool wanted = !plan.map.value(header.value(problem.column - 1)).isEmpty();
        if (wanted && !plan.mended.value(problem.row).contains(problem.column - 1))
            return &problem;
    }
    return nullptr;
}

QHash<qint64, QList<CsvProblem>> byRow(const QList<CsvProblem> &problems)
{
    QHash<qint64, QList<CsvProblem>> rows;
    for (const CsvProblem &problem : problems)
        rows[problem.row].append(problem);
    return rows;
}
} // namespace

qint64 ImportPlan::mendedCells() const
{
    qint64 count = 0;
    for (const auto &cells : mended)
        count += cells.size();
    return count;
}

QString ImportPlans::kindOf(const CsvTable &table, const FieldSet &clients)
{
    const QString better = Exchange::betterKind(clients, table.header);
    return better.isEmpty() ? u"clients"_s : better;
}

ImportPlan ImportPlans::propose(const CsvTable &table, const FieldSet &fields)
{
    ImportPlan plan;
    plan.kind = fields.kind();
    const QHash<QString, QString> known = Exchange::proposeMap(fields, table.header);
    for (const QString &header : table.header) {
        if (!header.isEmpty())
            plan.map.insert(header, known.value(header));
    }
    const QStringList before = Exchange::rejectsHeader();
    const bool rejects = table.header.mid(0, before.size()) == before;
    for (qsizetype i = rejects ? before.size() : 0; i < table.header.size(); ++i) {
        const QString &header = table.header[i];
        if (header.isEmpty() || !plan.map.value(header).isEmpty())
            continue;
        QString code = byValues(fields, sampleOf(table, i));
        if (code.isEmpty() || plan.map.key(code).size() > 0)
            code = byPart(fields, header);
        const Field *field = code.isEmpty() ? nullptr : fields.find(code);
        if (field && plan.map.key(code).isEmpty() && valuesFit(sampleOf(table, i), field->type))
            plan.map.insert(header, code);
    }
    return plan;
}

QList<ColumnGuess> ImportPlans::columnsOf(const ImportTable &table, const ImportPlan &plan, const FieldSet &fields,
                                          const Currency &currency)
{
    const CsvTable &sheet = table.table;
    QList<ColumnGuess> guesses;
    for (qsizetype i = 0; i < sheet.header.size(); ++i) {
        const QString &header = sheet.header[i];
        const QStringList sample = header.isEmpty() ? QStringList() : sampleOf(sheet, i);
        ColumnGuess guess{header, plan.map.value(header), Confidence::None, sample.mid(0, kExamples)};
        const Field *field = fields.find(guess.field);
        if (!guess.field.isEmpty() && field && field->isImported()) {
            guess.confidence = plan.remembered ? Confidence::Remembered : confidenceOf(fields, header, *field, sample);
            const CellReading reading = plan.readings.value(header, CellReading::AsWritten);
            if (CellReadings::choicesFor(field->type).contains(reading))
                guess.reading = reading;
            if (CellReadings::choicesFor(field->type).size() > 1)
                judge(guess, *field, cellsOf(sheet, i, plan), currency);
        }
        guesses.append(guess);
    }
    return guesses;
}

QString ImportPlans::confidenceWord(Confidence confidence)
{
    switch (confidence) {
    case Confidence::None:
        return translated(QT_TRANSLATE_NOOP("ImportPlan", "Left out"));
    case Confidence::Unsure:
        return translated(QT_TRANSLATE_NOOP("ImportPlan", "Unsure"));
    case Confidence::Likely:
        return translated(QT_TRANSLATE_NOOP("ImportPlan", "Likely"));
    case Confidence::Certain:
        return translated(QT_TRANSLATE_NOOP("ImportPlan", "Certain"));
    case Confidence::Remembered:
        return translated(QT_TRANSLATE_NOOP("ImportPlan", "As last time"));
    case Confidence::Chosen:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("ImportPlan", "Your choice"));
}

QString ImportPlans::confidenceReason(const ColumnGuess &guess)
{
    if (guess.header.isEmpty())
        return translated(QT_TRANSLATE_NOOP("ImportPlan", "The column has no header, or one that stands twice."));
    switch (guess.confidence) {
    case Confidence::None:
        return translated(QT_TRANSLATE_NOOP("ImportPlan", "No field is known by this header."));
    case Confidence::Unsure:
        return translated(
            QT_TRANSLATE_NOOP("ImportPlan", "Guessed by a part of the header or by the values. Check it."));
    case Confidence::Likely:
        return translated(QT_TRANSLATE_NOOP("ImportPlan", "The header is another word for this field."));
    case Confidence::Certain:
        return translated(QT_TRANSLATE_NOOP("ImportPlan", "The header is the name of this field."));
    case Confidence::Remembered:
        return translated(QT_TRANSLATE_NOOP("ImportPlan", "So it was chosen for the last file with these columns."));
    case Confidence::Chosen:
        break;
    }
    return {};
}

CsvTable ImportPlans::applied(const ImportTable &whole, const ImportPlan &plan, const FieldSet &fields,
                              const Currency &currency)
{
    CsvTable table = whole.table;
    takeMended(table, plan);
    const QList<ReadColumn> columns = readColumns(table, plan, fields);
    if (columns.isEmpty() && whole.cellProblems.isEmpty() && plan.mended.isEmpty())
        return table;
    const auto broken = byRow(whole.cellProblems);
    QList<CsvRecord> sound;
    sound.reserve(table.records.size());
    for (CsvRecord &record : table.records) {
        mend(record.cells, plan.mended.value(record.row));
        CsvProblem problem;
        if (const CsvProblem *cell = brokenCell(broken.value(record.row), plan, table.header))
            problem = *cell;
        for (const ReadColumn &column : columns) {
            auto text = CellReadings::read(record.cells.value(column.at), column.type, column.reading, currency);
            if (text)
                record.cells[column.at] = *text;
            else if (problem.message.isEmpty())
                problem = {record.row, static_cast<int>(column.at) + 1, text.error().message, {}};
        }
        if (problem.message.isEmpty()) {
            sound.append(std::move(record));
        } else {
            problem.cells = std::move(record.cells);
            table.problems.append(problem);
        }
    }
    table.records = sound;
    return table;
}
