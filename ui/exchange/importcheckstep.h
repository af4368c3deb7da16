// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importer.h"

#include <QWidget>

class CodeBox;
class Figure;
class QLabel;
class QPlainTextEdit;
class QTableWidget;

/// What an import would do, before anything is written; rows with faults can be mended where they stand.
class ImportCheckStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportCheckStep(QWidget *parent = nullptr);

    void showTrying();
    void showReport(const ImportReport &report, const QStringList &header, qint64 mended);
    void showProblem(const Error &error);
    void retranslate();
    QWidget *first() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void modeChosen(ImportRequest::Mode mode);
    /// A cell was written over: row of the file, column from 0.
    void cellMended(qint64 row, int column, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void showFigures();
    void fillFaults();
    void catchUp();
    void addFault(int row, const ImportReject &fault);
    void markFault(int row);
    void showFault();
    void showNotes();
    void takeCell(int row, int column);
    int faultColumn(const ImportReject &fault) const;

    CodeBox *m_mode;
    QLabel *m_modeLabel;
    QLabel *m_summary;
    QList<Figure *> m_figures;
    QLabel *m_faultTitle;
    QTableWidget *m_faults;
    QLabel *m_fault;
    QPlainTextEdit *m_notes;
    QLabel *m_notesTitle;
    ImportReport m_report;
    QStringList m_header;
    qint64 m_mended = 0;
    Error m_error;
    enum class Shows { Nothing, Trying, Report, Problem } m_shows = Shows::Nothing;
    bool m_filling = false;
    bool m_stale = false; ///< the rows shown are of the report before
};
