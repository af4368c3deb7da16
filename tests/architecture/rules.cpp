// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

using Look = Rule::Look;

// Who may use whom.
const QList<Rule> kDependencies{
    {"core uses nothing of ours", "^model/core/", "", Look::Code, R"(#include "(?!model/core/))", "model/core/x.h",
     "#include \"model/db/connection.h\"", "#include \"model/core/id.h\""},
    {"db uses core alone", "^model/db/", "", Look::Code, R"(#include "(?!model/(core|db)/))", "model/db/x.cpp",
     "#include \"model/clients/client.h\"", "#include \"model/core/id.h\""},
    {"the model knows no screen", "^model/", "", Look::Code,
     R"(#include ("(ui|app)/|<(Qt(Widgets|Gui|Charts|Svg)|QWidget|QApplication|QGuiApplication|QPainter|QColor|QIcon)))",
     "model/clients/x.cpp", "#include <QWidget>", "#include <QCoreApplication>\n"},
    {"core has no SQL", "^model/core/", "", Look::Code, "#include <QSql", "model/core/x.cpp", "#include <QSqlQuery>",
     "#include <QString>"},
    {"QtSql stays in .cpp files", "^(model|ui|app)/.*\\.h$", "", Look::Code, "#include <QSql", "model/db/x.h",
     "#include <QSqlQuery>", "#include <QString>"},
    // The exception is a template, whose statements have to stand in its header.
    {"headers of features see no connection", "^model/(?!db/).*\\.h$", "^model/exchange/keyedimport\\.h$", Look::Code,
     R"(#include "model/db/(?!database\.h|changes\.h))", "model/sales/x.h", "#include \"model/db/connection.h\"",
     "#include \"model/db/database.h\""},
    {"QtSql is used by the database alone", "^(model|ui|app)/", "^model/db/", Look::Code, "#include <QSql",
     "model/sales/x.cpp", "#include <QSqlQuery>", "#include \"model/db/connection.h\""},
    {"the screen has no database", "^ui/", "", Look::Code, R"(#include "model/db/(?!changes\.h|journal\.h))",
     "ui/clients/x.cpp", "#include \"model/db/connection.h\"", "#include \"model/clients/clientstore.h\""},
    {"ui/common knows no page", "^ui/common/", "", Look::Code, R"(#include "(ui/(?!common/)|app/))", "ui/common/x.cpp",
     "#include \"ui/clients/clientpage.h\"", "#include \"ui/common/page.h\""},
    {"the screen knows no program", "^ui/", "", Look::Code, R"(#include "app/)", "ui/shell/x.cpp",
     "#include \"app/application.h\"", "#include \"ui/common/page.h\""},
    {"charts are behind one view", "^(ui|app)/", "^ui/common/chartview", Look::Code,
     R"(#include <(QtCharts|QChart|Q\w+Series))", "ui/insight/x.cpp", "#include <QChartView>",
     "#include \"ui/common/chartview.h\""},
    {"no SQL on the screen", "^ui/", "", Look::Code,
     R"("[^"\n]*\b(SELECT|INSERT INTO|UPDATE \w+ SET|DELETE FROM|PRAGMA)\b)", "ui/clients/x.cpp",
     "c.each(u\"SELECT id FROM client\"_s)", "tr(\"Select a client\")"},
};

// Where time, files and other people's threads are touched.
const QList<Rule> kDoors{
    {"no nested event loops", "^(ui|app)/", "", Look::Bare, R"((->|(?<!\bapp)\.)exec\(|\bQEventLoop\b|processEvents)",
     "ui/clients/x.cpp", "dialog.exec();", "dialog->open();"},
    {"the screen never waits", "^ui/", "", Look::Bare,
     R"(\.result\(\)|\.takeResult\(\)|waitForFinished|waitForResult|QThread::\w*sleep)", "ui/clients/x.cpp",
     "auto rows = m_store.load(ids).result();", "onAnswer(this, m_store.load(ids), f);"},
    {"connects by pointer", "^(model|ui|app)/", "", Look::Bare, R"(\b(SIGNAL|SLOT)\s*\()", "ui/clients/x.cpp",
     "connect(a, SIGNAL(clicked()), b, SLOT(go()));", "connect(a, &A::clicked, this, &B::go);"},
    {"connects with a context", "^(model|ui|app)/", "", Look::Bare,
     R"(\bconnect\(\s*[\w>.*&()-]+\s*,\s*&[\w:]+\s*,\s*\[)", "ui/clients/x.cpp",
     "connect(button, &QPushButton::clicked, [this] { go(); });",
     "connect(button, &QPushButton::clicked, this, [this] { go(); });"},
    {"no singletons", "^(model|ui|app)/", "", Look::Bare,
     R"((?<!QCoreApplication)(?<!QApplication)::(instance|self)\(\))", "model/clients/x.cpp",
     "Session::instance()->go();", "m_session.go();"},
    {"the application object belongs to app", "^(model|ui)/", "", Look::Bare,
     R"(\bqApp\b|\bQ\w*Application::instance\(\))", "ui/clients/x.cpp", "qApp->quit();",
     "QCoreApplication::translate(a, b);"},
    {"one clock", "^(model|ui|app)/", "^model/core/clock\\.cpp$", Look::Bare,
     R"(::current(DateTime|DateTimeUtc|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\(|system_clock::now|\btime\((nullptr|NULL|0)\))",
     "ui/agenda/x.cpp", "const QDate today = QDate::currentDate();", "const QDate today = m_clock.today();"},
    {"one way to write files", "^(model|ui|app)/", "^model/core/filewriter\\.cpp$|^app/cli/main\\.cpp$", Look::Bare,
     R"(^(?!.*(QDataStream|QBuffer|buffer\.)).*(\bQSaveFile [^;]*\(|\bQSaveFile>\(|\bofstream\b|\bfopen\(|::(WriteOnly|Append|Truncate|NewOnly)\b|QIODevice::ReadWrite))",
     "ui/common/x.cpp", "file.open(QIODevice::WriteOnly);", "file.open(QIODevice::ReadOnly);"},
    {"no INSERT OR REPLACE, no SELECT *", "^(model|ui|app)/", "", Look::Code,
     R"("[^"\n]*(\bOR REPLACE\b|\bREPLACE INTO\b|\bSELECT \*))", "model/sales/x.cpp",
     "c.run(u\"INSERT OR REPLACE INTO sale VALUES (1)\"_s)", "c.run(u\"INSERT INTO sale (id) VALUES (1)\"_s)"},
    {"no SQLite date functions", "^(model|app)/", "", Look::Code,
     R"("[^"\n]*\b(strftime|julianday|iif|group_concat)\s*\()", "model/sales/x.cpp",
     "u\"SELECT strftime('%Y', day) FROM sale\"_s", "u\"SELECT substr(day, 1, 4) FROM sale\"_s"},
    {"days are text of our own", "^(model|app)/", "", Look::Code, R"("SELECT[^"\n]*\b(date|datetime)\s*\()",
     "model/sales/x.cpp", "u\"SELECT date('now')\"_s", "u\"SELECT day FROM sale\"_s"},
};

// How it is written.
const QList<Rule> kStyle{
    {"no std::views", "^(model|ui|app)/", "", Look::Bare, R"(\b(std::|ranges::)views\b)", "model/x/x.cpp",
     "for (int i : std::views::iota(0, 3))", "std::ranges::sort(rows);"},
    {"no exceptions of ours", "^(model|ui|app)/", "", Look::Bare, R"(\bthrow\b|\btry\s*\{)", "model/x/x.cpp",
     "throw 1;", "return fail(ErrorKind::Failed, text);"},
    {"no naked delete", "^(model|ui|app)/", "", Look::Bare, R"(\bdelete\s+[\w*(]|\bdelete\[\])", "ui/x/x.cpp",
     "delete m_model;", "Page(const Page &) = delete;"},
    {"no shared_ptr in ui headers", "^ui/.*\\.h$", "", Look::Bare, R"(\b(shared_ptr|QSharedPointer|QScopedPointer)\b)",
     "ui/x/x.h", "std::shared_ptr<Page> m_page;", "std::unique_ptr<Ui::Form> m_ui;"},
    {"no using namespace in headers", "^(model|ui|app)/.*\\.h$", "", Look::Bare, R"(\busing namespace\b)", "ui/x/x.h",
     "using namespace Qt::StringLiterals;", "namespace Sales {}"},
    // The exception is a table of words that opens its own namespace.
    {"only string literals are opened up", "^(model|ui|app)/.*\\.cpp$", "^model/sample/sampledata\\.cpp$", Look::Bare,
     R"(\busing namespace (?!Qt::StringLiterals|std::chrono_literals))", "ui/x/x.cpp", "using namespace std;",
     "using namespace Qt::StringLiterals;"},
    {"names say what a thing is", "^(model|ui|app)/", "", Look::Bare,
     R"(\b(class|struct) (?!ListModelBase\b)\w+(Manager|Helper|Helpers|Util|Utils|Handler|Impl|Base)\b)", "model/x/x.h",
     "class SaleManager", "class SaleStore"},
    {"no unnumbered TODO", "^(model|ui|app|tests|packaging)/", "^tests/architecture/", Look::Text,
     R"(\b(TODO|FIXME|XXX|HACK)\b(?! #\d))", "model/x/x.cpp", "// TODO make this faster",
     "// TODO #12 make this faster"},
    {"headers are read once", "^(model|ui|app|tests)/.*\\.h$", "", Look::Text, R"(\A(?![^\n]*\n#pragma once\n))",
     "model/x/x.h", "// SPDX-License-Identifier: GPL-3.0-or-later\n#ifndef X_H\n",
     "// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n"},
    {"the licence is named", "", "", Look::Text,
     R"(\A(?!(#!.*\n)?(//|#|--) SPDX-License-Identifier: GPL-3\.0-or-later\n))", "model/x/x.cpp",
     "#include <QString>\n", "-- SPDX-License-Identifier: GPL-3.0-or-later\n"},
};

QString textOf(const Source &source, Look look)
{
    return look == Look::Code ? source.code : look == Look::Bare ? source.bare : source.text;
}

} // namespace

const QList<Rule> &rules()
{
    static const QList<Rule> all = kDependencies + kDoors + kStyle;
    return all;
}

QStringList violations(const Rule &rule, const Source &source)
{
    const QString except = QString::fromLatin1(rule.except);
    if (!QRegularExpression(QString::fromLatin1(rule.files)).match(source.path).hasMatch() ||
        (!except.isEmpty() && QRegularExpression(except).match(source.path).hasMatch()))
        return {};
    const QString text = textOf(source, rule.look);
    QStringList found;
    QRegularExpression pattern(QString::fromLatin1(rule.forbidden), QRegularExpression::MultilineOption);
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const qsizetype at = matches.next().capturedStart();
        const qsizetype line = text.left(at).count(u'\n') + 1;
        found << u"%1:%2: %3"_s.arg(source.path).arg(line).arg(text.section(u'\n', line - 1, line - 1).trimmed());
    }
    return found;
}
