// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace DocumentName {
/// The last part of a path as a name that every file system takes and no shell runs away with: no folders, no control
/// or direction characters, no reserved names of Windows, not too long. Never empty.
QString safe(const QString &name);
/// Whether a computer would run it rather than show it; such files are saved, never opened.
bool isProgram(const QString &name);
/// Whether it may be kept as a link: web pages, mail and folders of the firm, nothing that runs.
bool isLink(const QString &url);
} // namespace DocumentName
