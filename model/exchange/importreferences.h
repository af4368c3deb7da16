// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/references.h"
#include "model/settings/lists.h"

#include <QHash>

#include <array>

/// References as an import sees them: looked up in maps that are read once; what is not there becomes a stub.
class ImportReferences : public References
{
public:
    ImportReferences(Connection &c, const QString &nowText) : m_connection(c), m_nowText(nowText) {}

    Result<qint64> find(Kind kind, const QString &text) override;
    Result<QString> listCode(const QString &list, const QString &text) override;
    Result<qint64> person(Id<Client> client, const QString &name) override;

    qint64 stubs() const { return m_stubLines.size(); }
    /// "client Cancity", in the order in which they were made.
    const QStringList &stubLines() const { return m_stubLines; }

private:
    struct Index
    {
        bool loaded = false;
        QHash<QString, qint64> exact; ///< codes, aliases, uids
        QHash<QString, qint64> names; ///< folded; -1 where several have it
    };
    Done load(Kind kind, Index &index);
    Done fill(Index &index, const QString &sql, bool names);
    Result<qint64> stage(const QString &text);
    Result<qint64> makeStub(Kind kind, const QString &code);

    Connection &m_connection;
    QString m_nowText;
    std::array<Index, 7> m_indexes;
    QHash<std::pair<QString, QString>, QString> m_codes;
    Labels m_labels;
    bool m_labelsLoaded = false;
    QStringList m_stubLines;
};
