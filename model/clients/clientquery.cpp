// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/clientquery.h"

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

/// Reads a filter from left to right.
class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) {}

    bool atEnd()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        return m_at >= m_text.size();
    }

    Condition condition()
    {
        Condition condition;
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace() && !sign())
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

private:
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
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace() && m_text.at(m_at) != u'|')
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
};

QString quotedIfNeeded(const QString &value)
{
    const bool plain =
        !value.isEmpty() && std::ranges::none_of(value, [](QChar c) { return c.isSpace() || c == u'|' || c == u'"'; });
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
} // namespace

QList<Condition> conditionsFromText(const QString &text)
{
    QList<Condition> conditions;
    Reader reader(text);
    while (!reader.atEnd())
        conditions.append(reader.condition());
    return conditions;
}

QString toText(const QList<Condition> &conditions)
{
    QStringList parts;
    for (const Condition &condition : conditions) {
        if (condition.op == Condition::Op::Empty || condition.op == Condition::Op::NotEmpty) {
            parts.append(condition.field + (condition.op == Condition::Op::Empty ? u"="_s : u"!="_s));
            continue;
        }
        QStringList values;
        for (const QString &value : condition.values)
            values.append(quotedIfNeeded(value));
        parts.append(condition.field + signOf(condition.op) + values.join(u'|'));
    }
    return parts.join(u' ');
}
