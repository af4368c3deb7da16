// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exchange/importreferences.h"

#include "model/clients/clientstore.h"
#include "model/core/text.h"
#include "model/db/connection.h"
#include "model/sales/opportunity.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
/// The statements of an index: exact texts with their ids, in falling rank, and names.
struct IndexSql
{
    QStringList exact;
    QString names;
};

IndexSql sqlOf(References::Kind kind)
{
    switch (kind) {
    case References::Kind::User:
        return {
            {u"SELECT code, id FROM user"_s,
             u"SELECT a.alias, u.id FROM alias a JOIN user u ON u.code = a.target WHERE a.kind = 'user'"_s,
             u"SELECT uid, id FROM user"_s},
            u"SELECT name_en, id FROM user WHERE name_en <> '' UNION SELECT name_zh, id FROM user WHERE name_zh <> ''"_s};
    case References::Kind::Client:
        return {{u"SELECT code, id FROM client WHERE code IS NOT NULL"_s,
                 u"SELECT a.alias, c.id FROM alias a JOIN client c ON c.code = a.target OR c.uid = a.target "
                 "WHERE a.kind = 'client'"_s,
                 u"SELECT uid, id FROM client"_s},
                u"SELECT name, id FROM client"_s};
    case References::Kind::Product:
        return {{u"SELECT code, id FROM product"_s,
                 u"SELECT a.alias, p.id FROM alias a JOIN product p ON p.code = a.target OR p.uid = a.target "
                 "WHERE a.kind = 'product'"_s,
                 u"SELECT uid, id FROM product"_s},
                u"SELECT name, id FROM product"_s};
    case References::Kind::Opportunity:
        return {{u"SELECT code, id FROM opportunity WHERE code IS NOT NULL"_s, u"SELECT uid, id FROM opportunity"_s},
                {}};
    case References::Kind::Sale:
        return {{u"SELECT code, id FROM sale WHERE code IS NOT NULL"_s, u"SELECT uid, id FROM sale"_s}, {}};
    case References::Kind::Invoice:
        return {{u"SELECT uid, id FROM invoice"_s}, u"SELECT number, id FROM invoice"_s};
    case References::Kind::Stage:
        break;
    }
    return {};
}

// The names that other programs give to the first steps of a pipeline.
QString ownStage(const QString &text)
{
    static const QHash<QString, QString> known{{u"prospecting"_s, u"lead_in"_s},     {u"new"_s, u"lead_in"_s},
                                               {u"qualification"_s, u"contacted"_s}, {u"engaging"_s, u"contacted"_s},
                                               {u"closed won"_s, u"won"_s},          {u"closed lost"_s, u"lost"_s}};
    return known.value(foldText(text), text);
}

QString wordOf(References::Kind kind)
{
    switch (kind) {
    case References::Kind::User:
        return u"user"_s;
    case References::Kind::Client:
        return u"client"_s;
    case References::Kind::Product:
        return u"product"_s;
    case References::Kind::Stage:
        return u"stage"_s;
    case References::Kind::Opportunity:
    case References::Kind::Sale:
    case References::Kind::Invoice:
        break;
    }
    return {};
}
/// What no stub can stand for.
QString notThere(References::Kind kind)
{
    if (kind == References::Kind::Invoice)
        return QCoreApplication::translate("Exchange", "There is no invoice “%1”. Import it first.");
    if (kind == References::Kind::Sale)
        return QCoreApplication::translate("Exchange", "There is no sale “%1”. Import it first.");
    return QCoreApplication::translate("Exchange", "There is no opportunity “%1”. Import it first.");
}
} // namespace

Done ImportReferences::fill(Index &index, const QString &sql, bool names)
{
    return m_connection.each(sql, {}, [&](const Row &row) {
        const qint64 id = row.integer(1);
        if (!names) {
            if (!index.exact.contains(row.text(0)))
                index.exact.insert(row.text(0), id);
            return;
        }
        qint64 &known = index.names[foldText(row.text(0))];
        known = known == 0 || known == id ? id : -1;
    });
}

Done ImportReferences::load(Kind kind, Index &index)
{
    const IndexSql sql = sqlOf(kind);
    for (const QString &statement : sql.exact)
        WEFT_TRY(fill(index, statement, false));
    if (!sql.names.isEmpty())
        WEFT_TRY(fill(index, sql.names, true));
    index.loaded = true;
    return {};
}

Result<qint64> ImportReferences::find(Kind kind, const QString &text)
{
    Index &index = m_indexes[static_cast<size_t>(kind)];
    if (!index.loaded)
        WEFT_TRY(load(kind, index));
    const auto exact = index.exact.constFind(text);
    if (exact != index.exact.constEnd())
        return *exact;
    const auto named = index.names.constFind(foldText(text));
    if (named != index.names.constEnd() && *named < 0)
        return fail(ErrorKind::Ambiguous,
                    QCoreApplication::translate("Exchange", "Several records are called “%1”. Give the code of one.")
                        .arg(text));
    if (named != index.names.constEnd())
        return *named;
    WEFT_TAKE(const qint64 id, kind == Kind::Stage ? stage(text) : makeStub(kind, text));
    index.exact.insert(text, id);
    return id;
}

Result<qint64> ImportReferences::stage(const QString &text)
{
    const auto found = Opportunities::findStage(m_connection, ownStage(text));
    if (found)
        return found->value;
    return found.error().kind == ErrorKind::NotFound ? makeStub(Kind::Stage, text)
                                                     : Result<qint64>(tl::unexpected<Error>(found.error()));
}

Result<qint64> ImportReferences::makeStub(Kind kind, const QString &code)
{
    if (const QString problem = textProblem(code); !problem.isEmpty())
        return fail(ErrorKind::Invalid, problem);
    qint64 id = 0;
    if (kind == Kind::User) {
        // Nobody signs in as a stub.
        WEFT_TAKE(const auto made, Users::save(m_connection, {.code = code, .active = false, .stub = true}));
        id = made.value;
    } else if (kind == Kind::Client) {
        WEFT_TAKE(const auto made,
                  Clients::insertMany(m_connection, {Client{.code = code, .name = code, .stub = true}}, m_nowText));
        id = made.first();
    } else if (kind == Kind::Product) {
        WEFT_TAKE(const auto made, Products::save(m_connection, {.code = code, .name = code, .stub = true}));
        id = made.value;
    } else if (kind == Kind::Stage) {
        WEFT_TAKE(const auto made, Opportunities::addStubStage(m_connection, code));
        id = made.value;
    } else {
        return fail(ErrorKind::NotFound, notThere(kind).arg(code));
    }
    m_stubLines.append(wordOf(kind) + u' ' + code);
    return id;
}

Result<QString> ImportReferences::listCode(const QString &list, const QString &text)
{
    const std::pair<QString, QString> key(list, text);
    const auto known = m_codes.constFind(key);
    if (known != m_codes.constEnd())
        return *known;
    if (!m_labelsLoaded) {
        WEFT_TAKE(const auto values, Lists::load(m_connection));
        m_labels = Labels(values, {});
        m_labelsLoaded = true;
    }
    QString code = m_labels.codeOf(list, text);
    if (code.isEmpty()) {
        WEFT_TAKE(const QString target,
                  m_connection.texts(u"SELECT target FROM alias WHERE kind = ? AND alias = ?"_s, {list, text})
                      .map([](const QStringList &all) { return all.value(0); }));
        code = target.isEmpty() ? text : target;
        WEFT_TAKE(const bool made, Lists::ensure(m_connection, list, code));
        if (made)
            m_stubLines.append(list + u' ' + code);
    }
    m_codes.insert(key, code);
    return code;
}

Result<qint64> ImportReferences::person(Id<Client> client, const QString &name)
{
    // A person who is not there is left out; the contact is the client's all the same.
    WEFT_TAKE(const auto ids,
              m_connection.integers(u"SELECT id FROM person WHERE client_id = ? AND name = ? ORDER BY id"_s,
                                    {client.value, name}));
    return ids.value(0);
}
