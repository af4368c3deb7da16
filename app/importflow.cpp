// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importflow.h"

#include "app/aside.h"
#include "model/core/filewriter.h"
#include "model/db/database.h"
#include "model/exchange/importmemory.h"
#include "model/exchange/stubs.h"
#include "ui/common/answer.h"
#include "ui/common/format.h"
#include "ui/common/prompt.h"
#include "ui/exchange/importtext.h"
#include "ui/exchange/importwizard.h"
#include "ui/exchange/stubsdialog.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
/// A file as it was read for the first time.
struct FirstReading
{
    QByteArray bytes;
    ImportPreview preview;
};

Result<FirstReading> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound,
                    ImportFlow::tr("The file %1 cannot be read: %2. Check that it is there and that you may read it.")
                        .arg(path, file.errorString()));
    FirstReading reading{file.readAll(), {}};
    auto format = ImportSource::detect(reading.bytes);
    if (!format)
        return fail(format.error().kind, u"%1: %2"_s.arg(QFileInfo(path).fileName(), format.error().message),
                    format.error().detail);
    WEFT_TAKE(reading.preview, ImportSource::preview(reading.bytes, *format));
    return reading;
}
} // namespace

ImportFlow::ImportFlow(MainWindow &window, Prompt &prompt, const Format &format, QObject *parent)
    : QObject(parent), m_window(window), m_prompt(prompt), m_format(format)
{
    m_pool.setMaxThreadCount(2);
    connect(window.status(), &StatusLine::cancelled, this, &ImportFlow::cancel);
    connect(window.menu()->resolveStubs, &QAction::triggered, this, &ImportFlow::openStubs);
}

ImportFlow::~ImportFlow()
{
    cancel();
}

void ImportFlow::setDatabase(Database *database, const Clock &clock)
{
    m_database = database;
    m_clock = clock;
    if (m_wizard && !database)
        m_wizard->close();
    if (m_stubsDialog)
        m_stubsDialog->close();
    m_stubs = database ? std::make_unique<StubStore>(*database) : nullptr;
}

void ImportFlow::openStubs()
{
    if (!m_stubs || m_stubsDialog)
        return;
    m_stubsDialog = new StubsDialog(*m_stubs, m_format, m_wizard ? static_cast<QWidget *>(m_wizard) : &m_window);
    m_stubsDialog->open();
    connect(m_stubsDialog, &StubsDialog::resolved, this, [this] {
        if (m_wizard)
            m_wizard->forgetUndo();
    });
}

void ImportFlow::ask()
{
    m_prompt.openFile(&m_window, tr("Import a file"), tr("Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)"),
                      [this](const QString &path) { read(path); });
}

template <typename Show>
Job ImportFlow::startJob(Show show)
{
    // Reports come on a working thread, one a row at worst; only whole percents travel.
    auto last = std::make_shared<std::atomic_int>(-1);
    return Job([this, last, show](qint64 done, qint64 total) {
        const int percent = total > 0 ? static_cast<int>(std::min<qint64>(done * 100 / total, 100)) : -1;
        if (last->exchange(percent) != percent)
            QMetaObject::invokeMethod(
                this, [show, percent] { show(percent); }, Qt::QueuedConnection);
    });
}

void ImportFlow::read(const QString &path)
{
    if (!m_database)
        return;
    m_path = path;
    m_window.status()->setProgress(tr("Reading %1").arg(QFileInfo(path).fileName()), 0, 0);
    onAnswer(aside(m_pool, [path] { return readFile(path); }), this, [this](const Result<FirstReading> &first) {
        m_window.status()->endProgress();
        if (!first)
            return m_window.tell(first.error());
        if (!m_database)
            return;
        m_bytes = first->bytes;
        openWizard(first->preview);
    });
}

void ImportFlow::openWizard(const ImportPreview &preview)
{
    cancel();
    m_table = {};
    m_plan = {};
    if (m_wizard)
        m_wizard->close();
    m_wizard = new ImportWizard(&m_window);
    connectWizard();
    m_wizard->showFile(QFileInfo(m_path).fileName(), preview);
    m_wizard->open();
    load(preview.format);
}

void ImportFlow::connectWizard()
{
    ImportWizard *wizard = m_wizard;
    connect(wizard, &ImportWizard::formatChosen, this, &ImportFlow::readAs);
    connect(wizard, &ImportWizard::kindChosen, this, &ImportFlow::useKind);
    connect(wizard, &ImportWizard::columnsChosen, this,
            [this](const QHash<QString, QString> &map, const QHash<QString, CellReading> &readings) {
                // What was chosen among the fields of another kind says nothing of this one.
                if (m_shownKind == m_plan.kind) {
                    m_plan.map = map;
                    m_plan.readings = readings;
                    m_plan.remembered = false;
                }
                analyse();
            });
    connect(wizard, &ImportWizard::modeChosen, this, [this](ImportRequest::Mode mode) {
        m_plan.mode = mode;
        tryOut();
    });
    connect(wizard, &ImportWizard::cellMended, this, [this](qint64 row, int column, const QString &text) {
        m_plan.mended[row][column] = text;
        tryOut();
    });
    connect(wizard, &ImportWizard::checkWanted, this, &ImportFlow::tryOut);
    connect(wizard, &ImportWizard::importWanted, this, &ImportFlow::run);
    connect(wizard, &ImportWizard::cancelWanted, this, &ImportFlow::cancel);
    connect(wizard, &ImportWizard::rejectsWanted, this, &ImportFlow::saveRejects);
    connect(wizard, &ImportWizard::stubsWanted, this, &ImportFlow::openStubs);
    connect(wizard, &ImportWizard::undoWanted, this, [this] {
        m_wizard->close();
        emit m_window.undoWanted();
    });
    connect(wizard, &ImportWizard::languageChanged, this, [this] {
        analyse();
        tryOut();
    });
    connect(wizard, &QDialog::finished, this, &ImportFlow::cancel);
}

void ImportFlow::readAs(const ImportFormat &format)
{
    m_preview.cancel();
    m_preview = Job();
    onAnswer(aside(m_pool, [bytes = m_bytes, format] { return ImportSource::preview(bytes, format); }), m_wizard.data(),
             [this, job = m_preview](const Result<ImportPreview> &preview) {
                 if (job.isCancelled())
                     return;
                 if (preview)
                     m_wizard->showFile(QFileInfo(m_path).fileName(), *preview);
                 else
                     m_wizard->showUnreadable(preview.error());
             });
    load(format);
}

void ImportFlow::load(const ImportFormat &format)
{
    m_reading.cancel();
    m_reading = startJob([this](int percent) {
        if (m_wizard && !m_reading.isCancelled() && percent < 100)
            m_wizard->showReading(percent);
    });
    m_wizard->showReading(-1);
    const auto reading =
        aside(m_pool, [bytes = m_bytes, format, job = m_reading] { return ImportSource::read(bytes, format, job); });
    onAnswer(reading, m_wizard.data(), [this, job = m_reading](const Result<ImportTable> &table) {
        if (job.isCancelled())
            return;
        job.cancel(); // a report of progress that is still on its way comes too late
        if (table)
            take(*table);
        else
            m_wizard->showUnreadable(table.error());
    });
}

void ImportFlow::take(const ImportTable &table)
{
    const bool sameColumns = m_table.table.header == table.table.header && !m_plan.kind.isEmpty();
    m_table = table;
    m_wizard->showTable(table.table.header, table.table.records.size() + table.table.problems.size(),
                        table.table.problems.size());
    m_plan.mended.clear();
    if (sameColumns)
        return analyse();
    recall();
}

void ImportFlow::useKind(const QString &kind)
{
    m_plan = ImportPlans::propose(m_table.table, m_format.fieldsOf(kind));
    analyse();
}

/// What was chosen for such a header before wins over what can be guessed.
void ImportFlow::recall()
{
    const QString kind = ImportPlans::kindOf(m_table.table, m_format.fieldsOf(u"clients"_s));
    m_plan = ImportPlans::propose(m_table.table, m_format.fieldsOf(kind));
    analyse();
    const QStringList header = m_table.table.header;
    onAnswer(ImportMemory::recall(*m_database, header), m_wizard.data(),
             [this, header](const Result<std::optional<ImportPlan>> &known) {
                 if (!known || !known->has_value() || header != m_table.table.header)
                     return;
                 m_plan = ImportPlans::propose(m_table.table, m_format.fieldsOf((*known)->kind));
                 m_plan.map.insert((*known)->map);
                 m_plan.readings = (*known)->readings;
                 m_plan.remembered = true;
                 analyse();
             });
}

void ImportFlow::analyse()
{
    if (!m_wizard || m_table.table.header.isEmpty())
        return;
    m_analysis.cancel();
    m_analysis = Job();
    const Currency currency = m_format.settings().currency;
    const FieldSet fields = m_format.fieldsOf(m_plan.kind);
    const auto analysis = aside(m_pool, [table = m_table, plan = m_plan, fields, currency] {
        return ImportPlans::columnsOf(table, plan, fields, currency);
    });
    onAnswer(analysis, m_wizard.data(),
             [this, job = m_analysis, plan = m_plan, fields, currency](const QList<ColumnGuess> &guesses) {
                 if (job.isCancelled())
                     return;
                 m_shownKind = plan.kind;
                 m_wizard->showColumns(plan, fields, guesses, currency);
             });
}

ImportRequest ImportFlow::request(bool dryRun) const
{
    return {.kind = m_plan.kind,
            .table = m_applied,
            .map = m_plan.map,
            .mode = m_plan.mode,
            .dryRun = dryRun,
            .fileName = QFileInfo(m_path).fileName()};
}

void ImportFlow::tryOut()
{
    if (!m_database || !m_wizard || m_plan.kind.isEmpty())
        return;
    m_trial.cancel();
    m_trial = Job();
    m_wizard->showTrying();
    const auto applying = aside(m_pool, [table = m_table, plan = m_plan, fields = m_format.fieldsOf(m_plan.kind),
                                         currency = m_format.settings().currency] {
        return ImportPlans::applied(table, plan, fields, currency);
    });
    onAnswer(applying, m_wizard.data(), [this, job = m_trial](const CsvTable &table) {
        if (!job.isCancelled() && m_database)
            tryOutTable(table);
    });
}

void ImportFlow::tryOutTable(const CsvTable &table)
{
    m_applied = table;
    onAnswer(Exchange::import(*m_database, request(true), m_clock, m_trial), m_wizard.data(),
             [this, job = m_trial](const Result<ImportReport> &report) {
                 if (job.isCancelled())
                     return;
                 if (report)
                     m_wizard->showReport(*report, m_plan.mendedCells());
                 else
                     m_wizard->showProblem(report.error());
             });
}

void ImportFlow::run()
{
    if (!m_database || !m_wizard)
        return;
    m_trial.cancel();
    m_run = startJob([this](int percent) {
        m_window.status()->setProgress(tr("Importing %1").arg(QFileInfo(m_path).fileName()), percent,
                                       percent < 0 ? 0 : 100);
        if (m_wizard && percent < 100 && !m_run.isCancelled())
            m_wizard->showImporting(percent);
    });
    m_wizard->showImporting(-1);
    onAnswer(Exchange::import(*m_database, request(false), m_clock, m_run), this,
             [this](const Result<ImportReport> &done) { finish(done); });
}

void ImportFlow::finish(const Result<ImportReport> &done)
{
    m_window.status()->endProgress();
    m_run.cancel(); // a report of progress that is still on its way comes too late
    if (!done) {
        const bool cancelled = done.error().kind == ErrorKind::Cancelled;
        const QString message = cancelled ? tr("The import was cancelled. Nothing was changed.") : done.error().message;
        if (m_wizard)
            m_wizard->showFailed(message);
        else if (cancelled)
            m_window.tell(message);
        else
            m_window.tell(done.error());
        return;
    }
    m_report = *done;
    m_window.tell(tr("%1 imported: %2").arg(QFileInfo(m_path).fileName(), importCounts(*done)),
                  MainWindow::Offer::Undo);
    if (m_wizard)
        m_wizard->showDone(*done);
    if (m_database)
        ImportMemory::keep(*m_database, m_table.table.header, m_plan, m_clock);
}

void ImportFlow::saveRejects()
{
    const QString name = QFileInfo(m_path).completeBaseName() + u"-rejected.csv"_s;
    m_prompt.saveFile(m_wizard, tr("Save the rows that were not imported"), name, tr("CSV (*.csv)"),
                      [this, table = m_applied, report = m_report](const QString &path) {
                          const auto written = aside(m_pool, [table, report, path] {
                              return writeFile(path, Exchange::rejectsFile(table, report));
                          });
                          onAnswer(written, this, [this](const Done &saved) {
                              if (!saved)
                                  m_window.tell(saved.error());
                          });
                      });
}

void ImportFlow::cancel()
{
    for (const Job &job : {m_preview, m_reading, m_analysis, m_trial, m_run})
        job.cancel();
}
