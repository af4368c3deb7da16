// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

namespace WindowPlace {
/// The window where it is if its title can be reached on one of the screens; else on the first of them, no larger.
QRect onScreen(const QRect &window, const QList<QRect> &screens);
} // namespace WindowPlace
