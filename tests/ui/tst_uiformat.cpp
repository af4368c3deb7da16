// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/language.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

class TestUiFormat : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_language.use(u"en"_s); }

    void daysAreNamedWhenNear_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("text");
        QTest::newRow("today") << QDate(2026, 3, 16) << u"today"_s;
        QTest::newRow("tomorrow") << QDate(2026, 3, 17) << u"tomorrow"_s;
        QTest::newRow("yesterday") << QDate(2026, 3, 15) << u"yesterday"_s;
        QTest::newRow("soon") << QDate(2026, 3, 19) << u"in 3 days"_s;
        QTest::newRow("past") << QDate(2026, 3, 11) << u"5 days ago"_s;
        QTest::newRow("edge") << QDate(2026, 4, 15) << u"in 30 days"_s;
        QTest::newRow("far") << QDate(2026, 4, 16) << u"16 Apr 2026"_s;
        QTest::newRow("none") << QDate() << QString();
    }
    void daysAreNamedWhenNear()
    {
        QFETCH(const QDate, day);
        QFETCH(const QString, text);
        QCOMPARE(m_format.nearDay(day), text);
    }

    void daysFollowTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::newRow("en") << u"en"_s << u"4 Mar 2026"_s;
        QTest::newRow("zh_CN") << u"zh_CN"_s << u"2026/3/4"_s;
        QTest::newRow("zh_TW") << u"zh_TW"_s << u"2026/3/4"_s;
    }
    void daysFollowTheLanguage()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, text);
        Format format(m_clock);
        format.setLanguage(language);
        QCOMPARE(format.day(QDate(2026, 3, 4)), text);
    }

    void moneyHasSeparatorsAndDecimals()
    {
        QCOMPARE(m_format.money({123'456'789}), u"1,234,567.89"_s);
        Settings settings;
        settings.currency = {u"JPY"_s, 0};
        Format yen(m_clock);
        yen.setWorkspace(settings, {}, {});
        QCOMPARE(yen.money({1234567}), u"1,234,567"_s);
    }

    void labelsAreTypedElseBuiltIn()
    {
        Format format(m_clock);
        const ListValue typed{.list = u"attribute"_s, .code = u"ENT"_s, .label = u"Firms & <b>co</b>"_s};
        format.setWorkspace({}, {typed}, {});
        QCOMPARE(format.label(u"attribute"_s, u"ENT"_s), u"Firms & <b>co</b>"_s);
        QCOMPARE(format.label(u"attribute"_s, u"never heard of"_s), u"never heard of"_s);
        format.setLanguage(u"zh_CN"_s);
        QCOMPARE(format.label(u"attribute"_s, u"ENT"_s), u"Firms & <b>co</b>"_s);
        QCOMPARE(format.label(u"attribute"_s, u"IND"_s), Lists::builtInLabel(u"attribute"_s, u"IND"_s, u"zh_CN"_s));
    }

    void tierTakesItsGivenName()
    {
        Settings settings;
        settings.tiers[0].name = u"钻石"_s;
        Format format(m_clock);
        format.setWorkspace(settings, {}, {});
        QCOMPARE(format.tier(Tier::A), u"钻石"_s);
        QCOMPARE(format.tier(Tier::B), Lists::builtInLabel(u"tier"_s, u"B"_s, u"en"_s));
    }

    void userHasTheNameOfTheLanguage()
    {
        Format format(m_clock);
        format.setWorkspace({}, {},
                            {User{.id = Id<User>(7), .code = u"zl"_s, .nameEn = u"Zhang Li"_s, .nameZh = u"张莉"_s}});
        QCOMPARE(format.user(Id<User>(7)), u"Zhang Li"_s);
        format.setLanguage(u"zh_TW"_s);
        QCOMPARE(format.user(Id<User>(7)), u"张莉"_s);
        QCOMPARE(format.user(Id<User>(8)), QString());
    }

    void marksDifferWithoutColour()
    {
        QSet<QString> marks;
        for (const DueState state : {DueState::Overdue, DueState::Today, DueState::Soon, DueState::Later})
            marks << Format::mark(state);
        QCOMPARE(marks.size(), 4);
    }

    void changesAreTold()
    {
        Format format(m_clock);
        QSignalSpy changed(&format, &Format::changed);
        format.setLanguage(u"zh_CN"_s);
        format.setWorkspace({}, {}, {});
        QCOMPARE(changed.size(), 2);
    }

    void typedTextIsNeverAPage_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("image") << u"<img src='/etc/passwd'>"_s;
        QTest::newRow("bold") << u"<b>bold</b>"_s;
        QTest::newRow("heading") << u"<h1>x</h1>"_s;
        QTest::newRow("entity") << u"R&amp;D"_s;
        QTest::newRow("ampersand") << u"R&D"_s;
    }
    void typedTextIsNeverAPage()
    {
        QFETCH(const QString, typed);
        const std::unique_ptr<QLabel> label(PlainText::label(typed));
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->text(), typed);
        const QString tip = PlainText::toolTip(typed);
        QTextDocument shown;
        if (Qt::mightBeRichText(tip))
            shown.setHtml(tip);
        else
            shown.setPlainText(tip);
        QCOMPARE(shown.toPlainText(), typed);
        QCOMPARE(PlainText::action(u"R&D"_s), u"R&&D"_s);
    }

private:
    Clock m_clock{QDate(2026, 3, 16), QTime(9, 0)};
    Language m_language;
    Format m_format{m_clock};
};

QTEST_MAIN(TestUiFormat)
#include "tst_uiformat.moc"
