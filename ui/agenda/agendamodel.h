// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/agenda/agenda.h"
#include "ui/common/tone.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QSet>

class Format;

/// What waits, in groups by state; a group has a head with its number and can be folded. It shows its first lines and
/// then, where there are more, a row that offers all of them; those are read by windows as they come into view. A line
/// that is on its way shows nothing.
class AgendaModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, FoldedRole, TitleRole, WhyRole, DueRole, SideRole, ToneRole, MarkRole };
    enum class RowKind { Head, Line, More };

    AgendaModel(AgendaStore &store, const Format &format, QObject *parent = nullptr);
    void setOutline(const AgendaOutline &outline);
    /// Which groups the next outline has to bring whole.
    const QSet<DueState> &whole() const { return m_whole; }
    void retranslate();
    RowKind kind(const QModelIndex &index) const;
    DueState state(const QModelIndex &index) const;
    /// Invalid for what is no line.
    AgendaKey key(const QModelIndex &index) const;
    /// Null for what is no line, or none yet.
    const AgendaLine *line(const QModelIndex &index) const;
    qint64 countOf(DueState state) const;
    bool isEmpty() const { return m_blocks.isEmpty(); }
    void toggle(DueState state);
    void unfold(DueState state);

    /// The first line, or the one behind, other rows left out; invalid if there is none.
    QModelIndex next(const QModelIndex &from) const;
    QModelIndex find(const AgendaKey &key) const;
    QModelIndex head(DueState state) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

public slots:
    /// Asks for the rest of a group: the page then fetches an outline with it.
    void showWhole(DueState state);

signals:
    void wholeWanted();
    void failed(const Error &error);
    /// A row that is on screen has no text, or an old one.
    void missing(int row) const;

private:
    struct Block
    {
        AgendaGroup group;
        int first = 0; ///< row of the head
        int shown = 0; ///< lines, 0 while it is folded
        bool more = false;
        int rows() const { return 1 + shown + (more ? 1 : 0); }
    };
    struct Load
    {
        AgendaKey first;
        QFuture<Result<QList<AgendaLine>>> answer;
    };
    void arrange(const QList<AgendaGroup> &groups);
    void takeLines(const QList<AgendaLine> &lines);
    void request(int row);
    const Block *blockAt(const QModelIndex &index) const;
    const Block *blockOf(DueState state) const;
    QVariant groupData(const QModelIndex &index, int role) const;
    QVariant lineData(const AgendaLine &line, int role) const;
    QString title(const AgendaLine &line) const;
    QString why(const AgendaLine &line) const;
    static QString birthday(const AgendaLine &line);
    QString side(const AgendaLine &line) const;
    QString due(const AgendaLine &line) const;
    QString toolTip(const AgendaLine &line) const;

    AgendaStore &m_store;
    const Format &m_format;
    QList<Block> m_blocks;
    QHash<AgendaKey, AgendaLine> m_lines;
    QSet<AgendaKey> m_old; ///< lines read before the last outline
    QList<Load> m_loads;   ///< the oldest first
    QSet<DueState> m_folded;
    QSet<DueState> m_whole;
    bool m_first = true;
};
