// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/agenda.h"
#include "ui/common/tone.h"

#include <QAbstractListModel>
#include <QSet>

class Format;

/// What waits, in groups by state; a group has a head with its number and can be folded.
class AgendaModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { HeadRole = Qt::UserRole, FoldedRole, TitleRole, WhyRole, DueRole, SideRole, ToneRole, MarkRole };

    explicit AgendaModel(const Format &format, QObject *parent = nullptr);
    void setLines(const QList<AgendaLine> &lines);
    void retranslate();
    /// Null for the head of a group.
    const AgendaLine *line(const QModelIndex &index) const;
    qsizetype countOf(DueState state) const;
    void toggle(const QModelIndex &head);
    void unfold(DueState state);

    /// The first line, or the one behind, heads left out; invalid if there is none.
    QModelIndex next(const QModelIndex &from) const;
    QModelIndex find(const AgendaLine &line) const;
    QModelIndex head(DueState state) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry
    {
        DueState state;
        qsizetype line; ///< -1: the head of the group
    };
    void arrange();
    QVariant headData(DueState state, int role) const;
    QString title(const AgendaLine &line) const;
    QString why(const AgendaLine &line) const;
    QString side(const AgendaLine &line) const;
    QString due(const AgendaLine &line) const;
    QString toolTip(const AgendaLine &line) const;

    const Format &m_format;
    QList<AgendaLine> m_lines;
    QList<Entry> m_entries;
    QSet<DueState> m_folded;
    bool m_first = true;
};
