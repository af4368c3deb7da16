// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/timeline.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QWidget>

#include <optional>

class Format;
class QButtonGroup;
class QLabel;
class QListView;

/// The lines of a client's story, of all kinds or of one.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { TitleRole = Qt::UserRole, NoteRole, DayRole, IconRole };

    explicit TimelineModel(const Format &format, QObject *parent = nullptr);
    void setLines(const QList<TimelineLine> &lines);
    void setKind(std::optional<TimelineLine::Kind> kind);
    void retranslate();
    qsizetype countOf(std::optional<TimelineLine::Kind> kind) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void choose();
    QString title(const TimelineLine &line) const;
    QString contactTitle(const TimelineLine &line) const;
    QString stageTitle(const TimelineLine &line) const;
    QString note(const TimelineLine &line) const;

    const Format &m_format;
    QList<TimelineLine> m_all;
    QList<TimelineLine> m_shown;
    std::optional<TimelineLine::Kind> m_kind;
};

class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// The story of a client, newest first, with a choice of what kind.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(const Format &format, QWidget *parent = nullptr);
    void setLines(const QList<TimelineLine> &lines);
    void retranslate();

private:
    void showEmpty();

    TimelineModel *m_model;
    QListView *m_view;
    QLabel *m_empty;
    QButtonGroup *m_kinds;
};
