// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowplace.h"

#include <algorithm>

namespace {
/// So much of the upper edge has to be seen for a hand to take it, and the title lies above it.
constexpr int kGrip = 80;
constexpr int kTitle = 28;
} // namespace

QRect WindowPlace::onScreen(const QRect &window, const QList<QRect> &screens)
{
    const QRect edge(window.left(), window.top(), window.width(), 1);
    const auto reaches = [&](const QRect &screen) {
        return screen.intersected(edge).width() >= std::min(kGrip, window.width());
    };
    if (screens.isEmpty() || std::ranges::any_of(screens, reaches))
        return window;
    const QRect &screen = screens.first();
    QRect inside(QPoint(), window.size().boundedTo(screen.size() - QSize(0, kTitle)));
    inside.moveCenter(screen.center());
    inside.moveTop(std::max(inside.top(), screen.top() + kTitle));
    return inside;
}
