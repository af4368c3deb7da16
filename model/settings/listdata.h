// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// One value of a built-in list with its label in the three languages; UTF-8.
struct BuiltInLabel
{
    const char *list;
    const char *code;
    const char *en;
    const char *zhCn;
    const char *zhTw;
};

/// The lists themselves: the code is the list's name.
std::span<const BuiltInLabel> listTitles();
/// All values, list after list, each list in its order.
std::span<const BuiltInLabel> builtInLabels();
