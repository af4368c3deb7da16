// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/firm.h"

using namespace Qt::StringLiterals;

namespace {
Result<Id<Product>> save(TestFirm &firm, const Product &product)
{
    return firm.write([product](Connection &c) { return Products::save(c, product); });
}

Result<Product> load(TestFirm &firm, Id<Product> id)
{
    return firm.read([id](Connection &c) { return Products::load(c, id); });
}
} // namespace

class TestProducts : public QObject
{
    Q_OBJECT

private slots:
    void lifeCycle();
    void conflict();
    void refusals();
    void findsByCodeAliasAndName();
    void usedProductStays();
};

void TestProducts::lifeCycle()
{
    TestFirm firm;
    Product product{.code = u"G1"_s, .name = u"Gear"_s, .series = u"G"_s, .style = u"steel"_s, .payment = u"30 days"_s};
    product.price = Money{10'000};
    product.cost = Money{6'000};
    product.minimum = Money{9'000};
    product.stub = true;
    const auto id = save(firm, product);
    QVERIFY_RESULT(id);
    Product stored = *load(firm, *id);
    product.id = *id;
    product.uid = stored.uid;
    product.rev = 1;
    QCOMPARE(stored, product);
    stored.price.reset();
    stored.active = false;
    stored.stub = false;
    QVERIFY_RESULT(save(firm, stored));
    stored.rev = 2;
    QCOMPARE(*load(firm, *id), stored);
    QCOMPARE(firm.read([](Connection &c) { return Products::load(c); })->size(), 1);
    QVERIFY_RESULT(firm.write([id = *id](Connection &c) { return Products::remove(c, id); }));
    QCOMPARE(load(firm, *id).error().kind, ErrorKind::NotFound);
    QCOMPARE(firm.write([id = *id](Connection &c) { return Products::remove(c, id); }).error().kind,
             ErrorKind::NotFound);
}

void TestProducts::conflict()
{
    TestFirm firm;
    const auto id = save(firm, Product{.code = u"G1"_s, .name = u"Gear"_s});
    QVERIFY_RESULT(id);
    Product mine = *load(firm, *id);
    Product theirs = mine;
    theirs.name = u"Wheel"_s;
    QVERIFY_RESULT(save(firm, theirs));
    mine.name = u"Cog"_s;
    QCOMPARE(save(firm, mine).error().kind, ErrorKind::Conflict);
}

void TestProducts::refusals()
{
    TestFirm firm;
    QVERIFY_RESULT(save(firm, Product{.code = u"G1"_s, .name = u"Gear"_s}));
    QCOMPARE(save(firm, Product{.code = u"G1"_s, .name = u"Other"_s}).error().kind, ErrorKind::Constraint);
    QCOMPARE(save(firm, Product{.code = u"G2"_s}).error().kind, ErrorKind::Invalid);
    QCOMPARE(save(firm, Product{.name = u"Gear"_s}).error().kind, ErrorKind::Invalid);
    QCOMPARE(save(firm, Product{.code = u"G3"_s, .name = QString(QChar(0xD800))}).error().kind, ErrorKind::Invalid);
    QCOMPARE(firm.text(u"SELECT count(*) FROM product"_s), u"1"_s);
}

void TestProducts::findsByCodeAliasAndName()
{
    TestFirm firm;
    const auto gear = save(firm, Product{.code = u"G1"_s, .name = u"GTX Pro"_s});
    QVERIFY_RESULT(save(firm, Product{.code = u"G2"_s, .name = u"Twin"_s}));
    QVERIFY_RESULT(save(firm, Product{.code = u"G3"_s, .name = u"twin"_s}));
    QVERIFY_RESULT(firm.file().write(
        u"alias"_s, {u"INSERT INTO alias (kind, alias, target) VALUES ('product', 'GTXPro', 'G1')"_s}));
    const auto find = [&](const QString &text) {
        return firm.read([text](Connection &c) { return Products::find(c, text); });
    };
    QCOMPARE(*find(u"G1"_s), *gear);
    QCOMPARE(*find(u"gtx pro"_s), *gear);
    QCOMPARE(*find(u"GTXPro"_s), *gear);
    QCOMPARE(find(u"Twin"_s).error().kind, ErrorKind::Ambiguous);
    QCOMPARE(find(u"nothing"_s).error().kind, ErrorKind::NotFound);
}

void TestProducts::usedProductStays()
{
    TestFirm firm;
    const auto id = save(firm, Product{.code = u"G1"_s, .name = u"Gear"_s});
    QVERIFY_RESULT(id);
    QVERIFY_RESULT(firm.write([id = *id, now = firm.now()](Connection &c) {
        return Sales::save(c, Sale{.product = id, .day = QDate(2026, 3, 16), .amount = Money{1}}, now);
    }));
    QCOMPARE(firm.write([id = *id](Connection &c) { return Products::remove(c, id); }).error().kind,
             ErrorKind::Constraint);
    QVERIFY_RESULT(load(firm, *id));
}

QTEST_GUILESS_MAIN(TestProducts)
#include "tst_products.moc"
