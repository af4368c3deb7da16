// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/applicationfixture.h"

#include "ui/settings/reminderform.h"
#include "ui/settings/tierform.h"
#include "ui/settings/userform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSettingsPages : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<ApplicationFixture>();
        QVERIFY(m_f->create());
        m_f->window().showPage(u"settings"_s);
    }
    void cleanup() { m_f.reset(); }

    void thresholdTellsItsEffectAndIsSaved()
    {
        QWidget *form = topic("tiersForm");
        auto *min = form->findChild<QLineEdit *>(u"tiers.A.min"_s);
        QCOMPARE(min->text(), u"1,000,000.00"_s);
        QVERIFY(!button(form, "save")->isEnabled());
        min->setFocus();
        min->selectAll();
        QTest::keyClicks(min, u"2,000,000"_s);
        QVERIFY(button(form, "save")->isEnabled());
        QTRY_COMPARE(form->findChild<QLabel *>(u"effect"_s)->text(), u"No client changes."_s);
        QTest::mouseClick(button(form, "save"), Qt::LeftButton);
        QTRY_COMPARE(m_f->application->format().settings().rule(Tier::A).min, (Money{200'000'000}));
        QTRY_VERIFY(!button(form, "save")->isEnabled());
        QTest::keyClick(&m_f->window(), Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(&m_f->window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_f->application->format().settings().rule(Tier::A).min, (Money{100'000'000}));
    }

    void movesAreCounted()
    {
        Client big;
        big.name = u"Big"_s;
        big.roles = {u"customer"_s};
        const auto client = await(m_f->workspace().clients.save(big));
        QVERIFY_RESULT(client);
        QVERIFY_RESULT(
            await(m_f->workspace().database.write({u"sale.add"_s, u"Big"_s}, [id = client->value](Connection &c) {
                return c.run(u"INSERT INTO sale (uid, client_id, day, amount, created_at) VALUES "
                             "('u1', ?, '2026-03-01', 150000000, '2026-03-01T00:00:00Z')"_s,
                             {id});
            })));
        QWidget *form = topic("tiersForm");
        auto *min = form->findChild<QLineEdit *>(u"tiers.A.min"_s);
        min->selectAll();
        QTest::keyClicks(min, u"1600000"_s);
        auto *effect = form->findChild<QLabel *>(u"effect"_s);
        QTRY_VERIFY2(effect->text().startsWith(u"Moves 1 client"_s), qPrintable(effect->text()));
        QVERIFY(effect->text().contains(m_f->application->format().tier(Tier::B)));
    }

    void thresholdsOutOfOrderAreRefused()
    {
        QWidget *form = topic("tiersForm");
        auto *min = form->findChild<QLineEdit *>(u"tiers.A.min"_s);
        min->selectAll();
        QTest::keyClicks(min, u"1"_s);
        auto *effect = form->findChild<QLabel *>(u"effect"_s);
        QTRY_VERIFY(!effect->text().isEmpty());
        QVERIFY(!button(form, "save")->isEnabled());
        QTest::mouseClick(button(form, "revert"), Qt::LeftButton);
        QCOMPARE(min->text(), u"1,000,000.00"_s);
        QVERIFY(!button(form, "revert")->isEnabled());
    }

    void valueTypedBackIsNoChange()
    {
        QWidget *form = topic("tiersForm");
        auto *cycle = form->findChild<QSpinBox *>(u"tiers.B.cycle_days"_s);
        cycle->setValue(15);
        QVERIFY(button(form, "save")->isEnabled());
        cycle->setValue(14);
        QVERIFY(!button(form, "save")->isEnabled());
    }

    void holidaysAreSaved()
    {
        QWidget *form = topic("remindersForm");
        auto *days = form->findChild<QTableWidget *>(u"holidays"_s);
        const auto type = [days](const QString &text) {
            QTRY_VERIFY(days->findChild<QLineEdit *>());
            auto *editor = days->findChild<QLineEdit *>();
            QTest::keyClicks(editor, text);
            QTest::keyClick(editor, Qt::Key_Return);
            QTRY_VERIFY(!days->findChild<QLineEdit *>());
        };
        for (const QString &day : {u"2026-10-01"_s, u"2026-10-10"_s, u"2026-10-02"_s}) {
            QTest::mouseClick(button(form, "addHoliday"), Qt::LeftButton);
            type(day);
            QTest::keyClick(days, Qt::Key_Right);
            QTest::keyClick(days, Qt::Key_F2);
            type(u"National Day, no %1"_s.arg(day.right(1)));
        }
        days->item(1, 2)->setCheckState(Qt::Checked);
        QTRY_VERIFY(button(form, "save")->isEnabled());
        form->findChild<QCheckBox *>(u"moveToWorkingDay"_s)->click();
        form->findChild<QCheckBox *>(u"weekday6"_s)->click();
        QTest::mouseClick(button(form, "save"), Qt::LeftButton);
        const auto settings = [this] { return m_f->application->format().settings(); };
        QTRY_COMPARE(settings().calendar.holidays, (QSet{QDate(2026, 10, 1), QDate(2026, 10, 2)}));
        QCOMPARE(settings().calendar.makeUpDays, QSet{QDate(2026, 10, 10)});
        QCOMPARE(settings().calendar.names.value(QDate(2026, 10, 2)), u"National Day no 2"_s);
        // In order of days now, each with its name; one is taken out.
        QTRY_COMPARE(days->item(1, 0)->text(), u"2026-10-02"_s);
        QCOMPARE(days->item(2, 1)->text(), u"National Day no 0"_s);
        days->selectRow(0);
        QTest::mouseClick(button(form, "removeHoliday"), Qt::LeftButton);
        QTRY_VERIFY(button(form, "save")->isEnabled());
        QTest::mouseClick(button(form, "save"), Qt::LeftButton);
        QTRY_COMPARE(settings().calendar.holidays, QSet{QDate(2026, 10, 2)});
        QVERIFY(!settings().calendar.names.contains(QDate(2026, 10, 1)));
        QVERIFY(!settings().moveToWorkingDay);
        QCOMPARE(settings().calendar.workingDays, 0b0111111U);
    }

    void aListOfHolidaysIsImported()
    {
        QWidget *form = topic("remindersForm");
        m_f->prompt.asked.clear();
        QTest::mouseClick(button(form, "importHolidays"), Qt::LeftButton);
        QCOMPARE(m_f->prompt.asked.size(), 1);
    }

    void wrongDaysAreRefusedByName()
    {
        QWidget *form = topic("remindersForm");
        auto *days = form->findChild<QTableWidget *>(u"holidays"_s);
        QTest::mouseClick(button(form, "addHoliday"), Qt::LeftButton);
        days->item(days->rowCount() - 1, 0)->setText(u"2026-13-01"_s);
        auto *effect = form->findChild<QLabel *>(u"effect"_s);
        QTRY_VERIFY2(effect->text().contains(u"2026-13-01"_s), qPrintable(effect->text()));
        QVERIFY(!button(form, "save")->isEnabled());
    }

    void listValuesAreRenamedOrderedAndRetired()
    {
        QWidget *form = topic("listsForm");
        auto *table = form->findChild<QTableWidget *>(u"listValues"_s);
        const QString first = table->item(0, 1)->text();
        const QString second = table->item(1, 1)->text();
        table->item(0, 0)->setText(u"R&D <b>firms</b>"_s);
        table->item(1, 2)->setCheckState(Qt::Unchecked);
        table->setCurrentCell(0, 0);
        QTest::mouseClick(button(form, "moveDown"), Qt::LeftButton);
        m_f->prompt.texts << u"合作社"_s;
        QTest::mouseClick(button(form, "addValue"), Qt::LeftButton);
        QTest::mouseClick(button(form, "save"), Qt::LeftButton);
        const auto labels = [this] { return m_f->application->format().labels(); };
        QTRY_COMPARE(labels().of(u"attribute"_s, first), u"R&D <b>firms</b>"_s);
        QCOMPARE(labels().of(u"attribute"_s, u"合作社"_s), u"合作社"_s);
        QStringList codes;
        for (const ListValue &value : labels().values(u"attribute"_s))
            codes << value.code;
        QVERIFY(!codes.contains(second));
        QCOMPARE(codes.last(), u"合作社"_s);
    }

    void usersAreAddedAndChanged()
    {
        QWidget *form = topic("usersForm");
        QTest::mouseClick(button(form, "addUser"), Qt::LeftButton);
        QTest::keyClicks(form->findChild<QLineEdit *>(u"userCode"_s), u"wf"_s);
        form->findChild<QLineEdit *>(u"userNameZh"_s)->setText(u"王芳"_s);
        QTest::mouseClick(button(form, "save"), Qt::LeftButton);
        QTRY_COMPARE(m_f->application->format().users().size(), 1);
        QCOMPARE(m_f->application->format().users().first().nameZh, u"王芳"_s);
        auto *name = form->findChild<QLineEdit *>(u"userNameEn"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Wang Fang"_s);
        QTest::mouseClick(button(form, "save"), Qt::LeftButton);
        QTRY_COMPARE(m_f->application->format().users().first().nameEn, u"Wang Fang"_s);
    }

    void userFormGivesBackWhatItShows()
    {
        auto *form = static_cast<UserForm *>(topic("usersForm"));
        const QList<User> samples{{},
                                  {.id = Id<User>(3), .uid = u"u"_s, .rev = 4, .code = u"a"_s, .active = false},
                                  {.id = Id<User>(4),
                                   .code = u"zl"_s,
                                   .nameEn = u"Zhang Li"_s,
                                   .nameZh = u"张莉"_s,
                                   .job = u"sales & service"_s,
                                   .team = u"north"_s,
                                   .territory = u"N"_s}};
        for (const User &user : samples) {
            form->setRecord(user);
            QCOMPARE(form->record(), user);
        }
    }

    void doubleUserCodeIsToldBeforeSaving()
    {
        QVERIFY_RESULT(await(m_f->workspace().settings.saveUser(User{.code = u"zl"_s, .nameEn = u"Zhang Li"_s})));
        QTRY_COMPARE(m_f->application->format().users().size(), 1);
        auto *form = static_cast<UserForm *>(topic("usersForm"));
        QTest::mouseClick(button(form, "addUser"), Qt::LeftButton);
        QTest::keyClicks(form->findChild<QLineEdit *>(u"userCode"_s), u"zl"_s);
        QVERIFY(!button(form, "save")->isEnabled());
        QCOMPARE(form->problems(), QStringList{u"The code zl belongs to Zhang Li."_s});
    }

    void languageIsChosenHereToo()
    {
        QWidget *form = topic("appearanceForm");
        auto *language = form->findChild<QComboBox *>(u"language"_s);
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Down);
        QTRY_COMPARE(m_f->application->format().language(), u"zh_CN"_s);
        QTRY_COMPARE(m_f->find<QLabel>("pageTitle")->text(), u"设置"_s);
    }

private:
    QWidget *topic(const char *form)
    {
        auto *topics = m_f->find<QListWidget>("topics");
        for (int row = 0; row < topics->count(); ++row) {
            if (topics->item(row)->data(Qt::UserRole).toString() + u"Form"_s == QLatin1StringView(form))
                topics->setCurrentRow(row);
        }
        return m_f->find<QWidget>(form);
    }
    static QPushButton *button(const QWidget *form, const char *name)
    {
        return form->findChild<QPushButton *>(QLatin1String(name));
    }

    std::unique_ptr<ApplicationFixture> m_f;
};

QTEST_MAIN(TestSettingsPages)
#include "tst_settingspages.moc"
