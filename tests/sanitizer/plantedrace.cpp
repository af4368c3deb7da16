// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/lane.h"

#include <QTest>

#include <future>

/// Wrong on purpose: two lanes share a number without a lock. The sanitizer must end this program with an error.
class PlantedRace : public QObject
{
    Q_OBJECT

private slots:
    void isFound();
};

void PlantedRace::isFound()
{
    int shared = 0;
    Lane first(Lane::Start::Now);
    Lane second(Lane::Start::Now);
    std::promise<void> firstDone;
    std::promise<void> secondDone;
    for (int i = 0; i < 1000; ++i) {
        first.post({.run = [&shared] { ++shared; }});
        second.post({.run = [&shared] { ++shared; }});
    }
    first.post({.run = [&] { firstDone.set_value(); }});
    second.post({.run = [&] { secondDone.set_value(); }});
    firstDone.get_future().wait();
    secondDone.get_future().wait();
    QVERIFY(shared > 0);
}

QTEST_GUILESS_MAIN(PlantedRace)
#include "plantedrace.moc"
