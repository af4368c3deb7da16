// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/settings/settings.h"

#include "tests/support/scratchfile.h"
#include "tests/support/workspace.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void startsWithTheDefaults();
    void takesValues_data();
    void takesValues();
    void refuses_data();
    void refuses();
    void refusesUnknownKeys();
    void checksThresholdsTogether();
    void keepsThresholdsInAnotherCurrency();
    void survivesTheFile();
    void everyValueReadsBack();
    void writesNothingOfARefusedList();
    void keepsTheCurrencyOfAFile();
};

void TestSettings::startsWithTheDefaults()
{
    const Settings settings;
    QCOMPARE(settingValue(settings, u"tiers.A.min"_s).value_or(QString()), u"1000000.00"_s);
    QCOMPARE(settingValue(settings, u"tiers.B.min"_s).value_or(QString()), u"300000.00"_s);
    QCOMPARE(settingValue(settings, u"tiers.C.cycle_days"_s).value_or(QString()), u"30"_s);
    QCOMPARE(settingValue(settings, u"tiers.none.cycle_days"_s).value_or(QString()), u"30"_s);
    QCOMPARE(settingValue(settings, u"tiers.window"_s).value_or(QString()), u"days365"_s);
    QCOMPARE(settingValue(settings, u"tiers.mode"_s).value_or(QString()), u"fixed"_s);
    QCOMPARE(settingValue(settings, u"calendar.working_days"_s).value_or(QString()), u"1-5"_s);
    QCOMPARE(settingValue(settings, u"workspace.currency"_s).value_or(QString()), u"CNY"_s);
    QVERIFY(!settingValue(settings, u"tiers.none.min"_s));
}

void TestSettings::takesValues_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    const auto row = [](const QString &key, const QString &typed, const QString &stored) {
        QTest::newRow(qPrintable(key + u'=' + typed)) << key << typed << stored;
    };
    row(u"tiers.B.min"_s, u"600000"_s, u"600000.00"_s);
    row(u"tiers.B.min"_s, u"￥６００,０００"_s, u"600000.00"_s);
    row(u"tiers.A.cycle_days"_s, u"10"_s, u"10"_s);
    row(u"tiers.A.cycle_days"_s, u"0"_s, u"0"_s);
    row(u"tiers.B.name"_s, u" Gold "_s, u"Gold"_s);
    row(u"tiers.B.name"_s, u"金牌 <b>"_s, u"金牌 <b>"_s);
    row(u"tiers.window"_s, u"ALL"_s, u"all"_s);
    row(u"tiers.mode"_s, u"share"_s, u"share"_s);
    row(u"reminders.move_to_working_day"_s, u"off"_s, u"0"_s);
    row(u"reminders.move_to_working_day"_s, u"是"_s, u"1"_s);
    row(u"reminders.soon_days"_s, u"14"_s, u"14"_s);
    row(u"calendar.working_days"_s, u"1-6"_s, u"1-6"_s);
    row(u"calendar.working_days"_s, u"mon-fri"_s, u"1-5"_s);
    row(u"calendar.working_days"_s, u"1,2,3,4,5"_s, u"1-5"_s);
    row(u"calendar.working_days"_s, u"Sunday-Thursday"_s, u"1-4,7"_s);
    row(u"calendar.working_days"_s, u"1-7"_s, u"1-7"_s);
    row(u"calendar.working_days"_s, u"mon, wed, fri"_s, u"1,3,5"_s);
    row(u"calendar.holidays"_s, u"2026-10-02, 2026-10-01"_s, u"2026-10-01,2026-10-02"_s);
    row(u"calendar.holidays"_s, u""_s, u""_s);
    row(u"calendar.holidays"_s, u"2026-10-02\n2026-10-01  National  Day"_s, u"2026-10-01 National Day,2026-10-02"_s);
    row(u"calendar.holidays"_s, u"2026-10-01 2026-10-02 国庆节"_s, u"2026-10-01,2026-10-02 国庆节"_s);
    row(u"calendar.make_up_days"_s, u"2026-10-10；2026-10-11"_s, u"2026-10-10,2026-10-11"_s);
    row(u"cooperation.contact_days"_s, u"90"_s, u"90"_s);
    row(u"alarm.min_history_days"_s, u"21"_s, u"21"_s);
    row(u"workspace.language"_s, u"zh_tw"_s, u"zh_TW"_s);
}

void TestSettings::takesValues()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    const auto settings = withValues(Settings(), {{key, typed}});
    QVERIFY_RESULT(settings);
    QCOMPARE(settingValue(*settings, key).value_or(QString()), stored);
}

void TestSettings::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    const auto row = [](const QString &key, const QString &typed) {
        QTest::newRow(qPrintable(key + u'=' + typed)) << key << typed;
    };
    row(u"tiers.A.min"_s, u""_s);
    row(u"tiers.A.min"_s, u"much"_s);
    row(u"tiers.A.min"_s, u"1.005"_s);
    row(u"tiers.A.min"_s, u"-5"_s);
    row(u"tiers.A.min"_s, u"300000"_s);
    row(u"tiers.C.min"_s, u"0"_s);
    row(u"tiers.C.cycle_days"_s, u"-1"_s);
    row(u"tiers.C.cycle_days"_s, u"30.5"_s);
    row(u"tiers.C.cycle_days"_s, u"99999"_s);
    row(u"tiers.C.cycle_days"_s, u""_s);
    row(u"tiers.C.name"_s, u"a\nb"_s);
    row(u"tiers.window"_s, u"month"_s);
    row(u"tiers.mode"_s, u""_s);
    row(u"reminders.move_to_working_day"_s, u"maybe"_s);
    row(u"calendar.working_days"_s, u""_s);
    row(u"calendar.working_days"_s, u"0-5"_s);
    row(u"calendar.working_days"_s, u"1-2-3"_s);
    row(u"calendar.working_days"_s, u"someday"_s);
    row(u"calendar.holidays"_s, u"2026-02-30"_s);
    row(u"calendar.holidays"_s, u"1 October"_s);
    row(u"calendar.holidays"_s, u"2026-10-01 2026-02-30"_s);
    row(u"alarm.min_history_days"_s, u"0"_s);
    row(u"workspace.currency"_s, u"XXQ"_s);
    row(u"workspace.language"_s, u"fr"_s);
}

void TestSettings::refuses()
{
    QFETCH(QString, key);
    QFETCH(QString, typed);
    const auto settings = withValues(Settings(), {{key, typed}});
    QVERIFY(!settings);
    QCOMPARE(settings.error().kind, ErrorKind::Invalid);
    QVERIFY(!settings.error().message.isEmpty());
}

void TestSettings::refusesUnknownKeys()
{
    QCOMPARE(settingValue(Settings(), u"tiers.E.min"_s).error().kind, ErrorKind::NotFound);
    QCOMPARE(withValues(Settings(), {{u"tiers.E.min"_s, u"1"_s}}).error().kind, ErrorKind::NotFound);
}

void TestSettings::checksThresholdsTogether()
{
    const auto both = withValues(Settings(), {{u"tiers.B.min"_s, u"2000000"_s}, {u"tiers.A.min"_s, u"3000000"_s}});
    QVERIFY_RESULT(both);
    QCOMPARE(both->rule(Tier::B).min, Money{200'000'000});
    QVERIFY(!withValues(Settings(), {{u"tiers.B.min"_s, u"2000000"_s}}));
    QVERIFY(!withValues(Settings(),
                        {{u"calendar.holidays"_s, u"2026-10-10"_s}, {u"calendar.make_up_days"_s, u"2026-10-10"_s}}));
}

void TestSettings::keepsThresholdsInAnotherCurrency()
{
    const auto yen = withValues(Settings(), {{u"workspace.currency"_s, u"JPY"_s}});
    QVERIFY_RESULT(yen);
    QCOMPARE(yen->rule(Tier::A).min, Money{1'000'000});
    QCOMPARE(settingValue(*yen, u"tiers.C.min"_s).value_or(QString()), u"50000"_s);
    const auto dinar =
        withValues(Settings(), {{u"tiers.A.min"_s, u"5,000,000"_s}, {u"workspace.currency"_s, u"KWD"_s}});
    QVERIFY_RESULT(dinar);
    QCOMPARE(settingValue(*dinar, u"tiers.A.min"_s).value_or(QString()), u"5000000.000"_s);
    QCOMPARE(settingValue(*dinar, u"tiers.B.min"_s).value_or(QString()), u"300000.000"_s);
}

void TestSettings::survivesTheFile()
{
    ScratchFile file;
    QVERIFY_RESULT(file.create());
    Connection &c = file.connection();
    QCOMPARE(loadSettings(c).value_or(Settings()), Settings());
    QVERIFY_RESULT(saveSettings(c, {{u"workspace.currency"_s, u"JPY"_s}, {u"workspace.language"_s, u"en"_s}}));
    QVERIFY_RESULT(saveSettings(
        c,
        {{u"tiers.B.min"_s, u"600000"_s}, {u"tiers.B.name"_s, u"Gold"_s}, {u"calendar.holidays"_s, u"2026-10-01"_s}}));
    const auto loaded = loadSettings(c);
    QVERIFY_RESULT(loaded);
    QCOMPARE(loaded->currency.code, u"JPY"_s);
    QCOMPARE(loaded->language, u"en"_s);
    QCOMPARE(loaded->rule(Tier::A).min, Money{1'000'000});
    QCOMPARE(loaded->rule(Tier::B), (TierRule{Money{600'000}, 14, u"Gold"_s}));
    QVERIFY(loaded->calendar.holidays.contains(QDate(2026, 10, 1)));
    QVERIFY_RESULT(saveSettings(c, {{u"tiers.B.name"_s, QString()}}));
    QCOMPARE(loadSettings(c).value_or(Settings()).rule(Tier::B).name, QString());
}

void TestSettings::everyValueReadsBack()
{
    const auto settings =
        withValues(Settings(), {{u"tiers.mode"_s, u"share"_s}, {u"calendar.working_days"_s, u"7,1-3"_s}});
    QVERIFY_RESULT(settings);
    QList<std::pair<QString, QString>> values;
    for (const SettingKey &key : settingKeys())
        values += {key.key, settingValue(*settings, key.key).value_or(u"?"_s)};
    QCOMPARE(withValues(Settings(), values).value_or(Settings()), *settings);
}

void TestSettings::writesNothingOfARefusedList()
{
    ScratchFile file;
    QVERIFY_RESULT(file.create());
    Connection &c = file.connection();
    QVERIFY(!saveSettings(c, {{u"tiers.B.name"_s, u"Gold"_s}, {u"tiers.mode"_s, u"?"_s}}));
    QCOMPARE(c.integer(u"SELECT count(*) FROM setting"_s).value_or(-1), 0);
}

void TestSettings::keepsTheCurrencyOfAFile()
{
    ScratchFile file;
    QVERIFY_RESULT(file.create());
    Connection &c = file.connection();
    QVERIFY_RESULT(saveSettings(c, {{u"workspace.currency"_s, u"TWD"_s}}));
    QVERIFY_RESULT(saveSettings(c, {{u"workspace.currency"_s, u"twd"_s}}));
    const Done changed = saveSettings(c, {{u"workspace.currency"_s, u"CNY"_s}});
    QVERIFY(!changed);
    QVERIFY(changed.error().message.contains(u"TWD"_s));
    QCOMPARE(loadSettings(c).value_or(Settings()).currency.code, u"TWD"_s);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
