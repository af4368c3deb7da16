// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

namespace {
using Random = std::mt19937_64;

int below(Random &random, qsizetype n)
{
    return n < 1 ? 0 : static_cast<int>(random() % static_cast<quint64>(n));
}

void change(QByteArray &bytes, Random &random, const QList<QByteArray> &seeds, const QList<QByteArray> &words)
{
    const int at = below(random, bytes.size() + 1);
    const int length = below(random, 12);
    switch (below(random, 7)) {
    case 0:
        bytes.remove(at, length);
        break;
    case 1:
        bytes.insert(at, char(below(random, 256)));
        break;
    case 2:
        if (at < bytes.size())
            bytes[at] = char(bytes[at] ^ (1 << below(random, 8)));
        break;
    case 3:
        bytes.insert(at, bytes.mid(below(random, bytes.size()), length));
        break;
    case 4: {
        const QByteArray &other = seeds[below(random, seeds.size())];
        bytes.insert(at, other.mid(below(random, other.size()), 4 * length));
        break;
    }
    default:
        bytes.insert(at, words[below(random, words.size())]);
    }
}

/// Every round stands for itself: the same seed and round give the same bytes.
QByteArray bytesOf(quint64 seed, quint64 round, const QList<QByteArray> &seeds, const QList<QByteArray> &words)
{
    std::seed_seq sequence{seed, seed >> 32, round, round >> 32};
    Random random(sequence);
    const QByteArray &whole = seeds[below(random, seeds.size())];
    QByteArray bytes = whole.mid(below(random, 3) == 0 ? below(random, whole.size()) : 0, 1 + below(random, 400));
    if (below(random, 5) == 0)
        bytes.clear();
    for (int n = 1 + below(random, 24); n > 0; --n)
        change(bytes, random, seeds, words);
    return bytes;
}
} // namespace

/// soak_inputs TARGET [SECONDS [SEED [FIRST-ROUND]]]: random inputs until the time is over. An input that breaks a
/// check is printed with its seed and round; if the program itself ends, run it again from the last round it named.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const Fuzz::Target *target = Fuzz::targetOf(words.value(1));
    if (!target) {
        std::fprintf(stderr, "soak_inputs csv|encoding|search|xlsx [SECONDS [SEED [FIRST-ROUND]]]\n");
        return 2;
    }
    const qint64 seconds = words.value(2, u"60"_s).toLongLong();
    const quint64 seed = words.size() > 3 ? words[3].toULongLong() : QRandomGenerator::system()->generate();
    const QList<QByteArray> seeds = target->seeds(), pieces = target->words();
    QElapsedTimer time;
    time.start();
    quint64 round = words.value(4).toULongLong();
    for (; !time.hasExpired(seconds * 1000); ++round) {
        if (round % 10'000 == 0) {
            std::printf("%s: seed %llu, round %llu\n", target->name, static_cast<unsigned long long>(seed),
                        static_cast<unsigned long long>(round));
            std::fflush(stdout);
        }
        const QByteArray bytes = bytesOf(seed, round, seeds, pieces);
        const QString fault = target->check(bytes);
        if (!fault.isEmpty()) {
            std::printf("FAILED  %s: seed %llu, round %llu: %s\n%s\n", target->name,
                        static_cast<unsigned long long>(seed), static_cast<unsigned long long>(round),
                        fault.toUtf8().constData(), bytes.toHex().constData());
            return 1;
        }
    }
    std::printf("%s: %llu rounds, no fault\n", target->name, static_cast<unsigned long long>(round));
    return 0;
}
