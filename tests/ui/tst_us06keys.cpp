// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keyboard.h"

#include "model/core/money.h"
#include "ui/common/conditiontext.h"
#include "ui/common/duetext.h"
#include "ui/common/format.h"
#include "ui/common/listmodelbase.h"
#include "ui/common/listtotals.h"
#include "ui/common/listview.h"
#include "ui/matrix/matrixmodel.h"
#include "ui/shell/mainmenu.h"

#include <QAction>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
/// What the groups of the list by cooperation are called.
const QHash<QString, QStringList> kWords{{u"en"_s, {u"Cooperating"_s, u"Following up"_s, u"Not cooperating"_s}},
                                         {u"zh_CN"_s, {u"已合作"_s, u"再跟进"_s, u"未合作"_s}},
                                         {u"zh_TW"_s, {u"已合作"_s, u"再跟進"_s, u"未合作"_s}}};
const QHash<QString, QString> kNames{{u"C04"_s, u"东来建材"_s}, {u"C05"_s, u"启明文具"_s}, {u"C15"_s, u"北苑花店"_s},
                                     {u"C16"_s, u"钱伟"_s},     {u"C18"_s, u"李强"_s},     {u"C20"_s, u"老城茶行"_s},
                                     {u"P09"_s, u"丰年酒业"_s}};
const QStringList kFollowed{u"C19"_s, u"C20"_s, u"P01"_s, u"P02"_s, u"P03"_s,
                            u"P04"_s, u"P05"_s, u"P06"_s, u"P07"_s, u"P08"_s};
constexpr qint64 kYuan = 100;
} // namespace

/// US-06 in the whole program by a person without a mouse. The steps build on one another.
class TestUs06Keys : public QObject
{
    Q_OBJECT

private slots:
    void byKeysAlone_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "zh_CN", "zh_TW"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void byKeysAlone();
    void cleanup()
    {
        m_keys.reset();
        m_app.reset();
    }

private:
    using Counts = QList<QList<int>>;

    void allClients();
    void byCooperation();
    void attributeByCooperation();
    void byCycle();
    void filtered();
    void tiersAndSums();
    void attributeByTier();
    void windowEdge();
    void pareto(qint64 first, qint64 all, const QString &percent);
    void newSale();
    void saleCancelled();
    void otherSales();
    void returned();
    void byHand();
    void thresholds();
    void quotation();

    bool show(const QString &field, const QString &code);
    bool showAll();
    bool group(const QString &field);
    QHash<QString, QStringList> groups() const;
    qint64 sumOf(const QString &group) const;
    int countShown() const { return static_cast<int>(list()->ids().size()); }
    QString cell(const QString &code, const QString &field) const;
    bool crossed(const QString &rows, const QString &columns, const Counts &expected);
    bool openCard(const QString &code);
    bool recordSale(const QString &code, const QString &amount, QDate day = {});
    bool openSale(const QString &code, qint64 yuan);
    bool isTier(Tier tier) const;
    const Format &format() const { return m_app->application->format(); }
    QString money(qint64 yuan) const { return format().money(Money{yuan * kYuan}); }
    QString field(const QString &code) const { return ConditionText::field(format(), code); }
    QString value(const QString &field, const QString &code) const
    {
        return ConditionText::value(format(), field, code);
    }
    const ListModelBase *list() const { return m_app->find<ListView>("clientList")->list(); }

    std::unique_ptr<ApplicationFixture> m_app;
    std::unique_ptr<Keyboard> m_keys;
    QStringList m_words;
};

void TestUs06Keys::byKeysAlone()
{
    QFETCH(QString, language);
    m_words = kWords.value(language);
    m_app = std::make_unique<ApplicationFixture>(language);
    QVERIFY(m_app->create());
    m_keys = std::make_unique<Keyboard>(*m_app);
    VERIFY_KEYS(*m_keys, importBase());
    STEP(allClients());
    STEP(byCooperation());
    STEP(attributeByCooperation());
    STEP(byCycle());
    STEP(filtered());
    STEP(tiersAndSums());
    STEP(attributeByTier());
    STEP(windowEdge());
    STEP(pareto(6'400'000, 8'000'000, u"80.0"_s));
    STEP(newSale());
    STEP(saleCancelled());
    STEP(otherSales());
    STEP(returned());
    STEP(byHand());
    STEP(thresholds());
    STEP(quotation());
}

/// Adds one value of a field to the filter, or takes it out.
bool TestUs06Keys::show(const QString &field, const QString &code)
{
    return m_keys->menu(u"addFilter"_s, {this->field(field), value(field, code)});
}

bool TestUs06Keys::showAll()
{
    if (!m_keys->goTo(u"clients"_s))
        return false;
    // From a card that fills the page back to the list, from an open box first to the card.
    for (int i = 0; i < 2 && !m_keys->shown<ListView>(u"clientList"_s); ++i)
        m_keys->press(Qt::Key_Escape);
    if (m_keys->shown<QWidget>(u"clearFilter"_s) && !m_keys->push(u"clearFilter"_s))
        return false;
    return QTest::qWaitFor([&] { return countShown() == 30; });
}

bool TestUs06Keys::group(const QString &field)
{
    return m_keys->menu(u"groupBy"_s, {this->field(field)}) &&
           QTest::qWaitFor([&] { return !list()->groups().isEmpty(); });
}

/// The codes of the clients in each group, sorted.
QHash<QString, QStringList> TestUs06Keys::groups() const
{
    QHash<QString, QStringList> groups;
    const int code = list()->columnOf(u"code"_s);
    for (int row = 0; !list()->groups().isEmpty() && row < list()->rowCount(); ++row) {
        const int group = list()->groups().groupOf(row);
        if (list()->groupAt(row) < 0)
            groups[list()->groups().groups().at(group).code] << list()->index(row, code).data().toString();
    }
    for (QStringList &codes : groups) {
        codes.sort();
        if (codes.first().isEmpty())
            return {}; // on its way
    }
    return groups;
}

/// Yuan, as the head of the group says.
qint64 TestUs06Keys::sumOf(const QString &group) const
{
    const int column = list()->columnOf(u"amount"_s);
    for (int row = 0; row < list()->rowCount(); ++row) {
        const int at = list()->groupAt(row);
        if (at < 0 || list()->groups().groups().at(at).code != group)
            continue;
        const auto sum = parseMoney(list()->index(row, column).data().toString(), format().settings().currency);
        return sum ? sum->minor / kYuan : -1;
    }
    return -1;
}

QString TestUs06Keys::cell(const QString &code, const QString &field) const
{
    for (int row = 0; row < list()->rowCount(); ++row)
        if (list()->index(row, list()->columnOf(u"code"_s)).data().toString() == code)
            return list()->index(row, list()->columnOf(field)).data().toString();
    return u"not listed"_s;
}

/// Chooses both axes of the matrix and compares its inner cells.
bool TestUs06Keys::crossed(const QString &rows, const QString &columns, const Counts &expected)
{
    if (!m_keys->goTo(u"matrix"_s) || !m_keys->choose(u"matrixRows"_s, rows) ||
        !m_keys->choose(u"matrixColumns"_s, columns))
        return false;
    const auto *model = m_app->find<QTableView>("matrixView")->model();
    const auto counts = [&] {
        Counts found;
        for (int row = 0; row + 1 < model->rowCount(); ++row) {
            QList<int> line;
            for (int column = 0; column + 1 < model->columnCount(); ++column)
                line << model->index(row, column).data(MatrixModel::CountRole).toInt();
            if (line.count(0) < line.size())
                found << line;
        }
        return found;
    };
    const bool same = QTest::qWaitFor([&] { return counts() == expected; });
    if (!same)
        qWarning() << counts() << expected;
    return same;
}

bool TestUs06Keys::openCard(const QString &code)
{
    return m_keys->find(code, kNames.value(code)) && QTest::qWaitFor([&] {
               return m_app->window().currentKey() == u"clients" && m_keys->text(u"cardName"_s) == kNames.value(code);
           });
}

/// Of today, unless a day is given.
bool TestUs06Keys::recordSale(const QString &code, const QString &amount, QDate day)
{
    if (!openCard(code) || !m_keys->menu(u"cardMore"_s, {u"cardSale"_s}) ||
        !QTest::qWaitFor([&] { return m_keys->focusName() == u"saleAmount"; }))
        return false;
    m_keys->type(amount);
    if (day.isValid() && !m_keys->setDay(u"saleDay"_s, day))
        return false;
    m_keys->press(Qt::Key_Return);
    return QTest::qWaitFor([&] { return m_keys->said().contains(kNames.value(code)); });
}

/// From the story of the client.
bool TestUs06Keys::openSale(const QString &code, qint64 yuan)
{
    if (!openCard(code) || !m_keys->walkTo(u"timeline"_s, money(yuan)))
        return false;
    m_keys->press(Qt::Key_Return);
    return QTest::qWaitFor([&] { return m_keys->focusName() == u"saleAmount"; });
}

bool TestUs06Keys::isTier(Tier tier) const
{
    return QTest::qWaitFor([&] { return m_keys->text(u"cardTier"_s).endsWith(format().tier(tier)); });
}

void TestUs06Keys::allClients()
{
    VERIFY_KEYS(*m_keys, goTo(u"clients"_s));
    QTRY_COMPARE(countShown(), 30);
    QVERIFY(m_keys->text(u"listCount"_s).contains(u"30"_s));
    QVERIFY2(show(u"roles"_s, u"customer"_s), qPrintable(m_keys->problem()));
    QTRY_COMPARE(countShown(), 20);
    QVERIFY2(show(u"roles"_s, u"customer"_s), qPrintable(m_keys->problem()));
    QVERIFY2(show(u"roles"_s, u"prospect"_s), qPrintable(m_keys->problem()));
    QTRY_COMPARE(countShown(), 10);
    QVERIFY2(showAll(), qPrintable(m_keys->problem()));
}

void TestUs06Keys::byCooperation()
{
    QVERIFY2(group(u"cooperation"_s), qPrintable(m_keys->problem()));
    QTRY_COMPARE(groups().value(u"cooperating"_s).size(), 18);
    QCOMPARE(groups().value(u"follow_up"_s), kFollowed);
    QCOMPARE(groups().value(u"not_coop"_s), (QStringList{u"P09"_s, u"P10"_s}));
    QStringList heads;
    for (int row = 0; row < list()->rowCount(); ++row)
        if (list()->groupAt(row) >= 0)
            heads << list()->index(row, 0).data(ListModelBase::GroupRole).toString();
    QCOMPARE(heads.size(), 3);
    const QStringList counts{u"18"_s, u"10"_s, u"2"_s};
    for (int i = 0; i < 3; ++i)
        QVERIFY2(heads.at(i).startsWith(m_words.at(i)) && heads.at(i).contains(counts.at(i)),
                 qPrintable(heads.join(u", "_s)));
    // A group is closed and opened where one stands in it.
    VERIFY_KEYS(*m_keys, walkTo(u"clientList"_s, u"丰年酒业"_s));
    m_keys->press(Qt::Key_Left);
    m_keys->press(Qt::Key_Left);
    QCOMPARE(list()->rowCount(), 31);
    m_keys->press(Qt::Key_Right);
    QCOMPARE(list()->rowCount(), 33);
}

void TestUs06Keys::attributeByCooperation()
{
    QVERIFY2(crossed(u"attribute"_s, u"cooperation"_s, {{10, 5, 1}, {4, 3, 0}, {4, 2, 1}}),
             qPrintable(m_keys->problem()));
    const auto *view = m_app->find<QTableView>("matrixView");
    for (int column = 0; column < 3; ++column)
        QVERIFY(view->model()->headerData(column, Qt::Horizontal).toString().contains(m_words.at(column)));
    // The clients of the last cell of the first line.
    VERIFY_KEYS(*m_keys, tabTo(u"matrixView"_s));
    m_keys->press(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 2; ++i)
        m_keys->press(Qt::Key_Right);
    m_keys->press(Qt::Key_Return);
    const auto *clients = m_app->find<ListView>("matrixList");
    QTRY_COMPARE(clients->model()->rowCount(), 1);
    QTRY_COMPARE(clients->model()->index(0, 0).data().toString(), u"诚信律所"_s);
    m_keys->press(Qt::Key_Escape);
    QTRY_VERIFY(!clients->isVisible());
}

void TestUs06Keys::byCycle()
{
    QVERIFY2(showAll(), qPrintable(m_keys->problem()));
    QVERIFY2(group(u"cycle_days"_s), qPrintable(m_keys->problem()));
    QTRY_COMPARE(groups().value(u"60"_s), QStringList{u"C06"_s});
    QCOMPARE(groups().value(u"7"_s).size(), 3);
    QCOMPARE(groups().value(u"14"_s).size(), 2);
    QCOMPARE(groups().value(u"30"_s).size(), 21);
    QCOMPARE(groups().value(u"90"_s).size(), 3);
    QVERIFY2(cell(u"C06"_s, u"cycle_days"_s).startsWith(u'✎'), qPrintable(cell(u"C06"_s, u"cycle_days"_s)));
}

void TestUs06Keys::filtered()
{
    QVERIFY2(show(u"attribute"_s, u"ENT"_s), qPrintable(m_keys->problem()));
    QVERIFY2(show(u"cooperation"_s, u"cooperating"_s), qPrintable(m_keys->problem()));
    QVERIFY2(show(u"cycle_days"_s, u"30"_s), qPrintable(m_keys->problem()));
    QTRY_COMPARE(groups().value(u"30"_s), (QStringList{u"C08"_s, u"C10"_s, u"C12"_s, u"C14"_s, u"C15"_s}));
    QTRY_COMPARE(countShown(), 5);
}

void TestUs06Keys::tiersAndSums()
{
    QVERIFY2(showAll(), qPrintable(m_keys->problem()));
    QVERIFY2(show(u"roles"_s, u"customer"_s), qPrintable(m_keys->problem()));
    QVERIFY2(group(u"tier"_s), qPrintable(m_keys->problem()));
    QTRY_COMPARE(countShown(), 20);
    QTRY_COMPARE(groups().value(u"A"_s), (QStringList{u"C01"_s, u"C02"_s, u"C03"_s}));
    QTRY_COMPARE(groups().value(u"B"_s), (QStringList{u"C04"_s, u"C05"_s}));
    QCOMPARE(groups().value(u"C"_s).size(), 10);
    QCOMPARE(groups().value(u"D"_s), (QStringList{u"C16"_s, u"C17"_s, u"C18"_s}));
    QCOMPARE(groups().value(u"none"_s), (QStringList{u"C19"_s, u"C20"_s}));
    const std::pair<QString, qint64> amounts[]{
        {u"C01"_s, 3'200'000}, {u"C02"_s, 1'600'000}, {u"C03"_s, 1'000'000}, {u"C04"_s, 600'000}, {u"C05"_s, 300'000}};
    for (const auto &[code, yuan] : amounts)
        QCOMPARE(cell(code, u"amount"_s), money(yuan));
    QCOMPARE(sumOf(u"A"_s), 5'800'000);
    QCOMPARE(sumOf(u"B"_s), 900'000);
    QCOMPARE(sumOf(u"C"_s), 1'240'000);
    QCOMPARE(sumOf(u"D"_s), 60'000);
    QVERIFY2(m_keys->shown<ListTotals>(u"listTotals"_s)->line().contains(money(8'000'000)),
             qPrintable(m_keys->shown<ListTotals>(u"listTotals"_s)->line()));
}

void TestUs06Keys::attributeByTier()
{
    QVERIFY2(crossed(u"attribute"_s, u"tier"_s, {{3, 1, 6, 0, 6}, {0, 0, 1, 3, 3}, {0, 1, 3, 0, 3}}),
             qPrintable(m_keys->problem()));
}

void TestUs06Keys::windowEdge()
{
    QVERIFY2(openCard(u"C15"_s), qPrintable(m_keys->problem()));
    QVERIFY2(isTier(Tier::C), qPrintable(m_keys->text(u"cardTier"_s)));
    QVERIFY(m_keys->figure(u"cardCooperation"_s).startsWith(m_words.at(0)));
    QVERIFY2(openCard(u"C20"_s), qPrintable(m_keys->problem()));
    QVERIFY2(isTier(Tier::None), qPrintable(m_keys->text(u"cardTier"_s)));
    QVERIFY(m_keys->figure(u"cardCooperation"_s).startsWith(m_words.at(1)));
}

/// The first four of twenty, by the list of clients; a page of its own may be asked here instead.
void TestUs06Keys::pareto(qint64 first, qint64 all, const QString &percent)
{
    QVERIFY2(showAll(), qPrintable(m_keys->problem()));
    QVERIFY2(show(u"roles"_s, u"customer"_s), qPrintable(m_keys->problem()));
    const QString none = list()->groups().isEmpty() ? QString() : u"noGroups"_s;
    if (!none.isEmpty())
        VERIFY_KEYS(*m_keys, menu(u"groupBy"_s, {none}));
    VERIFY_KEYS(*m_keys, menu(u"sortBy"_s, {u"usualOrder"_s}));
    VERIFY_KEYS(*m_keys, menu(u"sortBy"_s, {u"sort:amount"_s}));
    VERIFY_KEYS(*m_keys, menu(u"sortBy"_s, {u"sort:amount"_s}));
    const auto codes = [this] {
        QStringList found;
        for (int row = 0; row < 4; ++row)
            found << list()->index(row, list()->columnOf(u"code"_s)).data().toString();
        return found;
    };
    QTRY_COMPARE(codes(), (QStringList{u"C01"_s, u"C02"_s, u"C03"_s, u"C04"_s}));
    QTRY_COMPARE(countShown(), 20);
    qint64 sum = 0, firstSum = 0;
    for (int row = 0; row < list()->rowCount(); ++row) {
        const QString text = list()->index(row, list()->columnOf(u"amount"_s)).data().toString();
        const auto amount = parseMoney(text, format().settings().currency);
        sum += amount ? amount->minor / kYuan : 0;
        firstSum = row < 4 ? sum : firstSum;
    }
    QCOMPARE(sum, all);
    QCOMPARE(firstSum, first);
    QCOMPARE(percentText(firstSum, sum), percent);
    QCOMPARE(percentText(4, countShown()), u"20.0"_s);
}

void TestUs06Keys::newSale()
{
    QVERIFY2(recordSale(u"C04"_s, u"400000"_s), qPrintable(m_keys->problem()));
    QVERIFY2(isTier(Tier::A), qPrintable(m_keys->text(u"cardTier"_s)));
    QVERIFY(m_keys->figure(u"cardAmount"_s).startsWith(money(1'000'000)));
    QVERIFY2(m_keys->figure(u"cardDue"_s).startsWith(DueText::of(format(), DueState::Overdue, QDate(2026, 3, 9))),
             qPrintable(m_keys->figure(u"cardDue"_s)));
    STEP(pareto(6'800'000, 8'400'000, u"81.0"_s));
}

void TestUs06Keys::saleCancelled()
{
    QVERIFY2(openSale(u"C04"_s, 400'000), qPrintable(m_keys->problem()));
    VERIFY_KEYS(*m_keys, tabTo(u"saleRemove"_s));
    m_keys->press(Qt::Key_Return);
    QVERIFY2(isTier(Tier::B), qPrintable(m_keys->text(u"cardTier"_s)));
    QVERIFY(m_keys->figure(u"cardDue"_s).startsWith(DueText::of(format(), DueState::Today, QDate(2026, 3, 16))));
    STEP(tiersAndSums());
    STEP(pareto(6'400'000, 8'000'000, u"80.0"_s));
}

/// Not of the story: the first day of the window, the day before it, and back.
void TestUs06Keys::otherSales()
{
    QVERIFY2(recordSale(u"C18"_s, u"290,000.00"_s, QDate(2025, 3, 17)), qPrintable(m_keys->problem()));
    QVERIFY2(isTier(Tier::B), qPrintable(m_keys->text(u"cardTier"_s)));
    QVERIFY2(openSale(u"C18"_s, 290'000), qPrintable(m_keys->problem()));
    VERIFY_KEYS(*m_keys, setDay(u"saleDay"_s, QDate(2025, 3, 16)));
    m_keys->press(Qt::Key_Return);
    QVERIFY2(isTier(Tier::D), qPrintable(m_keys->text(u"cardTier"_s)));
    QVERIFY(m_keys->figure(u"cardAmountAll"_s).startsWith(money(300'000)));
    // What is no amount is refused, and Escape leaves.
    VERIFY_KEYS(*m_keys, menu(u"cardMore"_s, {u"cardSale"_s}));
    m_keys->type(u"much"_s);
    m_keys->press(Qt::Key_Return);
    QTRY_VERIFY(!m_keys->text(u"boxProblem"_s).isEmpty());
    m_keys->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_keys->shown<QLineEdit>(u"saleAmount"_s));
    VERIFY_KEYS(*m_keys, undo());
    VERIFY_KEYS(*m_keys, undo());
    QTRY_VERIFY(m_keys->figure(u"cardAmountAll"_s).startsWith(money(10'000)));
}

void TestUs06Keys::returned()
{
    QVERIFY2(openCard(u"C05"_s), qPrintable(m_keys->problem()));
    VERIFY_KEYS(*m_keys, menu(u"cardMore"_s, {u"cardSale"_s}));
    QTRY_COMPARE(m_keys->focusName(), u"saleAmount"_s);
    m_keys->type(u"1.00"_s);
    VERIFY_KEYS(*m_keys, backTo(u"saleKind"_s));
    VERIFY_KEYS(*m_keys, choose(u"saleKind"_s, u"return"_s));
    m_keys->press(Qt::Key_Return);
    QVERIFY2(isTier(Tier::C), qPrintable(m_keys->text(u"cardTier"_s)));
    QVERIFY(m_keys->figure(u"cardAmount"_s).startsWith(money(299'999)));
    QVERIFY(m_keys->figure(u"cardDue"_s).startsWith(DueText::of(format(), DueState::Later, QDate(2026, 4, 7))));
    QVERIFY2(m_keys->figure(u"cardDue"_s).contains(u"30"_s), qPrintable(m_keys->figure(u"cardDue"_s)));
}

void TestUs06Keys::byHand()
{
    const auto set = [this](const QString &code, const QString &reason) {
        if (!openCard(u"P09"_s) || !m_keys->menu(u"cardMore"_s, {u"cardOverride"_s}) ||
            !m_keys->choose(u"cooperationValue"_s, code) || !m_keys->tabTo(u"cooperationReason"_s))
            return false;
        m_keys->retype(reason);
        m_keys->press(Qt::Key_Return);
        return QTest::qWaitFor([&] { return m_keys->said().contains(kNames.value(u"P09"_s)); }) && showAll() &&
               group(u"cooperation"_s);
    };
    QVERIFY2(set(u"follow_up"_s, u"met at fair"_s), qPrintable(m_keys->problem()));
    QTRY_COMPARE(groups().value(u"follow_up"_s), kFollowed + QStringList{u"P09"_s});
    QCOMPARE(groups().value(u"not_coop"_s), QStringList{u"P10"_s});
    QCOMPARE(cell(u"P09"_s, u"cooperation"_s), u"✎ "_s + m_words.at(1));
    QVERIFY2(set({}, {}), qPrintable(m_keys->problem()));
    QTRY_COMPARE(groups().value(u"not_coop"_s), (QStringList{u"P09"_s, u"P10"_s}));
    QCOMPARE(groups().value(u"follow_up"_s), kFollowed);
    QCOMPARE(cell(u"P09"_s, u"cooperation"_s), m_words.at(2));
}

void TestUs06Keys::thresholds()
{
    for (int step = 0; step < 3; ++step)
        VERIFY_KEYS(*m_keys, undo());
    QVERIFY2(group(u"tier"_s), qPrintable(m_keys->problem()));
    QTRY_COMPARE(groups().value(u"B"_s), (QStringList{u"C04"_s, u"C05"_s}));
    VERIFY_KEYS(*m_keys, openSettings(u"tiers"_s));
    VERIFY_KEYS(*m_keys, tabTo(u"tiers.B.name"_s));
    m_keys->retype(u"Gold"_s);
    VERIFY_KEYS(*m_keys, tabTo(u"tiers.B.min"_s));
    m_keys->retype(u"600000"_s);
    QTRY_VERIFY2(m_keys->text(u"effect"_s).contains(u'1'), qPrintable(m_keys->text(u"effect"_s)));
    VERIFY_KEYS(*m_keys, push(u"save"_s));
    VERIFY_KEYS(*m_keys, goTo(u"clients"_s));
    QTRY_COMPARE(groups().value(u"B"_s), QStringList{u"C04"_s});
    QVERIFY(groups().value(u"C"_s).contains(u"C05"_s));
    QTRY_COMPARE(cell(u"C04"_s, u"tier"_s), u"Gold"_s);
    VERIFY_KEYS(*m_keys, undo());
    QTRY_COMPARE(groups().value(u"B"_s), (QStringList{u"C04"_s, u"C05"_s}));
    QTRY_COMPARE(cell(u"C04"_s, u"tier"_s), u"B"_s);
}

void TestUs06Keys::quotation()
{
    QVERIFY2(openCard(u"C16"_s), qPrintable(m_keys->problem()));
    VERIFY_KEYS(*m_keys, menu(u"cardMore"_s, {u"cardOpportunity"_s}));
    QTRY_COMPARE(m_keys->focusName(), u"opportunityName"_s);
    m_keys->type(u"年度合同"_s);
    VERIFY_KEYS(*m_keys, choose(u"opportunityStage"_s, format().builtInLabel(u"stage"_s, u"proposal"_s)));
    VERIFY_KEYS(*m_keys, tabTo(u"opportunityAmount"_s));
    m_keys->type(u"2000000"_s);
    m_keys->press(Qt::Key_Return);
    QTRY_VERIFY2(m_keys->said().contains(u"年度合同"_s), qPrintable(m_keys->text(u"boxProblem"_s)));
    VERIFY_KEYS(*m_keys, walkTo(u"timeline"_s, money(2'000'000)));
    QVERIFY2(isTier(Tier::D), qPrintable(m_keys->text(u"cardTier"_s)));
    QVERIFY(m_keys->figure(u"cardAmount"_s).startsWith(money(30'000)));
}

QTEST_MAIN(TestUs06Keys)
#include "tst_us06keys.moc"
