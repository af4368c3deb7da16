// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/firm.h"

using namespace Qt::StringLiterals;

namespace {
const QDate kToday(2026, 3, 16);

Result<Id<Sale>> save(TestFirm &firm, const Sale &sale)
{
    return firm.write([sale, now = firm.now()](Connection &c) { return Sales::save(c, sale, now); });
}

Sale load(TestFirm &firm, Id<Sale> id)
{
    const auto sales = firm.read([id](Connection &c) { return Sales::load(c, {id.value}); });
    return sales && !sales->isEmpty() ? sales->first() : Sale();
}

QString rolesOf(TestFirm &firm, const QString &code)
{
    return firm.text(
        u"SELECT role FROM client_role r JOIN client c ON c.id = r.client_id WHERE c.code = '%1' ORDER BY role"_s.arg(
            code));
}

Result<Id<Client>> addClient(TestFirm &firm, const QStringList &roles)
{
    return firm.write([roles, now = firm.now()](Connection &c) {
        return Clients::save(c, Client{.code = u"X1"_s, .name = u"First"_s, .roles = roles}, now);
    });
}
} // namespace

class TestSaleStore : public QObject
{
    Q_OBJECT

private slots:
    void lifeCycle();
    void conflict();
    void codeIsUnique();
    void rollbackLeavesNothing();
    void refusals();
    void firstSaleMakesACustomer_data();
    void firstSaleMakesACustomer();
    void laterSaleLeavesRolesAlone();
    void undoMakesAProspectAgain();
    void withoutClient();
    void findsByClientAndDay();
};

void TestSaleStore::lifeCycle()
{
    TestFirm firm;
    const auto client = addClient(firm, {u"customer"_s});
    QVERIFY_RESULT(client);
    const auto product =
        firm.write([](Connection &c) { return Products::save(c, Product{.code = u"G1"_s, .name = u"Gear"_s}); });
    QVERIFY_RESULT(product);
    Sale sale{.code = u"S1"_s, .client = *client, .product = *product, .day = kToday, .amount = Money{123'456}};
    sale.quantity = u"2.5"_s;
    sale.cost = Money{100};
    sale.channel = u"web"_s;
    sale.note = u"line 1\nline 2"_s;
    const auto id = save(firm, sale);
    QVERIFY_RESULT(id);
    Sale stored = load(firm, *id);
    sale.id = *id;
    sale.uid = stored.uid;
    sale.rev = 1;
    QCOMPARE(stored, sale);

    Sale back{.client = *client, .returns = *id, .day = kToday, .amount = Money{-456}};
    QVERIFY_RESULT(save(firm, back));
    QCOMPARE(firm.derived(u"X1"_s).amount, Money{123'000});
    QCOMPARE(firm.derived(u"X1"_s).sales, 1);

    stored.amount = Money{200'456};
    stored.cost.reset();
    QVERIFY_RESULT(save(firm, stored));
    stored.rev = 2;
    QCOMPARE(load(firm, *id), stored);
    QCOMPARE(firm.derived(u"X1"_s).amount, Money{200'000});

    QVERIFY_RESULT(firm.write([id = *id](Connection &c) { return Sales::remove(c, id); }));
    QVERIFY(!load(firm, *id).id.isValid());
    QCOMPARE(firm.derived(u"X1"_s).amount, Money{-456});
    QCOMPARE(firm.derived(u"X1"_s).tier, Tier::None);
    QCOMPARE(firm.write([id = *id](Connection &c) { return Sales::remove(c, id); }).error().kind, ErrorKind::NotFound);
}

void TestSaleStore::conflict()
{
    TestFirm firm;
    const auto id = save(firm, Sale{.day = kToday, .amount = Money{100}});
    QVERIFY_RESULT(id);
    const Sale mine = load(firm, *id);
    QVERIFY_RESULT(save(firm, mine));
    QCOMPARE(save(firm, mine).error().kind, ErrorKind::Conflict);
    Sale gone = mine;
    gone.id = Id<Sale>(999);
    QCOMPARE(save(firm, gone).error().kind, ErrorKind::NotFound);
}

void TestSaleStore::codeIsUnique()
{
    TestFirm firm;
    const auto id = save(firm, Sale{.code = u"S1"_s, .day = kToday, .amount = Money{100}});
    QVERIFY_RESULT(id);
    QCOMPARE(save(firm, Sale{.code = u"S1"_s, .day = kToday, .amount = Money{1}}).error().kind, ErrorKind::Constraint);
    QCOMPARE(*firm.read([](Connection &c) { return Sales::resolve(c, u"S1"_s); }), *id);
    QCOMPARE(firm.read([](Connection &c) { return Sales::resolve(c, u"S2"_s); }).error().kind, ErrorKind::NotFound);
}

void TestSaleStore::rollbackLeavesNothing()
{
    TestFirm firm;
    QVERIFY_RESULT(addClient(firm, {}));
    const auto refused = firm.write([now = firm.now()](Connection &c) -> Done {
        WEFT_TAKE(const auto client, Clients::resolve(c, u"X1"_s));
        WEFT_TRY(Sales::save(c, Sale{.client = client, .day = kToday, .amount = Money{100}}, now));
        return fail(ErrorKind::Invalid, u"changed my mind"_s);
    });
    QVERIFY(!refused);
    QCOMPARE(firm.text(u"SELECT count(*) FROM sale"_s), u"0"_s);
    QCOMPARE(rolesOf(firm, u"X1"_s), u"prospect"_s);
}

void TestSaleStore::refusals()
{
    QVERIFY(!Sales::problems(Sale{.day = kToday}).isEmpty());
    QVERIFY(!Sales::problems(Sale{.amount = Money{1}}).isEmpty());
    QVERIFY(!Sales::problems(Sale{.code = u"a\u0007"_s, .day = kToday, .amount = Money{1}}).isEmpty());
    QVERIFY(Sales::problems(Sale{.day = kToday, .amount = Money{-1}}).isEmpty());
}

void TestSaleStore::firstSaleMakesACustomer_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("after");
    QTest::newRow("prospect") << QStringList{} << qint64(100) << u"customer"_s;
    QTest::newRow("prospect, return") << QStringList{} << qint64(-100) << u"prospect"_s;
    QTest::newRow("prospect and partner")
        << QStringList{u"partner"_s, u"prospect"_s} << qint64(100) << u"customer partner"_s;
    QTest::newRow("prospect and dealer") << QStringList{u"dealer"_s, u"prospect"_s} << qint64(100) << u"dealer"_s;
    QTest::newRow("supplier") << QStringList{u"supplier"_s} << qint64(100) << u"supplier"_s;
    QTest::newRow("customer") << QStringList{u"customer"_s} << qint64(100) << u"customer"_s;
}

void TestSaleStore::firstSaleMakesACustomer()
{
    QFETCH(QStringList, roles);
    QFETCH(qint64, amount);
    QFETCH(QString, after);
    TestFirm firm;
    QVERIFY_RESULT(addClient(firm, roles));
    QVERIFY_RESULT(firm.addSale(u"X1"_s, kToday, amount));
    QCOMPARE(rolesOf(firm, u"X1"_s), after);
}

void TestSaleStore::laterSaleLeavesRolesAlone()
{
    TestFirm firm;
    QVERIFY_RESULT(addClient(firm, {u"customer"_s}));
    QVERIFY_RESULT(firm.addSale(u"X1"_s, kToday, 100));
    QVERIFY_RESULT(firm.write([now = firm.now()](Connection &c) -> Result<Id<Client>> {
        WEFT_TAKE(const auto id, Clients::resolve(c, u"X1"_s));
        WEFT_TAKE(Client client, Clients::load(c, id));
        client.roles = {u"customer"_s, u"prospect"_s};
        return Clients::save(c, client, now);
    }));
    QVERIFY_RESULT(firm.addSale(u"X1"_s, kToday, 100));
    QCOMPARE(rolesOf(firm, u"X1"_s), u"customer prospect"_s);
}

void TestSaleStore::undoMakesAProspectAgain()
{
    TestFirm firm;
    QVERIFY_RESULT(addClient(firm, {}));
    QVERIFY_RESULT(firm.addSale(u"X1"_s, kToday, 100));
    QVERIFY_RESULT(await(firm.file().journal().undo()));
    QCOMPARE(rolesOf(firm, u"X1"_s), u"prospect"_s);
    QCOMPARE(firm.derived(u"X1"_s).tier, Tier::None);
    QVERIFY_RESULT(await(firm.file().journal().redo()));
    QCOMPARE(rolesOf(firm, u"X1"_s), u"customer"_s);
    QCOMPARE(firm.derived(u"X1"_s).tier, Tier::D);
}

void TestSaleStore::withoutClient()
{
    TestFirm firm;
    const auto id = save(firm, Sale{.day = kToday, .amount = Money{100}});
    QVERIFY_RESULT(id);
    QVERIFY(!load(firm, *id).client.isValid());
}

void TestSaleStore::findsByClientAndDay()
{
    TestFirm firm;
    QVERIFY_RESULT(firm.fillBase());
    const auto codes = [&](const SaleQuery &query) {
        const auto texts = firm.read([query](Connection &c) -> Result<QString> {
            WEFT_TAKE(const auto ids, Sales::find(c, query));
            WEFT_TAKE(const auto sales, Sales::load(c, ids));
            QStringList codes;
            for (const Sale &sale : sales)
                codes.append(sale.code);
            return codes.join(u' ');
        });
        return texts ? *texts : texts.error().message;
    };
    QCOMPARE(codes({.client = firm.client(u"C04"_s)}), u"D013 D012 D011"_s);
    QCOMPARE(codes({.client = firm.client(u"C04"_s), .from = QDate(2025, 8, 30)}), u"D013 D012"_s);
    QCOMPARE(codes({.from = QDate(2026, 2, 1), .to = QDate(2026, 2, 28)}), u"D008 D018"_s);
}

QTEST_GUILESS_MAIN(TestSaleStore)
#include "tst_salestore.moc"
