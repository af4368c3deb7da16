// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/uid.h"

#include <QUuid>

QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString namedUid(const QString &name)
{
    static const QUuid space(0x57656674, 0x4a9e, 0x5c1d, 0x90, 0x11, 0x6b, 0x1f, 0x2c, 0x3d, 0x4e, 0x5f);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}
