// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"

class Format;

/// Values of the firm's own fields as a person reads them.
namespace CustomText {
/// A stored number (CustomFields::storedText) with the marks of the language.
QString number(const Format &format, const QString &stored);
/// "1" and "0" as yes and no; nothing while neither is given.
QString flag(const QString &stored);
QString value(const Format &format, const CustomField &field, const CustomValue &value);
/// The names and values of all fields in use that the client has a value in, in their order.
QList<std::pair<QString, QString>> facts(const Format &format, const Client &client);
} // namespace CustomText
