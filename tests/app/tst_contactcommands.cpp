// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// What weft-cli writes down of a contact, and the documents of clients.
class TestContactCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void logsEverything();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void findsWordsOfATranscript();
    void keepsInvoiceDetails();
    void documentsGoInAndOut();
    void refusesDocuments();

private:
    CommandResult call(const QStringList &words) const { return (*m_run)(words); }
    void put(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<CommandRun> m_run;
};

void TestContactCommands::init()
{
    m_run = std::make_unique<CommandRun>();
    m_run->setToday(u"2026-03-16"_s);
    QCOMPARE(call({u"new"_s, u"{}"_s, u"--currency"_s, u"CNY"_s, u"--language"_s, u"en"_s}).exit, 0);
    for (const QStringList &words :
         {QStringList{u"add"_s, u"{}"_s, u"users"_s, u"code=u1"_s, u"name_en=Ann"_s},
          QStringList{u"add"_s, u"{}"_s, u"users"_s, u"code=u2"_s, u"name_en=Bob"_s},
          QStringList{u"add"_s, u"{}"_s, u"clients"_s, u"code=C1"_s, u"name=远航"_s},
          QStringList{u"add"_s, u"{}"_s, u"people"_s, u"client=C1"_s, u"name=王芳"_s, u"role=champion"_s},
          QStringList{u"add"_s, u"{}"_s, u"people"_s, u"client=C1"_s, u"name=李娜"_s}}) {
        const CommandResult made = call(words);
        QVERIFY2(made.exit == 0, qPrintable(made.err));
    }
}

void TestContactCommands::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_run->path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestContactCommands::logsEverything()
{
    put(u"talk.txt"_s, "逐字 word by word");
    const CommandResult logged = call(
        {u"log"_s, u"{}"_s, u"C1"_s, u"--channel"_s, u"on_site"_s, u"--person"_s, u"王芳; 李娜"_s, u"--colleagues"_s,
         u"u2"_s, u"--learnt"_s, u"likes tea"_s, u"--learnt-kind"_s, u"habit"_s, u"--next-step"_s, u"send list"_s,
         u"--next-day"_s, u"2026-03-20"_s, u"--transcript"_s, m_run->path(u"talk.txt"_s)});
    QVERIFY2(logged.exit == 0, qPrintable(logged.err));
    const CommandResult contacts = call({u"export"_s, u"{}"_s, u"contacts"_s});
    for (const auto &[field, value] :
         {std::pair(u"person"_s, u"王芳"_s), std::pair(u"others"_s, u"李娜"_s), std::pair(u"colleagues"_s, u"u2"_s),
          std::pair(u"learnt"_s, u"likes tea"_s), std::pair(u"learnt_kind"_s, u"habit"_s),
          std::pair(u"next_step"_s, u"send list"_s), std::pair(u"next_day"_s, u"2026-03-20"_s),
          std::pair(u"transcript"_s, u"逐字 word by word"_s)})
        QCOMPARE(contacts.column(field), QStringList{value});
    // What comes out goes in again and changes nothing.
    put(u"contacts.csv"_s, contacts.out.toUtf8());
    const CommandResult again = call({u"import"_s, u"{}"_s, u"contacts"_s, m_run->path(u"contacts.csv"_s)});
    QVERIFY2(again.exit == 0, qPrintable(again.err));
    QCOMPARE(call({u"export"_s, u"{}"_s, u"contacts"_s}).out, contacts.out);
    const CommandResult people = call({u"export"_s, u"{}"_s, u"people"_s});
    QCOMPARE(people.column(u"role"_s), (QStringList{u"champion"_s, QString()}));
}

void TestContactCommands::namesWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("named");
    QTest::newRow("person") << QStringList{u"--person"_s, u"nobody"_s} << u"nobody"_s;
    QTest::newRow("colleague") << QStringList{u"--colleagues"_s, u"u9"_s} << u"u9"_s;
    QTest::newRow("kind") << QStringList{u"--learnt-kind"_s, u"rumour"_s} << u"rumour"_s;
    QTest::newRow("day") << QStringList{u"--next-day"_s, u"soon"_s} << u"soon"_s;
    QTest::newRow("file") << QStringList{u"--transcript"_s, u"/nowhere/at all"_s} << u"/nowhere"_s;
    QTest::newRow("next step") << QStringList{u"--next-step"_s, u""_s} << u"next step"_s;
}

void TestContactCommands::namesWhatIsWrong()
{
    QFETCH(QStringList, options);
    QFETCH(QString, named);
    const CommandResult refused = call(QStringList{u"log"_s, u"{}"_s, u"C1"_s, u"--channel"_s, u"email"_s} + options);
    QVERIFY(refused.exit != 0);
    QVERIFY2(refused.err.contains(named), qPrintable(refused.err));
    QVERIFY(call({u"export"_s, u"{}"_s, u"contacts"_s}).lines().isEmpty());
}

void TestContactCommands::findsWordsOfATranscript()
{
    put(u"talk.txt"_s, QString(20'000, u'话').toUtf8() + "quotation 报价单");
    QCOMPARE(call({u"find"_s, u"{}"_s, u"报价单"_s}).lines().size(), 0);
    QCOMPARE(
        call({u"log"_s, u"{}"_s, u"C1"_s, u"--channel"_s, u"phone_in"_s, u"--transcript"_s, m_run->path(u"talk.txt"_s)})
            .exit,
        0);
    QCOMPARE(call({u"find"_s, u"{}"_s, u"报价单"_s}).lines().size(), 1);
    QCOMPARE(call({u"find"_s, u"{}"_s, u"quotation"_s}).lines().size(), 1);
    QCOMPARE(call({u"undo"_s, u"{}"_s}).exit, 0);
    QCOMPARE(call({u"find"_s, u"{}"_s, u"报价单"_s}).lines().size(), 0);
}

void TestContactCommands::keepsInvoiceDetails()
{
    const CommandResult edited = call({u"edit"_s, u"{}"_s, u"clients"_s, u"C1"_s, u"invoice_title=远航机械有限公司"_s,
                                       u"bank=工商银行"_s, u"bank_account=4000 0266"_s, u"invoice_address=深圳"_s,
                                       u"invoice_phone=0755"_s, u"legal_id=914403001922038216"_s});
    QVERIFY2(edited.exit == 0, qPrintable(edited.err));
    const CommandResult clients = call({u"export"_s, u"{}"_s, u"clients"_s});
    QCOMPARE(clients.column(u"invoice_title"_s), QStringList{u"远航机械有限公司"_s});
    QCOMPARE(clients.column(u"bank_account"_s), QStringList{u"4000 0266"_s});
    put(u"more.csv"_s, "code,name,开户行,发票抬头\nC2,Two,建设银行,Two Ltd\n");
    QCOMPARE(call({u"import"_s, u"{}"_s, u"clients"_s, m_run->path(u"more.csv"_s)}).exit, 0);
    QVERIFY(call({u"export"_s, u"{}"_s, u"clients"_s}).column(u"bank"_s).contains(u"建设银行"_s));
}

void TestContactCommands::documentsGoInAndOut()
{
    put(u"报价.pdf"_s, QByteArray("PDF\0x", 5));
    const CommandResult added =
        call({u"attach"_s, u"{}"_s, u"C1"_s, m_run->path(u"报价.pdf"_s), u"--note"_s, u"signed"_s});
    QVERIFY2(added.exit == 0, qPrintable(added.err));
    QCOMPARE(added.column(u"name"_s), QStringList{u"报价.pdf"_s});
    QCOMPARE(added.column(u"size"_s), QStringList{u"5"_s});
    QCOMPARE(call({u"attach"_s, u"{}"_s, u"C1"_s, u"https://example.cn"_s, u"--link"_s}).lines().size(), 2);
    const QString copy = m_run->path(u"copy.pdf"_s);
    QCOMPARE(call({u"documents"_s, u"{}"_s, u"C1"_s, u"--copy"_s, u"报价.pdf"_s, u"--to"_s, copy}).exit, 0);
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("PDF\0x", 5));
    QVERIFY(call({u"undo"_s, u"{}"_s}).exit == 0 && call({u"undo"_s, u"{}"_s}).exit == 0);
    QVERIFY(call({u"documents"_s, u"{}"_s, u"C1"_s}).lines().isEmpty());
}

void TestContactCommands::refusesDocuments()
{
    QVERIFY(call({u"attach"_s, u"{}"_s, u"C1"_s, m_run->path(u"none"_s)}).err.contains(u"none"_s));
    QVERIFY(call({u"attach"_s, u"{}"_s, u"C1"_s, u"javascript:x"_s, u"--link"_s}).exit != 0);
    QVERIFY(call({u"documents"_s, u"{}"_s, u"C1"_s, u"--copy"_s, u"none"_s}).err.contains(u"none"_s));
}

QTEST_GUILESS_MAIN(TestContactCommands)
#include "tst_contactcommands.moc"
