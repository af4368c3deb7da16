// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/lane.h"

#include <future>

/// Wrong on purpose; the thread sanitizer must end this program with an error.
int main()
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
    return 0;
}
