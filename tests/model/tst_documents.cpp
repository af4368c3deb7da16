// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/documents/documentname.h"
#include "model/documents/documentstore.h"
#include "tests/support/firm.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// Files and links of clients.
class TestDocuments : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_firm.reset(); }
    void safeNames_data();
    void safeNames();
    void longNamesKeepTheirEnding();
    void programs_data();
    void programs();
    void links_data();
    void links();
    void lifeCycle();
    void bytesAreKeptOnce();
    void undoBringsThemBack();
    void refusesWhatIsTooLarge();
    void refusesWhatIsNoFile();
    void programsAreCopiedNotOpened();
    void goesWithItsClient();

private:
    QString file(const QString &name, const QByteArray &bytes);
    Document of(Id<Client> client) const;

    std::unique_ptr<TestFirm> m_firm;
    std::unique_ptr<DocumentStore> m_store;
    Id<Client> m_client;
};

void TestDocuments::init()
{
    m_firm = std::make_unique<TestFirm>();
    m_store = std::make_unique<DocumentStore>(m_firm->database(), m_firm->clock());
    const auto client = m_firm->addClient(u"X1"_s, u"First"_s);
    QVERIFY_RESULT(client);
    m_client = *client;
}

QString TestDocuments::file(const QString &name, const QByteArray &bytes)
{
    const QString path = m_firm->file().filePath(name);
    return putBytes(path, bytes) ? path : QString();
}

Document TestDocuments::of(Id<Client> client) const
{
    Document document;
    document.client = client;
    return document;
}

void TestDocuments::safeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("plain") << u"报价 2026.pdf"_s << u"报价 2026.pdf"_s;
    QTest::newRow("up and away") << u"..\\..\\x.txt"_s << u"x.txt"_s;
    QTest::newRow("absolute") << u"/etc/passwd"_s << u"passwd"_s;
    QTest::newRow("only dots") << u"../.."_s << u"document"_s;
    QTest::newRow("nothing") << u""_s << u"document"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
    QTest::newRow("reserved") << u"CON"_s << u"_CON"_s;
    QTest::newRow("reserved with ending") << u"nul.txt"_s << u"_nul.txt"_s;
    QTest::newRow("port") << u"COM7.log"_s << u"_COM7.log"_s;
    QTest::newRow("not reserved") << u"console.txt"_s << u"console.txt"_s;
    QTest::newRow("trailing dots") << u"a.pdf. ."_s << u"a.pdf"_s;
    QTest::newRow("marks") << u"a<b>:\"c|d?.txt*"_s << u"abcd.txt"_s;
    QTest::newRow("stream") << u"a.txt:evil"_s << u"a.txtevil"_s;
    QTest::newRow("direction") << u"a\u202Efdp.exe"_s << u"afdp.exe"_s;
    QTest::newRow("line break") << u"a\nb.txt"_s << u"ab.txt"_s;
    QTest::newRow("decomposed") << u"cafe\u0301.txt"_s << u"caf\u00E9.txt"_s;
}

void TestDocuments::safeNames()
{
    QFETCH(QString, name);
    QTEST(DocumentName::safe(name), "safe");
}

void TestDocuments::longNamesKeepTheirEnding()
{
    for (const QString &letter : {u"x"_s, u"字"_s, u"𠮷"_s}) {
        const QString safe = DocumentName::safe(letter.repeated(300) + u".pdf"_s);
        QVERIFY(safe.toUtf8().size() <= 200 && safe.toUtf8().size() > 190);
        QVERIFY2(safe.endsWith(u".pdf"_s) && safe.isValidUtf16(), qPrintable(safe));
    }
}

void TestDocuments::programs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("program");
    for (const QString &name :
         {u"a.pdf.exe"_s, u"A.EXE"_s, u"x.lnk"_s, u"x.desktop"_s, u"x.sh"_s, u"x.docm"_s, u"x.js "_s})
        QTest::newRow(qPrintable(name)) << name << true;
    for (const QString &name : {u"a.exe.pdf"_s, u"x.docx"_s, u"exe"_s, u"x.txt"_s, u"照片.jpg"_s})
        QTest::newRow(qPrintable(name)) << name << false;
}

void TestDocuments::programs()
{
    QFETCH(QString, name);
    QTEST(DocumentName::isProgram(name), "program");
}

void TestDocuments::links_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("link");
    for (const QString &url :
         {u"https://example.cn/a?b=c"_s, u" http://x.cn "_s, u"file:///home/a/b.pdf"_s, u"mailto:a@b.cn"_s})
        QTest::newRow(qPrintable(url)) << url << true;
    for (const QString &url : {u"javascript:alert(1)"_s, u"example.cn"_s, u""_s, u"file:///x/evil.exe"_s, u"ssh://x"_s,
                               u"data:text/html,x"_s})
        QTest::newRow(qPrintable(url)) << url << false;
}

void TestDocuments::links()
{
    QFETCH(QString, url);
    QTEST(DocumentName::isLink(url), "link");
}

void TestDocuments::lifeCycle()
{
    QSignalSpy changed(m_store.get(), &DocumentStore::changed);
    const QByteArray bytes("PDF\0\xFF", 5);
    const auto id = await(m_store->addFile(of(m_client), file(u"Offer.pdf"_s, bytes)));
    QVERIFY_RESULT(id);
    Document link = of(m_client);
    link.url = u"https://example.cn/x"_s;
    QVERIFY_RESULT(await(m_store->addLink(link)));
    auto documents = await(m_store->of(m_client));
    QCOMPARE(documents->size(), 2);
    QVERIFY(documents->at(0).isLink() && documents->at(0).name == u"https://example.cn/x");
    QCOMPARE(documents->at(1).name, u"Offer.pdf"_s);
    QCOMPARE(documents->at(1).size, 5);
    QTRY_VERIFY(changed.count() >= 2);

    const QString copy = m_firm->file().filePath(u"copy.pdf"_s);
    QVERIFY_RESULT(await(m_store->saveCopy(*id, copy)));
    QCOMPARE(bytesOf(copy), bytes);
    const auto extracted = await(m_store->extract(*id, m_firm->file().filePath(u"open"_s)));
    QVERIFY_RESULT(extracted);
    QCOMPARE(QFileInfo(*extracted).fileName(), u"Offer.pdf"_s);
    QCOMPARE(bytesOf(*extracted), bytes);

    Document renamed = documents->at(1);
    renamed.name = u"../Offer 2.pdf"_s;
    renamed.note = u"signed"_s;
    QVERIFY_RESULT(await(m_store->save(renamed)));
    documents = await(m_store->of(m_client));
    QCOMPARE(documents->at(1).name, u"Offer 2.pdf"_s);
    QCOMPARE(documents->at(1).note, u"signed"_s);

    QVERIFY_RESULT(await(m_store->remove(*id, u"Offer 2.pdf"_s)));
    QCOMPARE(await(m_store->of(m_client))->size(), 1);
    QCOMPARE(await(m_store->remove(*id, {})).error().kind, ErrorKind::NotFound);
    QCOMPARE(await(m_store->saveCopy(*id, copy)).error().kind, ErrorKind::NotFound);
}

void TestDocuments::bytesAreKeptOnce()
{
    const QString path = file(u"a.txt"_s, "same");
    for (int i = 0; i < 3; ++i)
        QVERIFY_RESULT(await(m_store->addFile(of(m_client), path)));
    QVERIFY_RESULT(await(m_store->addFile(of(m_client), file(u"empty.txt"_s, {}))));
    QCOMPARE(m_firm->text(u"SELECT count(*) FROM blob"_s), u"2"_s);
    QCOMPARE(await(m_store->of(m_client))->size(), 4);
    QVERIFY2(m_firm->text(u"SELECT count(*) FROM change WHERE tbl = 'blob'"_s) == u"0", "bytes are in the journal");
}

void TestDocuments::undoBringsThemBack()
{
    const auto id = await(m_store->addFile(of(m_client), file(u"a.txt"_s, "text")));
    QVERIFY_RESULT(id);
    const auto bytes = [&] {
        return await(m_firm->database().read([&](Connection &c) { return Documents::bytes(c, *id); }));
    };
    QVERIFY_RESULT(await(m_firm->file().journal().undo()));
    QVERIFY(!bytes());
    QVERIFY_RESULT(await(m_firm->file().journal().redo()));
    QCOMPARE(*bytes(), QByteArray("text"));
    QVERIFY_RESULT(await(m_store->remove(*id, u"a.txt"_s)));
    QVERIFY_RESULT(await(m_firm->file().journal().undo()));
    QCOMPARE(*bytes(), QByteArray("text"));
}

void TestDocuments::refusesWhatIsTooLarge()
{
    QVERIFY_RESULT(m_firm->write([](Connection &c) { return saveSettings(c, {{u"attachments.max_mb"_s, u"1"_s}}); }));
    const QByteArray most(1024 * 1024, 'x');
    QVERIFY_RESULT(await(m_store->addFile(of(m_client), file(u"just.bin"_s, most))));
    const auto refused = await(m_store->addFile(of(m_client), file(u"over.bin"_s, most + 'x')));
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"over.bin"_s), qPrintable(refused.error().message));
    QCOMPARE(await(m_store->of(m_client))->size(), 1);
}

void TestDocuments::refusesWhatIsNoFile()
{
    QVERIFY(!await(m_store->addFile(of(m_client), m_firm->file().filePath(u"."_s))));
    QVERIFY(!await(m_store->addFile(of(m_client), u"/nowhere/at all"_s)));
    Document link = of(m_client);
    link.url = u"javascript:alert(1)"_s;
    QVERIFY(!await(m_store->addLink(link)));
    QVERIFY(await(m_store->of(m_client))->isEmpty());
}

void TestDocuments::programsAreCopiedNotOpened()
{
    const auto id = await(m_store->addFile(of(m_client), file(u"offer.pdf.exe"_s, "MZ")));
    QVERIFY_RESULT(id);
    const QString folder = m_firm->file().filePath(u"open"_s);
    QVERIFY(!await(m_store->extract(*id, folder)));
    QVERIFY(!QFileInfo::exists(folder));
    QVERIFY_RESULT(await(m_store->saveCopy(*id, m_firm->file().filePath(u"copy.bin"_s))));
}

void TestDocuments::goesWithItsClient()
{
    QVERIFY_RESULT(await(m_store->addFile(of(m_client), file(u"a.txt"_s, "text"))));
    QVERIFY_RESULT(m_firm->write([&](Connection &c) { return Clients::remove(c, m_client); }));
    QVERIFY(await(m_store->of(m_client))->isEmpty());
    QVERIFY_RESULT(await(m_firm->file().journal().undo()));
    QCOMPARE(await(m_store->of(m_client))->size(), 1);
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
