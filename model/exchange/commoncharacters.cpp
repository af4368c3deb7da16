// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/commoncharacters.h"

#include <algorithm>
#include <iterator>

namespace {
// Characters that are frequent in running text, in names of firms and people and in addresses, by code point.
constexpr char16_t kSimplified[] =
    u"一丁七万三上下不与专且世业东两严个中丰为主丽么义之乔九也习乡书了争事二于云五些交产京亲人什今从仓他代"
    u"以仪们件价任份众优会伟传但位低住体何余作你佳使例侯便保信候值做傅儿元先光克党入全八公六共关其具养内再"
    u"写军农冯决况冷准几出分切划列刘则刚利别到制前力办加务动劳勇包化北区医十千半华单南博卢印即却厂历压原厦"
    u"去县参又及反发取受变口古只叫可台史叶号司各合吉同名后向吕听启吴告员周命和咨品响唐商器四回因团园国图圆"
    u"土在地圳场址型基增声处备复夏外多大天太头她好如始姓委姚姜娜娟婷媒子孔存孙孟学宁它安宋完宏定实客室家容"
    u"对导将小少就尹局层展属山岛崔川州工己已巷市布带常干平年并广庆库应店府度康廖建开弄式引张强当形彭影往很"
    u"律徐得徽心必志快思性总恒息情想意感成我或战戴户所手才打技把投报拉持指按据捷接提支收改放政效敏教数整文"
    u"斗料断斯新方旅族无日时明易是晨更曹曾最月有服期本术朱机杂权李材村杜条来杨杭杰极构林果查标栋样根格桂梁"
    u"械楼次正此步武段每比毛民气水求汇汉江汤汪汽沈没河油治法注泰洁洋津活派流济浙海消涛深清温港游湖湾源满潘"
    u"澳火点热然照熊片物特状率王环现理琴瑞甘生用田由电界疆白百的目直相省看真眼着知石矿研确磊示社福离禾秀种"
    u"科秦积称程穗究空立竹第等算管箱米类粮精系素红约级纺线组细织经结给络统维绿编网罗置美群老者而联肃股育胡"
    u"能自至航般舶船色艳艺节花芳苏苑英茂范茶药萧董蒋蒙蓝蔡薛藏行街表袁被装西要见观规角解计认议记许论设证识"
    u"诊诚话询该说调谢谭象货质贵贸贺贾资赖走赵起超越路身车转软较输边辽达过运近还这进远连适选通速造道邓那邮"
    u"邱邵邹郑郝部郭都配酒酸采里重量金钟钱铁链镇长门问间阎队阶际陆陈限陕院除难雄雅集雷需霞青静非面革韩音顺"
    u"须顾领题额风食饰香马验高魏黄黎黑龙龚";

// Those that only Traditional text has.
constexpr char16_t kTraditional[] =
    u"並乾來係倉個們偉傑備傳價儀優兒內兩別則剛劉動務勞匯區卻參吳呂員售問啓喬單嚴國園圓圖團報場壓嫻孫學實寧"
    u"寫將專對導層屬島師帶幾庫廈廠廣張強後從復恆慶應戰戶採據數斷於時書會東條棟楊業極構樓標樣機權歷氣決沒況"
    u"湯準溫滿漢潔濟濤灣為無熱燈營爭狀現環產當發盧眾確礦種稱積節範糧約紅級紡細組結絡給統經綠維網線編縣總織"
    u"繫羅義習聖聯聲聽肅臉臺與興艷華萬葉著蔣蕭藍藝藥蘇處號術裝裡製見規親觀計訊記設許診註詢話該認誠說調論謝"
    u"證識譚議變豐負貨責貴買貿賀資賈賓賣質賴趙車軍軟較輸轉辦農這連進運過達遠適選遼還邊郵鄉鄒鄧鄭醫銅銘銷鋁"
    u"鋼錢錦鍊鎬鎮鐘鐵鑫長門開間閻關陝陳陸隆隊階際雜離難雲電靜韓響順須領頭題額類顧風飯飾養館馬馮驗體髮鬥鳳"
    u"鴻鵬麗麼黃點黨龍龔";
} // namespace

bool isCommonSimplified(char16_t character)
{
    return std::binary_search(std::begin(kSimplified), std::end(kSimplified) - 1, character);
}

bool isCommonTraditional(char16_t character)
{
    return std::binary_search(std::begin(kTraditional), std::end(kTraditional) - 1, character);
}
