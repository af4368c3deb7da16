// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Bytes to text, strictly: nothing is replaced, nothing is guessed.
namespace Encoding {
/// The encodings offered in the chooser, in its order.
QStringList names();
/// "gbk" and "CP936" are GB18030, "utf8" is UTF-8, "latin1" is windows-1252; empty for one that is not offered.
QString nameOf(const QString &text);

struct Decoded
{
    QString text;
    qint64 badByte = -1; ///< offset of the first byte that the encoding does not know; the text ends before it
};
/// A byte order mark of the encoding is taken off.
Decoded decode(const QByteArray &bytes, const QString &encoding);

struct Guess
{
    QString encoding;
    bool bom = false;
    bool certain = true; ///< false: a person should look
};
Guess guess(const QByteArray &bytes);
} // namespace Encoding
