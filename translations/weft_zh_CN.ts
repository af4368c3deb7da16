<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AgeBar</name>
    <message>
        <source>Show paid, too</source>
        <translation>也显示已付</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n 张发票</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <translation>预约：%1</translation>
    </message>
    <message numerus="yes">
        <source>Cycle of %n days</source>
        <translation>
            <numerusform>周期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No cycle</source>
        <translation>不设周期</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>上次联系 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>尝试 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>严重逾期</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>推迟到 %1</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>显示全部 %1 项</translation>
    </message>
    <message>
        <source>Contact without result</source>
        <translation>联系尚无结果</translation>
    </message>
    <message>
        <source>Contact without result: %1</source>
        <translation>联系尚无结果：%1</translation>
    </message>
    <message>
        <source>Promise: %1</source>
        <translation>承诺：%1</translation>
    </message>
    <message numerus="yes">
        <source>Birthday of %1, %n years</source>
        <translation>
            <numerusform>%1 的生日，%n 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday of %1</source>
        <translation>%1 的生日</translation>
    </message>
    <message numerus="yes">
        <source>Birthday, %n years</source>
        <translation>
            <numerusform>生日，%n 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
</context>
<context>
    <name>AgendaStore</name>
    <message>
        <source>This task is no longer there. Open the list again.</source>
        <translation>此任务已不存在，请重新打开列表。</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Weft workspaces (*.weft)</source>
        <translation>Weft 工作区 (*.weft)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>firm.weft</source>
        <translation>firm.weft</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>This workspace was brought up to date. A copy of it as it was is %1.</source>
        <translation>此工作区已更新到当前版本。原样副本为 %1。</translation>
    </message>
    <message>
        <source>Waiting for another program that writes</source>
        <translation>正在等待另一个写入的程序</translation>
    </message>
    <message>
        <source>The file was moved, replaced or deleted while it was open. What you do now may be lost: close this workspace and open it where it is now.</source>
        <translation>文件在打开期间被移动、替换或删除。现在的操作可能丢失：请关闭此工作区，并在文件现在的位置重新打开。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Weft %1</source>
        <translation>Weft %1</translation>
    </message>
    <message>
        <source>A CRM for small firms in one file. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>一个文件里的小企业客户管理软件。自由软件，按 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No program on this computer opens %1.</source>
        <translation>这台计算机上没有程序可以打开 %1。</translation>
    </message>
    <message>
        <source>This workspace was already open here. To open it for another day, or for looking only, close it first.</source>
        <translation>此工作区已在这里打开。要以另一天或只读方式打开，请先关闭它。</translation>
    </message>
    <message>
        <source>%1 is open in another window, which is now in front.</source>
        <translation>%1 已在另一个窗口中打开，该窗口现已显示在最前面。</translation>
    </message>
    <message>
        <source>Waiting for another program that writes; open in %1</source>
        <translation>正在等待另一个写入的程序；文件打开于 %1</translation>
    </message>
</context>
<context>
    <name>Billing</name>
    <message>
        <source>The number has %1 characters. A unified social credit code has 18.</source>
        <translation>号码有 %1 个字符，统一社会信用代码应为 18 个。</translation>
    </message>
    <message>
        <source>“%1” does not occur in a unified social credit code. Look whether it is 1, 0, 5 or 2.</source>
        <translation>统一社会信用代码中不会出现“%1”。请核对是否为 1、0、5 或 2。</translation>
    </message>
    <message>
        <source>The check digit of the unified social credit code does not fit. One character is wrong or two are swapped.</source>
        <translation>统一社会信用代码的校验码不符：有一个字符有误，或有两个字符颠倒。</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>名称：%1</translation>
    </message>
    <message>
        <source>Tax number: %1</source>
        <translation>税号：%1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>单位地址：%1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>电话号码：%1</translation>
    </message>
    <message>
        <source>Bank: %1</source>
        <translation>开户银行：%1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>银行账户：%1</translation>
    </message>
</context>
<context>
    <name>BulkEditDialog</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>去掉标签</translation>
    </message>
    <message>
        <source>Change a field of %1</source>
        <translation>更改 %1 的字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Changes %1 of %2.</source>
        <translation>%2中有 %1 个会更改。</translation>
    </message>
</context>
<context>
    <name>CalendarDelegate</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>View of the calendar</source>
        <translation>日历视图</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>谁的</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>向前（Page Up）</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>向前</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>向后（Page Down）</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>向后</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Back to today (T)</source>
        <translation>回到今天（T）</translation>
    </message>
    <message>
        <source>Spread contacts…</source>
        <translation>均摊联系…</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation>导出日历…</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New task, appointment or promise (Ctrl+N, or N on a day)</source>
        <translation>新建任务、预约或承诺（Ctrl+N，或在某日上按 N）</translation>
    </message>
    <message>
        <source>Nothing stands in these weeks.</source>
        <translation>这几周没有安排。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation>导出日历</translation>
    </message>
    <message>
        <source>calendar.ics</source>
        <translation>日历.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>The calendar was written. A second import of it adds nothing.</source>
        <translation>日历已写出。重复导入不会增加内容。</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>New entry on the day</source>
        <translation>在这一天新建日程</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>Birthday: %1, %2</source>
        <translation>生日：%1，%2 岁</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <translation>生日：%1</translation>
    </message>
    <message>
        <source>Promise: %1</source>
        <translation>承诺：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts due</source>
        <translation>
            <numerusform>%n 个联系到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>调休上班日</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Facts and people</source>
        <translation>资料与联系人</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即时通讯</translation>
    </message>
    <message>
        <source>Preferred time</source>
        <translation>方便时间</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Back-up owner</source>
        <translation>备份负责人</translation>
    </message>
    <message>
        <source>Owner since</source>
        <translation>负责起始日</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工人数</translation>
    </message>
    <message>
        <source>Yearly revenue</source>
        <translation>年营收</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立年份</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>★ decides</source>
        <translation>★ 有决定权</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>开票信息</translation>
    </message>
    <message>
        <source>Invoice title</source>
        <translation>发票抬头</translation>
    </message>
    <message>
        <source>Legal number</source>
        <translation>证照号码</translation>
    </message>
    <message>
        <source>Address on invoices</source>
        <translation>开票地址</translation>
    </message>
    <message>
        <source>Phone on invoices</source>
        <translation>开票电话</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Copy invoice details</source>
        <translation>复制开票信息</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Who belongs together</source>
        <translation>关联客户</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>隶属于</translation>
    </message>
    <message>
        <source>Belonging to it</source>
        <translation>下属客户</translation>
    </message>
    <message>
        <source>Referred by it</source>
        <translation>由其推荐</translation>
    </message>
    <message>
        <source>What we learnt</source>
        <translation>对客户的了解</translation>
    </message>
    <message>
        <source>Learnt on %1: %2</source>
        <translation>%1 获知：%2</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>link, outside this file and its backups</source>
        <translation>链接，不在本文件及其备份中</translation>
    </message>
    <message>
        <source>Added on %1</source>
        <translation>添加于 %1</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>可对 %1 执行的操作</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add a link…</source>
        <translation>添加链接…</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>Amount of all time</source>
        <translation>累计成交额</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Set cooperation status</source>
        <translation>设定合作状态</translation>
    </message>
    <message>
        <source>Set own cycle</source>
        <translation>设定专用周期</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>谢绝联系</translation>
    </message>
    <message>
        <source>Value tier by the actual deal amount</source>
        <translation>按实际成交额划分的客户级别</translation>
    </message>
    <message numerus="yes">
        <source>Own cycle of %n days</source>
        <translation>
            <numerusform>专用周期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1: %2</source>
        <translation>推迟到 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>尝试 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Set by hand; by the rule %1</source>
        <translation>手工设定；按规则为“%1”</translation>
    </message>
    <message>
        <source>Cooperation status</source>
        <translation>合作状态</translation>
    </message>
    <message>
        <source>Set on %1: %2</source>
        <translation>设定于 %1：%2</translation>
    </message>
    <message>
        <source>Copy invoice details</source>
        <translation>复制开票信息</translation>
    </message>
    <message>
        <source>Last topic</source>
        <translation>上次话题</translation>
    </message>
    <message>
        <source>Last promise</source>
        <translation>上次承诺</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>喜好</translation>
    </message>
    <message>
        <source>Next need</source>
        <translation>下一步需求</translation>
    </message>
    <message>
        <source>none counted</source>
        <translation>尚无有效联系</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次联系</translation>
    </message>
    <message numerus="yes">
        <source>All time: %n sales, last %1</source>
        <translation>
            <numerusform>累计：%n 次成交，最近 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a sale or return</source>
        <translation>登记成交或退货</translation>
    </message>
    <message>
        <source>Add an opportunity</source>
        <translation>添加商机</translation>
    </message>
    <message>
        <source>Open, %1 of it overdue</source>
        <translation>未付，其中 %1 逾期</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>未付金额</translation>
    </message>
    <message>
        <source>Pin tier</source>
        <translation>固定级别</translation>
    </message>
    <message>
        <source>Value tier pinned by hand</source>
        <translation>手工固定的客户级别</translation>
    </message>
    <message>
        <source>Tier pinned; by the sales %1</source>
        <translation>级别已固定；按成交为“%1”</translation>
    </message>
    <message>
        <source>Tier pinned until %1; by the sales %2: %3</source>
        <translation>级别固定至 %1；按成交为“%2”：%3</translation>
    </message>
    <message>
        <source>Tier pinned without end; by the sales %1: %2</source>
        <translation>级别长期固定；按成交为“%1”：%2</translation>
    </message>
</context>
<context>
    <name>CardReceivables</name>
    <message>
        <source>%1 open since %2</source>
        <translation>未付 %1，自 %2 起</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>未付 %1</translation>
    </message>
    <message>
        <source>%1 credit</source>
        <translation>余额 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellReading</name>
    <message>
        <source>As it is written</source>
        <translation>按原样</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>日、月、年</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>Numbers, days since 1900</source>
        <translation>数字，自 1900 年起的天数</translation>
    </message>
    <message>
        <source>Numbers, days since 1904</source>
        <translation>数字，自 1904 年起的天数</translation>
    </message>
    <message>
        <source>1,234.56</source>
        <translation>1,234.56</translation>
    </message>
    <message>
        <source>1.234,56</source>
        <translation>1.234,56</translation>
    </message>
    <message>
        <source>Rounded to the currency’s decimals</source>
        <translation>按币种小数位四舍五入</translation>
    </message>
    <message numerus="yes">
        <source>%n days read several ways, the first is “%1” in row %2. Choose how the days of this column are written; until then their rows are held.</source>
        <translation>
            <numerusform>有 %n 个日期可有多种读法，第一个是第 %2 行的“%1”。请选择本列日期的写法；在此之前这些行会被搁置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts do not read this way, the first is “%1” in row %2. Choose another way, or mend them in the next step.</source>
        <translation>
            <numerusform>有 %n 个金额不能这样读取，第一个是第 %2 行的“%1”。请选择其他读法，或在下一步修正。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells do not read this way, the first is “%1” in row %2. Choose another way, or mend them in the next step.</source>
        <translation>
            <numerusform>有 %n 个单元格不能这样读取，第一个是第 %2 行的“%1”。请选择其他读法，或在下一步修正。</numerusform>
        </translation>
    </message>
    <message>
        <source>Days are read as day, month, year: “%1” reads no other way.</source>
        <translation>日期按日、月、年读取：“%1”没有其他读法。</translation>
    </message>
    <message>
        <source>Days are read as month, day, year: “%1” reads no other way.</source>
        <translation>日期按月、日、年读取：“%1”没有其他读法。</translation>
    </message>
    <message>
        <source>Amounts in %1 with %2 decimals.</source>
        <translation>金额币种为 %1，%2 位小数。</translation>
    </message>
</context>
<context>
    <name>ChannelBar</name>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1 asked not to be contacted.</source>
        <translation>%1谢绝联系。</translation>
    </message>
    <message>
        <source>No consent to %1 since %2.</source>
        <translation>自 %2 起不同意“%1”。</translation>
    </message>
    <message>
        <source>No consent to %1.</source>
        <translation>不同意“%1”。</translation>
    </message>
    <message>
        <source>Prefers: %1</source>
        <translation>首选：%1</translation>
    </message>
    <message>
        <source>%1 %2 is allowed.</source>
        <translation>%1可以使用：%2。</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>保存为图片 (PNG)…</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation>保存为矢量图 (SVG)…</translation>
    </message>
    <message>
        <source>Save its numbers (CSV)…</source>
        <translation>保存数据 (CSV)…</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1 is not a day. Write it as 2026-03-16.</source>
        <translation>%1 不是日期，请写成 2026-03-16。</translation>
    </message>
    <message>
        <source>The sale is gone; another program has removed it.</source>
        <translation>这笔成交已不存在，已被另一个程序删除。</translation>
    </message>
    <message>
        <source>A return needs an amount above 0.</source>
        <translation>退货金额必须大于 0。</translation>
    </message>
    <message>
        <source>The opportunity is gone; another program has removed it.</source>
        <translation>此商机已不存在，已被另一个程序删除。</translation>
    </message>
    <message>
        <source>The pipeline has no stage of the kind %1. Add one in the settings.</source>
        <translation>漏斗中没有“%1”类型的阶段，请先在设置中添加。</translation>
    </message>
    <message>
        <source>An opportunity is closed by the actions win and lose, which ask what that needs.</source>
        <translation>商机要用 win 或 lose 操作结束，它们会询问所需的内容。</translation>
    </message>
    <message>
        <source>%1 is not a reason for losing. It is one of: %2.</source>
        <translation>%1 不是输单原因，可选：%2。</translation>
    </message>
    <message>
        <source>record a return, of a sale or of a client</source>
        <translation>登记退货，针对一笔成交或一位客户</translation>
    </message>
    <message>
        <source>move an opportunity to another open stage</source>
        <translation>把商机移到另一个进行中的阶段</translation>
    </message>
    <message>
        <source>win an opportunity; records the sale</source>
        <translation>赢得商机，并登记成交</translation>
    </message>
    <message>
        <source>lose an opportunity, for a reason of the list</source>
        <translation>输掉商机，须给出列表中的原因</translation>
    </message>
    <message>
        <source>add one record, by the same rules as the screen; prints its code, or its uid</source>
        <translation>添加一条记录，规则与界面相同；输出其编号或 uid</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>工作区文件</translation>
    </message>
    <message>
        <source>its fields, by the codes that export shows</source>
        <translation>字段，使用导出时所示的代码</translation>
    </message>
    <message>
        <source>The file is read-only: what is derived from the records was not checked.</source>
        <translation>文件为只读：未检查由记录推算出的内容。</translation>
    </message>
    <message>
        <source>%1 has problems. check --repair mends what is worked out from the records; for anything else, go back to a backup.</source>
        <translation>%1 有问题。check --repair 可修复推算出的内容；其他问题请恢复备份。</translation>
    </message>
    <message>
        <source>look whether the file is sound and what is worked out fits the records</source>
        <translation>检查文件是否完好，推算内容是否与记录相符</translation>
    </message>
    <message>
        <source>work out everything anew, and rebuild the search</source>
        <translation>重新推算全部内容，并重建搜索索引</translation>
    </message>
    <message>
        <source>take this day (2026-03-16) as today</source>
        <translation>把这一天（2026-03-16）当作今天</translation>
    </message>
    <message>
        <source>take this time (09:30) as now</source>
        <translation>把这个时间（09:30）当作现在</translation>
    </message>
    <message>
        <source>sign changes with this user</source>
        <translation>以此用户的名义签署更改</translation>
    </message>
    <message>
        <source>en, zh_CN or zh_TW: language of messages and names</source>
        <translation>en、zh_CN 或 zh_TW：提示与名称的语言</translation>
    </message>
    <message>
        <source>write the result to this file</source>
        <translation>把结果写入此文件</translation>
    </message>
    <message>
        <source>codes (default) or localized column headers</source>
        <translation>codes（默认）或 localized 列标题</translation>
    </message>
    <message>
        <source>only these columns, in this order: a,b,c</source>
        <translation>只要这些列，按此顺序：a,b,c</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示此帮助</translation>
    </message>
    <message>
        <source>See: weft-cli help</source>
        <translation>参见：weft-cli help</translation>
    </message>
    <message>
        <source>See: weft-cli help %1</source>
        <translation>参见：weft-cli help %1</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>没有命令 %1。</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 您是否想用 %2？</translation>
    </message>
    <message>
        <source>The action %1 does not know what to do with %2.</source>
        <translation>操作 %1 不认识 %2。</translation>
    </message>
    <message>
        <source>The action %1 needs the record it is about.</source>
        <translation>操作 %1 需要指明记录。</translation>
    </message>
    <message>
        <source>The action %1 needs %2=…</source>
        <translation>操作 %1 需要 %2=…</translation>
    </message>
    <message>
        <source>Do what? do --list names all actions.</source>
        <translation>要做什么？do --list 列出所有操作。</translation>
    </message>
    <message>
        <source>There is no action %1.</source>
        <translation>没有操作 %1。</translation>
    </message>
    <message>
        <source>a named operation on a record; --list names them all</source>
        <translation>对记录执行一项命名操作；--list 列出全部</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>the record by code, uid or name, and what the action needs</source>
        <translation>记录的编号、uid 或名称，以及操作所需的值</translation>
    </message>
    <message>
        <source>the actions with the values they need</source>
        <translation>各项操作及其所需的值</translation>
    </message>
    <message>
        <source>show what would change and change nothing</source>
        <translation>只显示将要更改的内容，不作更改</translation>
    </message>
    <message>
        <source>as until=DAY</source>
        <translation>同 until=日期</translation>
    </message>
    <message>
        <source>as reason=TEXT</source>
        <translation>同 reason=原因</translation>
    </message>
    <message>
        <source>--days wants a number of days, 0 or more.</source>
        <translation>--days 需要一个不小于 0 的天数。</translation>
    </message>
    <message>
        <source>contact reminders of all clients: overdue first, then by due day</source>
        <translation>所有客户的联系提醒：逾期在前，再按到期日</translation>
    </message>
    <message>
        <source>as of this day; writes nothing</source>
        <translation>以这一天为准；不写入任何内容</translation>
    </message>
    <message>
        <source>leave out what is due more than N days ahead, never or not reminded</source>
        <translation>略去 N 天以后才到期、从未联系和不提醒的客户</translation>
    </message>
    <message>
        <source>change fields of one record; an empty value clears</source>
        <translation>修改一条记录的字段；空值表示清除</translation>
    </message>
    <message>
        <source>a code, a uid, or a name that only one record has</source>
        <translation>编号、uid，或只有一条记录使用的名称</translation>
    </message>
    <message>
        <source>what changes</source>
        <translation>要改什么</translation>
    </message>
    <message>
        <source>why; kept in the history</source>
        <translation>原因；保留在历史中</translation>
    </message>
    <message>
        <source>There is no kind %1 to export.</source>
        <translation>没有可导出的种类 %1。</translation>
    </message>
    <message>
        <source>--filter is for clients alone.</source>
        <translation>--filter 只用于客户。</translation>
    </message>
    <message>
        <source>every record of a kind as a table</source>
        <translation>把某一种类的全部记录输出为表格</translation>
    </message>
    <message>
        <source>clients only: those that the search box would find</source>
        <translation>仅限客户：搜索框能找到的客户</translation>
    </message>
    <message>
        <source>--limit wants a number above 0.</source>
        <translation>--limit 需要一个大于 0 的数。</translation>
    </message>
    <message>
        <source>the search box: name, person, code, phone, e-mail, tag, note, pinyin</source>
        <translation>搜索框：名称、联系人、编号、电话、电子邮件、标签、备注、拼音</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>要查找的内容</translation>
    </message>
    <message>
        <source>at most this many hits (20)</source>
        <translation>最多显示的条数（20）</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>没有设置 %1。</translation>
    </message>
    <message>
        <source>settings of the workspace, or one of them</source>
        <translation>工作区的设置，或其中一项</translation>
    </message>
    <message>
        <source>the setting; all where not given</source>
        <translation>设置项；不给则显示全部</translation>
    </message>
    <message>
        <source>Every command understands:</source>
        <translation>所有命令都支持：</translation>
    </message>
    <message>
        <source>Options may stand anywhere; after -- everything is an argument.</source>
        <translation>选项可放在任意位置；-- 之后都是参数。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done in part.</source>
        <translation>退出码：0 完成，1 失败，2 用法错误，3 部分完成。</translation>
    </message>
    <message>
        <source>More about a command: weft-cli help COMMAND</source>
        <translation>命令的详细说明：weft-cli help 命令</translation>
    </message>
    <message>
        <source>Whose history? Name the record after its kind.</source>
        <translation>要看谁的历史？请在种类之后写明记录。</translation>
    </message>
    <message>
        <source>what was done, newest first, in the workspace or to one record</source>
        <translation>做过的事，最新在前；整个工作区或某一条记录</translation>
    </message>
    <message>
        <source>--map wants Header=field pairs separated by semicolons, not %1.</source>
        <translation>--map 需要用分号隔开的“列名=字段”，而不是 %1。</translation>
    </message>
    <message>
        <source>%1 have no field %2.</source>
        <translation>%1 没有字段 %2。</translation>
    </message>
    <message>
        <source>--set wants field=value with a field of %1, not %2.</source>
        <translation>--set 需要“字段=值”，字段须属于 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>The encoding was taken to be %1; say --encoding if the text looks wrong.</source>
        <translation>编码判断为 %1；如文字不对，请用 --encoding 指定。</translation>
    </message>
    <message>
        <source>--delimiter wants one character, or tab.</source>
        <translation>--delimiter 需要一个字符，或 tab。</translation>
    </message>
    <message>
        <source>--guard is yes or no.</source>
        <translation>--guard 只能是 yes 或 no。</translation>
    </message>
    <message>
        <source>--mode is create, update or both, not %1.</source>
        <translation>--mode 只能是 create、update 或 both，而不是 %1。</translation>
    </message>
    <message>
        <source>There is no kind %1 to import.</source>
        <translation>没有可导入的种类 %1。</translation>
    </message>
    <message>
        <source>%1 looks like %2, not like %3. Nothing was imported; import it as %2, or say with --map which column is which field.</source>
        <translation>%1 看起来是 %2，不像 %3。未导入任何内容；请按 %2 导入，或用 --map 说明各列对应的字段。</translation>
    </message>
    <message>
        <source>stub: %1</source>
        <translation>占位记录：%1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more rows; --rejects FILE writes them all.</source>
        <translation>
            <numerusform>… 还有 %n 行；--rejects 文件 会写出全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>Header=field;Header=field, over the automatic mapping; no field: leave out</source>
        <translation>列名=字段;列名=字段，优先于自动对应；不写字段表示忽略该列</translation>
    </message>
    <message>
        <source>a value for every row; may be repeated</source>
        <translation>每一行都采用的值；可重复</translation>
    </message>
    <message>
        <source>create, update or both (default)</source>
        <translation>create、update 或 both（默认）</translation>
    </message>
    <message>
        <source>UTF-8, GB18030, Big5, … instead of the one detected</source>
        <translation>UTF-8、GB18030、Big5 …，代替自动识别的编码</translation>
    </message>
    <message>
        <source>instead of the one detected; tab for a tab</source>
        <translation>代替自动识别的分隔符；制表符写 tab</translation>
    </message>
    <message>
        <source>take the leading &apos; of a spreadsheet&apos;s cells off</source>
        <translation>去掉电子表格单元格开头的 &apos;</translation>
    </message>
    <message>
        <source>say what would happen and change nothing</source>
        <translation>只说明会发生什么，不作更改</translation>
    </message>
    <message>
        <source>what is in a workspace: counts, sizes, versions, as JSON</source>
        <translation>工作区的内容：数量、大小、版本，JSON 格式</translation>
    </message>
    <message>
        <source>%1 is not a %2. It is one of: %3.</source>
        <translation>%1 不是%2，可选：%3。</translation>
    </message>
    <message>
        <source>By which channel? Say --channel, such as phone_out or email.</source>
        <translation>通过什么渠道？请用 --channel 指明，如 phone_out 或 email。</translation>
    </message>
    <message>
        <source>%1 is not a moment. Write it as 2026-03-16 10:20.</source>
        <translation>%1 不是时刻，请写成 2026-03-16 10:20。</translation>
    </message>
    <message>
        <source>log a contact (outward, done, one-to-one, now); prints when the next one is due</source>
        <translation>记录一次联系（默认去电方向、已完成、一对一、现在）；输出下次到期日</translation>
    </message>
    <message>
        <source>a code, a uid, or a name that only one client has</source>
        <translation>编号、uid，或只有一位客户使用的名称</translation>
    </message>
    <message>
        <source>how: phone_out, email, on_site, im, …</source>
        <translation>方式：phone_out、email、on_site、im …</translation>
    </message>
    <message>
        <source>in, out (default) or internal</source>
        <translation>in、out（默认）或 internal</translation>
    </message>
    <message>
        <source>done (default), no_answer, busy, left_message, …</source>
        <translation>done（默认）、no_answer、busy、left_message …</translation>
    </message>
    <message>
        <source>what for: sales, service, care, …</source>
        <translation>目的：sales、service、care …</translation>
    </message>
    <message>
        <source>one of many alike: does not count as a contact</source>
        <translation>群发之一：不算作联系</translation>
    </message>
    <message>
        <source>what it was about</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>谈话内容</translation>
    </message>
    <message>
        <source>when: &quot;2026-03-16 10:20&quot;, a day, or a time of today</source>
        <translation>时间：&quot;2026-03-16 10:20&quot;、某一天，或今天的某个时间</translation>
    </message>
    <message>
        <source>make a new workspace; an existing file is never overwritten</source>
        <translation>新建工作区；绝不覆盖已有文件</translation>
    </message>
    <message>
        <source>the workspace to make, such as firm.weft</source>
        <translation>要新建的工作区，如 firm.weft</translation>
    </message>
    <message>
        <source>fill it with the sample firm</source>
        <translation>装入示例公司</translation>
    </message>
    <message>
        <source>its currency, such as CNY; the locale&apos;s where not given</source>
        <translation>币种，如 CNY；不给则用系统区域的币种</translation>
    </message>
    <message>
        <source>There is no kind of record called %1.</source>
        <translation>没有名为 %1 的记录种类。</translation>
    </message>
    <message>
        <source>Values are written field=value, not %1.</source>
        <translation>值要写成 字段=值，而不是 %1。</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>do again what was undone last</source>
        <translation>重做最近撤销的一步</translation>
    </message>
    <message>
        <source>remove one record with all that belongs to it; undo brings it back</source>
        <translation>删除一条记录及其所属内容；撤销可恢复</translation>
    </message>
    <message>
        <source>There is no axis %1.</source>
        <translation>没有轴 %1。</translation>
    </message>
    <message>
        <source>There is no line %1.</source>
        <translation>没有行 %1。</translation>
    </message>
    <message>
        <source>Which report? report --list names them all.</source>
        <translation>要哪个报表？report --list 列出全部。</translation>
    </message>
    <message>
        <source>There is no report %1.</source>
        <translation>没有报表 %1。</translation>
    </message>
    <message>
        <source>a report by name; --list names them all</source>
        <translation>按名称输出报表；--list 列出全部</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>the reports with their options and columns</source>
        <translation>各报表及其选项和列</translation>
    </message>
    <message>
        <source>matrix: what the rows are (tier)</source>
        <translation>matrix：行的含义（tier）</translation>
    </message>
    <message>
        <source>matrix: what the columns are (attribute); elsewhere the columns shown</source>
        <translation>matrix：列的含义（attribute）；其他报表为显示的列</translation>
    </message>
    <message>
        <source>due: leave out what is due more than N days ahead, never or not reminded</source>
        <translation>due：略去 N 天以后才到期、从未联系和不提醒的客户</translation>
    </message>
    <message>
        <source>tidiness: the records of this line</source>
        <translation>tidiness：此行包含的记录</translation>
    </message>
    <message>
        <source>all clients by two axes, every cell</source>
        <translation>所有客户按两个轴分类，包含每一格</translation>
    </message>
    <message>
        <source>buyers by tier</source>
        <translation>买家按级别</translation>
    </message>
    <message>
        <source>buyers by amount, with the cumulative share</source>
        <translation>买家按金额，附累计占比</translation>
    </message>
    <message>
        <source>promotions and demotions, newest first</source>
        <translation>升级与降级，最新在前</translation>
    </message>
    <message>
        <source>clients contacted in time, of all with a cycle</source>
        <translation>按期联系的客户，占所有有周期客户之比</translation>
    </message>
    <message>
        <source>contact reminders of all clients</source>
        <translation>所有客户的联系提醒</translation>
    </message>
    <message>
        <source>what in the data waits for a hand: stubs, rows without client or owner</source>
        <translation>数据中待处理之处：占位记录、缺客户或负责人的行</translation>
    </message>
    <message>
        <source>the client list</source>
        <translation>客户清单</translation>
    </message>
    <message>
        <source>all contacts</source>
        <translation>全部联系</translation>
    </message>
    <message>
        <source>all opportunities</source>
        <translation>全部商机</translation>
    </message>
    <message numerus="yes">
        <source>%n rows moved</source>
        <translation>
            <numerusform>已移动 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>move everything of a stub to the real record; the next import then finds that one</source>
        <translation>把占位记录的全部内容移到真实记录；下次导入会直接找到真实记录</translation>
    </message>
    <message>
        <source>users, clients, products, stages, or the name of a list</source>
        <translation>users、clients、products、stages，或列表名称</translation>
    </message>
    <message>
        <source>the code that an import made up</source>
        <translation>导入时生成的代码</translation>
    </message>
    <message>
        <source>the record that is meant</source>
        <translation>真正的记录</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>此处没有选项 --%1。</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>选项 --%1 不带值。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>选项 --%1 需要一个值。</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>选项 --%1 给了两次。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>Too many arguments: %1.</source>
        <translation>参数过多：%1。</translation>
    </message>
    <message>
        <source>There is no language %1. It is one of: %2.</source>
        <translation>没有语言 %1，可选：%2。</translation>
    </message>
    <message>
        <source>--%1 is one of: %2.</source>
        <translation>--%1 可选：%2。</translation>
    </message>
    <message>
        <source>%1 is not a time. Write it as 09:30.</source>
        <translation>%1 不是时间，请写成 09:30。</translation>
    </message>
    <message>
        <source>There is no active user %1 in this workspace.</source>
        <translation>此工作区没有在用的用户 %1。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件 %1：%2。</translation>
    </message>
    <message>
        <source>There is no column %1 here.</source>
        <translation>此处没有列 %1。</translation>
    </message>
    <message>
        <source>The result could not be written to the standard output: %1.</source>
        <translation>结果无法写到标准输出：%1。</translation>
    </message>
    <message>
        <source>The work was cancelled. Nothing was changed.</source>
        <translation>操作已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>Settings are written KEY=VALUE, not %1.</source>
        <translation>设置要写成 键=值，而不是 %1。</translation>
    </message>
    <message numerus="yes">
        <source>This changes the tier, cycle or due day of %n clients.</source>
        <translation>
            <numerusform>这会改变 %n 位客户的级别、周期或到期日。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tier %1 to %2: %n clients</source>
        <translation>
            <numerusform>级别 %1 变为 %2：%n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>change settings of the workspace, several as one step; says how many clients they move</source>
        <translation>更改工作区设置，多项合为一步；会说明影响多少客户</translation>
    </message>
    <message>
        <source>such as tiers.B.min=600000; get lists all keys</source>
        <translation>如 tiers.B.min=600000；get 列出所有键</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>take back the newest step that is not undone, whoever made it</source>
        <translation>撤销最新的一步，不论由谁所做</translation>
    </message>
    <message>
        <source>as amount=AMOUNT</source>
        <translation>同 amount=金额</translation>
    </message>
    <message>
        <source>as day=DAY</source>
        <translation>同 day=日期</translation>
    </message>
    <message>
        <source>as stage=STAGE</source>
        <translation>同 stage=阶段</translation>
    </message>
    <message>
        <source>row %1, column %2: held: %3</source>
        <translation>第 %1 行，列 %2：搁置：%3</translation>
    </message>
    <message>
        <source>row %1, column %2: rejected: %3</source>
        <translation>第 %1 行，列 %2：拒收：%3</translation>
    </message>
    <message>
        <source>write held and rejected rows with their reasons to this file; the header is row 1</source>
        <translation>把搁置和拒收的行及原因写入此文件；表头为第 1 行</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>whom of the client, separated by ;</source>
        <translation>客户方人员，以 ; 分隔</translation>
    </message>
    <message>
        <source>who of us took part, separated by ;</source>
        <translation>我方参与人员，以 ; 分隔</translation>
    </message>
    <message>
        <source>what was learnt of the client</source>
        <translation>对客户的新了解</translation>
    </message>
    <message>
        <source>preference, habit, problem or suggestion</source>
        <translation>preference（偏好）、habit（习惯）、problem（问题）或 suggestion（建议）</translation>
    </message>
    <message>
        <source>what was promised (none_needed unless said)</source>
        <translation>承诺的下一步（不写则为 none_needed）</translation>
    </message>
    <message>
        <source>for when</source>
        <translation>到哪一天</translation>
    </message>
    <message>
        <source>a UTF-8 text file of every word, found by the search</source>
        <translation>谈话全文的 UTF-8 文本文件，可被搜索</translation>
    </message>
    <message>
        <source>The invoice is gone; another program has removed it.</source>
        <translation>发票已不存在，另一个程序已将其删除。</translation>
    </message>
    <message>
        <source>The invoice %1 is paid already.</source>
        <translation>发票 %1 已付清。</translation>
    </message>
    <message>
        <source>remind nobody of an invoice until a day, that day included</source>
        <translation>在某天（含）之前不催这张发票</translation>
    </message>
    <message>
        <source>end the hold of an invoice</source>
        <translation>结束发票的暂缓</translation>
    </message>
    <message>
        <source>record a payment of an invoice: all that is open, or the amount given</source>
        <translation>登记发票付款：全部未付金额，或给定金额</translation>
    </message>
    <message>
        <source>invoices by state and due day: overdue, held, open, paid</source>
        <translation>按状态和到期日列出发票：逾期、暂缓、未付、已付</translation>
    </message>
    <message>
        <source>clients only: &quot;attribute=ENT (tier=A or amount&gt;=1000) last_contact&lt;=30_days_ago&quot;</source>
        <translation>仅限客户：“attribute=ENT (tier=A or amount&gt;=1000) last_contact&lt;=30_days_ago”</translation>
    </message>
    <message>
        <source>clients only: in the order of these fields: tier,-amount</source>
        <translation>仅限客户：按这些字段排序：tier,-amount</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 不是数字。</translation>
    </message>
    <message>
        <source>take a client or a task off Today until a day, at most twice in a row</source>
        <translation>把客户或任务推迟到某日再列入今日，最多连续两次</translation>
    </message>
    <message>
        <source>level the contacts that are due over the coming working days, tier A first</source>
        <translation>把到期的联系均摊到今后的工作日，A 级在先</translation>
    </message>
    <message>
        <source>mark a task as done; one that recurs comes again</source>
        <translation>把任务标为完成；重复的任务会再次出现</translation>
    </message>
    <message>
        <source>clients, people, users, products, sales, invoices, payments, contacts, opportunities, tasks or holidays</source>
        <translation>clients、people、users、products、sales、invoices、payments、contacts、opportunities、tasks 或 holidays</translation>
    </message>
    <message>
        <source>exchange (default): exact; spreadsheet: for Excel and the like; ics: calendar</source>
        <translation>exchange（默认）：原样；spreadsheet：供 Excel 等使用；ics：日历</translation>
    </message>
    <message>
        <source>as per_day=N</source>
        <translation>同 per_day=N</translation>
    </message>
    <message>
        <source>as owner=USER</source>
        <translation>同 owner=USER</translation>
    </message>
    <message>
        <source>A calendar is exported as --form ics.</source>
        <translation>日历以 --form ics 导出。</translation>
    </message>
    <message>
        <source>--form ics is for the kind calendar alone.</source>
        <translation>--form ics 只用于 calendar 类别。</translation>
    </message>
    <message>
        <source>users, clients, people, products, sales, invoices, payments, contacts, opportunities, tasks or holidays; or calendar</source>
        <translation>users、clients、people、products、sales、invoices、payments、contacts、opportunities、tasks 或 holidays；或 calendar</translation>
    </message>
    <message>
        <source>users, clients, people, products, sales, invoices, payments, contacts, opportunities, tasks or holidays</source>
        <translation>users、clients、people、products、sales、invoices、payments、contacts、opportunities、tasks 或 holidays</translation>
    </message>
    <message>
        <source>%1 has no document %2.</source>
        <translation>%1没有文档 %2。</translation>
    </message>
    <message>
        <source>keep a file, or a link, with a client; prints the client&apos;s documents</source>
        <translation>为客户保存文件或链接；输出该客户的文档</translation>
    </message>
    <message>
        <source>the file to be kept, or with --link an address</source>
        <translation>要保存的文件；带 --link 时为地址</translation>
    </message>
    <message>
        <source>PATH is an address; what it leads to stays outside</source>
        <translation>PATH 是地址；其指向的内容不存入文件</translation>
    </message>
    <message>
        <source>another name for it</source>
        <translation>另取名称</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>the documents of a client, or a copy of one</source>
        <translation>列出客户的文档，或复制其中一个</translation>
    </message>
    <message>
        <source>writes a copy of the document of this name or uid</source>
        <translation>写出该名称或 uid 的文档副本</translation>
    </message>
    <message>
        <source>where the copy goes; its own name, here, unless said</source>
        <translation>副本的位置；不写则用原名存在当前文件夹</translation>
    </message>
    <message>
        <source>%1 is not a tier. It is one of: %2.</source>
        <translation>%1 不是级别。可用：%2。</translation>
    </message>
    <message>
        <source>pin the tier of a client by hand, until a day (included) or without end</source>
        <translation>手工固定客户级别，至某日（含当日）或长期</translation>
    </message>
    <message>
        <source>end the pin of a client: the tier by the sales again</source>
        <translation>取消固定，级别重新按成交计算</translation>
    </message>
    <message>
        <source>as tier=TIER</source>
        <translation>同 tier=级别</translation>
    </message>
    <message>
        <source>tier-changes: from this day on, the day included</source>
        <translation>tier-changes：自该日起（含当日）</translation>
    </message>
    <message>
        <source>tier-changes: up to this day, the day included</source>
        <translation>tier-changes：至该日止（含当日）</translation>
    </message>
    <message>
        <source>tier-changes: what the period came to, one line a client</source>
        <translation>tier-changes：期间的净变化，每位客户一行</translation>
    </message>
    <message>
        <source>tier-changes: a column for what caused each: amount or pin</source>
        <translation>tier-changes：附原因栏：amount（金额）或 pin（固定）</translation>
    </message>
    <message>
        <source>%1 is no kind of field. It is one of: %2.</source>
        <translation>%1 不是字段类型。可用的有：%2。</translation>
    </message>
    <message>
        <source>add a field to clients: text, number, money, day, choice or flag</source>
        <translation>为客户添加字段：text、number、money、day、choice 或 flag</translation>
    </message>
    <message>
        <source>rename a field of your own, or add choices to it</source>
        <translation>重命名自定义字段，或为它添加选项</translation>
    </message>
    <message>
        <source>hide a field of your own everywhere and keep its values</source>
        <translation>处处隐藏自定义字段，保留其值</translation>
    </message>
    <message>
        <source>use an archived field again</source>
        <translation>重新启用已归档的字段</translation>
    </message>
    <message>
        <source>give a field of your own another place among them</source>
        <translation>调整自定义字段的位置</translation>
    </message>
    <message>
        <source>delete a field of your own with all its values</source>
        <translation>删除自定义字段及其所有值</translation>
    </message>
    <message>
        <source>the firm&apos;s own fields of clients, and how many clients have a value in each</source>
        <translation>公司为客户自定义的字段，以及各字段有值的客户数</translation>
    </message>
    <message>
        <source>csv (default), json or xlsx</source>
        <translation>csv（默认）、json 或 xlsx</translation>
    </message>
    <message>
        <source>There is no sheet %1. The sheets are: %2.</source>
        <translation>没有工作表 %1。工作表有：%2。</translation>
    </message>
    <message>
        <source>take the rows of a CSV or XLSX file into the workspace, as one step of its history</source>
        <translation>把 CSV 或 XLSX 文件的行导入工作区，作为历史中的一步</translation>
    </message>
    <message>
        <source>the CSV or XLSX file to read; - is the standard input</source>
        <translation>要读取的 CSV 或 XLSX 文件；- 表示标准输入</translation>
    </message>
    <message>
        <source>of an XLSX file: its name or place, instead of the first with rows</source>
        <translation>XLSX 文件的工作表：名称或序号；不写则取第一个有内容的</translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>%1 is not contacted any more</source>
        <translation>不再联系 %1</translation>
    </message>
    <message>
        <source>%1 may be contacted</source>
        <translation>可以联系 %1</translation>
    </message>
    <message>
        <source>Choose a client to see its card.</source>
        <translation>选择一位客户即可查看其卡片。</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>往来记录</translation>
    </message>
    <message>
        <source>Facts and people</source>
        <translation>资料与联系人</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>卡片各部分</translation>
    </message>
    <message>
        <source>Contact with %1 logged</source>
        <translation>已记录与 %1 的联系</translation>
    </message>
    <message>
        <source>%1 snoozed until %2</source>
        <translation>%1 已推迟到 %2</translation>
    </message>
    <message>
        <source>An override needs a reason.</source>
        <translation>手工设定需要原因。</translation>
    </message>
    <message>
        <source>Cooperation status of %1 set</source>
        <translation>已设定 %1 的合作状态</translation>
    </message>
    <message>
        <source>Cycle of %1 set</source>
        <translation>已设定 %1 的周期</translation>
    </message>
    <message>
        <source>Invoice details of %1 copied</source>
        <translation>已复制%1的开票信息</translation>
    </message>
    <message>
        <source>Contact with %1 changed</source>
        <translation>已修改与%1的联系</translation>
    </message>
    <message>
        <source>Contact with %1 begun; its result waits on Today</source>
        <translation>已开始联系%1；“今日工作”会提醒补记结果</translation>
    </message>
    <message>
        <source>Add a file to %1</source>
        <translation>为%1添加文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>添加链接</translation>
    </message>
    <message>
        <source>Address of the page or the file</source>
        <translation>网页或文件的地址</translation>
    </message>
    <message>
        <source>Document added to %1</source>
        <translation>已为%1添加文档</translation>
    </message>
    <message>
        <source>Link added to %1</source>
        <translation>已为%1添加链接</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>已移除 %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Return of %1 from %2 saved</source>
        <translation>已保存 %2 的退货 %1</translation>
    </message>
    <message>
        <source>Sale of %1 to %2 saved</source>
        <translation>已保存 %2 的成交 %1</translation>
    </message>
    <message>
        <source>Sale to %1 deleted</source>
        <translation>已删除 %1 的成交</translation>
    </message>
    <message>
        <source>Opportunity %1 added</source>
        <translation>已添加商机 %1</translation>
    </message>
    <message>
        <source>Pinning a tier needs a reason.</source>
        <translation>固定级别需要原因。</translation>
    </message>
    <message>
        <source>Tier of %1 pinned</source>
        <translation>已固定 %1 的级别</translation>
    </message>
    <message>
        <source>Tier of %1 by the sales again</source>
        <translation>%1 的级别重新按成交计算</translation>
    </message>
</context>
<context>
    <name>ClientColumns</name>
    <message>
        <source>Snoozed until %1</source>
        <translation>推迟到 %1</translation>
    </message>
    <message>
        <source>Set by hand; by the rule %1</source>
        <translation>手工设定；按规则为“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pinned by hand; by the sales %2</source>
        <translation>%1，手工固定；按成交为“%2”</translation>
    </message>
</context>
<context>
    <name>ClientEditor</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+S or Ctrl+Enter</source>
        <translation>Ctrl+S 或 Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Not saved: see the marked fields.</source>
        <translation>未保存：请看标出的字段。</translation>
    </message>
    <message>
        <source>Show the newer record</source>
        <translation>显示较新的记录</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Who it is</source>
        <translation>基本资料</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Legal number</source>
        <translation>证照号码</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即时通讯</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Preferred time</source>
        <translation>方便时间</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Contact consents</source>
        <translation>联系许可</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>How it is classed</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Own contact cycle</source>
        <translation>专用联系周期</translation>
    </message>
    <message>
        <source>Reason of the cooperation status</source>
        <translation>合作状态的原因</translation>
    </message>
    <message>
        <source>Day of the cooperation status</source>
        <translation>合作状态的日期</translation>
    </message>
    <message>
        <source>Who cares for it</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Back-up owner</source>
        <translation>备份负责人</translation>
    </message>
    <message>
        <source>Owner since</source>
        <translation>负责起始日</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上级机构</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>了解到的情况</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Likes and dislikes</source>
        <translation>喜好</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工人数</translation>
    </message>
    <message>
        <source>Yearly revenue</source>
        <translation>年营收</translation>
    </message>
    <message>
        <source>Year founded</source>
        <translation>成立年份</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>首选渠道</translation>
    </message>
    <message>
        <source>The number of employees is no number.</source>
        <translation>员工人数不是数字。</translation>
    </message>
    <message>
        <source>The year of founding is no number.</source>
        <translation>成立年份不是数字。</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>不定日期</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>添加电话</translation>
    </message>
    <message>
        <source>Remove phone</source>
        <translation>删除电话</translation>
    </message>
    <message>
        <source>Add e-mail</source>
        <translation>添加电子邮件</translation>
    </message>
    <message>
        <source>Remove e-mail</source>
        <translation>删除电子邮件</translation>
    </message>
    <message>
        <source>Add consent</source>
        <translation>添加许可</translation>
    </message>
    <message>
        <source>Remove consent</source>
        <translation>删除许可</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>删除联系人</translation>
    </message>
    <message>
        <source>Several, with semicolons between</source>
        <translation>可填多个，用分号隔开</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>按级别</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Type a name, code or phone</source>
        <translation>输入名称、编号或电话</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>开票信息</translation>
    </message>
    <message>
        <source>Invoice title</source>
        <translation>发票抬头</translation>
    </message>
    <message>
        <source>Address on invoices</source>
        <translation>开票地址</translation>
    </message>
    <message>
        <source>Phone on invoices</source>
        <translation>开票电话</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账户</translation>
    </message>
</context>
<context>
    <name>ClientKind</name>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientMenu</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>设定负责人</translation>
    </message>
    <message>
        <source>Set own cycle</source>
        <translation>设定专用周期</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>按级别</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n clients</source>
        <translation>
            <numerusform>删除 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>更改字段…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>拨打 %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>写邮件给 %1</translation>
    </message>
    <message>
        <source>%1: not to be contacted</source>
        <translation>%1：请勿联系</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>%1 saved</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Name, person, phone, code, tag, pinyin</source>
        <translation>名称、联系人、电话、编号、标签、拼音</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>Client card</source>
        <translation>客户卡片</translation>
    </message>
    <message>
        <source>No clients yet. Add the first one, or drop a list from a spreadsheet onto this window.</source>
        <translation>还没有客户。添加第一位，或把表格文件拖到此窗口。</translation>
    </message>
    <message>
        <source>No client matches.</source>
        <translation>没有符合的客户。</translation>
    </message>
    <message>
        <source>Clear search and filter</source>
        <translation>清除搜索和筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n clients removed</source>
        <translation>
            <numerusform>已删除 %n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients changed</source>
        <translation>
            <numerusform>已更改 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Import a CSV file…</source>
        <translation>导入 CSV 文件…</translation>
    </message>
    <message>
        <source>%1 has said no to this channel: %2. Choose another one on the card.</source>
        <translation>%1 已拒绝此渠道：%2。请在客户卡上另选渠道。</translation>
    </message>
    <message>
        <source>Show or hide the card</source>
        <translation>显示或隐藏客户卡片</translation>
    </message>
    <message>
        <source>Change a field of the selected clients</source>
        <translation>修改所选客户的一个字段</translation>
    </message>
    <message>
        <source>Remove the selected clients</source>
        <translation>删除所选客户</translation>
    </message>
</context>
<context>
    <name>ClientPicker</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message>
        <source>No cycle</source>
        <translation>不设周期</translation>
    </message>
    <message numerus="yes">
        <source>Cycle of %n days</source>
        <translation>
            <numerusform>周期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount of the last 365 days</source>
        <translation>最近 365 天成交额</translation>
    </message>
    <message>
        <source>Amount of this year</source>
        <translation>今年成交额</translation>
    </message>
    <message>
        <source>Amount of all time</source>
        <translation>累计成交额</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>上次联系 %1</translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A phone number is empty. Enter it or remove the line.</source>
        <translation>有一个电话号码为空，请填写或删除该行。</translation>
    </message>
    <message>
        <source>An e-mail address is empty. Enter it or remove the line.</source>
        <translation>有一个电子邮件地址为空，请填写或删除该行。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of phone.</source>
        <translation>“%1”不是电话类型。</translation>
    </message>
    <message>
        <source>A person has no name. Enter it or remove the person.</source>
        <translation>有一位联系人没有姓名，请填写或删除该联系人。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of client.</source>
        <translation>“%1”不是客户种类。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no role.</source>
        <translation>“%1”不是角色。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer about consent.</source>
        <translation>“%1”不是联系许可的答复。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no cooperation status.</source>
        <translation>“%1”不是合作状态。</translation>
    </message>
    <message>
        <source>A cooperation status set by hand needs a reason.</source>
        <translation>手工设定合作状态需要原因。</translation>
    </message>
    <message>
        <source>The client has no name. Enter one.</source>
        <translation>客户没有名称，请填写。</translation>
    </message>
    <message>
        <source>The contact cycle must be between 0 and 3650 days.</source>
        <translation>联系周期须在 0 至 3650 天之间。</translation>
    </message>
    <message>
        <source>A client cannot be its own parent or referrer.</source>
        <translation>客户不能是自己的上级机构或推荐人。</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; has no value &quot;%2&quot;. Add it in the settings first.</source>
        <translation>列表“%1”没有值“%2”，请先在设置中添加。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no. Give 1 or 0.</source>
        <translation>“%1”既不是“是”也不是“否”，请用 1 或 0。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of days between 0 and 3650.</source>
        <translation>“%1”不是 0 至 3650 之间的天数。</translation>
    </message>
    <message>
        <source>Enter the tag to add.</source>
        <translation>请填写要添加的标签。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be set for several clients.</source>
        <translation>字段“%1”不能对多位客户一起设定。</translation>
    </message>
    <message>
        <source>There is no client with the code or name &quot;%1&quot;.</source>
        <translation>没有编号或名称为“%1”的客户。</translation>
    </message>
    <message>
        <source>Several clients are named &quot;%1&quot;. Give the code instead.</source>
        <translation>有几位客户都叫“%1”，请改用编号。</translation>
    </message>
    <message>
        <source>Snooze needs a day after today.</source>
        <translation>推迟的日期须在今天之后。</translation>
    </message>
    <message>
        <source>Snooze needs a reason.</source>
        <translation>推迟需要原因。</translation>
    </message>
    <message>
        <source>This client is no longer there. Reload the list.</source>
        <translation>这位客户已不存在，请刷新列表。</translation>
    </message>
    <message>
        <source>%1 was already snoozed twice in a row. Contact the client, then it can be snoozed again.</source>
        <translation>%1 已连续推迟两次。先联系客户，之后才能再推迟。</translation>
    </message>
    <message>
        <source>The code %1 already belongs to %2. Choose another one.</source>
        <translation>编号 %1 已属于 %2，请换一个。</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Reload the record and enter the change again.</source>
        <translation>%1 在此期间已被修改。请重新载入记录，再输入更改。</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; cannot be understood.</source>
        <translation>无法理解筛选“%1”。</translation>
    </message>
    <message>
        <source>Clients have no field &quot;%1&quot;.</source>
        <translation>客户没有字段“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no role in a decision.</source>
        <translation>“%1”不是决策角色。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n different values; group by a field with fewer.</source>
        <translation>
            <numerusform>有 %n 个不同的值；请按值较少的字段分组。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients cannot be grouped by &quot;%1&quot;.</source>
        <translation>客户不能按“%1”分组。</translation>
    </message>
    <message>
        <source>%1 belongs to %2 already and cannot stand above it. Choose another parent.</source>
        <translation>%1已隶属于%2，不能再作为其上级。请选择其他上级客户。</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>查找列</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>默认列</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
</context>
<context>
    <name>ConditionGroupBox</name>
    <message>
        <source>How many of the conditions have to hold</source>
        <translation>须满足多少条件</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>添加条件组</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>移除此条件组</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Remove this condition</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Contact cycle</source>
        <translation>联系周期</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Actual deal amount</source>
        <translation>实际成交额</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>no cycle</source>
        <translation>不设周期</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1：不是 %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 包含 %2</translation>
    </message>
    <message>
        <source>%1 ≥ %2</source>
        <translation>%1 ≥ %2</translation>
    </message>
    <message>
        <source>%1 ≤ %2</source>
        <translation>%1 ≤ %2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：无</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1：任意</translation>
    </message>
    <message>
        <source>none of: %1</source>
        <translation>均不满足：%1</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between conditions</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between conditions</comment>
        <translation> 且 </translation>
    </message>
    <message>
        <source>Own contact cycle</source>
        <translation>自有联系周期</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>未联系上次数</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Reason of the pinned tier</source>
        <translation>固定级别的原因</translation>
    </message>
    <message>
        <source>Tier pinned until</source>
        <translation>级别固定至</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The query was stopped.</source>
        <translation>查询已停止。</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace. Nothing was saved. Try again when it has finished.</source>
        <translation>另一个程序正在写入工作区，未保存任何内容。请待其完成后再试。</translation>
    </message>
    <message>
        <source>The workspace may not be written to. Nothing was saved. Change the rights of the file and its folder, or save a copy elsewhere.</source>
        <translation>工作区不可写入，未保存任何内容。请更改文件及文件夹的权限，或另存副本。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. Free some space and try again.</source>
        <translation>磁盘已满，未保存任何内容。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Close it and restore the last backup.</source>
        <translation>工作区文件已损坏。请关闭它并恢复上一个备份。</translation>
    </message>
    <message>
        <source>The change breaks a rule of the workspace and was not saved. Check that the code is not used twice and that nothing needed is missing.</source>
        <translation>此更改违反工作区的规则，未保存。请检查编号是否重复、必填内容是否齐全。</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was saved. Check the disk and try again.</source>
        <translation>磁盘报告错误，未保存任何内容。请检查磁盘后再试。</translation>
    </message>
    <message>
        <source>The workspace could not be used: %1</source>
        <translation>无法使用工作区：%1</translation>
    </message>
    <message>
        <source>No workspace is open. Open one and try again.</source>
        <translation>没有打开的工作区，请先打开一个。</translation>
    </message>
    <message>
        <source>Weft asked the workspace for something it may not. This is a fault of the program: please report it.</source>
        <translation>Weft 向工作区提出了不允许的请求。这是程序的缺陷，请告知我们。</translation>
    </message>
    <message>
        <source>The record is not there.</source>
        <translation>记录不存在。</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check the rights of the file and its folder, and that its whole name is not longer than 500 bytes.</source>
        <translation>无法打开文件。请检查文件及文件夹的权限，并确认完整名称不超过 500 字节。</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>不定日期</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>得知方式</translation>
    </message>
</context>
<context>
    <name>ContactText</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>▲ %1 was in touch on %2: %3</source>
        <translation>▲ %1于 %2 联系过：%3</translation>
    </message>
    <message>
        <source>▲ %1 was in touch on %2: %3, %4</source>
        <translation>▲ %1于 %2 联系过：%3，%4</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>This contact is no longer there. Reload the list.</source>
        <translation>这次联系已不存在，请刷新列表。</translation>
    </message>
    <message>
        <source>This contact was changed meanwhile. Reload it and enter the change again.</source>
        <translation>这次联系在此期间已被修改。请重新载入，再输入更改。</translation>
    </message>
    <message>
        <source>The contact has no client. Choose one.</source>
        <translation>这次联系没有客户，请选择一位。</translation>
    </message>
    <message>
        <source>The contact has no day. Enter when it was.</source>
        <translation>这次联系没有日期，请填写。</translation>
    </message>
    <message>
        <source>The contact has no outcome. Choose one.</source>
        <translation>这次联系没有结果，请选择一项。</translation>
    </message>
    <message>
        <source>The contact has no next step. Choose one, or &quot;none needed&quot;.</source>
        <translation>这次联系没有下一步，请选择一项，或选“无需下一步”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no direction of a contact.</source>
        <translation>“%1”不是联系方向。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of thing learnt.</source>
        <translation>“%1”不是所获信息的类别。</translation>
    </message>
</context>
<context>
    <name>CooperationBox</name>
    <message>
        <source>By the rule this client is: %1.</source>
        <translation>按规则，这位客户是：%1。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Cooperation status</source>
        <translation>合作状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Column %1 has no header and is not read.</source>
        <translation>第 %1 列没有标题，不予读取。</translation>
    </message>
    <message>
        <source>The header “%1” stands over columns %2 and %3; only the first is read.</source>
        <translation>标题“%1”同时出现在第 %2 列和第 %3 列，只读取前一列。</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation>该行有 %1 个单元格，标题行有 %2 个。</translation>
    </message>
    <message>
        <source>Line %1, the header: %2</source>
        <translation>第 %1 行（标题行）：%2</translation>
    </message>
    <message>
        <source>The quotation mark opened in line %1 is never closed. Correct the file, or choose another encoding or delimiter.</source>
        <translation>第 %1 行开始的引号没有结束。请更正文件，或选择其他编码或分隔符。</translation>
    </message>
    <message>
        <source>The file is empty; a header line is needed.</source>
        <translation>文件为空，至少需要标题行。</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>文件只有标题行，没有数据。</translation>
    </message>
    <message>
        <source>Line %1 (byte %2) is not %3. Choose another encoding.</source>
        <translation>第 %1 行（第 %2 字节）不是 %3 编码，请选择其他编码。</translation>
    </message>
    <message>
        <source>A cell is longer than one million characters.</source>
        <translation>有单元格超过一百万个字符。</translation>
    </message>
    <message>
        <source>There is a quotation mark inside a cell that is not quoted.</source>
        <translation>未加引号的单元格中有引号。</translation>
    </message>
    <message>
        <source>There is text after the closing quotation mark of a cell.</source>
        <translation>单元格结束的引号之后还有文字。</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>“%1” is not a number with at most six decimals.</source>
        <translation>“%1”不是最多六位小数的数字。</translation>
    </message>
    <message>
        <source>The value does not suit the field “%1”. Enter another one.</source>
        <translation>该值不适合字段“%1”。请另填一个。</translation>
    </message>
    <message>
        <source>The text for “%1” has more than %2 characters. Shorten it.</source>
        <translation>“%1”的文本超过 %2 个字符。请缩短。</translation>
    </message>
    <message>
        <source>A field of the record was deleted meanwhile. Open the record again.</source>
        <translation>该记录的一个字段已被删除。请重新打开记录。</translation>
    </message>
    <message>
        <source>This field is no longer there. Open the settings again.</source>
        <translation>该字段已不存在。请重新打开设置。</translation>
    </message>
    <message>
        <source>The name “%1” is too long. Use at most %2 characters.</source>
        <translation>名称“%1”太长。最多 %2 个字符。</translation>
    </message>
    <message>
        <source>“%1” is no name: it needs letters or digits.</source>
        <translation>“%1”不能作名称：须含文字或数字。</translation>
    </message>
    <message>
        <source>“%1” means something else in filters. Choose another name.</source>
        <translation>“%1”在筛选中另有含义。请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” means the field “%2” already. Choose another name, or use that field.</source>
        <translation>“%1”已指字段“%2”。请换一个名称，或直接使用该字段。</translation>
    </message>
    <message>
        <source>The field has no name. Enter one.</source>
        <translation>字段没有名称。请填写。</translation>
    </message>
    <message>
        <source>“%1” is no code of a field. Use small letters, digits and underscores.</source>
        <translation>“%1”不能作字段代码。请用小写字母、数字和下划线。</translation>
    </message>
    <message>
        <source>There is no field “%1” of your own.</source>
        <translation>没有名为“%1”的自定义字段。</translation>
    </message>
</context>
<context>
    <name>CustomFieldsBox</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>不定日期</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>CustomText</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>CycleBox</name>
    <message numerus="yes">
        <source>The cycle in force is %n days. 0 means that nothing reminds of this client.</source>
        <translation>
            <numerusform>现行周期为 %n 天。0 表示不提醒这位客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>按级别</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Own cycle in days</source>
        <translation>专用周期（天）</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name, or open it.</source>
        <translation>“%1”已存在，保持原样。请换一个名称，或打开它。</translation>
    </message>
    <message>
        <source>The folder of “%1” is not there. Create it, or choose another one.</source>
        <translation>“%1”所在的文件夹不存在。请新建文件夹，或另选一个。</translation>
    </message>
    <message>
        <source>“%1” could not be created. Choose a folder that may be written to.</source>
        <translation>无法创建“%1”。请选择可写入的文件夹。</translation>
    </message>
    <message>
        <source>“%1” was moved, deleted or replaced while it was open. Nothing was saved. Save a copy under another name, or put the file back and open it again.</source>
        <translation>“%1”在打开期间被移动、删除或替换，未保存任何内容。请另存副本，或把文件放回后重新打开。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>已取消，未保存任何内容。</translation>
    </message>
    <message>
        <source>Another program has been writing to “%1” for too long. Nothing was saved. Close that program, or try again when it has finished.</source>
        <translation>另一个程序写入“%1”的时间过长，未保存任何内容。请关闭该程序，或待其完成后再试。</translation>
    </message>
    <message>
        <source>%1, process %2 on %3</source>
        <translation>%1，%3 上的进程 %2</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1，进程 %2</translation>
    </message>
    <message>
        <source>Another program has been writing to “%1” for too long; it is open in %2. Nothing was saved. Close that program, or try again when it has finished.</source>
        <translation>另一个程序写入“%1”的时间过长；该文件也在 %2 中打开。未保存任何内容。请关闭该程序，或待其完成后再试。</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>“%1” is not a day.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>“%1” is an unlikely year.</source>
        <translation>“%1”的年份不合常理。</translation>
    </message>
    <message>
        <source>“%1” has a year of two digits. Write it like 2026-03-01.</source>
        <translation>“%1”只有两位年份，请写成 2026-03-01。</translation>
    </message>
    <message>
        <source>“%1” may be day/month or month/day. Write it like 2026-03-01.</source>
        <translation>“%1”可能是日/月，也可能是月/日，请写成 2026-03-01。</translation>
    </message>
    <message>
        <source>“%1” is a bare number, perhaps a spreadsheet&apos;s day. Write it like 2026-03-01.</source>
        <translation>“%1”只是一个数字，可能是电子表格的日期序号，请写成 2026-03-01。</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it like 16:30.</source>
        <translation>“%1”不是时间，请写成 16:30。</translation>
    </message>
</context>
<context>
    <name>DigestFlow</name>
    <message numerus="yes">
        <source>%n appointments today</source>
        <translation>
            <numerusform>今天有 %n 个预约</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts overdue</source>
        <translation>
            <numerusform>%n 个联系已逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts due today</source>
        <translation>
            <numerusform>今天到期 %n 个联系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks overdue</source>
        <translation>
            <numerusform>%n 项任务已逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks due today</source>
        <translation>
            <numerusform>今天到期 %n 项任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birthdays today</source>
        <translation>
            <numerusform>今天 %n 人生日</numerusform>
        </translation>
    </message>
    <message>
        <source>Weft: today</source>
        <translation>Weft：今天</translation>
    </message>
    <message numerus="yes">
        <source>%n promises due tomorrow</source>
        <translation>
            <numerusform>%n 个承诺明天到期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>This document is no longer there. Reload the list.</source>
        <translation>该文档已不存在。请重新加载列表。</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file.</source>
        <translation>%1 不是文件。请选择一个文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Look whether you may read it.</source>
        <translation>无法读取 %1。请检查是否有读取权限。</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end.</source>
        <translation>无法完整读取 %1。</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 MB that a document may have. Keep a link to it instead.</source>
        <translation>%1 超过了单个文件 %2 MB 的上限。可以改为保存链接。</translation>
    </message>
    <message>
        <source>“%1” is not a link. It begins with https:// or file:// and leads to no program.</source>
        <translation>“%1”不是链接。链接以 https:// 或 file:// 开头，且不指向程序。</translation>
    </message>
    <message>
        <source>%1 is a program and is not opened from here. Save a copy if you trust it.</source>
        <translation>%1 是程序，不能从这里打开。如果信任它，请另存副本。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Due on %1.</source>
        <translation>%1 到期。</translation>
    </message>
    <message>
        <source>Due on %1: the cycle ends on %2 (%3), which is no working day.</source>
        <translation>%1 到期：周期止于 %2（%3），该日不是工作日。</translation>
    </message>
</context>
<context>
    <name>EmailRow</name>
    <message>
        <source>E-mail address</source>
        <translation>电子邮件地址</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The amounts are left out: a sale needs its day, and the file has no column for it.</source>
        <translation>金额已忽略：成交需要日期，而文件中没有日期列。</translation>
    </message>
    <message>
        <source>The client has no name.</source>
        <translation>客户没有名称。</translation>
    </message>
    <message>
        <source>Imported as “%1”.</source>
        <translation>已导入为“%1”。</translation>
    </message>
    <message>
        <source>This belongs to another client than the rest of the row.</source>
        <translation>它属于另一位客户，与该行其他内容不符。</translation>
    </message>
    <message>
        <source>Several clients have this; the row may mean any of them.</source>
        <translation>有几位客户都有此内容，无法判断该行指哪一位。</translation>
    </message>
    <message>
        <source>This belongs to the client %1, but the row has the code %2.</source>
        <translation>它属于客户 %1，而该行的编号是 %2。</translation>
    </message>
    <message>
        <source>The contact has no client.</source>
        <translation>联系没有客户。</translation>
    </message>
    <message>
        <source>The contact has no day.</source>
        <translation>联系没有日期。</translation>
    </message>
    <message>
        <source>The person has no name.</source>
        <translation>联系人没有姓名。</translation>
    </message>
    <message>
        <source>The person has no client.</source>
        <translation>联系人没有客户。</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>%2 中没有字段“%1”。</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”.</source>
        <translation>没有记录种类“%1”。</translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>记录已不存在。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>“%1”太大。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write 1 or 0.</source>
        <translation>“%1”既不是“是”也不是“否”，请写 1 或 0。</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>“%1”不是电话号码。</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>“%1”不是电子邮件地址。</translation>
    </message>
    <message>
        <source>Columns that are no field and are left out: %1</source>
        <translation>不是字段而被忽略的列：%1</translation>
    </message>
    <message>
        <source>Columns that Weft works out itself and are left out: %1</source>
        <translation>由 Weft 推算而被忽略的列：%1</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2</source>
        <translation>文件没有列“%1”。现有的列：%2</translation>
    </message>
    <message>
        <source>“%1” looks like damaged text.</source>
        <translation>“%1”像是损坏的文字。</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was imported.</source>
        <translation>导入已取消，未导入任何内容。</translation>
    </message>
    <message>
        <source>The file has no column for “%1”. Its columns are: %2. Say with a mapping which one is meant.</source>
        <translation>文件没有对应“%1”的列。现有的列：%2。请用对应关系说明是哪一列。</translation>
    </message>
    <message>
        <source>No column of the file is a field of %1.</source>
        <translation>文件中没有一列是 %1 的字段。</translation>
    </message>
    <message>
        <source>Several records are called “%1”. Give the code of one.</source>
        <translation>有几条记录都叫“%1”，请给出其中一条的编号。</translation>
    </message>
    <message>
        <source>There is no opportunity “%1”. Import it first.</source>
        <translation>没有商机“%1”，请先导入它。</translation>
    </message>
    <message>
        <source>This person is no longer there.</source>
        <translation>这位联系人已不存在。</translation>
    </message>
    <message>
        <source>A person stays with its client.</source>
        <translation>联系人不能换到其他客户。</translation>
    </message>
    <message>
        <source>The list “%1” has no value “%2”. Add it in the settings first.</source>
        <translation>列表“%1”没有值“%2”，请先在设置中添加。</translation>
    </message>
    <message>
        <source>The client has no person “%1”.</source>
        <translation>该客户没有联系人“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a stub: only what an import made up can be resolved.</source>
        <translation>“%1”不是占位记录：只有导入时生成的记录才能这样处理。</translation>
    </message>
    <message>
        <source>A stub cannot be resolved to itself.</source>
        <translation>占位记录不能归并到自己。</translation>
    </message>
    <message>
        <source>There are no stubs of the kind “%1”. It is users, clients, products, stages or the name of a list.</source>
        <translation>没有“%1”种类的占位记录。可选：users、clients、products、stages 或列表名称。</translation>
    </message>
    <message>
        <source>“%1” is no sale: only what was won is one.</source>
        <translation>“%1”不是成交：只有赢单才是。</translation>
    </message>
    <message>
        <source>The sale has no day.</source>
        <translation>成交没有日期。</translation>
    </message>
    <message>
        <source>The sale has no amount.</source>
        <translation>成交没有金额。</translation>
    </message>
    <message>
        <source>The return names the sale “%1”, which is not there.</source>
        <translation>退货所指的成交“%1”不存在。</translation>
    </message>
    <message>
        <source>The field “%1” cannot be set.</source>
        <translation>字段“%1”不能设定。</translation>
    </message>
    <message>
        <source>Field %1: %2</source>
        <translation>字段 %1：%2</translation>
    </message>
    <message>
        <source>A lost opportunity needs a loss_reason.</source>
        <translation>输单的商机需要 loss_reason。</translation>
    </message>
    <message>
        <source>Win an opportunity with the action “win”, which records its sale.</source>
        <translation>请用操作“win”赢得商机，它会登记成交。</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>没有记录“%1”。</translation>
    </message>
    <message>
        <source>There is no such record yet, and the import was asked to make no new ones.</source>
        <translation>还没有这条记录，而此次导入要求不新建记录。</translation>
    </message>
    <message>
        <source>The uid and the code of the row belong to different records.</source>
        <translation>该行的 uid 与编号属于不同的记录。</translation>
    </message>
    <message>
        <source>The user has neither code nor name.</source>
        <translation>用户既无代码也无姓名。</translation>
    </message>
    <message>
        <source>Another user has the code %1 already.</source>
        <translation>另一个用户已使用代码 %1。</translation>
    </message>
    <message>
        <source>The product has neither code nor name.</source>
        <translation>产品既无编号也无名称。</translation>
    </message>
    <message>
        <source>Another product has the code %1 already.</source>
        <translation>另一个产品已使用编号 %1。</translation>
    </message>
    <message>
        <source>The task has no subject.</source>
        <translation>任务没有主题。</translation>
    </message>
    <message>
        <source>The task has no day.</source>
        <translation>任务没有日期。</translation>
    </message>
    <message>
        <source>Row %1: the name “%2” was read without its reading marks.</source>
        <translation>第 %1 行：读取名称“%2”时去掉了注音。</translation>
    </message>
    <message>
        <source>The opportunity “%1” is closed already; the file does not open it again. Move it to a stage to do so.</source>
        <translation>商机“%1”已经结束，文件不会使其重新打开。要重新打开，请把它移到一个阶段。</translation>
    </message>
    <message>
        <source>There is no invoice “%1”. Import it first.</source>
        <translation>没有发票“%1”。请先导入。</translation>
    </message>
    <message>
        <source>There is no sale “%1”. Import it first.</source>
        <translation>没有销售“%1”。请先导入。</translation>
    </message>
    <message>
        <source>The invoice “%1” belongs to another client than the payment.</source>
        <translation>发票“%1”与付款属于不同的客户。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>The holiday has no day.</source>
        <translation>假日没有日期。</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message numerus="yes">
        <source>%n rows exported to %1.</source>
        <translation>
            <numerusform>已将 %n 行导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>导出此列表</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>供电子表格使用的 CSV (*.csv);;Excel 工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>The field needs a name, in one language at least.</source>
        <translation>字段需要名称，至少一种语言。</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1（已归档）</translation>
    </message>
    <message>
        <source>Field “%1” added</source>
        <translation>已添加字段“%1”</translation>
    </message>
    <message>
        <source>Field “%1” saved</source>
        <translation>已保存字段“%1”</translation>
    </message>
    <message>
        <source>Field “%1” moved</source>
        <translation>已移动字段“%1”</translation>
    </message>
    <message>
        <source>Field “%1” archived; its values are kept</source>
        <translation>已归档字段“%1”，其值保留</translation>
    </message>
    <message>
        <source>Field “%1” is in use again</source>
        <translation>字段“%1”已重新启用</translation>
    </message>
    <message>
        <source>Delete the field “%1”?</source>
        <translation>删除字段“%1”？</translation>
    </message>
    <message>
        <source>No client has a value in it.</source>
        <translation>没有客户填写过该字段。</translation>
    </message>
    <message numerus="yes">
        <source>%n clients lose their value. Undo brings the field and all values back; to hide it and keep the values, archive it.</source>
        <translation>
            <numerusform>%n 位客户会失去该字段的值。撤销可恢复字段和所有值；若只想隐藏并保留值，请归档。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Field “%1” deleted</source>
        <translation>已删除字段“%1”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add this field</source>
        <translation>添加此字段</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>重新启用</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Choice from a list</source>
        <translation>列表选项</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是/否</translation>
    </message>
    <message>
        <source>Name in %1</source>
        <translation>名称（%1）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>New values</source>
        <translation>新的值</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Rename, order and retire values…</source>
        <translation>重命名、排序和停用值…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>What do you want to know of every client? A field of your own stands on card and form, in the list, in filters, import and export. One name is enough; each is understood in files.</source>
        <translation>想了解每位客户的什么？自定义字段会出现在客户卡片、表单、列表、筛选、导入和导出中。填写一个名称即可；导入文件时各种语言的名称都能识别。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Hides the field everywhere and keeps its values</source>
        <translation>处处隐藏该字段，保留其值</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>处理中…</translation>
    </message>
</context>
<context>
    <name>FieldValueBox</name>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>天数</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Uid</source>
        <translation>唯一标识</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>拉丁字母姓名</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文姓名</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Client attribute</source>
        <translation>客户属性</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Back-up owner</source>
        <translation>备份负责人</translation>
    </message>
    <message>
        <source>Parent client</source>
        <translation>上级机构</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即时通讯</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Province or state</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Legal id</source>
        <translation>证照号码</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>首选渠道</translation>
    </message>
    <message>
        <source>Preferred time</source>
        <translation>方便时间</translation>
    </message>
    <message>
        <source>Own contact cycle in days</source>
        <translation>专用联系周期（天）</translation>
    </message>
    <message>
        <source>Cooperation set by hand</source>
        <translation>手工设定的合作状态</translation>
    </message>
    <message>
        <source>Reason of the cooperation set by hand</source>
        <translation>手工设定合作状态的原因</translation>
    </message>
    <message>
        <source>Key account</source>
        <translation>重点客户</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>谢绝联系</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>员工人数</translation>
    </message>
    <message>
        <source>The client&apos;s own revenue</source>
        <translation>客户自身营收</translation>
    </message>
    <message>
        <source>Year established</source>
        <translation>成立年份</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>喜好</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>Consent to talks in person</source>
        <translation>许可：到店面谈</translation>
    </message>
    <message>
        <source>Consent to visits</source>
        <translation>许可：上门拜访</translation>
    </message>
    <message>
        <source>Consent to phone in</source>
        <translation>许可：来电</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>许可：去电</translation>
    </message>
    <message>
        <source>Consent to callbacks</source>
        <translation>许可：网上回叫</translation>
    </message>
    <message>
        <source>Consent to chat</source>
        <translation>许可：在线聊天</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>许可：电子邮件</translation>
    </message>
    <message>
        <source>Consent to SMS</source>
        <translation>许可：短信</translation>
    </message>
    <message>
        <source>Consent to the voice menu</source>
        <translation>许可：语音菜单</translation>
    </message>
    <message>
        <source>Consent to web self-service</source>
        <translation>许可：网上自助</translation>
    </message>
    <message>
        <source>Consent to self-service machines</source>
        <translation>许可：自助终端</translation>
    </message>
    <message>
        <source>Consent to letters</source>
        <translation>许可：信函</translation>
    </message>
    <message>
        <source>Consent to fax</source>
        <translation>许可：传真</translation>
    </message>
    <message>
        <source>Consent to courier</source>
        <translation>许可：快递</translation>
    </message>
    <message>
        <source>Consent to conference calls</source>
        <translation>许可：电话会议</translation>
    </message>
    <message>
        <source>Consent to events</source>
        <translation>许可：活动讲座</translation>
    </message>
    <message>
        <source>Consent to messengers</source>
        <translation>许可：即时通讯</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Amount of a sale in the row</source>
        <translation>行内成交的金额</translation>
    </message>
    <message>
        <source>Day of a sale in the row</source>
        <translation>行内成交的日期</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次联系</translation>
    </message>
    <message>
        <source>Value tier</source>
        <translation>客户级别</translation>
    </message>
    <message>
        <source>Actual deal amount</source>
        <translation>实际成交额</translation>
    </message>
    <message>
        <source>Actual deal amount of all time</source>
        <translation>累计实际成交额</translation>
    </message>
    <message>
        <source>Cooperation status</source>
        <translation>合作状态</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下次联系</translation>
    </message>
    <message>
        <source>State of the contact cycle</source>
        <translation>联系周期状态</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Contact cycle in force, in days</source>
        <translation>现行联系周期（天）</translation>
    </message>
    <message>
        <source>Number of sales</source>
        <translation>成交笔数</translation>
    </message>
    <message>
        <source>Last sale</source>
        <translation>最近成交</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>有决定权</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>起点金额</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Number of the stage</source>
        <translation>阶段序号</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>进入此阶段的日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建日期</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>预计成交日期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>输单原因</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>销售人员</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Return of the sale</source>
        <translation>所退成交</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Bulk message</source>
        <translation>群发</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>下一步的日期</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>了解到的情况</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Invoice title</source>
        <translation>发票抬头</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>开户银行</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Invoice address</source>
        <translation>开票地址</translation>
    </message>
    <message>
        <source>Invoice phone</source>
        <translation>开票电话</translation>
    </message>
    <message>
        <source>Role in the decision</source>
        <translation>决策角色</translation>
    </message>
    <message>
        <source>Kind of thing learnt</source>
        <translation>所获信息类别</translation>
    </message>
    <message>
        <source>Further people of the client</source>
        <translation>客户方其他人员</translation>
    </message>
    <message>
        <source>Colleagues who took part</source>
        <translation>参与的同事</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>谈话全文</translation>
    </message>
    <message>
        <source>Source system</source>
        <translation>来源系统</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票编号</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Invoice day</source>
        <translation>开票日期</translation>
    </message>
    <message>
        <source>Reason it waits</source>
        <translation>延迟付款原因</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>暂缓至</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>未付金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>付款编号</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>关键</translation>
    </message>
    <message>
        <source>Rule of recurrence</source>
        <translation>重复规则</translation>
    </message>
    <message>
        <source>Comes again so many days after it was done</source>
        <translation>完成后多少天再次出现</translation>
    </message>
    <message>
        <source>Recurs since</source>
        <translation>重复起始日</translation>
    </message>
    <message>
        <source>Uid of the first occurrence</source>
        <translation>首次任务的 UID</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Value tier by the sales</source>
        <translation>按成交的客户级别</translation>
    </message>
    <message>
        <source>Tier pinned by hand</source>
        <translation>级别手工固定</translation>
    </message>
</context>
<context>
    <name>FileWriter</name>
    <message>
        <source>“%1” could not be written: %2. The file that was there before is unchanged. Free some space and try again.</source>
        <translation>无法写入“%1”：%2。原有文件未变。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder or change the rights of this one.</source>
        <translation>无法写入“%1”：%2。请另选文件夹，或更改其权限。</translation>
    </message>
    <message>
        <source>“%1” could not be written safely: %2. Try another disk.</source>
        <translation>无法安全写入“%1”：%2。请换一个磁盘。</translation>
    </message>
    <message>
        <source>“%1” was cut short while it was written. Free some space and write it again.</source>
        <translation>“%1”在写入时被截断。请腾出空间后重新写入。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose what the list shows</source>
        <translation>选择列表显示哪些列</translation>
    </message>
    <message>
        <source>Show only some of them</source>
        <translation>只显示其中一部分</translation>
    </message>
    <message>
        <source>Put together what has the same value, with sums</source>
        <translation>把值相同的放在一起并合计</translation>
    </message>
    <message>
        <source>Saved views: columns, filter, order, groups and colours under a name</source>
        <translation>已保存的视图：列、筛选、排序、分组和颜色，合存为一个名称</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Order by one or several columns; in the list, click a title, or Shift+click for the next</source>
        <translation>按一列或多列排序；在列表中单击列标题，或按 Shift 单击追加下一列</translation>
    </message>
    <message>
        <source>Conditions…</source>
        <translation>条件…</translation>
    </message>
    <message>
        <source>Fields above the columns</source>
        <translation>列上方的筛选框</translation>
    </message>
    <message>
        <source>Remove this condition: %1</source>
        <translation>移除此条件：%1</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Filter by conditions</source>
        <translation>按条件筛选</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>“%1” is not a Weft workspace. It was left as it is. Choose a file whose name ends in .weft, or import it if it is a table.</source>
        <translation>“%1”不是 Weft 工作区，保持原样。请选择扩展名为 .weft 的文件；如果是表格，请导入。</translation>
    </message>
    <message>
        <source>“%1” is damaged: parts of it cannot be read. It was left as it is. Restore the last backup under another name.</source>
        <translation>“%1”已损坏，部分内容无法读取，保持原样。请用其他名称恢复上一个备份。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Weft (schema %2, this one knows %3). It was left as it is. Install the newest Weft and open it again.</source>
        <translation>“%1”由更新版本的 Weft 写入（结构 %2，本版本只认识 %3），保持原样。请安装最新版 Weft 后打开。</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask its owner for the right to read it.</source>
        <translation>“%1”不可读取。请向其所有者申请读取权限。</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes): its content is lost. It was left as it is. Restore the last backup, or create a new workspace under another name.</source>
        <translation>“%1”为空（0 字节），内容已丢失，保持原样。请恢复上一个备份，或用其他名称新建工作区。</translation>
    </message>
    <message>
        <source>“%1” holds parts that no Weft has put there, and was not opened. It was left as it is. Restore a backup, or ask whoever changed the file.</source>
        <translation>“%1”含有并非 Weft 写入的内容，未打开，保持原样。请恢复备份，或询问修改此文件的人。</translation>
    </message>
    <message>
        <source>“%1” cannot be written to, and there is no room for a copy to read in its stead. Free some space in the folder for temporary files.</source>
        <translation>“%1”不可写入，也没有空间建立用于读取的副本。请在临时文件夹中腾出空间。</translation>
    </message>
    <message>
        <source>“%1” may not be written to. Nothing can be changed until its rights are changed or a copy is saved elsewhere.</source>
        <translation>“%1”不可写入。更改其权限或另存副本之前，不能作任何修改。</translation>
    </message>
    <message>
        <source>The folder of “%1” may not be written to. Nothing can be changed until its rights are changed or a copy is saved elsewhere.</source>
        <translation>“%1”所在的文件夹不可写入。更改其权限或另存副本之前，不能作任何修改。</translation>
    </message>
    <message>
        <source>“%1” is not there. Check the name, or whether the disk is connected.</source>
        <translation>“%1”不存在。请检查名称，或磁盘是否已连接。</translation>
    </message>
    <message>
        <source>The workspace was opened for reading only.</source>
        <translation>工作区以只读方式打开。</translation>
    </message>
</context>
<context>
    <name>HoldBox</name>
    <message>
        <source>Not reminded of until a day, that day included. Everybody sees the reason.</source>
        <translation>到这一天（含）为止不再催款，所有人都能看到原因。</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it is paid late</source>
        <translation>为何延迟付款</translation>
    </message>
</context>
<context>
    <name>HolidayTable</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>A make-up day is worked although the week says no.</source>
        <translation>调休上班日：按周历本应休息，但这一天要上班。</translation>
    </message>
    <message>
        <source>Holidays and make-up days</source>
        <translation>节假日和调休上班日</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入列表…</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>The holiday has no day. Enter one like 2026-10-01.</source>
        <translation>假日没有日期。请按 2026-10-01 的形式输入。</translation>
    </message>
    <message>
        <source>“%1” is neither a holiday nor a make-up day.</source>
        <translation>“%1”既不是假日，也不是调休上班日。</translation>
    </message>
    <message>
        <source>Several days are called “%1”. Give the day.</source>
        <translation>有多个日子名为“%1”。请给出日期。</translation>
    </message>
</context>
<context>
    <name>ImportCheckStep</name>
    <message>
        <source>Rows that are known already</source>
        <translation>已有的记录</translation>
    </message>
    <message>
        <source>change what is there, and add the new ones</source>
        <translation>更新已有的，并添加新的</translation>
    </message>
    <message>
        <source>stay as they are; only new ones are added</source>
        <translation>保持不变，只添加新的</translation>
    </message>
    <message>
        <source>change what is there; no new ones</source>
        <translation>只更新已有的，不添加新的</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Rows with faults. Enter writes over a cell.</source>
        <translation>有问题的行。按 Enter 改写单元格。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>held</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>stubs to make</source>
        <translation>将建占位记录</translation>
    </message>
    <message>
        <source>Trying it out, nothing is written yet…</source>
        <translation>正在试算，尚未写入…</translation>
    </message>
    <message>
        <source>This would come of it. Nothing is written yet.</source>
        <translation>导入结果将如下。尚未写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n cells are mended.</source>
        <translation>
            <numerusform>已修正 %n 个单元格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows would be left out. Write over what is wrong, or leave them out.</source>
        <translation>
            <numerusform>有 %n 行不会导入。请直接改写有误之处，或不导入这些行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>显示前 %1 行。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>held, a person must decide</source>
        <translation>被搁置，需由人决定</translation>
    </message>
    <message>
        <source>Row %1 is %2: %3</source>
        <translation>第 %1 行%2：%3</translation>
    </message>
    <message>
        <source>Row %1, column “%2” is %3: %4</source>
        <translation>第 %1 行，列“%2”，%3：%4</translation>
    </message>
    <message>
        <source>New stub: %1</source>
        <translation>新占位记录：%1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more stubs</source>
        <translation>
            <numerusform>……另有 %n 个占位记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportColumnsStep</name>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Is read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Columns of the file. Space changes what a column means.</source>
        <translation>文件中的列。按空格键更改某列的含义。</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>（第 %1 列）</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>%1 means</source>
        <translation>%1 的含义</translation>
    </message>
    <message>
        <source>How %1 is read</source>
        <translation>%1 的读取方式</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Weft works this out itself; the column is not read.</source>
        <translation>该值由 Weft 自行计算，此列不予读取。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n columns are read.</source>
        <translation>
            <numerusform>共 %n 列，读取其中 %1 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n are unsure: look at them.</source>
        <translation>
            <numerusform>▲ 有 %n 列没有把握，请核对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ In %n the days or amounts are not clear: choose how they are read.</source>
        <translation>
            <numerusform>▲ 有 %n 列的日期或金额不明确，请选择读取方式。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDoneStep</name>
    <message>
        <source>Save these rows…</source>
        <translation>保存这些行…</translation>
    </message>
    <message>
        <source>Resolve stubs…</source>
        <translation>处理占位记录…</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销此次导入</translation>
    </message>
    <message>
        <source>All of it can be taken back as one step, now or later.</source>
        <translation>现在或以后都可以一步全部撤销。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Nothing is kept of it until all rows are in.</source>
        <translation>全部行导入之前不会保留任何内容。</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not imported. Save them with row, column and reason, mend them and import that file again.</source>
        <translation>
            <numerusform>有 %n 行未导入。把它们连同行号、列和原因保存下来，修正后再导入该文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names of the file are not known; stubs stand for them: %1</source>
        <translation>
            <numerusform>文件中有 %n 个名称未知，已用占位记录代替：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>ImportFileStep</name>
    <message>
        <source>Comma ( , )</source>
        <translation>逗号 ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>分号 ( ; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation>竖线 ( | )</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Header in row</source>
        <translation>标题所在行</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>没有标题行</translation>
    </message>
    <message>
        <source>Take off the &apos; that guards cells such as &apos;=1+1 or &apos;-5</source>
        <translation>去掉单元格开头的保护符 &apos;（如 &apos;=1+1、&apos;-5）</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Spreadsheet whose days count from 1904. Days and numbers are shown as they are read.</source>
        <translation>电子表格，日期自 1904 年起计。日期和数字按读取结果显示。</translation>
    </message>
    <message>
        <source>Spreadsheet. Days and numbers are shown as they are read.</source>
        <translation>电子表格。日期和数字按读取结果显示。</translation>
    </message>
    <message>
        <source>The encoding was recognised. Change what does not look right below.</source>
        <translation>已识别编码。下面若有不对之处，请更改。</translation>
    </message>
    <message>
        <source>The encoding is not certain: look whether the text below reads well.</source>
        <translation>编码不能确定：请看下面的文字是否正常。</translation>
    </message>
    <message>
        <source>%1 The file was written for a spreadsheet.</source>
        <translation>%1该文件是为电子表格写的。</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>The file %1 cannot be read: %2. Check that it is there and that you may read it.</source>
        <translation>无法读取文件 %1：%2。请检查它是否存在、是否有读取权限。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>导入已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>Save the rows that were not imported</source>
        <translation>保存未导入的行</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 imported: %2</source>
        <translation>已导入 %1：%2</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.xlsx *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>Left out</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>没有把握</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>同上次</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>您的选择</translation>
    </message>
    <message>
        <source>The column has no header, or one that stands twice.</source>
        <translation>该列没有标题，或标题重复。</translation>
    </message>
    <message>
        <source>No field is known by this header.</source>
        <translation>没有叫此标题的字段。</translation>
    </message>
    <message>
        <source>Guessed by a part of the header or by the values. Check it.</source>
        <translation>根据部分标题或内容猜测，请核对。</translation>
    </message>
    <message>
        <source>The header is another word for this field.</source>
        <translation>标题是该字段的另一种说法。</translation>
    </message>
    <message>
        <source>The header is the name of this field.</source>
        <translation>标题就是该字段的名称。</translation>
    </message>
    <message>
        <source>So it was chosen for the last file with these columns.</source>
        <translation>上次导入同样列的文件时如此选择。</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation>读取已取消。</translation>
    </message>
    <message>
        <source>The sheet has no rows. Choose another sheet or another header row.</source>
        <translation>工作表没有行。请选择其他工作表或其他标题行。</translation>
    </message>
    <message numerus="yes">
        <source>The sheet has %n merged areas; the value of one counts for its first cell only.</source>
        <translation>
            <numerusform>工作表有 %n 处合并单元格，其值只算在第一个单元格。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook counts its days from 1904; they are read so.</source>
        <translation>该工作簿的日期自 1904 年起计，已照此读取。</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>更改 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>合并 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>不变 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>搁置 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>拒收 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown names made as stubs</source>
        <translation>
            <numerusform>为 %n 个未知名称建立占位记录</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the counts of an import</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Reading the whole file…</source>
        <translation>正在读取整个文件…</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>正在读取… %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation>
            <numerusform>共 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read whole; they can be mended before the import.</source>
        <translation>
            <numerusform>其中 %n 行不能完整读取，可在导入前修正。</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns are taken as for the last file with this header.</source>
        <translation>各列按上次同样标题的文件处理。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>InlineBox</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>InsightPage</name>
    <message>
        <source>Insight</source>
        <translation>洞察</translation>
    </message>
    <message>
        <source>Where the amount comes from</source>
        <translation>金额从何而来</translation>
    </message>
    <message>
        <source>Who rose, who fell</source>
        <translation>升级与降级</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>洞察</translation>
    </message>
</context>
<context>
    <name>InvoiceEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>新建发票</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+S or Ctrl+Enter</source>
        <translation>Ctrl+S 或 Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show the newer record</source>
        <translation>显示较新的记录</translation>
    </message>
</context>
<context>
    <name>InvoiceForm</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Invoice day</source>
        <translation>开票日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Reason it waits</source>
        <translation>延迟付款原因</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>暂缓至</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>The program it comes from; empty if typed here</source>
        <translation>来自哪个程序；在此录入则留空</translation>
    </message>
    <message>
        <source>There is no client “%1”. Choose one of those offered while typing.</source>
        <translation>没有客户“%1”。请从输入时列出的客户中选择。</translation>
    </message>
    <message>
        <source>A hold needs a reason.</source>
        <translation>暂缓需要原因。</translation>
    </message>
</context>
<context>
    <name>InvoicePane</name>
    <message>
        <source>Choose an invoice to see its payments.</source>
        <translation>选择一张发票以查看其付款。</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>登记付款</translation>
    </message>
    <message>
        <source>P in the list</source>
        <translation>在列表中按 P</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>暂缓…</translation>
    </message>
    <message>
        <source>H in the list</source>
        <translation>在列表中按 H</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>结束暂缓</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Without client</source>
        <translation>无客户</translation>
    </message>
    <message>
        <source>Amount %1, paid %2</source>
        <translation>金额 %1，已付 %2</translation>
    </message>
    <message>
        <source>Invoice day %1</source>
        <translation>开票日期 %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>%1   %2   %3</source>
        <translation>%1   %2   %3</translation>
    </message>
    <message>
        <source>Remove this payment</source>
        <translation>删除此付款</translation>
    </message>
    <message>
        <source>Remove the payment of %1</source>
        <translation>删除 %1 的付款</translation>
    </message>
    <message>
        <source>Payment removed</source>
        <translation>付款已删除</translation>
    </message>
    <message>
        <source>Payment of %1 for %2 recorded</source>
        <translation>已登记 %2 的付款 %1</translation>
    </message>
    <message>
        <source>A hold needs a day and a reason.</source>
        <translation>暂缓需要日期和原因。</translation>
    </message>
    <message>
        <source>%1 on hold until %2</source>
        <translation>%1 暂缓至 %2</translation>
    </message>
    <message>
        <source>%1 is no longer on hold</source>
        <translation>%1 不再暂缓</translation>
    </message>
</context>
<context>
    <name>InvoiceText</name>
    <message>
        <source>– open, no due day</source>
        <translation>– 未付，无到期日</translation>
    </message>
    <message>
        <source>%1 due %2</source>
        <translation>%1 %2到期</translation>
    </message>
    <message>
        <source>– on hold until %1</source>
        <translation>– 暂缓至 %1</translation>
    </message>
    <message>
        <source>✓ paid</source>
        <translation>✓ 已付</translation>
    </message>
    <message>
        <source>Open in all</source>
        <translation>未付合计</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>1–30 days overdue</source>
        <translation>逾期 1–30 天</translation>
    </message>
    <message>
        <source>31–60 days</source>
        <translation>31–60 天</translation>
    </message>
    <message>
        <source>61–90 days</source>
        <translation>61–90 天</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>90 天以上</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂缓</translation>
    </message>
    <message numerus="yes">
        <source>▲ %n days overdue</source>
        <translation>
            <numerusform>▲ 逾期 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>“%1” cannot be taken back on its own: “%2” changed the same records later. Take that back first.</source>
        <translation>“%1”不能单独撤销：之后“%2”修改了相同的记录。请先撤销后者。</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>This step cannot be taken back: it is not in the history, or was taken back already. Reload the history.</source>
        <translation>这一步不能撤销：它不在历史中，或已被撤销。请刷新历史。</translation>
    </message>
    <message>
        <source>Add client %1</source>
        <translation>添加客户 %1</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <source>Edit client %1</source>
        <translation>编辑客户 %1</translation>
    </message>
    <message>
        <source>Edit client</source>
        <translation>编辑客户</translation>
    </message>
    <message>
        <source>Delete client %1</source>
        <translation>删除客户 %1</translation>
    </message>
    <message>
        <source>Delete client</source>
        <translation>删除客户</translation>
    </message>
    <message>
        <source>Log contact with %1</source>
        <translation>记录与 %1 的联系</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>Edit contact with %1</source>
        <translation>编辑与 %1 的联系</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>编辑联系</translation>
    </message>
    <message>
        <source>Delete contact with %1</source>
        <translation>删除与 %1 的联系</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>删除联系</translation>
    </message>
    <message>
        <source>Add sale to %1</source>
        <translation>添加 %1 的成交</translation>
    </message>
    <message>
        <source>Add sale</source>
        <translation>添加成交</translation>
    </message>
    <message>
        <source>Edit sale to %1</source>
        <translation>编辑 %1 的成交</translation>
    </message>
    <message>
        <source>Edit sale</source>
        <translation>编辑成交</translation>
    </message>
    <message>
        <source>Delete sale to %1</source>
        <translation>删除 %1 的成交</translation>
    </message>
    <message>
        <source>Delete sale</source>
        <translation>删除成交</translation>
    </message>
    <message>
        <source>Record return from %1</source>
        <translation>登记 %1 的退货</translation>
    </message>
    <message>
        <source>Record return</source>
        <translation>登记退货</translation>
    </message>
    <message>
        <source>Add opportunity %1</source>
        <translation>添加商机 %1</translation>
    </message>
    <message>
        <source>Add opportunity</source>
        <translation>添加商机</translation>
    </message>
    <message>
        <source>Edit opportunity %1</source>
        <translation>编辑商机 %1</translation>
    </message>
    <message>
        <source>Edit opportunity</source>
        <translation>编辑商机</translation>
    </message>
    <message>
        <source>Delete opportunity %1</source>
        <translation>删除商机 %1</translation>
    </message>
    <message>
        <source>Delete opportunity</source>
        <translation>删除商机</translation>
    </message>
    <message>
        <source>Move opportunity %1</source>
        <translation>移动商机 %1</translation>
    </message>
    <message>
        <source>Move opportunity</source>
        <translation>移动商机</translation>
    </message>
    <message>
        <source>Win opportunity %1</source>
        <translation>赢得商机 %1</translation>
    </message>
    <message>
        <source>Win opportunity</source>
        <translation>赢得商机</translation>
    </message>
    <message>
        <source>Lose opportunity %1</source>
        <translation>输掉商机 %1</translation>
    </message>
    <message>
        <source>Lose opportunity</source>
        <translation>输掉商机</translation>
    </message>
    <message>
        <source>Add task %1</source>
        <translation>添加任务 %1</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Edit task %1</source>
        <translation>编辑任务 %1</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>编辑任务</translation>
    </message>
    <message>
        <source>Delete task %1</source>
        <translation>删除任务 %1</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>删除任务</translation>
    </message>
    <message>
        <source>Complete task %1</source>
        <translation>完成任务 %1</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>完成任务</translation>
    </message>
    <message>
        <source>Reopen task %1</source>
        <translation>重新打开任务 %1</translation>
    </message>
    <message>
        <source>Reopen task</source>
        <translation>重新打开任务</translation>
    </message>
    <message>
        <source>Add product %1</source>
        <translation>添加产品 %1</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>添加产品</translation>
    </message>
    <message>
        <source>Edit product %1</source>
        <translation>编辑产品 %1</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>编辑产品</translation>
    </message>
    <message>
        <source>Delete product %1</source>
        <translation>删除产品 %1</translation>
    </message>
    <message>
        <source>Delete product</source>
        <translation>删除产品</translation>
    </message>
    <message>
        <source>Add user %1</source>
        <translation>添加用户 %1</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Edit user %1</source>
        <translation>编辑用户 %1</translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation>编辑用户</translation>
    </message>
    <message>
        <source>Delete user %1</source>
        <translation>删除用户 %1</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>删除用户</translation>
    </message>
    <message>
        <source>Change setting %1</source>
        <translation>更改设置 %1</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Edit list %1</source>
        <translation>编辑列表 %1</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>编辑列表</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>推迟 %1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Resolve stub %1</source>
        <translation>处理占位记录 %1</translation>
    </message>
    <message>
        <source>Resolve stub</source>
        <translation>处理占位记录</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n clients</source>
        <translation>
            <numerusform>编辑 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Add person %1</source>
        <translation>添加联系人 %1</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Edit person %1</source>
        <translation>编辑联系人 %1</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>编辑联系人</translation>
    </message>
    <message>
        <source>Delete person %1</source>
        <translation>删除联系人 %1</translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation>删除联系人</translation>
    </message>
    <message>
        <source>Begin contact with %1</source>
        <translation>开始联系%1</translation>
    </message>
    <message>
        <source>Begin contact</source>
        <translation>开始联系</translation>
    </message>
    <message>
        <source>Add invoice %1</source>
        <translation>添加发票 %1</translation>
    </message>
    <message>
        <source>Add invoice</source>
        <translation>添加发票</translation>
    </message>
    <message>
        <source>Edit invoice %1</source>
        <translation>编辑发票 %1</translation>
    </message>
    <message>
        <source>Edit invoice</source>
        <translation>编辑发票</translation>
    </message>
    <message>
        <source>Delete invoice %1</source>
        <translation>删除发票 %1</translation>
    </message>
    <message>
        <source>Delete invoice</source>
        <translation>删除发票</translation>
    </message>
    <message>
        <source>Hold invoice %1</source>
        <translation>暂缓发票 %1</translation>
    </message>
    <message>
        <source>Hold invoice</source>
        <translation>暂缓发票</translation>
    </message>
    <message>
        <source>End hold of invoice %1</source>
        <translation>结束暂缓发票 %1</translation>
    </message>
    <message>
        <source>End hold of invoice</source>
        <translation>结束暂缓发票</translation>
    </message>
    <message>
        <source>Record payment %1</source>
        <translation>登记付款 %1</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>登记付款</translation>
    </message>
    <message>
        <source>Edit payment %1</source>
        <translation>编辑付款 %1</translation>
    </message>
    <message>
        <source>Edit payment</source>
        <translation>编辑付款</translation>
    </message>
    <message>
        <source>Delete payment %1</source>
        <translation>删除付款 %1</translation>
    </message>
    <message>
        <source>Delete payment</source>
        <translation>删除付款</translation>
    </message>
    <message>
        <source>Save view %1</source>
        <translation>保存视图 %1</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Change view %1</source>
        <translation>更改视图 %1</translation>
    </message>
    <message>
        <source>Change view</source>
        <translation>更改视图</translation>
    </message>
    <message>
        <source>Delete view %1</source>
        <translation>删除视图 %1</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>Spread contacts</source>
        <translation>均摊联系</translation>
    </message>
    <message>
        <source>Snooze task %1</source>
        <translation>推迟任务 %1</translation>
    </message>
    <message>
        <source>Snooze task</source>
        <translation>推迟任务</translation>
    </message>
    <message>
        <source>Add holiday %1</source>
        <translation>添加假日 %1</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>添加假日</translation>
    </message>
    <message>
        <source>Edit holiday %1</source>
        <translation>编辑假日 %1</translation>
    </message>
    <message>
        <source>Edit holiday</source>
        <translation>编辑假日</translation>
    </message>
    <message>
        <source>Delete holiday %1</source>
        <translation>删除假日 %1</translation>
    </message>
    <message>
        <source>Delete holiday</source>
        <translation>删除假日</translation>
    </message>
    <message>
        <source>Add document %1</source>
        <translation>添加文档 %1</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>添加文档</translation>
    </message>
    <message>
        <source>Edit document %1</source>
        <translation>编辑文档 %1</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>编辑文档</translation>
    </message>
    <message>
        <source>Remove document %1</source>
        <translation>移除文档 %1</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>移除文档</translation>
    </message>
    <message>
        <source>Pin tier of %1</source>
        <translation>固定 %1 的级别</translation>
    </message>
    <message>
        <source>Pin tier</source>
        <translation>固定级别</translation>
    </message>
    <message>
        <source>Unpin tier of %1</source>
        <translation>取消固定 %1 的级别</translation>
    </message>
    <message>
        <source>Unpin tier</source>
        <translation>取消固定级别</translation>
    </message>
    <message>
        <source>Add a task for each of %1 clients</source>
        <translation>为 %1 位客户各添加一个任务</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Add field %1</source>
        <translation>添加字段 %1</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Change field %1</source>
        <translation>修改字段 %1</translation>
    </message>
    <message>
        <source>Change field</source>
        <translation>修改字段</translation>
    </message>
    <message>
        <source>Archive field %1</source>
        <translation>归档字段 %1</translation>
    </message>
    <message>
        <source>Archive field</source>
        <translation>归档字段</translation>
    </message>
    <message>
        <source>Use field %1 again</source>
        <translation>重新启用字段 %1</translation>
    </message>
    <message>
        <source>Use field again</source>
        <translation>重新启用字段</translation>
    </message>
    <message>
        <source>Move field %1</source>
        <translation>移动字段 %1</translation>
    </message>
    <message>
        <source>Move field</source>
        <translation>移动字段</translation>
    </message>
    <message>
        <source>Delete field %1</source>
        <translation>删除字段 %1</translation>
    </message>
    <message>
        <source>Delete field</source>
        <translation>删除字段</translation>
    </message>
</context>
<context>
    <name>ListFields</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>上季度</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>下季度</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>明年</translation>
    </message>
    <message>
        <source>last … days</source>
        <translation>最近 … 天</translation>
    </message>
    <message>
        <source>next … days</source>
        <translation>未来 … 天</translation>
    </message>
    <message>
        <source>… days ago</source>
        <translation>… 天前</translation>
    </message>
    <message>
        <source>in … days</source>
        <translation>… 天后</translation>
    </message>
    <message>
        <source>a day…</source>
        <translation>某一天…</translation>
    </message>
    <message>
        <source>is on or in</source>
        <translation>在</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>since</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>until</source>
        <translation>不晚于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>满足全部</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>满足任一</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>均不满足</translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n days</source>
        <translation>
            <numerusform>未来 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListForm</name>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>List “%1” saved</source>
        <translation>已保存列表“%1”</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>显示为</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>筛选 %1</translation>
    </message>
    <message>
        <source>A part of the text, or &gt;=100, &lt;=2026-03, =exact, !not this, - for none. Several by |</source>
        <translation>输入部分文字，或 &gt;=100、&lt;=2026-03、=完全相同、!不是；- 表示为空；多个值用 | 隔开</translation>
    </message>
</context>
<context>
    <name>ListModelBase</name>
    <message>
        <source>Next contact</source>
        <translation>下次联系</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次联系</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>往来记录</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Invoice day</source>
        <translation>开票日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>%1  (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>按标签筛选</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ found, counting…</source>
        <translation>已找到 %1+，正在计数…</translation>
    </message>
    <message>
        <source>Total  (%1)</source>
        <translation>合计（%1）</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>默认顺序</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>然后按</translation>
    </message>
    <message>
        <source>Nothing fits what stands above the columns.</source>
        <translation>没有符合列上方筛选的行。</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>%1 rows are too many for the clipboard. Select fewer, or export the list to a file.</source>
        <translation>%1 行太多，无法放入剪贴板。请少选一些，或把列表导出为文件。</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Filter by column</source>
        <translation>按列筛选</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>“%1” cannot be kept in a list. %2</source>
        <translation>“%1”不能放入列表。%2</translation>
    </message>
    <message>
        <source>The value “%1” is no longer in the list. Open the list again.</source>
        <translation>值“%1”已不在列表中，请重新打开列表。</translation>
    </message>
    <message>
        <source>The list already has “%1”. Choose another name.</source>
        <translation>列表中已有“%1”，请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” cannot be saved: the list “%2” is fixed, or the code is missing.</source>
        <translation>“%1”无法保存：列表“%2”是固定的，或缺少代码。</translation>
    </message>
    <message>
        <source>“%1” is none of the values of the list “%2”: %3.</source>
        <translation>“%1”不是列表“%2”的值，可选：%3。</translation>
    </message>
</context>
<context>
    <name>LogContactForm</name>
    <message>
        <source>No person named</source>
        <translation>未指明联系人</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>No purpose</source>
        <translation>无目的</translation>
    </message>
    <message>
        <source>No next step needed</source>
        <translation>无需下一步</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>再次致电</translation>
    </message>
    <message>
        <source>Send material</source>
        <translation>寄送资料</translation>
    </message>
    <message>
        <source>Send a quotation</source>
        <translation>发送报价</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>不定日期</translation>
    </message>
    <message>
        <source>What was said, what was promised</source>
        <translation>谈了什么，承诺了什么</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>下一步的日期</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>已承诺：%1</translation>
    </message>
    <message>
        <source>Next: call again on %1</source>
        <translation>下一步：%1 再联系</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>尚无结果</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>了解到的情况</translation>
    </message>
    <message>
        <source>No colleague took part</source>
        <translation>没有同事参与</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>话题</translation>
    </message>
    <message>
        <source>What we learnt of the client</source>
        <translation>对客户的新了解</translation>
    </message>
    <message>
        <source>Transcript; the search finds every word of it</source>
        <translation>谈话全文；搜索可以找到其中每个词</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>稍后补记</translation>
    </message>
    <message>
        <source>Kept without a result; Today lists it until it has one</source>
        <translation>先保存而不记结果；补记之前会列在“今日工作”中</translation>
    </message>
    <message>
        <source>Kind of thing learnt</source>
        <translation>所获信息类别</translation>
    </message>
    <message>
        <source>Day of the contact</source>
        <translation>联系日期</translation>
    </message>
    <message>
        <source>Time of the contact</source>
        <translation>联系时间</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>谈话全文</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>附加文件…</translation>
    </message>
    <message>
        <source>Bulk message</source>
        <translation>群发</translation>
    </message>
    <message>
        <source>A bulk message does not move the next contact</source>
        <translation>群发不影响下次联系日期</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新建工作区(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample firm</source>
        <translation>打开示例公司(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export this list…</source>
        <translation>导出此列表(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>关闭工作区(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>在本页查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>转到(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>窄导航栏(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About Weft</source>
        <translation>关于 Weft(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>New &amp;task…</source>
        <translation>新建任务(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Daily digest in the tray</source>
        <translation>托盘每日摘要(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Log a contact…</source>
        <translation>记录联系(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>关闭窗口后继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Resolve &amp;stubs…</source>
        <translation>处理占位记录(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Weft</source>
        <translation>Weft</translation>
    </message>
    <message>
        <source>%1 – Weft</source>
        <translation>%1 – Weft</translation>
    </message>
    <message>
        <source>This file can only be read, so nothing in it can be changed.</source>
        <translation>此文件只能读取，其中的内容不能更改。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>There is no axis “%1”. The axes are: %2.</source>
        <translation>没有轴“%1”，可选：%2。</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 位逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, amount %3, %4</source>
        <translation>%1：%2，金额 %3，%4</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Shaded by</source>
        <translation>着色依据</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Matrix of clients</source>
        <translation>客户矩阵</translation>
    </message>
    <message>
        <source>Clients of the cell</source>
        <translation>此格的客户</translation>
    </message>
    <message>
        <source>No clients yet. The matrix shows how they stand by class and by what they brought.</source>
        <translation>还没有客户。矩阵按类别和成交额展示客户的分布。</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Share of amount</source>
        <translation>金额占比</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>All: %1</source>
        <translation>全部：%1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Show these clients</source>
        <translation>显示这些客户</translation>
    </message>
    <message>
        <source>Set owner for all</source>
        <translation>为全部设定负责人</translation>
    </message>
    <message>
        <source>Set own cycle for all</source>
        <translation>为全部设定专用周期</translation>
    </message>
    <message>
        <source>Add tag to all</source>
        <translation>为全部添加标签</translation>
    </message>
    <message numerus="yes">
        <source>%n clients changed</source>
        <translation>
            <numerusform>已更改 %n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n 格</numerusform>
        </translation>
    </message>
    <message>
        <source>No client stands in this cell.</source>
        <translation>此格没有客户。</translation>
    </message>
    <message>
        <source>As of %1: tiers, amounts and due days as they were on that day; owners, attributes and other fields as they are today. Nothing can be changed from here.</source>
        <translation>截至 %1：级别、金额和到期日为当日情形；负责人、属性等字段为今日情形。在此不能更改。</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>%1 down, %2 across</source>
        <translation>纵向 %1，横向 %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>更改字段…</translation>
    </message>
    <message>
        <source>For all clients of the selected cells (F2)</source>
        <translation>用于所选各格的全部客户 (F2)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>打印预览…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>The workspace holds rows that point to records which are not there (%1). It was left as it was. Check it with the program that wrote it, or restore a backup.</source>
        <translation>工作区中有些行指向不存在的记录（%1），保持原样。请用写入它的程序检查，或恢复备份。</translation>
    </message>
    <message>
        <source>The copy “%1” made before the update is not sound. The workspace was left as it was. Check the disk.</source>
        <translation>更新前所作的副本“%1”不完好。工作区保持原样。请检查磁盘。</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose a folder that may be written to.</source>
        <translation>无法写入“%1”。请选择可写入的文件夹。</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is not an amount that reads only one way. Write it like 1234.50.</source>
        <translation>“%1”不是只有一种读法的金额，请写成 1234.50。</translation>
    </message>
    <message>
        <source>“%1” is larger than any amount Weft keeps. Check the digits.</source>
        <translation>“%1”超过 Weft 能保存的金额，请检查数字。</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Give its code of ISO 4217, such as CNY.</source>
        <translation>“%1”不是币种，请用 ISO 4217 代码，如 CNY。</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 has. Write it like 1234.50, or say which mark stands before the decimals.</source>
        <translation>“%1”的小数位多于 %2。请写成 1234.50，或说明哪个符号是小数点。</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单 (F10)</translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1，%n 项待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Opportunities</name>
    <message>
        <source>This opportunity is no longer there. Reload the list.</source>
        <translation>此商机已不存在，请刷新列表。</translation>
    </message>
    <message>
        <source>The opportunity has no stage. Choose one.</source>
        <translation>商机没有阶段，请选择一个。</translation>
    </message>
    <message>
        <source>The code %1 already belongs to another opportunity. Choose another one.</source>
        <translation>编号 %1 已属于另一个商机，请换一个。</translation>
    </message>
    <message>
        <source>The stage is no longer there. Choose another one.</source>
        <translation>该阶段已不存在，请另选一个。</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Reload it and enter the change again.</source>
        <translation>%1 在此期间已被修改。请重新载入，再输入更改。</translation>
    </message>
    <message>
        <source>There is no opportunity with the code &quot;%1&quot;.</source>
        <translation>没有编号为“%1”的商机。</translation>
    </message>
    <message>
        <source>There is no stage named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的阶段。</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>阶段需要名称。</translation>
    </message>
</context>
<context>
    <name>OpportunityBox</name>
    <message>
        <source>A name is needed.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>A stage is needed.</source>
        <translation>请选择阶段。</translation>
    </message>
    <message>
        <source>What is offered or hoped for. Tier and cooperation follow when it is sold.</source>
        <translation>已报价或有望成交的业务。成交之后才计入等级和合作状态。</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>预计成交日期</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>不定日期</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ParetoView</name>
    <message>
        <source>Nothing is sold yet. As soon as there are sales, this shows how few buyers bring most of the amount.</source>
        <translation>尚无成交。一有成交，这里就显示多少买家带来大部分金额。</translation>
    </message>
    <message>
        <source>Import a CSV file…</source>
        <translation>导入 CSV 文件…</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>显示所有客户</translation>
    </message>
    <message>
        <source>Clients of the chart</source>
        <translation>图表中的客户</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>buyers (%1 %) bring %2 % of %3</source>
        <translation>位买家（%1%）带来 %3 的 %2%</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>the whole base</source>
        <translation>整个客户库</translation>
    </message>
    <message>
        <source>%1 % of the amount</source>
        <translation>金额的 %1%</translation>
    </message>
    <message>
        <source>Rank %1, %2</source>
        <translation>第 %1 名，%2</translation>
    </message>
    <message numerus="yes">
        <source>Ranks %1, %n clients</source>
        <translation>
            <numerusform>第 %1 名，%n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, with those before %3 %</source>
        <translation>%1：%2，连同之前各位共 %3%</translation>
    </message>
    <message>
        <source>How few buyers bring most of the amount?</source>
        <translation>多少买家带来大部分金额？</translation>
    </message>
    <message>
        <source>Buyers in order of amount, the largest first</source>
        <translation>买家按金额由大到小</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>金额，%1</translation>
    </message>
    <message>
        <source>Cumulative share, %</source>
        <translation>累计占比 %</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>占比 %</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>供电子表格使用的 CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>PaymentBox</name>
    <message>
        <source>What was received. All that is open is filled in.</source>
        <translation>收到的款项。已填入全部未付金额。</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>登记付款</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>付款编号</translation>
    </message>
    <message>
        <source>Number, if it has one</source>
        <translation>编号（如有）</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>有决定权</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>首选渠道</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>添加电话</translation>
    </message>
    <message>
        <source>Remove phone</source>
        <translation>删除电话</translation>
    </message>
    <message>
        <source>Add e-mail</source>
        <translation>添加电子邮件</translation>
    </message>
    <message>
        <source>Remove e-mail</source>
        <translation>删除电子邮件</translation>
    </message>
    <message>
        <source>No role in decisions</source>
        <translation>没有决策角色</translation>
    </message>
</context>
<context>
    <name>PhoneRow</name>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>号码类型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>PinBox</name>
    <message>
        <source>By the sales this client stands in tier %1. A pinned tier gives the cycle and holds in lists, matrix and reports, to its last day included.</source>
        <translation>按成交，该客户的级别为“%1”。固定的级别决定周期，并用于列表、矩阵和报表，直至最后一日（含当日）。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>By the sales</source>
        <translation>按成交</translation>
    </message>
    <message>
        <source>Pinned tier</source>
        <translation>固定的级别</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>长期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>A product needs a code and a name.</source>
        <translation>产品需要编号和名称。</translation>
    </message>
    <message>
        <source>The code %1 already belongs to another product. Choose another one.</source>
        <translation>编号 %1 已属于另一个产品，请换一个。</translation>
    </message>
    <message>
        <source>This product is no longer there. Reload the list.</source>
        <translation>此产品已不存在，请刷新列表。</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Reload it and enter the change again.</source>
        <translation>%1 在此期间已被修改。请重新载入，再输入更改。</translation>
    </message>
    <message>
        <source>There is no product with the code or name &quot;%1&quot;.</source>
        <translation>没有编号或名称为“%1”的产品。</translation>
    </message>
    <message>
        <source>Several products are named &quot;%1&quot;. Give the code instead.</source>
        <translation>有几个产品都叫“%1”，请改用编号。</translation>
    </message>
    <message>
        <source>This product has sales or opportunities and cannot be removed. Mark it as not active instead.</source>
        <translation>此产品已有成交或商机，不能删除。请改为停用。</translation>
    </message>
</context>
<context>
    <name>QuickFind</name>
    <message>
        <source>Nothing found. Try a part of the name, a phone number or pinyin.</source>
        <translation>没有找到。请试试名称的一部分、电话号码或拼音。</translation>
    </message>
    <message>
        <source>Client, phone, pinyin, or a command</source>
        <translation>客户、电话、拼音或命令</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>Log a contact with: client, phone or pinyin</source>
        <translation>记录与谁的联系：客户、电话或拼音</translation>
    </message>
    <message>
        <source>Log a contact with</source>
        <translation>记录与谁的联系</translation>
    </message>
</context>
<context>
    <name>ReceivablesPage</name>
    <message>
        <source>%1 saved</source>
        <translation>%1 已保存</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>应收账款</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>新建发票</translation>
    </message>
    <message>
        <source>Number, client, reason</source>
        <translation>编号、客户、原因</translation>
    </message>
    <message>
        <source>Search invoices</source>
        <translation>搜索发票</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>显示所有客户</translation>
    </message>
    <message>
        <source>No invoices yet. Add the first one, or drop a list of them onto this window.</source>
        <translation>还没有发票。添加第一张，或把发票列表拖到此窗口。</translation>
    </message>
    <message>
        <source>Import a CSV file…</source>
        <translation>导入 CSV 文件…</translation>
    </message>
    <message>
        <source>Nothing is open here.</source>
        <translation>这里没有未付款项。</translation>
    </message>
    <message>
        <source>Show all that is open</source>
        <translation>显示全部未付</translation>
    </message>
    <message>
        <source>Show paid invoices, too</source>
        <translation>也显示已付发票</translation>
    </message>
    <message>
        <source>Invoices of %1</source>
        <translation>%1 的发票</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices removed</source>
        <translation>
            <numerusform>已删除 %n 张发票</numerusform>
        </translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>登记付款</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>暂缓…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n invoices</source>
        <translation>
            <numerusform>删除 %n 张发票</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold the invoice</source>
        <translation>暂缓该发票</translation>
    </message>
    <message>
        <source>Remove the selected invoices</source>
        <translation>删除所选发票</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>“%1” is no rule of recurrence. Write it like FREQ=WEEKLY;INTERVAL=2;BYDAY=MO.</source>
        <translation>“%1”不是重复规则。请写成 FREQ=WEEKLY;INTERVAL=2;BYDAY=MO 这样的形式。</translation>
    </message>
    <message>
        <source>“%1” recurs within a day or in another calendar. Tasks recur by days, weeks, months or years.</source>
        <translation>“%1”在一天之内重复，或使用其他历法。任务只能按天、周、月或年重复。</translation>
    </message>
    <message>
        <source>“%1” names a day that never comes. Choose another one.</source>
        <translation>“%1”指定的日子永远不会到来。请另选一个。</translation>
    </message>
</context>
<context>
    <name>RecurrenceBox</name>
    <message>
        <source>Does not repeat</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>By days</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>By weeks</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>By months</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By years</source>
        <translation>按年</translation>
    </message>
    <message>
        <source>After it is done</source>
        <translation>完成之后</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Repeats until</source>
        <translation>重复至</translation>
    </message>
    <message>
        <source>Rule of recurrence</source>
        <translation>重复规则</translation>
    </message>
    <message>
        <source>Every so many</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>当月日期</translation>
    </message>
    <message>
        <source>every</source>
        <translation>每</translation>
    </message>
    <message numerus="yes">
        <source>weeks</source>
        <translation>
            <numerusform>周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <translation>
            <numerusform>个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>years</source>
        <translation>
            <numerusform>年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days later</source>
        <translation>
            <numerusform>天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Then %2</source>
        <translation>%1，随后 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>RecurrenceText</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>on the first %1</source>
        <translation>第一个%1</translation>
    </message>
    <message>
        <source>on the second %1</source>
        <translation>第二个%1</translation>
    </message>
    <message>
        <source>on the third %1</source>
        <translation>第三个%1</translation>
    </message>
    <message>
        <source>on the fourth %1</source>
        <translation>第四个%1</translation>
    </message>
    <message>
        <source>on the last %1</source>
        <translation>最后一个%1</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>every week on %1</source>
        <translation>每周的%1</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks on %1</source>
        <translation>
            <numerusform>每 %n 周的%1</numerusform>
        </translation>
    </message>
    <message>
        <source>every month %1</source>
        <translation>每月%1</translation>
    </message>
    <message numerus="yes">
        <source>every %n months %1</source>
        <translation>
            <numerusform>每 %n 个月的%1</numerusform>
        </translation>
    </message>
    <message>
        <source>every year on %2 %1</source>
        <translation>每年%1%2日</translation>
    </message>
    <message numerus="yes">
        <source>every %n years on %2 %1</source>
        <translation>
            <numerusform>每 %n 年的%1%2日</numerusform>
        </translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>on day %1</source>
        <translation>%1 日</translation>
    </message>
    <message numerus="yes">
        <source>%n days after it was done</source>
        <translation>
            <numerusform>完成 %n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>by the rule %1</source>
        <translation>按规则 %1</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，直到 %2</translation>
    </message>
</context>
<context>
    <name>ReminderForm</name>
    <message>
        <source>A contact that falls due on a day off is due on the next working day</source>
        <translation>到期日若为休息日，移到下一个工作日</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>A contact is due soon when it is due within</source>
        <translation>视为即将到期的天数</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>A contact keeps a client under follow-up for</source>
        <translation>一次联系使客户保持“再跟进”的天数</translation>
    </message>
    <message>
        <source>Holidays, and make-up days that are worked</source>
        <translation>节假日，以及要上班的调休日</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Contacted in time, %</source>
        <translation>按期联系率 %</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Cumulative share, %</source>
        <translation>累计占比 %</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>命中内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Not overdue</source>
        <translation>未逾期</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>占比 %</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>所做操作</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>暂缓至</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Tier before</source>
        <translation>原级别</translation>
    </message>
    <message>
        <source>Tier after</source>
        <translation>新级别</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Colours of the list</source>
        <translation>列表颜色</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The first rule that holds colours the row and puts its sign before it.</source>
        <translation>第一条符合的规则决定该行的颜色，并在行首显示其符号。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Conditions…</source>
        <translation>条件…</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>换颜色</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>使用这些规则</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>SaleBox</name>
    <message>
        <source>An amount above 0 is needed.</source>
        <translation>请填写大于 0 的金额。</translation>
    </message>
    <message>
        <source>A day is needed.</source>
        <translation>请填写日期。</translation>
    </message>
    <message>
        <source>What was sold to %1, or taken back.</source>
        <translation>%1 的成交或退货。</translation>
    </message>
    <message>
        <source>Money that has come in. It counts for tier and cooperation of %1.</source>
        <translation>已经到账的金额，计入 %1 的等级和合作状态。</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Sale or return</source>
        <translation>成交或退货</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message>
        <source>This sale is no longer there. Reload the list.</source>
        <translation>这笔成交已不存在，请刷新列表。</translation>
    </message>
    <message>
        <source>This sale was changed meanwhile. Reload it and enter the change again.</source>
        <translation>这笔成交在此期间已被修改。请重新载入，再输入更改。</translation>
    </message>
    <message>
        <source>The code %1 already belongs to another sale. Choose another one.</source>
        <translation>编号 %1 已属于另一笔成交，请换一个。</translation>
    </message>
    <message>
        <source>The sale has no day. Enter one.</source>
        <translation>成交没有日期，请填写。</translation>
    </message>
    <message>
        <source>The sale has no amount. Enter what was paid, or less than 0 for a return.</source>
        <translation>成交没有金额。请填写收款额；退货请填小于 0 的数。</translation>
    </message>
    <message>
        <source>There is no sale with the code &quot;%1&quot;.</source>
        <translation>没有编号为“%1”的成交。</translation>
    </message>
    <message>
        <source>This invoice is no longer there. Reload the list.</source>
        <translation>此发票已不存在。请重新加载列表。</translation>
    </message>
    <message>
        <source>The invoice %1 was changed meanwhile. Reload it and enter the change again.</source>
        <translation>发票 %1 已被更改。请重新加载后再次输入更改。</translation>
    </message>
    <message>
        <source>There is an invoice %1 already. Choose another number.</source>
        <translation>已有发票 %1。请换一个编号。</translation>
    </message>
    <message>
        <source>The invoice has no number. Enter one.</source>
        <translation>发票没有编号。请输入。</translation>
    </message>
    <message>
        <source>The invoice has no amount. Enter one, or less than 0 for a credit note.</source>
        <translation>发票没有金额。请输入金额，红字发票输入小于 0 的金额。</translation>
    </message>
    <message>
        <source>There is no invoice with the number “%1”.</source>
        <translation>没有编号为“%1”的发票。</translation>
    </message>
    <message>
        <source>Several sources have an invoice “%1”. Give the uid of one of them.</source>
        <translation>多个来源都有发票“%1”。请给出其中一个的 uid。</translation>
    </message>
    <message>
        <source>An invoice is held until today or a later day, not %1.</source>
        <translation>发票只能暂缓至今天或以后，不能是 %1。</translation>
    </message>
    <message>
        <source>Holding the invoice %1 needs a reason. Say why it is paid late.</source>
        <translation>暂缓发票 %1 需要原因。请说明为何延迟付款。</translation>
    </message>
    <message>
        <source>This payment is no longer there. Reload the list.</source>
        <translation>此付款已不存在。请重新加载列表。</translation>
    </message>
    <message>
        <source>There is a payment %1 already. Choose another number.</source>
        <translation>已有付款 %1。请换一个编号。</translation>
    </message>
    <message>
        <source>The invoice of this payment is no longer there.</source>
        <translation>此付款的发票已不存在。</translation>
    </message>
    <message>
        <source>The invoice %1 belongs to another client than this payment.</source>
        <translation>发票 %1 与此付款属于不同的客户。</translation>
    </message>
    <message>
        <source>This payment was changed meanwhile. Reload it and enter the change again.</source>
        <translation>此付款已被更改。请重新加载后再次输入更改。</translation>
    </message>
    <message>
        <source>The payment has no day. Enter one.</source>
        <translation>付款没有日期。请输入。</translation>
    </message>
    <message>
        <source>The payment has no amount. Enter what was received, or less than 0 for money paid back.</source>
        <translation>付款没有金额。请输入收到的金额，退款输入小于 0 的金额。</translation>
    </message>
    <message>
        <source>There is no payment with the number “%1”.</source>
        <translation>没有编号为“%1”的付款。</translation>
    </message>
    <message>
        <source>Several sources have a payment “%1”. Give the uid of one of them.</source>
        <translation>多个来源都有付款“%1”。请给出其中一个的 uid。</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>This view is no longer there. Choose another one.</source>
        <translation>此视图已不存在。请另选一个。</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>视图需要名称。</translation>
    </message>
    <message>
        <source>There is a view named &quot;%1&quot; already. Give another name.</source>
        <translation>已有名为“%1”的视图。请换一个名称。</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; was changed elsewhere. Choose it again, then change it.</source>
        <translation>视图“%1”已在别处更改。请重新选择后再更改。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>“%1”不是 %2 至 %3 之间的整数。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Give 1 or 0.</source>
        <translation>“%1”既不是“是”也不是“否”，请用 1 或 0。</translation>
    </message>
    <message>
        <source>“%1” is none of the choices: %2.</source>
        <translation>“%1”不在可选值中：%2。</translation>
    </message>
    <message>
        <source>“%1” is no day of the week. Give 1 (Monday) to 7 (Sunday), such as 1-5.</source>
        <translation>“%1”不是星期几，请用 1（星期一）至 7（星期日），如 1-5。</translation>
    </message>
    <message>
        <source>A working week has at least one day. Give for example 1-5.</source>
        <translation>一周至少要有一个工作日，例如 1-5。</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2026-10-01.</source>
        <translation>“%1”不是日期，请写成 2026-10-01。</translation>
    </message>
    <message>
        <source>The thresholds of the tiers must fall from A to D: A %1, B %2, C %3, D %4. Change the one that is out of order.</source>
        <translation>各级门槛须从 A 到 D 递减：A %1，B %2，C %3，D %4。请修改顺序不对的一项。</translation>
    </message>
    <message>
        <source>A day is both a holiday and a make-up working day: %1. Take it out of one list.</source>
        <translation>有一天既是节假日又是调休上班日：%1。请从其中一个列表去掉。</translation>
    </message>
    <message>
        <source>There is no setting “%1”. Its name is one of those that the list of settings shows.</source>
        <translation>没有设置“%1”。设置列表中有全部名称。</translation>
    </message>
    <message>
        <source>The setting %1 cannot be set. %2</source>
        <translation>无法更改设置 %1。%2</translation>
    </message>
    <message>
        <source>The currency of this workspace is %1 and cannot be changed any more. Make a new workspace for another currency.</source>
        <translation>此工作区的币种为 %1，不能再更改。需要其他币种请新建工作区。</translation>
    </message>
</context>
<context>
    <name>SettingsFault</name>
    <message>
        <source>The settings of this screen could not be read, so language, theme, window and columns are as at first. What was there is kept as %1.</source>
        <translation>无法读取本机的界面设置，因此语言、主题、窗口和列均恢复为默认。原有内容保留为 %1。</translation>
    </message>
    <message>
        <source>The settings of this screen are of a newer version of Weft, so language, theme, window and columns are as at first. What was there is kept as %1.</source>
        <translation>本机的界面设置来自更新版本的 Weft，因此语言、主题、窗口和列均恢复为默认。原有内容保留为 %1。</translation>
    </message>
    <message>
        <source>The settings of this screen cannot be saved, because %1 cannot be written. What you change of window, columns and language is forgotten when Weft is closed.</source>
        <translation>无法保存本机的界面设置，因为 %1 不可写入。对窗口、列和语言的更改在关闭 Weft 后会丢失。</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>No client changes.</source>
        <translation>没有客户变动。</translation>
    </message>
    <message numerus="yes">
        <source>Moves %n clients from %1 to %2.</source>
        <translation>
            <numerusform>%n 位客户从 %1 变为 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes when %n clients are due.</source>
        <translation>
            <numerusform>改变 %n 位客户的到期日。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>已保存设置</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Reminders and calendar</source>
        <translation>提醒与日历</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题分类</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>No shortcut is called that.</source>
        <translation>没有这个名称的快捷键。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts: type what you look for</source>
        <translation>键盘快捷键：输入要查找的内容</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Open as list</source>
        <translation>打开为列表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>SnoozeBox</name>
    <message>
        <source>Off the list until a day, at most twice in a row. The due day itself stays.</source>
        <translation>在某日之前不列出，连续最多两次。到期日本身不变。</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Snoozing needs a day and a reason.</source>
        <translation>推迟需要日期和原因。</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>Contacts can be spread at 1 to %1 a day, not %2.</source>
        <translation>每天可均摊 1 到 %1 个联系，不能是 %2 个。</translation>
    </message>
    <message>
        <source>%1 contacts at %2 a day would take more than a year. Choose at least %3 a day.</source>
        <translation>%1 个联系按每天 %2 个要超过一年。请选择每天至少 %3 个。</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>均摊</translation>
    </message>
</context>
<context>
    <name>SpreadDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>均摊</translation>
    </message>
    <message>
        <source>Spread contacts</source>
        <translation>均摊联系</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Whose contacts</source>
        <translation>谁的联系</translation>
    </message>
    <message>
        <source>Contacts a day</source>
        <translation>每天联系数</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Contacts that are due move to the coming working days, tier A first, then those who have waited longest. No snooze is used up, and one undo takes it back.</source>
        <translation>到期的联系移到今后的工作日，A 级在先，其次是等得最久的。不占用推迟次数，撤销一次即可恢复。</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>每天最多</translation>
    </message>
    <message>
        <source>contacts a day</source>
        <translation>个联系</translation>
    </message>
    <message>
        <source>No contact has to move.</source>
        <translation>没有联系需要移动。</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts move</source>
        <translation>
            <numerusform>将移动 %n 个联系</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: number of contacts</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts spread</source>
        <translation>
            <numerusform>已均摊 %n 个联系</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Weft</source>
        <translation>Weft</translation>
    </message>
    <message>
        <source>A workspace is one file with the clients of a firm: who they are, what they buy, when they were last spoken to, and who is next.</source>
        <translation>工作区是一个文件，装着一家公司的客户：他们是谁，买什么，上次何时谈过，接下来该联系谁。</translation>
    </message>
    <message>
        <source>Open the sample firm</source>
        <translation>打开示例公司</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近打开</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>StubsDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Resolve stubs</source>
        <translation>处理占位记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>文件中的名称</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>最可能是</translation>
    </message>
    <message>
        <source>It is really</source>
        <translation>它其实是</translation>
    </message>
    <message>
        <source>Type a code or a part of the name</source>
        <translation>输入编号或部分名称</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>There are no stubs. Every name of the imports is known.</source>
        <translation>没有占位记录，导入的名称全部已知。</translation>
    </message>
    <message numerus="yes">
        <source>An import did not know %n names and made stubs for them. Say what each really is: all its rows move there, and the next import finds it. What is new stays as it is.</source>
        <translation>
            <numerusform>导入时有 %n 个名称未知，已建立占位记录。请指出每个其实是什么：它的行会全部移过去，下次导入也能直接找到。确实是新的则保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of “%1” moved to %2. Undo takes it back.</source>
        <translation>
            <numerusform>已将“%1”的 %n 行移到 %2，可以撤销。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>任务已完成</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>推迟…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>打开任务</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>Repeats %1. Done, it comes again; another day here moves this once.</source>
        <translation>重复：%1。完成后会再次出现；在此改期只移动这一次。</translation>
    </message>
    <message>
        <source>Task done: %1</source>
        <translation>任务已完成：%1</translation>
    </message>
    <message>
        <source>Task deleted: %1</source>
        <translation>任务已删除：%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>推迟…</translation>
    </message>
    <message>
        <source>%1 snoozed until %2</source>
        <translation>%1 已推迟到 %2</translation>
    </message>
</context>
<context>
    <name>TaskEachDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>A task for each of %n clients</source>
        <translation>
            <numerusform>为 %n 位客户各添加一个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>The owner of the client</source>
        <translation>客户的负责人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n tasks, one for each client.</source>
        <translation>
            <numerusform>添加 %n 个任务，每位客户一个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>for</source>
        <translation>时长</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Critical: stands before the others of its day</source>
        <translation>关键：排在当天其他事项之前</translation>
    </message>
    <message>
        <source>Any part of the name, a phone number, a code</source>
        <translation>名称的任意部分、电话号码或编号</translation>
    </message>
    <message>
        <source>No client is chosen: choose “%1” from the list that opens while you type, or empty the field.</source>
        <translation>尚未选定客户：请从输入时弹出的列表中选择“%1”，或清空此栏。</translation>
    </message>
    <message>
        <source>Promised to</source>
        <translation>承诺对象</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>The clocks go forward on that day: %1 does not exist, %2 is meant.</source>
        <translation>当天时钟拨快：%1 不存在，将按 %2 处理。</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>This task is no longer there. Reload the list.</source>
        <translation>此任务已不存在，请刷新列表。</translation>
    </message>
    <message>
        <source>The task has no subject. Enter what is to be done.</source>
        <translation>任务没有主题，请填写要做什么。</translation>
    </message>
    <message>
        <source>The task has no day. Enter when it is due.</source>
        <translation>任务没有日期，请填写到期日。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of task.</source>
        <translation>“%1”不是任务种类。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Enter it as 16:00.</source>
        <translation>“%1”不是时间，请写成 16:00。</translation>
    </message>
    <message>
        <source>The code %1 already belongs to another task. Choose another one.</source>
        <translation>编号 %1 已属于另一个任务，请换一个。</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; was changed meanwhile. Reload it and enter the change again.</source>
        <translation>任务“%1”在此期间已被修改。请重新载入，再输入更改。</translation>
    </message>
    <message>
        <source>There is no task named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的任务。</translation>
    </message>
    <message>
        <source>Several tasks are named &quot;%1&quot;. Give the code instead.</source>
        <translation>有几个任务都叫“%1”，请改用编号。</translation>
    </message>
    <message>
        <source>%1 minutes are no length of an appointment. Enter 1 to %2.</source>
        <translation>预约时长不能是 %1 分钟。请输入 1 到 %2。</translation>
    </message>
    <message>
        <source>A task comes again 1 to %1 days after it was done, not %2.</source>
        <translation>任务可在完成后 1 到 %1 天再次出现，不能是 %2 天。</translation>
    </message>
    <message>
        <source>A task comes again by a rule or some days after it was done, not both. Clear one.</source>
        <translation>任务可按规则重复，或在完成若干天后重复，不能两者并用。请清除其一。</translation>
    </message>
    <message>
        <source>The promise has no client. Choose the one to whom it was made.</source>
        <translation>承诺没有客户。请选择向谁作出的承诺。</translation>
    </message>
    <message>
        <source>Snooze needs a day after today and after the due day.</source>
        <translation>推迟的日期必须晚于今天，也晚于到期日。</translation>
    </message>
    <message>
        <source>Snooze needs a reason.</source>
        <translation>推迟需要填写原因。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was already snoozed twice in a row. Do it, or give it another due day.</source>
        <translation>“%1”已连续推迟两次。请完成它，或另定到期日。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>It holds half a character, as damaged text does.</source>
        <translation>其中有半个字符，像是损坏的文字。</translation>
    </message>
    <message>
        <source>It holds a line break or a tab, and may be one line only.</source>
        <translation>其中有换行或制表符，而此处只能是一行。</translation>
    </message>
    <message>
        <source>It holds the control character U+%1.</source>
        <translation>其中有控制字符 U+%1。</translation>
    </message>
</context>
<context>
    <name>Tidiness</name>
    <message>
        <source>There is no line %1. The lines are: %2.</source>
        <translation>没有行 %1，可选：%2。</translation>
    </message>
</context>
<context>
    <name>TierForm</name>
    <message>
        <source>Tier</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>From deal amount</source>
        <translation>成交额起点</translation>
    </message>
    <message>
        <source>Contact every</source>
        <translation>联系间隔</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Name of tier %1</source>
        <translation>级别 %1 的名称</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>no cycle</source>
        <translation>不设周期</translation>
    </message>
    <message>
        <source>Cycle of tier %1</source>
        <translation>级别 %1 的周期</translation>
    </message>
    <message>
        <source>Threshold of tier %1</source>
        <translation>级别 %1 的门槛</translation>
    </message>
    <message>
        <source>Deals count of</source>
        <translation>计入成交的期间</translation>
    </message>
    <message>
        <source>the last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>this calendar year</source>
        <translation>本日历年</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>A tier is</source>
        <translation>级别划分</translation>
    </message>
    <message>
        <source>by fixed amounts</source>
        <translation>按固定金额</translation>
    </message>
    <message>
        <source>by share of the total</source>
        <translation>按占总额的比例</translation>
    </message>
    <message>
        <source>By share, the largest clients that together make 80 % are A, those up to 95 % are B, the others with deals are C.</source>
        <translation>按比例时，金额最大、合计占 80 % 的客户为 A，到 95 % 为止的为 B，其余有成交的为 C。</translation>
    </message>
</context>
<context>
    <name>TierMoveColumns</name>
    <message>
        <source>pinned by hand, or a pin that ended</source>
        <translation>手工固定，或固定已结束</translation>
    </message>
    <message>
        <source>amount in the window</source>
        <translation>统计期内金额</translation>
    </message>
</context>
<context>
    <name>TierMovesView</name>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Every change</source>
        <translation>每次变化</translation>
    </message>
    <message>
        <source>Otherwise what the period came to, one line a client</source>
        <translation>否则显示期间的净变化，每位客户一行</translation>
    </message>
    <message>
        <source>Task for each…</source>
        <translation>各添加任务…</translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>更改字段…</translation>
    </message>
    <message>
        <source>Promotions and demotions</source>
        <translation>升级与降级</translation>
    </message>
    <message>
        <source>Nobody rose or fell in this time. Tiers move with sales, returns and the days that pass.</source>
        <translation>这段时间无人升级或降级。级别随成交、退货和时间推移而变。</translation>
    </message>
    <message>
        <source>Show a year</source>
        <translation>显示一年</translation>
    </message>
    <message>
        <source>Since the last look (%1)</source>
        <translation>自上次查看（%1）</translation>
    </message>
    <message>
        <source>Since the last look</source>
        <translation>自上次查看</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>近 90 天</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>近 365 天</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>两日之间</translation>
    </message>
    <message>
        <source>rose, now %1</source>
        <translation>升级，现为 %1</translation>
    </message>
    <message>
        <source>fell, now %1</source>
        <translation>降级，现为 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制所选行</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks added</source>
        <translation>
            <numerusform>已添加 %n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients changed</source>
        <translation>
            <numerusform>已更改 %n 位客户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TierPins</name>
    <message>
        <source>Only buyers and those who may become buyers stand in a tier. Give the client such a role first.</source>
        <translation>只有买家和可能成为买家的客户才有级别。请先给该客户这样的角色。</translation>
    </message>
    <message>
        <source>Pinning a tier needs a reason.</source>
        <translation>固定级别需要原因。</translation>
    </message>
    <message>
        <source>The last day of a pin is today or later. Leave it empty to pin without end.</source>
        <translation>固定的最后一日须为今天或之后。留空表示长期。</translation>
    </message>
    <message>
        <source>The tier of this client is not pinned.</source>
        <translation>该客户的级别没有固定。</translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1，始于 %2</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>before records began</source>
        <translation>记录开始之前</translation>
    </message>
    <message>
        <source>Return of %1</source>
        <translation>退货 %1</translation>
    </message>
    <message>
        <source>Sale of %1</source>
        <translation>成交 %1</translation>
    </message>
    <message>
        <source>▲ Tier %1 to %2</source>
        <translation>▲ 级别 %1 升为 %2</translation>
    </message>
    <message>
        <source>▼ Tier %1 to %2</source>
        <translation>▼ 级别 %1 降为 %2</translation>
    </message>
    <message>
        <source>%1 to many</source>
        <translation>群发%1</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Opportunity: %1</source>
        <translation>商机：%1</translation>
    </message>
    <message>
        <source>Opportunity %1: %2</source>
        <translation>商机 %1：%2</translation>
    </message>
    <message>
        <source>%1: no result yet</source>
        <translation>%1：尚无结果</translation>
    </message>
    <message>
        <source>✓ %1: %2</source>
        <translation>✓ %1：%2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact consents</source>
        <translation>联系许可</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>推迟至</translation>
    </message>
    <message>
        <source>Reason of the snooze</source>
        <translation>推迟原因</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Learnt: %1</source>
        <translation>所获信息：%1</translation>
    </message>
    <message>
        <source>entered later, on %1</source>
        <translation>%1 补记</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Payment of %1</source>
        <translation>付款 %1</translation>
    </message>
    <message>
        <source>Payment of %1 for %2</source>
        <translation>付款 %1（%2）</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Story of this client</source>
        <translation>这位客户的往来记录</translation>
    </message>
    <message>
        <source>Nothing yet. The first contact or sale begins the story.</source>
        <translation>还没有内容。第一次联系或成交就是开始。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Search the story</source>
        <translation>搜索往来记录</translation>
    </message>
    <message>
        <source>Nothing like that in the story of this client.</source>
        <translation>该客户的往来记录中没有这类内容。</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
</context>
<context>
    <name>TitleLine</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日工作</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>next 7 days</source>
        <translation>未来 7 天</translation>
    </message>
    <message numerus="yes">
        <source>next %n days</source>
        <translation>
            <numerusform>未来 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>contact compliance</source>
        <translation>按期联系率</translation>
    </message>
    <message>
        <source>Clients with a cycle that are not overdue; never contacted counts as overdue</source>
        <translation>有周期且未逾期的客户；从未联系视为逾期</translation>
    </message>
    <message>
        <source>Contacts and tasks</source>
        <translation>联系与任务</translation>
    </message>
    <message>
        <source>Contacts only</source>
        <translation>只看联系</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>列出的内容</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>谁的工作</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>Client card</source>
        <translation>客户卡片</translation>
    </message>
    <message>
        <source>Nothing waits. Clients with a contact cycle appear here when they are due.</source>
        <translation>没有待处理的事。设有联系周期的客户到期后会出现在这里。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>contact compliance, %1 of %2</source>
        <translation>按期联系率，%1 / %2</translation>
    </message>
    <message>
        <source>Task done: %1</source>
        <translation>任务已完成：%1</translation>
    </message>
    <message>
        <source>Show everybody&apos;s work</source>
        <translation>显示所有人的工作</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>%1 snoozed until %2</source>
        <translation>%1 已推迟到 %2</translation>
    </message>
</context>
<context>
    <name>TrayNotifier</name>
    <message>
        <source>Open Weft</source>
        <translation>打开 Weft</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Weft</source>
        <translation>Weft</translation>
    </message>
</context>
<context>
    <name>UndoFlow</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>It was made at %1 by another program (%2).</source>
        <translation>它由另一个程序（%2）在 %1 完成。</translation>
    </message>
    <message>
        <source>Undo “%1”?</source>
        <translation>撤销“%1”？</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
</context>
<context>
    <name>UserChooser</name>
    <message>
        <source>Who is working?</source>
        <translation>现在由谁操作？</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>不署名</translation>
    </message>
    <message>
        <source>What you do is signed with this name in the history.</source>
        <translation>您所做的操作会以此名字记入历史。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
</context>
<context>
    <name>UserForm</name>
    <message>
        <source>A user needs a code, such as initials.</source>
        <translation>用户需要一个代码，例如姓名缩写。</translation>
    </message>
    <message>
        <source>The code %1 belongs to %2.</source>
        <translation>代码 %1 已属于 %2。</translation>
    </message>
    <message>
        <source>User %1 saved</source>
        <translation>已保存用户 %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>拉丁字母姓名</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文姓名</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>A user needs a code. Give a short one, such as u1.</source>
        <translation>用户需要代码，请给一个简短的，如 u1。</translation>
    </message>
    <message>
        <source>The user %1 cannot be saved. %2</source>
        <translation>无法保存用户 %1。%2</translation>
    </message>
    <message>
        <source>Another user already has the code %1. Choose another code.</source>
        <translation>另一个用户已使用代码 %1，请换一个。</translation>
    </message>
    <message>
        <source>The user %1 was changed elsewhere meanwhile. Open the record again.</source>
        <translation>用户 %1 在别处已被修改，请重新打开记录。</translation>
    </message>
    <message>
        <source>Several users are called “%1”. Give the code of one.</source>
        <translation>有几个用户都叫“%1”，请改用其中一个的代码。</translation>
    </message>
    <message>
        <source>This user is no longer there. Open the list again.</source>
        <translation>此用户已不存在，请重新打开列表。</translation>
    </message>
    <message>
        <source>There is no user “%1”. Give the code or the full name of a user.</source>
        <translation>没有用户“%1”，请用用户的代码或全名。</translation>
    </message>
    <message>
        <source>The user %1 has clients or a history and cannot be removed. Deactivate the user instead.</source>
        <translation>用户 %1 名下有客户或历史，不能删除，请改为停用。</translation>
    </message>
</context>
<context>
    <name>ViewChooser</name>
    <message>
        <source>All</source>
        <comment>the list without a saved view</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Save changes to %1</source>
        <translation>保存对 %1 的更改</translation>
    </message>
    <message>
        <source>View %1 saved</source>
        <translation>已保存视图 %1</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>另存为新视图…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete view %1</source>
        <translation>删除视图 %1</translation>
    </message>
    <message>
        <source>Colours…</source>
        <translation>颜色…</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>另存为新视图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>View renamed to %1</source>
        <translation>视图已重命名为 %1</translation>
    </message>
    <message>
        <source>View %1 deleted</source>
        <translation>已删除视图 %1</translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>All views; save, rename, delete</source>
        <translation>所有视图；保存、重命名、删除</translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>打开菜单</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>The file is damaged: a part of it breaks off or is not what it should be. Take a copy of it that opens in its program.</source>
        <translation>文件已损坏：其中一部分中断或内容不对。请改用能在原程序中打开的副本。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a spreadsheet holds and is not read further. Save what is needed as CSV.</source>
        <translation>文件解压后远超电子表格的容量，不再继续读取。请把需要的内容另存为 CSV。</translation>
    </message>
    <message>
        <source>The file is not an XLSX file. Save it as XLSX or as CSV and choose that one.</source>
        <translation>文件不是 XLSX 文件。请另存为 XLSX 或 CSV 再选择。</translation>
    </message>
    <message>
        <source>The file has no sheet with cells.</source>
        <translation>文件中没有含单元格的工作表。</translation>
    </message>
    <message>
        <source>The cell holds no number.</source>
        <translation>单元格中不是数字。</translation>
    </message>
    <message>
        <source>The number has more digits than a spreadsheet keeps: its last ones are lost. Write it as text.</source>
        <translation>数字的位数超过电子表格所能保存的位数，末尾几位已丢失。请写成文本。</translation>
    </message>
    <message>
        <source>“%1” is no day of a spreadsheet.</source>
        <translation>“%1”不是电子表格的日期。</translation>
    </message>
    <message>
        <source>The day is 29 February 1900, which never was.</source>
        <translation>日期是 1900 年 2 月 29 日，并无此日。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file is protected by a password or is an old XLS file. Open it in its program and save it as XLSX without a password.</source>
        <translation>文件有密码保护，或是旧的 XLS 文件。请在原程序中打开，另存为不带密码的 XLSX。</translation>
    </message>
    <message>
        <source>The file is damaged: a part of it cannot be unpacked. Take a copy of it that opens in its program.</source>
        <translation>文件已损坏：其中一部分无法解压。请改用能在原程序中打开的副本。</translation>
    </message>
    <message>
        <source>The file is damaged or was not copied whole. Take a copy of it that opens in its program.</source>
        <translation>文件已损坏或复制不完整。请改用能在原程序中打开的副本。</translation>
    </message>
    <message>
        <source>The file is damaged: the part “%1” is missing or cannot be unpacked.</source>
        <translation>文件已损坏：“%1”部分缺失或无法解压。</translation>
    </message>
    <message>
        <source>The file has no such sheet.</source>
        <translation>文件中没有这个工作表。</translation>
    </message>
    <message>
        <source>The sheet has more rows than a sheet can have.</source>
        <translation>工作表的行数超过上限。</translation>
    </message>
    <message>
        <source>The row goes on past column %1.</source>
        <translation>该行超出第 %1 列。</translation>
    </message>
    <message>
        <source>The formula has no stored result. Open the file in its program, save it, and import it again.</source>
        <translation>公式没有保存结果。请在原程序中打开并保存该文件，再重新导入。</translation>
    </message>
    <message>
        <source>The text of the cell is missing in the file.</source>
        <translation>文件中缺少该单元格的文字。</translation>
    </message>
    <message>
        <source>The cell holds the error %1. Mend its formula.</source>
        <translation>单元格中是错误值 %1，请修正公式。</translation>
    </message>
    <message>
        <source>The list has more rows or columns than a sheet can hold. Export it as CSV.</source>
        <translation>列表的行或列超过工作表的上限，请导出为 CSV。</translation>
    </message>
    <message>
        <source>Row %1 has a text that is longer than a cell can hold. Export the list as CSV.</source>
        <translation>第 %1 行有文字超过单元格的上限，请把列表导出为 CSV。</translation>
    </message>
    <message>
        <source>The XLSX file could not be made in the folder for temporary files, %1: %2. Free some space there and try again.</source>
        <translation>无法在临时文件夹 %1 中生成 XLSX 文件：%2。请在那里腾出空间再试。</translation>
    </message>
</context>
</TS>
