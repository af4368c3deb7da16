// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Text that went through a wrong encoding before it came to us: replacement and private-use characters, UTF-8 that
/// was read as Latin or as GBK, radicals instead of characters, and, in a name, the question marks of lost letters.
bool looksDamaged(const QString &text, bool isName);

/// A name without the readings that some programs put behind a character: 客戶關系(xì)示例行 is 客戶關系示例行.
QString withoutReadings(const QString &name);
