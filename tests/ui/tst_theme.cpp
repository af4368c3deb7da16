// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPalette>
#include <QTest>

using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { Theme::apply(*qApp, ThemeChoice::Light); }

    void textIsLegible_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("ground");
        for (const bool dark : {false, true}) {
            const Tokens &t = Theme::tokens(dark);
            const QList<std::pair<const char *, QColor>> grounds{{"window", t.window}, {"surface", t.surface}};
            const QList<std::pair<const char *, QColor>> texts{
                {"text", t.text}, {"muted", t.muted}, {"accent", t.accent}, {"late", t.late}, {"today", t.today},
                {"soon", t.soon}, {"fine", t.fine},   {"good", t.good},     {"bad", t.bad}};
            for (const auto &[groundName, ground] : grounds)
                for (const auto &[textName, text] : texts)
                    QTest::addRow("%s %s on %s", dark ? "dark" : "light", textName, groundName) << text << ground;
            QTest::addRow("%s primary button", dark ? "dark" : "light") << t.onAccent << t.accent;
            QTest::addRow("%s selected row", dark ? "dark" : "light")
                << t.text << Theme::mix(t.surface, t.accent, 0.16);
            // A badge: the colour upon its own tint.
            for (const QColor &mark : {t.late, t.today, t.soon, t.fine, t.accent})
                QTest::addRow("%s badge %s", dark ? "dark" : "light", qPrintable(mark.name()))
                    << mark << Theme::mix(t.surface, mark, 0.1);
        }
    }
    void textIsLegible()
    {
        QFETCH(const QColor, text);
        QFETCH(const QColor, ground);
        const double contrast = Theme::contrast(text, ground);
        QVERIFY2(contrast >= 4.5, qPrintable(QString::number(contrast)));
    }

    void marksAreVisible_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void marksAreVisible()
    {
        QFETCH(const bool, dark);
        const Tokens &t = Theme::tokens(dark);
        for (const QColor &mark : {t.accent, t.late, t.today, t.soon, t.fine, t.good, t.bad})
            for (const QColor &ground : {t.window, t.surface})
                QVERIFY(Theme::contrast(mark, ground) >= 3.0);
    }

    void heatStepsRiseAndStayLegible_data() { marksAreVisible_data(); }
    void heatStepsRiseAndStayLegible()
    {
        QFETCH(const bool, dark);
        Theme::apply(*qApp, dark ? ThemeChoice::Dark : ThemeChoice::Light);
        QCOMPARE(Theme::heat(0), Theme::tokens().surface);
        QCOMPARE(Theme::heat(4), Theme::tokens().accent);
        for (int step = 0; step <= 4; ++step) {
            const QColor ground = Theme::heat(step);
            QVERIFY2(Theme::contrast(Theme::textOn(ground), ground) >= 4.5, qPrintable(QString::number(step)));
            if (step > 0)
                QVERIFY(Theme::contrast(ground, Theme::tokens().surface) >
                        Theme::contrast(Theme::heat(step - 1), Theme::tokens().surface));
        }
    }

    void paletteFollowsTheChoice()
    {
        Theme::apply(*qApp, ThemeChoice::Dark);
        QVERIFY(Theme::isDark());
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::tokens(true).window);
        Theme::apply(*qApp, ThemeChoice::Light);
        QVERIFY(!Theme::isDark());
        QCOMPARE(qApp->palette().color(QPalette::Window), Theme::tokens(false).window);
    }

    void styleSheetHasNoNameLeft()
    {
        QVERIFY(!qApp->styleSheet().isEmpty());
        QVERIFY(!qApp->styleSheet().contains(u'@'));
    }

    void choicesAreStoredByCode_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("choice");
        QTest::newRow("light") << u"light"_s << static_cast<int>(ThemeChoice::Light);
        QTest::newRow("dark") << u"dark"_s << static_cast<int>(ThemeChoice::Dark);
        QTest::newRow("system") << u"system"_s << static_cast<int>(ThemeChoice::System);
    }
    void choicesAreStoredByCode()
    {
        QFETCH(const QString, code);
        QFETCH(const int, choice);
        QCOMPARE(static_cast<int>(Theme::choiceFromCode(code)), choice);
        QCOMPARE(Theme::toCode(static_cast<ThemeChoice>(choice)), code);
    }

    void everyIconIsDrawn()
    {
        const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(files.size() > 50);
        for (QString name : files) {
            name.chop(4);
            const QImage image = Theme::icon(name).pixmap(QSize(20, 20)).toImage();
            bool drawn = false;
            for (int y = 0; y < image.height() && !drawn; ++y)
                for (int x = 0; x < image.width() && !drawn; ++x)
                    drawn = image.pixelColor(x, y).alpha() > 128;
            QVERIFY2(drawn, qPrintable(name));
        }
        QVERIFY(Theme::icon(u"no such icon"_s).isNull());
    }

    void iconTakesTheColourOfTheTheme()
    {
        const auto strongest = [] {
            QColor found(Qt::transparent);
            const QImage image = Theme::icon(u"add"_s).pixmap(QSize(40, 40)).toImage();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y).alpha() > found.alpha())
                        found = image.pixelColor(x, y);
            return found.rgb();
        };
        Theme::apply(*qApp, ThemeChoice::Light);
        QCOMPARE(strongest(), Theme::tokens(false).text.rgb());
        Theme::apply(*qApp, ThemeChoice::Dark);
        QCOMPARE(strongest(), Theme::tokens(true).text.rgb());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
