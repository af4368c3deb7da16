// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/listquery.h"

#include <QColor>
#include <QCoreApplication>
#include <QIcon>
#include <QVariant>

#include <functional>

/// One column of a list of records: what it shows, and how.
template <typename Record>
struct ListColumn
{
    const char *title; ///< QT_TRANSLATE_NOOP("ListModelBase", …)
    QString sort;      ///< field code, empty: the column does not sort
    std::function<QVariant(const Record &)> text;
    Qt::Alignment alignment = Qt::AlignLeft;
    std::function<QColor(const Record &)> colour; ///< invalid: the usual one
    std::function<QIcon(const Record &)> icon;
    std::function<QString(const Record &)> toolTip; ///< plain text
    bool badge = false;
    QString field;                      ///< a field code; empty: that of sort
    std::function<QString()> name;      ///< in place of the title: what users name
    bool extra = false;                 ///< the text of its field has to come with the record
    std::function<QString(qint64)> sum; ///< its sum in a group, where the store gives one for the field

    QString code() const { return field.isEmpty() ? sort : field; }
    QString heading() const { return name ? name() : QCoreApplication::translate("ListModelBase", title); }
    QString sumText(const ListGroup &group) const
    {
        return sum && group.sums.contains(code()) ? sum(group.sums.value(code())) : QString();
    }
};
