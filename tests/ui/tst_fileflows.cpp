// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/applicationfixture.h"

#include "app/openworkspace.h"
#include "model/exchange/importsource.h"
#include "ui/common/notice.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/statusline.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/// Files on their way in and out of the window.
class TestFileFlows : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_app = std::make_unique<ApplicationFixture>();
        QVERIFY(m_app->create());
    }
    void cleanup() { m_app.reset(); }

    void whatWasNotImportedIsSavedToBeMended()
    {
        const QString rejected = m_app->folder.filePath(u"rest.csv"_s);
        const QString in = put(u"in.csv"_s, "code,name,employees\nA1,Alpha,12\nA2,Beta,many\n");
        m_app->prompt.files = {in, rejected};
        importNow();
        auto *save = m_app->find<QPushButton>("importRejects");
        QTRY_VERIFY(save->isVisible());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY2(QFile::exists(rejected), qPrintable(m_app->prompt.asked.join(u'\n')));
        const auto rest = Csv::read(bytesOf(rejected), {.encoding = u"UTF-8"_s});
        QVERIFY_RESULT(rest);
        QCOMPARE(rest->header,
                 (QStringList{u"row"_s, u"column"_s, u"state"_s, u"reason"_s, u"code"_s, u"name"_s, u"employees"_s}));
        QCOMPARE(rest->records.size(), 1);
        QCOMPARE(rest->records[0].cells[0], u"3"_s);
        QCOMPARE(rest->records[0].cells[1], u"employees"_s);
        QVERIFY(messageHas(u"1 row was not imported"_s));
        QVERIFY(messageHas(u"in.csv imported: 1 new, 1 rejected"_s));
        closeWizard();

        // Mended, the rest comes in, too.
        QByteArray mended = bytesOf(rejected);
        mended.replace("many", "7");
        m_app->prompt.files = {put(u"rest.csv"_s, mended)};
        importNow();
        QTRY_VERIFY(messageHas(u"rest.csv imported: 1 new"_s));
    }

    void whatWasNotImportedMayBeLeft()
    {
        m_app->prompt.files = {put(u"in.csv"_s, "code,name,employees\nA2,Beta,many\nA3,Gamma,1\n")};
        importNow();
        QTRY_VERIFY(messageHas(u"1 row was not imported"_s));
        closeWizard();
        QCOMPARE(QDir(m_app->folder.path()).entryList({u"*.csv"_s}), QStringList{u"in.csv"_s});
    }

    void theListIsWrittenForSpreadsheets()
    {
        QVERIFY_RESULT(m_app->addClient(u"-5"_s, u"A1"_s));
        QVERIFY_RESULT(m_app->addClient(u"远航, 机械"_s, u"A2"_s));
        m_app->window().showPage(u"clients"_s);
        const QString out = m_app->folder.filePath(u"out.csv"_s);
        m_app->prompt.files = {out};
        QTRY_VERIFY(m_app->window().menu()->exportList->isEnabled());
        QTest::keyClick(&m_app->window(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(messageHas(u"2 rows exported to"_s));
        const QByteArray written = bytesOf(out);
        QVERIFY(written.startsWith("\xEF\xBB\xBF"));
        QVERIFY2(written.contains(",'-5,") || written.contains("'-5"), written);
        const auto table = Csv::read(written, Csv::detect(written).dialect);
        QVERIFY_RESULT(table);
        const auto column = table->header.indexOf(u"Name"_s);
        QVERIFY(column >= 0);
        QCOMPARE(table->records.size(), 2);
        QStringList names{table->records[0].cells[column], table->records[1].cells[column]};
        names.sort();
        QCOMPARE(names, (QStringList{u"-5"_s, u"远航, 机械"_s}));
    }

    void theListIsWrittenAsAWorkbook()
    {
        QVERIFY_RESULT(m_app->addClient(u"=1+1"_s, u"007"_s));
        m_app->window().showPage(u"clients"_s);
        const QString out = m_app->folder.filePath(u"out.xlsx"_s);
        m_app->prompt.files = {out};
        QTRY_VERIFY(m_app->window().menu()->exportList->isEnabled());
        QTest::keyClick(&m_app->window(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(messageHas(u"1 row exported to"_s));
        const auto table = ImportSource::read(bytesOf(out), {.xlsx = true}, Job());
        QVERIFY_RESULT(table);
        QVERIFY(table->table.header.contains(u"Name"_s));
        QVERIFY(table->table.records[0].cells.contains(u"=1+1"_s));
        QVERIFY(table->table.records[0].cells.contains(u"007"_s));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        QVERIFY_RESULT(m_app->addClient(u"Alpha"_s));
        m_app->window().showPage(u"clients"_s);
        m_app->prompt.files = {m_app->folder.filePath(u"no/such/folder/out.csv"_s)};
        QTRY_VERIFY(m_app->window().menu()->exportList->isEnabled());
        QTest::keyClick(&m_app->window(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(messageHas(u"out.csv"_s));
    }

private:
    QString put(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_app->folder.filePath(name);
        return putBytes(path, bytes) ? path : QString();
    }
    /// Ctrl+I, on through the steps, and Import once the file was tried.
    void importNow()
    {
        m_app->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_app->window()));
        QTest::keyClick(&m_app->window(), Qt::Key_I, Qt::ControlModifier);
        for (const char *name : {"importNext", "importNext", "importNow"}) {
            QPushButton *button = nullptr;
            QTRY_VERIFY((button = m_app->find<QPushButton>(name)) && button->isVisible() && button->isEnabled());
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    void closeWizard()
    {
        QTest::mouseClick(m_app->find<QPushButton>("importCancel"), Qt::LeftButton);
        QTRY_VERIFY(!m_app->find<QDialog>("importWizard"));
    }
    bool messageHas(const QString &text)
    {
        const auto labels = m_app->window().findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    }

    std::unique_ptr<ApplicationFixture> m_app;
};

QTEST_MAIN(TestFileFlows)
#include "tst_fileflows.moc"
