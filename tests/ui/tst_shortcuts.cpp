// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/applicationfixture.h"

#include "ui/common/keys.h"
#include "ui/common/listview.h"
#include "ui/common/page.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/quickfind.h"
#include "ui/shell/shortcutlist.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

/// The keys: listed from the actions that they run, found by name, and none of them in the way of what one types.
class TestShortcuts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_fixture = std::make_unique<ApplicationFixture>();
        QVERIFY(m_fixture->create());
        QVERIFY_RESULT(m_fixture->addClient(u"长城电子"_s));
    }
    void init()
    {
        if (window().menu())
            m_fixture->application->setLanguage(u"en"_s);
        window().showPage(u"clients"_s);
        auto *clients = find<QTableView>("clientList");
        QTRY_VERIFY(clients->isVisible() && clients->model()->rowCount() == 1);
        clients->setFocus();
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void questionMarkShowsThem()
    {
        QTest::keyClick(window().focusWidget(), Qt::Key_Question);
        QVERIFY(box()->isVisible());
        QVERIFY(field()->hasFocus());
        QVERIFY(rows().contains(u"Find on this page Ctrl+F"_s));
        QVERIFY(rows().contains(u"Change a field of the selected clients F2"_s));
        QVERIFY(rows().contains(u"New client Ctrl+N"_s));
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!box()->isVisible());
    }

    void textFieldsKeepTheMark()
    {
        QLineEdit *search = window().currentPage()->searchField();
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Question);
        QVERIFY(!box()->isVisible());
        QCOMPARE(search->text(), u"?"_s);
        search->clear();
        QTest::keyClick(search, Qt::Key_F1);
        QVERIFY(box()->isVisible());
        QTest::keyClick(field(), Qt::Key_Escape);
    }

    /// Whatever has a key has a name, and whatever has both is in the list.
    void noneIsLeftOut()
    {
        window().menu()->shortcuts->trigger();
        const QStringList listed = rows();
        int keys = 0;
        for (const QAction *action : window().findChildren<QAction *>()) {
            if (action->shortcut().isEmpty() || qobject_cast<const QMenu *>(action->parent()))
                continue;
            if (action->text().isEmpty() && !action->isEnabled())
                continue; // the number of a page that is not there
            ++keys;
            QVERIFY2(!action->text().isEmpty(), qPrintable(Keys::text(action)));
            const QString row = Keys::name(action) + u' ' + Keys::text(action);
            QVERIFY2(listed.contains(row), qPrintable(row));
        }
        QVERIFY2(keys > 30, qPrintable(QString::number(keys)));
        QTest::keyClick(field(), Qt::Key_Escape);
    }

    /// A key that two actions of the window want would run neither.
    void noKeyIsGivenTwice()
    {
        QStringList seen;
        for (const QAction *action : window().actions()) {
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!seen.contains(keys.toString()), qPrintable(keys.toString()));
                seen << keys.toString();
            }
        }
        QVERIFY(seen.contains(u"F10"_s));
        for (const QString &page : {u"clients"_s, u"calendar"_s, u"receivables"_s, u"matrix"_s, u"today"_s}) {
            window().showPage(page);
            for (const QAction *action : Keys::of(window().currentPage()))
                for (const QKeySequence &keys : action->shortcuts())
                    QVERIFY2(!seen.contains(keys.toString()), qPrintable(page + u' ' + keys.toString()));
        }
    }

    void typingNarrowsAndEnterDoes()
    {
        window().menu()->shortcuts->trigger();
        QTest::keyClicks(field(), u"receivables"_s);
        QCOMPARE(rows(), (QStringList{u"Pages"_s, u"Receivables Ctrl+5"_s}));
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(!box()->isVisible());
        QCOMPARE(window().currentKey(), u"receivables"_s);
        window().menu()->shortcuts->trigger();
        QTest::keyClicks(field(), u"qqqq"_s);
        QCOMPARE(rows(), QStringList{u"No shortcut is called that."_s});
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(box()->isVisible());
        QTest::keyClick(field(), Qt::Key_Escape);
    }

    void foundByPinyinAndInEnglish_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::newRow("English") << u"en"_s << u"ex li"_s << u"Export this list"_s;
        QTest::newRow("Simplified, pinyin") << u"zh_CN"_s << u"daochu"_s << u"导出此列表"_s;
        QTest::newRow("Simplified, initials") << u"zh_CN"_s << u"dcclb"_s << u"导出此列表"_s;
        QTest::newRow("Simplified, English") << u"zh_CN"_s << u"export"_s << u"导出此列表"_s;
        QTest::newRow("Traditional, pinyin") << u"zh_TW"_s << u"huichu"_s << u"匯出此清單"_s;
        QTest::newRow("Traditional, simplified") << u"zh_TW"_s << u"汇出"_s << u"匯出此清單"_s;
    }
    void foundByPinyinAndInEnglish()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, typed);
        QFETCH(const QString, name);
        m_fixture->application->setLanguage(language);
        QTRY_VERIFY(Keys::name(window().menu()->exportList) == name);
        window().menu()->quickFind->trigger();
        auto *typing = find<QLineEdit>("quickFindField");
        auto *found = find<QListWidget>("quickFindList");
        // Characters come from an input method, letters from keys.
        if (typed.front().unicode() < 128)
            QTest::keyClicks(typing, typed);
        else
            typing->insert(typed);
        const auto isThere = [&] {
            for (int row = 0; row < found->count(); ++row)
                if (found->item(row)->text() == name)
                    return true;
            return false;
        };
        QTRY_VERIFY(isThere());
        QTest::keyClick(typing, Qt::Key_Escape);
    }

    void commandsOfThePageAreFound()
    {
        window().menu()->quickFind->trigger();
        auto *typing = find<QLineEdit>("quickFindField");
        auto *found = find<QListWidget>("quickFindList");
        QTest::keyClicks(typing, u"new cl"_s);
        QTRY_VERIFY(found->count() == 1 && found->item(0)->text() == u"New client"_s);
        QTest::keyClick(typing, Qt::Key_Return);
        QTRY_VERIFY(find<QWidget>("clientEditor")->isVisible());
        window().follow(u"clients"_s);
        window().menu()->quickFind->trigger();
        QTest::keyClicks(typing, u"matrix"_s);
        QTRY_VERIFY(found->count() > 0 && found->item(0)->text() == u"Matrix"_s);
        QTest::keyClick(typing, Qt::Key_Return);
        QCOMPARE(window().currentKey(), u"matrix"_s);
    }

    void theListFollowsTheLanguage()
    {
        window().menu()->shortcuts->trigger();
        m_fixture->application->setLanguage(u"zh_TW"_s);
        QTRY_VERIFY(rows().join(u' ').contains(u"開啟選單"_s));
        QVERIFY(!rows().join(u' ').contains(u"Open the menu"_s));
        QTest::keyClick(field(), Qt::Key_Escape);
    }

    void theKeysOfAListStillWork()
    {
        QTest::keyClick(window().focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(window().currentPage()->findChild<QWidget *>(u"clientCard"_s)->isVisible());
        auto *list = find<ListView>("clientList");
        list->setFocus();
        // The change of language has asked for the list anew; its selection comes back with it.
        QTRY_VERIFY(!list->selectedIds().isEmpty());
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(await(m_fixture->workspace().clients.find({})).value_or(QList<qint64>{0}).size(), 0);
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(await(m_fixture->workspace().clients.find({})).value_or(QList<qint64>{}).size(), 1);
    }

private:
    MainWindow &window() { return m_fixture->window(); }
    template <typename Widget>
    Widget *find(const char *name)
    {
        return m_fixture->find<Widget>(name);
    }
    QWidget *box() { return find<QWidget>("shortcutList"); }
    QLineEdit *field() { return find<QLineEdit>("shortcutListField"); }
    /// "Undo Ctrl+Z" of each row.
    QStringList rows()
    {
        QStringList texts;
        auto *list = find<QListWidget>("shortcutListList");
        for (int row = 0; row < list->count(); ++row)
            texts << (list->item(row)->text() + u' ' + list->item(row)->data(Qt::UserRole + 10).toString()).trimmed();
        return texts;
    }

    std::unique_ptr<ApplicationFixture> m_fixture;
};

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
