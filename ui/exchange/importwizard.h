// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importplan.h"

#include <QDialog>

class ImportCheckStep;
class ImportColumnsStep;
class ImportDoneStep;
class ImportFileStep;
class QLabel;
class QPushButton;
class QStackedWidget;

/// A file on its way into the workspace in four steps: what it is, what its columns mean, what would come of it, what
/// came of it. One can go back at any time; nothing is written before the last. It shows and asks; who made it reads.
class ImportWizard : public QDialog
{
    Q_OBJECT

public:
    explicit ImportWizard(QWidget *parent);

    void showFile(const QString &fileName, const ImportPreview &preview);
    /// The file is read whole: until then the next step waits. percent -1: nobody knows how far it is.
    void showReading(int percent);
    void showUnreadable(const Error &error);
    void showTable(const QStringList &header, qint64 rows, qint64 broken);
    void showColumns(const ImportPlan &plan, const FieldSet &fields, const QList<ColumnGuess> &guesses,
                     const Currency &currency);
    void showTrying();
    void showReport(const ImportReport &report, qint64 mendedCells);
    void showProblem(const Error &error);
    void showImporting(int percent);
    void showDone(const ImportReport &report);
    /// Back where the import was begun; why it did not come to its end.
    void showFailed(const QString &message);
    /// Something else is the newest step now: undo would not take the import back.
    void forgetUndo();

signals:
    void formatChosen(const ImportFormat &format);
    void kindChosen(const QString &kind);
    /// Of the kind whose columns were shown last.
    void columnsChosen(const QHash<QString, QString> &map, const QHash<QString, CellReading> &readings);
    void modeChosen(ImportRequest::Mode mode);
    void cellMended(qint64 row, int column, const QString &text);
    /// The step where it shows what would come of it was entered.
    void checkWanted();
    void importWanted();
    void cancelWanted();
    void undoWanted();
    void rejectsWanted();
    void stubsWanted();
    /// What was said is in the language before; it is to be said anew.
    void languageChanged();

public slots:
    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Step { File, Columns, Check, Outcome };

    void layOut();
    void retranslate();
    void showSteps();
    void showState();
    void goTo(Step step);
    void setButtons();

    QLabel *m_title;
    QLabel *m_steps;
    QStackedWidget *m_stack;
    ImportFileStep *m_file;
    ImportColumnsStep *m_columns;
    ImportCheckStep *m_check;
    ImportDoneStep *m_done;
    QLabel *m_notice;
    QPushButton *m_back, *m_next, *m_import, *m_cancel;
    QString m_fileName;
    QStringList m_header;
    qint64 m_rows = -1; ///< -1: not read yet
    qint64 m_broken = 0;
    int m_percent = -1;
    Error m_unreadable;
    bool m_columnsKnown = false; ///< those of the kind chosen last
    bool m_canImport = false;
    bool m_running = false;
    bool m_remembered = false;
    bool m_arriving = false; ///< at the check, whose answer is on its way
};
