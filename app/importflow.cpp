// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importflow.h"

#include "model/core/filewriter.h"
#include "model/db/database.h"
#include "model/exchange/fields.h"
#include "ui/common/answer.h"
#include "ui/common/format.h"
#include "ui/common/prompt.h"
#include "ui/exchange/importdialog.h"
#include "ui/exchange/importtext.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {
/// A file as it was read for the first time.
struct FirstReading
{
    QByteArray bytes;
    CsvTable table;
};

Result<FirstReading> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound,
                    ImportFlow::tr("The file %1 cannot be read: %2. Check that it is there and that you may read it.")
                        .arg(path, file.errorString()));
    FirstReading reading{file.readAll(), {}};
    WEFT_TAKE(reading.table, Csv::read(reading.bytes, Csv::detect(reading.bytes).dialect));
    return reading;
}
} // namespace

ImportFlow::ImportFlow(MainWindow &window, Prompt &prompt, const Format &format, QObject *parent)
    : QObject(parent), m_window(window), m_prompt(prompt), m_format(format)
{
    connect(window.status(), &StatusLine::cancelled, this, &ImportFlow::cancel);
}

void ImportFlow::setDatabase(Database *database, const Clock &clock)
{
    m_database = database;
    m_clock = clock;
    if (m_dialog && !database)
        m_dialog->close();
}

void ImportFlow::ask()
{
    m_prompt.openFile(&m_window, tr("Import CSV"), tr("Tables as text (*.csv *.tsv *.txt);;All files (*)"),
                      [this](const QString &path) { read(path); });
}

void ImportFlow::read(const QString &path)
{
    if (!m_database)
        return;
    m_path = path;
    m_window.status()->setProgress(tr("Reading %1").arg(QFileInfo(path).fileName()), 0, 0);
    // The reader's thread has time; this one does not.
    const auto reading = m_database->read([path](Connection &) { return readFile(path); });
    onAnswer(reading, this, [this](const Result<FirstReading> &first) {
        m_window.status()->endProgress();
        if (!first)
            return m_window.tell(first.error());
        m_bytes = first->bytes;
        m_request = {};
        m_request.fileName = QFileInfo(m_path).fileName();
        m_request.table = first->table;
        const QString better = Exchange::betterKind(m_format.fieldsOf(u"clients"_s), first->table.header);
        m_request.kind = better.isEmpty() ? u"clients"_s : better;
        m_dialog = new ImportDialog(m_format, &m_window);
        connect(m_dialog, &ImportDialog::dialectChosen, this, &ImportFlow::readAs);
        connect(m_dialog, &ImportDialog::requestChanged, this,
                [this](const QString &kind, const QHash<QString, QString> &map) {
                    m_request.kind = kind;
                    m_request.map = map;
                    tryOut();
                });
        connect(m_dialog, &QDialog::accepted, this, &ImportFlow::run);
        m_dialog->showTable(m_request);
        m_dialog->open();
        tryOut();
    });
}

void ImportFlow::readAs(const CsvDialect &dialect)
{
    Result<CsvTable> table = Csv::read(m_bytes, dialect);
    if (!table) {
        if (m_dialog)
            m_dialog->showProblem(table.error());
        return;
    }
    m_request.table = std::move(*table);
    m_request.map.clear();
    if (m_dialog)
        m_dialog->showTable(m_request);
    tryOut();
}

void ImportFlow::tryOut()
{
    if (!m_database || !m_dialog)
        return;
    cancel();
    ImportRequest request = m_request;
    request.dryRun = true;
    m_dialog->showTrying();
    m_job = Job();
    onAnswer(Exchange::import(*m_database, request, m_clock, m_job), m_dialog.data(),
             [this, job = m_job](const Result<ImportReport> &report) {
                 if (job.isCancelled() || !m_dialog)
                     return;
                 if (report)
                     m_dialog->showReport(*report);
                 else
                     m_dialog->showProblem(report.error());
             });
}

void ImportFlow::run()
{
    if (!m_database)
        return;
    cancel();
    m_request.dryRun = false;
    m_job = startJob(tr("Importing %1").arg(m_request.fileName));
    onAnswer(Exchange::import(*m_database, m_request, m_clock, m_job), this, [this](const Result<ImportReport> &done) {
        endJob();
        if (done)
            report(*done);
        else if (done.error().kind == ErrorKind::Cancelled)
            m_window.tell(tr("The import was cancelled. Nothing was changed."));
        else
            m_window.tell(done.error());
    });
}

void ImportFlow::report(const ImportReport &report)
{
    m_window.tell(tr("%1 imported: %2").arg(m_request.fileName, importCounts(report)), MainWindow::Offer::Undo);
    if (report.rejects.isEmpty())
        return;
    const QByteArray rejects = Exchange::rejectsFile(m_request.table, report);
    const QString name = QFileInfo(m_path).completeBaseName() + u"-rejected.csv"_s;
    m_prompt.ask(&m_window,
                 {.title = tr("%n rows were not imported", nullptr, static_cast<int>(report.rejects.size())),
                  .text = tr("Save them with row, column and reason, mend them and import that file again."),
                  .buttons = {tr("Save these rows…"), tr("Leave them")}},
                 [this, rejects, name](int button) {
                     if (button != 0)
                         return;
                     m_prompt.saveFile(&m_window, tr("Save the rows that were not imported"), name, tr("CSV (*.csv)"),
                                       [this, rejects](const QString &path) {
                                           if (const Done saved = writeFile(path, rejects); !saved)
                                               m_window.tell(saved.error());
                                       });
                 });
}

Job ImportFlow::startJob(const QString &text)
{
    m_window.status()->setProgress(text, 0, 0);
    // Reports come on the writer's thread, one a row at worst; only whole percents travel.
    auto last = std::make_shared<std::atomic_int>(-1);
    return Job([this, text, last](qint64 done, qint64 total) {
        const int percent = total > 0 ? static_cast<int>(done * 100 / total) : -1;
        if (last->exchange(percent) == percent)
            return;
        QMetaObject::invokeMethod(
            this, [this, text, percent] { m_window.status()->setProgress(text, percent, percent < 0 ? 0 : 100); },
            Qt::QueuedConnection);
    });
}

void ImportFlow::endJob()
{
    m_window.status()->endProgress();
}

void ImportFlow::cancel()
{
    m_job.cancel();
}
