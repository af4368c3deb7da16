// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchdata.h"

#include "model/core/filewriter.h"

#include <QDate>

#include <random>
#include <span>

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsers = 12;
const QDate kEnd(2026, 3, 15);

const QString kSurnames =
    u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟"
    u"汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"_s;
const QString kGiven =
    u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀英霞平刚桂玉萍红玲芬燕彬鹏飞辉宁波斌宇浩凯健俊帆雪荣建国志文华新海峰春梅兰"_s;
const QString kTrade[] = {u"科技"_s, u"机械"_s, u"贸易"_s, u"电子"_s, u"物流"_s, u"医药"_s,
                          u"食品"_s, u"建材"_s, u"广告"_s, u"软件"_s, u"服装"_s, u"化工"_s};
const QString kPlaces[] = {u"北京"_s, u"上海"_s, u"深圳"_s, u"广州"_s, u"杭州"_s, u"成都"_s,
                           u"武汉"_s, u"西安"_s, u"厦门"_s, u"重庆"_s, u"长沙"_s, u"大连"_s};
const QString kWords[] = {u"Acme"_s,     u"Globex"_s,   u"Initech"_s, u"Umbrella"_s, u"Northwind"_s, u"Contoso"_s,
                          u"Fabrikam"_s, u"Vandelay"_s, u"Hooli"_s,   u"Stark"_s,    u"Wayne"_s,     u"Tyrell"_s};
const QString kForms[] = {u"Trading Ltd"_s, u"GmbH"_s, u"Inc"_s, u"Systems"_s, u"& Sons"_s};
const QString kAttributes[] = {u"ENT"_s, u"SME"_s, u"GOV"_s, u"IND"_s};
const QString kTags[] = {u"vip"_s, u"展会"_s, u"newsletter"_s, u"2025年"_s, u"老客户"_s};
const QString kChannels[] = {u"phone_out"_s, u"on_site"_s, u"email"_s, u"im"_s, u"phone_in"_s};
const QString kNotes[] = {QString(), u"quotation sent"_s, u"下周再联系"_s, u"asked for a discount of 5 %"_s,
                          u"合同已经寄出,等回签"_s};

/// The numbers are the same with every library, which std::uniform_int_distribution does not promise.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}
    int below(int n) { return int(m_engine() % quint64(n)); }
    QChar of(const QString &characters) { return characters[below(int(characters.size()))]; }
    const QString &of(std::span<const QString> list) { return list[size_t(below(int(list.size())))]; }

private:
    std::mt19937_64 m_engine;
};

QString given(Dice &dice)
{
    return QString(dice.of(kGiven)) + (dice.below(4) > 0 ? QString(dice.of(kGiven)) : QString());
}

QString clientName(Dice &dice, int kind)
{
    if (kind < 5)
        return dice.of(kSurnames) + given(dice);
    if (kind < 8)
        return dice.of(kPlaces) + u"市"_s + given(dice) + dice.of(kTrade) + u"有限公司"_s;
    if (kind == 8)
        return dice.of(kWords) + dice.of(kTrade) + given(dice);
    return dice.of(kWords) + u' ' + dice.of(kWords) + u' ' + dice.of(kForms);
}

QString code(int number)
{
    return u"C%1"_s.arg(number, 7, 10, QLatin1Char('0'));
}

QString mobile(Dice &dice)
{
    return u"1%1%2"_s.arg(30 + dice.below(70)).arg(dice.below(100000000), 8, 10, QLatin1Char('0'));
}

QString userCode(Dice &dice)
{
    return u"u%1"_s.arg(1 + dice.below(kUsers));
}

QString day(Dice &dice, int span)
{
    return kEnd.addDays(-dice.below(span)).toString(Qt::ISODate);
}

/// Cells never need quotes except notes with a comma.
QString cell(const QString &text)
{
    return text.contains(u',') ? u'"' + text + u'"' : text;
}

QString clientLine(Dice &dice, int number)
{
    const int kind = dice.below(10);
    const QString phone =
        dice.below(3) == 0 ? u"+86 138 %1 %2"_s.arg(1000 + dice.below(9000)).arg(1000 + dice.below(9000)) : QString();
    const QString tag = dice.below(5) == 0 ? dice.of(kTags) : QString();
    const QString cycle = dice.below(10) == 0 ? u"45"_s : QString();
    return QStringList{code(number),
                       clientName(dice, kind),
                       kind < 5 ? u"person"_s : u"organisation"_s,
                       u"customer"_s,
                       dice.of(kAttributes),
                       userCode(dice),
                       mobile(dice),
                       phone,
                       u"c%1@example.com"_s.arg(number),
                       dice.of(kPlaces),
                       tag,
                       cycle,
                       cell(dice.of(kNotes))}
               .join(u',') +
           u'\n';
}

Done writeUsers(const QString &folder)
{
    QString text = u"code,name_en,name_zh\n"_s;
    for (int i = 1; i <= kUsers; ++i)
        text += u"u%1,User %1,用户%1\n"_s.arg(i);
    return writeFile(folder + u"/users.csv"_s, text.toUtf8());
}

Done writeClients(const QString &folder, int clients)
{
    Dice dice(1);
    QByteArray text = "code,name,kind,roles,attribute,owner,mobile,phone,email,city,tags,cycle_days,note\n";
    for (int i = 1; i <= clients; ++i)
        text += clientLine(dice, i).toUtf8();
    return writeFile(folder + u"/clients.csv"_s, text);
}

Done writeContacts(const QString &folder, int clients)
{
    Dice dice(2);
    QByteArray text = "client,day,time,user,direction,channel,outcome,note\n";
    for (int i = 0; i < clients * 5; ++i) {
        const QString time =
            u"%1:%2"_s.arg(8 + dice.below(10), 2, 10, QLatin1Char('0')).arg(dice.below(60), 2, 10, QLatin1Char('0'));
        text += (QStringList{code(1 + dice.below(clients)), day(dice, 730), time, userCode(dice),
                             dice.below(3) > 0 ? u"out"_s : u"in"_s, dice.of(kChannels),
                             dice.below(8) > 0 ? u"done"_s : u"no_answer"_s, cell(dice.of(kNotes))}
                     .join(u',') +
                 u'\n')
                    .toUtf8();
    }
    return writeFile(folder + u"/contacts.csv"_s, text);
}

Done writeSales(const QString &folder, int clients)
{
    Dice dice(3);
    QByteArray text = "code,client,user,day,amount\n";
    for (int i = 1; i <= clients * 8 / 5; ++i) {
        text += (QStringList{u"S%1"_s.arg(i, 8, 10, QLatin1Char('0')), code(1 + dice.below(clients)), userCode(dice),
                             day(dice, 1000), QString::number(100 + dice.below(50000))}
                     .join(u',') +
                 u'\n')
                    .toUtf8();
    }
    return writeFile(folder + u"/sales.csv"_s, text);
}

} // namespace

Done writeBenchFiles(const QString &folder, int clients)
{
    WEFT_TRY(writeUsers(folder));
    WEFT_TRY(writeClients(folder, clients));
    WEFT_TRY(writeContacts(folder, clients));
    return writeSales(folder, clients);
}
