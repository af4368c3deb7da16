// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/fieldreader.h"

#include "model/core/clock.h"
#include "model/core/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
QString translated(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

/// Parts of a cell that holds several values. A ";" alone decides where there is one, so that a value may hold the
/// other marks.
QStringList partsOf(const QString &text, const QRegularExpression &others)
{
    QStringList parts =
        text.contains(u';') || text.contains(u'；') ? text.split(QRegularExpression(u"[;；]"_s)) : text.split(others);
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts;
}

Result<qint64> wholeNumber(const QString &text)
{
    QString digits = text.normalized(QString::NormalizationForm_KC).trimmed();
    static const QRegularExpression grouped(u"^\\d{1,3}(,\\d{3})+$"_s);
    if (grouped.match(digits).hasMatch())
        digits.remove(u',');
    bool sound = false;
    const qint64 number = digits.toLongLong(&sound);
    if (!sound || number < 0)
        return fail(ErrorKind::Invalid,
                    translated(QT_TRANSLATE_NOOP("Exchange", "“%1” is not a whole number.")).arg(text));
    return number;
}

template <typename Number>
Done readNumber(const QString &text, std::optional<Number> &value)
{
    value.reset();
    if (text.isEmpty())
        return {};
    WEFT_TAKE(const qint64 number, wholeNumber(text));
    if (number > std::numeric_limits<Number>::max())
        return fail(ErrorKind::Invalid, translated(QT_TRANSLATE_NOOP("Exchange", "“%1” is too large.")).arg(text));
    value = static_cast<Number>(number);
    return {};
}

Done checked(const QString &text, bool multiline)
{
    const QString problem = textProblem(text, multiline);
    return problem.isEmpty() ? Done{} : Done(fail(ErrorKind::Invalid, problem));
}
} // namespace

QDate FieldReader::today() const
{
    return fromMomentText(m_nowText).date();
}

Done FieldReader::read(const QString &text, QString &value)
{
    // One line: a line break inside a name or an address line is a blank.
    QString line = text;
    line.replace(u"\r\n"_s, u" "_s).replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' ');
    WEFT_TRY(checked(line, false));
    value = line;
    return {};
}

Done FieldReader::readLong(const QString &text, QString &value)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    WEFT_TRY(checked(lines, true));
    value = lines;
    return {};
}

Done FieldReader::read(const QString &text, QDate &value)
{
    value = {};
    if (!text.isEmpty()) {
        WEFT_TAKE(value, parseDay(text, m_dayOrder));
    }
    return {};
}

Done FieldReader::read(const QString &text, QDateTime &value)
{
    value = {};
    if (!text.isEmpty()) {
        WEFT_TAKE(value, parseMoment(text, m_dayOrder));
    }
    return {};
}

Done FieldReader::readTime(const QString &text, QString &value)
{
    value.clear();
    if (!text.isEmpty()) {
        WEFT_TAKE(value, parseTime(text));
    }
    return {};
}

Done FieldReader::readDecimal(const QString &text, QString &value)
{
    value = text.normalized(QString::NormalizationForm_KC).trimmed();
    static const QRegularExpression decimal(u"^-?\\d+(\\.\\d+)?$"_s);
    if (value.isEmpty() || decimal.match(value).hasMatch())
        return {};
    return fail(ErrorKind::Invalid, translated(QT_TRANSLATE_NOOP("Exchange", "“%1” is not a number.")).arg(text));
}

Done FieldReader::read(const QString &text, Money &value)
{
    value = {};
    if (!text.isEmpty()) {
        WEFT_TAKE(value, parseMoney(text, m_currency));
    }
    return {};
}

Done FieldReader::read(const QString &text, std::optional<Money> &value)
{
    value.reset();
    if (!text.isEmpty()) {
        WEFT_TAKE(value, parseMoney(text, m_currency));
    }
    return {};
}

Done FieldReader::read(const QString &text, bool &value)
{
    static const QStringList yes{u"1"_s, u"yes"_s, u"y"_s, u"true"_s, u"t"_s, u"x"_s, u"是"_s, u"有"_s, u"✓"_s, u"√"_s};
    static const QStringList no{u""_s, u"0"_s, u"no"_s, u"n"_s, u"false"_s, u"f"_s, u"否"_s, u"无"_s, u"無"_s};
    const QString word = foldText(text);
    value = yes.contains(word);
    if (value || no.contains(word))
        return {};
    return fail(ErrorKind::Invalid,
                translated(QT_TRANSLATE_NOOP("Exchange", "“%1” is neither yes nor no. Write 1 or 0.")).arg(text));
}

Done FieldReader::read(const QString &text, std::optional<int> &value)
{
    return readNumber(text, value);
}

Done FieldReader::read(const QString &text, std::optional<qint64> &value)
{
    return readNumber(text, value);
}

Done FieldReader::reference(const QString &text, References::Kind kind, qint64 &value)
{
    value = 0;
    if (!text.isEmpty()) {
        WEFT_TAKE(value, m_references.find(kind, text));
    }
    return {};
}

Done FieldReader::readCode(const QString &list, const QString &text, QString &value)
{
    value.clear();
    if (!text.isEmpty()) {
        WEFT_TAKE(value, m_references.listCode(list, text));
    }
    return {};
}

Done FieldReader::readCodes(const QString &list, const QString &text, QStringList &value)
{
    static const QRegularExpression marks(u"[,，、|/]"_s);
    value.clear();
    const QStringList parts = partsOf(text, marks);
    for (const QString &part : parts) {
        WEFT_TAKE(const QString code, m_references.listCode(list, part));
        value.append(code);
    }
    value.sort();
    value.removeDuplicates();
    return {};
}

Done FieldReader::readWords(const QString &text, QStringList &value)
{
    static const QRegularExpression marks(u"[,，、|]"_s);
    value = partsOf(text, marks);
    value.sort();
    for (const QString &word : std::as_const(value))
        WEFT_TRY(checked(word, false));
    return {};
}

Done FieldReader::readPhones(const QString &kind, const QString &text, QList<Phone> &value)
{
    static const QRegularExpression marks(u"[,，、\\n]"_s);
    const QStringList parts = partsOf(text, marks);
    QList<Phone> numbers;
    for (const QString &part : parts) {
        WEFT_TRY(checked(part, false));
        if (digitsOf(part).isEmpty())
            return fail(ErrorKind::Invalid,
                        translated(QT_TRANSLATE_NOOP("Exchange", "“%1” is not a phone number.")).arg(part));
        numbers.append({kind, part});
    }
    value.removeIf([&](const Phone &phone) { return phone.kind == kind; });
    value.append(numbers);
    // In the order of the kinds, so that the order of the columns does not matter.
    std::stable_sort(value.begin(), value.end(), [](const Phone &a, const Phone &b) { return b.kind < a.kind; });
    return {};
}

Done FieldReader::readEmails(const QString &text, QStringList &value)
{
    static const QRegularExpression marks(u"[,，、\\s]"_s);
    static const QRegularExpression address(u"^[^@\\s]+@[^@\\s]+$"_s);
    value = partsOf(text, marks);
    for (const QString &part : std::as_const(value)) {
        WEFT_TRY(checked(part, false));
        if (!address.match(part).hasMatch())
            return fail(ErrorKind::Invalid,
                        translated(QT_TRANSLATE_NOOP("Exchange", "“%1” is not an e-mail address.")).arg(part));
    }
    return {};
}

Done FieldReader::readPerson(Id<Client> client, const QString &text, Id<Person> &value)
{
    value = {};
    if (!text.isEmpty()) {
        WEFT_TAKE(value.value, m_references.person(client, text));
    }
    return {};
}
