// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/timeline.h"
#include "ui/common/listmodel.h"

#include <QStyledItemDelegate>
#include <QTimer>
#include <QWidget>

class Format;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QListView;

/// Paints a line of the story: what, when, and at the edge the phase of the client's life it falls into.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TimelineDelegate(const ListModel<TimelineStore> &model, const Format &format, QObject *parent = nullptr);
    void setPhases(const QList<LifePhase> &phases) { m_phases = phases; }
    /// The phase that the row falls into; null in the future, before records, and while the row is on its way.
    const LifePhase *phaseOf(int row) const;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPhase(QPainter *painter, const QRect &rect, int row) const;
    QString phaseText(int row) const;

    const ListModel<TimelineStore> &m_model;
    const Format &m_format;
    QList<LifePhase> m_phases;
};

/// The story of a client, newest first and of any length, of all kinds or one, searched as one types.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    TimelineView(TimelineStore &store, const Format &format, QWidget *parent = nullptr);
    void showClient(Id<Client> client);
    void retranslate();

signals:
    /// Enter or a double click on a line.
    void opened(const TimelineLine &line);
    void failed(const Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void ask();
    void readPhases();
    void showEmpty();
    void open(const QModelIndex &index);

    TimelineStore &m_store;
    const Format &m_format;
    TimelineQuery m_query;
    ListModel<TimelineStore> *m_model;
    QListView *m_view;
    TimelineDelegate *m_delegate;
    QLabel *m_empty;
    QLineEdit *m_search;
    QButtonGroup *m_kinds;
    QTimer m_delay;
};
