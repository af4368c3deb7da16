// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/binding.h"
#include "model/exchange/fields.h"

/// Ties one of the firm's own fields to the client.
Binding<Client> customBinding(const Field &field);

/// The binding of a field, the firm's own too; nothing for what is not of the record itself.
template <typename Record>
std::optional<Binding<Record>> bindingFor(const Field &field)
{
    if constexpr (std::is_same_v<Record, Client>) {
        if (field.own.isValid())
            return customBinding(field);
    }
    const Binding<Record> *known = bindingOf<Record>(field.code);
    return known ? std::optional(*known) : std::nullopt;
}
