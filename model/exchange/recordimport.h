// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/custombinding.h"
#include "model/exchange/rowimport.h"

#include <algorithm>

/// The import of records of one type: reads a row, finds what it means, creates, updates or merges. A kind answers how
/// a row is matched and how records are written. New records are written in blocks; until then they have a handle below
/// 0.
template <typename Record>
class RecordImport : public RowImport
{
protected:
    /// A column whose field belongs to the record itself.
    struct Step
    {
        Binding<Record> binding;
        const ImportColumn *column = nullptr;
        int at = 0;
    };

public:
    explicit RecordImport(ImportContext &context, const QStringList &settledLater = {}) : m_context(context)
    {
        const QList<ImportColumn> &columns = context.columns.all();
        for (int i = 0; i < columns.size(); ++i) {
            const auto binding = bindingFor<Record>(*columns[i].field);
            if (binding && !settledLater.contains(binding->code))
                m_steps.append({*binding, &columns[i], i});
        }
        // References last, so that a row that cannot be read leaves no stub behind.
        std::stable_partition(m_steps.begin(), m_steps.end(), [](const Step &step) { return !mayMakeStub(step); });
    }

    Result<RowOutcome> take(const QStringList &values) override
    {
        WEFT_TAKE(const auto wrong, check(values));
        if (wrong)
            return *wrong;
        Record row;
        WEFT_TAKE(const auto unread, apply(row, values, [](const Step &) { return true; }));
        if (unread)
            return *unread;
        WEFT_TAKE(const Match found, match(values, row));
        if (found.refused)
            return *found.refused;
        return found.handle == 0 ? create(row, values) : mergeInto(found, values, row);
    }

    Done finish() override { return flush(); }

protected:
    /// What a row means: a record that is there, none, or nothing that could be decided.
    struct Match
    {
        qint64 handle = 0;
        bool strong = false; ///< by uid or code
        std::optional<RowOutcome> refused;
    };
    using Wrong = std::optional<RowOutcome>;

    virtual Result<Wrong> check(const QStringList &) { return Wrong(); }
    virtual Result<Match> match(const QStringList &values, const Record &row) = 0;
    /// The last touch of a new record.
    virtual Result<Wrong> complete(Record &, const QStringList &) { return Wrong(); }
    /// The last touch of a record that a row is merged into.
    virtual Result<Wrong> settle(Record &, const Record &, const QStringList &) { return Wrong(); }
    /// What else a row brings; true if it added something.
    virtual Result<bool> beside(qint64, const QStringList &, const Record &) { return false; }
    virtual void remember(qint64 handle, const Record &record, const Record &row) = 0;
    virtual Result<QList<qint64>> insert(const QList<Record> &records) = 0;
    virtual Result<Record> load(qint64 id) = 0;
    virtual Done update(const Record &before, const Record &after) = 0;

    ImportContext &context() const { return m_context; }
    Connection &connection() { return m_context.connection; }
    QString value(const QStringList &values, int column) const { return column < 0 ? QString() : values[column]; }
    QString headerOf(int column, const QString &otherwise) const
    {
        return column < 0 ? otherwise : m_context.columns.all()[column].header;
    }
    /// The id of a handle, also of a new record once it is written; 0 before.
    qint64 idOf(qint64 handle) const { return handle > 0 ? handle : m_ids.value(-handle - 1); }
    void setBlock(qsizetype size) { m_block = size; }

    Done flush()
    {
        if (m_pending.isEmpty())
            return {};
        WEFT_TAKE(const QList<qint64> ids, insert(m_pending));
        m_ids += ids;
        m_pending.clear();
        return {};
    }

    /// Errors that are the row's own fault become its outcome; the others end the import.
    static Result<Wrong> outcomeOf(const Error &error, const QString &column)
    {
        if (error.kind == ErrorKind::Ambiguous)
            return Wrong(RowOutcome::held(column, error.message));
        if (error.kind == ErrorKind::Invalid || error.kind == ErrorKind::NotFound ||
            error.kind == ErrorKind::Constraint)
            return Wrong(RowOutcome::rejected(column, error.message));
        return tl::unexpected<Error>(error);
    }

private:
    static bool mayMakeStub(const Step &step)
    {
        switch (step.column->field->type) {
        case FieldType::Code:
        case FieldType::Codes:
        case FieldType::User:
        case FieldType::Client:
        case FieldType::Product:
        case FieldType::Stage:
        case FieldType::Opportunity:
            return true;
        default:
            return step.binding.code == u"person";
        }
    }

    template <typename Condition>
    Result<Wrong> apply(Record &record, const QStringList &values, Condition wanted)
    {
        for (const Step &step : std::as_const(m_steps)) {
            if (values[step.at].isEmpty() || !wanted(step))
                continue;
            m_context.reader.setDayOrder(step.column->dayOrder);
            const Done done = step.binding.set(record, values[step.at], m_context.reader);
            if (!done)
                return outcomeOf(done.error(), step.column->header);
        }
        return Wrong();
    }

    bool isPending(qint64 handle) const { return handle < 0 && -handle - 1 >= m_ids.size(); }

    Result<RowOutcome> create(Record &row, const QStringList &values)
    {
        if (m_context.request.mode == ImportRequest::Mode::Update)
            return RowOutcome::rejected({}, notThere());
        WEFT_TAKE(const auto wrong, complete(row, values));
        if (wrong)
            return *wrong;
        const qint64 handle = -(m_ids.size() + m_pending.size() + 1);
        m_pending.append(row);
        remember(handle, row, row);
        WEFT_TRY(beside(handle, values, row));
        if (m_pending.size() >= m_block)
            WEFT_TRY(flush());
        return RowOutcome{};
    }

    Result<RowOutcome> mergeInto(const Match &found, const QStringList &values, const Record &row)
    {
        using Kind = RowOutcome::Kind;
        if (m_context.request.mode == ImportRequest::Mode::Create)
            return RowOutcome{Kind::Unchanged};
        WEFT_TAKE(const Record before, current(found.handle));
        Record after = before;
        FieldWriter writer(m_context.connection, {});
        const auto isEmpty = [&](const Step &step) {
            const QString text = step.binding.get(before, writer);
            return text.isEmpty() || (step.column->field->type == FieldType::Flag && text == u"0");
        };
        const auto wanted = [&](const Step &step) {
            return step.binding.code != u"uid" && (found.strong || isEmpty(step));
        };
        WEFT_TAKE(const auto unread, apply(after, values, wanted));
        if (unread)
            return *unread;
        WEFT_TAKE(const auto wrong, settle(after, before, values));
        if (wrong)
            return *wrong;
        bool changed = !(after == before);
        if (changed)
            WEFT_TRY(replace(found.handle, before, after));
        remember(found.handle, after, row);
        WEFT_TAKE(const bool added, beside(found.handle, values, row));
        changed = changed || added;
        if (found.strong)
            return RowOutcome{changed ? Kind::Updated : Kind::Unchanged};
        return RowOutcome{changed ? Kind::MergedChanged : Kind::Merged};
    }

    Result<Record> current(qint64 handle)
    {
        if (isPending(handle))
            return m_pending[-handle - 1 - m_ids.size()];
        return load(idOf(handle));
    }

    Done replace(qint64 handle, const Record &before, const Record &after)
    {
        if (!isPending(handle))
            return update(before, after);
        m_pending[-handle - 1 - m_ids.size()] = after;
        return {};
    }

    static QString notThere();

    ImportContext &m_context;
    QList<Step> m_steps;
    QList<Record> m_pending;
    QList<qint64> m_ids; ///< of the new records written
    qsizetype m_block = 1000;
};

/// "There is no such record, and new ones are not wanted."
QString noSuchRecordText();

template <typename Record>
QString RecordImport<Record>::notThere()
{
    return noSuchRecordText();
}
