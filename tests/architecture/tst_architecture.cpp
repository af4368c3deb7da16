// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kFileLines = 400;
constexpr int kTestLines = 600; // half of a test program is a table of cases
constexpr int kFunctionLines = 60;

// Tables of data may be long; everything else is split.
const QStringList kDataTables{u"model/settings/listdata.cpp"_s, u"model/exchange/fieldtable.cpp"_s};

QList<Source> readTree()
{
    QList<Source> sources;
    const QDir root(QStringLiteral(WEFT_SOURCE_DIR));
    for (const QString &folder : {u"app"_s, u"model"_s, u"ui"_s, u"tests"_s, u"resources/schema"_s, u"packaging"_s}) {
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s, u"*.sql"_s, u"*.sh"_s, u"CMakeLists.txt"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources << sourceOf(root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
        }
    }
    std::ranges::sort(sources, {}, &Source::path);
    return sources;
}

QByteArray report(const QStringList &found)
{
    return '\n' + found.join(u'\n').toUtf8();
}

/// The feature a path or an include belongs to: "clients" of "ui/clients/x.h".
QString featureOf(const QString &path)
{
    return path.section(u'/', 1, 1);
}

/// A page may use ui/common and its own folder; the shell connects the others.
QStringList foreignFeatures(const Source &source)
{
    if (!source.path.startsWith(u"ui/") || source.path.startsWith(u"ui/shell/"))
        return {};
    static const QRegularExpression include(u"#include \"(ui/[^\"]+)\""_s);
    QStringList found;
    for (auto matches = include.globalMatch(source.code); matches.hasNext();) {
        const QString used = matches.next().captured(1);
        if (used.count(u'/') > 1 && featureOf(used) != u"common" && featureOf(used) != featureOf(source.path))
            found << u"%1 uses %2"_s.arg(source.path, used);
    }
    return found;
}

QStringList tooLongFunctions(const Source &source)
{
    QStringList found;
    for (const FunctionSpan &function : functionsOf(source)) {
        if (function.lines > kFunctionLines)
            found
                << u"%1:%2: %3 lines: %4"_s.arg(source.path).arg(function.line).arg(function.lines).arg(function.head);
    }
    return found;
}

bool isTooLong(const Source &source)
{
    const int allowed = source.path.startsWith(u"tests/") ? kTestLines : kFileLines;
    return source.text.count(u'\n') > allowed && !kDataTables.contains(source.path);
}

bool isCpp(const Source &source)
{
    return source.path.endsWith(u".h") || source.path.endsWith(u".cpp");
}

} // namespace

/// The rules of dependency and style of the project, on its sources. Every rule first proves that it can fail.
class TestArchitecture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_sources = readTree();
        QVERIFY2(m_sources.size() > 100, "the source tree was not found");
    }

    void rule_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < rules().size(); ++i)
            QTest::newRow(rules()[i].name) << i;
    }

    void rule()
    {
        QFETCH(int, index);
        const Rule &rule = rules()[index];
        const QString path = QString::fromLatin1(rule.badPath);
        QVERIFY2(!violations(rule, sourceOf(path, QString::fromUtf8(rule.bad))).isEmpty(), "the bad sample passes");
        QCOMPARE(violations(rule, sourceOf(path, QString::fromUtf8(rule.good))), QStringList());
        QStringList found;
        for (const Source &source : m_sources)
            found << violations(rule, source);
        QVERIFY2(found.isEmpty(), report(found).constData());
    }

    void everyFeatureKeepsToItself()
    {
        const QString include = u"#include \"ui/matrix/matrixpage.h\"\n"_s;
        QCOMPARE(foreignFeatures(sourceOf(u"ui/clients/x.cpp"_s, include)).size(), 1);
        QCOMPARE(foreignFeatures(sourceOf(u"ui/matrix/x.cpp"_s, include)).size(), 0);
        QCOMPARE(foreignFeatures(sourceOf(u"ui/shell/x.cpp"_s, include)).size(), 0);
        QStringList found;
        for (const Source &source : m_sources)
            found << foreignFeatures(source);
        QVERIFY2(found.isEmpty(), report(found).constData());
    }

    void filesAreShort()
    {
        QVERIFY(isTooLong(sourceOf(u"model/x/x.cpp"_s, QString(kFileLines + 1, u'\n'))));
        QVERIFY(!isTooLong(sourceOf(u"model/x/x.cpp"_s, QString(kFileLines, u'\n'))));
        QVERIFY(isTooLong(sourceOf(u"tests/x/x.cpp"_s, QString(kTestLines + 1, u'\n'))));
        QStringList found;
        for (const Source &source : m_sources) {
            if (isCpp(source) && isTooLong(source))
                found << u"%1: %2 lines"_s.arg(source.path).arg(source.text.count(u'\n'));
        }
        QVERIFY2(found.isEmpty(), report(found).constData());
    }

    void functionsAreShort()
    {
        const QString body(kFunctionLines, u'\n');
        QCOMPARE(tooLongFunctions(sourceOf(u"a.cpp"_s, u"namespace {\nint f(int a)\n{"_s + body + u"}\n}"_s)).size(),
                 1);
        QCOMPARE(tooLongFunctions(sourceOf(u"a.cpp"_s, u"X::X() : m_a{1}, m_b(2)\n{"_s + body + u"}"_s)).size(), 1);
        QCOMPARE(tooLongFunctions(sourceOf(u"a.cpp"_s, u"const T kTable[] = {"_s + body + u"};"_s)).size(), 0);
        QCOMPARE(tooLongFunctions(sourceOf(u"a.cpp"_s, u"int f(int a)\n{"_s + body.mid(2) + u"}"_s)).size(), 0);
        QStringList found;
        for (const Source &source : m_sources) {
            if (isCpp(source) && !source.path.startsWith(u"tests/"))
                found << tooLongFunctions(source);
        }
        QVERIFY2(found.isEmpty(), report(found).constData());
    }

    void literalsAndCommentsAreToldApart()
    {
        const Source source =
            sourceOf(u"a.cpp"_s, u"int a = 1'000; // one\nf(\"x // y\", u'\"', R\"(a \"b\" c)\"); /* z */ g();"_s);
        QCOMPARE(source.bare, u"int a = 1'000; \nf(\"\", u'', R\"\"\"\");  g();"_s);
        QVERIFY(source.code.contains(u"x // y"));
        QVERIFY(!source.code.contains(u"one"));
    }

private:
    QList<Source> m_sources;
};

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
