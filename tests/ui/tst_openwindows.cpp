// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/applicationfixture.h"

#include "ui/common/keys.h"
#include "ui/common/notice.h"
#include "ui/common/theme.h"
#include "ui/common/uisettings.h"
#include "ui/exchange/importwizard.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/userchooser.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
/// What a widget says, each text with whose it is.
QStringList textsOf(const QWidget *widget)
{
    // Qt's own arrows beside tabs, which show no text.
    if (qobject_cast<const QTabBar *>(widget->parentWidget()))
        return {};
    QStringList texts{widget->windowTitle(), widget->toolTip(), widget->accessibleName()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts << button->text();
    if (const auto *field = qobject_cast<const QLineEdit *>(widget))
        texts << field->placeholderText();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        texts << text->placeholderText() << (text->isReadOnly() ? text->toPlainText() : QString());
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        for (int i = 0; i < box->count(); ++i)
            texts << box->itemText(i);
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i);
    if (const auto *list = qobject_cast<const QListWidget *>(widget))
        for (int i = 0; i < list->count(); ++i)
            texts << list->item(i)->text();
    if (const auto *menu = qobject_cast<const QMenu *>(widget))
        for (const QAction *action : menu->actions())
            texts << action->text();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
        for (int column = 0; column < view->model()->columnCount(); ++column)
            texts << view->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return texts;
}

/// Names and signs that are the same in every language, and what the test itself typed.
bool isSameEverywhere(const QString &text)
{
    static const QRegularExpression names(
        u"/\\S+\\.weft|Weft|CSV|English|UTF-\\w+|GB18030|Big5|windows-1252|Shift_JIS|Ctrl|Shift|Esc|Alt|Page|Up|Down|Home|End|Del|Ins|Return|Enter|Space|firm|code|name|"
        "\\b[A-D]\\b|NPS|CSAT|CES|SMS|PDF|PNG|SVG|URL|HTTP|Windows|macOS|Linux|list\\.csv|colour|red|blue|&[A-Z]\\b|\\([A-Z]\\)"_s);
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    return !QString(text).remove(names).contains(word);
}
} // namespace

/// What holds for all windows at once: the language they speak, the theme they wear, and that a file that can only be
/// read is not offered to be changed.
class TestOpenWindows : public QObject
{
    Q_OBJECT

private slots:
    void f82EveryOpenWindowChangesItsLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("zh_CN") << u"zh_CN"_s;
        QTest::newRow("zh_TW") << u"zh_TW"_s;
    }
    void f82EveryOpenWindowChangesItsLanguage()
    {
        QFETCH(const QString, language);
        ApplicationFixture f;
        QVERIFY(f.create());
        QVERIFY_RESULT(
            await(f.workspace().settings.saveUser(User{.code = u"a"_s, .nameEn = u"Ann"_s, .nameZh = u"安"_s})));
        QVERIFY_RESULT(
            await(f.workspace().settings.saveUser(User{.code = u"b"_s, .nameEn = u"Ben"_s, .nameZh = u"本"_s})));
        QVERIFY_RESULT(f.addClient(u"长城"_s, u"1"_s));
        QVERIFY(f.reopen());
        auto *chooser = f.find<UserChooser>("userChooser");
        QTRY_VERIFY(chooser && chooser->isVisible());
        const QString path = f.folder.filePath(u"list.csv"_s);
        QVERIFY(putBytes(path, "name,code,colour\n\xE9\x95\xBF\xE5\x9F\x8E,1,red\n\xE8\xBF\x9C\xE8\x88\xAA,2,blue\n"));
        f.prompt.files << path;
        f.window().menu()->importFile->trigger();
        QTRY_VERIFY(f.find<ImportWizard>("importWizard"));
        auto *dialog = f.find<ImportWizard>("importWizard");
        auto *import = dialog->findChild<QPushButton *>(u"importNow"_s);
        auto *next = dialog->findChild<QPushButton *>(u"importNext"_s);
        QTRY_VERIFY(next->isEnabled());
        next->click();
        next->click();
        QTRY_VERIFY(import->isEnabled());
        for (const QString &page : {u"clients"_s, u"matrix"_s, u"settings"_s, u"today"_s})
            f.window().showPage(page);
        f.window().menu()->quickFind->trigger();
        f.application->setLanguage(language);
        QTRY_VERIFY(isSameEverywhere(chooser->windowTitle()));
        QTRY_VERIFY(import->isEnabled() && isSameEverywhere(dialog->windowTitle()));
        QTest::qWait(300);
        for (const QWidget *widget : QApplication::allWidgets())
            for (const QString &text : textsOf(widget))
                QVERIFY2(isSameEverywhere(text), qPrintable(describe(widget) + u": "_s + text));
        QCOMPARE(f.find<QListWidget>("users")->item(0)->text(), u"安"_s);
        QCOMPARE(dialog->findChild<QComboBox *>(u"importKind"_s)->currentText(),
                 language == u"zh_CN" ? u"客户"_s : u"客戶"_s);
        f.application->setLanguage(u"en"_s);
        QTRY_COMPARE(chooser->windowTitle(), u"Who is working?"_s);
        QTRY_COMPARE(dialog->findChild<QComboBox *>(u"importKind"_s)->currentText(), u"Clients"_s);
        const auto ids = await(f.workspace().clients.find({}));
        QVERIFY_RESULT(ids);
        QCOMPARE(await(f.workspace().clients.load(*ids))->first().name, u"长城"_s);
    }

    void aFileThatCanOnlyBeReadSaysSo()
    {
        ApplicationFixture made;
        QVERIFY(made.create());
        QVERIFY_RESULT(made.addClient(u"长城"_s));
        const QString path = made.workspace().database.path();
        made.application->closeWorkspace();
        ApplicationFixture f(u"en"_s, u"light"_s, true);
        f.window().show();
        QSignalSpy opened(f.application.get(), &Application::opened);
        f.application->open(path);
        QVERIFY(opened.wait());
        const auto *banner = f.find<Notice>("warning");
        QVERIFY(banner->isVisible());
        QVERIFY(!banner->text().isEmpty());
        QVERIFY(!f.window().menu()->importFile->isEnabled());
        QVERIFY(!f.window().menu()->undo->isEnabled());
        for (const QString &page : {u"today"_s, u"clients"_s}) {
            f.window().showPage(page);
            auto *primary = f.find<QPushButton>("primaryAction");
            QVERIFY2(!primary->isEnabled(), qPrintable(page));
            QVERIFY2(primary->toolTip().contains(u"only be read"_s), qPrintable(primary->toolTip()));
        }
        f.window().showPage(u"settings"_s);
        for (const char *form : {"tiersForm", "remindersForm", "listsForm", "usersForm"}) {
            QVERIFY2(!f.find<QWidget>(form)->isEnabled(), form);
            QVERIFY2(f.find<QWidget>(form)->toolTip().contains(u"only be read"_s), form);
        }
        QVERIFY(f.find<QWidget>("appearanceForm")->isEnabled());
        f.window().showPage(u"clients"_s);
        for (const QPushButton *edit : f.window().findChildren<QPushButton *>(u"cardEdit"_s))
            QVERIFY(!edit->isEnabled());
        QVERIFY(f.window().menu()->exportList->isEnabled());
        auto *list = f.find<QTableView>("clientList");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        emit list->customContextMenuRequested(list->visualRect(list->model()->index(0, 0)).center());
        auto *menu = f.find<QMenu>("clientMenu");
        QTRY_VERIFY(menu);
        QStringList offered;
        for (const QAction *action : menu->actions())
            if (!action->isSeparator())
                offered << action->text();
        QCOMPARE(offered, (QStringList{u"Open"_s, u"Copy rows"_s}));
        menu->close();
        for (const QAction *action : Keys::of(f.window().currentPage()))
            QVERIFY2(!action->isEnabled() || !action->property("writes").toBool(), qPrintable(action->text()));
        f.application->closeWorkspace();
        QVERIFY(!banner->isVisible());
        // For others it may be changed.
        QSignalSpy again(made.application.get(), &Application::opened);
        made.application->open(path);
        QVERIFY(again.wait());
        made.window().showPage(u"clients"_s);
        QVERIFY(made.find<QPushButton>("primaryAction")->isEnabled());
    }

    void theThemeOfTheCommandLineIsForThisRun()
    {
        ApplicationFixture f(u"en"_s, u"dark"_s);
        kTheme.set(u"light"_s);
        QVERIFY(Theme::isDark());
        QVERIFY(f.create());
        f.window().showPage(u"settings"_s);
        auto *theme = f.find<QComboBox>("theme");
        QCOMPARE(theme->currentData().toString(), u"dark"_s);
        f.application->setLanguage(u"zh_CN"_s);
        QTRY_COMPARE(theme->currentText(), u"深色"_s);
        QVERIFY(Theme::isDark());
        QCOMPARE(kTheme.get(), u"light"_s);
        f.window().follow(u"settings:appearance"_s);
        theme->setFocus();
        QTest::keyClick(theme, Qt::Key_Up);
        QTRY_VERIFY(!Theme::isDark());
        QCOMPARE(theme->currentData().toString(), u"light"_s);
        // From the menu: what the page shows follows.
        emit f.window().menu()->themeChosen(u"dark"_s);
        QTRY_COMPARE(theme->currentData().toString(), u"dark"_s);
        QCOMPARE(kTheme.get(), u"dark"_s);
    }

    void todayAndMatrixAreExportedAsShown()
    {
        ApplicationFixture f(u"zh_CN"_s);
        QVERIFY(f.create(true));
        if (auto *users = f.find<QListWidget>("users"))
            QTest::keyClick(users, Qt::Key_Escape);
        const auto lines =
            await(f.workspace().database.read([](Connection &c) { return Agenda::lines(c, {}, QDate(2026, 3, 16)); }));
        QVERIFY_RESULT(lines);
        f.window().showPage(u"today"_s);
        const QStringList agenda = exported(f, u"today.csv"_s);
        QCOMPARE(agenda.size(), lines->size() + 1);
        QVERIFY2(agenda.first().startsWith(u"\uFEFF编号,名称,"_s) || agenda.first().contains(u"名称"_s),
                 qPrintable(agenda.first()));
        for (const qsizetype i : {qsizetype(0), lines->size() / 2, lines->size() - 1})
            QVERIFY2(agenda[i + 1].contains(lines->at(i).name), qPrintable(agenda[i + 1]));
        QVERIFY2(agenda[1].contains(f.application->format().state(lines->first().state)), qPrintable(agenda[1]));
        f.window().showPage(u"matrix"_s);
        const QStringList matrix = exported(f, u"matrix.csv"_s);
        QVERIFY(matrix.size() > 5);
        QVERIFY2(isSameEverywhere(matrix.first()), qPrintable(matrix.first()));
    }

private:
    static QString describe(const QWidget *widget)
    {
        QString path;
        for (; widget; widget = widget->parentWidget())
            path.prepend(u"/"_s + QString::fromLatin1(widget->metaObject()->className()) + u"#"_s +
                         widget->objectName());
        return path;
    }
    /// What Export writes of the page that is shown.
    static QStringList exported(ApplicationFixture &f, const QString &name)
    {
        const QString path = f.folder.filePath(name);
        f.prompt.files << path;
        QAction *action = f.window().menu()->exportList;
        if (!action->isEnabled())
            return {};
        action->trigger();
        const auto isThere = [&] { return QFile::exists(path) && !bytesOf(path).isEmpty(); };
        return QTest::qWaitFor(isThere) ? QString::fromUtf8(bytesOf(path)).split(u"\r\n"_s, Qt::SkipEmptyParts)
                                        : QStringList();
    }
};

QTEST_MAIN(TestOpenWindows)
#include "tst_openwindows.moc"
