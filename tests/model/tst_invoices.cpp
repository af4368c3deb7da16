// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/timeline.h"
#include "model/db/connection.h"
#include "model/exchange/importer.h"
#include "model/sales/invoicestore.h"
#include "tests/support/firm.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {
const QDate kToday(2026, 3, 16);
} // namespace

class TestInvoices : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_firm = std::make_unique<TestFirm>(kToday); }
    void cleanup() { m_firm.reset(); }

    void stateOfADay_data();
    void stateOfADay();
    void lifeCycle();
    void refusals();
    void conflict();
    void holds();
    void paymentsFollowTheirInvoice();
    void removedInvoiceLeavesItsPayments();
    void listsByStateAndAge();
    void findsAndSorts();
    void whatAClientOwes();
    void importsByNumber();
    void importsPayments();
    void storeTellsAndUndoes();
    void storeIsSilentAboutClientsWithoutInvoices();

private:
    QString text(const QString &sql) { return m_firm->text(sql); }
    Result<Id<Invoice>> save(const Invoice &invoice)
    {
        return m_firm->write([=, this](Connection &c) { return Invoices::save(c, invoice, m_firm->now()); });
    }
    Result<Id<Payment>> pay(const Payment &payment)
    {
        return m_firm->write([=, this](Connection &c) { return Payments::save(c, payment, m_firm->now()); });
    }
    Invoice load(Id<Invoice> id)
    {
        const auto found = m_firm->read([id](Connection &c) { return Invoices::load(c, {id.value}); });
        return found && !found->isEmpty() ? found->first() : Invoice();
    }
    Id<Invoice> add(const QString &number, qint64 minor, QDate due, Id<Client> client = {})
    {
        const auto id = save({.number = number, .client = client, .due = due, .amount = Money{minor}});
        return id ? *id : Id<Invoice>();
    }
    QStringList numbers(const InvoiceQuery &query)
    {
        const auto found = m_firm->read([&](Connection &c) -> Result<QList<Receivable>> {
            WEFT_TAKE(const auto ids, Receivables::find(c, query, kToday));
            return Receivables::load(c, ids, kToday);
        });
        QStringList numbers;
        for (const Receivable &receivable : found.value_or(QList<Receivable>()))
            numbers << receivable.invoice.number;
        return numbers;
    }
    QString import(const QString &kind, const QByteArray &bytes)
    {
        const auto table = Csv::read(bytes, Csv::detect(bytes).dialect);
        if (!table)
            return table.error().message;
        const auto report =
            await(Exchange::import(m_firm->database(), {.kind = kind, .table = *table}, m_firm->clock(), Job()));
        return report ? report->summary() : report.error().message;
    }

    std::unique_ptr<TestFirm> m_firm;
};

void TestInvoices::stateOfADay_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("hold");
    QTest::addColumn<qint64>("open");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *name, QDate due, QDate hold, qint64 open, const QString &state) {
        QTest::newRow(name) << due << hold << open << state;
    };
    row("due tomorrow", kToday.addDays(1), {}, 1, u"open"_s);
    row("due today", kToday, {}, 1, u"open"_s);
    row("due yesterday", kToday.addDays(-1), {}, 1, u"overdue"_s);
    row("never due", {}, {}, 1, u"open"_s);
    row("held until today", kToday.addDays(-9), kToday, 1, u"held"_s);
    row("held until yesterday", kToday.addDays(-9), kToday.addDays(-1), 1, u"overdue"_s);
    row("held before it is due", kToday.addDays(9), kToday.addDays(1), 1, u"held"_s);
    row("paid", kToday.addDays(-9), kToday, 0, u"paid"_s);
    row("paid too much", kToday.addDays(-9), {}, -1, u"paid"_s);
}

void TestInvoices::stateOfADay()
{
    QFETCH(QDate, due);
    QFETCH(QDate, hold);
    QFETCH(qint64, open);
    QFETCH(QString, state);
    QCOMPARE(toCode(invoiceStateOf({.due = due, .holdUntil = hold}, Money{open}, kToday)), state);
}

void TestInvoices::lifeCycle()
{
    const auto client = m_firm->addClient(u"C1"_s, u"Acme"_s);
    QVERIFY_RESULT(client);
    const auto sale = m_firm->addSale(u"C1"_s, kToday, 5000);
    QVERIFY_RESULT(sale);
    Invoice invoice{.source = u"erp"_s,
                    .number = u"INV-1"_s,
                    .client = *client,
                    .sale = *sale,
                    .day = kToday,
                    .due = kToday.addDays(30),
                    .amount = Money{5000},
                    .reasonNote = u"waits\nfor March"_s,
                    .holdUntil = kToday.addDays(40)};
    const auto id = save(invoice);
    QVERIFY_RESULT(id);
    Invoice stored = load(*id);
    invoice.id = *id;
    invoice.uid = stored.uid;
    invoice.rev = 1;
    QCOMPARE(stored.uid.size(), 36);
    QVERIFY(stored == invoice);
    stored.amount = Money{6000};
    QVERIFY_RESULT(save(stored));
    QCOMPARE(load(*id).rev, 2);
    QVERIFY_RESULT(m_firm->write([&](Connection &c) { return Invoices::remove(c, *id); }));
    QVERIFY(!m_firm->write([&](Connection &c) { return Invoices::remove(c, *id); }));
    QVERIFY_RESULT(await(m_firm->file().journal().undo()));
    QCOMPARE(load(*id).amount, Money{6000});
    // With its client everything of it goes.
    QVERIFY_RESULT(m_firm->write([&](Connection &c) { return Clients::remove(c, *client); }));
    QCOMPARE(text(u"SELECT count(*) FROM invoice"_s), u"0"_s);
    QVERIFY_RESULT(await(m_firm->file().journal().undo()));
    QCOMPARE(text(u"SELECT number FROM invoice"_s), u"INV-1"_s);
}

void TestInvoices::refusals()
{
    QVERIFY(!save({.amount = Money{1}}));
    QVERIFY(!save({.number = u"1"_s}));
    QVERIFY_RESULT(save({.number = u"1"_s, .amount = Money{1}}));
    const auto twice = save({.number = u"1"_s, .amount = Money{1}});
    QVERIFY(!twice);
    QCOMPARE(int(twice.error().kind), int(ErrorKind::Constraint));
    QVERIFY_RESULT(save({.source = u"erp"_s, .number = u"1"_s, .amount = Money{1}}));
    const auto which = m_firm->read([](Connection &c) { return Invoices::resolve(c, u"1"_s); });
    QVERIFY(!which);
    QCOMPARE(int(which.error().kind), int(ErrorKind::Ambiguous));
    QVERIFY(!pay({.day = kToday}));
    QVERIFY(!pay({.amount = Money{1}}));
    QVERIFY(!pay({.invoice = Id<Invoice>(99), .day = kToday, .amount = Money{1}}));
    QCOMPARE(text(u"SELECT count(*) FROM payment"_s), u"0"_s);
}

void TestInvoices::conflict()
{
    const Id<Invoice> id = add(u"1"_s, 100, kToday);
    const Invoice old = load(id);
    QVERIFY_RESULT(save(old));
    const auto late = save(old);
    QVERIFY(!late);
    QCOMPARE(int(late.error().kind), int(ErrorKind::Conflict));
}

void TestInvoices::holds()
{
    const Id<Invoice> id = add(u"1"_s, 100, kToday.addDays(-1));
    const auto hold = [&](QDate until, const QString &reason) {
        return m_firm->write([=](Connection &c) { return Invoices::hold(c, id, until, reason, kToday); });
    };
    QVERIFY(!hold(kToday, {}));
    QVERIFY(!hold(kToday.addDays(-1), u"late"_s));
    QVERIFY_RESULT(hold(kToday, u"travels"_s));
    QCOMPARE(load(id).holdUntil, kToday);
    // The reason that stands is good for another day.
    QVERIFY_RESULT(hold(kToday.addDays(5), {}));
    QCOMPARE(load(id).reasonNote, u"travels"_s);
    QVERIFY_RESULT(hold({}, {}));
    QVERIFY(!load(id).holdUntil.isValid());
    QCOMPARE(load(id).reasonNote, u"travels"_s);
}

void TestInvoices::paymentsFollowTheirInvoice()
{
    const auto acme = m_firm->addClient(u"C1"_s, u"Acme"_s), other = m_firm->addClient(u"C2"_s, u"Other"_s);
    const Id<Invoice> id = add(u"1"_s, 100, kToday, *acme);
    QVERIFY_RESULT(pay({.invoice = id, .day = kToday, .amount = Money{40}}));
    QCOMPARE(text(u"SELECT client_id FROM payment"_s), QString::number(acme->value));
    QVERIFY(!pay({.invoice = id, .client = *other, .day = kToday, .amount = Money{40}}));
    Invoice moved = load(id);
    moved.client = *other;
    QVERIFY_RESULT(save(moved));
    QCOMPARE(text(u"SELECT client_id FROM payment"_s), QString::number(other->value));
    // It is a line of the client's story.
    const auto story = m_firm->read([&](Connection &c) -> Result<QList<TimelineLine>> {
        WEFT_TAKE(const auto ids, Timeline::find(c, {.client = *other, .kind = TimelineLine::Kind::Payment}));
        return Timeline::load(c, ids);
    });
    QVERIFY_RESULT(story);
    QCOMPARE(story->size(), 1);
    QCOMPARE(story->first().amount, Money{40});
    QCOMPARE(story->first().code, u"1"_s);
}

void TestInvoices::removedInvoiceLeavesItsPayments()
{
    const auto acme = m_firm->addClient(u"C1"_s, u"Acme"_s);
    const Id<Invoice> id = add(u"1"_s, 100, kToday, *acme);
    QVERIFY_RESULT(pay({.invoice = id, .day = kToday, .amount = Money{40}}));
    QVERIFY_RESULT(m_firm->write([&](Connection &c) { return Invoices::remove(c, id); }));
    const auto owes = m_firm->read([&](Connection &c) { return Receivables::ofClient(c, *acme, kToday); });
    QVERIFY_RESULT(owes);
    QCOMPARE(owes->credit, Money{40});
    QCOMPARE(owes->count, 0);
    QVERIFY_RESULT(await(m_firm->file().journal().undo()));
    QCOMPARE(text(u"SELECT i.number FROM payment p JOIN invoice i ON i.id = p.invoice_id"_s), u"1"_s);
}

void TestInvoices::listsByStateAndAge()
{
    add(u"later"_s, 100, kToday.addDays(3));
    add(u"today"_s, 200, kToday);
    add(u"day 1"_s, 400, kToday.addDays(-1));
    add(u"day 30"_s, 800, kToday.addDays(-30));
    add(u"day 31"_s, 1600, kToday.addDays(-31));
    add(u"day 61"_s, 3200, kToday.addDays(-61));
    add(u"day 91"_s, 6400, kToday.addDays(-91));
    add(u"no day"_s, 12800, {});
    QVERIFY_RESULT(save({.number = u"held"_s,
                         .due = kToday.addDays(-50),
                         .amount = Money{25600},
                         .reasonNote = u"x"_s,
                         .holdUntil = kToday}));
    QVERIFY_RESULT(pay({.invoice = add(u"paid"_s, 5, kToday.addDays(-50)), .day = kToday, .amount = Money{5}}));
    QVERIFY_RESULT(pay({.invoice = add(u"half"_s, 7, kToday.addDays(-2)), .day = kToday, .amount = Money{4}}));
    QCOMPARE(numbers({}), (QStringList{u"day 91"_s, u"day 61"_s, u"day 31"_s, u"day 30"_s, u"half"_s, u"day 1"_s,
                                       u"held"_s, u"today"_s, u"later"_s, u"no day"_s}));
    QCOMPARE(numbers({.paid = true}).last(), u"paid"_s);
    QCOMPARE(numbers({.band = u"days_30"_s}), (QStringList{u"day 30"_s, u"half"_s, u"day 1"_s}));
    QCOMPARE(numbers({.band = u"held"_s}), QStringList{u"held"_s});
    const auto ages = m_firm->read([](Connection &c) { return Receivables::ageing(c, kToday); });
    QVERIFY_RESULT(ages);
    QStringList lines;
    Money all;
    for (const AgeBand &age : *ages) {
        lines << u"%1 %2 %3"_s.arg(age.code).arg(age.count).arg(age.open.minor);
        all += age.open;
    }
    QCOMPARE(lines, (QStringList{u"not_due 3 13100"_s, u"days_30 3 1203"_s, u"days_60 1 1600"_s, u"days_90 1 3200"_s,
                                 u"older 1 6400"_s, u"held 1 25600"_s, u"paid 1 0"_s}));
    QCOMPARE(all.minor, 51103);
}

void TestInvoices::findsAndSorts()
{
    const auto acme = m_firm->addClient(u"C1"_s, u"远航机械"_s), other = m_firm->addClient(u"C2"_s, u"Baker"_s);
    add(u"A%1"_s, 300, kToday.addDays(-2), *other);
    add(u"B_2"_s, 100, kToday.addDays(-1), *acme);
    add(u"c3"_s, 200, kToday, *acme);
    QCOMPARE(numbers({.search = u"%"_s}), QStringList{u"A%1"_s});
    QCOMPARE(numbers({.search = u"_"_s}), QStringList{u"B_2"_s});
    QCOMPARE(numbers({.search = u"航机"_s}), (QStringList{u"B_2"_s, u"c3"_s}));
    QCOMPARE(numbers({.search = u"BAKER"_s}), QStringList{u"A%1"_s});
    QCOMPARE(numbers({.search = u"' OR 1=1"_s}), QStringList());
    QCOMPARE(numbers({.client = *acme}), (QStringList{u"B_2"_s, u"c3"_s}));
    QCOMPARE(numbers({.sort = u"amount"_s}), (QStringList{u"B_2"_s, u"c3"_s, u"A%1"_s}));
    QCOMPARE(numbers({.sort = u"amount"_s, .descending = true}), (QStringList{u"A%1"_s, u"c3"_s, u"B_2"_s}));
    QCOMPARE(numbers({.sort = u"client"_s}), (QStringList{u"B_2"_s, u"c3"_s, u"A%1"_s}));
    QCOMPARE(numbers({.sort = u"client"_s, .descending = true}).first(), u"A%1"_s);
    for (const QString &sort : {u"number"_s, u"day"_s, u"due"_s, u"paid"_s, u"open"_s, u"hold_until"_s, u"state"_s})
        QCOMPARE(numbers({.sort = sort}).size(), 3);
}

void TestInvoices::whatAClientOwes()
{
    const auto acme = m_firm->addClient(u"C1"_s, u"Acme"_s), other = m_firm->addClient(u"C2"_s, u"Other"_s);
    add(u"other"_s, 999, kToday.addDays(-9), *other);
    const Id<Invoice> first = add(u"1"_s, 1000, kToday.addDays(-20), *acme);
    add(u"2"_s, 500, kToday.addDays(4), *acme);
    QVERIFY_RESULT(pay({.invoice = first, .day = kToday, .amount = Money{300}}));
    QVERIFY_RESULT(pay({.client = *acme, .day = kToday, .amount = Money{50}}));
    QVERIFY_RESULT(pay({.invoice = add(u"over"_s, 10, kToday, *acme), .day = kToday, .amount = Money{17}}));
    const auto owes = m_firm->read([&](Connection &c) { return Receivables::ofClient(c, *acme, kToday); });
    QVERIFY_RESULT(owes);
    QCOMPARE(owes->open, Money{1200});
    QCOMPARE(owes->overdue, Money{700});
    QCOMPARE(owes->credit, Money{57});
    QCOMPARE(owes->since, kToday.addDays(-20));
    QCOMPARE(owes->count, 2);
    QCOMPARE(owes->invoices.size(), 2);
    QCOMPARE(owes->invoices[0].daysOverdue, 20);
}

void TestInvoices::importsByNumber()
{
    m_firm->addClient(u"H1"_s, u"顺和贸易"_s).value();
    const QByteArray file = "invoice,party,amount,due,reason_note,hold_until\n"
                            "INV-77,H1,12000,2026-03-06,travels,2026-03-31\nINV-80,H2,3000,2026-03-01,,\n"
                            ",H1,5,2026-03-01,,\nINV-81,H1,,2026-03-01,,\n";
    QCOMPARE(import(u"invoices"_s, file),
             u"created 2, updated 0, unchanged 0, merged 0 (0 changed), held 0, rejected 2, stubs 1"_s);
    QCOMPARE(import(u"invoices"_s, file),
             u"created 0, updated 0, unchanged 2, merged 0 (0 changed), held 0, rejected 2, stubs 0"_s);
    QCOMPARE(import(u"invoices"_s, "invoice_no,hold_until\nINV-80,2026-03-20\n"),
             u"created 0, updated 1, unchanged 0, merged 0 (0 changed), held 0, rejected 0, stubs 0"_s);
    QCOMPARE(import(u"invoices"_s, "source,number,amount,due\nerp,INV-80,3,2026-05-01\n"),
             u"created 1, updated 0, unchanged 0, merged 0 (0 changed), held 0, rejected 0, stubs 0"_s);
    QCOMPARE(text(u"SELECT source || number || amount || hold_until FROM invoice ORDER BY id"_s),
             u"INV-7712000002026-03-31 INV-803000002026-03-20 erpINV-80300"_s);
    QCOMPARE(Exchange::betterKind(u"clients"_s, {u"invoice"_s, u"party"_s, u"amount"_s, u"due"_s}), u"invoices"_s);
    QCOMPARE(Exchange::betterKind(u"sales"_s, {u"invoice"_s, u"party"_s, u"date"_s, u"amount"_s}), QString());
}

void TestInvoices::importsPayments()
{
    const auto acme = m_firm->addClient(u"C1"_s, u"Acme"_s), other = m_firm->addClient(u"C2"_s, u"Other"_s);
    add(u"1"_s, 10000, kToday, *acme);
    const QByteArray file =
        "payment,invoice,party,date,amount\nP1,1,,2026-03-10,40\n,1,,2026-03-11,10\n,1,,2026-03-11,10\n"
        ",,C1,2026-03-12,5\nP4,nope,,2026-03-12,5\nP5,1,C2,2026-03-12,5\nP6,1,,,5\n";
    QCOMPARE(import(u"payments"_s, file),
             u"created 4, updated 0, unchanged 0, merged 0 (0 changed), held 1, rejected 2, stubs 0"_s);
    QCOMPARE(import(u"payments"_s, file),
             u"created 0, updated 0, unchanged 1, merged 3 (0 changed), held 1, rejected 2, stubs 0"_s);
    QCOMPARE(text(u"SELECT sum(amount) FROM payment WHERE invoice_id IS NOT NULL"_s), u"6000"_s);
    QCOMPARE(text(u"SELECT count(*) FROM payment WHERE client_id IS NULL"_s), u"0"_s);
    QCOMPARE(import(u"payments"_s, "payment,party,date,amount\nP1,C2,2026-03-10,40\n"),
             u"created 0, updated 0, unchanged 0, merged 0 (0 changed), held 1, rejected 0, stubs 0"_s);
}

void TestInvoices::storeTellsAndUndoes()
{
    InvoiceStore store(m_firm->database(), m_firm->clock());
    QSignalSpy changed(&store, &InvoiceStore::changed);
    const auto id = await(store.save({.number = u"INV-1"_s, .due = kToday, .amount = Money{900}}));
    QVERIFY_RESULT(id);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY_RESULT(await(store.pay({.invoice = *id, .day = kToday, .amount = Money{900}}, u"INV-1"_s)));
    const auto payments = await(store.payments(*id));
    QVERIFY_RESULT(payments);
    QCOMPARE(payments->size(), 1);
    QVERIFY_RESULT(await(store.removePayment(payments->first().id)));
    QVERIFY_RESULT(await(store.hold(load(*id), kToday, u"asked for time"_s)));
    QVERIFY_RESULT(await(store.remove({id->value})));
    const auto history = await(m_firm->file().journal().history(5));
    QVERIFY_RESULT(history);
    QStringList names;
    for (const Step &step : *history)
        names << Journal::label(step.name);
    QCOMPARE(names.mid(1, 3), (QStringList{u"Hold invoice INV-1"_s, u"Delete payment"_s, u"Record payment INV-1"_s}));
    for (int i = 0; i < 3; ++i)
        QVERIFY_RESULT(await(m_firm->file().journal().undo()));
    QCOMPARE(text(u"SELECT sum(amount) FROM payment"_s), u"900"_s);
    QVERIFY(!load(*id).holdUntil.isValid());
}

void TestInvoices::storeIsSilentAboutClientsWithoutInvoices()
{
    const auto owes = m_firm->addClient(u"O1"_s, u"Owes"_s);
    const auto other = m_firm->addClient(u"O2"_s, u"Owes nothing"_s);
    QVERIFY(owes && other);
    InvoiceStore store(m_firm->database(), m_firm->clock());
    QVERIFY_RESULT(await(store.save({.number = u"INV-1"_s, .client = *owes, .due = kToday, .amount = Money{900}})));
    QSignalSpy changed(&store, &InvoiceStore::changed);
    const auto rename = [&](Id<Client> id) {
        return m_firm->write([id](Connection &c) {
            return c.run(u"UPDATE client SET name = name || '!', rev = rev + 1 WHERE id = ?"_s, {id.value});
        });
    };
    QVERIFY_RESULT(rename(*other));
    QVERIFY_RESULT(m_firm->addClient(u"O3"_s, u"New"_s));
    QTest::qWait(100);
    changed.clear();
    QVERIFY_RESULT(rename(*other));
    QVERIFY_RESULT(rename(*owes));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY_RESULT(await(store.ageing()));
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(TestInvoices)
#include "tst_invoices.moc"
