<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AgeBar</name>
    <message>
        <source>Show paid, too</source>
        <translation>也顯示已付</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n 張發票</numerusform>
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
        <translation>任務：%1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <translation>預約：%1</translation>
    </message>
    <message numerus="yes">
        <source>Cycle of %n days</source>
        <translation>
            <numerusform>週期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No cycle</source>
        <translation>不設週期</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>上次聯絡 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>嘗試 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>已推遲</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>嚴重逾期</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>推遲到 %1</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>顯示全部 %1 項</translation>
    </message>
    <message>
        <source>Contact without result</source>
        <translation>聯絡尚無結果</translation>
    </message>
    <message>
        <source>Contact without result: %1</source>
        <translation>聯絡尚無結果：%1</translation>
    </message>
    <message>
        <source>Promise: %1</source>
        <translation>承諾：%1</translation>
    </message>
    <message numerus="yes">
        <source>Birthday of %1, %n years</source>
        <translation>
            <numerusform>%1 的生日，%n 歲</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday of %1</source>
        <translation>%1 的生日</translation>
    </message>
    <message numerus="yes">
        <source>Birthday, %n years</source>
        <translation>
            <numerusform>生日，%n 歲</numerusform>
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
        <translation>此任務已不存在，請重新開啟清單。</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
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
        <translation>Weft 工作區 (*.weft)</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作區</translation>
    </message>
    <message>
        <source>firm.weft</source>
        <translation>firm.weft</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>開啟工作區</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>正在開啟</translation>
    </message>
    <message>
        <source>This workspace was brought up to date. A copy of it as it was is %1.</source>
        <translation>此工作區已更新到當前版本。原樣副本為 %1。</translation>
    </message>
    <message>
        <source>Waiting for another program that writes</source>
        <translation>正在等待另一個寫入的程式</translation>
    </message>
    <message>
        <source>The file was moved, replaced or deleted while it was open. What you do now may be lost: close this workspace and open it where it is now.</source>
        <translation>檔案在開啟期間被移動、替換或刪除。現在的操作可能丟失：請關閉此工作區，並在檔案現在的位置重新開啟。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Weft %1</source>
        <translation>Weft %1</translation>
    </message>
    <message>
        <source>A CRM for small firms in one file. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>一個檔案裡的小企業客戶管理軟體。自由軟體，按 GNU 通用公共許可證第 3 版或更新版本釋出。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>No program on this computer opens %1.</source>
        <translation>這台電腦上沒有程式可以開啟 %1。</translation>
    </message>
    <message>
        <source>This workspace was already open here. To open it for another day, or for looking only, close it first.</source>
        <translation>此工作區已在這裡開啟。要以另一天或唯讀方式開啟，請先關閉它。</translation>
    </message>
    <message>
        <source>%1 is open in another window, which is now in front.</source>
        <translation>%1 已在另一個視窗中開啟，該視窗現已顯示在最前面。</translation>
    </message>
    <message>
        <source>Waiting for another program that writes; open in %1</source>
        <translation>正在等待另一個寫入的程式；檔案開啟於 %1</translation>
    </message>
</context>
<context>
    <name>Billing</name>
    <message>
        <source>The number has %1 characters. A unified social credit code has 18.</source>
        <translation>號碼有 %1 個字元，統一社會信用代碼應為 18 個。</translation>
    </message>
    <message>
        <source>“%1” does not occur in a unified social credit code. Look whether it is 1, 0, 5 or 2.</source>
        <translation>統一社會信用代碼中不會出現「%1」。請核對是否為 1、0、5 或 2。</translation>
    </message>
    <message>
        <source>The check digit of the unified social credit code does not fit. One character is wrong or two are swapped.</source>
        <translation>統一社會信用代碼的檢查碼不符：有一個字元有誤，或有兩個字元顛倒。</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>名稱：%1</translation>
    </message>
    <message>
        <source>Tax number: %1</source>
        <translation>統一編號：%1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>單位地址：%1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>電話號碼：%1</translation>
    </message>
    <message>
        <source>Bank: %1</source>
        <translation>開戶銀行：%1</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>銀行帳號：%1</translation>
    </message>
</context>
<context>
    <name>BulkEditDialog</name>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>Take a tag away</source>
        <translation>移除標籤</translation>
    </message>
    <message>
        <source>Change a field of %1</source>
        <translation>變更 %1 的欄位</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Changes %1 of %2.</source>
        <translation>%2中有 %1 個會變更。</translation>
    </message>
</context>
<context>
    <name>CalendarDelegate</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>行事曆</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>View of the calendar</source>
        <translation>行事曆檢視</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>誰的</translation>
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
        <translation>向後（Page Down）</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>向後</translation>
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
        <translation>均攤聯絡…</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation>匯出行事曆…</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>New task, appointment or promise (Ctrl+N, or N on a day)</source>
        <translation>新增任務、預約或承諾（Ctrl+N，或在某日上按 N）</translation>
    </message>
    <message>
        <source>Nothing stands in these weeks.</source>
        <translation>這幾週沒有安排。</translation>
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
        <translation>匯出行事曆</translation>
    </message>
    <message>
        <source>calendar.ics</source>
        <translation>行事曆.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>行事曆 (*.ics)</translation>
    </message>
    <message>
        <source>The calendar was written. A second import of it adds nothing.</source>
        <translation>行事曆已寫出。重複匯入不會增加內容。</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>New entry on the day</source>
        <translation>在這一天新增行程</translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message>
        <source>Birthday: %1, %2</source>
        <translation>生日：%1，%2 歲</translation>
    </message>
    <message>
        <source>Birthday: %1</source>
        <translation>生日：%1</translation>
    </message>
    <message>
        <source>Promise: %1</source>
        <translation>承諾：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts due</source>
        <translation>
            <numerusform>%n 個聯絡到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>補班日</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>節假日</translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message>
        <source>Facts and people</source>
        <translation>資料與聯絡人</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>傳真</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即時通訊</translation>
    </message>
    <message>
        <source>Preferred time</source>
        <translation>方便時間</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>推薦人</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Back-up owner</source>
        <translation>備份負責人</translation>
    </message>
    <message>
        <source>Owner since</source>
        <translation>負責起始日</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次聯絡</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>員工人數</translation>
    </message>
    <message>
        <source>Yearly revenue</source>
        <translation>年營收</translation>
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
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>★ decides</source>
        <translation>★ 有決定權</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>開票資訊</translation>
    </message>
    <message>
        <source>Invoice title</source>
        <translation>發票抬頭</translation>
    </message>
    <message>
        <source>Legal number</source>
        <translation>證照號碼</translation>
    </message>
    <message>
        <source>Address on invoices</source>
        <translation>發票地址</translation>
    </message>
    <message>
        <source>Phone on invoices</source>
        <translation>發票電話</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>開戶銀行</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>銀行帳號</translation>
    </message>
    <message>
        <source>Copy invoice details</source>
        <translation>複製開票資訊</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>還有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Who belongs together</source>
        <translation>關聯客戶</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>隸屬於</translation>
    </message>
    <message>
        <source>Belonging to it</source>
        <translation>下屬客戶</translation>
    </message>
    <message>
        <source>Referred by it</source>
        <translation>由其推薦</translation>
    </message>
    <message>
        <source>What we learnt</source>
        <translation>對客戶的了解</translation>
    </message>
    <message>
        <source>Learnt on %1: %2</source>
        <translation>%1 獲知：%2</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>開啟連結</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>儲存副本…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>link, outside this file and its backups</source>
        <translation>連結，不在本檔案及其備份中</translation>
    </message>
    <message>
        <source>Added on %1</source>
        <translation>加入於 %1</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <translation>可對 %1 執行的操作</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>加入檔案…</translation>
    </message>
    <message>
        <source>Add a link…</source>
        <translation>加入連結…</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>自訂欄位</translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message>
        <source>Amount of all time</source>
        <translation>累計成交額</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>記錄聯絡</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>推遲</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Set cooperation status</source>
        <translation>設定合作狀態</translation>
    </message>
    <message>
        <source>Set own cycle</source>
        <translation>設定專用週期</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>謝絕聯絡</translation>
    </message>
    <message>
        <source>Value tier by the actual deal amount</source>
        <translation>按實際成交額劃分的客戶等級</translation>
    </message>
    <message numerus="yes">
        <source>Own cycle of %n days</source>
        <translation>
            <numerusform>專用週期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Snoozed until %1: %2</source>
        <translation>推遲到 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>嘗試 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Set by hand; by the rule %1</source>
        <translation>手工設定；按規則為「%1」</translation>
    </message>
    <message>
        <source>Cooperation status</source>
        <translation>合作狀態</translation>
    </message>
    <message>
        <source>Set on %1: %2</source>
        <translation>設定於 %1：%2</translation>
    </message>
    <message>
        <source>Copy invoice details</source>
        <translation>複製開票資訊</translation>
    </message>
    <message>
        <source>Last topic</source>
        <translation>上次話題</translation>
    </message>
    <message>
        <source>Last promise</source>
        <translation>上次承諾</translation>
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
        <translation>尚無有效聯絡</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次聯絡</translation>
    </message>
    <message numerus="yes">
        <source>All time: %n sales, last %1</source>
        <translation>
            <numerusform>累計：%n 次成交，最近 %1</numerusform>
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
        <translation>登記成交或退貨</translation>
    </message>
    <message>
        <source>Add an opportunity</source>
        <translation>新增商機</translation>
    </message>
    <message>
        <source>Open, %1 of it overdue</source>
        <translation>未付，其中 %1 逾期</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>未付金額</translation>
    </message>
    <message>
        <source>Pin tier</source>
        <translation>固定等級</translation>
    </message>
    <message>
        <source>Value tier pinned by hand</source>
        <translation>手工固定的客戶等級</translation>
    </message>
    <message>
        <source>Tier pinned; by the sales %1</source>
        <translation>等級已固定；按成交為「%1」</translation>
    </message>
    <message>
        <source>Tier pinned until %1; by the sales %2: %3</source>
        <translation>等級固定至 %1；按成交為「%2」：%3</translation>
    </message>
    <message>
        <source>Tier pinned without end; by the sales %1: %2</source>
        <translation>等級長期固定；按成交為「%1」：%2</translation>
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
        <translation>餘額 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 張</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellReading</name>
    <message>
        <source>As it is written</source>
        <translation>照原樣</translation>
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
        <translation>數字，自 1900 年起的天數</translation>
    </message>
    <message>
        <source>Numbers, days since 1904</source>
        <translation>數字，自 1904 年起的天數</translation>
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
        <translation>依幣別小數位四捨五入</translation>
    </message>
    <message numerus="yes">
        <source>%n days read several ways, the first is “%1” in row %2. Choose how the days of this column are written; until then their rows are held.</source>
        <translation>
            <numerusform>有 %n 個日期可有多種讀法，第一個是第 %2 列的「%1」。請選擇本欄日期的寫法；在此之前這些列會被擱置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts do not read this way, the first is “%1” in row %2. Choose another way, or mend them in the next step.</source>
        <translation>
            <numerusform>有 %n 個金額不能這樣讀取，第一個是第 %2 列的「%1」。請選擇其他讀法，或在下一步修正。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells do not read this way, the first is “%1” in row %2. Choose another way, or mend them in the next step.</source>
        <translation>
            <numerusform>有 %n 個儲存格不能這樣讀取，第一個是第 %2 列的「%1」。請選擇其他讀法，或在下一步修正。</numerusform>
        </translation>
    </message>
    <message>
        <source>Days are read as day, month, year: “%1” reads no other way.</source>
        <translation>日期按日、月、年讀取：「%1」沒有其他讀法。</translation>
    </message>
    <message>
        <source>Days are read as month, day, year: “%1” reads no other way.</source>
        <translation>日期按月、日、年讀取：「%1」沒有其他讀法。</translation>
    </message>
    <message>
        <source>Amounts in %1 with %2 decimals.</source>
        <translation>金額幣別為 %1，%2 位小數。</translation>
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
        <translation>%1謝絕聯絡。</translation>
    </message>
    <message>
        <source>No consent to %1 since %2.</source>
        <translation>自 %2 起不同意「%1」。</translation>
    </message>
    <message>
        <source>No consent to %1.</source>
        <translation>不同意「%1」。</translation>
    </message>
    <message>
        <source>Prefers: %1</source>
        <translation>首選：%1</translation>
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
        <translation>顯示為表格</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>儲存圖表</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <translation>儲存為圖片 (PNG)…</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <translation>儲存為向量圖 (SVG)…</translation>
    </message>
    <message>
        <source>Save its numbers (CSV)…</source>
        <translation>儲存資料 (CSV)…</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1 is not a day. Write it as 2026-03-16.</source>
        <translation>%1 不是日期，請寫成 2026-03-16。</translation>
    </message>
    <message>
        <source>The sale is gone; another program has removed it.</source>
        <translation>這筆成交已不存在，已被另一個程式刪除。</translation>
    </message>
    <message>
        <source>A return needs an amount above 0.</source>
        <translation>退貨金額必須大於 0。</translation>
    </message>
    <message>
        <source>The opportunity is gone; another program has removed it.</source>
        <translation>此商機已不存在，已被另一個程式刪除。</translation>
    </message>
    <message>
        <source>The pipeline has no stage of the kind %1. Add one in the settings.</source>
        <translation>漏斗中沒有「%1」型別的階段，請先在設定中新增。</translation>
    </message>
    <message>
        <source>An opportunity is closed by the actions win and lose, which ask what that needs.</source>
        <translation>商機要用 win 或 lose 操作結束，它們會詢問所需的內容。</translation>
    </message>
    <message>
        <source>%1 is not a reason for losing. It is one of: %2.</source>
        <translation>%1 不是輸單原因，可選：%2。</translation>
    </message>
    <message>
        <source>record a return, of a sale or of a client</source>
        <translation>登記退貨，針對一筆成交或一位客戶</translation>
    </message>
    <message>
        <source>move an opportunity to another open stage</source>
        <translation>把商機移到另一個進行中的階段</translation>
    </message>
    <message>
        <source>win an opportunity; records the sale</source>
        <translation>贏得商機，並登記成交</translation>
    </message>
    <message>
        <source>lose an opportunity, for a reason of the list</source>
        <translation>輸掉商機，須給出清單中的原因</translation>
    </message>
    <message>
        <source>add one record, by the same rules as the screen; prints its code, or its uid</source>
        <translation>新增一條記錄，規則與介面相同；輸出其編號或 uid</translation>
    </message>
    <message>
        <source>the workspace</source>
        <translation>工作區檔案</translation>
    </message>
    <message>
        <source>its fields, by the codes that export shows</source>
        <translation>欄位，使用匯出時所示的代碼</translation>
    </message>
    <message>
        <source>The file is read-only: what is derived from the records was not checked.</source>
        <translation>檔案為只讀：未檢查由記錄推算出的內容。</translation>
    </message>
    <message>
        <source>%1 has problems. check --repair mends what is worked out from the records; for anything else, go back to a backup.</source>
        <translation>%1 有問題。check --repair 可修復推算出的內容；其他問題請恢復備份。</translation>
    </message>
    <message>
        <source>look whether the file is sound and what is worked out fits the records</source>
        <translation>檢查檔案是否完好，推算內容是否與記錄相符</translation>
    </message>
    <message>
        <source>work out everything anew, and rebuild the search</source>
        <translation>重新推算全部內容，並重建搜尋索引</translation>
    </message>
    <message>
        <source>take this day (2026-03-16) as today</source>
        <translation>把這一天（2026-03-16）當作今天</translation>
    </message>
    <message>
        <source>take this time (09:30) as now</source>
        <translation>把這個時間（09:30）當作現在</translation>
    </message>
    <message>
        <source>sign changes with this user</source>
        <translation>以此使用者的名義簽署更改</translation>
    </message>
    <message>
        <source>en, zh_CN or zh_TW: language of messages and names</source>
        <translation>en、zh_CN 或 zh_TW：提示與名稱的語言</translation>
    </message>
    <message>
        <source>write the result to this file</source>
        <translation>把結果寫入此檔案</translation>
    </message>
    <message>
        <source>codes (default) or localized column headers</source>
        <translation>codes（預設）或 localized 欄標題</translation>
    </message>
    <message>
        <source>only these columns, in this order: a,b,c</source>
        <translation>只要這些欄，按此順序：a,b,c</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>顯示此幫助</translation>
    </message>
    <message>
        <source>See: weft-cli help</source>
        <translation>參見：weft-cli help</translation>
    </message>
    <message>
        <source>See: weft-cli help %1</source>
        <translation>參見：weft-cli help %1</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>沒有命令 %1。</translation>
    </message>
    <message>
        <source>%1 Did you mean %2?</source>
        <translation>%1 您是否想用 %2？</translation>
    </message>
    <message>
        <source>The action %1 does not know what to do with %2.</source>
        <translation>操作 %1 不認識 %2。</translation>
    </message>
    <message>
        <source>The action %1 needs the record it is about.</source>
        <translation>操作 %1 需要指明記錄。</translation>
    </message>
    <message>
        <source>The action %1 needs %2=…</source>
        <translation>操作 %1 需要 %2=…</translation>
    </message>
    <message>
        <source>Do what? do --list names all actions.</source>
        <translation>要做什麼？do --list 列出所有操作。</translation>
    </message>
    <message>
        <source>There is no action %1.</source>
        <translation>沒有操作 %1。</translation>
    </message>
    <message>
        <source>a named operation on a record; --list names them all</source>
        <translation>對記錄執行一項命名操作；--list 列出全部</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>要做什麼</translation>
    </message>
    <message>
        <source>the record by code, uid or name, and what the action needs</source>
        <translation>記錄的編號、uid 或名稱，以及操作所需的值</translation>
    </message>
    <message>
        <source>the actions with the values they need</source>
        <translation>各項操作及其所需的值</translation>
    </message>
    <message>
        <source>show what would change and change nothing</source>
        <translation>只顯示將要更改的內容，不作更改</translation>
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
        <translation>--days 需要一個不小於 0 的天數。</translation>
    </message>
    <message>
        <source>contact reminders of all clients: overdue first, then by due day</source>
        <translation>所有客戶的聯絡提醒：逾期在前，再按到期日</translation>
    </message>
    <message>
        <source>as of this day; writes nothing</source>
        <translation>以這一天為準；不寫入任何內容</translation>
    </message>
    <message>
        <source>leave out what is due more than N days ahead, never or not reminded</source>
        <translation>略去 N 天以後才到期、從未聯絡和不提醒的客戶</translation>
    </message>
    <message>
        <source>change fields of one record; an empty value clears</source>
        <translation>修改一條記錄的欄位；空值表示清除</translation>
    </message>
    <message>
        <source>a code, a uid, or a name that only one record has</source>
        <translation>編號、uid，或只有一條記錄使用的名稱</translation>
    </message>
    <message>
        <source>what changes</source>
        <translation>要改什麼</translation>
    </message>
    <message>
        <source>why; kept in the history</source>
        <translation>原因；保留在歷史中</translation>
    </message>
    <message>
        <source>There is no kind %1 to export.</source>
        <translation>沒有可匯出的種類 %1。</translation>
    </message>
    <message>
        <source>--filter is for clients alone.</source>
        <translation>--filter 只用於客戶。</translation>
    </message>
    <message>
        <source>every record of a kind as a table</source>
        <translation>把某一種類的全部記錄輸出為表格</translation>
    </message>
    <message>
        <source>clients only: those that the search box would find</source>
        <translation>僅限客戶：搜尋框能找到的客戶</translation>
    </message>
    <message>
        <source>--limit wants a number above 0.</source>
        <translation>--limit 需要一個大於 0 的數。</translation>
    </message>
    <message>
        <source>the search box: name, person, code, phone, e-mail, tag, note, pinyin</source>
        <translation>搜尋框：名稱、聯絡人、編號、電話、電子郵件、標籤、備註、拼音</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>要查詢的內容</translation>
    </message>
    <message>
        <source>at most this many hits (20)</source>
        <translation>最多顯示的條數（20）</translation>
    </message>
    <message>
        <source>There is no setting %1.</source>
        <translation>沒有設定 %1。</translation>
    </message>
    <message>
        <source>settings of the workspace, or one of them</source>
        <translation>工作區的設定，或其中一項</translation>
    </message>
    <message>
        <source>the setting; all where not given</source>
        <translation>設定項；不給則顯示全部</translation>
    </message>
    <message>
        <source>Every command understands:</source>
        <translation>所有命令都支援：</translation>
    </message>
    <message>
        <source>Options may stand anywhere; after -- everything is an argument.</source>
        <translation>選項可放在任意位置；-- 之後都是引數。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done in part.</source>
        <translation>退出碼：0 完成，1 失敗，2 用法錯誤，3 部分完成。</translation>
    </message>
    <message>
        <source>More about a command: weft-cli help COMMAND</source>
        <translation>命令的詳細說明：weft-cli help 命令</translation>
    </message>
    <message>
        <source>Whose history? Name the record after its kind.</source>
        <translation>要看誰的歷史？請在種類之後寫明記錄。</translation>
    </message>
    <message>
        <source>what was done, newest first, in the workspace or to one record</source>
        <translation>做過的事，最新在前；整個工作區或某一條記錄</translation>
    </message>
    <message>
        <source>--map wants Header=field pairs separated by semicolons, not %1.</source>
        <translation>--map 需要用分號隔開的「欄名=欄位」，而不是 %1。</translation>
    </message>
    <message>
        <source>%1 have no field %2.</source>
        <translation>%1 沒有欄位 %2。</translation>
    </message>
    <message>
        <source>--set wants field=value with a field of %1, not %2.</source>
        <translation>--set 需要「欄位=值」，欄位須屬於 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>The encoding was taken to be %1; say --encoding if the text looks wrong.</source>
        <translation>編碼判斷為 %1；如文字不對，請用 --encoding 指定。</translation>
    </message>
    <message>
        <source>--delimiter wants one character, or tab.</source>
        <translation>--delimiter 需要一個字元，或 tab。</translation>
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
        <translation>沒有可匯入的種類 %1。</translation>
    </message>
    <message>
        <source>%1 looks like %2, not like %3. Nothing was imported; import it as %2, or say with --map which column is which field.</source>
        <translation>%1 看起來是 %2，不像 %3。未匯入任何內容；請按 %2 匯入，或用 --map 說明各欄對應的欄位。</translation>
    </message>
    <message>
        <source>stub: %1</source>
        <translation>佔位記錄：%1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more rows; --rejects FILE writes them all.</source>
        <translation>
            <numerusform>… 還有 %n 列；--rejects 檔案 會寫出全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>Header=field;Header=field, over the automatic mapping; no field: leave out</source>
        <translation>欄名=欄位;欄名=欄位，優先於自動對應；不寫欄位表示忽略該欄</translation>
    </message>
    <message>
        <source>a value for every row; may be repeated</source>
        <translation>每一列都採用的值；可重複</translation>
    </message>
    <message>
        <source>create, update or both (default)</source>
        <translation>create、update 或 both（預設）</translation>
    </message>
    <message>
        <source>UTF-8, GB18030, Big5, … instead of the one detected</source>
        <translation>UTF-8、GB18030、Big5 …，代替自動識別的編碼</translation>
    </message>
    <message>
        <source>instead of the one detected; tab for a tab</source>
        <translation>代替自動識別的分隔符；製表符寫 tab</translation>
    </message>
    <message>
        <source>take the leading &apos; of a spreadsheet&apos;s cells off</source>
        <translation>去掉試算表儲存格開頭的 &apos;</translation>
    </message>
    <message>
        <source>say what would happen and change nothing</source>
        <translation>只說明會發生什麼，不作更改</translation>
    </message>
    <message>
        <source>what is in a workspace: counts, sizes, versions, as JSON</source>
        <translation>工作區的內容：數量、大小、版本，JSON 格式</translation>
    </message>
    <message>
        <source>%1 is not a %2. It is one of: %3.</source>
        <translation>%1 不是%2，可選：%3。</translation>
    </message>
    <message>
        <source>By which channel? Say --channel, such as phone_out or email.</source>
        <translation>透過什麼管道？請用 --channel 指明，如 phone_out 或 email。</translation>
    </message>
    <message>
        <source>%1 is not a moment. Write it as 2026-03-16 10:20.</source>
        <translation>%1 不是時刻，請寫成 2026-03-16 10:20。</translation>
    </message>
    <message>
        <source>log a contact (outward, done, one-to-one, now); prints when the next one is due</source>
        <translation>記錄一次聯絡（預設去電方向、已完成、一對一、現在）；輸出下次到期日</translation>
    </message>
    <message>
        <source>a code, a uid, or a name that only one client has</source>
        <translation>編號、uid，或只有一位客戶使用的名稱</translation>
    </message>
    <message>
        <source>how: phone_out, email, on_site, im, …</source>
        <translation>方式：phone_out、email、on_site、im …</translation>
    </message>
    <message>
        <source>in, out (default) or internal</source>
        <translation>in、out（預設）或 internal</translation>
    </message>
    <message>
        <source>done (default), no_answer, busy, left_message, …</source>
        <translation>done（預設）、no_answer、busy、left_message …</translation>
    </message>
    <message>
        <source>what for: sales, service, care, …</source>
        <translation>目的：sales、service、care …</translation>
    </message>
    <message>
        <source>one of many alike: does not count as a contact</source>
        <translation>群發之一：不算作聯絡</translation>
    </message>
    <message>
        <source>what it was about</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>談話內容</translation>
    </message>
    <message>
        <source>when: &quot;2026-03-16 10:20&quot;, a day, or a time of today</source>
        <translation>時間：&quot;2026-03-16 10:20&quot;、某一天，或今天的某個時間</translation>
    </message>
    <message>
        <source>make a new workspace; an existing file is never overwritten</source>
        <translation>新建工作區；絕不覆蓋已有檔案</translation>
    </message>
    <message>
        <source>the workspace to make, such as firm.weft</source>
        <translation>要新建的工作區，如 firm.weft</translation>
    </message>
    <message>
        <source>fill it with the sample firm</source>
        <translation>裝入示例公司</translation>
    </message>
    <message>
        <source>its currency, such as CNY; the locale&apos;s where not given</source>
        <translation>幣種，如 CNY；不給則用系統區域的幣種</translation>
    </message>
    <message>
        <source>There is no kind of record called %1.</source>
        <translation>沒有名為 %1 的記錄種類。</translation>
    </message>
    <message>
        <source>Values are written field=value, not %1.</source>
        <translation>值要寫成 欄位=值，而不是 %1。</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>do again what was undone last</source>
        <translation>重做最近復原的一步</translation>
    </message>
    <message>
        <source>remove one record with all that belongs to it; undo brings it back</source>
        <translation>刪除一條記錄及其所屬內容；復原可恢復</translation>
    </message>
    <message>
        <source>There is no axis %1.</source>
        <translation>沒有軸 %1。</translation>
    </message>
    <message>
        <source>There is no line %1.</source>
        <translation>沒有列 %1。</translation>
    </message>
    <message>
        <source>Which report? report --list names them all.</source>
        <translation>要哪個報表？report --list 列出全部。</translation>
    </message>
    <message>
        <source>There is no report %1.</source>
        <translation>沒有報表 %1。</translation>
    </message>
    <message>
        <source>a report by name; --list names them all</source>
        <translation>按名稱輸出報表；--list 列出全部</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>the reports with their options and columns</source>
        <translation>各報表及其選項和欄</translation>
    </message>
    <message>
        <source>matrix: what the rows are (tier)</source>
        <translation>matrix：列的含義（tier）</translation>
    </message>
    <message>
        <source>matrix: what the columns are (attribute); elsewhere the columns shown</source>
        <translation>matrix：欄的含義（attribute）；其他報表為顯示的欄</translation>
    </message>
    <message>
        <source>due: leave out what is due more than N days ahead, never or not reminded</source>
        <translation>due：略去 N 天以後才到期、從未聯絡和不提醒的客戶</translation>
    </message>
    <message>
        <source>tidiness: the records of this line</source>
        <translation>tidiness：此列包含的記錄</translation>
    </message>
    <message>
        <source>all clients by two axes, every cell</source>
        <translation>所有客戶按兩個軸分類，包含每一格</translation>
    </message>
    <message>
        <source>buyers by tier</source>
        <translation>買家按等級</translation>
    </message>
    <message>
        <source>buyers by amount, with the cumulative share</source>
        <translation>買家按金額，附累計佔比</translation>
    </message>
    <message>
        <source>promotions and demotions, newest first</source>
        <translation>升級與降級，最新在前</translation>
    </message>
    <message>
        <source>clients contacted in time, of all with a cycle</source>
        <translation>按期聯絡的客戶，佔所有有周期客戶之比</translation>
    </message>
    <message>
        <source>contact reminders of all clients</source>
        <translation>所有客戶的聯絡提醒</translation>
    </message>
    <message>
        <source>what in the data waits for a hand: stubs, rows without client or owner</source>
        <translation>資料中待處理之處：佔位記錄、缺客戶或負責人的列</translation>
    </message>
    <message>
        <source>the client list</source>
        <translation>客戶清單</translation>
    </message>
    <message>
        <source>all contacts</source>
        <translation>全部聯絡</translation>
    </message>
    <message>
        <source>all opportunities</source>
        <translation>全部商機</translation>
    </message>
    <message numerus="yes">
        <source>%n rows moved</source>
        <translation>
            <numerusform>已移動 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>move everything of a stub to the real record; the next import then finds that one</source>
        <translation>把佔位記錄的全部內容移到真實記錄；下次匯入會直接找到真實記錄</translation>
    </message>
    <message>
        <source>users, clients, products, stages, or the name of a list</source>
        <translation>users、clients、products、stages，或清單名稱</translation>
    </message>
    <message>
        <source>the code that an import made up</source>
        <translation>匯入時生成的代碼</translation>
    </message>
    <message>
        <source>the record that is meant</source>
        <translation>真正的記錄</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>此處沒有選項 --%1。</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>選項 --%1 不帶值。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>選項 --%1 需要一個值。</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>選項 --%1 給了兩次。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>Too many arguments: %1.</source>
        <translation>引數過多：%1。</translation>
    </message>
    <message>
        <source>There is no language %1. It is one of: %2.</source>
        <translation>沒有語言 %1，可選：%2。</translation>
    </message>
    <message>
        <source>--%1 is one of: %2.</source>
        <translation>--%1 可選：%2。</translation>
    </message>
    <message>
        <source>%1 is not a time. Write it as 09:30.</source>
        <translation>%1 不是時間，請寫成 09:30。</translation>
    </message>
    <message>
        <source>There is no active user %1 in this workspace.</source>
        <translation>此工作區沒有在用的使用者 %1。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>無法讀取檔案 %1：%2。</translation>
    </message>
    <message>
        <source>There is no column %1 here.</source>
        <translation>此處沒有欄 %1。</translation>
    </message>
    <message>
        <source>The result could not be written to the standard output: %1.</source>
        <translation>結果無法寫到標準輸出：%1。</translation>
    </message>
    <message>
        <source>The work was cancelled. Nothing was changed.</source>
        <translation>操作已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>Settings are written KEY=VALUE, not %1.</source>
        <translation>設定要寫成 鍵=值，而不是 %1。</translation>
    </message>
    <message numerus="yes">
        <source>This changes the tier, cycle or due day of %n clients.</source>
        <translation>
            <numerusform>這會改變 %n 位客戶的等級、週期或到期日。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tier %1 to %2: %n clients</source>
        <translation>
            <numerusform>等級 %1 變為 %2：%n 位客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>change settings of the workspace, several as one step; says how many clients they move</source>
        <translation>更改工作區設定，多項合為一步；會說明影響多少客戶</translation>
    </message>
    <message>
        <source>such as tiers.B.min=600000; get lists all keys</source>
        <translation>如 tiers.B.min=600000；get 列出所有鍵</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <source>take back the newest step that is not undone, whoever made it</source>
        <translation>復原最新的一步，不論由誰所做</translation>
    </message>
    <message>
        <source>as amount=AMOUNT</source>
        <translation>同 amount=金額</translation>
    </message>
    <message>
        <source>as day=DAY</source>
        <translation>同 day=日期</translation>
    </message>
    <message>
        <source>as stage=STAGE</source>
        <translation>同 stage=階段</translation>
    </message>
    <message>
        <source>row %1, column %2: held: %3</source>
        <translation>第 %1 列，欄 %2：擱置：%3</translation>
    </message>
    <message>
        <source>row %1, column %2: rejected: %3</source>
        <translation>第 %1 列，欄 %2：拒收：%3</translation>
    </message>
    <message>
        <source>write held and rejected rows with their reasons to this file; the header is row 1</source>
        <translation>把擱置和拒收的列及原因寫入此檔案；標題列為第 1 列</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message>
        <source>whom of the client, separated by ;</source>
        <translation>客戶方人員，以 ; 分隔</translation>
    </message>
    <message>
        <source>who of us took part, separated by ;</source>
        <translation>我方參與人員，以 ; 分隔</translation>
    </message>
    <message>
        <source>what was learnt of the client</source>
        <translation>對客戶的新了解</translation>
    </message>
    <message>
        <source>preference, habit, problem or suggestion</source>
        <translation>preference（偏好）、habit（習慣）、problem（問題）或 suggestion（建議）</translation>
    </message>
    <message>
        <source>what was promised (none_needed unless said)</source>
        <translation>承諾的下一步（不寫則為 none_needed）</translation>
    </message>
    <message>
        <source>for when</source>
        <translation>到哪一天</translation>
    </message>
    <message>
        <source>a UTF-8 text file of every word, found by the search</source>
        <translation>談話全文的 UTF-8 文字檔，可被搜尋</translation>
    </message>
    <message>
        <source>The invoice is gone; another program has removed it.</source>
        <translation>發票已不存在，另一個程式已將其刪除。</translation>
    </message>
    <message>
        <source>The invoice %1 is paid already.</source>
        <translation>發票 %1 已付清。</translation>
    </message>
    <message>
        <source>remind nobody of an invoice until a day, that day included</source>
        <translation>在某天（含）之前不催這張發票</translation>
    </message>
    <message>
        <source>end the hold of an invoice</source>
        <translation>結束發票的暫緩</translation>
    </message>
    <message>
        <source>record a payment of an invoice: all that is open, or the amount given</source>
        <translation>登記發票付款：全部未付金額，或給定金額</translation>
    </message>
    <message>
        <source>invoices by state and due day: overdue, held, open, paid</source>
        <translation>按狀態和到期日列出發票：逾期、暫緩、未付、已付</translation>
    </message>
    <message>
        <source>clients only: &quot;attribute=ENT (tier=A or amount&gt;=1000) last_contact&lt;=30_days_ago&quot;</source>
        <translation>僅限客戶：「attribute=ENT (tier=A or amount&gt;=1000) last_contact&lt;=30_days_ago」</translation>
    </message>
    <message>
        <source>clients only: in the order of these fields: tier,-amount</source>
        <translation>僅限客戶：按這些欄位排序：tier,-amount</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 不是數字。</translation>
    </message>
    <message>
        <source>take a client or a task off Today until a day, at most twice in a row</source>
        <translation>把客戶或任務推遲到某日再列入今日，最多連續兩次</translation>
    </message>
    <message>
        <source>level the contacts that are due over the coming working days, tier A first</source>
        <translation>把到期的聯絡均攤到今後的工作日，A 級在先</translation>
    </message>
    <message>
        <source>mark a task as done; one that recurs comes again</source>
        <translation>把任務標為完成；重複的任務會再次出現</translation>
    </message>
    <message>
        <source>clients, people, users, products, sales, invoices, payments, contacts, opportunities, tasks or holidays</source>
        <translation>clients、people、users、products、sales、invoices、payments、contacts、opportunities、tasks 或 holidays</translation>
    </message>
    <message>
        <source>exchange (default): exact; spreadsheet: for Excel and the like; ics: calendar</source>
        <translation>exchange（預設）：原樣；spreadsheet：供 Excel 等使用；ics：行事曆</translation>
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
        <translation>行事曆以 --form ics 匯出。</translation>
    </message>
    <message>
        <source>--form ics is for the kind calendar alone.</source>
        <translation>--form ics 只用於 calendar 類別。</translation>
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
        <translation>%1沒有文件 %2。</translation>
    </message>
    <message>
        <source>keep a file, or a link, with a client; prints the client&apos;s documents</source>
        <translation>為客戶儲存檔案或連結；輸出該客戶的文件</translation>
    </message>
    <message>
        <source>the file to be kept, or with --link an address</source>
        <translation>要儲存的檔案；帶 --link 時為位址</translation>
    </message>
    <message>
        <source>PATH is an address; what it leads to stays outside</source>
        <translation>PATH 是位址；其指向的內容不存入檔案</translation>
    </message>
    <message>
        <source>another name for it</source>
        <translation>另取名稱</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>the documents of a client, or a copy of one</source>
        <translation>列出客戶的文件，或複製其中一個</translation>
    </message>
    <message>
        <source>writes a copy of the document of this name or uid</source>
        <translation>寫出該名稱或 uid 的文件副本</translation>
    </message>
    <message>
        <source>where the copy goes; its own name, here, unless said</source>
        <translation>副本的位置；不寫則用原名存在目前資料夾</translation>
    </message>
    <message>
        <source>%1 is not a tier. It is one of: %2.</source>
        <translation>%1 不是等級。可用：%2。</translation>
    </message>
    <message>
        <source>pin the tier of a client by hand, until a day (included) or without end</source>
        <translation>手工固定客戶等級，至某日（含當日）或長期</translation>
    </message>
    <message>
        <source>end the pin of a client: the tier by the sales again</source>
        <translation>取消固定，等級重新按成交計算</translation>
    </message>
    <message>
        <source>as tier=TIER</source>
        <translation>同 tier=等級</translation>
    </message>
    <message>
        <source>tier-changes: from this day on, the day included</source>
        <translation>tier-changes：自該日起（含當日）</translation>
    </message>
    <message>
        <source>tier-changes: up to this day, the day included</source>
        <translation>tier-changes：至該日止（含當日）</translation>
    </message>
    <message>
        <source>tier-changes: what the period came to, one line a client</source>
        <translation>tier-changes：期間的淨變化，每位客戶一列</translation>
    </message>
    <message>
        <source>tier-changes: a column for what caused each: amount or pin</source>
        <translation>tier-changes：附原因欄：amount（金額）或 pin（固定）</translation>
    </message>
    <message>
        <source>%1 is no kind of field. It is one of: %2.</source>
        <translation>%1 不是欄位類型。可用的有：%2。</translation>
    </message>
    <message>
        <source>add a field to clients: text, number, money, day, choice or flag</source>
        <translation>為客戶新增欄位：text、number、money、day、choice 或 flag</translation>
    </message>
    <message>
        <source>rename a field of your own, or add choices to it</source>
        <translation>重新命名自訂欄位，或為它新增選項</translation>
    </message>
    <message>
        <source>hide a field of your own everywhere and keep its values</source>
        <translation>處處隱藏自訂欄位，保留其值</translation>
    </message>
    <message>
        <source>use an archived field again</source>
        <translation>重新啟用已封存的欄位</translation>
    </message>
    <message>
        <source>give a field of your own another place among them</source>
        <translation>調整自訂欄位的位置</translation>
    </message>
    <message>
        <source>delete a field of your own with all its values</source>
        <translation>刪除自訂欄位及其所有值</translation>
    </message>
    <message>
        <source>the firm&apos;s own fields of clients, and how many clients have a value in each</source>
        <translation>公司為客戶自訂的欄位，以及各欄位有值的客戶數</translation>
    </message>
    <message>
        <source>csv (default), json or xlsx</source>
        <translation>csv（預設）、json 或 xlsx</translation>
    </message>
    <message>
        <source>There is no sheet %1. The sheets are: %2.</source>
        <translation>沒有工作表 %1。工作表有：%2。</translation>
    </message>
    <message>
        <source>take the rows of a CSV or XLSX file into the workspace, as one step of its history</source>
        <translation>把 CSV 或 XLSX 檔案的列匯入工作區，作為歷史中的一步</translation>
    </message>
    <message>
        <source>the CSV or XLSX file to read; - is the standard input</source>
        <translation>要讀取的 CSV 或 XLSX 檔案；- 表示標準輸入</translation>
    </message>
    <message>
        <source>of an XLSX file: its name or place, instead of the first with rows</source>
        <translation>XLSX 檔案的工作表：名稱或序號；不寫則取第一個有內容的</translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>%1 is not contacted any more</source>
        <translation>不再聯絡 %1</translation>
    </message>
    <message>
        <source>%1 may be contacted</source>
        <translation>可以聯絡 %1</translation>
    </message>
    <message>
        <source>Choose a client to see its card.</source>
        <translation>選擇一位客戶即可檢視其卡片。</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>往來記錄</translation>
    </message>
    <message>
        <source>Facts and people</source>
        <translation>資料與聯絡人</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>卡片各部分</translation>
    </message>
    <message>
        <source>Contact with %1 logged</source>
        <translation>已記錄與 %1 的聯絡</translation>
    </message>
    <message>
        <source>%1 snoozed until %2</source>
        <translation>%1 已推遲到 %2</translation>
    </message>
    <message>
        <source>An override needs a reason.</source>
        <translation>手工設定需要原因。</translation>
    </message>
    <message>
        <source>Cooperation status of %1 set</source>
        <translation>已設定 %1 的合作狀態</translation>
    </message>
    <message>
        <source>Cycle of %1 set</source>
        <translation>已設定 %1 的週期</translation>
    </message>
    <message>
        <source>Invoice details of %1 copied</source>
        <translation>已複製%1的開票資訊</translation>
    </message>
    <message>
        <source>Contact with %1 changed</source>
        <translation>已修改與%1的聯絡</translation>
    </message>
    <message>
        <source>Contact with %1 begun; its result waits on Today</source>
        <translation>已開始聯絡%1；「今日工作」會提醒補記結果</translation>
    </message>
    <message>
        <source>Add a file to %1</source>
        <translation>為%1加入檔案</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>附加檔案</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>加入連結</translation>
    </message>
    <message>
        <source>Address of the page or the file</source>
        <translation>網頁或檔案的位址</translation>
    </message>
    <message>
        <source>Document added to %1</source>
        <translation>已為%1加入文件</translation>
    </message>
    <message>
        <source>Link added to %1</source>
        <translation>已為%1加入連結</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>儲存副本</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>已移除 %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已儲存為 %1</translation>
    </message>
    <message>
        <source>Return of %1 from %2 saved</source>
        <translation>已儲存 %2 的退貨 %1</translation>
    </message>
    <message>
        <source>Sale of %1 to %2 saved</source>
        <translation>已儲存 %2 的成交 %1</translation>
    </message>
    <message>
        <source>Sale to %1 deleted</source>
        <translation>已刪除 %1 的成交</translation>
    </message>
    <message>
        <source>Opportunity %1 added</source>
        <translation>已新增商機 %1</translation>
    </message>
    <message>
        <source>Pinning a tier needs a reason.</source>
        <translation>固定等級需要原因。</translation>
    </message>
    <message>
        <source>Tier of %1 pinned</source>
        <translation>已固定 %1 的等級</translation>
    </message>
    <message>
        <source>Tier of %1 by the sales again</source>
        <translation>%1 的等級重新按成交計算</translation>
    </message>
</context>
<context>
    <name>ClientColumns</name>
    <message>
        <source>Snoozed until %1</source>
        <translation>推遲到 %1</translation>
    </message>
    <message>
        <source>Set by hand; by the rule %1</source>
        <translation>手工設定；按規則為「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pinned by hand; by the sales %2</source>
        <translation>%1，手工固定；按成交為「%2」</translation>
    </message>
</context>
<context>
    <name>ClientEditor</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
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
        <translation>編輯 %1</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新建客戶</translation>
    </message>
    <message>
        <source>Not saved: see the marked fields.</source>
        <translation>未儲存：請看標出的欄位。</translation>
    </message>
    <message>
        <source>Show the newer record</source>
        <translation>顯示較新的記錄</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Who it is</source>
        <translation>基本資料</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>簡稱</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Legal number</source>
        <translation>證照號碼</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>聯絡方式</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即時通訊</translation>
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
        <translation>郵編</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家</translation>
    </message>
    <message>
        <source>Preferred time</source>
        <translation>方便時間</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Contact consents</source>
        <translation>聯絡許可</translation>
    </message>
    <message>
        <source>People</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>How it is classed</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Own contact cycle</source>
        <translation>專用聯絡週期</translation>
    </message>
    <message>
        <source>Reason of the cooperation status</source>
        <translation>合作狀態的原因</translation>
    </message>
    <message>
        <source>Day of the cooperation status</source>
        <translation>合作狀態的日期</translation>
    </message>
    <message>
        <source>Who cares for it</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Back-up owner</source>
        <translation>備份負責人</translation>
    </message>
    <message>
        <source>Owner since</source>
        <translation>負責起始日</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次聯絡</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上級機構</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>推薦人</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>瞭解到的情況</translation>
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
        <translation>備註</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>員工人數</translation>
    </message>
    <message>
        <source>Yearly revenue</source>
        <translation>年營收</translation>
    </message>
    <message>
        <source>Year founded</source>
        <translation>成立年份</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>首選管道</translation>
    </message>
    <message>
        <source>The number of employees is no number.</source>
        <translation>員工人數不是數字。</translation>
    </message>
    <message>
        <source>The year of founding is no number.</source>
        <translation>成立年份不是數字。</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>按規則</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>無</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>不定日期</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>新增電話</translation>
    </message>
    <message>
        <source>Remove phone</source>
        <translation>刪除電話</translation>
    </message>
    <message>
        <source>Add e-mail</source>
        <translation>新增電子郵件</translation>
    </message>
    <message>
        <source>Remove e-mail</source>
        <translation>刪除電子郵件</translation>
    </message>
    <message>
        <source>Add consent</source>
        <translation>新增許可</translation>
    </message>
    <message>
        <source>Remove consent</source>
        <translation>刪除許可</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>新增聯絡人</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>刪除聯絡人</translation>
    </message>
    <message>
        <source>Several, with semicolons between</source>
        <translation>可填多個，用分號隔開</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>按等級</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Type a name, code or phone</source>
        <translation>輸入名稱、編號或電話</translation>
    </message>
    <message>
        <source>Invoicing</source>
        <translation>開票資訊</translation>
    </message>
    <message>
        <source>Invoice title</source>
        <translation>發票抬頭</translation>
    </message>
    <message>
        <source>Address on invoices</source>
        <translation>發票地址</translation>
    </message>
    <message>
        <source>Phone on invoices</source>
        <translation>發票電話</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>開戶銀行</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>銀行帳號</translation>
    </message>
</context>
<context>
    <name>ClientKind</name>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n 個客戶</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientMenu</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>記錄聯絡</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>設定負責人</translation>
    </message>
    <message>
        <source>Set own cycle</source>
        <translation>設定專用週期</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>無</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>按等級</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>新增標籤</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n clients</source>
        <translation>
            <numerusform>刪除 %n 位客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>變更欄位…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>複製所選列</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>撥打 %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>寫郵件給 %1</translation>
    </message>
    <message>
        <source>%1: not to be contacted</source>
        <translation>%1：請勿聯絡</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>%1 saved</source>
        <translation>已儲存 %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新建客戶</translation>
    </message>
    <message>
        <source>Name, person, phone, code, tag, pinyin</source>
        <translation>名稱、聯絡人、電話、編號、標籤、拼音</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>搜尋客戶</translation>
    </message>
    <message>
        <source>Client card</source>
        <translation>客戶卡片</translation>
    </message>
    <message>
        <source>No clients yet. Add the first one, or drop a list from a spreadsheet onto this window.</source>
        <translation>還沒有客戶。新增第一位，或把表格檔案拖到此視窗。</translation>
    </message>
    <message>
        <source>No client matches.</source>
        <translation>沒有符合的客戶。</translation>
    </message>
    <message>
        <source>Clear search and filter</source>
        <translation>清除搜尋和篩選</translation>
    </message>
    <message numerus="yes">
        <source>%n clients removed</source>
        <translation>
            <numerusform>已刪除 %n 位客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients changed</source>
        <translation>
            <numerusform>已更改 %n 位客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>Import a CSV file…</source>
        <translation>匯入 CSV 檔案…</translation>
    </message>
    <message>
        <source>%1 has said no to this channel: %2. Choose another one on the card.</source>
        <translation>%1 已拒絕此管道：%2。請在客戶卡上另選管道。</translation>
    </message>
    <message>
        <source>Show or hide the card</source>
        <translation>顯示或隱藏客戶卡片</translation>
    </message>
    <message>
        <source>Change a field of the selected clients</source>
        <translation>修改所選客戶的一個欄位</translation>
    </message>
    <message>
        <source>Remove the selected clients</source>
        <translation>刪除所選客戶</translation>
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
        <translation>不設週期</translation>
    </message>
    <message numerus="yes">
        <source>Cycle of %n days</source>
        <translation>
            <numerusform>週期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Amount of the last 365 days</source>
        <translation>最近 365 天成交額</translation>
    </message>
    <message>
        <source>Amount of this year</source>
        <translation>今年成交額</translation>
    </message>
    <message>
        <source>Amount of all time</source>
        <translation>累計成交額</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>上次聯絡 %1</translation>
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
        <translation>名稱</translation>
    </message>
    <message>
        <source>A phone number is empty. Enter it or remove the line.</source>
        <translation>有一個電話號碼為空，請填寫或刪除該列。</translation>
    </message>
    <message>
        <source>An e-mail address is empty. Enter it or remove the line.</source>
        <translation>有一個電子郵件地址為空，請填寫或刪除該列。</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of phone.</source>
        <translation>「%1」不是電話型別。</translation>
    </message>
    <message>
        <source>A person has no name. Enter it or remove the person.</source>
        <translation>有一位聯絡人沒有姓名，請填寫或刪除該聯絡人。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of client.</source>
        <translation>「%1」不是客戶種類。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no role.</source>
        <translation>「%1」不是角色。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer about consent.</source>
        <translation>「%1」不是聯絡許可的答覆。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no cooperation status.</source>
        <translation>「%1」不是合作狀態。</translation>
    </message>
    <message>
        <source>A cooperation status set by hand needs a reason.</source>
        <translation>手工設定合作狀態需要原因。</translation>
    </message>
    <message>
        <source>The client has no name. Enter one.</source>
        <translation>客戶沒有名稱，請填寫。</translation>
    </message>
    <message>
        <source>The contact cycle must be between 0 and 3650 days.</source>
        <translation>聯絡週期須在 0 至 3650 天之間。</translation>
    </message>
    <message>
        <source>A client cannot be its own parent or referrer.</source>
        <translation>客戶不能是自己的上級機構或推薦人。</translation>
    </message>
    <message>
        <source>The list &quot;%1&quot; has no value &quot;%2&quot;. Add it in the settings first.</source>
        <translation>清單「%1」沒有值「%2」，請先在設定中新增。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no. Give 1 or 0.</source>
        <translation>「%1」既不是「是」也不是「否」，請用 1 或 0。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of days between 0 and 3650.</source>
        <translation>「%1」不是 0 至 3650 之間的天數。</translation>
    </message>
    <message>
        <source>Enter the tag to add.</source>
        <translation>請填寫要新增的標籤。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be set for several clients.</source>
        <translation>欄位「%1」不能對多位客戶一起設定。</translation>
    </message>
    <message>
        <source>There is no client with the code or name &quot;%1&quot;.</source>
        <translation>沒有編號或名稱為「%1」的客戶。</translation>
    </message>
    <message>
        <source>Several clients are named &quot;%1&quot;. Give the code instead.</source>
        <translation>有幾位客戶都叫「%1」，請改用編號。</translation>
    </message>
    <message>
        <source>Snooze needs a day after today.</source>
        <translation>推遲的日期須在今天之後。</translation>
    </message>
    <message>
        <source>Snooze needs a reason.</source>
        <translation>推遲需要原因。</translation>
    </message>
    <message>
        <source>This client is no longer there. Reload the list.</source>
        <translation>這位客戶已不存在，請重新整理清單。</translation>
    </message>
    <message>
        <source>%1 was already snoozed twice in a row. Contact the client, then it can be snoozed again.</source>
        <translation>%1 已連續推遲兩次。先聯絡客戶，之後才能再推遲。</translation>
    </message>
    <message>
        <source>The code %1 already belongs to %2. Choose another one.</source>
        <translation>編號 %1 已屬於 %2，請換一個。</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Reload the record and enter the change again.</source>
        <translation>%1 在此期間已被修改。請重新載入記錄，再輸入更改。</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; cannot be understood.</source>
        <translation>無法理解篩選「%1」。</translation>
    </message>
    <message>
        <source>Clients have no field &quot;%1&quot;.</source>
        <translation>客戶沒有欄位「%1」。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no role in a decision.</source>
        <translation>「%1」不是決策角色。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n different values; group by a field with fewer.</source>
        <translation>
            <numerusform>有 %n 個不同的值；請按值較少的欄位分組。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients cannot be grouped by &quot;%1&quot;.</source>
        <translation>客戶不能按「%1」分組。</translation>
    </message>
    <message>
        <source>%1 belongs to %2 already and cannot stand above it. Choose another parent.</source>
        <translation>%1已隸屬於%2，不能再作為其上級。請選擇其他上級客戶。</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>尋找欄</translation>
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
        <translation>預設欄</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
        <translation>須符合多少條件</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>新增條件</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>新增條件群組</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>移除此條件群組</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Remove this condition</source>
        <translation>移除此條件</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較方式</translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Contact cycle</source>
        <translation>聯絡週期</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Actual deal amount</source>
        <translation>實際成交額</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>no cycle</source>
        <translation>不設週期</translation>
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
        <translation>%1：無</translation>
    </message>
    <message>
        <source>%1: any</source>
        <translation>%1：任意</translation>
    </message>
    <message>
        <source>none of: %1</source>
        <translation>均不符合：%1</translation>
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
        <translation>自有聯絡週期</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立日期</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>未聯絡上次數</translation>
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
        <translation>固定等級的原因</translation>
    </message>
    <message>
        <source>Tier pinned until</source>
        <translation>等級固定至</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The query was stopped.</source>
        <translation>查詢已停止。</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace. Nothing was saved. Try again when it has finished.</source>
        <translation>另一個程式正在寫入工作區，未儲存任何內容。請待其完成後再試。</translation>
    </message>
    <message>
        <source>The workspace may not be written to. Nothing was saved. Change the rights of the file and its folder, or save a copy elsewhere.</source>
        <translation>工作區不可寫入，未儲存任何內容。請更改檔案及資料夾的權限，或另存副本。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. Free some space and try again.</source>
        <translation>磁碟已滿，未儲存任何內容。請騰出空間後再試。</translation>
    </message>
    <message>
        <source>The workspace file is damaged. Close it and restore the last backup.</source>
        <translation>工作區檔案已損壞。請關閉它並恢復上一個備份。</translation>
    </message>
    <message>
        <source>The change breaks a rule of the workspace and was not saved. Check that the code is not used twice and that nothing needed is missing.</source>
        <translation>此更改違反工作區的規則，未儲存。請檢查編號是否重複、必填內容是否齊全。</translation>
    </message>
    <message>
        <source>The disk reported an error. Nothing was saved. Check the disk and try again.</source>
        <translation>磁碟報告錯誤，未儲存任何內容。請檢查磁碟後再試。</translation>
    </message>
    <message>
        <source>The workspace could not be used: %1</source>
        <translation>無法使用工作區：%1</translation>
    </message>
    <message>
        <source>No workspace is open. Open one and try again.</source>
        <translation>沒有開啟的工作區，請先開啟一個。</translation>
    </message>
    <message>
        <source>Weft asked the workspace for something it may not. This is a fault of the program: please report it.</source>
        <translation>Weft 向工作區提出了不允許的請求。這是程式的缺陷，請告知我們。</translation>
    </message>
    <message>
        <source>The record is not there.</source>
        <translation>記錄不存在。</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check the rights of the file and its folder, and that its whole name is not longer than 500 bytes.</source>
        <translation>無法開啟檔案。請檢查檔案及資料夾的權限，並確認完整名稱不超過 500 位元組。</translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>不定日期</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>答覆日期</translation>
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
        <translation>▲ %1於 %2 聯絡過：%3</translation>
    </message>
    <message>
        <source>▲ %1 was in touch on %2: %3, %4</source>
        <translation>▲ %1於 %2 聯絡過：%3，%4</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>This contact is no longer there. Reload the list.</source>
        <translation>這次聯絡已不存在，請重新整理清單。</translation>
    </message>
    <message>
        <source>This contact was changed meanwhile. Reload it and enter the change again.</source>
        <translation>這次聯絡在此期間已被修改。請重新載入，再輸入更改。</translation>
    </message>
    <message>
        <source>The contact has no client. Choose one.</source>
        <translation>這次聯絡沒有客戶，請選擇一位。</translation>
    </message>
    <message>
        <source>The contact has no day. Enter when it was.</source>
        <translation>這次聯絡沒有日期，請填寫。</translation>
    </message>
    <message>
        <source>The contact has no outcome. Choose one.</source>
        <translation>這次聯絡沒有結果，請選擇一項。</translation>
    </message>
    <message>
        <source>The contact has no next step. Choose one, or &quot;none needed&quot;.</source>
        <translation>這次聯絡沒有下一步，請選擇一項，或選「無需下一步」。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no direction of a contact.</source>
        <translation>「%1」不是聯絡方向。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of thing learnt.</source>
        <translation>「%1」不是所獲資訊的類別。</translation>
    </message>
</context>
<context>
    <name>CooperationBox</name>
    <message>
        <source>By the rule this client is: %1.</source>
        <translation>按規則，這位客戶是：%1。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>按規則</translation>
    </message>
    <message>
        <source>Cooperation status</source>
        <translation>合作狀態</translation>
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
        <translation>第 %1 欄沒有標題，不予讀取。</translation>
    </message>
    <message>
        <source>The header “%1” stands over columns %2 and %3; only the first is read.</source>
        <translation>標題「%1」同時出現在第 %2 欄和第 %3 欄，只讀取前一欄。</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation>該列有 %1 個儲存格，標題列有 %2 個。</translation>
    </message>
    <message>
        <source>Line %1, the header: %2</source>
        <translation>第 %1 列（標題列）：%2</translation>
    </message>
    <message>
        <source>The quotation mark opened in line %1 is never closed. Correct the file, or choose another encoding or delimiter.</source>
        <translation>第 %1 列開始的引號沒有結束。請更正檔案，或選擇其他編碼或分隔符。</translation>
    </message>
    <message>
        <source>The file is empty; a header line is needed.</source>
        <translation>檔案為空，至少需要標題列。</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>檔案只有標題列，沒有資料。</translation>
    </message>
    <message>
        <source>Line %1 (byte %2) is not %3. Choose another encoding.</source>
        <translation>第 %1 列（第 %2 位元組）不是 %3 編碼，請選擇其他編碼。</translation>
    </message>
    <message>
        <source>A cell is longer than one million characters.</source>
        <translation>有儲存格超過一百萬個字元。</translation>
    </message>
    <message>
        <source>There is a quotation mark inside a cell that is not quoted.</source>
        <translation>未加引號的儲存格中有引號。</translation>
    </message>
    <message>
        <source>There is text after the closing quotation mark of a cell.</source>
        <translation>儲存格結束的引號之後還有文字。</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>“%1” is not a number with at most six decimals.</source>
        <translation>「%1」不是最多六位小數的數字。</translation>
    </message>
    <message>
        <source>The value does not suit the field “%1”. Enter another one.</source>
        <translation>該值不適合欄位「%1」。請另填一個。</translation>
    </message>
    <message>
        <source>The text for “%1” has more than %2 characters. Shorten it.</source>
        <translation>「%1」的文字超過 %2 個字元。請縮短。</translation>
    </message>
    <message>
        <source>A field of the record was deleted meanwhile. Open the record again.</source>
        <translation>該記錄的一個欄位已被刪除。請重新開啟記錄。</translation>
    </message>
    <message>
        <source>This field is no longer there. Open the settings again.</source>
        <translation>該欄位已不存在。請重新開啟設定。</translation>
    </message>
    <message>
        <source>The name “%1” is too long. Use at most %2 characters.</source>
        <translation>名稱「%1」太長。最多 %2 個字元。</translation>
    </message>
    <message>
        <source>“%1” is no name: it needs letters or digits.</source>
        <translation>「%1」不能作名稱：須含文字或數字。</translation>
    </message>
    <message>
        <source>“%1” means something else in filters. Choose another name.</source>
        <translation>「%1」在篩選中另有含義。請換一個名稱。</translation>
    </message>
    <message>
        <source>“%1” means the field “%2” already. Choose another name, or use that field.</source>
        <translation>「%1」已指欄位「%2」。請換一個名稱，或直接使用該欄位。</translation>
    </message>
    <message>
        <source>The field has no name. Enter one.</source>
        <translation>欄位沒有名稱。請填寫。</translation>
    </message>
    <message>
        <source>“%1” is no code of a field. Use small letters, digits and underscores.</source>
        <translation>「%1」不能作欄位代碼。請用小寫字母、數字和底線。</translation>
    </message>
    <message>
        <source>There is no field “%1” of your own.</source>
        <translation>沒有名為「%1」的自訂欄位。</translation>
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
        <translation>自訂欄位</translation>
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
            <numerusform>現行週期為 %n 天。0 表示不提醒這位客戶。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>按等級</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Own cycle in days</source>
        <translation>專用週期（天）</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name, or open it.</source>
        <translation>「%1」已存在，保持原樣。請換一個名稱，或開啟它。</translation>
    </message>
    <message>
        <source>The folder of “%1” is not there. Create it, or choose another one.</source>
        <translation>「%1」所在的資料夾不存在。請新建資料夾，或另選一個。</translation>
    </message>
    <message>
        <source>“%1” could not be created. Choose a folder that may be written to.</source>
        <translation>無法建立「%1」。請選擇可寫入的資料夾。</translation>
    </message>
    <message>
        <source>“%1” was moved, deleted or replaced while it was open. Nothing was saved. Save a copy under another name, or put the file back and open it again.</source>
        <translation>「%1」在開啟期間被移動、刪除或替換，未儲存任何內容。請另存副本，或把檔案放回後重新開啟。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>已取消，未儲存任何內容。</translation>
    </message>
    <message>
        <source>Another program has been writing to “%1” for too long. Nothing was saved. Close that program, or try again when it has finished.</source>
        <translation>另一個程式寫入「%1」的時間過長，未儲存任何內容。請關閉該程式，或待其完成後再試。</translation>
    </message>
    <message>
        <source>%1, process %2 on %3</source>
        <translation>%1，%3 上的處理程序 %2</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <translation>%1，處理程序 %2</translation>
    </message>
    <message>
        <source>Another program has been writing to “%1” for too long; it is open in %2. Nothing was saved. Close that program, or try again when it has finished.</source>
        <translation>另一個程式寫入「%1」的時間過長；該檔案也在 %2 中開啟。未儲存任何內容。請關閉該程式，或待其完成後再試。</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>“%1” is not a day.</source>
        <translation>「%1」不是日期。</translation>
    </message>
    <message>
        <source>“%1” is an unlikely year.</source>
        <translation>「%1」的年份不合常理。</translation>
    </message>
    <message>
        <source>“%1” has a year of two digits. Write it like 2026-03-01.</source>
        <translation>「%1」只有兩位年份，請寫成 2026-03-01。</translation>
    </message>
    <message>
        <source>“%1” may be day/month or month/day. Write it like 2026-03-01.</source>
        <translation>「%1」可能是日/月，也可能是月/日，請寫成 2026-03-01。</translation>
    </message>
    <message>
        <source>“%1” is a bare number, perhaps a spreadsheet&apos;s day. Write it like 2026-03-01.</source>
        <translation>「%1」只是一個數字，可能是試算表的日期序號，請寫成 2026-03-01。</translation>
    </message>
    <message>
        <source>“%1” is not a time of day. Write it like 16:30.</source>
        <translation>「%1」不是時間，請寫成 16:30。</translation>
    </message>
</context>
<context>
    <name>DigestFlow</name>
    <message numerus="yes">
        <source>%n appointments today</source>
        <translation>
            <numerusform>今天有 %n 個預約</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts overdue</source>
        <translation>
            <numerusform>%n 個聯絡已逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts due today</source>
        <translation>
            <numerusform>今天到期 %n 個聯絡</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks overdue</source>
        <translation>
            <numerusform>%n 項任務已逾期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks due today</source>
        <translation>
            <numerusform>今天到期 %n 項任務</numerusform>
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
            <numerusform>%n 個承諾明天到期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>This document is no longer there. Reload the list.</source>
        <translation>該文件已不存在。請重新載入清單。</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file.</source>
        <translation>%1 不是檔案。請選擇一個檔案。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Look whether you may read it.</source>
        <translation>無法讀取 %1。請檢查是否有讀取權限。</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end.</source>
        <translation>無法完整讀取 %1。</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 MB that a document may have. Keep a link to it instead.</source>
        <translation>%1 超過了單一檔案 %2 MB 的上限。可以改為儲存連結。</translation>
    </message>
    <message>
        <source>“%1” is not a link. It begins with https:// or file:// and leads to no program.</source>
        <translation>「%1」不是連結。連結以 https:// 或 file:// 開頭，且不指向程式。</translation>
    </message>
    <message>
        <source>%1 is a program and is not opened from here. Save a copy if you trust it.</source>
        <translation>%1 是程式，不能從這裡開啟。如果信任它，請另存副本。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>無法建立資料夾 %1。</translation>
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
        <translation>%1 到期：週期止於 %2（%3），該日不是工作日。</translation>
    </message>
</context>
<context>
    <name>EmailRow</name>
    <message>
        <source>E-mail address</source>
        <translation>電子郵件地址</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The amounts are left out: a sale needs its day, and the file has no column for it.</source>
        <translation>金額已忽略：成交需要日期，而檔案中沒有日期欄。</translation>
    </message>
    <message>
        <source>The client has no name.</source>
        <translation>客戶沒有名稱。</translation>
    </message>
    <message>
        <source>Imported as “%1”.</source>
        <translation>已匯入為「%1」。</translation>
    </message>
    <message>
        <source>This belongs to another client than the rest of the row.</source>
        <translation>它屬於另一位客戶，與該列其他內容不符。</translation>
    </message>
    <message>
        <source>Several clients have this; the row may mean any of them.</source>
        <translation>有幾位客戶都有此內容，無法判斷該列指哪一位。</translation>
    </message>
    <message>
        <source>This belongs to the client %1, but the row has the code %2.</source>
        <translation>它屬於客戶 %1，而該列的編號是 %2。</translation>
    </message>
    <message>
        <source>The contact has no client.</source>
        <translation>聯絡沒有客戶。</translation>
    </message>
    <message>
        <source>The contact has no day.</source>
        <translation>聯絡沒有日期。</translation>
    </message>
    <message>
        <source>The person has no name.</source>
        <translation>聯絡人沒有姓名。</translation>
    </message>
    <message>
        <source>The person has no client.</source>
        <translation>聯絡人沒有客戶。</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>%2 中沒有欄位「%1」。</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”.</source>
        <translation>沒有記錄種類「%1」。</translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>記錄已不存在。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>「%1」不是整數。</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>「%1」太大。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」不是數字。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write 1 or 0.</source>
        <translation>「%1」既不是「是」也不是「否」，請寫 1 或 0。</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>「%1」不是電話號碼。</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>「%1」不是電子郵件地址。</translation>
    </message>
    <message>
        <source>Columns that are no field and are left out: %1</source>
        <translation>不是欄位而被忽略的欄：%1</translation>
    </message>
    <message>
        <source>Columns that Weft works out itself and are left out: %1</source>
        <translation>由 Weft 推算而被忽略的欄：%1</translation>
    </message>
    <message>
        <source>The file has no column “%1”. Its columns are: %2</source>
        <translation>檔案沒有欄「%1」。現有的欄：%2</translation>
    </message>
    <message>
        <source>“%1” looks like damaged text.</source>
        <translation>「%1」像是損壞的文字。</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was imported.</source>
        <translation>匯入已取消，未匯入任何內容。</translation>
    </message>
    <message>
        <source>The file has no column for “%1”. Its columns are: %2. Say with a mapping which one is meant.</source>
        <translation>檔案沒有對應「%1」的欄。現有的欄：%2。請用對應關係說明是哪一欄。</translation>
    </message>
    <message>
        <source>No column of the file is a field of %1.</source>
        <translation>檔案中沒有一欄是 %1 的欄位。</translation>
    </message>
    <message>
        <source>Several records are called “%1”. Give the code of one.</source>
        <translation>有幾條記錄都叫「%1」，請給出其中一條的編號。</translation>
    </message>
    <message>
        <source>There is no opportunity “%1”. Import it first.</source>
        <translation>沒有商機「%1」，請先匯入它。</translation>
    </message>
    <message>
        <source>This person is no longer there.</source>
        <translation>這位聯絡人已不存在。</translation>
    </message>
    <message>
        <source>A person stays with its client.</source>
        <translation>聯絡人不能換到其他客戶。</translation>
    </message>
    <message>
        <source>The list “%1” has no value “%2”. Add it in the settings first.</source>
        <translation>清單「%1」沒有值「%2」，請先在設定中新增。</translation>
    </message>
    <message>
        <source>The client has no person “%1”.</source>
        <translation>該客戶沒有聯絡人「%1」。</translation>
    </message>
    <message>
        <source>“%1” is not a stub: only what an import made up can be resolved.</source>
        <translation>「%1」不是佔位記錄：只有匯入時生成的記錄才能這樣處理。</translation>
    </message>
    <message>
        <source>A stub cannot be resolved to itself.</source>
        <translation>佔位記錄不能歸併到自己。</translation>
    </message>
    <message>
        <source>There are no stubs of the kind “%1”. It is users, clients, products, stages or the name of a list.</source>
        <translation>沒有「%1」種類的佔位記錄。可選：users、clients、products、stages 或清單名稱。</translation>
    </message>
    <message>
        <source>“%1” is no sale: only what was won is one.</source>
        <translation>「%1」不是成交：只有贏單才是。</translation>
    </message>
    <message>
        <source>The sale has no day.</source>
        <translation>成交沒有日期。</translation>
    </message>
    <message>
        <source>The sale has no amount.</source>
        <translation>成交沒有金額。</translation>
    </message>
    <message>
        <source>The return names the sale “%1”, which is not there.</source>
        <translation>退貨所指的成交「%1」不存在。</translation>
    </message>
    <message>
        <source>The field “%1” cannot be set.</source>
        <translation>欄位「%1」不能設定。</translation>
    </message>
    <message>
        <source>Field %1: %2</source>
        <translation>欄位 %1：%2</translation>
    </message>
    <message>
        <source>A lost opportunity needs a loss_reason.</source>
        <translation>輸單的商機需要 loss_reason。</translation>
    </message>
    <message>
        <source>Win an opportunity with the action “win”, which records its sale.</source>
        <translation>請用操作「win」贏得商機，它會登記成交。</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>沒有記錄「%1」。</translation>
    </message>
    <message>
        <source>There is no such record yet, and the import was asked to make no new ones.</source>
        <translation>還沒有這條記錄，而此次匯入要求不新建記錄。</translation>
    </message>
    <message>
        <source>The uid and the code of the row belong to different records.</source>
        <translation>該列的 uid 與編號屬於不同的記錄。</translation>
    </message>
    <message>
        <source>The user has neither code nor name.</source>
        <translation>使用者既無代碼也無姓名。</translation>
    </message>
    <message>
        <source>Another user has the code %1 already.</source>
        <translation>另一個使用者已使用代碼 %1。</translation>
    </message>
    <message>
        <source>The product has neither code nor name.</source>
        <translation>產品既無編號也無名稱。</translation>
    </message>
    <message>
        <source>Another product has the code %1 already.</source>
        <translation>另一個產品已使用編號 %1。</translation>
    </message>
    <message>
        <source>The task has no subject.</source>
        <translation>任務沒有主題。</translation>
    </message>
    <message>
        <source>The task has no day.</source>
        <translation>任務沒有日期。</translation>
    </message>
    <message>
        <source>Row %1: the name “%2” was read without its reading marks.</source>
        <translation>第 %1 列：讀取名稱「%2」時去掉了注音。</translation>
    </message>
    <message>
        <source>The opportunity “%1” is closed already; the file does not open it again. Move it to a stage to do so.</source>
        <translation>商機「%1」已經結束，檔案不會使其重新開啟。要重新開啟，請把它移到一個階段。</translation>
    </message>
    <message>
        <source>There is no invoice “%1”. Import it first.</source>
        <translation>沒有發票「%1」。請先匯入。</translation>
    </message>
    <message>
        <source>There is no sale “%1”. Import it first.</source>
        <translation>沒有銷售「%1」。請先匯入。</translation>
    </message>
    <message>
        <source>The invoice “%1” belongs to another client than the payment.</source>
        <translation>發票「%1」與付款屬於不同的客戶。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何變更。</translation>
    </message>
    <message>
        <source>The holiday has no day.</source>
        <translation>假日沒有日期。</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message numerus="yes">
        <source>%n rows exported to %1.</source>
        <translation>
            <numerusform>已將 %n 列匯出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在匯出</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>匯出此清單</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;Excel workbook (*.xlsx)</source>
        <translation>供試算表使用的 CSV (*.csv);;Excel 活頁簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>The field needs a name, in one language at least.</source>
        <translation>欄位需要名稱，至少一種語言。</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1（已封存）</translation>
    </message>
    <message>
        <source>Field “%1” added</source>
        <translation>已新增欄位「%1」</translation>
    </message>
    <message>
        <source>Field “%1” saved</source>
        <translation>已儲存欄位「%1」</translation>
    </message>
    <message>
        <source>Field “%1” moved</source>
        <translation>已移動欄位「%1」</translation>
    </message>
    <message>
        <source>Field “%1” archived; its values are kept</source>
        <translation>已封存欄位「%1」，其值保留</translation>
    </message>
    <message>
        <source>Field “%1” is in use again</source>
        <translation>欄位「%1」已重新啟用</translation>
    </message>
    <message>
        <source>Delete the field “%1”?</source>
        <translation>刪除欄位「%1」？</translation>
    </message>
    <message>
        <source>No client has a value in it.</source>
        <translation>沒有客戶填寫過該欄位。</translation>
    </message>
    <message numerus="yes">
        <source>%n clients lose their value. Undo brings the field and all values back; to hide it and keep the values, archive it.</source>
        <translation>
            <numerusform>%n 位客戶會失去該欄位的值。復原可還原欄位和所有值；若只想隱藏並保留值，請封存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Field “%1” deleted</source>
        <translation>已刪除欄位「%1」</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Add this field</source>
        <translation>新增此欄位</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>重新啟用</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Choice from a list</source>
        <translation>清單選項</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是/否</translation>
    </message>
    <message>
        <source>Name in %1</source>
        <translation>名稱（%1）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>New values</source>
        <translation>新的值</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>每行一個</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Rename, order and retire values…</source>
        <translation>重新命名、排序和停用值…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>What do you want to know of every client? A field of your own stands on card and form, in the list, in filters, import and export. One name is enough; each is understood in files.</source>
        <translation>想了解每位客戶的什麼？自訂欄位會出現在客戶卡片、表單、清單、篩選、匯入和匯出中。填寫一個名稱即可；匯入檔案時各種語言的名稱都能識別。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>新增欄位</translation>
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
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Hides the field everywhere and keeps its values</source>
        <translation>處處隱藏該欄位，保留其值</translation>
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
        <translation>處理中…</translation>
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
        <translation>無</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>天數</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Uid</source>
        <translation>唯一標識</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編號</translation>
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
        <translation>職務</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>簡稱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Client attribute</source>
        <translation>客戶屬性</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行業</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>規模</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Back-up owner</source>
        <translation>備份負責人</translation>
    </message>
    <message>
        <source>Parent client</source>
        <translation>上級機構</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>推薦人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>傳真</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即時通訊</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家</translation>
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
        <translation>郵編</translation>
    </message>
    <message>
        <source>Legal id</source>
        <translation>證照號碼</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>首選管道</translation>
    </message>
    <message>
        <source>Preferred time</source>
        <translation>方便時間</translation>
    </message>
    <message>
        <source>Own contact cycle in days</source>
        <translation>專用聯絡週期（天）</translation>
    </message>
    <message>
        <source>Cooperation set by hand</source>
        <translation>手工設定的合作狀態</translation>
    </message>
    <message>
        <source>Reason of the cooperation set by hand</source>
        <translation>手工設定合作狀態的原因</translation>
    </message>
    <message>
        <source>Key account</source>
        <translation>重點客戶</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>謝絕聯絡</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暫緩</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>員工人數</translation>
    </message>
    <message>
        <source>The client&apos;s own revenue</source>
        <translation>客戶自身營收</translation>
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
        <translation>備註</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>首次聯絡</translation>
    </message>
    <message>
        <source>Consent to talks in person</source>
        <translation>許可：到店面談</translation>
    </message>
    <message>
        <source>Consent to visits</source>
        <translation>許可：上門拜訪</translation>
    </message>
    <message>
        <source>Consent to phone in</source>
        <translation>許可：來電</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>許可：去電</translation>
    </message>
    <message>
        <source>Consent to callbacks</source>
        <translation>許可：網上回叫</translation>
    </message>
    <message>
        <source>Consent to chat</source>
        <translation>許可：線上聊天</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>許可：電子郵件</translation>
    </message>
    <message>
        <source>Consent to SMS</source>
        <translation>許可：簡訊</translation>
    </message>
    <message>
        <source>Consent to the voice menu</source>
        <translation>許可：語音選單</translation>
    </message>
    <message>
        <source>Consent to web self-service</source>
        <translation>許可：網上自助</translation>
    </message>
    <message>
        <source>Consent to self-service machines</source>
        <translation>許可：自助終端</translation>
    </message>
    <message>
        <source>Consent to letters</source>
        <translation>許可：信函</translation>
    </message>
    <message>
        <source>Consent to fax</source>
        <translation>許可：傳真</translation>
    </message>
    <message>
        <source>Consent to courier</source>
        <translation>許可：快遞</translation>
    </message>
    <message>
        <source>Consent to conference calls</source>
        <translation>許可：電話會議</translation>
    </message>
    <message>
        <source>Consent to events</source>
        <translation>許可：活動講座</translation>
    </message>
    <message>
        <source>Consent to messengers</source>
        <translation>許可：即時通訊</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Amount of a sale in the row</source>
        <translation>列內成交的金額</translation>
    </message>
    <message>
        <source>Day of a sale in the row</source>
        <translation>列內成交的日期</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次聯絡</translation>
    </message>
    <message>
        <source>Value tier</source>
        <translation>客戶等級</translation>
    </message>
    <message>
        <source>Actual deal amount</source>
        <translation>實際成交額</translation>
    </message>
    <message>
        <source>Actual deal amount of all time</source>
        <translation>累計實際成交額</translation>
    </message>
    <message>
        <source>Cooperation status</source>
        <translation>合作狀態</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>下次聯絡</translation>
    </message>
    <message>
        <source>State of the contact cycle</source>
        <translation>聯絡週期狀態</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天數</translation>
    </message>
    <message>
        <source>Contact cycle in force, in days</source>
        <translation>現行聯絡週期（天）</translation>
    </message>
    <message>
        <source>Number of sales</source>
        <translation>成交筆數</translation>
    </message>
    <message>
        <source>Last sale</source>
        <translation>最近成交</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>有決定權</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>風格</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>起點金額</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Number of the stage</source>
        <translation>階段序號</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>進入此階段的日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立日期</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>預計成交日期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>Loss reason</source>
        <translation>輸單原因</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>銷售人員</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Return of the sale</source>
        <translation>所退成交</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
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
        <translation>結果</translation>
    </message>
    <message>
        <source>Bulk message</source>
        <translation>群發</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>話題</translation>
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
        <translation>瞭解到的情況</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Invoice title</source>
        <translation>發票抬頭</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>開戶銀行</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>銀行帳號</translation>
    </message>
    <message>
        <source>Invoice address</source>
        <translation>發票地址</translation>
    </message>
    <message>
        <source>Invoice phone</source>
        <translation>發票電話</translation>
    </message>
    <message>
        <source>Role in the decision</source>
        <translation>決策角色</translation>
    </message>
    <message>
        <source>Kind of thing learnt</source>
        <translation>所獲資訊類別</translation>
    </message>
    <message>
        <source>Further people of the client</source>
        <translation>客戶方其他人員</translation>
    </message>
    <message>
        <source>Colleagues who took part</source>
        <translation>參與的同事</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>談話全文</translation>
    </message>
    <message>
        <source>Source system</source>
        <translation>來源系統</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>發票編號</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>銷售</translation>
    </message>
    <message>
        <source>Invoice day</source>
        <translation>開票日期</translation>
    </message>
    <message>
        <source>Reason it waits</source>
        <translation>延遲付款原因</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>暫緩至</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付</translation>
    </message>
    <message>
        <source>Open amount</source>
        <translation>未付金額</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>付款編號</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>關鍵</translation>
    </message>
    <message>
        <source>Rule of recurrence</source>
        <translation>重複規則</translation>
    </message>
    <message>
        <source>Comes again so many days after it was done</source>
        <translation>完成後多少天再次出現</translation>
    </message>
    <message>
        <source>Recurs since</source>
        <translation>重複起始日</translation>
    </message>
    <message>
        <source>Uid of the first occurrence</source>
        <translation>首次任務的 UID</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Value tier by the sales</source>
        <translation>按成交的客戶等級</translation>
    </message>
    <message>
        <source>Tier pinned by hand</source>
        <translation>等級手工固定</translation>
    </message>
</context>
<context>
    <name>FileWriter</name>
    <message>
        <source>“%1” could not be written: %2. The file that was there before is unchanged. Free some space and try again.</source>
        <translation>無法寫入「%1」：%2。原有檔案未變。請騰出空間後再試。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder or change the rights of this one.</source>
        <translation>無法寫入「%1」：%2。請另選資料夾，或更改其權限。</translation>
    </message>
    <message>
        <source>“%1” could not be written safely: %2. Try another disk.</source>
        <translation>無法安全寫入「%1」：%2。請換一個磁碟。</translation>
    </message>
    <message>
        <source>“%1” was cut short while it was written. Free some space and write it again.</source>
        <translation>「%1」在寫入時被截斷。請騰出空間後重新寫入。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分組</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分組</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Choose what the list shows</source>
        <translation>選擇清單顯示哪些欄</translation>
    </message>
    <message>
        <source>Show only some of them</source>
        <translation>只顯示其中一部分</translation>
    </message>
    <message>
        <source>Put together what has the same value, with sums</source>
        <translation>把值相同的放在一起並合計</translation>
    </message>
    <message>
        <source>Saved views: columns, filter, order, groups and colours under a name</source>
        <translation>已儲存的檢視：欄、篩選、排序、分組和顏色，合存為一個名稱</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Order by one or several columns; in the list, click a title, or Shift+click for the next</source>
        <translation>按一欄或多欄排序；在清單中按一下欄標題，或按 Shift 按一下追加下一欄</translation>
    </message>
    <message>
        <source>Conditions…</source>
        <translation>條件…</translation>
    </message>
    <message>
        <source>Fields above the columns</source>
        <translation>欄上方的篩選框</translation>
    </message>
    <message>
        <source>Remove this condition: %1</source>
        <translation>移除此條件：%1</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Filter by conditions</source>
        <translation>按條件篩選</translation>
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
            <numerusform>%n 天後</numerusform>
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
        <translation>「%1」不是 Weft 工作區，保持原樣。請選擇副檔名為 .weft 的檔案；如果是表格，請匯入。</translation>
    </message>
    <message>
        <source>“%1” is damaged: parts of it cannot be read. It was left as it is. Restore the last backup under another name.</source>
        <translation>「%1」已損壞，部分內容無法讀取，保持原樣。請用其他名稱恢復上一個備份。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Weft (schema %2, this one knows %3). It was left as it is. Install the newest Weft and open it again.</source>
        <translation>「%1」由更新版本的 Weft 寫入（結構 %2，本版本只認識 %3），保持原樣。請安裝最新版 Weft 後開啟。</translation>
    </message>
    <message>
        <source>“%1” may not be read. Ask its owner for the right to read it.</source>
        <translation>「%1」不可讀取。請向其所有者申請讀取權限。</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes): its content is lost. It was left as it is. Restore the last backup, or create a new workspace under another name.</source>
        <translation>「%1」為空（0 位元組），內容已丟失，保持原樣。請恢復上一個備份，或用其他名稱新建工作區。</translation>
    </message>
    <message>
        <source>“%1” holds parts that no Weft has put there, and was not opened. It was left as it is. Restore a backup, or ask whoever changed the file.</source>
        <translation>「%1」含有並非 Weft 寫入的內容，未開啟，保持原樣。請恢復備份，或詢問修改此檔案的人。</translation>
    </message>
    <message>
        <source>“%1” cannot be written to, and there is no room for a copy to read in its stead. Free some space in the folder for temporary files.</source>
        <translation>「%1」不可寫入，也沒有空間建立用於讀取的副本。請在臨時資料夾中騰出空間。</translation>
    </message>
    <message>
        <source>“%1” may not be written to. Nothing can be changed until its rights are changed or a copy is saved elsewhere.</source>
        <translation>「%1」不可寫入。更改其權限或另存副本之前，不能作任何修改。</translation>
    </message>
    <message>
        <source>The folder of “%1” may not be written to. Nothing can be changed until its rights are changed or a copy is saved elsewhere.</source>
        <translation>「%1」所在的資料夾不可寫入。更改其權限或另存副本之前，不能作任何修改。</translation>
    </message>
    <message>
        <source>“%1” is not there. Check the name, or whether the disk is connected.</source>
        <translation>「%1」不存在。請檢查名稱，或磁碟是否已連線。</translation>
    </message>
    <message>
        <source>The workspace was opened for reading only.</source>
        <translation>工作區以只讀方式開啟。</translation>
    </message>
</context>
<context>
    <name>HoldBox</name>
    <message>
        <source>Not reminded of until a day, that day included. Everybody sees the reason.</source>
        <translation>到這一天（含）為止不再催款，所有人都能看到原因。</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>暫緩</translation>
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
        <translation>為何延遲付款</translation>
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
        <translation>名稱</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>上班</translation>
    </message>
    <message>
        <source>A make-up day is worked although the week says no.</source>
        <translation>補班日：按週曆本應休息，但這一天要上班。</translation>
    </message>
    <message>
        <source>Holidays and make-up days</source>
        <translation>假日和補班日</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>匯入清單…</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>The holiday has no day. Enter one like 2026-10-01.</source>
        <translation>假日沒有日期。請按 2026-10-01 的形式輸入。</translation>
    </message>
    <message>
        <source>“%1” is neither a holiday nor a make-up day.</source>
        <translation>「%1」既不是假日，也不是補班日。</translation>
    </message>
    <message>
        <source>Several days are called “%1”. Give the day.</source>
        <translation>有多個日子名為「%1」。請給出日期。</translation>
    </message>
</context>
<context>
    <name>ImportCheckStep</name>
    <message>
        <source>Rows that are known already</source>
        <translation>已有的記錄</translation>
    </message>
    <message>
        <source>change what is there, and add the new ones</source>
        <translation>更新已有的，並新增新的</translation>
    </message>
    <message>
        <source>stay as they are; only new ones are added</source>
        <translation>保持不變，只新增新的</translation>
    </message>
    <message>
        <source>change what is there; no new ones</source>
        <translation>只更新已有的，不新增新的</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>須知</translation>
    </message>
    <message>
        <source>Rows with faults. Enter writes over a cell.</source>
        <translation>有問題的列。按 Enter 改寫儲存格。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不變</translation>
    </message>
    <message>
        <source>held</source>
        <translation>擱置</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <source>stubs to make</source>
        <translation>將建佔位記錄</translation>
    </message>
    <message>
        <source>Trying it out, nothing is written yet…</source>
        <translation>正在試算，尚未寫入…</translation>
    </message>
    <message>
        <source>This would come of it. Nothing is written yet.</source>
        <translation>匯入結果將如下。尚未寫入任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n cells are mended.</source>
        <translation>
            <numerusform>已修正 %n 個儲存格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows would be left out. Write over what is wrong, or leave them out.</source>
        <translation>
            <numerusform>有 %n 列不會匯入。請直接改寫有誤之處，或不匯入這些列。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are shown.</source>
        <translation>顯示前 %1 列。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>held, a person must decide</source>
        <translation>被擱置，需由人決定</translation>
    </message>
    <message>
        <source>Row %1 is %2: %3</source>
        <translation>第 %1 列%2：%3</translation>
    </message>
    <message>
        <source>Row %1, column “%2” is %3: %4</source>
        <translation>第 %1 列，欄「%2」，%3：%4</translation>
    </message>
    <message>
        <source>New stub: %1</source>
        <translation>新佔位記錄：%1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more stubs</source>
        <translation>
            <numerusform>……另有 %n 個佔位記錄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportColumnsStep</name>
    <message>
        <source>Column of the file</source>
        <translation>檔案中的欄</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前幾個值</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含義</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>把握程度</translation>
    </message>
    <message>
        <source>Is read</source>
        <translation>讀取方式</translation>
    </message>
    <message>
        <source>Columns of the file. Space changes what a column means.</source>
        <translation>檔案中的欄。按空白鍵變更某欄的含義。</translation>
    </message>
    <message>
        <source>(column %1)</source>
        <translation>（第 %1 欄）</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>%1 means</source>
        <translation>%1 的含義</translation>
    </message>
    <message>
        <source>How %1 is read</source>
        <translation>%1 的讀取方式</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Weft works this out itself; the column is not read.</source>
        <translation>該值由 Weft 自行計算，此欄不予讀取。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n columns are read.</source>
        <translation>
            <numerusform>共 %n 欄，讀取其中 %1 欄。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n are unsure: look at them.</source>
        <translation>
            <numerusform>▲ 有 %n 欄沒有把握，請核對。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ In %n the days or amounts are not clear: choose how they are read.</source>
        <translation>
            <numerusform>▲ 有 %n 欄的日期或金額不明確，請選擇讀取方式。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDoneStep</name>
    <message>
        <source>Save these rows…</source>
        <translation>儲存這些列…</translation>
    </message>
    <message>
        <source>Resolve stubs…</source>
        <translation>處理佔位記錄…</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>復原此次匯入</translation>
    </message>
    <message>
        <source>All of it can be taken back as one step, now or later.</source>
        <translation>現在或以後都可以一步全部復原。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在匯入</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在匯入…</translation>
    </message>
    <message>
        <source>Nothing is kept of it until all rows are in.</source>
        <translation>全部列匯入之前不會保留任何內容。</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已匯入</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were not imported. Save them with row, column and reason, mend them and import that file again.</source>
        <translation>
            <numerusform>有 %n 列未匯入。把它們連同列號、欄和原因儲存下來，修正後再匯入該檔案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names of the file are not known; stubs stand for them: %1</source>
        <translation>
            <numerusform>檔案中有 %n 個名稱未知，已用佔位記錄代替：%1</numerusform>
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
        <translation>逗號 ( , )</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>分號 ( ; )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>Bar ( | )</source>
        <translation>直線 ( | )</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>檔案內容</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
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
        <translation>標題所在列</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>沒有標題列</translation>
    </message>
    <message>
        <source>Take off the &apos; that guards cells such as &apos;=1+1 or &apos;-5</source>
        <translation>去掉儲存格開頭的保護符 &apos;（如 &apos;=1+1、&apos;-5）</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>檔案的前幾列</translation>
    </message>
    <message>
        <source>Spreadsheet whose days count from 1904. Days and numbers are shown as they are read.</source>
        <translation>試算表，日期自 1904 年起計。日期和數字按讀取結果顯示。</translation>
    </message>
    <message>
        <source>Spreadsheet. Days and numbers are shown as they are read.</source>
        <translation>試算表。日期和數字按讀取結果顯示。</translation>
    </message>
    <message>
        <source>The encoding was recognised. Change what does not look right below.</source>
        <translation>已識別編碼。下面若有不對之處，請變更。</translation>
    </message>
    <message>
        <source>The encoding is not certain: look whether the text below reads well.</source>
        <translation>編碼不能確定：請看下面的文字是否正常。</translation>
    </message>
    <message>
        <source>%1 The file was written for a spreadsheet.</source>
        <translation>%1該檔案是為試算表寫的。</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>The file %1 cannot be read: %2. Check that it is there and that you may read it.</source>
        <translation>無法讀取檔案 %1：%2。請檢查它是否存在、是否有讀取權限。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在讀取 %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在匯入 %1</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>匯入已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>Save the rows that were not imported</source>
        <translation>儲存未匯入的列</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 imported: %2</source>
        <translation>已匯入 %1：%2</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.xlsx *.csv *.tsv *.txt);;所有檔案 (*)</translation>
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
        <translation>沒有把握</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>同上次</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>您的選擇</translation>
    </message>
    <message>
        <source>The column has no header, or one that stands twice.</source>
        <translation>該欄沒有標題，或標題重複。</translation>
    </message>
    <message>
        <source>No field is known by this header.</source>
        <translation>沒有叫此標題的欄位。</translation>
    </message>
    <message>
        <source>Guessed by a part of the header or by the values. Check it.</source>
        <translation>根據部分標題或內容猜測，請核對。</translation>
    </message>
    <message>
        <source>The header is another word for this field.</source>
        <translation>標題是該欄位的另一種說法。</translation>
    </message>
    <message>
        <source>The header is the name of this field.</source>
        <translation>標題就是該欄位的名稱。</translation>
    </message>
    <message>
        <source>So it was chosen for the last file with these columns.</source>
        <translation>上次匯入同樣欄的檔案時如此選擇。</translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隱藏）</translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation>讀取已取消。</translation>
    </message>
    <message>
        <source>The sheet has no rows. Choose another sheet or another header row.</source>
        <translation>工作表沒有資料。請選擇其他工作表或其他標題列。</translation>
    </message>
    <message numerus="yes">
        <source>The sheet has %n merged areas; the value of one counts for its first cell only.</source>
        <translation>
            <numerusform>工作表有 %n 處合併儲存格，其值只算在第一個儲存格。</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook counts its days from 1904; they are read so.</source>
        <translation>該活頁簿的日期自 1904 年起計，已照此讀取。</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>變更 %n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>合併 %n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>不變 %n 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>擱置 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>拒收 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown names made as stubs</source>
        <translation>
            <numerusform>為 %n 個未知名稱建立佔位記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>沒有內容</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the counts of an import</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>People</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>產品</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>聯絡</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>預約</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>節假日</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
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
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reading the whole file…</source>
        <translation>正在讀取整個檔案…</translation>
    </message>
    <message>
        <source>Reading… %1 %</source>
        <translation>正在讀取… %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation>
            <numerusform>共 %n 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read whole; they can be mended before the import.</source>
        <translation>
            <numerusform>其中 %n 列不能完整讀取，可在匯入前修正。</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns are taken as for the last file with this header.</source>
        <translation>各欄按上次同樣標題的檔案處理。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
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
        <translation>關閉</translation>
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
        <translation>金額從何而來</translation>
    </message>
    <message>
        <source>Who rose, who fell</source>
        <translation>升級與降級</translation>
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
        <translation>編輯 %1</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>新增發票</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
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
        <translation>顯示較新的記錄</translation>
    </message>
</context>
<context>
    <name>InvoiceForm</name>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Invoice day</source>
        <translation>開票日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Reason it waits</source>
        <translation>延遲付款原因</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>暫緩至</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>無日期</translation>
    </message>
    <message>
        <source>The program it comes from; empty if typed here</source>
        <translation>來自哪個程式；在此輸入則留空</translation>
    </message>
    <message>
        <source>There is no client “%1”. Choose one of those offered while typing.</source>
        <translation>沒有客戶「%1」。請從輸入時列出的客戶中選擇。</translation>
    </message>
    <message>
        <source>A hold needs a reason.</source>
        <translation>暫緩需要原因。</translation>
    </message>
</context>
<context>
    <name>InvoicePane</name>
    <message>
        <source>Choose an invoice to see its payments.</source>
        <translation>選擇一張發票以檢視其付款。</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>登記付款</translation>
    </message>
    <message>
        <source>P in the list</source>
        <translation>在清單中按 P</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>暫緩…</translation>
    </message>
    <message>
        <source>H in the list</source>
        <translation>在清單中按 H</translation>
    </message>
    <message>
        <source>End hold</source>
        <translation>結束暫緩</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未付</translation>
    </message>
    <message>
        <source>Without client</source>
        <translation>無客戶</translation>
    </message>
    <message>
        <source>Amount %1, paid %2</source>
        <translation>金額 %1，已付 %2</translation>
    </message>
    <message>
        <source>Invoice day %1</source>
        <translation>開票日期 %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>來自 %1</translation>
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
        <translation>刪除此付款</translation>
    </message>
    <message>
        <source>Remove the payment of %1</source>
        <translation>刪除 %1 的付款</translation>
    </message>
    <message>
        <source>Payment removed</source>
        <translation>付款已刪除</translation>
    </message>
    <message>
        <source>Payment of %1 for %2 recorded</source>
        <translation>已登記 %2 的付款 %1</translation>
    </message>
    <message>
        <source>A hold needs a day and a reason.</source>
        <translation>暫緩需要日期和原因。</translation>
    </message>
    <message>
        <source>%1 on hold until %2</source>
        <translation>%1 暫緩至 %2</translation>
    </message>
    <message>
        <source>%1 is no longer on hold</source>
        <translation>%1 不再暫緩</translation>
    </message>
</context>
<context>
    <name>InvoiceText</name>
    <message>
        <source>– open, no due day</source>
        <translation>– 未付，無到期日</translation>
    </message>
    <message>
        <source>%1 due %2</source>
        <translation>%1 %2到期</translation>
    </message>
    <message>
        <source>– on hold until %1</source>
        <translation>– 暫緩至 %1</translation>
    </message>
    <message>
        <source>✓ paid</source>
        <translation>✓ 已付</translation>
    </message>
    <message>
        <source>Open in all</source>
        <translation>未付合計</translation>
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
        <translation>暫緩</translation>
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
        <translation>「%1」不能單獨復原：之後「%2」修改了相同的記錄。請先復原後者。</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>沒有可復原的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>沒有可重做的操作。</translation>
    </message>
    <message>
        <source>This step cannot be taken back: it is not in the history, or was taken back already. Reload the history.</source>
        <translation>這一步不能復原：它不在歷史中，或已被復原。請重新載入歷史。</translation>
    </message>
    <message>
        <source>Add client %1</source>
        <translation>新增客戶 %1</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>Edit client %1</source>
        <translation>編輯客戶 %1</translation>
    </message>
    <message>
        <source>Edit client</source>
        <translation>編輯客戶</translation>
    </message>
    <message>
        <source>Delete client %1</source>
        <translation>刪除客戶 %1</translation>
    </message>
    <message>
        <source>Delete client</source>
        <translation>刪除客戶</translation>
    </message>
    <message>
        <source>Log contact with %1</source>
        <translation>記錄與 %1 的聯絡</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>記錄聯絡</translation>
    </message>
    <message>
        <source>Edit contact with %1</source>
        <translation>編輯與 %1 的聯絡</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>編輯聯絡</translation>
    </message>
    <message>
        <source>Delete contact with %1</source>
        <translation>刪除與 %1 的聯絡</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>刪除聯絡</translation>
    </message>
    <message>
        <source>Add sale to %1</source>
        <translation>新增 %1 的成交</translation>
    </message>
    <message>
        <source>Add sale</source>
        <translation>新增成交</translation>
    </message>
    <message>
        <source>Edit sale to %1</source>
        <translation>編輯 %1 的成交</translation>
    </message>
    <message>
        <source>Edit sale</source>
        <translation>編輯成交</translation>
    </message>
    <message>
        <source>Delete sale to %1</source>
        <translation>刪除 %1 的成交</translation>
    </message>
    <message>
        <source>Delete sale</source>
        <translation>刪除成交</translation>
    </message>
    <message>
        <source>Record return from %1</source>
        <translation>登記 %1 的退貨</translation>
    </message>
    <message>
        <source>Record return</source>
        <translation>登記退貨</translation>
    </message>
    <message>
        <source>Add opportunity %1</source>
        <translation>新增商機 %1</translation>
    </message>
    <message>
        <source>Add opportunity</source>
        <translation>新增商機</translation>
    </message>
    <message>
        <source>Edit opportunity %1</source>
        <translation>編輯商機 %1</translation>
    </message>
    <message>
        <source>Edit opportunity</source>
        <translation>編輯商機</translation>
    </message>
    <message>
        <source>Delete opportunity %1</source>
        <translation>刪除商機 %1</translation>
    </message>
    <message>
        <source>Delete opportunity</source>
        <translation>刪除商機</translation>
    </message>
    <message>
        <source>Move opportunity %1</source>
        <translation>移動商機 %1</translation>
    </message>
    <message>
        <source>Move opportunity</source>
        <translation>移動商機</translation>
    </message>
    <message>
        <source>Win opportunity %1</source>
        <translation>贏得商機 %1</translation>
    </message>
    <message>
        <source>Win opportunity</source>
        <translation>贏得商機</translation>
    </message>
    <message>
        <source>Lose opportunity %1</source>
        <translation>輸掉商機 %1</translation>
    </message>
    <message>
        <source>Lose opportunity</source>
        <translation>輸掉商機</translation>
    </message>
    <message>
        <source>Add task %1</source>
        <translation>新增任務 %1</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>新增任務</translation>
    </message>
    <message>
        <source>Edit task %1</source>
        <translation>編輯任務 %1</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>編輯任務</translation>
    </message>
    <message>
        <source>Delete task %1</source>
        <translation>刪除任務 %1</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>刪除任務</translation>
    </message>
    <message>
        <source>Complete task %1</source>
        <translation>完成任務 %1</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>完成任務</translation>
    </message>
    <message>
        <source>Reopen task %1</source>
        <translation>重新開啟任務 %1</translation>
    </message>
    <message>
        <source>Reopen task</source>
        <translation>重新開啟任務</translation>
    </message>
    <message>
        <source>Add product %1</source>
        <translation>新增產品 %1</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>新增產品</translation>
    </message>
    <message>
        <source>Edit product %1</source>
        <translation>編輯產品 %1</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>編輯產品</translation>
    </message>
    <message>
        <source>Delete product %1</source>
        <translation>刪除產品 %1</translation>
    </message>
    <message>
        <source>Delete product</source>
        <translation>刪除產品</translation>
    </message>
    <message>
        <source>Add user %1</source>
        <translation>新增使用者 %1</translation>
    </message>
    <message>
        <source>Add user</source>
        <translation>新增使用者</translation>
    </message>
    <message>
        <source>Edit user %1</source>
        <translation>編輯使用者 %1</translation>
    </message>
    <message>
        <source>Edit user</source>
        <translation>編輯使用者</translation>
    </message>
    <message>
        <source>Delete user %1</source>
        <translation>刪除使用者 %1</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>刪除使用者</translation>
    </message>
    <message>
        <source>Change setting %1</source>
        <translation>更改設定 %1</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>更改設定</translation>
    </message>
    <message>
        <source>Edit list %1</source>
        <translation>編輯清單 %1</translation>
    </message>
    <message>
        <source>Edit list</source>
        <translation>編輯清單</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>匯入 %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Snooze %1</source>
        <translation>推遲 %1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>推遲</translation>
    </message>
    <message>
        <source>Resolve stub %1</source>
        <translation>處理佔位記錄 %1</translation>
    </message>
    <message>
        <source>Resolve stub</source>
        <translation>處理佔位記錄</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n clients</source>
        <translation>
            <numerusform>編輯 %n 位客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Add person %1</source>
        <translation>新增聯絡人 %1</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>新增聯絡人</translation>
    </message>
    <message>
        <source>Edit person %1</source>
        <translation>編輯聯絡人 %1</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>編輯聯絡人</translation>
    </message>
    <message>
        <source>Delete person %1</source>
        <translation>刪除聯絡人 %1</translation>
    </message>
    <message>
        <source>Delete person</source>
        <translation>刪除聯絡人</translation>
    </message>
    <message>
        <source>Begin contact with %1</source>
        <translation>開始聯絡%1</translation>
    </message>
    <message>
        <source>Begin contact</source>
        <translation>開始聯絡</translation>
    </message>
    <message>
        <source>Add invoice %1</source>
        <translation>新增發票 %1</translation>
    </message>
    <message>
        <source>Add invoice</source>
        <translation>新增發票</translation>
    </message>
    <message>
        <source>Edit invoice %1</source>
        <translation>編輯發票 %1</translation>
    </message>
    <message>
        <source>Edit invoice</source>
        <translation>編輯發票</translation>
    </message>
    <message>
        <source>Delete invoice %1</source>
        <translation>刪除發票 %1</translation>
    </message>
    <message>
        <source>Delete invoice</source>
        <translation>刪除發票</translation>
    </message>
    <message>
        <source>Hold invoice %1</source>
        <translation>暫緩發票 %1</translation>
    </message>
    <message>
        <source>Hold invoice</source>
        <translation>暫緩發票</translation>
    </message>
    <message>
        <source>End hold of invoice %1</source>
        <translation>結束暫緩發票 %1</translation>
    </message>
    <message>
        <source>End hold of invoice</source>
        <translation>結束暫緩發票</translation>
    </message>
    <message>
        <source>Record payment %1</source>
        <translation>登記付款 %1</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>登記付款</translation>
    </message>
    <message>
        <source>Edit payment %1</source>
        <translation>編輯付款 %1</translation>
    </message>
    <message>
        <source>Edit payment</source>
        <translation>編輯付款</translation>
    </message>
    <message>
        <source>Delete payment %1</source>
        <translation>刪除付款 %1</translation>
    </message>
    <message>
        <source>Delete payment</source>
        <translation>刪除付款</translation>
    </message>
    <message>
        <source>Save view %1</source>
        <translation>儲存檢視 %1</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>儲存檢視</translation>
    </message>
    <message>
        <source>Change view %1</source>
        <translation>變更檢視 %1</translation>
    </message>
    <message>
        <source>Change view</source>
        <translation>變更檢視</translation>
    </message>
    <message>
        <source>Delete view %1</source>
        <translation>刪除檢視 %1</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>刪除檢視</translation>
    </message>
    <message>
        <source>Spread contacts</source>
        <translation>均攤聯絡</translation>
    </message>
    <message>
        <source>Snooze task %1</source>
        <translation>推遲任務 %1</translation>
    </message>
    <message>
        <source>Snooze task</source>
        <translation>推遲任務</translation>
    </message>
    <message>
        <source>Add holiday %1</source>
        <translation>新增假日 %1</translation>
    </message>
    <message>
        <source>Add holiday</source>
        <translation>新增假日</translation>
    </message>
    <message>
        <source>Edit holiday %1</source>
        <translation>編輯假日 %1</translation>
    </message>
    <message>
        <source>Edit holiday</source>
        <translation>編輯假日</translation>
    </message>
    <message>
        <source>Delete holiday %1</source>
        <translation>刪除假日 %1</translation>
    </message>
    <message>
        <source>Delete holiday</source>
        <translation>刪除假日</translation>
    </message>
    <message>
        <source>Add document %1</source>
        <translation>加入文件 %1</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>加入文件</translation>
    </message>
    <message>
        <source>Edit document %1</source>
        <translation>編輯文件 %1</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>編輯文件</translation>
    </message>
    <message>
        <source>Remove document %1</source>
        <translation>移除文件 %1</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>Pin tier of %1</source>
        <translation>固定 %1 的等級</translation>
    </message>
    <message>
        <source>Pin tier</source>
        <translation>固定等級</translation>
    </message>
    <message>
        <source>Unpin tier of %1</source>
        <translation>取消固定 %1 的等級</translation>
    </message>
    <message>
        <source>Unpin tier</source>
        <translation>取消固定等級</translation>
    </message>
    <message>
        <source>Add a task for each of %1 clients</source>
        <translation>為 %1 位客戶各新增一個任務</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>新增任務</translation>
    </message>
    <message>
        <source>Add field %1</source>
        <translation>新增欄位 %1</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>新增欄位</translation>
    </message>
    <message>
        <source>Change field %1</source>
        <translation>修改欄位 %1</translation>
    </message>
    <message>
        <source>Change field</source>
        <translation>修改欄位</translation>
    </message>
    <message>
        <source>Archive field %1</source>
        <translation>封存欄位 %1</translation>
    </message>
    <message>
        <source>Archive field</source>
        <translation>封存欄位</translation>
    </message>
    <message>
        <source>Use field %1 again</source>
        <translation>重新啟用欄位 %1</translation>
    </message>
    <message>
        <source>Use field again</source>
        <translation>重新啟用欄位</translation>
    </message>
    <message>
        <source>Move field %1</source>
        <translation>移動欄位 %1</translation>
    </message>
    <message>
        <source>Move field</source>
        <translation>移動欄位</translation>
    </message>
    <message>
        <source>Delete field %1</source>
        <translation>刪除欄位 %1</translation>
    </message>
    <message>
        <source>Delete field</source>
        <translation>刪除欄位</translation>
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
        <translation>本週</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>上週</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>下週</translation>
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
        <translation>本季</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>上季</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>下季</translation>
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
        <translation>未來 … 天</translation>
    </message>
    <message>
        <source>… days ago</source>
        <translation>… 天前</translation>
    </message>
    <message>
        <source>in … days</source>
        <translation>… 天後</translation>
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
        <translation>不早於</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>until</source>
        <translation>不晚於</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>為空</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>不為空</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>符合全部</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>符合任一</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>均不符合</translation>
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
            <numerusform>未來 %n 天</numerusform>
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
            <numerusform>%n 天後</numerusform>
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
        <translation>名稱</translation>
    </message>
    <message>
        <source>List “%1” saved</source>
        <translation>已儲存清單「%1」</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>顯示為</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>啟用</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
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
        <translation>儲存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>還原</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>篩選 %1</translation>
    </message>
    <message>
        <source>A part of the text, or &gt;=100, &lt;=2026-03, =exact, !not this, - for none. Several by |</source>
        <translation>輸入部分文字，或 &gt;=100、&lt;=2026-03、=完全相同、!不是；- 表示為空；多個值用 | 隔開</translation>
    </message>
</context>
<context>
    <name>ListModelBase</name>
    <message>
        <source>Next contact</source>
        <translation>下次聯絡</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>合作</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>屬性</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>週期</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>上次聯絡</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>區域</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>往來記錄</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
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
        <translation>開票日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
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
        <translation>按標籤篩選</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>已複製 %n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+ found, counting…</source>
        <translation>已找到 %1+，正在計數…</translation>
    </message>
    <message>
        <source>Total  (%1)</source>
        <translation>合計（%1）</translation>
    </message>
    <message>
        <source>Usual order</source>
        <translation>預設順序</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>然後按</translation>
    </message>
    <message>
        <source>Nothing fits what stands above the columns.</source>
        <translation>沒有符合欄上方篩選的列。</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>%1 rows are too many for the clipboard. Select fewer, or export the list to a file.</source>
        <translation>%1 列太多，無法放入剪貼簿。請少選一些，或把清單匯出為檔案。</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>複製所選列</translation>
    </message>
    <message>
        <source>Filter by column</source>
        <translation>依欄篩選</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>“%1” cannot be kept in a list. %2</source>
        <translation>「%1」不能放入清單。%2</translation>
    </message>
    <message>
        <source>The value “%1” is no longer in the list. Open the list again.</source>
        <translation>值「%1」已不在清單中，請重新開啟清單。</translation>
    </message>
    <message>
        <source>The list already has “%1”. Choose another name.</source>
        <translation>清單中已有「%1」，請換一個名稱。</translation>
    </message>
    <message>
        <source>“%1” cannot be saved: the list “%2” is fixed, or the code is missing.</source>
        <translation>「%1」無法儲存：清單「%2」是固定的，或缺少代碼。</translation>
    </message>
    <message>
        <source>“%1” is none of the values of the list “%2”: %3.</source>
        <translation>「%1」不是清單「%2」的值，可選：%3。</translation>
    </message>
</context>
<context>
    <name>LogContactForm</name>
    <message>
        <source>No person named</source>
        <translation>未指明聯絡人</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>No purpose</source>
        <translation>無目的</translation>
    </message>
    <message>
        <source>No next step needed</source>
        <translation>無需下一步</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>再次致電</translation>
    </message>
    <message>
        <source>Send material</source>
        <translation>寄送資料</translation>
    </message>
    <message>
        <source>Send a quotation</source>
        <translation>傳送報價</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜訪</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>不定日期</translation>
    </message>
    <message>
        <source>What was said, what was promised</source>
        <translation>談了什麼，承諾了什麼</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>記錄聯絡</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
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
        <translation>已承諾：%1</translation>
    </message>
    <message>
        <source>Next: call again on %1</source>
        <translation>下一步：%1 再聯絡</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>尚無結果</translation>
    </message>
    <message>
        <source>Learnt</source>
        <translation>瞭解到的情況</translation>
    </message>
    <message>
        <source>No colleague took part</source>
        <translation>沒有同事參與</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>What we learnt of the client</source>
        <translation>對客戶的新了解</translation>
    </message>
    <message>
        <source>Transcript; the search finds every word of it</source>
        <translation>談話全文；搜尋可以找到其中每個詞</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>稍後補記</translation>
    </message>
    <message>
        <source>Kept without a result; Today lists it until it has one</source>
        <translation>先儲存而不記結果；補記之前會列在「今日工作」中</translation>
    </message>
    <message>
        <source>Kind of thing learnt</source>
        <translation>所獲資訊類別</translation>
    </message>
    <message>
        <source>Day of the contact</source>
        <translation>聯絡日期</translation>
    </message>
    <message>
        <source>Time of the contact</source>
        <translation>聯絡時間</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>談話全文</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>附加檔案…</translation>
    </message>
    <message>
        <source>Bulk message</source>
        <translation>群發</translation>
    </message>
    <message>
        <source>A bulk message does not move the next contact</source>
        <translation>群發不影響下次聯絡日期</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近開啟的檔案(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>幫助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新建工作區(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample firm</source>
        <translation>開啟示例公司(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export this list…</source>
        <translation>匯出此清單(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>關閉工作區(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>在本頁查詢(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>轉到(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>窄導覽欄(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About Weft</source>
        <translation>關於 Weft(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟隨系統(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>復原(&amp;U)：%1</translation>
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
        <translation>新增任務(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Daily digest in the tray</source>
        <translation>系統匣每日摘要(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Log a contact…</source>
        <translation>記錄聯絡(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>關閉視窗後繼續執行(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>鍵盤快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>匯入檔案(&amp;I)…</translation>
    </message>
    <message>
        <source>Resolve &amp;stubs…</source>
        <translation>處理佔位記錄(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
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
        <translation>此檔案只能讀取，其中的內容不能變更。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>There is no axis “%1”. The axes are: %2.</source>
        <translation>沒有軸「%1」，可選：%2。</translation>
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
            <numerusform>%n 位客戶</numerusform>
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
        <translation>%1：%2，金額 %3，%4</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>大於 %1</translation>
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
        <translation>矩陣</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>縱向</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>橫向</translation>
    </message>
    <message>
        <source>Shaded by</source>
        <translation>著色依據</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Matrix of clients</source>
        <translation>客戶矩陣</translation>
    </message>
    <message>
        <source>Clients of the cell</source>
        <translation>此格的客戶</translation>
    </message>
    <message>
        <source>No clients yet. The matrix shows how they stand by class and by what they brought.</source>
        <translation>還沒有客戶。矩陣按類別和成交額展示客戶的分佈。</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新建客戶</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Share of amount</source>
        <translation>金額佔比</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n 位客戶</numerusform>
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
        <translation>顯示這些客戶</translation>
    </message>
    <message>
        <source>Set owner for all</source>
        <translation>為全部設定負責人</translation>
    </message>
    <message>
        <source>Set own cycle for all</source>
        <translation>為全部設定專用週期</translation>
    </message>
    <message>
        <source>Add tag to all</source>
        <translation>為全部新增標籤</translation>
    </message>
    <message numerus="yes">
        <source>%n clients changed</source>
        <translation>
            <numerusform>已更改 %n 位客戶</numerusform>
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
        <translation>此格沒有客戶。</translation>
    </message>
    <message>
        <source>As of %1: tiers, amounts and due days as they were on that day; owners, attributes and other fields as they are today. Nothing can be changed from here.</source>
        <translation>截至 %1：等級、金額和到期日為當日情形；負責人、屬性等欄位為今日情形。在此不能變更。</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>%1 down, %2 across</source>
        <translation>縱向 %1，橫向 %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>儲存為 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已儲存為 %1</translation>
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
        <translation>變更欄位…</translation>
    </message>
    <message>
        <source>For all clients of the selected cells (F2)</source>
        <translation>用於所選各格的全部客戶 (F2)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print preview…</source>
        <translation>預覽列印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>儲存為 PDF…</translation>
    </message>
</context>
<context>
    <name>Migrations</name>
    <message>
        <source>The workspace holds rows that point to records which are not there (%1). It was left as it was. Check it with the program that wrote it, or restore a backup.</source>
        <translation>工作區中有些列指向不存在的記錄（%1），保持原樣。請用寫入它的程式檢查，或恢復備份。</translation>
    </message>
    <message>
        <source>The copy “%1” made before the update is not sound. The workspace was left as it was. Check the disk.</source>
        <translation>更新前所作的副本「%1」不完好。工作區保持原樣。請檢查磁碟。</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose a folder that may be written to.</source>
        <translation>無法寫入「%1」。請選擇可寫入的資料夾。</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>“%1” is not an amount that reads only one way. Write it like 1234.50.</source>
        <translation>「%1」不是隻有一種讀法的金額，請寫成 1234.50。</translation>
    </message>
    <message>
        <source>“%1” is larger than any amount Weft keeps. Check the digits.</source>
        <translation>「%1」超過 Weft 能儲存的金額，請檢查數字。</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Give its code of ISO 4217, such as CNY.</source>
        <translation>「%1」不是幣種，請用 ISO 4217 代碼，如 CNY。</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 has. Write it like 1234.50, or say which mark stands before the decimals.</source>
        <translation>「%1」的小數位多於 %2。請寫成 1234.50，或說明哪個符號是小數點。</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>選單 (F10)</translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1，%n 項待處理</numerusform>
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
        <translation>複製詳情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Opportunities</name>
    <message>
        <source>This opportunity is no longer there. Reload the list.</source>
        <translation>此商機已不存在，請重新整理清單。</translation>
    </message>
    <message>
        <source>The opportunity has no stage. Choose one.</source>
        <translation>商機沒有階段，請選擇一個。</translation>
    </message>
    <message>
        <source>The code %1 already belongs to another opportunity. Choose another one.</source>
        <translation>編號 %1 已屬於另一個商機，請換一個。</translation>
    </message>
    <message>
        <source>The stage is no longer there. Choose another one.</source>
        <translation>該階段已不存在，請另選一個。</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Reload it and enter the change again.</source>
        <translation>%1 在此期間已被修改。請重新載入，再輸入更改。</translation>
    </message>
    <message>
        <source>There is no opportunity with the code &quot;%1&quot;.</source>
        <translation>沒有編號為「%1」的商機。</translation>
    </message>
    <message>
        <source>There is no stage named &quot;%1&quot;.</source>
        <translation>沒有名為「%1」的階段。</translation>
    </message>
    <message>
        <source>A stage needs a name.</source>
        <translation>階段需要名稱。</translation>
    </message>
</context>
<context>
    <name>OpportunityBox</name>
    <message>
        <source>A name is needed.</source>
        <translation>請填寫名稱。</translation>
    </message>
    <message>
        <source>A stage is needed.</source>
        <translation>請選擇階段。</translation>
    </message>
    <message>
        <source>What is offered or hoped for. Tier and cooperation follow when it is sold.</source>
        <translation>已報價或有望成交的業務。成交之後才計入等級和合作狀態。</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>預計成交日期</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>不定日期</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>ParetoView</name>
    <message>
        <source>Nothing is sold yet. As soon as there are sales, this shows how few buyers bring most of the amount.</source>
        <translation>尚無成交。一有成交，這裡就顯示多少買家帶來大部分金額。</translation>
    </message>
    <message>
        <source>Import a CSV file…</source>
        <translation>匯入 CSV 檔案…</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>顯示所有客戶</translation>
    </message>
    <message>
        <source>Clients of the chart</source>
        <translation>圖表中的客戶</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>buyers (%1 %) bring %2 % of %3</source>
        <translation>位買家（%1%）帶來 %3 的 %2%</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>the whole base</source>
        <translation>整個客戶庫</translation>
    </message>
    <message>
        <source>%1 % of the amount</source>
        <translation>金額的 %1%</translation>
    </message>
    <message>
        <source>Rank %1, %2</source>
        <translation>第 %1 名，%2</translation>
    </message>
    <message numerus="yes">
        <source>Ranks %1, %n clients</source>
        <translation>
            <numerusform>第 %1 名，%n 位客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, with those before %3 %</source>
        <translation>%1：%2，連同之前各位共 %3%</translation>
    </message>
    <message>
        <source>How few buyers bring most of the amount?</source>
        <translation>多少買家帶來大部分金額？</translation>
    </message>
    <message>
        <source>Buyers in order of amount, the largest first</source>
        <translation>買家按金額由大到小</translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation>金額，%1</translation>
    </message>
    <message>
        <source>Cumulative share, %</source>
        <translation>累計佔比 %</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>佔比 %</translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n 位客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>儲存圖表</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已儲存為 %1</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>圖片 (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>向量圖 (*.svg)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>供試算表使用的 CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>PaymentBox</name>
    <message>
        <source>What was received. All that is open is filled in.</source>
        <translation>收到的款項。已填入全部未付金額。</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>登記付款</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Payment number</source>
        <translation>付款編號</translation>
    </message>
    <message>
        <source>Number, if it has one</source>
        <translation>編號（如有）</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>職務</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>有決定權</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>首選管道</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Add phone</source>
        <translation>新增電話</translation>
    </message>
    <message>
        <source>Remove phone</source>
        <translation>刪除電話</translation>
    </message>
    <message>
        <source>Add e-mail</source>
        <translation>新增電子郵件</translation>
    </message>
    <message>
        <source>Remove e-mail</source>
        <translation>刪除電子郵件</translation>
    </message>
    <message>
        <source>No role in decisions</source>
        <translation>沒有決策角色</translation>
    </message>
</context>
<context>
    <name>PhoneRow</name>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手機</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>傳真</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>號碼型別</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數量</translation>
    </message>
</context>
<context>
    <name>PinBox</name>
    <message>
        <source>By the sales this client stands in tier %1. A pinned tier gives the cycle and holds in lists, matrix and reports, to its last day included.</source>
        <translation>按成交，該客戶的等級為「%1」。固定的等級決定週期，並用於清單、矩陣和報表，直至最後一日（含當日）。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>By the sales</source>
        <translation>按成交</translation>
    </message>
    <message>
        <source>Pinned tier</source>
        <translation>固定的等級</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>長期</translation>
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
        <translation>產品需要編號和名稱。</translation>
    </message>
    <message>
        <source>The code %1 already belongs to another product. Choose another one.</source>
        <translation>編號 %1 已屬於另一個產品，請換一個。</translation>
    </message>
    <message>
        <source>This product is no longer there. Reload the list.</source>
        <translation>此產品已不存在，請重新整理清單。</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile. Reload it and enter the change again.</source>
        <translation>%1 在此期間已被修改。請重新載入，再輸入更改。</translation>
    </message>
    <message>
        <source>There is no product with the code or name &quot;%1&quot;.</source>
        <translation>沒有編號或名稱為「%1」的產品。</translation>
    </message>
    <message>
        <source>Several products are named &quot;%1&quot;. Give the code instead.</source>
        <translation>有幾個產品都叫「%1」，請改用編號。</translation>
    </message>
    <message>
        <source>This product has sales or opportunities and cannot be removed. Mark it as not active instead.</source>
        <translation>此產品已有成交或商機，不能刪除。請改為停用。</translation>
    </message>
</context>
<context>
    <name>QuickFind</name>
    <message>
        <source>Nothing found. Try a part of the name, a phone number or pinyin.</source>
        <translation>沒有找到。請試試名稱的一部分、電話號碼或拼音。</translation>
    </message>
    <message>
        <source>Client, phone, pinyin, or a command</source>
        <translation>客戶、電話、拼音或命令</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>轉到</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>Log a contact with: client, phone or pinyin</source>
        <translation>記錄與誰的聯絡：客戶、電話或拼音</translation>
    </message>
    <message>
        <source>Log a contact with</source>
        <translation>記錄與誰的聯絡</translation>
    </message>
</context>
<context>
    <name>ReceivablesPage</name>
    <message>
        <source>%1 saved</source>
        <translation>%1 已儲存</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>應收帳款</translation>
    </message>
    <message>
        <source>New invoice</source>
        <translation>新增發票</translation>
    </message>
    <message>
        <source>Number, client, reason</source>
        <translation>編號、客戶、原因</translation>
    </message>
    <message>
        <source>Search invoices</source>
        <translation>搜尋發票</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>發票</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>顯示所有客戶</translation>
    </message>
    <message>
        <source>No invoices yet. Add the first one, or drop a list of them onto this window.</source>
        <translation>還沒有發票。新增第一張，或把發票清單拖到此視窗。</translation>
    </message>
    <message>
        <source>Import a CSV file…</source>
        <translation>匯入 CSV 檔案…</translation>
    </message>
    <message>
        <source>Nothing is open here.</source>
        <translation>這裡沒有未付款項。</translation>
    </message>
    <message>
        <source>Show all that is open</source>
        <translation>顯示全部未付</translation>
    </message>
    <message>
        <source>Show paid invoices, too</source>
        <translation>也顯示已付發票</translation>
    </message>
    <message>
        <source>Invoices of %1</source>
        <translation>%1 的發票</translation>
    </message>
    <message numerus="yes">
        <source>%n invoices removed</source>
        <translation>
            <numerusform>已刪除 %n 張發票</numerusform>
        </translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>登記付款</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>暫緩…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n invoices</source>
        <translation>
            <numerusform>刪除 %n 張發票</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold the invoice</source>
        <translation>暫緩該發票</translation>
    </message>
    <message>
        <source>Remove the selected invoices</source>
        <translation>刪除所選發票</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>“%1” is no rule of recurrence. Write it like FREQ=WEEKLY;INTERVAL=2;BYDAY=MO.</source>
        <translation>「%1」不是重複規則。請寫成 FREQ=WEEKLY;INTERVAL=2;BYDAY=MO 這樣的形式。</translation>
    </message>
    <message>
        <source>“%1” recurs within a day or in another calendar. Tasks recur by days, weeks, months or years.</source>
        <translation>「%1」在一天之內重複，或使用其他曆法。任務只能按天、週、月或年重複。</translation>
    </message>
    <message>
        <source>“%1” names a day that never comes. Choose another one.</source>
        <translation>「%1」指定的日子永遠不會到來。請另選一個。</translation>
    </message>
</context>
<context>
    <name>RecurrenceBox</name>
    <message>
        <source>Does not repeat</source>
        <translation>不重複</translation>
    </message>
    <message>
        <source>By days</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>By weeks</source>
        <translation>按週</translation>
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
        <translation>完成之後</translation>
    </message>
    <message>
        <source>By a rule</source>
        <translation>按規則</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重複</translation>
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
        <translation>重複至</translation>
    </message>
    <message>
        <source>Rule of recurrence</source>
        <translation>重複規則</translation>
    </message>
    <message>
        <source>Every so many</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>當月日期</translation>
    </message>
    <message>
        <source>every</source>
        <translation>每</translation>
    </message>
    <message numerus="yes">
        <source>weeks</source>
        <translation>
            <numerusform>週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <translation>
            <numerusform>個月</numerusform>
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
            <numerusform>天後</numerusform>
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
        <translation>%1，隨後 %2</translation>
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
        <translation>第一個%1</translation>
    </message>
    <message>
        <source>on the second %1</source>
        <translation>第二個%1</translation>
    </message>
    <message>
        <source>on the third %1</source>
        <translation>第三個%1</translation>
    </message>
    <message>
        <source>on the fourth %1</source>
        <translation>第四個%1</translation>
    </message>
    <message>
        <source>on the last %1</source>
        <translation>最後一個%1</translation>
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
        <translation>每週的%1</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks on %1</source>
        <translation>
            <numerusform>每 %n 週的%1</numerusform>
        </translation>
    </message>
    <message>
        <source>every month %1</source>
        <translation>每月%1</translation>
    </message>
    <message numerus="yes">
        <source>every %n months %1</source>
        <translation>
            <numerusform>每 %n 個月的%1</numerusform>
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
        <translation>最後一天</translation>
    </message>
    <message>
        <source>on day %1</source>
        <translation>%1 日</translation>
    </message>
    <message numerus="yes">
        <source>%n days after it was done</source>
        <translation>
            <numerusform>完成 %n 天後</numerusform>
        </translation>
    </message>
    <message>
        <source>by the rule %1</source>
        <translation>按規則 %1</translation>
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
        <translation>到期日若為休息日，移到下一個工作日</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>A contact is due soon when it is due within</source>
        <translation>視為即將到期的天數</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>A contact keeps a client under follow-up for</source>
        <translation>一次聯絡使客戶保持「再跟進」的天數</translation>
    </message>
    <message>
        <source>Holidays, and make-up days that are worked</source>
        <translation>假日，以及要上班的補班日</translation>
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
        <translation>更改後</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查項</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客戶數</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Contacted in time, %</source>
        <translation>按期聯絡率 %</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Cumulative share, %</source>
        <translation>累計佔比 %</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天數</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>命中內容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Not overdue</source>
        <translation>未逾期</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
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
        <translation>記錄</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>佔比 %</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
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
        <translation>客戶</translation>
    </message>
    <message>
        <source>On hold until</source>
        <translation>暫緩至</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>發票</translation>
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
        <translation>原等級</translation>
    </message>
    <message>
        <source>Tier after</source>
        <translation>新等級</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已封存</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Colours of the list</source>
        <translation>清單顏色</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>The first rule that holds colours the row and puts its sign before it.</source>
        <translation>第一條符合的規則決定該列的顏色，並在列首顯示其符號。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>新增…</translation>
    </message>
    <message>
        <source>Conditions…</source>
        <translation>條件…</translation>
    </message>
    <message>
        <source>Other colour</source>
        <translation>換顏色</translation>
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
        <translation>使用這些規則</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
</context>
<context>
    <name>SaleBox</name>
    <message>
        <source>An amount above 0 is needed.</source>
        <translation>請填寫大於 0 的金額。</translation>
    </message>
    <message>
        <source>A day is needed.</source>
        <translation>請填寫日期。</translation>
    </message>
    <message>
        <source>What was sold to %1, or taken back.</source>
        <translation>%1 的成交或退貨。</translation>
    </message>
    <message>
        <source>Money that has come in. It counts for tier and cooperation of %1.</source>
        <translation>已經到帳的金額，計入 %1 的等級和合作狀態。</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Sale or return</source>
        <translation>成交或退貨</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message>
        <source>This sale is no longer there. Reload the list.</source>
        <translation>這筆成交已不存在，請重新整理清單。</translation>
    </message>
    <message>
        <source>This sale was changed meanwhile. Reload it and enter the change again.</source>
        <translation>這筆成交在此期間已被修改。請重新載入，再輸入更改。</translation>
    </message>
    <message>
        <source>The code %1 already belongs to another sale. Choose another one.</source>
        <translation>編號 %1 已屬於另一筆成交，請換一個。</translation>
    </message>
    <message>
        <source>The sale has no day. Enter one.</source>
        <translation>成交沒有日期，請填寫。</translation>
    </message>
    <message>
        <source>The sale has no amount. Enter what was paid, or less than 0 for a return.</source>
        <translation>成交沒有金額。請填寫收款額；退貨請填小於 0 的數。</translation>
    </message>
    <message>
        <source>There is no sale with the code &quot;%1&quot;.</source>
        <translation>沒有編號為「%1」的成交。</translation>
    </message>
    <message>
        <source>This invoice is no longer there. Reload the list.</source>
        <translation>此發票已不存在。請重新載入清單。</translation>
    </message>
    <message>
        <source>The invoice %1 was changed meanwhile. Reload it and enter the change again.</source>
        <translation>發票 %1 已被變更。請重新載入後再次輸入變更。</translation>
    </message>
    <message>
        <source>There is an invoice %1 already. Choose another number.</source>
        <translation>已有發票 %1。請換一個編號。</translation>
    </message>
    <message>
        <source>The invoice has no number. Enter one.</source>
        <translation>發票沒有編號。請輸入。</translation>
    </message>
    <message>
        <source>The invoice has no amount. Enter one, or less than 0 for a credit note.</source>
        <translation>發票沒有金額。請輸入金額，折讓單輸入小於 0 的金額。</translation>
    </message>
    <message>
        <source>There is no invoice with the number “%1”.</source>
        <translation>沒有編號為「%1」的發票。</translation>
    </message>
    <message>
        <source>Several sources have an invoice “%1”. Give the uid of one of them.</source>
        <translation>多個來源都有發票「%1」。請給出其中一個的 uid。</translation>
    </message>
    <message>
        <source>An invoice is held until today or a later day, not %1.</source>
        <translation>發票只能暫緩至今天或以後，不能是 %1。</translation>
    </message>
    <message>
        <source>Holding the invoice %1 needs a reason. Say why it is paid late.</source>
        <translation>暫緩發票 %1 需要原因。請說明為何延遲付款。</translation>
    </message>
    <message>
        <source>This payment is no longer there. Reload the list.</source>
        <translation>此付款已不存在。請重新載入清單。</translation>
    </message>
    <message>
        <source>There is a payment %1 already. Choose another number.</source>
        <translation>已有付款 %1。請換一個編號。</translation>
    </message>
    <message>
        <source>The invoice of this payment is no longer there.</source>
        <translation>此付款的發票已不存在。</translation>
    </message>
    <message>
        <source>The invoice %1 belongs to another client than this payment.</source>
        <translation>發票 %1 與此付款屬於不同的客戶。</translation>
    </message>
    <message>
        <source>This payment was changed meanwhile. Reload it and enter the change again.</source>
        <translation>此付款已被變更。請重新載入後再次輸入變更。</translation>
    </message>
    <message>
        <source>The payment has no day. Enter one.</source>
        <translation>付款沒有日期。請輸入。</translation>
    </message>
    <message>
        <source>The payment has no amount. Enter what was received, or less than 0 for money paid back.</source>
        <translation>付款沒有金額。請輸入收到的金額，退款輸入小於 0 的金額。</translation>
    </message>
    <message>
        <source>There is no payment with the number “%1”.</source>
        <translation>沒有編號為「%1」的付款。</translation>
    </message>
    <message>
        <source>Several sources have a payment “%1”. Give the uid of one of them.</source>
        <translation>多個來源都有付款「%1」。請給出其中一個的 uid。</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>This view is no longer there. Choose another one.</source>
        <translation>此檢視已不存在。請另選一個。</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>檢視需要名稱。</translation>
    </message>
    <message>
        <source>There is a view named &quot;%1&quot; already. Give another name.</source>
        <translation>已有名為「%1」的檢視。請換一個名稱。</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; was changed elsewhere. Choose it again, then change it.</source>
        <translation>檢視「%1」已在別處變更。請重新選擇後再變更。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>“%1” is not a whole number from %2 to %3.</source>
        <translation>「%1」不是 %2 至 %3 之間的整數。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Give 1 or 0.</source>
        <translation>「%1」既不是「是」也不是「否」，請用 1 或 0。</translation>
    </message>
    <message>
        <source>“%1” is none of the choices: %2.</source>
        <translation>「%1」不在可選值中：%2。</translation>
    </message>
    <message>
        <source>“%1” is no day of the week. Give 1 (Monday) to 7 (Sunday), such as 1-5.</source>
        <translation>「%1」不是星期幾，請用 1（星期一）至 7（星期日），如 1-5。</translation>
    </message>
    <message>
        <source>A working week has at least one day. Give for example 1-5.</source>
        <translation>一週至少要有一個工作日，例如 1-5。</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2026-10-01.</source>
        <translation>「%1」不是日期，請寫成 2026-10-01。</translation>
    </message>
    <message>
        <source>The thresholds of the tiers must fall from A to D: A %1, B %2, C %3, D %4. Change the one that is out of order.</source>
        <translation>各級門檻須從 A 到 D 遞減：A %1，B %2，C %3，D %4。請修改順序不對的一項。</translation>
    </message>
    <message>
        <source>A day is both a holiday and a make-up working day: %1. Take it out of one list.</source>
        <translation>有一天既是節假日又是調休上班日：%1。請從其中一個清單去掉。</translation>
    </message>
    <message>
        <source>There is no setting “%1”. Its name is one of those that the list of settings shows.</source>
        <translation>沒有設定「%1」。設定清單中有全部名稱。</translation>
    </message>
    <message>
        <source>The setting %1 cannot be set. %2</source>
        <translation>無法更改設定 %1。%2</translation>
    </message>
    <message>
        <source>The currency of this workspace is %1 and cannot be changed any more. Make a new workspace for another currency.</source>
        <translation>此工作區的幣種為 %1，不能再更改。需要其他幣種請新建工作區。</translation>
    </message>
</context>
<context>
    <name>SettingsFault</name>
    <message>
        <source>The settings of this screen could not be read, so language, theme, window and columns are as at first. What was there is kept as %1.</source>
        <translation>無法讀取本機的介面設定，因此語言、主題、視窗和欄均恢復為預設。原有內容保留為 %1。</translation>
    </message>
    <message>
        <source>The settings of this screen are of a newer version of Weft, so language, theme, window and columns are as at first. What was there is kept as %1.</source>
        <translation>本機的介面設定來自更新版本的 Weft，因此語言、主題、視窗和欄均恢復為預設。原有內容保留為 %1。</translation>
    </message>
    <message>
        <source>The settings of this screen cannot be saved, because %1 cannot be written. What you change of window, columns and language is forgotten when Weft is closed.</source>
        <translation>無法儲存本機的介面設定，因為 %1 無法寫入。對視窗、欄和語言的變更在關閉 Weft 後會遺失。</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>No client changes.</source>
        <translation>沒有客戶變動。</translation>
    </message>
    <message numerus="yes">
        <source>Moves %n clients from %1 to %2.</source>
        <translation>
            <numerusform>%n 位客戶從 %1 變為 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes when %n clients are due.</source>
        <translation>
            <numerusform>改變 %n 位客戶的到期日。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings saved</source>
        <translation>已儲存設定</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>還原</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Reminders and calendar</source>
        <translation>提醒與日曆</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主題分類</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>欄位</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>No shortcut is called that.</source>
        <translation>沒有這個名稱的快速鍵。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Keyboard shortcuts: type what you look for</source>
        <translation>鍵盤快速鍵：輸入要尋找的內容</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>搜尋快速鍵</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Open as list</source>
        <translation>開啟為清單</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
</context>
<context>
    <name>SnoozeBox</name>
    <message>
        <source>Off the list until a day, at most twice in a row. The due day itself stays.</source>
        <translation>在某日之前不列出，連續最多兩次。到期日本身不變。</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>推遲</translation>
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
        <translation>推遲需要日期和原因。</translation>
    </message>
</context>
<context>
    <name>Spread</name>
    <message>
        <source>Contacts can be spread at 1 to %1 a day, not %2.</source>
        <translation>每天可均攤 1 到 %1 個聯絡，不能是 %2 個。</translation>
    </message>
    <message>
        <source>%1 contacts at %2 a day would take more than a year. Choose at least %3 a day.</source>
        <translation>%1 個聯絡按每天 %2 個要超過一年。請選擇每天至少 %3 個。</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>均攤</translation>
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
        <translation>均攤</translation>
    </message>
    <message>
        <source>Spread contacts</source>
        <translation>均攤聯絡</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Whose contacts</source>
        <translation>誰的聯絡</translation>
    </message>
    <message>
        <source>Contacts a day</source>
        <translation>每天聯絡數</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Contacts that are due move to the coming working days, tier A first, then those who have waited longest. No snooze is used up, and one undo takes it back.</source>
        <translation>到期的聯絡移到今後的工作日，A 級在先，其次是等得最久的。不佔用推遲次數，復原一次即可恢復。</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>每天最多</translation>
    </message>
    <message>
        <source>contacts a day</source>
        <translation>個聯絡</translation>
    </message>
    <message>
        <source>No contact has to move.</source>
        <translation>沒有聯絡需要移動。</translation>
    </message>
    <message numerus="yes">
        <source>%n contacts move</source>
        <translation>
            <numerusform>將移動 %n 個聯絡</numerusform>
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
            <numerusform>已均攤 %n 個聯絡</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Weft</source>
        <translation>Weft</translation>
    </message>
    <message>
        <source>A workspace is one file with the clients of a firm: who they are, what they buy, when they were last spoken to, and who is next.</source>
        <translation>工作區是一個檔案，裝著一家公司的客戶：他們是誰，買什麼，上次何時談過，接下來該聯絡誰。</translation>
    </message>
    <message>
        <source>Open the sample firm</source>
        <translation>開啟示例公司</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新建工作區…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>開啟工作區…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近開啟</translation>
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
        <translation>處理佔位記錄</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name in the file</source>
        <translation>檔案中的名稱</translation>
    </message>
    <message>
        <source>Most likely</source>
        <translation>最可能是</translation>
    </message>
    <message>
        <source>It is really</source>
        <translation>它其實是</translation>
    </message>
    <message>
        <source>Type a code or a part of the name</source>
        <translation>輸入編號或部分名稱</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>處理</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>There are no stubs. Every name of the imports is known.</source>
        <translation>沒有佔位記錄，匯入的名稱全部已知。</translation>
    </message>
    <message numerus="yes">
        <source>An import did not know %n names and made stubs for them. Say what each really is: all its rows move there, and the next import finds it. What is new stays as it is.</source>
        <translation>
            <numerusform>匯入時有 %n 個名稱未知，已建立佔位記錄。請指出每個其實是什麼：它的列會全部移過去，下次匯入也能直接找到。確實是新的則保持不變。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of “%1” moved to %2. Undo takes it back.</source>
        <translation>
            <numerusform>已將「%1」的 %n 列移到 %2，可以復原。</numerusform>
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
        <translation>任務已完成</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>推遲…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開啟…</translation>
    </message>
    <message>
        <source>Open the task</source>
        <translation>開啟任務</translation>
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
        <translation>刪除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新增任務</translation>
    </message>
    <message>
        <source>Repeats %1. Done, it comes again; another day here moves this once.</source>
        <translation>重複：%1。完成後會再次出現；在此改期只移動這一次。</translation>
    </message>
    <message>
        <source>Task done: %1</source>
        <translation>任務已完成：%1</translation>
    </message>
    <message>
        <source>Task deleted: %1</source>
        <translation>任務已刪除：%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已儲存：%1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>已新增：%1</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>推遲…</translation>
    </message>
    <message>
        <source>%1 snoozed until %2</source>
        <translation>%1 已推遲到 %2</translation>
    </message>
</context>
<context>
    <name>TaskEachDialog</name>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>A task for each of %n clients</source>
        <translation>
            <numerusform>為 %n 位客戶各新增一個任務</numerusform>
        </translation>
    </message>
    <message>
        <source>The owner of the client</source>
        <translation>客戶的負責人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message numerus="yes">
        <source>Adds %n tasks, one for each client.</source>
        <translation>
            <numerusform>新增 %n 個任務，每位客戶一個。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskForm</name>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>無人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>管道</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
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
        <translation>時刻</translation>
    </message>
    <message>
        <source>for</source>
        <translation>時長</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分鐘</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>Critical: stands before the others of its day</source>
        <translation>關鍵：排在當天其他事項之前</translation>
    </message>
    <message>
        <source>Any part of the name, a phone number, a code</source>
        <translation>名稱的任意部分、電話號碼或編號</translation>
    </message>
    <message>
        <source>No client is chosen: choose “%1” from the list that opens while you type, or empty the field.</source>
        <translation>尚未選定客戶：請從輸入時彈出的清單中選擇「%1」，或清空此欄。</translation>
    </message>
    <message>
        <source>Promised to</source>
        <translation>承諾對象</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>The clocks go forward on that day: %1 does not exist, %2 is meant.</source>
        <translation>當天時鐘撥快：%1 不存在，將按 %2 處理。</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>This task is no longer there. Reload the list.</source>
        <translation>此任務已不存在，請重新整理清單。</translation>
    </message>
    <message>
        <source>The task has no subject. Enter what is to be done.</source>
        <translation>任務沒有主題，請填寫要做什麼。</translation>
    </message>
    <message>
        <source>The task has no day. Enter when it is due.</source>
        <translation>任務沒有日期，請填寫到期日。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of task.</source>
        <translation>「%1」不是任務種類。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Enter it as 16:00.</source>
        <translation>「%1」不是時間，請寫成 16:00。</translation>
    </message>
    <message>
        <source>The code %1 already belongs to another task. Choose another one.</source>
        <translation>編號 %1 已屬於另一個任務，請換一個。</translation>
    </message>
    <message>
        <source>The task &quot;%1&quot; was changed meanwhile. Reload it and enter the change again.</source>
        <translation>任務「%1」在此期間已被修改。請重新載入，再輸入更改。</translation>
    </message>
    <message>
        <source>There is no task named &quot;%1&quot;.</source>
        <translation>沒有名為「%1」的任務。</translation>
    </message>
    <message>
        <source>Several tasks are named &quot;%1&quot;. Give the code instead.</source>
        <translation>有幾個任務都叫「%1」，請改用編號。</translation>
    </message>
    <message>
        <source>%1 minutes are no length of an appointment. Enter 1 to %2.</source>
        <translation>預約時長不能是 %1 分鐘。請輸入 1 到 %2。</translation>
    </message>
    <message>
        <source>A task comes again 1 to %1 days after it was done, not %2.</source>
        <translation>任務可在完成後 1 到 %1 天再次出現，不能是 %2 天。</translation>
    </message>
    <message>
        <source>A task comes again by a rule or some days after it was done, not both. Clear one.</source>
        <translation>任務可按規則重複，或在完成若干天後重複，不能兩者並用。請清除其一。</translation>
    </message>
    <message>
        <source>The promise has no client. Choose the one to whom it was made.</source>
        <translation>承諾沒有客戶。請選擇向誰作出的承諾。</translation>
    </message>
    <message>
        <source>Snooze needs a day after today and after the due day.</source>
        <translation>推遲的日期必須晚於今天，也晚於到期日。</translation>
    </message>
    <message>
        <source>Snooze needs a reason.</source>
        <translation>推遲需要填寫原因。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was already snoozed twice in a row. Do it, or give it another due day.</source>
        <translation>「%1」已連續推遲兩次。請完成它，或另定到期日。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>It holds half a character, as damaged text does.</source>
        <translation>其中有半個字元，像是損壞的文字。</translation>
    </message>
    <message>
        <source>It holds a line break or a tab, and may be one line only.</source>
        <translation>其中有換行或製表符，而此處只能是一行。</translation>
    </message>
    <message>
        <source>It holds the control character U+%1.</source>
        <translation>其中有控制字元 U+%1。</translation>
    </message>
</context>
<context>
    <name>Tidiness</name>
    <message>
        <source>There is no line %1. The lines are: %2.</source>
        <translation>沒有列 %1，可選：%2。</translation>
    </message>
</context>
<context>
    <name>TierForm</name>
    <message>
        <source>Tier</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>From deal amount</source>
        <translation>成交額起點</translation>
    </message>
    <message>
        <source>Contact every</source>
        <translation>聯絡間隔</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Name of tier %1</source>
        <translation>等級 %1 的名稱</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>no cycle</source>
        <translation>不設週期</translation>
    </message>
    <message>
        <source>Cycle of tier %1</source>
        <translation>等級 %1 的週期</translation>
    </message>
    <message>
        <source>Threshold of tier %1</source>
        <translation>等級 %1 的門檻</translation>
    </message>
    <message>
        <source>Deals count of</source>
        <translation>計入成交的期間</translation>
    </message>
    <message>
        <source>the last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>this calendar year</source>
        <translation>本日曆年</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>全部時間</translation>
    </message>
    <message>
        <source>A tier is</source>
        <translation>等級劃分</translation>
    </message>
    <message>
        <source>by fixed amounts</source>
        <translation>按固定金額</translation>
    </message>
    <message>
        <source>by share of the total</source>
        <translation>按佔總額的比例</translation>
    </message>
    <message>
        <source>By share, the largest clients that together make 80 % are A, those up to 95 % are B, the others with deals are C.</source>
        <translation>按比例時，金額最大、合計佔 80 % 的客戶為 A，到 95 % 為止的為 B，其餘有成交的為 C。</translation>
    </message>
</context>
<context>
    <name>TierMoveColumns</name>
    <message>
        <source>pinned by hand, or a pin that ended</source>
        <translation>手工固定，或固定已結束</translation>
    </message>
    <message>
        <source>amount in the window</source>
        <translation>統計期內金額</translation>
    </message>
</context>
<context>
    <name>TierMovesView</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
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
        <translation>每次變化</translation>
    </message>
    <message>
        <source>Otherwise what the period came to, one line a client</source>
        <translation>否則顯示期間的淨變化，每位客戶一列</translation>
    </message>
    <message>
        <source>Task for each…</source>
        <translation>各新增任務…</translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>變更欄位…</translation>
    </message>
    <message>
        <source>Promotions and demotions</source>
        <translation>升級與降級</translation>
    </message>
    <message>
        <source>Nobody rose or fell in this time. Tiers move with sales, returns and the days that pass.</source>
        <translation>這段時間無人升級或降級。等級隨成交、退貨和時間推移而變。</translation>
    </message>
    <message>
        <source>Show a year</source>
        <translation>顯示一年</translation>
    </message>
    <message>
        <source>Since the last look (%1)</source>
        <translation>自上次檢視（%1）</translation>
    </message>
    <message>
        <source>Since the last look</source>
        <translation>自上次檢視</translation>
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
        <translation>兩日之間</translation>
    </message>
    <message>
        <source>rose, now %1</source>
        <translation>升級，現為 %1</translation>
    </message>
    <message>
        <source>fell, now %1</source>
        <translation>降級，現為 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>複製所選列</translation>
    </message>
    <message numerus="yes">
        <source>%n tasks added</source>
        <translation>
            <numerusform>已新增 %n 個任務</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients changed</source>
        <translation>
            <numerusform>已更改 %n 位客戶</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TierPins</name>
    <message>
        <source>Only buyers and those who may become buyers stand in a tier. Give the client such a role first.</source>
        <translation>只有買家和可能成為買家的客戶才有等級。請先給該客戶這樣的角色。</translation>
    </message>
    <message>
        <source>Pinning a tier needs a reason.</source>
        <translation>固定等級需要原因。</translation>
    </message>
    <message>
        <source>The last day of a pin is today or later. Leave it empty to pin without end.</source>
        <translation>固定的最後一日須為今天或之後。留空表示長期。</translation>
    </message>
    <message>
        <source>The tier of this client is not pinned.</source>
        <translation>該客戶的等級沒有固定。</translation>
    </message>
</context>
<context>
    <name>TimelineDelegate</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1，始於 %2</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>before records began</source>
        <translation>記錄開始之前</translation>
    </message>
    <message>
        <source>Return of %1</source>
        <translation>退貨 %1</translation>
    </message>
    <message>
        <source>Sale of %1</source>
        <translation>成交 %1</translation>
    </message>
    <message>
        <source>▲ Tier %1 to %2</source>
        <translation>▲ 等級 %1 升為 %2</translation>
    </message>
    <message>
        <source>▼ Tier %1 to %2</source>
        <translation>▼ 等級 %1 降為 %2</translation>
    </message>
    <message>
        <source>%1 to many</source>
        <translation>群發%1</translation>
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
        <translation>商機：%1</translation>
    </message>
    <message>
        <source>Opportunity %1: %2</source>
        <translation>商機 %1：%2</translation>
    </message>
    <message>
        <source>%1: no result yet</source>
        <translation>%1：尚無結果</translation>
    </message>
    <message>
        <source>✓ %1: %2</source>
        <translation>✓ %1：%2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Contact consents</source>
        <translation>聯絡許可</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>推遲至</translation>
    </message>
    <message>
        <source>Reason of the snooze</source>
        <translation>推遲原因</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Learnt: %1</source>
        <translation>所獲資訊：%1</translation>
    </message>
    <message>
        <source>entered later, on %1</source>
        <translation>%1 補記</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已復原：%1</translation>
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
        <translation>聯絡</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等級</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商機</translation>
    </message>
    <message>
        <source>Story of this client</source>
        <translation>這位客戶的往來記錄</translation>
    </message>
    <message>
        <source>Nothing yet. The first contact or sale begins the story.</source>
        <translation>還沒有內容。第一次聯絡或成交就是開始。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任務</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Search the story</source>
        <translation>搜尋往來紀錄</translation>
    </message>
    <message>
        <source>Nothing like that in the story of this client.</source>
        <translation>該客戶的往來紀錄中沒有這類內容。</translation>
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
        <translation>未來 7 天</translation>
    </message>
    <message numerus="yes">
        <source>next %n days</source>
        <translation>
            <numerusform>未來 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>contact compliance</source>
        <translation>按期聯絡率</translation>
    </message>
    <message>
        <source>Clients with a cycle that are not overdue; never contacted counts as overdue</source>
        <translation>有周期且未逾期的客戶；從未聯絡視為逾期</translation>
    </message>
    <message>
        <source>Contacts and tasks</source>
        <translation>聯絡與任務</translation>
    </message>
    <message>
        <source>Contacts only</source>
        <translation>只看聯絡</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>列出的內容</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>誰的工作</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>記錄聯絡</translation>
    </message>
    <message>
        <source>Client card</source>
        <translation>客戶卡片</translation>
    </message>
    <message>
        <source>Nothing waits. Clients with a contact cycle appear here when they are due.</source>
        <translation>沒有待處理的事。設有聯絡週期的客戶到期後會出現在這裡。</translation>
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
        <translation>無</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>contact compliance, %1 of %2</source>
        <translation>按期聯絡率，%1 / %2</translation>
    </message>
    <message>
        <source>Task done: %1</source>
        <translation>任務已完成：%1</translation>
    </message>
    <message>
        <source>Show everybody&apos;s work</source>
        <translation>顯示所有人的工作</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>新建客戶</translation>
    </message>
    <message>
        <source>%1 snoozed until %2</source>
        <translation>%1 已推遲到 %2</translation>
    </message>
</context>
<context>
    <name>TrayNotifier</name>
    <message>
        <source>Open Weft</source>
        <translation>開啟 Weft</translation>
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
        <translation>沒有可復原的操作。</translation>
    </message>
    <message>
        <source>It was made at %1 by another program (%2).</source>
        <translation>它由另一個程式（%2）在 %1 完成。</translation>
    </message>
    <message>
        <source>Undo “%1”?</source>
        <translation>復原「%1」？</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已復原：%1</translation>
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
        <translation>現在由誰操作？</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>不署名</translation>
    </message>
    <message>
        <source>What you do is signed with this name in the history.</source>
        <translation>您所做的操作會以此名字記入歷史。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>使用者</translation>
    </message>
</context>
<context>
    <name>UserForm</name>
    <message>
        <source>A user needs a code, such as initials.</source>
        <translation>使用者需要一個代碼，例如姓名縮寫。</translation>
    </message>
    <message>
        <source>The code %1 belongs to %2.</source>
        <translation>代碼 %1 已屬於 %2。</translation>
    </message>
    <message>
        <source>User %1 saved</source>
        <translation>已儲存使用者 %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編號</translation>
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
        <translation>職務</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Add a user</source>
        <translation>新增使用者</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>使用者</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>A user needs a code. Give a short one, such as u1.</source>
        <translation>使用者需要代碼，請給一個簡短的，如 u1。</translation>
    </message>
    <message>
        <source>The user %1 cannot be saved. %2</source>
        <translation>無法儲存使用者 %1。%2</translation>
    </message>
    <message>
        <source>Another user already has the code %1. Choose another code.</source>
        <translation>另一個使用者已使用代碼 %1，請換一個。</translation>
    </message>
    <message>
        <source>The user %1 was changed elsewhere meanwhile. Open the record again.</source>
        <translation>使用者 %1 在別處已被修改，請重新開啟記錄。</translation>
    </message>
    <message>
        <source>Several users are called “%1”. Give the code of one.</source>
        <translation>有幾個使用者都叫「%1」，請改用其中一個的代碼。</translation>
    </message>
    <message>
        <source>This user is no longer there. Open the list again.</source>
        <translation>此使用者已不存在，請重新開啟清單。</translation>
    </message>
    <message>
        <source>There is no user “%1”. Give the code or the full name of a user.</source>
        <translation>沒有使用者「%1」，請用使用者的代碼或全名。</translation>
    </message>
    <message>
        <source>The user %1 has clients or a history and cannot be removed. Deactivate the user instead.</source>
        <translation>使用者 %1 名下有客戶或歷史，不能刪除，請改為停用。</translation>
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
        <translation>儲存對 %1 的變更</translation>
    </message>
    <message>
        <source>View %1 saved</source>
        <translation>已儲存檢視 %1</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>另存為新檢視…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Delete view %1</source>
        <translation>刪除檢視 %1</translation>
    </message>
    <message>
        <source>Colours…</source>
        <translation>顏色…</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>另存為新檢視</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>重新命名檢視</translation>
    </message>
    <message>
        <source>View renamed to %1</source>
        <translation>檢視已重新命名為 %1</translation>
    </message>
    <message>
        <source>View %1 deleted</source>
        <translation>已刪除檢視 %1</translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <source>Saved views</source>
        <translation>已儲存的檢視</translation>
    </message>
    <message>
        <source>All views; save, rename, delete</source>
        <translation>所有檢視；儲存、重新命名、刪除</translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>開啟選單</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>The file is damaged: a part of it breaks off or is not what it should be. Take a copy of it that opens in its program.</source>
        <translation>檔案已損壞：其中一部分中斷或內容不對。請改用能在原程式中開啟的副本。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a spreadsheet holds and is not read further. Save what is needed as CSV.</source>
        <translation>檔案解壓後遠超試算表的容量，不再繼續讀取。請把需要的內容另存為 CSV。</translation>
    </message>
    <message>
        <source>The file is not an XLSX file. Save it as XLSX or as CSV and choose that one.</source>
        <translation>檔案不是 XLSX 檔案。請另存為 XLSX 或 CSV 再選擇。</translation>
    </message>
    <message>
        <source>The file has no sheet with cells.</source>
        <translation>檔案中沒有含儲存格的工作表。</translation>
    </message>
    <message>
        <source>The cell holds no number.</source>
        <translation>儲存格中不是數字。</translation>
    </message>
    <message>
        <source>The number has more digits than a spreadsheet keeps: its last ones are lost. Write it as text.</source>
        <translation>數字的位數超過試算表所能保存的位數，末尾幾位已遺失。請寫成文字。</translation>
    </message>
    <message>
        <source>“%1” is no day of a spreadsheet.</source>
        <translation>「%1」不是試算表的日期。</translation>
    </message>
    <message>
        <source>The day is 29 February 1900, which never was.</source>
        <translation>日期是 1900 年 2 月 29 日，並無此日。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>檔案為空。</translation>
    </message>
    <message>
        <source>The file is protected by a password or is an old XLS file. Open it in its program and save it as XLSX without a password.</source>
        <translation>檔案有密碼保護，或是舊的 XLS 檔案。請在原程式中開啟，另存為不帶密碼的 XLSX。</translation>
    </message>
    <message>
        <source>The file is damaged: a part of it cannot be unpacked. Take a copy of it that opens in its program.</source>
        <translation>檔案已損壞：其中一部分無法解壓。請改用能在原程式中開啟的副本。</translation>
    </message>
    <message>
        <source>The file is damaged or was not copied whole. Take a copy of it that opens in its program.</source>
        <translation>檔案已損壞或複製不完整。請改用能在原程式中開啟的副本。</translation>
    </message>
    <message>
        <source>The file is damaged: the part “%1” is missing or cannot be unpacked.</source>
        <translation>檔案已損壞：「%1」部分缺失或無法解壓。</translation>
    </message>
    <message>
        <source>The file has no such sheet.</source>
        <translation>檔案中沒有這個工作表。</translation>
    </message>
    <message>
        <source>The sheet has more rows than a sheet can have.</source>
        <translation>工作表的列數超過上限。</translation>
    </message>
    <message>
        <source>The row goes on past column %1.</source>
        <translation>該列超出第 %1 欄。</translation>
    </message>
    <message>
        <source>The formula has no stored result. Open the file in its program, save it, and import it again.</source>
        <translation>公式沒有儲存結果。請在原程式中開啟並儲存該檔案，再重新匯入。</translation>
    </message>
    <message>
        <source>The text of the cell is missing in the file.</source>
        <translation>檔案中缺少該儲存格的文字。</translation>
    </message>
    <message>
        <source>The cell holds the error %1. Mend its formula.</source>
        <translation>儲存格中是錯誤值 %1，請修正公式。</translation>
    </message>
    <message>
        <source>The list has more rows or columns than a sheet can hold. Export it as CSV.</source>
        <translation>清單的列或欄超過工作表的上限，請匯出為 CSV。</translation>
    </message>
    <message>
        <source>Row %1 has a text that is longer than a cell can hold. Export the list as CSV.</source>
        <translation>第 %1 列有文字超過儲存格的上限，請把清單匯出為 CSV。</translation>
    </message>
    <message>
        <source>The XLSX file could not be made in the folder for temporary files, %1: %2. Free some space there and try again.</source>
        <translation>無法在暫存資料夾 %1 中產生 XLSX 檔案：%2。請在那裡騰出空間再試。</translation>
    </message>
</context>
</TS>
