<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgeBar</name>
    <message numerus="yes">
        <source>%n invoices</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message numerus="yes">
        <source>Cycle of %n days</source>
        <translation>
            <numerusform>Cycle of %n day</numerusform>
            <numerusform>Cycle of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthday of %1, %n years</source>
        <translation>
            <numerusform>Birthday of %1, %n year</numerusform>
            <numerusform>Birthday of %1, %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthday, %n years</source>
        <translation>
            <numerusform>Birthday, %n year</numerusform>
            <numerusform>Birthday, %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarDelegate</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarText</name>
    <message numerus="yes">
        <source>%n contacts due</source>
        <translation>
            <numerusform>%n contact due</numerusform>
            <numerusform>%n contacts due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardFacts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardHeader</name>
    <message numerus="yes">
        <source>Own cycle of %n days</source>
        <translation>
            <numerusform>Own cycle of %n day</numerusform>
            <numerusform>Own cycle of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All time: %n sales, last %1</source>
        <translation>
            <numerusform>All time: %n sale, last %1</numerusform>
            <numerusform>All time: %n sales, last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardReceivables</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellReading</name>
    <message numerus="yes">
        <source>%n days read several ways, the first is “%1” in row %2. Choose how the days of this column are written; until then their rows are held.</source>
        <translation>
            <numerusform>%n day reads several ways: “%1” in row %2. Choose how the days of this column are written; until then its row is held.</numerusform>
            <numerusform>%n days read several ways, the first is “%1” in row %2. Choose how the days of this column are written; until then their rows are held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amounts do not read this way, the first is “%1” in row %2. Choose another way, or mend them in the next step.</source>
        <translation>
            <numerusform>%n amount does not read this way: “%1” in row %2. Choose another way, or mend it in the next step.</numerusform>
            <numerusform>%n amounts do not read this way, the first is “%1” in row %2. Choose another way, or mend them in the next step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells do not read this way, the first is “%1” in row %2. Choose another way, or mend them in the next step.</source>
        <translation>
            <numerusform>%n cell does not read this way: “%1” in row %2. Choose another way, or mend it in the next step.</numerusform>
            <numerusform>%n cells do not read this way, the first is “%1” in row %2. Choose another way, or mend them in the next step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>… and %n more rows; --rejects FILE writes them all.</source>
        <translation>
            <numerusform>… and %n more row; --rejects FILE writes them all.</numerusform>
            <numerusform>… and %n more rows; --rejects FILE writes them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows moved</source>
        <translation>
            <numerusform>%n row moved</numerusform>
            <numerusform>%n rows moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This changes the tier, cycle or due day of %n clients.</source>
        <translation>
            <numerusform>This changes the tier, cycle or due day of %n client.</numerusform>
            <numerusform>This changes the tier, cycle or due day of %n clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tier %1 to %2: %n clients</source>
        <translation>
            <numerusform>Tier %1 to %2: %n client</numerusform>
            <numerusform>Tier %1 to %2: %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientColumns</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientKind</name>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientMenu</name>
    <message numerus="yes">
        <source>Remove %n clients</source>
        <translation>
            <numerusform>Remove %n client</numerusform>
            <numerusform>Remove %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message numerus="yes">
        <source>%n clients removed</source>
        <translation>
            <numerusform>%n client removed</numerusform>
            <numerusform>%n clients removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients changed</source>
        <translation>
            <numerusform>%n client changed</numerusform>
            <numerusform>%n clients changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message numerus="yes">
        <source>Cycle of %n days</source>
        <translation>
            <numerusform>Cycle of %n day</numerusform>
            <numerusform>Cycle of %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clients</name>
    <message numerus="yes">
        <source>There are %n different values; group by a field with fewer.</source>
        <translation>
            <numerusform>There is %n value; group by another field.</numerusform>
            <numerusform>There are %n different values; group by a field with fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CycleBox</name>
    <message numerus="yes">
        <source>The cycle in force is %n days. 0 means that nothing reminds of this client.</source>
        <translation>
            <numerusform>The cycle in force is %n day. 0 means that nothing reminds of this client.</numerusform>
            <numerusform>The cycle in force is %n days. 0 means that nothing reminds of this client.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DigestFlow</name>
    <message numerus="yes">
        <source>%n appointments today</source>
        <translation>
            <numerusform>%n appointment today</numerusform>
            <numerusform>%n appointments today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts overdue</source>
        <translation>
            <numerusform>%n contact overdue</numerusform>
            <numerusform>%n contacts overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts due today</source>
        <translation>
            <numerusform>%n contact due today</numerusform>
            <numerusform>%n contacts due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks overdue</source>
        <translation>
            <numerusform>%n task overdue</numerusform>
            <numerusform>%n tasks overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks due today</source>
        <translation>
            <numerusform>%n task due today</numerusform>
            <numerusform>%n tasks due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birthdays today</source>
        <translation>
            <numerusform>%n birthday today</numerusform>
            <numerusform>%n birthdays today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises due tomorrow</source>
        <translation>
            <numerusform>%n promise due tomorrow</numerusform>
            <numerusform>%n promises due tomorrow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message numerus="yes">
        <source>%n rows exported to %1.</source>
        <translation>
            <numerusform>%n row exported to %1.</numerusform>
            <numerusform>%n rows exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message numerus="yes">
        <source>%n clients lose their value. Undo brings the field and all values back; to hide it and keep the values, archive it.</source>
        <translation>
            <numerusform>%n client loses its value. Undo brings the field and the value back; to hide it and keep the value, archive it.</numerusform>
            <numerusform>%n clients lose their value. Undo brings the field and all values back; to hide it and keep the values, archive it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCheckStep</name>
    <message numerus="yes">
        <source>%n cells are mended.</source>
        <translation>
            <numerusform>%n cell is mended.</numerusform>
            <numerusform>%n cells are mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows would be left out. Write over what is wrong, or leave them out.</source>
        <translation>
            <numerusform>%n row would be left out. Write over what is wrong, or leave it out.</numerusform>
            <numerusform>%n rows would be left out. Write over what is wrong, or leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more stubs</source>
        <translation>
            <numerusform>… and %n more stub</numerusform>
            <numerusform>… and %n more stubs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportColumnsStep</name>
    <message numerus="yes">
        <source>%1 of %n columns are read.</source>
        <translation>
            <numerusform>%1 of %n column is read.</numerusform>
            <numerusform>%1 of %n columns are read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ %n are unsure: look at them.</source>
        <translation>
            <numerusform>▲ %n is unsure: look at it.</numerusform>
            <numerusform>▲ %n are unsure: look at them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>▲ In %n the days or amounts are not clear: choose how they are read.</source>
        <translation>
            <numerusform>▲ In %n the days or amounts are not clear: choose how they are read.</numerusform>
            <numerusform>▲ In %n the days or amounts are not clear: choose how they are read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDoneStep</name>
    <message numerus="yes">
        <source>%n rows were not imported. Save them with row, column and reason, mend them and import that file again.</source>
        <translation>
            <numerusform>%n row was not imported. Save it with row, column and reason, mend it and import that file again.</numerusform>
            <numerusform>%n rows were not imported. Save them with row, column and reason, mend them and import that file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names of the file are not known; stubs stand for them: %1</source>
        <translation>
            <numerusform>%n name of the file is not known; a stub stands for it: %1</numerusform>
            <numerusform>%n names of the file are not known; stubs stand for them: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSource</name>
    <message numerus="yes">
        <source>The sheet has %n merged areas; the value of one counts for its first cell only.</source>
        <translation>
            <numerusform>The sheet has %n merged area; its value counts for its first cell only.</numerusform>
            <numerusform>The sheet has %n merged areas; the value of one counts for its first cell only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged</source>
        <translation>
            <numerusform>%n merged</numerusform>
            <numerusform>%n merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown names made as stubs</source>
        <translation>
            <numerusform>%n unknown name made as a stub</numerusform>
            <numerusform>%n unknown names made as stubs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation>
            <numerusform>%n row.</numerusform>
            <numerusform>%n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read whole; they can be mended before the import.</source>
        <translation>
            <numerusform>%n cannot be read whole; it can be mended before the import.</numerusform>
            <numerusform>%n cannot be read whole; they can be mended before the import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvoiceText</name>
    <message numerus="yes">
        <source>▲ %n days overdue</source>
        <translation>
            <numerusform>▲ %n day overdue</numerusform>
            <numerusform>▲ %n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>Edit %n clients</source>
        <translation>
            <numerusform>Edit %n client</numerusform>
            <numerusform>Edit %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListFields</name>
    <message numerus="yes">
        <source>last %n days</source>
        <translation>
            <numerusform>the last day</numerusform>
            <numerusform>the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next %n days</source>
        <translation>
            <numerusform>the next day</numerusform>
            <numerusform>the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message numerus="yes">
        <source>%n rows copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients changed</source>
        <translation>
            <numerusform>%n client changed</numerusform>
            <numerusform>%n clients changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParetoView</name>
    <message numerus="yes">
        <source>Ranks %1, %n clients</source>
        <translation>
            <numerusform>Ranks %1, %n client</numerusform>
            <numerusform>Ranks %1, %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivablesPage</name>
    <message numerus="yes">
        <source>%n invoices removed</source>
        <translation>
            <numerusform>%n invoice removed</numerusform>
            <numerusform>%n invoices removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n invoices</source>
        <translation>
            <numerusform>Remove this invoice</numerusform>
            <numerusform>Remove %n invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecurrenceBox</name>
    <message numerus="yes">
        <source>weeks</source>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>years</source>
        <translation>
            <numerusform>year</numerusform>
            <numerusform>years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days later</source>
        <translation>
            <numerusform>day later</numerusform>
            <numerusform>days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecurrenceText</name>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks on %1</source>
        <translation>
            <numerusform>every %n week on %1</numerusform>
            <numerusform>every %n weeks on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months %1</source>
        <translation>
            <numerusform>every %n month %1</numerusform>
            <numerusform>every %n months %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years on %2 %1</source>
        <translation>
            <numerusform>every %n year on %2 %1</numerusform>
            <numerusform>every %n years on %2 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days after it was done</source>
        <translation>
            <numerusform>%n day after it was done</numerusform>
            <numerusform>%n days after it was done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message numerus="yes">
        <source>Moves %n clients from %1 to %2.</source>
        <translation>
            <numerusform>Moves %n client from %1 to %2.</numerusform>
            <numerusform>Moves %n clients from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes when %n clients are due.</source>
        <translation>
            <numerusform>Changes when %n client are due.</numerusform>
            <numerusform>Changes when %n clients are due.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadDialog</name>
    <message numerus="yes">
        <source>%n contacts move</source>
        <translation>
            <numerusform>%n contact moves</numerusform>
            <numerusform>%n contacts move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts spread</source>
        <translation>
            <numerusform>%n contact spread</numerusform>
            <numerusform>%n contacts spread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StubsDialog</name>
    <message numerus="yes">
        <source>An import did not know %n names and made stubs for them. Say what each really is: all its rows move there, and the next import finds it. What is new stays as it is.</source>
        <translation>
            <numerusform>An import did not know %n name and made a stub for it. Say what it really is: all its rows move there, and the next import finds it. What is new stays as it is.</numerusform>
            <numerusform>An import did not know %n names and made stubs for them. Say what each really is: all its rows move there, and the next import finds it. What is new stays as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of “%1” moved to %2. Undo takes it back.</source>
        <translation>
            <numerusform>%n row of “%1” moved to %2. Undo takes it back.</numerusform>
            <numerusform>%n rows of “%1” moved to %2. Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskEachDialog</name>
    <message numerus="yes">
        <source>A task for each of %n clients</source>
        <translation>
            <numerusform>A task for %n client</numerusform>
            <numerusform>A task for each of %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adds %n tasks, one for each client.</source>
        <translation>
            <numerusform>Adds %n task.</numerusform>
            <numerusform>Adds %n tasks, one for each client.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TierMovesView</name>
    <message numerus="yes">
        <source>%n tasks added</source>
        <translation>
            <numerusform>%n task added</numerusform>
            <numerusform>%n tasks added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients changed</source>
        <translation>
            <numerusform>%n client changed</numerusform>
            <numerusform>%n clients changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>next %n days</source>
        <translation>
            <numerusform>next %n day</numerusform>
            <numerusform>next %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
