// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sample/sampledata.h"

namespace {
using SampleData::Phrase;
using SampleData::SampleCity;
using SampleData::SampleProduct;
using SampleData::SampleTrade;
using SampleData::SampleUser;
using SampleData::Word;

constexpr std::array kUsers{
    SampleUser{"u1", u"Lin Yue", u"林悦", "account_manager", "east"},
    SampleUser{"u2", u"Chen Hao", u"陈昊", "sales", "south"},
    SampleUser{"u3", u"Wu Tong", u"吴桐", "service", "east"},
    SampleUser{"u4", u"Zheng Min", u"郑敏", "manager", "east"},
    SampleUser{"u5", u"Guo Rui", u"郭锐", "sales", "north"},
};

constexpr std::array kProducts{
    SampleProduct{"M100", "machine", 6800, 4300, {u"Office machine M100", u"办公咖啡机 M100", u"辦公咖啡機 M100"}},
    SampleProduct{"M300", "machine", 18500, 11900, {u"Two-group machine M300", u"双头咖啡机 M300", u"雙頭咖啡機 M300"}},
    SampleProduct{"M500", "machine", 42000, 27500, {u"Hotel line M500", u"酒店咖啡线 M500", u"飯店咖啡線 M500"}},
    SampleProduct{"G20", "grinder", 3200, 2050, {u"Grinder G20", u"磨豆机 G20", u"磨豆機 G20"}},
    SampleProduct{"G40", "grinder", 7600, 4900, {u"Grinder G40", u"磨豆机 G40", u"磨豆機 G40"}},
    SampleProduct{"BH1", "beans", 168, 96, {u"House blend, 1 kg", u"拼配豆 1 公斤", u"配方豆 1 公斤"}},
    SampleProduct{
        "BY1", "beans", 238, 140, {u"Yunnan single origin, 1 kg", u"云南单品豆 1 公斤", u"雲南單品豆 1 公斤"}},
    SampleProduct{"BD1", "beans", 188, 110, {u"Decaf blend, 1 kg", u"低因拼配豆 1 公斤", u"低因配方豆 1 公斤"}},
    SampleProduct{"CF6", "supplies", 420, 230, {u"Water filters, box of 6", u"净水滤芯 6 支装", u"淨水濾芯 6 支裝"}},
    SampleProduct{"CUP", "supplies", 260, 150, {u"Paper cups, 1000", u"纸杯 1000 只", u"紙杯 1000 個"}},
    SampleProduct{"SVY", "service", 3600, 1500, {u"Service plan, one year", u"年度保养", u"年度保養"}},
    SampleProduct{"TRN", "service", 1800, 600, {u"Barista training, one day", u"咖啡师培训一天", u"咖啡師培訓一天"}},
};

constexpr std::array kCities{
    SampleCity{u"上海", u"上海", "021", "east"},   SampleCity{u"苏州", u"江苏", "0512", "east"},
    SampleCity{u"杭州", u"浙江", "0571", "east"},  SampleCity{u"南京", u"江苏", "025", "east"},
    SampleCity{u"广州", u"广东", "020", "south"},  SampleCity{u"深圳", u"广东", "0755", "south"},
    SampleCity{u"厦门", u"福建", "0592", "south"}, SampleCity{u"北京", u"北京", "010", "north"},
    SampleCity{u"天津", u"天津", "022", "north"},  SampleCity{u"青岛", u"山东", "0532", "north"},
    SampleCity{u"成都", u"四川", "028", "west"},   SampleCity{u"西安", u"陕西", "029", "west"},
};

constexpr std::array kTrades{
    SampleTrade{"hotel", u"酒店", u"Hotels"},
    SampleTrade{"hotel", u"宾馆", u"Suites"},
    SampleTrade{"food", u"咖啡馆", u"Coffee House"},
    SampleTrade{"food", u"餐饮有限公司", u"Kitchens Ltd"},
    SampleTrade{"food", u"烘焙坊", u"Bakery"},
    SampleTrade{"office", u"科技有限公司", u"Technologies Inc"},
    SampleTrade{"office", u"设计事务所", u"Design Studio"},
    SampleTrade{"office", u"律师事务所", u"Law Partners"},
    SampleTrade{"education", u"学校", u"School"},
    SampleTrade{"education", u"培训中心", u"Academy"},
    SampleTrade{"health", u"诊所", u"Clinic"},
    SampleTrade{"retail", u"百货", u"Stores"},
    SampleTrade{"retail", u"书店", u"Books"},
    SampleTrade{"trade", u"商贸有限公司", u"Trading GmbH"},
    SampleTrade{"trade", u"供应链有限公司", u"Supply Co"},
};

constexpr std::array kBrands{
    Word{u"云栖", "yunqi"},      Word{u"海棠", "haitang"},    Word{u"明远", "mingyuan"}, Word{u"青禾", "qinghe"},
    Word{u"锦程", "jincheng"},   Word{u"望岳", "wangyue"},    Word{u"拾光", "shiguang"}, Word{u"南浔", "nanxun"},
    Word{u"松涛", "songtao"},    Word{u"启辰", "qichen"},     Word{u"和顺", "heshun"},   Word{u"白鹭", "bailu"},
    Word{u"嘉木", "jiamu"},      Word{u"听雨", "tingyu"},     Word{u"远帆", "yuanfan"},  Word{u"丰泽", "fengze"},
    Word{u"长乐", "changle"},    Word{u"重光", "chongguang"}, Word{u"银杏", "yinxing"},  Word{u"朗润", "langrun"},
    Word{u"知行", "zhixing"},    Word{u"芳草", "fangcao"},    Word{u"石桥", "shiqiao"},  Word{u"星野", "xingye"},
    Word{u"橙光", "chengguang"}, Word{u"若水", "ruoshui"},    Word{u"东篱", "dongli"},   Word{u"山月", "shanyue"},
    Word{u"清和", "qinghe-1"},   Word{u"万里", "wanli"},      Word{u"乐居", "leju"},     Word{u"春晓", "chunxiao"},
    Word{u"百川", "baichuan"},   Word{u"临江", "linjiang"},   Word{u"瑞雪", "ruixue"},   Word{u"鹿鸣", "luming"},
    Word{u"安和", "anhe"},       Word{u"北辰", "beichen"},    Word{u"紫藤", "ziteng"},   Word{u"聚贤", "juxian"},
};

constexpr std::array kSurnames{
    Word{u"王", "wang"}, Word{u"李", "li"},   Word{u"张", "zhang"}, Word{u"刘", "liu"},  Word{u"陈", "chen"},
    Word{u"杨", "yang"}, Word{u"赵", "zhao"}, Word{u"黄", "huang"}, Word{u"周", "zhou"}, Word{u"吴", "wu"},
    Word{u"徐", "xu"},   Word{u"孙", "sun"},  Word{u"马", "ma"},    Word{u"朱", "zhu"},  Word{u"胡", "hu"},
    Word{u"郭", "guo"},  Word{u"何", "he"},   Word{u"罗", "luo"},   Word{u"高", "gao"},  Word{u"林", "lin"},
    Word{u"单", "shan"}, Word{u"曾", "zeng"}, Word{u"谢", "xie"},   Word{u"吕", "lv"},   Word{u"欧阳", "ouyang"},
};

constexpr std::array kGivenNames{
    Word{u"文静", "wenjing"}, Word{u"子轩", "zixuan"}, Word{u"晓梅", "xiaomei"}, Word{u"志强", "zhiqiang"},
    Word{u"思远", "siyuan"},  Word{u"雅琴", "yaqin"},  Word{u"建国", "jianguo"}, Word{u"丽华", "lihua"},
    Word{u"宇航", "yuhang"},  Word{u"佳怡", "jiayi"},  Word{u"海涛", "haitao"},  Word{u"芳", "fang"},
    Word{u"磊", "lei"},       Word{u"静", "jing"},     Word{u"军", "jun"},       Word{u"婷婷", "tingting"},
    Word{u"俊杰", "junjie"},  Word{u"雪", "xue"},      Word{u"国栋", "guodong"}, Word{u"欣然", "xinran"},
    Word{u"一鸣", "yiming"},  Word{u"玉兰", "yulan"},  Word{u"凯", "kai"},       Word{u"慧敏", "huimin"},
};

constexpr const char16_t *kLatinBrands[] = {u"Northgate", u"Blue Heron", u"Marlow",        u"Kestrel",    u"Oakfield",
                                            u"Lindqvist", u"Harbour",    u"Castello",      u"Brightwell", u"Sundermann",
                                            u"Riverbend", u"Altmühl",    u"Fairmont Lane", u"Juniper",    u"Seaward",
                                            u"Montclair", u"Delacroix",  u"Ashdown",       u"Vantage",    u"Pinewood"};
constexpr const char16_t *kLatinPeople[] = {u"Emma Clarke",   u"Jonas Weber",   u"Sofia Rossi",  u"Daniel Ortiz",
                                            u"Mia Jensen",    u"Noah Martin",   u"Clara Dubois", u"Peter Novák",
                                            u"Anna Kowalska", u"Tom Becker",    u"Laura Silva",  u"James O'Neil",
                                            u"Ingrid Olsen",  u"Marco Bianchi", u"Hanna Müller"};

constexpr std::array kIndustries{
    Phrase{"hotel", {u"Hotels", u"酒店", u"飯店"}},
    Phrase{"food", {u"Food and cafés", u"餐饮", u"餐飲"}},
    Phrase{"office", {u"Offices", u"办公企业", u"辦公企業"}},
    Phrase{"education", {u"Education", u"教育", u"教育"}},
    Phrase{"health", {u"Health", u"医疗", u"醫療"}},
    Phrase{"retail", {u"Retail", u"零售", u"零售"}},
    Phrase{"trade", {u"Trade", u"贸易", u"貿易"}},
};
constexpr std::array kTerritories{
    Phrase{"east", {u"East", u"华东", u"華東"}},
    Phrase{"south", {u"South", u"华南", u"華南"}},
    Phrase{"north", {u"North", u"华北", u"華北"}},
    Phrase{"west", {u"West", u"西部", u"西部"}},
};
constexpr std::array kSizes{
    Phrase{"micro", {u"Up to 9 people", u"9 人以下", u"9 人以下"}},
    Phrase{"small", {u"10 to 49", u"10–49 人", u"10–49 人"}},
    Phrase{"medium", {u"50 to 249", u"50–249 人", u"50–249 人"}},
    Phrase{"large", {u"250 and more", u"250 人以上", u"250 人以上"}},
};
constexpr std::array kJobs{
    Phrase{"", {u"Managing director", u"总经理", u"總經理"}},    Phrase{"", {u"Purchasing", u"采购经理", u"採購經理"}},
    Phrase{"", {u"Office manager", u"行政主管", u"行政主管"}},   Phrase{"", {u"Accounts", u"财务", u"財務"}},
    Phrase{"", {u"Head barista", u"首席咖啡师", u"首席咖啡師"}}, Phrase{"", {u"Owner", u"店主", u"店主"}},
};
constexpr std::array kTags{
    Phrase{"", {u"newsletter", u"电子报", u"電子報"}},
    Phrase{"", {u"spring fair", u"春季展会", u"春季展會"}},
    Phrase{"", {u"reference", u"可作案例", u"可作案例"}},
    Phrase{"", {u"price sensitive", u"价格敏感", u"價格敏感"}},
    Phrase{"", {u"rents machine", u"租用设备", u"租用設備"}},
    Phrase{"", {u"slow payer", u"付款慢", u"付款慢"}},
};
constexpr std::array kNotes{
    Phrase{"", {u"Asked for the new price list.", u"索要新价目表。", u"索取新價目表。"}},
    Phrase{"", {u"Beans last until the end of the month.", u"咖啡豆可用到月底。", u"咖啡豆可用到月底。"}},
    Phrase{"", {u"Happy with the last delivery.", u"对上次交货满意。", u"對上次交貨滿意。"}},
    Phrase{"", {u"Grinder needs new burrs next time.", u"磨豆机下次要换刀盘。", u"磨豆機下次要換刀盤。"}},
    Phrase{"", {u"Wants an offer for a second machine.", u"想要第二台机器的报价。", u"想要第二台機器的報價。"}},
    Phrase{"", {u"Decides after the budget meeting.", u"预算会后决定。", u"預算會後決定。"}},
    Phrase{"", {u"Training date agreed.", u"已约定培训日期。", u"已約定培訓日期。"}},
    Phrase{"", {u"Compares us with another supplier.", u"正在与另一家比较。", u"正在與另一家比較。"}},
    Phrase{"", {u"Short call, all well.", u"简短通话，一切正常。", u"簡短通話，一切正常。"}},
    Phrase{"", {u"Opens a new branch in autumn.", u"秋季开新店。", u"秋季開新店。"}},
};
constexpr std::array kNeeds{
    Phrase{"", {u"Beans every month, no stock of their own", u"每月送豆，不设库存", u"每月送豆，不設庫存"}},
    Phrase{"", {u"Machine that anybody can use", u"人人会用的机器", u"人人會用的機器"}},
    Phrase{"", {u"Service within a day", u"一天内上门维修", u"一天內到府維修"}},
    Phrase{"", {u"Breakfast for 200 guests", u"200 位客人的早餐", u"200 位客人的早餐"}},
};
constexpr std::array kSubjects{
    Phrase{"", {u"Send the offer", u"发送报价", u"傳送報價"}},
    Phrase{"", {u"Check the delivery date", u"确认交货日期", u"確認交貨日期"}},
    Phrase{"", {u"Call about the service plan", u"致电谈年度保养", u"致電談年度保養"}},
    Phrase{"", {u"Prepare the tasting", u"准备品鉴会", u"準備品鑑會"}},
    Phrase{"", {u"Visit with samples", u"带样品拜访", u"帶樣品拜訪"}},
};
constexpr std::array kDealNames{
    Phrase{"", {u"New machines", u"新购设备", u"新購設備"}},
    Phrase{"", {u"Yearly beans", u"全年用豆", u"全年用豆"}},
    Phrase{"", {u"Service plan for all branches", u"各门店保养合同", u"各門市保養合約"}},
    Phrase{"", {u"Opening package", u"开业套餐", u"開幕套裝"}},
};
constexpr std::array kReasons{
    Phrase{"", {u"Met at the fair, wants to go on", u"展会见过，愿意继续", u"展會見過，願意繼續"}},
    Phrase{"", {u"On leave", u"休假中", u"休假中"}},
};
} // namespace

QString SampleData::say(const Phrase &phrase, const QString &language)
{
    const bool chinese = language.startsWith(u"zh");
    const size_t column = !chinese ? 0 : language == u"zh_TW" ? 2 : 1;
    return QString::fromUtf16(phrase.texts.at(column));
}

std::span<const SampleData::SampleUser> SampleData::users()
{
    return kUsers;
}
std::span<const SampleData::SampleProduct> SampleData::products()
{
    return kProducts;
}
std::span<const SampleData::SampleCity> SampleData::cities()
{
    return kCities;
}
std::span<const SampleData::SampleTrade> SampleData::trades()
{
    return kTrades;
}
std::span<const SampleData::Word> SampleData::brands()
{
    return kBrands;
}
std::span<const SampleData::Word> SampleData::surnames()
{
    return kSurnames;
}
std::span<const SampleData::Word> SampleData::givenNames()
{
    return kGivenNames;
}
std::span<const char16_t *const> SampleData::latinBrands()
{
    return kLatinBrands;
}
std::span<const char16_t *const> SampleData::latinPeople()
{
    return kLatinPeople;
}
std::span<const SampleData::Phrase> SampleData::industries()
{
    return kIndustries;
}
std::span<const SampleData::Phrase> SampleData::territories()
{
    return kTerritories;
}
std::span<const SampleData::Phrase> SampleData::sizes()
{
    return kSizes;
}
std::span<const SampleData::Phrase> SampleData::jobs()
{
    return kJobs;
}
std::span<const SampleData::Phrase> SampleData::tags()
{
    return kTags;
}
std::span<const SampleData::Phrase> SampleData::notes()
{
    return kNotes;
}
std::span<const SampleData::Phrase> SampleData::needs()
{
    return kNeeds;
}
std::span<const SampleData::Phrase> SampleData::subjects()
{
    return kSubjects;
}
std::span<const SampleData::Phrase> SampleData::dealNames()
{
    return kDealNames;
}
std::span<const SampleData::Phrase> SampleData::reasons()
{
    return kReasons;
}
