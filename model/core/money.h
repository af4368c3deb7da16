// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <compare>

class QLocale;

/// An amount in minor units of the workspace currency (1.00 CNY = 100). The currency itself is the workspace's.
struct Money
{
    qint64 minor = 0;

    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator+(Money a, Money b) { return {a.minor + b.minor}; }
    friend constexpr Money operator-(Money a, Money b) { return {a.minor - b.minor}; }
    constexpr Money operator-() const { return {-minor}; }
    constexpr Money &operator+=(Money other)
    {
        minor += other.minor;
        return *this;
    }
};

/// An ISO 4217 code and its number of decimals (JPY 0, CNY 2, KWD 3; from ICU).
struct Currency
{
    QString code;
    int decimals = 2;

    friend bool operator==(const Currency &, const Currency &) = default;
};

/// The currency of a code such as "CNY"; an error for anything that ISO 4217 does not know.
Result<Currency> currencyOf(const QString &code);
/// The currency of a locale such as "zh_CN"; CNY where the locale has none.
Currency currencyOfLocale(const QString &localeName);

/// "1234.50": the currency's decimals, a point, no separators. For CSV, JSON and the command line.
QString toPlain(Money amount, const Currency &currency);
/// What a person reads: the locale's separators, the currency's decimals, no symbol.
QString toDisplay(Money amount, const Currency &currency, const QLocale &locale);

enum class DecimalMark { Detect, Point, Comma };
/// Reads "1,234.56", "1.234,56" (with Comma), "￥１２３４", "-5", "(5)". More decimals than the currency has, or a text
/// that reads two ways, are errors; nothing is guessed. Detect takes the last of two different marks as the decimal
/// one, and a single "," followed by three digits as a separator.
Result<Money> parseMoney(const QString &text, const Currency &currency, DecimalMark mark = DecimalMark::Detect);

/// numerator * 100 / denominator with one decimal, rounded half up on exact integers: "58.3"; empty if denominator is
/// 0.
QString percentText(qint64 numerator, qint64 denominator, int decimals = 1);
/// numerator / denominator with the given decimals, rounded half up on exact integers; empty if denominator is 0.
QString ratioText(qint64 numerator, qint64 denominator, int decimals);
