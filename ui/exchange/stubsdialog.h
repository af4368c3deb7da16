// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/stubs.h"

#include <QDialog>
#include <QTimer>

class Format;
class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QTableWidget;

/// Names that an import did not know, one after the other: what each really is, or that it stays as it is.
class StubsDialog : public QDialog
{
    Q_OBJECT

public:
    StubsDialog(StubStore &store, const Format &format, QWidget *parent);

signals:
    void resolved();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void refresh();
    void fill(const QList<Stub> &stubs);
    void showStub();
    void ask();
    void resolve();
    QString kindLabel(const QString &kind) const;

    StubStore &m_store;
    const Format &m_format;
    QLabel *m_about;
    QTableWidget *m_table;
    QLabel *m_label;
    QLineEdit *m_target;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    QPushButton *m_resolve;
    QPushButton *m_close;
    QLabel *m_said;
    QTimer m_delay;
    QList<Stub> m_stubs;
    QString m_code; ///< of the target, while the text is the one it was given with
};
