// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/applicationfixture.h"

#include "ui/common/notice.h"
#include "ui/common/theme.h"
#include "ui/common/uisettings.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/startpage.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestShell : public QObject
{
    Q_OBJECT

private slots:
    void startPageOffersWhatToOpen()
    {
        ApplicationFixture f;
        f.window().show();
        QVERIFY(f.window().startPage()->isVisible());
        QVERIFY(!f.window().menu()->importFile->isEnabled());
        QVERIFY(f.find<QPushButton>("openSample")->isVisible());
        QCOMPARE(f.find<QPushButton>("newWorkspace")->text(), u"New workspace…"_s);
    }

    void newWorkspaceIsMadeFromTheStartPage()
    {
        ApplicationFixture f;
        f.window().show();
        QSignalSpy opened(f.application.get(), &Application::opened);
        const QString path = f.folder.filePath(u"new firm.weft"_s);
        f.prompt.files << path;
        QTest::mouseClick(f.find<QPushButton>("newWorkspace"), Qt::LeftButton);
        QVERIFY(opened.wait());
        QCOMPARE(f.workspace().database.path(), path);
        QVERIFY(!f.window().startPage()->isVisible());
        QCOMPARE(f.window().windowTitle(), u"new firm – Weft"_s);
        QCOMPARE(kRecentFiles.get(), QStringList{path});
    }

    void aFileThatCannotBeOpenedIsNamed()
    {
        ApplicationFixture f;
        f.window().show();
        const QString path = f.folder.filePath(u"empty.weft"_s);
        QVERIFY(putBytes(path, {}));
        f.application->open(path);
        auto *notice = f.find<Notice>("statusNotice");
        QTRY_VERIFY(notice->isVisible());
        QVERIFY2(notice->text().contains(u"empty.weft"_s), qPrintable(notice->text()));
        QVERIFY(!f.application->workspace());
        QCOMPARE(bytesOf(path), QByteArray());
    }

    void keysGoToPages()
    {
        ApplicationFixture f;
        QVERIFY(f.create());
        QTest::keyClick(&f.window(), Qt::Key_1, Qt::ControlModifier);
        const QString first = f.window().currentKey();
        QTest::keyClick(&f.window(), Qt::Key_2, Qt::ControlModifier);
        QVERIFY(f.window().currentKey() != first);
        QTest::keyClick(&f.window(), Qt::Key_Escape);
        QCOMPARE(f.window().currentKey(), first);
    }

    void searchFieldHasTheKey()
    {
        ApplicationFixture f;
        QVERIFY(f.create());
        f.window().showPage(u"clients"_s);
        QTest::keyClick(&f.window(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(f.window().currentPage()->searchField()->hasFocus());
        QTest::keyClicks(f.window().currentPage()->searchField(), u"abc"_s);
        QTest::keyClick(f.window().currentPage()->searchField(), Qt::Key_Escape);
        QCOMPARE(f.window().currentPage()->searchField()->text(), QString());
    }

    void pagesTakeTheKeysAtOnce()
    {
        ApplicationFixture f;
        QVERIFY(f.create());
        QVERIFY_RESULT(f.addClient(u"长城电子"_s));
        QVERIFY_RESULT(f.addClient(u"Northwind"_s));
        f.window().showPage(u"clients"_s);
        auto *list = f.find<QTableView>("clientList");
        QTRY_VERIFY(list->isVisible() && list->model()->rowCount() == 2);
        f.window().showPage(u"matrix"_s);
        QTRY_VERIFY(f.find<QWidget>("matrixView")->hasFocus());
        f.window().showPage(u"clients"_s);
        QVERIFY(list->hasFocus());
        QLineEdit *field = f.window().currentPage()->searchField();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Down);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(!list->isVisible());
    }

    void emptyFirmOffersTheImport()
    {
        ApplicationFixture f;
        QVERIFY(f.create());
        f.window().showPage(u"clients"_s);
        QSignalSpy asked(f.window().menu()->importFile, &QAction::triggered);
        const auto offers = f.window().currentPage()->findChildren<QPushButton *>(u"emptyOther"_s);
        const auto isShown = [](const QPushButton *button) { return button->isVisible(); };
        QTRY_VERIFY(std::ranges::any_of(offers, isShown));
        QPushButton *offer = *std::ranges::find_if(offers, isShown);
        QTest::mouseClick(offer, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void undoAndRedoAreNamedAndWork()
    {
        ApplicationFixture f;
        QVERIFY(f.create());
        QVERIFY_RESULT(f.addClient(u"R&D 远航"_s));
        MainMenu *menu = f.window().menu();
        QTRY_VERIFY(menu->undo->isEnabled());
        QVERIFY2(menu->undo->text().contains(u"R&&D 远航"_s), qPrintable(menu->undo->text()));
        const auto count = [&f] { return await(f.workspace().clients.find({})).value_or(QList<qint64>{}).size(); };
        QCOMPARE(count(), 1);
        QTest::keyClick(&f.window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(count(), 0);
        auto *notice = f.find<Notice>("statusNotice");
        QTRY_VERIFY(notice->text().contains(u"R&D 远航"_s));
        QTRY_VERIFY(menu->redo->isEnabled());
        QTest::mouseClick(notice->findChild<QPushButton *>(u"noticeAction"_s), Qt::LeftButton);
        QTRY_COMPARE(count(), 1);
    }

    void textFieldsKeepTheirOwnUndo()
    {
        ApplicationFixture f;
        QVERIFY(f.create());
        QVERIFY_RESULT(f.addClient(u"远航"_s));
        f.window().showPage(u"clients"_s);
        QTRY_VERIFY(f.window().menu()->undo->isEnabled());
        QLineEdit *field = f.window().currentPage()->searchField();
        field->setFocus();
        QTest::keyClicks(field, u"xy"_s);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(field->text(), QString());
        QCOMPARE(await(f.workspace().clients.find({})).value_or(QList<qint64>{}).size(), 1);
    }

    void quickFindGoesToAClient()
    {
        ApplicationFixture f;
        QVERIFY(f.create());
        QVERIFY_RESULT(f.addClient(u"长城电子"_s));
        QVERIFY_RESULT(f.addClient(u"Northwind"_s));
        QTest::keyClick(&f.window(), Qt::Key_K, Qt::ControlModifier);
        auto *field = f.find<QLineEdit>("quickFindField");
        auto *list = f.find<QListWidget>("quickFindList");
        QTRY_VERIFY(field->isVisible() && field->hasFocus());
        QTest::keyClicks(field, u"changch"_s);
        QTRY_VERIFY(list->count() > 0 && list->item(0)->text().contains(u"长城电子"_s));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!field->isVisible());
        QCOMPARE(f.window().currentKey(), u"clients"_s);
    }

    /// Three keystrokes and the text: Ctrl+L, Enter, Ctrl+Enter; from wherever one is.
    void logsAContactFromAnywhere()
    {
        ApplicationFixture f;
        QVERIFY(f.create());
        QVERIFY_RESULT(f.addClient(u"远航机械"_s, u"C7"_s));
        const auto id = f.addClient(u"Acme"_s, u"C8"_s);
        QVERIFY_RESULT(id);
        f.window().showPage(u"settings"_s);
        QTest::keyClick(&f.window(), Qt::Key_L, Qt::ControlModifier);
        auto *field = f.find<QLineEdit>("quickFindField");
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"acme"_s);
        auto *list = f.find<QListWidget>("quickFindList");
        QTRY_VERIFY(list->count() == 1 && list->item(0)->text().startsWith(u"Acme"_s));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(f.window().currentKey(), u"clients"_s);
        QPlainTextEdit *note = nullptr;
        QTRY_VERIFY((note = qobject_cast<QPlainTextEdit *>(f.window().focusWidget())));
        QCOMPARE(note->objectName(), u"logNote"_s);
        QTest::keyClicks(note, u"called about paper"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        const auto logged = [&] { return await(f.workspace().contacts.find({.client = *id}))->size(); };
        QTRY_COMPARE(logged(), 1);
        // With a card in view its client is the one.
        QTest::keyClick(&f.window(), Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(f.window().focusWidget(), note);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(logged(), 2);
    }

    void quickFindRunsCommands()
    {
        ApplicationFixture f;
        QVERIFY(f.create());
        QTest::keyClick(&f.window(), Qt::Key_K, Qt::ControlModifier);
        auto *field = f.find<QLineEdit>("quickFindField");
        QTest::keyClicks(field, u"Dark"_s);
        auto *list = f.find<QListWidget>("quickFindList");
        QTRY_COMPARE(list->count(), 1);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(Theme::isDark());
    }

    void languageChangesWhileRunning()
    {
        ApplicationFixture f;
        QVERIFY(f.create());
        QVERIFY_RESULT(f.addClient(u"Data stays"_s));
        f.window().showPage(u"settings"_s);
        QCOMPARE(f.find<QLabel>("pageTitle")->text(), u"Settings"_s);
        f.application->setLanguage(u"zh_CN"_s);
        QTRY_COMPARE(f.find<QLabel>("pageTitle")->text(), u"设置"_s);
        f.application->setLanguage(u"zh_TW"_s);
        QTRY_COMPARE(f.find<QLabel>("pageTitle")->text(), u"設定"_s);
        f.application->setLanguage(u"en"_s);
        QTRY_COMPARE(f.find<QLabel>("pageTitle")->text(), u"Settings"_s);
        const auto ids = await(f.workspace().clients.find({}));
        QVERIFY_RESULT(ids);
        QCOMPARE(await(f.workspace().clients.load(*ids))->first().name, u"Data stays"_s);
    }

    void oneUserSigns()
    {
        ApplicationFixture f;
        QVERIFY(f.create());
        QVERIFY_RESULT(await(f.workspace().settings.saveUser(User{.code = u"zl"_s, .nameEn = u"Zhang Li"_s})));
        QVERIFY(f.reopen());
        QVERIFY_RESULT(f.addClient(u"Signed"_s));
        const auto steps = await(f.workspace().journal.history(1));
        QVERIFY_RESULT(steps);
        QCOMPARE(steps->first().user, u"zl"_s);
    }

    void severalUsersAreAsked()
    {
        ApplicationFixture f;
        QVERIFY(f.create());
        QVERIFY_RESULT(await(f.workspace().settings.saveUser(User{.code = u"a"_s, .nameEn = u"Ann"_s})));
        QVERIFY_RESULT(await(f.workspace().settings.saveUser(User{.code = u"b"_s, .nameEn = u"Ben"_s})));
        QVERIFY(f.reopen());
        auto *users = f.find<QListWidget>("users");
        QVERIFY(users);
        QTRY_VERIFY(users->isVisible());
        QCOMPARE(users->count(), 2);
        QTest::keyClick(users, Qt::Key_Down);
        QTest::keyClick(users, Qt::Key_Return);
        QTRY_COMPARE(kLastUser.get(), u"b"_s);
        QVERIFY_RESULT(f.addClient(u"Signed"_s));
        QCOMPARE(await(f.workspace().journal.history(1))->first().user, u"b"_s);
    }

    void geometryIsRemembered()
    {
        ApplicationFixture f;
        f.window().show();
        f.window().resize(1010, 707);
        f.window().close();
        QVERIFY(!kWindowGeometry.get().isEmpty());
        MainWindow second;
        QCOMPARE(second.size(), QSize(1010, 707));
    }

    void brokenSettingsAreDefaults()
    {
        ApplicationFixture f;
        kWindowGeometry.set("rubbish");
        kLanguage.set(u"xx"_s);
        kTheme.set(u"purple"_s);
        kLastPage.set(u"nowhere"_s);
        QVERIFY(f.create());
        QVERIFY(!f.window().currentKey().isEmpty());
        QVERIFY(f.window().width() > 400);
    }

    void navigationNarrows()
    {
        ApplicationFixture f;
        QVERIFY(f.create());
        auto *navigation = f.find<QFrame>("navigation");
        const int wide = navigation->width();
        QTest::keyClick(&f.window(), Qt::Key_B, Qt::ControlModifier);
        QTRY_VERIFY(navigation->width() < wide / 2);
        QVERIFY(kNavigationCollapsed.get());
        QTest::keyClick(&f.window(), Qt::Key_B, Qt::ControlModifier);
        QTRY_COMPARE(navigation->width(), wide);
    }

    void closingLeavesTheStartPage()
    {
        ApplicationFixture f;
        QVERIFY(f.create());
        f.window().menu()->closeFile->trigger();
        QVERIFY(!f.application->workspace());
        QVERIFY(f.window().startPage()->isVisible());
        QVERIFY(!f.window().menu()->exportList->isEnabled());
    }

    void closingWhileListsLoadIsSafe()
    {
        for (int i = 0; i < 5; ++i) {
            ApplicationFixture f;
            QVERIFY(f.create());
            QVERIFY_RESULT(f.addClient(u"Soon gone"_s));
            f.window().showPage(u"clients"_s);
            f.application->closeWorkspace();
            QTest::qWait(5);
            QVERIFY(!f.application->workspace());
        }
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
