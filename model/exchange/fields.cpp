// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/fields.h"

#include "model/core/text.h"
#include "model/exchange/fieldtable.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {
struct Kind
{
    QList<Field> fields;
    QHash<QString, qsizetype> byHeader; ///< folded code, label or synonym
};

QStringList words(const char16_t *text)
{
    return QString::fromUtf16(text).split(u'|', Qt::SkipEmptyParts);
}

Field fieldOf(const QString &kind, const FieldLine &line)
{
    Field field{kind, QString::fromUtf16(line.code), line.type, QString::fromUtf16(line.list), line.label};
    for (const QString &synonym : words(line.synonyms))
        field.synonyms.append(Fields::headerKey(synonym));
    field.derived = (line.marks & Derived) != 0;
    field.importOnly = (line.marks & ImportOnly) != 0;
    field.editable = line.marks == Plain;
    return field;
}

Kind kindFrom(const KindLine &line)
{
    Kind kind;
    for (const FieldLine &fieldLine : line.fields)
        kind.fields.append(fieldOf(QString::fromUtf16(line.kind), fieldLine));
    // Codes first: no synonym takes the header that an export writes.
    for (qsizetype i = 0; i < kind.fields.size(); ++i)
        kind.byHeader.insert(Fields::headerKey(kind.fields[i].code), i);
    for (qsizetype i = 0; i < kind.fields.size(); ++i) {
        QStringList others = kind.fields[i].synonyms;
        others.append(Fields::headerKey(QString::fromUtf8(kind.fields[i].label)));
        for (const QString &key : others) {
            if (!kind.byHeader.contains(key))
                kind.byHeader.insert(key, i);
        }
    }
    return kind;
}

const QHash<QString, Kind> &table()
{
    static const QHash<QString, Kind> kinds = [] {
        QHash<QString, Kind> made;
        for (const KindLine &line : fieldTable())
            made.insert(QString::fromUtf16(line.kind), kindFrom(line));
        return made;
    }();
    return kinds;
}
} // namespace

QString Fields::headerKey(const QString &header)
{
    QString key;
    for (const QChar c : foldText(header)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            key += c;
    }
    return key;
}

QStringList Fields::kinds()
{
    QStringList list;
    for (const KindLine &line : fieldTable())
        list.append(QString::fromUtf16(line.kind));
    return list;
}

QString Fields::kindOf(const QString &text)
{
    const QString key = headerKey(text);
    for (const KindLine &line : fieldTable()) {
        const QString kind = QString::fromUtf16(line.kind);
        if (headerKey(kind) == key || words(line.synonyms).contains(key))
            return kind;
    }
    return {};
}

const QList<Field> &Fields::of(const QString &kind)
{
    static const QList<Field> none;
    const auto found = table().constFind(kind);
    return found == table().constEnd() ? none : found->fields;
}

const Field *Fields::find(const QString &kind, const QString &header)
{
    const auto found = table().constFind(kind);
    if (found == table().constEnd())
        return nullptr;
    QString key = headerKey(header);
    auto at = found->byHeader.constFind(key);
    if (at == found->byHeader.constEnd()) {
        // A localised export is read back in the language it was written in.
        const auto &fields = found->fields;
        for (const Field &field : fields) {
            if (headerKey(label(field)) == key)
                return &field;
        }
        return nullptr;
    }
    return &found->fields[*at];
}

QString Fields::label(const Field &field)
{
    return field.ownLabel.isEmpty() ? QCoreApplication::translate("Fields", field.label) : field.ownLabel;
}
