// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importer.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

/// The import on its way, then what came of it and what can be done about it.
class ImportDoneStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportDoneStep(QWidget *parent = nullptr);

    void showProgress(int percent);
    void showReport(const ImportReport &report);
    void forgetUndo();
    void retranslate();
    QWidget *first() const;

signals:
    void undoWanted();
    void rejectsWanted();
    void stubsWanted();

private:
    QLabel *m_title;
    QLabel *m_counts;
    QProgressBar *m_bar;
    QLabel *m_leftOut;
    QPushButton *m_rejects;
    QLabel *m_stubText;
    QPushButton *m_stubs;
    QLabel *m_undoText;
    QPushButton *m_undo;
    ImportReport m_report;
    bool m_done = false;
    bool m_newest = true; ///< the import is the step that undo takes back
};
