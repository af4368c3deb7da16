// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/applicationfixture.h"

#include "app/digestflow.h"
#include "app/settingsfile.h"
#include "ui/common/notifier.h"
#include "ui/common/uisettings.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/windowplace.h"

#include <QAction>
#include <QDir>
#include <QScreen>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
/// A tray that is there or not.
class SomeTray : public Notifier
{
public:
    explicit SomeTray(bool isThere) : m_isThere(isThere) {}
    bool isAvailable() const override { return m_isThere; }
    void notify(const QString &, const QString &) override {}
    bool keepIcon() override { return m_isThere; }

private:
    bool m_isThere;
};
} // namespace

/// Faults of the screen and of what is remembered about it, by their numbers in the fault list.
class TestWindowFaults : public QObject
{
    Q_OBJECT

private slots:
    void f80SettingsThatCannotBeUsed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("rubbish") << QByteArray("\x00\xff\xfe rubbish\nand more of it\n", 27) << u".broken"_s;
        QTest::newRow("a half line") << QByteArray("[ui]\nlanguage=zh_CN\nthe") << u".broken"_s;
        QTest::newRow("of a newer version") << QByteArray("[ui]\nlanguage=zh_CN\nversion=99\n") << u".newer"_s;
    }
    void f80SettingsThatCannotBeUsed()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, suffix);
        const ApplicationFixture f;
        const QString path = settingsPath(f);
        QVERIFY(putBytes(path, bytes));
        const SettingsFault fault = SettingsFault::find();
        QVERIFY(fault.kind != SettingsFault::Kind::None);
        QCOMPARE(fault.path, path + suffix);
        QCOMPARE(bytesOf(path + suffix), bytes);
        QVERIFY2(fault.message().contains(QFileInfo(path + suffix).fileName()), qPrintable(fault.message()));
        QCOMPARE(kLanguage.get(), QString());
        kLanguage.set(u"zh_TW"_s);
        QCOMPARE(kLanguage.get(), u"zh_TW"_s);
        QVERIFY(SettingsFault::find().kind == SettingsFault::Kind::None);
        QCOMPARE(kLanguage.get(), u"zh_TW"_s);
    }

    void f80SettingsThatCannotBeWritten()
    {
        ApplicationFixture f;
        const QString path = settingsPath(f);
        QFile::remove(path);
        QVERIFY(QDir().mkpath(path + u"/in the way"_s)); // not even root writes a folder as a file
        const SettingsFault fault = SettingsFault::find();
        QVERIFY(fault.kind == SettingsFault::Kind::ReadOnly);
        QVERIFY2(fault.message().contains(QFileInfo(path).fileName()), qPrintable(fault.message()));
        QVERIFY(f.create());
        f.window().resize(900, 700);
        f.application->setLanguage(u"zh_CN"_s);
        f.application->setTheme(u"dark"_s);
        QTRY_COMPARE(f.window().menu()->undo->text().left(2), u"撤销"_s);
    }

    void f81ComesOnScreen_data()
    {
        QTest::addColumn<QRect>("window");
        QTest::addColumn<QRect>("shown");
        const QRect inside(100, 100, 800, 600);
        QTest::newRow("inside") << inside << inside;
        QTest::newRow("on the second screen") << QRect(2000, 100, 800, 600) << QRect(2000, 100, 800, 600);
        QTest::newRow("half over the edge") << QRect(1500, 300, 800, 600) << QRect(1500, 300, 800, 600);
        QTest::newRow("right of all") << QRect(9000, 100, 800, 600) << QRect(560, 240, 800, 600);
        QTest::newRow("under all") << QRect(100, 5000, 800, 600) << QRect(560, 240, 800, 600);
        QTest::newRow("title above") << QRect(100, -500, 800, 600) << QRect(560, 240, 800, 600);
        QTest::newRow("all but a corner") << QRect(-770, 100, 800, 600) << QRect(560, 240, 800, 600);
        QTest::newRow("larger than the screen") << QRect(9000, 9000, 5000, 4000) << QRect(0, 28, 1920, 1052);
    }
    void f81ComesOnScreen()
    {
        QFETCH(const QRect, window);
        const QList<QRect> screens{QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)};
        QTEST(WindowPlace::onScreen(window, screens), "shown");
        QCOMPARE(WindowPlace::onScreen(window, {}), window);
    }

    void f81RememberedOffScreen()
    {
        const ApplicationFixture f;
        const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
        QByteArray remembered;
        {
            MainWindow first;
            first.setGeometry(screen.right() + 4000, screen.bottom() + 3000, 700, 500);
            remembered = first.saveGeometry();
        }
        kWindowGeometry.set(remembered);
        const MainWindow second;
        QVERIFY2(screen.contains(second.geometry().topLeft()), qPrintable(u"%1 %2"_s.arg(second.x()).arg(second.y())));
    }

    void f83ClosedWithoutATray_data()
    {
        QTest::addColumn<bool>("tray");
        QTest::newRow("no tray") << false;
        QTest::newRow("a tray") << true;
    }
    /// Closed while it is to keep running, the window is somewhere a hand can reach, and can be brought back and quit.
    void f83ClosedWithoutATray()
    {
        QFETCH(const bool, tray);
        ApplicationFixture f;
        QVERIFY(f.create());
        SomeTray notifier(tray);
        const DigestFlow digest(*f.application, notifier);
        f.window().setHidingPlace([&] { return notifier.keepIcon(); });
        f.window().menu()->tray->trigger();
        QVERIFY(kKeepRunning.get());
        QVERIFY(!f.window().close());
        QCOMPARE(f.window().isVisible(), !tray);
        QCOMPARE(f.window().isMinimized(), !tray);
        QVERIFY(f.application->workspace());
        emit notifier.clicked();
        QVERIFY(f.window().isVisible() && !f.window().isMinimized());
        f.window().menu()->quit->trigger();
        QVERIFY(!f.window().isVisible());
    }

    void f83WithoutTheWishClosingCloses()
    {
        ApplicationFixture f;
        QVERIFY(f.create());
        f.window().setHidingPlace([] { return true; });
        QVERIFY(!kKeepRunning.get());
        QVERIFY(f.window().close());
    }

private:
    static QString settingsPath(const ApplicationFixture &)
    {
        const QString path = QSettings().fileName();
        QSettings().sync();
        QDir().mkpath(QFileInfo(path).absolutePath());
        return path;
    }
};

QTEST_MAIN(TestWindowFaults)
#include "tst_windowfaults.moc"
