// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/otherprogram.h"
#include "tests/ui/applicationfixture.h"
#include "tests/ui/watchdog.h"

#include "app/door.h"
#include "ui/common/notice.h"
#include "ui/common/theme.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/statusline.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QProgressBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
/// The real program, without a screen, with settings of its own.
class Program
{
public:
    Program(const ApplicationFixture &f, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, f.folder.filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, f.folder.filePath(u"data"_s));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationDirPath() + u"/weft"_s, arguments);
    }
    ~Program()
    {
        process.kill();
        process.waitForFinished();
    }
    bool ends()
    {
        return QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, 20'000);
    }

    QProcess process;
};

bool answers(const QString &path)
{
    bool heard = false, told = false;
    QObject context;
    Door::knock(path, {}, &context, [&](bool there) {
        heard = there;
        told = true;
    });
    return QTest::qWaitFor([&] { return told; }) && heard;
}
} // namespace

/// A second program on the same file, by the numbers of the fault list.
class TestSecondStart : public QObject
{
    Q_OBJECT

private slots:
    void f30SecondStartRaisesTheFirst_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("the same path") << u""_s;
        QTest::newRow("another path to it") << u"another name.weft"_s;
    }
    void f30SecondStartRaisesTheFirst()
    {
        QFETCH(const QString, link);
        ApplicationFixture f;
        QVERIFY(f.create());
        QString path = f.workspace().database.path();
        if (!link.isEmpty()) {
            const QString other = f.folder.filePath(link);
            QVERIFY(QFile::link(path, other));
            path = other;
        }
        f.window().showMinimized();
        QVERIFY(f.window().isMinimized());
        Program second(f, {path, u"--language"_s, u"zh_CN"_s, u"--theme"_s, u"dark"_s});
        QVERIFY(second.ends());
        QCOMPARE(second.process.exitCode(), 0);
        QTRY_VERIFY(!f.window().isMinimized() && f.window().isActiveWindow());
        QTRY_COMPARE(f.window().menu()->quit->text().left(2), u"退出"_s);
        QVERIFY(Theme::isDark());
    }

    void f30AnotherDayCannotBeTakenOver()
    {
        ApplicationFixture f;
        QVERIFY(f.create());
        Program second(f, {f.workspace().database.path(), u"--today"_s, u"2020-01-01"_s});
        QVERIFY(second.ends());
        auto *notice = f.find<Notice>("statusNotice");
        QTRY_VERIFY2(notice->text().contains(u"already open"_s), qPrintable(notice->text()));
        QCOMPARE(f.application->format().today(), QDate(2026, 3, 16));
    }

    void f30OpeningItFromTheMenuToo()
    {
        ApplicationFixture first, second;
        QVERIFY(first.create());
        QVERIFY(second.create());
        const QString own = second.workspace().database.path();
        first.window().showMinimized();
        second.application->open(first.workspace().database.path());
        auto *notice = second.find<Notice>("statusNotice");
        QTRY_VERIFY2(notice->text().contains(u"another window"_s), qPrintable(notice->text()));
        QCOMPARE(second.workspace().database.path(), own);
        QTRY_VERIFY(!first.window().isMinimized());
        // Another file of the same name is another file.
        first.application->closeWorkspace();
        QVERIFY(!answers(first.folder.filePath(u"firm.weft"_s)));
        QVERIFY(answers(own));
    }

    void f31DoorOfADeadProgram()
    {
        ApplicationFixture f;
        QVERIFY(f.create());
        const QString path = f.workspace().database.path();
        f.application->closeWorkspace();
        {
            Program dies(f, {path});
            QVERIFY(QTest::qWaitFor([&] { return answers(path); }, 20'000));
        }
        QVERIFY(!answers(path));
        QSignalSpy opened(f.application.get(), &Application::opened);
        f.application->open(path);
        QVERIFY(opened.wait(20'000));
        QVERIFY(answers(path));
        QVERIFY_RESULT(f.addClient(u"Written after the crash"_s));
    }

    void f31StrangeVisitorsAreSentAway()
    {
        ApplicationFixture f;
        QVERIFY(f.create());
        const QString path = f.workspace().database.path();
        Door door;
        QSignalSpy knocked(&door, &Door::knocked);
        f.application->closeWorkspace();
        door.open(path);
        const QString name = door.findChild<QLocalServer *>()->fullServerName();
        for (const QByteArray &said : {QByteArray("{}\n"), QByteArray("\xff\xfe\n"), QByteArray(200'000, 'x')}) {
            QLocalSocket stranger;
            stranger.connectToServer(name);
            stranger.write(said);
            QVERIFY(QTest::qWaitFor([&] { return stranger.state() == QLocalSocket::UnconnectedState; }));
            QVERIFY(stranger.readAll().isEmpty());
        }
        QCOMPARE(knocked.size(), 0);
        QVERIFY(answers(path));
        QCOMPARE(knocked.size(), 1);
    }

    /// The window says that it waits, goes on working meanwhile, and what was to be saved is saved in the end.
    void f32AnotherProcessWritesForTenSeconds()
    {
        ApplicationFixture f;
        QVERIFY(f.create());
        QVERIFY_RESULT(f.addClient(u"First"_s));
        QProcess holder;
        hold(holder, f.workspace().database.path(), 10'000);
        auto *bar = f.find<QProgressBar>("progress");
        Watchdog watchdog;
        watchdog.start();
        auto saved = f.workspace().clients.save(Client{.name = u"Second"_s});
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->accessibleName().contains(u"another program"_s), qPrintable(bar->accessibleName()));
        f.window().showPage(u"clients"_s);
        f.window().showPage(u"matrix"_s);
        QCOMPARE(await(f.workspace().clients.find({})).value_or(QList<qint64>{}).size(), 1);
        QVERIFY_RESULT(await(saved));
        QTRY_VERIFY(!bar->isVisible());
        QVERIFY2(watchdog.longest() < Watchdog::kLimit, qPrintable(QString::number(watchdog.longest())));
        QCOMPARE(await(f.workspace().clients.find({})).value_or(QList<qint64>{}).size(), 2);
        holder.waitForFinished();
    }

    void f32WaitingIsEndedByCancel()
    {
        ApplicationFixture f;
        QVERIFY(f.create());
        QProcess holder;
        hold(holder, f.workspace().database.path(), 60'000);
        auto saved = f.workspace().clients.save(Client{.name = u"Second"_s});
        auto *cancel = f.find<QToolButton>("cancelWork");
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        const auto done = await(saved);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QTRY_VERIFY(!cancel->isVisible());
        holder.kill();
        holder.waitForFinished();
        // A cancel that came too late is not remembered for the next one.
        emit f.window().status()->cancelled();
        QVERIFY_RESULT(await(f.workspace().clients.save(Client{.name = u"Third"_s})));
    }

private:
    static void hold(QProcess &process, const QString &path, int milliseconds)
    {
        const QStringList command = OtherProgram::command({u"hold"_s, path, QString::number(milliseconds)});
        process.start(command.first(), command.mid(1));
        QVERIFY(process.waitForStarted() && process.waitForReadyRead(10'000));
        QCOMPARE(process.readLine(), QByteArray("held\n"));
    }
};

int main(int argc, char **argv)
{
    if (const auto code = OtherProgram::run(argc, argv))
        return *code;
    QApplication program(argc, argv);
    TestSecondStart test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_secondstart.moc"
