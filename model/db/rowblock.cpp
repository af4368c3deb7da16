// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/db/rowblock.h"

#include <QStringEncoder>

RowBlock &RowBlock::null()
{
    m_values.emplace_back();
    return *this;
}

RowBlock &RowBlock::integer(qint64 value)
{
    m_values.push_back({.type = Type::Integer, .integer = value});
    return *this;
}

RowBlock &RowBlock::real(double value)
{
    m_values.push_back({.type = Type::Real, .real = value});
    return *this;
}

RowBlock &RowBlock::text(QStringView value)
{
    const qsizetype at = m_bytes.size();
    if (!value.isEmpty()) {
        QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
        m_bytes.resize(at + encoder.requiredSpace(value.size()));
        m_bytes.truncate(encoder.appendToBuffer(m_bytes.data() + at, value) - m_bytes.constData());
    }
    m_values.push_back({.type = Type::Text, .size = quint32(m_bytes.size() - at), .at = size_t(at)});
    return *this;
}

RowBlock &RowBlock::bytes(QByteArrayView value)
{
    const qsizetype at = m_bytes.size();
    m_bytes.append(value);
    m_values.push_back({.type = Type::Bytes, .size = quint32(value.size()), .at = size_t(at)});
    return *this;
}

bool RowBlock::append(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        null();
        return true;
    case QMetaType::LongLong:
        integer(*static_cast<const qint64 *>(value.constData()));
        return true;
    case QMetaType::Double:
        real(*static_cast<const double *>(value.constData()));
        return true;
    case QMetaType::QString:
        text(*static_cast<const QString *>(value.constData()));
        return true;
    case QMetaType::QByteArray:
        bytes(*static_cast<const QByteArray *>(value.constData()));
        return true;
    default:
        return false;
    }
}

bool RowBlock::append(const QVariantList &values)
{
    return std::all_of(values.begin(), values.end(), [this](const QVariant &value) { return append(value); });
}
