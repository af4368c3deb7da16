// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/family.h"
#include "model/exchange/importer.h"
#include "tests/support/firm.h"

using namespace Qt::StringLiterals;

/// Groups of clients and who sent whom.
class TestFamily : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_firm = std::make_unique<TestFirm>(); }
    void cleanup() { m_firm.reset(); }
    void chainAndMembers();
    void refusesARing();
    void walksARingOnce();
    void importClosesNoRing();
    void countsWhatIsNotShown();

private:
    Id<Client> add(const QString &code, Id<Client> parent = {}, Id<Client> referrer = {});
    Result<Id<Client>> setParent(Id<Client> child, Id<Client> parent);
    ClientFamily family(Id<Client> id);
    static QString names(const QList<Relative> &relatives);

    std::unique_ptr<TestFirm> m_firm;
};

Id<Client> TestFamily::add(const QString &code, Id<Client> parent, Id<Client> referrer)
{
    const auto id = m_firm->write([&](Connection &c) {
        return Clients::save(c, {.code = code, .name = code, .parent = parent, .referrer = referrer}, m_firm->now());
    });
    return id.value_or(Id<Client>());
}

Result<Id<Client>> TestFamily::setParent(Id<Client> child, Id<Client> parent)
{
    return m_firm->write([&](Connection &c) -> Result<Id<Client>> {
        WEFT_TAKE(Client client, Clients::load(c, child));
        client.parent = parent;
        return Clients::save(c, client, m_firm->now());
    });
}

ClientFamily TestFamily::family(Id<Client> id)
{
    const auto family = m_firm->read([&](Connection &c) -> Result<ClientFamily> {
        WEFT_TAKE(const Client client, Clients::load(c, id));
        return Clients::family(c, client);
    });
    return family.value_or(ClientFamily());
}

QString TestFamily::names(const QList<Relative> &relatives)
{
    QStringList names;
    for (const Relative &relative : relatives)
        names << relative.name;
    return names.join(u' ');
}

void TestFamily::chainAndMembers()
{
    const auto top = add(u"top"_s);
    const auto middle = add(u"middle"_s, top);
    const auto low = add(u"low"_s, middle, top);
    add(u"low2"_s, middle);
    QVERIFY_RESULT(m_firm->addSale(u"low2"_s, QDate(2026, 3, 1), 100));
    const ClientFamily found = family(low);
    QCOMPARE(names(found.parents), u"top middle"_s);
    QCOMPARE(found.referrer.id, top);
    QVERIFY(found.children.isEmpty() && found.referred.isEmpty());
    QCOMPARE(names(family(middle).children), u"low2 low"_s);
    QCOMPARE(family(middle).children.first().tier, Tier::D);
    QCOMPARE(names(family(top).children), u"middle"_s);
    QCOMPARE(names(family(top).referred), u"low"_s);
    QVERIFY(family(top).parents.isEmpty());
}

void TestFamily::refusesARing()
{
    const auto top = add(u"top"_s);
    const auto middle = add(u"middle"_s, top);
    const auto low = add(u"low"_s, middle);
    const auto refused = setParent(top, low);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Invalid);
    QVERIFY2(refused.error().message.contains(u"low"_s), qPrintable(refused.error().message));
    QVERIFY(!setParent(top, top));
    QVERIFY_RESULT(setParent(low, top));
    QVERIFY_RESULT(setParent(middle, low));
    QCOMPARE(names(family(middle).parents), u"top low"_s);
}

void TestFamily::walksARingOnce()
{
    const auto a = add(u"a"_s), b = add(u"b"_s, a);
    QVERIFY_RESULT(m_firm->write([&](Connection &c) {
        return c.run(u"UPDATE client SET parent_id = ? WHERE id = ?"_s, {b.value, a.value});
    }));
    QCOMPARE(names(family(a).parents), u"a b"_s);
}

void TestFamily::importClosesNoRing()
{
    const auto top = add(u"top"_s), low = add(u"low"_s, top);
    const QByteArray bytes = "code,name,parent\ntop,top,low\nx,x,y\ny,y,x\nz,z,low\n";
    const auto table = Csv::read(bytes, Csv::detect(bytes).dialect);
    QVERIFY_RESULT(table);
    const auto report =
        await(Exchange::import(m_firm->database(), {.kind = u"clients"_s, .table = *table}, m_firm->clock(), Job()));
    QVERIFY_RESULT(report);
    QCOMPARE(report->rejects.size(), 2);
    QCOMPARE(report->rejected, 2);
    QCOMPARE(report->rejects[0].column, u"parent"_s);
    QVERIFY2(report->rejects[0].reason.contains(u"low"_s), qPrintable(report->rejects[0].reason));
    QCOMPARE(report->rejects[0].cells, (QStringList{u"top"_s, u"top"_s, u"low"_s}));
    QCOMPARE(report->rejects[1].cells.first(), u"y"_s);
    QVERIFY(family(top).parents.isEmpty());
    QCOMPARE(names(family(low).parents), u"top"_s);
    QCOMPARE(names(family(m_firm->client(u"x"_s)).parents), u"y"_s);
    QVERIFY(family(m_firm->client(u"y"_s)).parents.isEmpty());
    QCOMPARE(names(family(m_firm->client(u"z"_s)).parents), u"top low"_s);
}

void TestFamily::countsWhatIsNotShown()
{
    const auto top = add(u"top"_s);
    for (int i = 0; i < ClientFamily::kMost + 5; ++i)
        add(u"m%1"_s.arg(i), top);
    const ClientFamily found = family(top);
    QCOMPARE(found.children.size(), qsizetype(ClientFamily::kMost));
    QCOMPARE(found.childCount, qint64(ClientFamily::kMost + 5));
}

QTEST_GUILESS_MAIN(TestFamily)
#include "tst_family.moc"
