// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class ListView;

/// The line under a grouped list: its words, and the sum of each column that has one, under the column.
class ListTotals : public QWidget
{
    Q_OBJECT

public:
    explicit ListTotals(ListView *view, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// What stands there now, read as one line.
    QString line() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ListView *m_view;
    QString m_text;
};
