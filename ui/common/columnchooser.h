// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class ListView;
class QLineEdit;
class QListWidget;

/// Which columns a list shows and in what order: check boxes, dragged or moved by keys. What is chosen shows at once.
class ColumnChooser : public QDialog
{
    Q_OBJECT

public:
    explicit ColumnChooser(ListView *view, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void narrow(const QString &text);
    void move(int by);
    void apply();

    ListView *m_view;
    QLineEdit *m_search;
    QListWidget *m_list;
    bool m_filling = false;
};
