// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "ui/common/answer.h"
#include "ui/common/listcolumn.h"

#include <QHash>

/// Reads the texts of many records block by block, so that the window answers in between.
template <typename Record>
class ListTexts
{
public:
    using Load = std::function<QFuture<Result<QList<Record>>>(const QList<qint64> &)>;
    struct Wanted
    {
        QList<qint64> ids;
        QList<ListColumn<Record>> columns;
        std::function<void(const QList<QStringList> &)> answer;
        std::function<void(const Error &)> failed;
    };

    /// Only the last question is answered.
    void ask(QObject *context, const Wanted &wanted, const Load &load)
    {
        m_wanted = wanted;
        m_load = load;
        m_rows.clear();
        next(context, ++m_question);
    }

private:
    static constexpr qsizetype kBlock = 256;

    void next(QObject *context, int question)
    {
        const QList<qint64> ids = m_wanted.ids.mid(m_rows.size(), kBlock);
        if (ids.isEmpty()) {
            m_wanted.answer(std::exchange(m_rows, {}));
            return;
        }
        onAnswer(m_load(ids), context, [=, this](const Result<QList<Record>> &answer) {
            if (question != m_question)
                return;
            if (!answer) {
                m_wanted.failed(answer.error());
                return;
            }
            add(ids, *answer);
            next(context, question);
        });
    }

    /// A record that is gone leaves its line empty.
    void add(const QList<qint64> &ids, const QList<Record> &records)
    {
        QHash<qint64, qsizetype> places;
        for (qsizetype i = 0; i < records.size(); ++i)
            places.insert(records.at(i).id.value, i);
        for (const qint64 id : ids) {
            QStringList texts;
            for (const ListColumn<Record> &column : std::as_const(m_wanted.columns))
                texts.append(places.contains(id) ? column.text(records.at(places[id])).toString() : QString());
            m_rows.append(texts);
        }
    }

    Wanted m_wanted;
    Load m_load;
    QList<QStringList> m_rows;
    int m_question = 0;
};
