// SPDX-License-Identifier: GPL-3.0-or-later
// How long the search box waits for its first 20 hits, by kind of input.
//   bench_search FILE.weft [ROUNDS]
#include "model/search/search.h"
#include "model/db/connection.h"
#include "model/search/searchtext.h"

#include <QElapsedTimer>

#include <algorithm>
#include <ctime>
#include <functional>
#include <iostream>
#include <random>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Firm
{
    QStringList names, codes, numbers;
};

using Dice = std::mt19937_64;

QString any(Dice &dice, const QStringList &list)
{
    return list.isEmpty() ? QString() : list[qsizetype(dice() % quint64(list.size()))];
}

QString part(Dice &dice, const QString &text, qsizetype size)
{
    const qsizetype places = std::max<qsizetype>(1, text.size() - size + 1);
    return text.mid(qsizetype(dice() % quint64(places)), size);
}

QString digits(QString number)
{
    number.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return number;
}

/// The pinyin of a name as somebody types it.
QString pinyin(Dice &dice, const QString &name, qsizetype size)
{
    QString letters;
    for (QChar c : name) {
        const QStringList readings = readingsOf(c.unicode());
        letters += readings.isEmpty() ? QString() : any(dice, readings);
    }
    return letters.left(size);
}

QString initials(const QString &name, qsizetype size)
{
    QString letters;
    for (QChar c : name)
        letters += readingsOf(c.unicode()).value(0).left(1);
    return letters.left(size);
}

struct Kind
{
    const char *label;
    std::function<QString(Dice &, const Firm &)> make;
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> list = {
        {"1 character", [](Dice &d, const Firm &f) { return part(d, any(d, f.names), 1); }},
        {"2 characters", [](Dice &d, const Firm &f) { return part(d, any(d, f.names), 2); }},
        {"3 characters", [](Dice &d, const Firm &f) { return part(d, any(d, f.names), 3); }},
        {"most rows",
         [](Dice &d, const Firm &) {
             return any(d, {u"公"_s, u"有限公司"_s, u"c"_s, u"com"_s});
         }},
        {"no match",
         [](Dice &d, const Firm &) {
             return any(d, {u"龘龘"_s, u"有张公限"_s, u"zzzzzq"_s, u"00009999000"_s});
         }},
        {"pinyin 3-8", [](Dice &d, const Firm &f) { return pinyin(d, any(d, f.names), 3 + qsizetype(d() % 6)); }},
        {"initials 2-4", [](Dice &d, const Firm &f) { return initials(any(d, f.names), 2 + qsizetype(d() % 3)); }},
        {"4 digits", [](Dice &d, const Firm &f) { return part(d, digits(any(d, f.numbers)), 4); }},
        {"7 digits", [](Dice &d, const Firm &f) { return part(d, digits(any(d, f.numbers)), 7); }},
        {"whole number", [](Dice &d, const Firm &f) { return any(d, f.numbers); }},
        {"code", [](Dice &d, const Firm &f) { return any(d, f.codes); }},
        {"characters and digits",
         [](Dice &d, const Firm &f) {
             return part(d, any(d, f.names), 1) + u' ' + part(d, digits(any(d, f.numbers)), 4);
         }},
        {"characters and letters",
         [](Dice &d, const Firm &f) { return part(d, any(d, f.names), 1) + u' ' + pinyin(d, any(d, f.names), 3); }},
    };
    return list;
}

double milliseconds(const std::vector<qint64> &sorted, double share)
{
    return double(sorted[size_t(share * double(sorted.size() - 1))]) / 1e6;
}

qint64 threadNanoseconds()
{
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

Result<Firm> sampleOf(Connection &c)
{
    Firm firm;
    WEFT_TRY(c.each(u"SELECT name, code FROM client WHERE id % 97 = 0"_s, {}, [&](const Row &row) {
        firm.names.append(row.text(0));
        firm.codes.append(row.text(1));
    }));
    WEFT_TAKE(firm.numbers, c.texts(u"SELECT number FROM phone WHERE id % 97 = 0"_s));
    return firm;
}

Done measure(Connection &c, int rounds)
{
    WEFT_TAKE(const Firm firm, sampleOf(c));
    Dice dice(1);
    for (const Kind &kind : kinds()) {
        std::vector<qint64> times, busy;
        for (int i = 0; i < rounds; ++i) {
            const QString typed = kind.make(dice, firm);
            QElapsedTimer timer;
            timer.start();
            const qint64 start = threadNanoseconds();
            WEFT_TRY(Search::hits(c, typed, 20));
            busy.push_back(threadNanoseconds() - start);
            times.push_back(timer.nsecsElapsed());
        }
        std::ranges::sort(times);
        std::ranges::sort(busy);
        std::printf("%-24s p50 %6.2f  p95 %6.2f  max %6.2f ms   processor: p50 %6.2f  p95 %6.2f ms\n", kind.label,
                    milliseconds(times, 0.5), milliseconds(times, 0.95), milliseconds(times, 1),
                    milliseconds(busy, 0.5), milliseconds(busy, 0.95));
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    Connection c;
    const Done opened = argc > 1 ? c.open(QString::fromLocal8Bit(argv[1]), Connection::Mode::ReadOnly)
                                 : Done(fail(ErrorKind::Invalid, u"bench_search FILE [ROUNDS]"_s));
    const Done done = opened ? measure(c, argc > 2 ? std::atoi(argv[2]) : 200) : opened;
    if (!done)
        std::cerr << qPrintable(done.error().message + u' ' + done.error().detail) << "\n";
    return done ? 0 : 1;
}
