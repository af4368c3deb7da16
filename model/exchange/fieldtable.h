// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/fields.h"

#include <span>

/// What a field line of the table says besides its type.
enum FieldMark : unsigned { Plain = 0, Derived = 1, ImportOnly = 2, Fixed = 4 };

/// One line of the table as it is written down; synonyms are separated by "|".
struct FieldLine
{
    const char16_t *code;
    FieldType type;
    const char16_t *list;
    const char *label;
    const char16_t *synonyms;
    unsigned marks;
};

struct KindLine
{
    const char16_t *kind;
    const char16_t *synonyms;
    std::span<const FieldLine> fields;
};

/// All kinds in the order in which they can be imported.
std::span<const KindLine> fieldTable();
