// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <vector>

/// Values of many rows for one statement, kept as the database takes them (UTF-8, one allocation for thousands): filled
/// by the thread that works them out, bound by the one that writes. The rows have as many values as the statement has
/// places.
class RowBlock
{
public:
    enum class Type : quint8 { Null, Integer, Real, Text, Bytes };
    struct Value
    {
        Type type = Type::Null;
        quint32 size = 0; ///< of a text or bytes
        union {
            qint64 integer = 0;
            double real;
            size_t at; ///< of a text or bytes, see data()
        };
    };

    RowBlock &null();
    RowBlock &integer(qint64 value);
    RowBlock &real(double value);
    /// A null text is an empty one.
    RowBlock &text(QStringView value);
    RowBlock &bytes(QByteArrayView value);
    /// NULL for an id that is absent.
    RowBlock &id(qint64 value) { return value > 0 ? integer(value) : null(); }
    /// Values as Connection::run() takes them; false for a type that may not be bound.
    bool append(const QVariantList &values);

    bool isEmpty() const { return m_values.empty(); }
    const std::vector<Value> &values() const { return m_values; }
    const char *data(const Value &value) const { return m_bytes.constData() + value.at; }

private:
    bool append(const QVariant &value);

    std::vector<Value> m_values;
    QByteArray m_bytes;
};
