// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"

class FieldWriter;

/// What is worked out for clients, as text, on a day.
class DerivedTexts
{
public:
    DerivedTexts(Settings settings, QDate today) : m_settings(std::move(settings)), m_today(today) {}
    /// The text of a derived field; empty for any other.
    QString text(const QString &code, const ClientDerived &derived, const FieldWriter &writer) const;

private:
    Settings m_settings;
    QDate m_today;
};
