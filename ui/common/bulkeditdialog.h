// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/bulkedit.h"
#include "ui/common/listfields.h"

#include <QDialog>
#include <QTimer>

class CodeBox;
class FieldValueBox;
class Format;
class QLabel;
class QProgressBar;
class QPushButton;

/// One field of all selected records set at once: how many that changes is said before, progress and Cancel while it
/// runs; it is one step to undo.
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    struct Means
    {
        const Format &format;
        BulkEditStore &store;
        ListKind kind;
    };
    BulkEditDialog(const Means &means, const QList<qint64> &ids, QWidget *parent = nullptr);

    ~BulkEditDialog() override;

    /// Begins with this field and value.
    void choose(const QString &field, const QString &value);

    void reject() override;

signals:
    void changed(qint64 records);
    void failed(const Error &error);

private:
    void build();
    void chooseField();
    void preview();
    void run();
    void finish(const Result<qint64> &done);
    BulkEdit edit() const;
    void showBusy(bool busy);

    const Format &m_format;
    BulkEditStore &m_store;
    ListKind m_kind;
    QList<ListField> m_fields;
    QList<qint64> m_ids;
    CodeBox *m_field;
    FieldValueBox *m_value;
    QLabel *m_preview;
    QProgressBar *m_progress;
    QPushButton *m_apply;
    QPushButton *m_cancel;
    QTimer m_delay;
    QTimer m_watch;
    QFuture<Result<qint64>> m_counting;
    Job m_job;
    bool m_busy = false;
};
