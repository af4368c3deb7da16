// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class AgendaModel;

/// The list of what waits. Two heights of rows, none measured, so its length does not matter.
class AgendaView : public QTableView
{
    Q_OBJECT

public:
    AgendaView(AgendaModel *model, QWidget *parent);

signals:
    /// Enter on a line.
    void entered(const QModelIndex &line);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitRows();
    /// What a head or the offer at the end of a group does.
    void act(const QModelIndex &index);

    AgendaModel *m_agenda;
};
