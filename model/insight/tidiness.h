// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QList>
#include <QStringList>

class Connection;

/// What in the data waits for a hand: records without a client or an owner, and the stubs that imports made up.
namespace Tidiness {
struct Line
{
    QString code;
    qint64 count = 0;
};
struct Record
{
    QString kind;   ///< of the field table; for a value of a list the name of the list
    QString handle; ///< the code, else the uid
    QString name;
};
/// The codes of all lines, in order.
QStringList codes();
Result<QList<Line>> lines(Connection &c);
/// The records behind one line.
Result<QList<Record>> records(Connection &c, const QString &code);
} // namespace Tidiness
