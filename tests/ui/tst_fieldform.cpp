// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/applicationfixture.h"

#include "model/clients/customvalues.h"
#include "model/core/clock.h"
#include "ui/clients/clienteditor.h"
#include "ui/clients/customfieldsbox.h"
#include "ui/clients/customtext.h"
#include "ui/common/codebox.h"
#include "ui/common/daybox.h"
#include "ui/common/filterbar.h"
#include "ui/common/listmodelbase.h"
#include "ui/common/listview.h"
#include "ui/settings/fieldform.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// A field of the firm's own is made in the settings and stands at once on form, card and list, without a restart.
class TestFieldForm : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_f = std::make_unique<ApplicationFixture>();
        QVERIFY(m_f->create());
        QVERIFY_RESULT(m_f->addClient(u"Kang Clinic"_s, u"C1"_s));
        m_f->window().showPage(u"settings"_s);
        m_form = m_f->find<FieldForm>("fieldsForm");
        auto *topics = m_f->find<QListWidget>("topics");
        for (int row = 0; row < topics->count(); ++row) {
            if (topics->item(row)->data(Qt::UserRole).toString() == u"fields")
                topics->setCurrentRow(row);
        }
        QVERIFY(m_form->isVisible());
    }
    void cleanup() { m_f.reset(); }

    void addsByKeysAlone()
    {
        addChoice();
        const CustomField field = m_f->application->format().fields().first();
        QCOMPARE(field.code, u"region_class"_s);
        QCOMPARE(field.kind, CustomField::Kind::Choice);
        QCOMPARE(list()->currentItem()->text(), u"Region class"_s);
        QTRY_VERIFY(!button("save")->isEnabled());
        QVERIFY(!m_form->findChild<CodeBox *>(u"fieldKind"_s)->isEnabled());
        QStringList values;
        for (const ListValue &value : m_f->application->format().labels().values(field.list()))
            values << value.code;
        QCOMPARE(values, (QStringList{u"North"_s, u"South"_s}));
        QTest::mouseClick(button("fieldValues"), Qt::LeftButton);
        QTRY_COMPARE(m_f->find<QComboBox>("list")->currentText(), u"Region class"_s);
        QCOMPARE(m_f->find<QTableWidget>("listValues")->rowCount(), 2);
    }

    void standsOnFormCardAndListAtOnce()
    {
        // Pages that were open before get it, too.
        m_f->window().showPage(u"clients"_s);
        auto *view = m_f->find<ListView>("clientList");
        QTRY_COMPARE(view->list()->rowCount(), 1);
        m_f->window().showPage(u"settings"_s);
        addChoice();
        m_f->window().showPage(u"clients"_s);
        QTRY_VERIFY(view->list()->columnOf(u"region_class"_s) > 0);
        view->setCurrentId(view->list()->idAt(0));
        view->setFocus();
        m_f->window().follow(u"client:%1/edit"_s.arg(view->list()->idAt(0)));
        auto *editor = m_f->find<ClientEditor>("clientEditor");
        auto *box = editor->findChild<CodeBox *>(u"custom:region_class"_s);
        QTRY_VERIFY(box && box->isVisible());
        QTRY_COMPARE(editor->findChild<QLineEdit *>(u"clientName"_s)->text(), u"Kang Clinic"_s);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->code(), u"South"_s);
        QTest::keyClick(box, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!editor->isVisible());
        const int column = view->list()->columnOf(u"region_class"_s);
        view->setColumnShown(column, true);
        QTRY_COMPARE(view->list()->index(0, column).data().toString(), u"South"_s);
        const auto facts = [this] {
            QStringList texts;
            for (const QLabel *label : m_f->find<QWidget>("clientPage")->findChildren<QLabel *>())
                texts << label->text();
            return texts;
        };
        QTRY_VERIFY(facts().contains(u"Region class"_s) && facts().contains(u"South"_s));
        filterAndGroup(view);
    }

    void archiveHidesAndBringsBack()
    {
        addChoice();
        auto *view = m_f->find<ListView>("clientList");
        QTRY_VERIFY(view->list()->columnOf(u"region_class"_s) > 0);
        QTest::mouseClick(button("archiveField"), Qt::LeftButton);
        QTRY_COMPARE(list()->currentItem()->text(), u"Region class (archived)"_s);
        QCOMPARE(view->list()->columnOf(u"region_class"_s), -1);
        QVERIFY(m_f->find<CustomFieldsBox>("customFields")->isHidden());
        QTRY_COMPARE(button("archiveField")->text(), u"Use again"_s);
        QTest::mouseClick(button("archiveField"), Qt::LeftButton);
        QTRY_COMPARE(list()->currentItem()->text(), u"Region class"_s);
        QVERIFY(view->list()->columnOf(u"region_class"_s) > 0);
    }

    void deletingSaysWhatItTakesAndIsUndone()
    {
        addChoice();
        const CustomField field = m_f->application->format().fields().first();
        auto clients = await(m_f->workspace().clients.find({}));
        QVERIFY_RESULT(clients);
        Client client = *await(m_f->workspace().clients.open(Id<Client>(clients->first())));
        client.custom = {{.field = field.id, .text = u"North"_s}};
        QVERIFY_RESULT(await(m_f->workspace().clients.save(client)));
        list()->setFocus();
        m_f->prompt.buttons << 1;
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE(m_f->prompt.asked.size(), 1);
        QVERIFY2(m_f->prompt.asked.first().contains(u"1 client loses"_s), qPrintable(m_f->prompt.asked.first()));
        QCOMPARE(list()->count(), 1);
        m_f->prompt.buttons << 0;
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE(list()->count(), 0);
        QVERIFY(await(m_f->workspace().clients.open(client.id))->custom.isEmpty());
        QTest::keyClick(&m_f->window(), Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(&m_f->window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(list()->count(), 1);
        QCOMPARE(await(m_f->workspace().clients.open(client.id))->custom, client.custom);
    }

    void ordersByKeys()
    {
        addChoice();
        QVERIFY_RESULT(await(m_f->workspace().settings.saveField({.labelEn = u"Slogan"_s}, {})));
        QTRY_COMPARE(list()->count(), 2);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        QCOMPARE(list()->currentItem()->text(), u"Slogan"_s);
        QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(list()->item(0)->text(), u"Slogan"_s);
        QTRY_COMPARE(list()->currentRow(), 0);
    }

    void takenNamesAreRefused()
    {
        QTest::mouseClick(button("addField"), Qt::LeftButton);
        QTest::keyClicks(name("en"), u"City"_s);
        QTest::keyClick(name("en"), Qt::Key_Return);
        auto *problem = m_form->findChild<QLabel *>(u"fieldProblem"_s);
        QTRY_VERIFY2(problem->text().contains(u"“City”"), qPrintable(problem->text()));
        QCOMPARE(list()->count(), 0);
        QCOMPARE(name("en")->text(), u"City"_s);
    }

    void formGivesBackWhatItShows()
    {
        const QList<CustomField> samples{{},
                                         {.id = Id<CustomField>(3),
                                          .uid = u"u"_s,
                                          .rev = 2,
                                          .code = u"a"_s,
                                          .kind = CustomField::Kind::Money,
                                          .labelEn = u"A & B"_s,
                                          .position = 4,
                                          .archived = true},
                                         {.id = Id<CustomField>(4),
                                          .code = u"b"_s,
                                          .kind = CustomField::Kind::Choice,
                                          .labelZhCn = u"等级"_s,
                                          .labelZhTw = u"等級"_s}};
        for (const CustomField &field : samples) {
            m_form->setRecord(field);
            QCOMPARE(m_form->record(), field);
        }
    }

    void everyKindIsTypedAndShown()
    {
        SettingsStore &settings = m_f->workspace().settings;
        for (const CustomField::Kind kind : CustomFields::kinds())
            QVERIFY_RESULT(await(settings.saveField({.kind = kind, .labelEn = u"Own "_s + CustomFields::toCode(kind)},
                                                    {u"North"_s, u"South"_s})));
        const Format &format = m_f->application->format();
        QTRY_COMPARE(format.fields().size(), 6);
        CustomFieldsBox box(format);
        box.show();
        const auto line = [&](const char *code) {
            return box.findChild<QLineEdit *>(u"custom:own_"_s + QLatin1StringView(code));
        };
        QTest::keyClicks(line("text"), u"On  time"_s);
        QTest::keyClicks(line("number"), u"-1234.5"_s);
        QTest::keyClicks(line("money"), u"1,000"_s);
        box.findChild<DayBox *>(u"custom:own_day"_s)->setDay(QDate(2026, 4, 2));
        auto *choice = box.findChild<CodeBox *>(u"custom:own_choice"_s);
        QTest::keyClick(choice, Qt::Key_Down);
        auto *flag = box.findChild<CodeBox *>(u"custom:own_flag"_s);
        QTest::keyClick(flag, Qt::Key_Down);
        QTest::keyClick(flag, Qt::Key_Down);
        QCOMPARE(box.problems(), QStringList());
        const QList<CustomValue> values = box.values();
        QCOMPARE(values.size(), 6);
        QStringList shown;
        for (const auto &[label, value] : CustomText::facts(format, Client{.custom = values}))
            shown << label + u": "_s + value;
        QCOMPARE(shown, (QStringList{u"Own text: On time"_s, u"Own number: -1,234.5"_s, u"Own money: 1,000.00"_s,
                                     u"Own day: 2 Apr 2026"_s, u"Own choice: North"_s, u"Own flag: no"_s}));
        CustomFieldsBox other(format);
        other.setValues(values);
        QCOMPARE(other.values(), values);

        line("number")->selectAll();
        QTest::keyClicks(line("number"), u"many"_s);
        QCOMPARE(box.problems().size(), 1);
        QVERIFY(box.problems().first().startsWith(u"Own number: "));
        QCOMPARE(box.showProblems(), line("number"));
        QCOMPARE(box.values().size(), 5);
    }

private:
    QListWidget *list() const { return m_form->findChild<QListWidget *>(u"fieldList"_s); }
    QPushButton *button(const char *name) const { return m_form->findChild<QPushButton *>(QLatin1StringView(name)); }
    QLineEdit *name(const char *language) const
    {
        return m_form->findChild<QLineEdit *>(u"fieldName:"_s + QLatin1StringView(language));
    }

    void addChoice()
    {
        button("addField")->setFocus();
        QTest::keyClick(button("addField"), Qt::Key_Space);
        QTRY_COMPARE(QApplication::focusWidget(), name("en"));
        QTest::keyClicks(QApplication::focusWidget(), u"Region class"_s);
        auto *kind = m_form->findChild<CodeBox *>(u"fieldKind"_s);
        while (QApplication::focusWidget() != kind)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        while (kind->code() != u"choice")
            QTest::keyClick(kind, Qt::Key_Down);
        QTest::keyClick(kind, Qt::Key_Tab);
        auto *choices = m_form->findChild<QPlainTextEdit *>(u"fieldChoices"_s);
        QCOMPARE(QApplication::focusWidget(), choices);
        QTest::keyClicks(choices, u"North"_s);
        QTest::keyClick(choices, Qt::Key_Return);
        QTest::keyClicks(choices, u"South"_s);
        button("save")->setFocus();
        QTest::keyClick(button("save"), Qt::Key_Space);
        QTRY_COMPARE(m_f->application->format().fields().size(), 1);
        QTRY_COMPARE(list()->count(), 1);
        QTRY_VERIFY(list()->currentItem());
    }

    void filterAndGroup(ListView *view)
    {
        auto *bar = m_f->find<QWidget>("clientPage")->findChild<FilterBar *>();
        bar->toggle(u"region_class"_s, u"North"_s);
        QTRY_COMPARE(view->list()->ids().size(), 0);
        bar->toggle(u"region_class"_s, u"South"_s);
        QTRY_COMPARE(view->list()->ids().size(), 1);
        QVERIFY(m_f->find<QToolButton>("condition:region_class")->accessibleName().startsWith(u"Region class: "));
        bar->setGroup(u"region_class"_s);
        QTRY_COMPARE(view->list()->index(0, 0).data(ListModelBase::GroupRole).toString(), u"South  (1)"_s);
    }

    std::unique_ptr<ApplicationFixture> m_f;
    FieldForm *m_form = nullptr;
};

QTEST_MAIN(TestFieldForm)
#include "tst_fieldform.moc"
