// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/applicationfixture.h"

#include "app/openworkspace.h"
#include "model/exchange/importsource.h"
#include "tests/support/xlsxfile.h"
#include "tests/ui/watchdog.h"
#include "ui/common/codebox.h"
#include "ui/common/figure.h"
#include "ui/exchange/importwizard.h"
#include "ui/shell/mainmenu.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

/// The import wizard, by keys as a person presses them.
class TestImportWizard : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_app = std::make_unique<ApplicationFixture>();
        QVERIFY(m_app->create());
    }
    void cleanup() { m_app.reset(); }

    void aFileGoesInByKeysAlone()
    {
        start(u"in.csv"_s, "code,name,employees\nA1,Alpha,12\nA2,Beta,many\n");
        QTRY_VERIFY(enabled("importNext"));
        QTRY_COMPARE(box("importKind")->code(), u"clients"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(table("importColumns")->isVisible());
        QCOMPARE(table("importColumns")->rowCount(), 3);
        press(Qt::Key_Return);
        QTRY_COMPARE(figure(5), u"1"_s);
        // The faulty cell has the focus: what is typed mends it.
        auto *faults = table("importFaults");
        QTRY_VERIFY(faults->hasFocus());
        QCOMPARE(faults->currentItem()->text(), u"many"_s);
        QVERIFY(label("importFault")->text().contains(u"many"_s));
        QTest::keyClick(faults, Qt::Key_F2);
        auto *editor = faults->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor, u"7"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(figure(5), u"0"_s);
        QCOMPARE(figure(0), u"2"_s);
        QTRY_VERIFY(button("importNow")->hasFocus());
        QCOMPARE(clients(), 0);
        press(Qt::Key_Return);
        QTRY_COMPARE(label("importResult")->text(), u"2 new"_s);
        QCOMPARE(clients(), 2);
        press(Qt::Key_Escape);
        QTRY_VERIFY(!wizard());
    }

    void oneCanGoBackAndChangeTheDetection()
    {
        start(u"in.csv"_s, "Liste 2026\nname;city\nM\xFCller;K\xF6ln\nOld Mill;Lyon\n");
        auto *rows = table("importPreview");
        QTRY_VERIFY(enabled("importNext"));
        QCOMPARE(wizard()->findChild<QSpinBox *>(u"importHeaderRow"_s)->value(), 2);
        QCOMPARE(box("importDelimiter")->code(), u";"_s);
        choose("importEncoding", u"windows-1252"_s);
        QTRY_COMPARE(rows->item(2, 0)->text(), u"Müller"_s);
        // Another encoding: the preview changes with it.
        choose("importEncoding", u"GB18030"_s);
        QTRY_VERIFY(rows->item(2, 0)->text() != u"Müller"_s);
        choose("importEncoding", u"windows-1252"_s);
        QTRY_COMPARE(rows->item(2, 0)->text(), u"Müller"_s);
        choose("importDelimiter", u","_s);
        QTRY_COMPARE(rows->columnCount(), 1);
        choose("importDelimiter", u";"_s);
        QTRY_VERIFY(enabled("importNext"));
        click("importNext");
        click("importNext");
        QTRY_COMPARE(figure(0), u"2"_s);
        click("importBack");
        click("importBack");
        QVERIFY(rows->isVisible() && enabled("importNext"));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!wizard());
        QCOMPARE(clients(), 0);
    }

    void unclearDaysAreAskedFor()
    {
        start(u"sales.csv"_s, "client,day,amount\nA1,03/04/05,1.000\nA2,05/06/05,12\n");
        QTRY_VERIFY(enabled("importNext"));
        QTRY_COMPARE(box("importKind")->code(), u"clients"_s);
        choose("importKind", u"sales"_s);
        click("importNext");
        auto *columns = table("importColumns");
        QTRY_VERIFY(columns->isVisible() && columns->hasFocus());
        // The first column that wants a decision is where one begins.
        QCOMPARE(columns->currentRow(), 1);
        QTRY_VERIFY(label("importColumnCounts")->text().contains(u"▲"_s));
        columns->setCurrentCell(1, 0);
        QTRY_VERIFY(label("importColumnDetail")->text().contains(u"03/04/05"_s));
        // Shift+Space opens how the column is read.
        QTest::keyClick(columns, Qt::Key_Space, Qt::ShiftModifier);
        QTRY_VERIFY(box("reads-1")->view()->isVisible());
        QTest::keyClick(box("reads-1")->view(), Qt::Key_Down);
        QTest::keyClick(box("reads-1")->view(), Qt::Key_Return);
        QTRY_COMPARE(box("reads-1")->code(), u"dmy"_s);
        choose("reads-2", u"comma"_s);
        QTRY_VERIFY(!label("importColumnCounts")->text().contains(u"▲"_s));
        click("importNext");
        QTRY_COMPARE(figure(0), u"2"_s);
        click("importNow");
        QTRY_VERIFY(label("importResult")->text().startsWith(u"2 new"_s));
        const auto table = await(m_app->workspace().database.read(
            [](Connection &c) { return c.texts(u"SELECT day || ' ' || amount FROM sale ORDER BY id"_s, {}); }));
        QVERIFY_RESULT(table);
        QCOMPARE(*table, (QStringList{u"2005-04-03 100000"_s, u"2005-06-05 1200"_s}));
        closeWizard();

        // The next file with these columns is read the same way.
        start(u"more.csv"_s, "client,day,amount\nA3,07/08/05,1.500\n");
        QTRY_VERIFY(enabled("importNext"));
        QTRY_VERIFY(label("importState")->text().contains(u"last file"_s));
        click("importNext");
        QTRY_COMPARE(box("reads-1")->code(), u"dmy"_s);
        click("importNext");
        QTRY_COMPARE(figure(0), u"1"_s);
    }

    void aSheetIsChosen()
    {
        const QByteArray sheet = XlsxFile::rows({{"t=\"str\"><v>name</v>", "t=\"str\"><v>phone</v>"},
                                                 {"t=\"str\"><v>Alpha</v>", "t=\"str\"><v>0075550101</v>"}});
        start(u"in.xlsx"_s, XlsxFile::of({sheet}));
        QTRY_VERIFY(enabled("importNext"));
        QVERIFY(box("importSheet")->isVisible() && !box("importEncoding")->isVisible());
        QCOMPARE(table("importPreview")->item(1, 1)->text(), u"0075550101"_s);
        click("importNext");
        click("importNext");
        QTRY_VERIFY(enabled("importNow"));
        click("importNow");
        QTRY_COMPARE(label("importResult")->text(), u"1 new"_s);
    }

    void whatCannotBeReadIsSaid()
    {
        m_app->prompt.files = {put(u"cut.xlsx"_s, XlsxFile::of({"<sheetData/>"}).first(200))};
        m_app->window().menu()->importFile->trigger();
        QTRY_VERIFY(messageHas(u"cut.xlsx: The file is damaged"_s));
        QVERIFY(!wizard());
    }

    void cancelLeavesNothing()
    {
        QByteArray csv = "code,name\n";
        for (int i = 0; i < 60000; ++i)
            csv += "C" + QByteArray::number(i) + ",Client " + QByteArray::number(i) + '\n';
        Watchdog watchdog;
        start(u"many.csv"_s, csv);
        watchdog.start();
        QTRY_VERIFY(enabled("importNext"));
        click("importNext");
        click("importNext");
        QTRY_VERIFY_WITH_TIMEOUT(enabled("importNow"), 60000);
        click("importNow");
        QTRY_VERIFY(button("importCancel")->isVisible());
        click("importCancel");
        QTRY_VERIFY_WITH_TIMEOUT(label("importNotice")->isVisible(), 60000);
        QVERIFY(watchdog.longest() < Watchdog::kLimit);
        QCOMPARE(clients(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(enabled("importNow"), 60000);
    }

    void undoIsAtHand()
    {
        start(u"in.csv"_s, "code,name\nA1,Alpha\n");
        for (const char *name : {"importNext", "importNext", "importNow", "importUndo"})
            click(name);
        QTRY_VERIFY(!wizard());
        QTRY_COMPARE(clients(), 0);
    }

    void stubsAreAtHand()
    {
        QVERIFY_RESULT(m_app->addClient(u"GTX Pro Ltd"_s, u"G1"_s));
        start(u"sales.csv"_s, "client,day,amount\nGTXPro Ltd,2026-03-01,5\nG1,2026-03-02,6\n");
        QTRY_VERIFY(enabled("importNext"));
        QTRY_COMPARE(box("importKind")->code(), u"clients"_s);
        choose("importKind", u"sales"_s);
        click("importNext");
        click("importNext");
        QTRY_COMPARE(figure(6), u"1"_s);
        click("importNow");
        QTRY_VERIFY(button("importStubs")->isVisible());
        click("importStubs");
        QTRY_VERIFY(m_app->find<QDialog>("stubsDialog"));
        auto *dialog = m_app->find<QDialog>("stubsDialog");
        auto *stubs = dialog->findChild<QTableWidget *>(u"stubs"_s);
        QTRY_COMPARE(stubs->rowCount(), 1);
        // What differs by a blank is proposed.
        QCOMPARE(dialog->findChild<QLineEdit *>(u"stubTarget"_s)->text(), u"GTX Pro Ltd (G1)"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"stubResolve"_s), Qt::LeftButton);
        QTRY_COMPARE(stubs->rowCount(), 0);
        QCOMPARE(clients(), 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_app->find<QDialog>("stubsDialog"));
        // Undo would take back the stub that was resolved last, not the import.
        QVERIFY(!button("importUndo")->isVisible());
    }

private:
    QString put(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_app->folder.filePath(name);
        return putBytes(path, bytes) ? path : QString();
    }
    void start(const QString &name, const QByteArray &bytes)
    {
        m_app->prompt.files = {put(name, bytes)};
        m_app->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_app->window()));
        QTest::keyClick(&m_app->window(), Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(wizard() && wizard()->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(wizard()));
    }
    void closeWizard()
    {
        click("importCancel");
        QTRY_VERIFY(!wizard());
    }
    ImportWizard *wizard() { return m_app->find<ImportWizard>("importWizard"); }
    template <typename Widget>
    Widget *in(const char *name)
    {
        return wizard()->findChild<Widget *>(QLatin1String(name));
    }
    CodeBox *box(const char *name) { return in<CodeBox>(name); }
    QTableWidget *table(const char *name) { return in<QTableWidget>(name); }
    QLabel *label(const char *name) { return in<QLabel>(name); }
    QPushButton *button(const char *name) { return in<QPushButton>(name); }
    bool enabled(const char *name) { return button(name)->isEnabled(); }
    QString figure(int at)
    {
        const auto *shown = in<Figure>(qPrintable(u"importFigure-%1"_s.arg(at)));
        return shown ? shown->value() : QString();
    }
    void press(int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }
    void click(const char *name)
    {
        QTRY_VERIFY(enabled(name) && button(name)->isVisible());
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    /// By the arrow keys in the closed box.
    void choose(const char *name, const QString &code)
    {
        CodeBox *chosen = box(name);
        chosen->setFocus();
        QTest::keyClick(chosen, Qt::Key_Home);
        for (int i = 0; chosen->code() != code && i < chosen->count(); ++i)
            QTest::keyClick(chosen, Qt::Key_Down);
        QCOMPARE(chosen->code(), code);
    }
    int clients()
    {
        const auto ids = await(m_app->workspace().clients.find({}));
        return ids ? static_cast<int>(ids->size()) : -1;
    }
    bool messageHas(const QString &text)
    {
        const auto labels = m_app->window().findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    }

    std::unique_ptr<ApplicationFixture> m_app;
};

QTEST_MAIN(TestImportWizard)
#include "tst_importwizard.moc"
