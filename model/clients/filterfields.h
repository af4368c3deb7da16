// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

/// A field of clients by which lists are filtered and sorted.
struct FilterField
{
    enum class Type {
        Text,
        Name,
        List, ///< sorts by the position in its list
        Day,
        Number,
        OptionalNumber,
        Money,
        Flag,
        State,
        Child ///< sql: the rows that belong to the client, value: what of them
    };

    const char16_t *code;
    Type type;
    const char16_t *sql;
    const char16_t *value = u"";
};

std::span<const FilterField> filterFields();
