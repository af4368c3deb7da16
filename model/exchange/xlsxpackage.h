// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

/// The parts of a spreadsheet file, which is a ZIP archive of XML. A part is unpacked while it is read, never as a
/// whole, and only as far as a sound file goes: what unpacks to far more than it is gets an end and an error.
class XlsxPackage
{
public:
    XlsxPackage();
    ~XlsxPackage();
    XlsxPackage(const XlsxPackage &) = delete;
    XlsxPackage &operator=(const XlsxPackage &) = delete;

    /// Says what the bytes are where they are no such file.
    Done open(const QByteArray &bytes);
    bool has(const QString &part) const;
    /// A part to read once, from the front. Its fault() tells after the last byte whether all of it came.
    class Part : public QIODevice
    {
    public:
        virtual qint64 unpackedSize() const = 0;
        virtual QString fault() const = 0;
    };
    Result<std::unique_ptr<Part>> part(const QString &name) const;

    static bool looksLikeOne(const QByteArray &bytes);

private:
    struct Private;
    std::unique_ptr<Private> m_p;
};
