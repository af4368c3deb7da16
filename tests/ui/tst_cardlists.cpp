// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/firm.h"
#include "ui/clients/clientcard.h"

#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// The lists on a card: documents, what was learnt, who belongs together.
class TestCardLists : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_card.reset(); }
    void addsAndOpensDocuments();
    void savesACopyAndRemoves();
    void takesDroppedFiles();
    void linksLeadOutside();
    void refusalsAreTold();
    void learntFactsLeadToTheirContact();
    void attachesToAContact();
    void relativesLeadToTheirCards();

private:
    void show(const QString &code);
    QStringList documents() const;
    QPushButton *button(const QString &name) const;
    QString file(const QString &name, const QByteArray &bytes);
    static QByteArray contents(const QString &path);

    std::unique_ptr<Firm> m_firm;
    std::unique_ptr<ClientCard> m_card;
};

void TestCardLists::initTestCase()
{
    m_firm = std::make_unique<Firm>();
    m_firm->fill();
}

void TestCardLists::init()
{
    m_card = std::make_unique<ClientCard>(m_firm->stores(), *m_firm->format);
    m_card->resize(900, 900);
    m_card->show();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
}

void TestCardLists::show(const QString &code)
{
    const auto client = await(m_firm->clients->open(m_firm->client(code)));
    QVERIFY_RESULT(client);
    m_card->showClient(client->id);
    QTRY_COMPARE(m_card->findChild<QLabel *>(u"cardName"_s)->text(), client->name);
    QTRY_VERIFY(button(u"addDocument"_s));
}

QStringList TestCardLists::documents() const
{
    QStringList names;
    for (const QPushButton *button : m_card->findChildren<QPushButton *>(u"document"_s))
        names << button->text();
    return names;
}

QPushButton *TestCardLists::button(const QString &name) const
{
    return m_card->findChild<QPushButton *>(name);
}

QString TestCardLists::file(const QString &name, const QByteArray &bytes)
{
    const QString path = m_firm->file().filePath(name);
    return putBytes(path, bytes) ? path : QString();
}

QByteArray TestCardLists::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCardLists::addsAndOpensDocuments()
{
    show(u"C01"_s);
    QVERIFY(documents().isEmpty());
    QSignalSpy done(m_card.get(), &ClientPanel::done);
    QSignalSpy wanted(m_card.get(), &ClientPanel::wanted);
    m_firm->prompt.files = {file(u"报价 & 合同.txt"_s, "price")};
    QTest::mouseClick(button(u"addDocument"_s), Qt::LeftButton);
    QTRY_COMPARE(documents(), QStringList{u"报价 && 合同.txt"_s});
    QCOMPARE(done.count(), 1);
    QTest::keyClick(button(u"document"_s), Qt::Key_Space);
    QTRY_COMPARE(wanted.count(), 1);
    const QUrl url(wanted.first().first().toString());
    QVERIFY(url.isLocalFile());
    QCOMPARE(contents(url.toLocalFile()), QByteArray("price"));
    QVERIFY_RESULT(await(m_firm->journal().undo()));
    QTRY_VERIFY(documents().isEmpty());
}

void TestCardLists::savesACopyAndRemoves()
{
    show(u"C02"_s);
    m_firm->prompt.files = {file(u"a.txt"_s, "text"), m_firm->file().filePath(u"copy.txt"_s)};
    QTest::mouseClick(button(u"addDocument"_s), Qt::LeftButton);
    QTRY_COMPARE(documents().size(), 1);
    const auto menu = [this] { return m_card->findChild<QToolButton *>(u"documentMore"_s)->menu()->actions(); };
    QSignalSpy told(m_card.get(), &ClientPanel::told);
    menu().at(1)->trigger();
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(contents(m_firm->file().filePath(u"copy.txt"_s)), QByteArray("text"));
    menu().at(2)->trigger();
    QTRY_VERIFY(documents().isEmpty());
    QVERIFY_RESULT(await(m_firm->journal().undo()));
    QTRY_COMPARE(documents(), QStringList{u"a.txt"_s});
}

void TestCardLists::takesDroppedFiles()
{
    show(u"C03"_s);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(u"one.txt"_s, "1")), QUrl::fromLocalFile(file(u"two.txt"_s, "2"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_card.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_card.get(), &drop);
    QTRY_COMPARE(documents().size(), 2);
    // A workspace is the window's to open.
    QMimeData workspace;
    workspace.setUrls({QUrl::fromLocalFile(u"/x/firm.weft"_s)});
    QDragEnterEvent other(QPoint(5, 5), Qt::CopyAction, &workspace, Qt::LeftButton, {});
    other.ignore();
    QCoreApplication::sendEvent(m_card.get(), &other);
    QVERIFY(!other.isAccepted());
}

void TestCardLists::linksLeadOutside()
{
    show(u"C04"_s);
    QSignalSpy wanted(m_card.get(), &ClientPanel::wanted);
    m_firm->prompt.texts = {u"https://example.cn/contract"_s};
    QTest::mouseClick(button(u"addLink"_s), Qt::LeftButton);
    QTRY_COMPARE(documents().size(), 1);
    QVERIFY(button(u"document"_s)->toolTip().contains(u"outside this file"_s));
    QTest::mouseClick(button(u"document"_s), Qt::LeftButton);
    QCOMPARE(wanted.first().first().toString(), u"https://example.cn/contract"_s);
}

void TestCardLists::refusalsAreTold()
{
    show(u"C05"_s);
    QSignalSpy failed(m_card.get(), &ClientPanel::failed);
    m_firm->prompt.texts = {u"javascript:alert(1)"_s};
    QTest::mouseClick(button(u"addLink"_s), Qt::LeftButton);
    QTRY_COMPARE(failed.count(), 1);
    m_firm->prompt.files = {u"/nowhere/at all"_s};
    QTest::mouseClick(button(u"addDocument"_s), Qt::LeftButton);
    QTRY_COMPARE(failed.count(), 2);
    QVERIFY(documents().isEmpty());
}

void TestCardLists::learntFactsLeadToTheirContact()
{
    Contact contact{.client = m_firm->client(u"C06"_s), .at = m_firm->clock.now().addDays(-1)};
    contact.learnt = u"buys <b>only</b> in May"_s;
    contact.learntKind = u"habit"_s;
    contact.note = u"the talk"_s;
    QVERIFY_RESULT(await(m_firm->contacts->save(contact)));
    show(u"C06"_s);
    QTRY_VERIFY(button(u"learntFact"_s));
    QCOMPARE(button(u"learntFact"_s)->text(), contact.learnt);
    QTest::mouseClick(button(u"learntFact"_s), Qt::LeftButton);
    auto *note = m_card->findChild<QPlainTextEdit *>(u"logNote"_s);
    QTRY_COMPARE(note->toPlainText(), u"the talk"_s);
}

void TestCardLists::attachesToAContact()
{
    show(u"C09"_s);
    m_card->openLog(true);
    m_firm->prompt.files = {file(u"sketch.txt"_s, "lines")};
    QTest::mouseClick(m_card->findChild<QToolButton *>(u"logMore"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"logAttach"_s), Qt::LeftButton);
    QCOMPARE(m_card->findChild<QLabel *>(u"logFiles"_s)->text(), u"sketch.txt"_s);
    QTest::mouseClick(button(u"logSave"_s), Qt::LeftButton);
    QTRY_COMPARE(documents(), QStringList{u"sketch.txt"_s});
    const auto kept = await(m_firm->documents->of(m_card->client()));
    const auto contacts = await(m_firm->contacts->find({.client = m_card->client()}));
    QCOMPARE(kept->first().contact.value, contacts->first());
    // The next contact begins without it.
    m_card->openLog(true);
    QVERIFY(m_card->findChild<QLabel *>(u"logFiles"_s)->text().isEmpty());
}

void TestCardLists::relativesLeadToTheirCards()
{
    Client child = *await(m_firm->clients->open(m_firm->client(u"C08"_s)));
    child.parent = m_firm->client(u"C07"_s);
    QVERIFY_RESULT(await(m_firm->clients->save(child)));
    const Client parent = *await(m_firm->clients->open(m_firm->client(u"C07"_s)));
    QSignalSpy wanted(m_card.get(), &ClientPanel::wanted);
    const auto link = [this](const QString &name) {
        for (QPushButton *button : m_card->findChildren<QPushButton *>()) {
            if (button->property("link").toBool() && button->text().startsWith(name))
                return button;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    show(u"C07"_s);
    QTRY_VERIFY(link(child.name));
    QTest::mouseClick(link(child.name), Qt::LeftButton);
    QCOMPARE(wanted.takeFirst().first().toString(), u"client:%1"_s.arg(child.id.value));
    show(u"C08"_s);
    QTRY_VERIFY(link(parent.name));
    QTest::keyClick(link(parent.name), Qt::Key_Space);
    QCOMPARE(wanted.takeFirst().first().toString(), u"client:%1"_s.arg(parent.id.value));
}

QTEST_MAIN(TestCardLists)
#include "tst_cardlists.moc"
