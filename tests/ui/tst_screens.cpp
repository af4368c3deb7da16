// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/applicationfixture.h"

#include "ui/common/daybox.h"
#include "ui/common/listview.h"
#include "ui/common/page.h"
#include "ui/common/plaintext.h"
#include "ui/exchange/importwizard.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/userchooser.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// Every page in every language and theme, saved as a picture; and on all of them, what a user typed stands as typed.
class TestScreens : public QObject
{
    Q_OBJECT

private slots:
    void everyPage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("theme");
        for (const char *language : {"en", "zh_CN", "zh_TW"})
            for (const char *theme : {"light", "dark"})
                QTest::addRow("%s %s", language, theme) << QString::fromLatin1(language) << QString::fromLatin1(theme);
    }
    void everyPage()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, theme);
        ApplicationFixture f(language, theme);
        QVERIFY(f.create(true));
        if (auto *chooser = f.find<UserChooser>("userChooser"))
            save(*chooser, u"chooser"_s);
        signIn(f);
        for (const QString &key : f.window().pages()) {
            f.window().showPage(key);
            if (key != u"settings"_s)
                save(f, key);
        }
        showCalendar(f);
        f.window().showPage(u"insight"_s);
        QTest::qWait(300);
        showInsight(f);
        f.window().showPage(u"matrix"_s);
        QTest::keyClick(f.find<QTableView>("matrixView"), Qt::Key_Return);
        save(f, u"matrix-cell"_s);
        f.find<DayBox>("matrixAsOf")->setDay(QDate(2025, 9, 16));
        save(f, u"matrix-day"_s);
        f.find<DayBox>("matrixAsOf")->setDay({});
        showClient(f);
        importAFile(f);
        f.window().menu()->quickFind->trigger();
        save(f, u"find"_s);
        QTest::keyClick(f.find<QWidget>("quickFindField"), Qt::Key_Escape);
        showSettings(f);
        f.application->closeWorkspace();
        save(f, u"start"_s);
    }

    void emptyPages_data() { everyPage_data(); }
    void emptyPages()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, theme);
        ApplicationFixture f(language, theme);
        QVERIFY(f.create());
        for (const QString &key : f.window().pages()) {
            f.window().showPage(key);
            if (key != u"settings"_s)
                save(f, key + u"-empty"_s);
        }
    }

    void hostileTextIsShownAsTyped()
    {
        const QString hostile = u"<img src='/etc/hostname'><b>R&D</b> &amp; <h1>x</h1>"_s;
        ApplicationFixture f;
        QVERIFY(f.create());
        Client client;
        client.name = client.code = client.shortName = client.city = client.needs = client.likes = client.note =
            hostile;
        client.tags = {hostile};
        client.people = {Person{.name = hostile, .note = hostile}};
        client.roles = {u"customer"_s};
        const auto saved = await(f.workspace().clients.save(client));
        QVERIFY_RESULT(saved);
        QVERIFY_RESULT(await(f.workspace().invoices.save(
            {.number = hostile, .client = *saved, .amount = Money{100}, .reasonNote = hostile})));
        User user;
        user.code = user.nameEn = hostile;
        QVERIFY_RESULT(await(f.workspace().settings.saveUser(user)));
        QVERIFY(f.reopen());
        for (const QString &key : f.window().pages()) {
            f.window().showPage(key);
            QTest::qWait(150);
            checkWidgets(f.window());
        }
        f.window().follow(u"client:%1"_s.arg(saved->value));
        QTest::qWait(300);
        int seen = 0;
        for (const QLabel *label : f.window().findChildren<QLabel *>())
            seen += label->text().contains(hostile) ? 1 : 0;
        QVERIFY(seen > 0);
        checkWidgets(f.window());
    }

private:
    /// Labels show plain text; a tool tip that Qt would read as a page gives the very text it was made of.
    static void checkWidgets(const QWidget &window)
    {
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (const auto *label = qobject_cast<const QLabel *>(widget))
                QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                         qPrintable(label->objectName() + u": "_s + label->text()));
            checkToolTip(widget->toolTip());
        }
        for (const ListView *view : window.findChildren<ListView *>())
            for (int row = 0; view->model() && row < std::min(5, view->model()->rowCount()); ++row)
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    checkToolTip(view->model()->index(row, column).data(Qt::ToolTipRole).toString());
    }
    static void checkToolTip(const QString &tip)
    {
        if (!Qt::mightBeRichText(tip))
            return;
        QTextDocument shown;
        shown.setHtml(tip);
        QVERIFY2(PlainText::toolTip(shown.toPlainText()) == tip, qPrintable(tip));
    }

    /// The card whole, its log box, and the form.
    static void showClient(ApplicationFixture &f)
    {
        const QString link = u"client:%1"_s.arg(await(f.workspace().clients.find({}))->value(3));
        f.window().follow(link);
        save(f, u"card"_s);
        for (QAction *pin : f.window().currentPage()->findChildren<QAction *>(u"cardPin"_s))
            pin->trigger();
        save(f, u"card-pin"_s);
        for (QPushButton *log : f.window().currentPage()->findChildren<QPushButton *>(u"cardLog"_s))
            if (log->isVisible())
                log->click();
        save(f, u"card-log"_s);
        f.window().follow(link + u"/edit"_s);
        save(f, u"form"_s);
        QTest::keyClick(&f.window(), Qt::Key_Escape);
    }

    static void showCalendar(ApplicationFixture &f)
    {
        f.window().showPage(u"calendar"_s);
        auto *view = f.find<QComboBox>("calendarView");
        for (int i = 1; i < view->count(); ++i) {
            QTest::keyClick(view, Qt::Key_Down);
            save(f, u"calendar-"_s + view->currentData().toString());
        }
    }

    /// A bar with its client beside it, the table, and who rose and fell.
    static void showInsight(ApplicationFixture &f)
    {
        QTest::keyClick(f.find<QWidget>("chartCanvas"), Qt::Key_Return);
        save(f, u"insight-bar"_s);
        f.find<QToolButton>("chartAsTable")->click();
        save(f, u"insight-table"_s);
        f.find<QToolButton>("chartAsTable")->click();
        f.window().follow(u"insight/tiers"_s);
        save(f, u"insight-tiers"_s);
    }

    static void importAFile(ApplicationFixture &f)
    {
        const QString path = f.folder.filePath(u"list.csv"_s);
        QVERIFY(putBytes(path, "name,code,phone,colour,owner,city\nHarbour Trading,N1,010-5550101,red,nobody,Dalian\n"
                               "Old Mill,N2,010-5550102,,,Xiamen\n,,,,,\n"));
        f.prompt.files << path;
        f.window().menu()->importFile->trigger();
        QTRY_VERIFY(f.find<ImportWizard>("importWizard"));
        auto *dialog = f.find<ImportWizard>("importWizard");
        auto *next = dialog->findChild<QPushButton *>(u"importNext"_s);
        QTRY_VERIFY(next->isEnabled());
        save(*dialog, u"import-file"_s);
        next->click();
        save(*dialog, u"import-columns"_s);
        next->click();
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"importNow"_s)->isEnabled());
        save(*dialog, u"import-check"_s);
        dialog->reject();
    }

    static void showSettings(ApplicationFixture &f)
    {
        f.window().showPage(u"settings"_s);
        auto *topics = f.find<QListWidget>("topics");
        for (int row = 0; row < topics->count(); ++row) {
            topics->setCurrentRow(row);
            save(f, u"settings-"_s + topics->item(row)->data(Qt::UserRole).toString());
        }
    }

    static void signIn(ApplicationFixture &f)
    {
        if (auto *users = f.find<QListWidget>("users"))
            QTest::keyClick(users, Qt::Key_Return);
    }

    /// Into WEFT_SHOTS, or the folder of the test; a picture of one colour is no page.
    static void save(ApplicationFixture &f, const QString &name) { save(f.window(), name); }
    static void save(QWidget &window, const QString &name)
    {
        QTest::qWait(600);
        const QImage image = window.grab().toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        QVERIFY2(colours.size() > 8, qPrintable(name));
        const QDir folder(qEnvironmentVariable("WEFT_SHOTS", QCoreApplication::applicationDirPath() + u"/../shots"_s));
        QVERIFY(folder.mkpath(u"."_s));
        const QString row = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
        QVERIFY(image.save(folder.filePath(u"%1-%2.png"_s.arg(name, row))));
    }
};

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
