// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/listquery.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
struct Sign
{
    const char16_t *text;
    Condition::Op op;
};
/// The longer ones first.
constexpr std::array kSigns{Sign{u"!=", Condition::Op::IsNot}, Sign{u">=", Condition::Op::AtLeast},
                            Sign{u"<=", Condition::Op::AtMost}, Sign{u"~", Condition::Op::Contains},
                            Sign{u"=", Condition::Op::Is}};

/// Deeper brackets are read as text: what people paste must not exhaust the stack.
constexpr int kDeepest = 32;

/// Reads a filter from left to right.
class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) {}

    /// All conditions up to the end, or to what ends or parts the group.
    QList<Condition> conditions()
    {
        QList<Condition> conditions;
        while (!atEnd() && !(m_depth > 0 && (m_text.at(m_at) == u')' || word(u"or"))))
            conditions.append(item());
        return conditions;
    }

private:
    bool atEnd()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        return m_at >= m_text.size();
    }

    QChar at(qsizetype place) const { return place < m_text.size() ? m_text.at(place) : QChar(u' '); }

    /// Whether this word stands here by itself.
    bool word(QStringView word) const
    {
        const QChar next = at(m_at + word.size());
        return QStringView(m_text).mid(m_at).startsWith(word) && (next.isSpace() || next == u'(' || next == u')');
    }

    bool opensGroup(qsizetype place) const { return m_depth < kDeepest && at(place) == u'('; }

    Condition item()
    {
        if (opensGroup(m_at))
            return group(Condition::Op::Any);
        qsizetype bracket = m_at + 3;
        while (word(u"not") && at(bracket).isSpace() && bracket < m_text.size())
            ++bracket;
        if (!word(u"not") || !opensGroup(bracket))
            return condition();
        m_at = bracket;
        return group(Condition::Op::None);
    }

    Condition group(Condition::Op op)
    {
        Condition group{.op = op};
        ++m_at;
        ++m_depth;
        for (;;) {
            const QList<Condition> together = conditions();
            if (together.size() == 1)
                group.parts.append(together.first());
            else if (!together.isEmpty())
                group.parts.append(Condition{.op = Condition::Op::All, .parts = together});
            if (atEnd() || m_text.at(m_at) == u')')
                break;
            m_at += 2;
        }
        --m_depth;
        m_at = std::min(m_at + 1, m_text.size());
        if (op == Condition::Op::None || group.parts.size() > 1)
            return group;
        const bool isAll = group.parts.size() == 1 && group.parts.first().op == Condition::Op::All;
        return isAll ? group.parts.first() : Condition{.op = Condition::Op::All, .parts = group.parts};
    }

    bool endsWord(qsizetype place) const { return at(place).isSpace() || (m_depth > 0 && at(place) == u')'); }

    Condition condition()
    {
        Condition condition;
        const qsizetype begin = m_at;
        while (!endsWord(m_at) && !sign())
            ++m_at;
        condition.field = m_text.mid(begin, m_at - begin);
        const Sign *found = m_at < m_text.size() ? sign() : nullptr;
        if (!found) {
            condition.op = Condition::Op::NotEmpty;
            return condition;
        }
        m_at += QStringView(found->text).size();
        condition.op = found->op;
        condition.values = values();
        if (condition.values == QStringList{QString()})
            makeEmpty(condition);
        return condition;
    }

    const Sign *sign() const
    {
        const auto rest = QStringView(m_text).mid(m_at);
        const auto found =
            std::ranges::find_if(kSigns, [&](const Sign &s) { return rest.startsWith(QStringView(s.text)); });
        return found == kSigns.end() ? nullptr : &*found;
    }

    static void makeEmpty(Condition &condition)
    {
        condition.values.clear();
        condition.op = condition.op == Condition::Op::Is ? Condition::Op::Empty : Condition::Op::NotEmpty;
    }

    QStringList values()
    {
        QStringList values{value()};
        while (m_at < m_text.size() && m_text.at(m_at) == u'|') {
            ++m_at;
            values.append(value());
        }
        return values;
    }

    QString value() { return m_at < m_text.size() && m_text.at(m_at) == u'"' ? quoted() : bare(); }

    QString bare()
    {
        const qsizetype begin = m_at;
        while (!endsWord(m_at) && m_text.at(m_at) != u'|')
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }

    /// A quotation mark inside is written twice; one that is never closed ends with the text.
    QString quoted()
    {
        QString value;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) != u'"') {
                value.append(m_text.at(m_at));
                continue;
            }
            if (m_at + 1 >= m_text.size() || m_text.at(m_at + 1) != u'"')
                break;
            value.append(m_text.at(++m_at));
        }
        m_at = qMin(m_at + 1, m_text.size());
        return value;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

QString quotedIfNeeded(const QString &value)
{
    const bool plain = !value.isEmpty() && std::ranges::none_of(value, [](QChar c) {
        return c.isSpace() || c == u'|' || c == u'"' || c == u'(' || c == u')';
    });
    if (plain)
        return value;
    QString inside = value;
    return u'"' + inside.replace(u'"', u"\"\""_s) + u'"';
}

QString signOf(Condition::Op op)
{
    const auto found = std::ranges::find_if(kSigns, [op](const Sign &s) { return s.op == op; });
    return found == kSigns.end() ? QString() : QString::fromUtf16(found->text);
}
QString toText(const Condition &condition);

QString groupText(const Condition &group)
{
    QStringList parts;
    for (const Condition &part : group.parts)
        parts.append(toText(part));
    const QString inside = parts.join(group.op == Condition::Op::All ? u" "_s : u" or "_s);
    return (group.op == Condition::Op::None ? u"not ("_s : u"("_s) + inside + u')';
}

QString toText(const Condition &condition)
{
    if (condition.isGroup())
        return groupText(condition);
    if (condition.op == Condition::Op::Empty || condition.op == Condition::Op::NotEmpty)
        return condition.field + (condition.op == Condition::Op::Empty ? u"="_s : u"!="_s);
    QStringList values;
    for (const QString &value : condition.values)
        values.append(quotedIfNeeded(value));
    return condition.field + signOf(condition.op) + values.join(u'|');
}
} // namespace

bool Condition::operator==(const Condition &other) const
{
    return field == other.field && op == other.op && values == other.values && parts == other.parts;
}

QList<Condition> conditionsFromText(const QString &text)
{
    return Reader(text).conditions();
}

QString toText(const QList<Condition> &conditions)
{
    QStringList parts;
    for (const Condition &condition : conditions)
        parts.append(toText(condition));
    return parts.join(u' ');
}

QString toText(const QList<SortKey> &order)
{
    QStringList keys;
    for (const SortKey &key : order)
        keys.append(key.descending ? u'-' + key.field : key.field);
    return keys.join(u',');
}

QList<SortKey> sortFromText(const QString &text)
{
    QList<SortKey> order;
    for (const QString &key : text.split(u',', Qt::SkipEmptyParts))
        order.append(key.startsWith(u'-') ? SortKey{key.mid(1), true} : SortKey{key});
    return order;
}
