// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/zone.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

void keepLocalZone()
{
#ifdef Q_OS_LINUX
    const QString file = u"/etc/localtime"_s;
    if (!qEnvironmentVariableIsSet("TZ") && QFileInfo::exists(file))
        qputenv("TZ", ':' + file.toLocal8Bit());
#endif
}
