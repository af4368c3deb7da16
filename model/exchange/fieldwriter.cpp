// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/fieldwriter.h"

#include "model/core/clock.h"
#include "model/db/connection.h"

using namespace Qt::StringLiterals;

QString FieldWriter::look(Of of, const QString &sql, qint64 id)
{
    if (id <= 0)
        return {};
    const std::pair<int, qint64> key(static_cast<int>(of), id);
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;
    QString text;
    const Done done = m_connection.each(sql, {id}, [&](const Row &row) { text = row.text(0); });
    if (!done && m_outcome)
        m_outcome = done;
    m_known.insert(key, text);
    return text;
}

QString FieldWriter::write(Id<User> id)
{
    return look(Of::User, u"SELECT code FROM user WHERE id = ?"_s, id.value);
}

QString FieldWriter::write(Id<Client> id)
{
    return look(Of::Client, u"SELECT coalesce(code, uid) FROM client WHERE id = ?"_s, id.value);
}

QString FieldWriter::write(Id<Product> id)
{
    return look(Of::Product, u"SELECT code FROM product WHERE id = ?"_s, id.value);
}

QString FieldWriter::write(Id<Stage> id)
{
    return look(Of::Stage, u"SELECT code FROM stage WHERE id = ?"_s, id.value);
}

QString FieldWriter::write(Id<Opportunity> id)
{
    return look(Of::Opportunity, u"SELECT coalesce(code, uid) FROM opportunity WHERE id = ?"_s, id.value);
}

QString FieldWriter::write(Id<Sale> id)
{
    return look(Of::Sale, u"SELECT coalesce(code, uid) FROM sale WHERE id = ?"_s, id.value);
}

QString FieldWriter::write(Id<Invoice> id)
{
    return look(Of::Invoice, u"SELECT CASE WHEN source = '' THEN number ELSE uid END FROM invoice WHERE id = ?"_s,
                id.value);
}

QString FieldWriter::write(Id<Person> id)
{
    return look(Of::Person, u"SELECT name FROM person WHERE id = ?"_s, id.value);
}

QString FieldWriter::write(const QStringList &values) const
{
    const auto hasMark = [](const QString &value) {
        return std::any_of(value.begin(), value.end(), [](QChar c) { return QStringView(u",，、|/").contains(c); });
    };
    const QString joined = values.join(u';');
    return values.size() == 1 && hasMark(joined) ? joined + u';' : joined;
}

QString FieldWriter::write(const QList<Phone> &phones, const QString &kind) const
{
    QStringList numbers;
    for (const Phone &phone : phones) {
        if (phone.kind == kind)
            numbers.append(phone.number);
    }
    return write(numbers);
}
