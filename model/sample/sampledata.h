// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <span>

/// Words of the sample firm, which sells coffee machines, beans and service. All names are invented.
namespace SampleData {
/// One thing said in the three languages of the program.
struct Phrase
{
    const char *code;                      ///< "" where none is needed
    std::array<const char16_t *, 3> texts; ///< en, zh_CN, zh_TW
};
QString say(const Phrase &phrase, const QString &language);

/// A Chinese word and its pinyin, for addresses.
struct Word
{
    const char16_t *text;
    const char *pinyin;
};

struct SampleUser
{
    const char *code;
    const char16_t *nameEn;
    const char16_t *nameZh;
    const char *job;
    const char *territory;
};

struct SampleProduct
{
    const char *code;
    const char *series;
    int price; ///< in units of the currency
    int cost;
    std::array<const char16_t *, 3> names;
};

struct SampleCity
{
    const char16_t *name;
    const char16_t *region;
    const char *areaCode;
    const char *territory;
};

/// What a firm of an industry is called after its own name.
struct SampleTrade
{
    const char *industry;
    const char16_t *suffix;
    const char16_t *latin;
};

std::span<const SampleUser> users();
std::span<const SampleProduct> products();
std::span<const SampleCity> cities();
std::span<const SampleTrade> trades();
std::span<const Word> brands();
std::span<const Word> surnames();
std::span<const Word> givenNames();
std::span<const char16_t *const> latinBrands();
std::span<const char16_t *const> latinPeople();
std::span<const Phrase> industries();
std::span<const Phrase> territories();
std::span<const Phrase> sizes();
std::span<const Phrase> jobs();
std::span<const Phrase> tags();
std::span<const Phrase> notes();
std::span<const Phrase> needs();
std::span<const Phrase> subjects();
std::span<const Phrase> dealNames();
std::span<const Phrase> reasons();
} // namespace SampleData
