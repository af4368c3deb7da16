// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// What must hold for any bytes whatever. A check says what is wrong with these; nothing wrong is an empty text.
namespace Fuzz {
struct Target
{
    const char *name;
    QString (*check)(const QByteArray &bytes);
    QList<QByteArray> (*seeds)(); ///< sound inputs to start from
    QList<QByteArray> (*words)(); ///< pieces that mean something to the code under test
};
const QList<Target> &targets();
const Target *targetOf(const QString &name);
} // namespace Fuzz
