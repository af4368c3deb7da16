// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Walks over a C++ text once, sorting its characters into code, comments and literals.
class Stripper
{
public:
    explicit Stripper(Source &source) : m_source(source), m_text(source.text) {}

    void run()
    {
        while (m_at < m_text.size()) {
            if (m_text.mid(m_at, 2) == u"//")
                comment(u"\n"_s);
            else if (m_text.mid(m_at, 2) == u"/*")
                comment(u"*/"_s);
            else if (m_text[m_at] == u'"' && m_at > 0 && m_text[m_at - 1] == u'R')
                rawLiteral();
            else if (m_text[m_at] == u'"' || (m_text[m_at] == u'\'' && !isDigitSeparator()))
                literal(m_text[m_at]);
            else
                keep(m_text[m_at++]);
        }
    }

private:
    void keep(QChar character)
    {
        m_source.code += character;
        m_source.bare += character;
    }
    void comment(const QString &end)
    {
        qsizetype stop = m_text.indexOf(end, m_at + 2);
        stop = stop < 0 ? m_text.size() : stop + (end == u"\n" ? 0 : end.size());
        for (; m_at < stop; ++m_at) {
            if (m_text[m_at] == u'\n')
                keep(u'\n');
        }
    }
    void literal(QChar quote)
    {
        keep(m_text[m_at++]);
        while (m_at < m_text.size() && m_text[m_at] != quote && m_text[m_at] != u'\n') {
            if (m_text[m_at] == u'\\')
                m_source.code += m_text[m_at++];
            if (m_at < m_text.size())
                m_source.code += m_text[m_at++];
        }
        if (m_at < m_text.size())
            keep(m_text[m_at++]);
    }
    void rawLiteral()
    {
        const QString end = u')' + m_text.mid(m_at + 1, m_text.indexOf(u'(', m_at) - m_at - 1) + u'"';
        qsizetype stop = m_text.indexOf(end, m_at);
        stop = stop < 0 ? m_text.size() : stop + end.size();
        for (; m_at < stop; ++m_at) {
            m_source.code += m_text[m_at];
            if (m_text[m_at] == u'\n' || m_text[m_at] == u'"')
                m_source.bare += m_text[m_at];
        }
    }
    bool isDigitSeparator() const
    {
        qsizetype start = m_at;
        while (start > 0 && (m_text[start - 1].isLetterOrNumber() || m_text[start - 1] == u'\''))
            --start;
        return start < m_at && m_text[start].isDigit();
    }

    Source &m_source;
    const QString &m_text;
    qsizetype m_at = 0;
};

/// Follows the braces of a stripped text and keeps what begins at the level of namespaces and classes.
class BraceCounter
{
public:
    QList<FunctionSpan> run(const QString &bare)
    {
        for (const QChar character : bare) {
            if (character == u'\n')
                ++m_line;
            if (character == u'{')
                open();
            else if (character == u'}')
                close();
            else if (character == u';' && m_parentheses == 0)
                m_head.clear();
            else
                add(character);
        }
        return m_spans;
    }

private:
    enum class Kind { Container, Function, Initialiser, Other };
    struct Block
    {
        Kind kind;
        int line;
        QString head;
    };

    void add(QChar character)
    {
        m_parentheses += character == u'(' ? 1 : character == u')' ? -1 : 0;
        if (m_head.trimmed().isEmpty())
            m_headLine = m_line;
        m_head += character;
    }
    bool atTop() const
    {
        return std::all_of(m_blocks.begin(), m_blocks.end(), [](const Block &b) { return b.kind == Kind::Container; });
    }
    Kind kindOf(const QString &head) const
    {
        static const QRegularExpression container(u"\\b(namespace|class|struct|union|enum|extern)\\b[^()]*$"_s);
        static const QRegularExpression member(u"\\)[^;]*:[^:].*[\\w>]$"_s,
                                               QRegularExpression::DotMatchesEverythingOption);
        if (container.match(head).hasMatch())
            return Kind::Container;
        if (!atTop() || !head.contains(u'('))
            return Kind::Other;
        return member.match(head).hasMatch() ? Kind::Initialiser : Kind::Function;
    }
    void open()
    {
        const QString head = m_head.trimmed();
        const Kind kind = kindOf(head);
        m_blocks << Block{kind, m_headLine, head};
        if (kind != Kind::Initialiser)
            m_head.clear();
    }
    void close()
    {
        if (m_blocks.isEmpty())
            return;
        const Block block = m_blocks.takeLast();
        if (block.kind == Kind::Function)
            m_spans << FunctionSpan{block.line, m_line - block.line + 1, block.head.simplified()};
        if (block.kind == Kind::Initialiser)
            m_head = block.head + u' ';
        else
            m_head.clear();
    }

    QList<Block> m_blocks;
    QList<FunctionSpan> m_spans;
    QString m_head;
    int m_line = 1;
    int m_headLine = 1;
    int m_parentheses = 0;
};

} // namespace

Source sourceOf(const QString &path, const QString &text)
{
    Source source{path, text, {}, {}};
    Stripper(source).run();
    return source;
}

QList<FunctionSpan> functionsOf(const Source &source)
{
    return BraceCounter().run(source.bare);
}
