// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QTableWidget;
struct WorkingCalendar;

/// The days on which the week says otherwise, each with its name: a day off, or a make-up day that is worked.
class HolidayTable : public QWidget
{
    Q_OBJECT

public:
    explicit HolidayTable(QWidget *parent = nullptr);
    /// In order of days; the place in the list stays.
    void setCalendar(const WorkingCalendar &calendar);
    /// "2026-10-01 National Day, …" as it is typed: of days off, or of make-up days. Rows without a day are left out.
    QString text(bool worked) const;
    void retranslate();

signals:
    void edited();
    void importWanted();

private:
    void layOut();
    void add();
    void removeSelected();
    bool isInOrder() const;
    void putRow(const QString &day, const QString &name, bool worked);

    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_import;
    bool m_filling = false;
};
