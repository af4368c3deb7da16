// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importer.h"

#include <QObject>
#include <QPointer>

class Format;
class ImportDialog;
class MainWindow;
class Prompt;

/// A CSV file on its way into the workspace: chosen, read, tried without writing, agreed to, imported.
class ImportFlow : public QObject
{
    Q_OBJECT

public:
    ImportFlow(MainWindow &window, Prompt &prompt, const Format &format, QObject *parent);
    void setDatabase(Database *database, const Clock &clock);
    void ask();
    void read(const QString &path);
    void cancel();

private:
    void readAs(const CsvDialect &dialect);
    void tryOut();
    void run();
    void report(const ImportReport &report);
    Job startJob(const QString &text);
    void endJob();

    MainWindow &m_window;
    Prompt &m_prompt;
    const Format &m_format;
    Database *m_database = nullptr;
    Clock m_clock;
    QPointer<ImportDialog> m_dialog;
    ImportRequest m_request;
    QString m_path;
    QByteArray m_bytes;
    Job m_job;
};
