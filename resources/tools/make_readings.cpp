// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the two tables by which Chinese is found: readings.txt (syllable -> characters) and simplified.txt
// (Traditional, Simplified). ICU is asked here, once, and never while Weft runs: a transliteration costs 100 us a name
// and knows one reading per character.
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace {

struct Own
{
    const char *character;
    const char *syllable;
};

/// What ICU does not know, because it gives one reading of each character: surnames, places, words of firm names.
constexpr Own kOwn[] = {
    {"阿", "e"},     {"柏", "bo"},    {"伯", "bai"},   {"薄", "bao"},  {"薄", "bo"},   {"堡", "bu"},    {"堡", "pu"},
    {"贲", "ben"},   {"秘", "bi"},    {"蚌", "beng"},  {"便", "pian"}, {"泊", "po"},   {"藏", "zang"},  {"藏", "cang"},
    {"参", "shen"},  {"单", "dan"},   {"单", "shan"},  {"单", "chan"}, {"曾", "ceng"}, {"曾", "zeng"},  {"查", "zha"},
    {"查", "cha"},   {"朝", "zhao"},  {"盛", "cheng"}, {"仇", "qiu"},  {"仇", "chou"}, {"重", "zhong"}, {"重", "chong"},
    {"种", "chong"}, {"褚", "zhu"},   {"畜", "xu"},    {"澹", "tan"},  {"弹", "dan"},  {"弹", "tan"},   {"的", "di"},
    {"地", "di"},    {"洞", "tong"},  {"都", "du"},    {"都", "dou"},  {"恶", "wu"},   {"番", "pan"},   {"繁", "po"},
    {"冯", "ping"},  {"佛", "fu"},    {"否", "pi"},    {"咖", "ga"},   {"盖", "ge"},   {"谷", "yu"},    {"贾", "gu"},
    {"句", "gou"},   {"莞", "guan"},  {"莞", "wan"},   {"龟", "jun"},  {"龟", "qiu"},  {"涡", "guo"},   {"还", "huan"},
    {"还", "hai"},   {"行", "hang"},  {"行", "xing"},  {"巷", "hang"}, {"会", "kuai"}, {"稽", "qi"},    {"祭", "zhai"},
    {"校", "jiao"},  {"校", "xiao"},  {"解", "xie"},   {"解", "jie"},  {"颉", "jie"},  {"圈", "juan"},  {"浚", "xun"},
    {"卡", "qia"},   {"壳", "qiao"},  {"隗", "kui"},   {"隗", "wei"},  {"乐", "yue"},  {"乐", "le"},    {"了", "liao"},
    {"六", "lu"},    {"率", "shuai"}, {"率", "lü"},    {"冒", "mo"},   {"宓", "fu"},   {"缪", "miao"},  {"缪", "mou"},
    {"乜", "nie"},   {"模", "mu"},    {"牟", "mu"},    {"粘", "nian"}, {"弄", "long"}, {"区", "ou"},    {"区", "qu"},
    {"朴", "piao"},  {"朴", "pu"},    {"栖", "xi"},    {"俟", "qi"},   {"纤", "qian"}, {"铅", "yan"},   {"覃", "qin"},
    {"覃", "tan"},   {"雀", "qiao"},  {"塞", "se"},    {"塞", "sai"},  {"莎", "sha"},  {"莎", "suo"},   {"厦", "sha"},
    {"厦", "xia"},   {"杉", "sha"},   {"召", "shao"},  {"折", "she"},  {"歙", "she"},  {"什", "shi"},   {"莘", "xin"},
    {"莘", "shen"},  {"沈", "chen"},  {"宿", "xiu"},   {"宿", "su"},   {"拓", "ta"},   {"拓", "tuo"},   {"调", "tiao"},
    {"调", "diao"},  {"尉", "yu"},    {"尉", "wei"},   {"蔚", "yu"},   {"洗", "xian"}, {"荥", "xing"},  {"荥", "ying"},
    {"员", "yun"},   {"钥", "yue"},   {"扎", "za"},    {"择", "zhai"}, {"翟", "zhai"}, {"翟", "di"},    {"长", "zhang"},
    {"长", "chang"}, {"枞", "zong"},  {"著", "zhu"},   {"著", "zhuo"}, {"着", "zhuo"}, {"着", "zhao"},  {"琢", "zuo"},
    {"乾", "gan"},   {"乾", "qian"},  {"吕", "lü"},    {"女", "nü"},   {"〇", "ling"}, {"郗", "chi"},   {"六", "liu"},
    {"尔", "er"},    {"嗯", "en"},
};

/// Where the usual reading is not the one that ICU gives.
constexpr Own kUsual[] = {{"地", "di"}, {"都", "du"}, {"厦", "xia"}, {"重", "zhong"}};

/// Words that would lose their meaning: 乾隆 is not 干隆.
const std::set<UChar32> kNotSimplified = {U'乾', U'著'};

using Translit = std::unique_ptr<icu::Transliterator>;

Translit translit(const char *id)
{
    UErrorCode status = U_ZERO_ERROR;
    Translit result(icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
    if (U_FAILURE(status)) {
        std::cerr << "ICU has no " << id << "\n";
        std::exit(1);
    }
    return result;
}

std::string utf8(const icu::UnicodeString &text)
{
    std::string bytes;
    text.toUTF8String(bytes);
    return bytes;
}

/// Toneless syllables in ASCII of one with marks; the u with two dots gives two, with v and with u.
std::vector<std::string> plain(icu::UnicodeString syllable)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfd = icu::Normalizer2::getNFDInstance(status);
    const icu::UnicodeString parts = nfd->normalize(syllable.trim(), status);
    std::string withV, withU;
    for (int i = 0; i < parts.length(); ++i) {
        const UChar32 c = parts.char32At(i);
        if (c == 0x308 && !withV.empty() && withV.back() == 'u')
            withV.back() = 'v';
        else if (c >= 'a' && c <= 'z') {
            withV += char(c);
            withU += char(c);
        } else if (u_charType(c) != U_NON_SPACING_MARK)
            return {};
    }
    if (withV.empty())
        return {};
    return withV == withU ? std::vector{withU} : std::vector{withV, withU};
}

using Readings = std::map<UChar32, std::vector<std::string>>;

void add(Readings &readings, UChar32 character, const std::vector<std::string> &more)
{
    auto &list = readings[character];
    for (const std::string &reading : more) {
        if (std::find(list.begin(), list.end(), reading) == list.end())
            list.push_back(reading);
    }
}

void addOwn(Readings &readings, std::span<const Own> own)
{
    for (const auto &[character, syllable] : own)
        add(readings, icu::UnicodeString::fromUTF8(character).char32At(0),
            plain(icu::UnicodeString::fromUTF8(syllable)));
}

std::map<UChar32, UChar32> simplifiedOf(const std::vector<UChar32> &characters)
{
    const Translit t = translit("Traditional-Simplified");
    std::map<UChar32, UChar32> map;
    for (UChar32 c : characters) {
        icu::UnicodeString text(c);
        t->transliterate(text);
        if (kNotSimplified.contains(c) || text.length() != 1 || text.char32At(0) == c)
            continue;
        map[c] = text.char32At(0);
    }
    for (auto &[from, to] : map) {
        for (int guard = 0; guard < 4 && map.contains(to) && map[to] != from; ++guard)
            to = map[to];
    }
    return map;
}

/// A line is a syllable and its characters. The first readings of all characters come first, then the second ones…
void writeReadings(const std::string &path, const Readings &readings)
{
    std::map<std::pair<size_t, std::string>, std::string> lines;
    for (const auto &[character, list] : readings) {
        for (size_t i = 0; i < list.size(); ++i)
            lines[{i, list[i]}] += utf8(icu::UnicodeString(character));
    }
    std::ofstream out(path, std::ios::binary);
    for (const auto &[place, characters] : lines)
        out << place.second << ' ' << characters << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::cerr << "make_readings FOLDER\n";
        return 2;
    }
    std::vector<UChar32> characters = {0x3007};
    for (UChar32 c = 0x3400; c <= 0x9fff; ++c) {
        if (c < 0x4dc0 || c >= 0x4e00)
            characters.push_back(c);
    }
    const std::map<UChar32, UChar32> simplified = simplifiedOf(characters);

    Readings readings;
    addOwn(readings, kUsual);
    for (const char *id : {"Han-Latin", "Han-Latin/Names"}) {
        const Translit t = translit(id);
        for (UChar32 c : characters) {
            if (simplified.contains(c))
                continue;
            icu::UnicodeString text(c);
            t->transliterate(text);
            add(readings, c, plain(text));
        }
    }
    addOwn(readings, kOwn);
    std::erase_if(readings, [](const auto &entry) { return entry.second.empty(); });

    writeReadings(std::string(argv[1]) + "/readings.txt", readings);
    std::ofstream out(std::string(argv[1]) + "/simplified.txt", std::ios::binary);
    for (const auto &[from, to] : simplified)
        out << utf8(icu::UnicodeString(from)) << utf8(icu::UnicodeString(to)) << '\n';
    std::cout << readings.size() << " characters with readings, " << simplified.size() << " simplified\n";
    return 0;
}
