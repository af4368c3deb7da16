// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <limits>
#include <memory>
#include <vector>

/// Wrong on purpose, one fault a function, run one at a time. The sanitizers must end this program with an error.
class PlantedFault : public QObject
{
    Q_OBJECT

private slots:
    void overflow();
    void useAfterFree();
    void leak();
    void undefined();
};

namespace {
/// Known at run time only, so that no compiler finds the fault first.
int seven()
{
    static volatile int number = 7;
    return number;
}
} // namespace

void PlantedFault::overflow()
{
    const std::vector<char> bytes(static_cast<size_t>(seven()));
    const char *volatile first = bytes.data();
    QVERIFY(first[seven()] != first[0] || seven() == 7);
}

void PlantedFault::useAfterFree()
{
    auto number = std::make_unique<int>(seven());
    int *volatile late = number.get();
    number.reset();
    QVERIFY(*late == 7 || seven() == 7);
}

void PlantedFault::leak()
{
    // Many, because the last one may still lie on the stack when the search for leaks begins.
    int *volatile lost = nullptr;
    for (int i = 0; i < 100; ++i)
        lost = std::make_unique<int>(seven()).release();
    QCOMPARE(*lost, 7);
}

void PlantedFault::undefined()
{
    const int sum = std::numeric_limits<int>::max() - 7 + seven() + seven();
    QVERIFY(sum != seven());
}

QTEST_GUILESS_MAIN(PlantedFault)
#include "plantedfault.moc"
