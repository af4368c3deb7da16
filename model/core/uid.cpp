// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/uid.h"

#include <QRandomGenerator>
#include <QUuid>

/// As QUuid::createUuid() makes it (version 4), from a generator of the thread's own: imports ask for a million.
QString newUid()
{
    thread_local QRandomGenerator64 random = QRandomGenerator64::securelySeeded();
    const quint64 high = (random.generate() & ~quint64(0xF000)) | 0x4000;
    const quint64 low = (random.generate() & ~(quint64(3) << 62)) | (quint64(2) << 62);
    QString uid(36, Qt::Uninitialized);
    QChar *out = uid.data();
    for (int i = 0; i < 32; ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20)
            *out++ = u'-';
        const quint64 digit = ((i < 16 ? high : low) >> (60 - i % 16 * 4)) & 0xF;
        *out++ = QChar(char16_t(digit < 10 ? u'0' + digit : u'a' + digit - 10));
    }
    return uid;
}

QString namedUid(const QString &name)
{
    static const QUuid space(0x57656674, 0x4a9e, 0x5c1d, 0x90, 0x11, 0x6b, 0x1f, 0x2c, 0x3d, 0x4e, 0x5f);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}
