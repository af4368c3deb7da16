// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/firm.h"
#include "ui/clients/clientcard.h"
#include "ui/common/codebox.h"
#include "ui/common/figure.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// Steps 11–14 and 16 of US-06 on the card, and its boxes.
class TestClientCard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_card.reset(); }
    void overridesCooperation();
    void followsSales();
    void tellsTheStory();
    void logsAndCloses();
    void everythingHasAName();

private:
    void show(const QString &code);
    QString figure(const QString &name) const { return m_card->findChild<Figure *>(name)->value(); }

    std::unique_ptr<Firm> m_firm;
    std::unique_ptr<ClientCard> m_card;
};

void TestClientCard::initTestCase()
{
    m_firm = std::make_unique<Firm>();
    m_firm->fill();
}

void TestClientCard::init()
{
    m_card = std::make_unique<ClientCard>(m_firm->stores(), *m_firm->format);
    m_card->resize(800, 700);
    m_card->show();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
}

void TestClientCard::show(const QString &code)
{
    const auto client = await(m_firm->clients->open(m_firm->client(code)));
    QVERIFY_RESULT(client);
    m_card->showClient(client->id);
    QTRY_COMPARE(m_card->findChild<QLabel *>(u"cardName"_s)->text(), client->name);
}

void TestClientCard::overridesCooperation()
{
    show(u"P09"_s);
    QTRY_COMPARE(figure(u"cardCooperation"_s), u"Not cooperating"_s);
    auto *action = m_card->findChild<QAction *>(u"cardOverride"_s);
    auto *value = m_card->findChild<CodeBox *>(u"cooperationValue"_s);
    auto *reason = m_card->findChild<QLineEdit *>(u"cooperationReason"_s);
    action->trigger();
    QVERIFY(reason->isVisible());
    value->setCode(u"follow_up"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY2(reason->isVisible(), "an override without a reason was taken");
    QTest::keyClicks(reason, u"met at fair"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(figure(u"cardCooperation"_s), u"✎ Following up"_s);
    QVERIFY(m_card->findChild<Figure *>(u"cardCooperation"_s)->accessibleName().contains(u"Not cooperating"_s));
    QTRY_VERIFY(!reason->isVisible());
    action->trigger();
    value->setCode({});
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(figure(u"cardCooperation"_s), u"Not cooperating"_s);
}

void TestClientCard::followsSales()
{
    show(u"C04"_s);
    const auto tier = [this] { return m_card->findChild<QLabel *>(u"cardTier"_s)->text(); };
    QTRY_VERIFY(tier().startsWith(u"B"_s));
    Sale sale;
    sale.client = m_firm->client(u"C04"_s);
    sale.day = m_firm->clock.today();
    sale.amount = Money{40'000'000};
    QVERIFY_RESULT(m_firm->write([&](Connection &c) { return Sales::save(c, sale, m_firm->clock.nowText()); }));
    QTRY_VERIFY(tier().startsWith(u"A"_s));
    QTRY_COMPARE(figure(u"cardAmount"_s), u"1,000,000.00"_s);
    QTRY_COMPARE(figure(u"cardDue"_s), u"7 days late"_s);
    QVERIFY_RESULT(await(m_firm->journal().undo()));
    QTRY_VERIFY(tier().startsWith(u"B"_s));
    QTRY_COMPARE(figure(u"cardDue"_s), u"today"_s);
}

void TestClientCard::tellsTheStory()
{
    show(u"C04"_s);
    auto *story = m_card->findChild<QListView *>(u"timeline"_s);
    QTRY_COMPARE(story->model()->rowCount(), 4);
    const QString first = story->model()->index(0, 0).data().toString();
    QVERIFY2(first.contains(u"15 days ago"_s) && first.contains(u"imported"_s), qPrintable(first));
    QVERIFY(story->model()->index(1, 0).data().toString().contains(u"200,000.00"_s));
}

void TestClientCard::logsAndCloses()
{
    show(u"C10"_s);
    auto *note = m_card->findChild<QPlainTextEdit *>(u"logNote"_s);
    QVERIFY(!note->isVisible());
    QSignalSpy logged(m_card.get(), &ClientPanel::logged);
    QTest::mouseClick(m_card->findChild<QPushButton *>(u"cardLog"_s), Qt::LeftButton);
    QTRY_VERIFY(note->hasFocus());
    QTest::keyClicks(note, u"asked for <b>paper</b>"_s);
    QTest::keyClick(note, Qt::Key_Enter, Qt::ControlModifier);
    QTRY_COMPARE(logged.count(), 1);
    QVERIFY(!note->isVisible());
    auto *story = m_card->findChild<QListView *>(u"timeline"_s);
    QTRY_VERIFY(story->model()->index(0, 0).data().toString().contains(u"<b>paper</b>"_s));
    QTRY_COMPARE(figure(u"cardDue"_s), u"in 30 days"_s);
    QVERIFY_RESULT(await(m_firm->journal().undo()));
}

void TestClientCard::everythingHasAName()
{
    show(u"C01"_s);
    m_card->openLog(true);
    for (QWidget *widget : m_card->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName() + u' ' + QString::fromLatin1(widget->metaObject()->className())));
    }
}

QTEST_MAIN(TestClientCard)
#include "tst_clientcard.moc"
