// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// How well a typed text stands for a name that is shown: 0 is best, nothing where it does not. Letters may be the
/// beginnings of words, and of the readings of Chinese characters, in their order: "ex li" and "dcqd" both find what
/// they mean.
std::optional<int> fuzzyRank(const QString &typed, const QString &name);
