// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/readings.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

static void initModelData()
{
    Q_INIT_RESOURCE(weft_model_data);
}

namespace {

QString resourceText(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The table %ls is not in this program.", qUtf16Printable(name));
    return QString::fromUtf8(file.readAll());
}

} // namespace

Readings::Readings() : m_simplified(kLast - kFirst + 1), m_entries(kLast - kFirst + 1)
{
    initModelData();
    for (char16_t c = kFirst; c <= kLast; ++c)
        m_simplified[c - kFirst] = c;
    const QString pairs = resourceText(u":/model/simplified.txt"_s);
    for (QStringView line : QStringView(pairs).split(u'\n', Qt::SkipEmptyParts))
        m_simplified[line[0].unicode() - kFirst] = line[1].unicode();

    const QString readings = resourceText(u":/model/readings.txt"_s);
    for (QStringView line : QStringView(readings).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype blank = line.indexOf(u' ');
        addSyllable(line.first(blank), line.sliced(blank + 1));
    }
}

void Readings::addSyllable(QStringView syllable, QStringView characters)
{
    const auto known = std::ranges::find(m_syllables, syllable);
    const auto number = quint16(known - m_syllables.begin());
    if (known == m_syllables.end())
        m_syllables.push_back(syllable.toString());
    for (QChar c : characters) {
        Entry &entry = m_entries[c.unicode() - kFirst];
        if (entry.count < kMostReadings)
            entry.syllables[entry.count++] = number;
    }
}

const Readings &Readings::table()
{
    static const Readings readings;
    return readings;
}

std::span<const quint16> Readings::of(char16_t character) const
{
    if (!covers(character))
        return {};
    const Entry &entry = m_entries[character - kFirst];
    return {entry.syllables.data(), entry.count};
}
