// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importplan.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

class Format;
class ImportWizard;
class StubStore;
class StubsDialog;
class MainWindow;
class Prompt;

/// A CSV or XLSX file on its way into the workspace: chosen, read on a thread of its own, tried without writing, agreed
/// to, imported. What the wizard asks, it answers.
class ImportFlow : public QObject
{
    Q_OBJECT

public:
    ImportFlow(MainWindow &window, Prompt &prompt, const Format &format, QObject *parent);
    ~ImportFlow() override;
    void setDatabase(Database *database, const Clock &clock);
    void ask();
    void read(const QString &path);
    void cancel();

    /// The place where stubs are resolved.
    void openStubs();

private:
    void openWizard(const ImportPreview &preview);
    void connectWizard();
    void readAs(const ImportFormat &format);
    void load(const ImportFormat &format);
    void take(const ImportTable &table);
    void useKind(const QString &kind);
    void recall();
    void analyse();
    void tryOut();
    void tryOutTable(const CsvTable &table);
    void run();
    void finish(const Result<ImportReport> &done);
    void saveRejects();
    ImportRequest request(bool dryRun) const;
    /// A job whose progress goes to the wizard in whole percents.
    template <typename Show>
    Job startJob(Show show);

    MainWindow &m_window;
    Prompt &m_prompt;
    const Format &m_format;
    Database *m_database = nullptr;
    Clock m_clock;
    QPointer<ImportWizard> m_wizard;
    std::unique_ptr<StubStore> m_stubs;
    QPointer<StubsDialog> m_stubsDialog; ///< goes before its store
    QString m_path;
    QByteArray m_bytes;
    ImportTable m_table;
    ImportPlan m_plan;
    QString m_shownKind; ///< whose columns the wizard shows
    CsvTable m_applied;  ///< the table as it was tried last
    ImportReport m_report;
    Job m_preview, m_reading, m_analysis, m_trial, m_run;
    QThreadPool m_pool;
};
