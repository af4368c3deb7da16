// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/clients/conditionsql.h"
#include "model/clients/filterfields.h"
#include "model/core/clock.h"
#include "model/core/dayspan.h"
#include "tests/support/firm.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

/// Any filter that can be written means the same to the SQL and to a slow reading of the records, one by one.
class TestConditions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_firm.reset(); }
    void meansTheSame_data();
    void meansTheSame();
    void anyTextIsRead_data();
    void anyTextIsRead();

private:
    struct Known
    {
        FilterField::Type type;
        QStringList values; ///< candidates for a condition
    };
    using Facts = QHash<QString, QStringList>; ///< by field, the stored values of one client

    Condition randomCondition(QRandomGenerator &random, int depth) const;
    bool holds(const Condition &condition, const Facts &facts) const;
    bool fieldHolds(const Condition &condition, const QStringList &values) const;
    bool valueHolds(const Condition &condition, FilterField::Type type, const QString &value) const;
    QString fits(const QList<Condition> &conditions) const;

    std::unique_ptr<TestFirm> m_firm;
    QMap<QString, Known> m_known;
    QMap<QString, Facts> m_clients; ///< by code
};

void TestConditions::initTestCase()
{
    using Type = FilterField::Type;
    m_firm = std::make_unique<TestFirm>();
    QVERIFY_RESULT(m_firm->fillBase());
    QVERIFY_RESULT(m_firm->write([now = m_firm->now()](Connection &c) -> Done {
        int n = 0;
        WEFT_TAKE(const auto ids, c.integers(u"SELECT id FROM client ORDER BY id"_s));
        for (const qint64 id : ids) {
            WEFT_TAKE(Client client, Clients::load(c, Id<Client>(id)));
            ++n;
            client.city = n % 3 == 0 ? u"上海"_s : n % 3 == 1 ? u"New York (NY)"_s : QString();
            client.tags = n % 4 == 0   ? QStringList{u"a b"_s, u"or"_s}
                          : n % 4 == 1 ? QStringList{u"or"_s}
                                       : QStringList();
            client.employees = n % 2 == 0 ? std::optional<qint64>(n) : std::nullopt;
            client.keyAccount = n % 5 == 0;
            WEFT_TRY(Clients::save(c, client, now));
        }
        return {};
    }));
    m_known = {
        {u"attribute"_s, {Type::List, {u"ENT"_s, u"DLR"_s, u"IND"_s, u"x"_s}}},
        {u"tier"_s, {Type::Text, {u"A"_s, u"B"_s, u"none"_s, u"%"_s}}},
        {u"city"_s, {Type::Text, {u"上海"_s, u"New York (NY)"_s, u"york"_s, u"_"_s, u"(ny)"_s}}},
        {u"tag"_s, {Type::Child, {u"a b"_s, u"or"_s, u"none"_s}}},
        {u"owner"_s, {Type::Child, {u"u1"_s, u"u2"_s, u"u9"_s}}},
        {u"employees"_s, {Type::OptionalNumber, {u"0"_s, u"6"_s, u"20"_s}}},
        {u"cycle_days"_s, {Type::Number, {u"7"_s, u"30"_s, u"60"_s}}},
        {u"key_account"_s, {Type::Flag, {u"0"_s, u"1"_s}}},
        {u"amount"_s, {Type::Money, {u"0"_s, u"300000"_s, u"1000000.00"_s}}},
        {u"due"_s,
         {Type::Day, {u"today"_s, u"this_month"_s, u"last_30_days"_s, u"next_7_days"_s, u"2026-03-20"_s, u"2025"_s}}},
        {u"last_sale"_s, {Type::Day, {u"last_365_days"_s, u"90_days_ago"_s, u"last_quarter"_s}}},
    };
    const auto facts = m_firm->read([this](Connection &c) -> Done {
        for (auto field = m_known.cbegin(); field != m_known.cend(); ++field) {
            WEFT_TAKE(const FilterField *known, filterField(field.key()));
            const QString sql = QString::fromUtf16(known->sql);
            const bool child = known->type == Type::Child;
            WEFT_TRY(c.each(u"SELECT d.code, %1 FROM client_derived d JOIN client c ON c.id = d.client_id%2"_s.arg(
                                child ? QString::fromUtf16(known->value) : sql, child ? u", "_s + sql : QString()),
                            {}, [&](const Row &row) {
                                if (!row.isNull(1))
                                    m_clients[row.text(0)][field.key()].append(row.text(1));
                            }));
        }
        return {};
    });
    QVERIFY_RESULT(facts);
    QCOMPARE(m_clients.size(), 30);
}

Condition TestConditions::randomCondition(QRandomGenerator &random, int depth) const
{
    using Op = Condition::Op;
    if (depth > 0 && random.bounded(3) == 0) {
        Condition group{.op = std::array{Op::All, Op::Any, Op::None}[random.bounded(3)]};
        for (int i = random.bounded(4); i > 0; --i)
            group.parts.append(randomCondition(random, depth - 1));
        return group;
    }
    const QStringList fields = m_known.keys();
    Condition condition{.field = fields.at(random.bounded(static_cast<int>(fields.size())))};
    const Known &known = m_known[condition.field];
    const bool words = known.type == FilterField::Type::Text || known.type == FilterField::Type::List ||
                       known.type == FilterField::Type::Child;
    const std::array ops{Op::Is, Op::IsNot, Op::AtLeast, Op::AtMost, Op::Empty, Op::NotEmpty, Op::Contains};
    condition.op = ops[static_cast<size_t>(random.bounded(words ? 7 : 6))];
    if (condition.op == Op::Empty || condition.op == Op::NotEmpty)
        return condition;
    const bool several = condition.op == Op::Is || condition.op == Op::IsNot || condition.op == Op::Contains;
    for (int i = several ? 1 + random.bounded(2) : 1; i > 0; --i)
        condition.values.append(known.values.at(random.bounded(static_cast<int>(known.values.size()))));
    return condition;
}

bool TestConditions::valueHolds(const Condition &condition, FilterField::Type type, const QString &value) const
{
    using Op = Condition::Op;
    using Type = FilterField::Type;
    const auto any = [&](auto test) { return std::ranges::any_of(condition.values, test); };
    if (type == Type::Day) {
        const auto spanOf = [&](const QString &text) { return *DaySpan::fromText(text, m_firm->clock().today()); };
        const QDate day = fromDayText(value);
        if (condition.op == Op::AtLeast)
            return day.isValid() && day >= spanOf(condition.values.first()).first;
        if (condition.op == Op::AtMost)
            return day.isValid() && day <= spanOf(condition.values.first()).last;
        const bool within = any([&](const QString &text) {
            return day.isValid() && day >= spanOf(text).first && day <= spanOf(text).last;
        });
        return within == (condition.op == Op::Is);
    }
    if (condition.op == Op::Contains)
        return any([&](const QString &text) { return value.contains(text, Qt::CaseInsensitive); });
    const bool isNumber = type != Type::Text && type != Type::List && type != Type::Child;
    const auto order = [&](const QString &text) {
        const double factor = type == Type::Money ? 100 : 1;
        const double difference = value.toDouble() - text.toDouble() * factor;
        return isNumber ? (difference > 0) - (difference < 0) : QString::compare(value, text);
    };
    if (condition.op == Op::AtLeast)
        return order(condition.values.first()) >= 0;
    if (condition.op == Op::AtMost)
        return order(condition.values.first()) <= 0;
    const bool equal = any([&](const QString &text) { return order(text) == 0; });
    return equal == (condition.op == Op::Is);
}

bool TestConditions::fieldHolds(const Condition &condition, const QStringList &values) const
{
    using Op = Condition::Op;
    using Type = FilterField::Type;
    const Type type = m_known[condition.field].type;
    const bool rows = type == Type::Child || type == Type::OptionalNumber;
    const bool zero = type == Type::Number || type == Type::Money || type == Type::Flag;
    const bool empty = rows ? values.isEmpty() : values.first() == (zero ? u"0"_s : QString());
    if (condition.op == Op::Empty || condition.op == Op::NotEmpty)
        return empty == (condition.op == Op::Empty);
    if (type == Type::Child && condition.op == Op::IsNot)
        return std::ranges::none_of(values, [&](const QString &v) { return condition.values.contains(v); });
    if (values.isEmpty())
        return condition.op == Op::IsNot;
    return std::ranges::any_of(values, [&](const QString &v) { return valueHolds(condition, type, v); });
}

bool TestConditions::holds(const Condition &condition, const Facts &facts) const
{
    const auto part = [&](const Condition &c) { return holds(c, facts); };
    if (condition.isGroup() && condition.parts.isEmpty())
        return true;
    switch (condition.op) {
    case Condition::Op::All:
        return std::ranges::all_of(condition.parts, part);
    case Condition::Op::Any:
        return std::ranges::any_of(condition.parts, part);
    case Condition::Op::None:
        return std::ranges::none_of(condition.parts, part);
    default:
        return fieldHolds(condition, facts.value(condition.field));
    }
}

QString TestConditions::fits(const QList<Condition> &conditions) const
{
    QStringList codes;
    for (auto client = m_clients.cbegin(); client != m_clients.cend(); ++client) {
        if (std::ranges::all_of(conditions, [&](const Condition &c) { return holds(c, *client); }))
            codes.append(client.key());
    }
    return codes.join(u' ');
}

void TestConditions::meansTheSame_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void TestConditions::meansTheSame()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    int some = 0;
    for (int i = 0; i < 100; ++i) {
        QList<Condition> conditions;
        for (int n = 1 + random.bounded(2); n > 0; --n)
            conditions.append(randomCondition(random, 3));
        const QString text = toText(conditions);
        const QList<Condition> read = conditionsFromText(text);
        QCOMPARE(toText(read), toText(conditionsFromText(toText(read))));
        const auto ids =
            m_firm->read([read](Connection &c) { return Clients::find(c, {.conditions = read, .sort = u"code"_s}); });
        QVERIFY2(ids.has_value(), qPrintable(text));
        const auto rows = m_firm->read([ids](Connection &c) { return Clients::rows(c, *ids); });
        QVERIFY_RESULT(rows);
        QStringList codes;
        for (const ClientRow &row : *rows)
            codes.append(row.code);
        if (codes.join(u' ') != fits(conditions))
            QFAIL(qPrintable(u"%1: %2, should be %3"_s.arg(text, codes.join(u' '), fits(conditions))));
        some += codes.isEmpty() || codes.size() == 30 ? 0 : 1;
    }
    QVERIFY2(some > 20, "the filters tell nothing apart");
}

void TestConditions::anyTextIsRead_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

/// Whatever is typed is read, and reading what was written of it changes nothing more.
void TestConditions::anyTextIsRead()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QStringList pieces{u"("_s, u")"_s, u" "_s,  u"or"_s, u"not"_s, u"tier"_s, u"="_s,    u"!="_s,
                             u"~"_s, u"|"_s, u"\""_s, u"上"_s, u">="_s,  u"A"_s,    u" or "_s, u"not ("_s};
    for (int i = 0; i < 3000; ++i) {
        QString text;
        for (int n = random.bounded(14); n > 0; --n)
            text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
        const QString written = toText(conditionsFromText(text));
        QVERIFY2(toText(conditionsFromText(written)) == written, qPrintable(text + u" -> "_s + written));
    }
    QCOMPARE(conditionsFromText(QString(100'000, u'(')).size(), 1);
}

QTEST_GUILESS_MAIN(TestConditions)
#include "tst_conditions.moc"
