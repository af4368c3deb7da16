// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/fieldset.h"
#include "model/exchange/importer.h"

#include <QDialog>

class Format;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

/// What a file holds, what its columns are taken for, and what an import would do; nothing is written before Import.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const Format &format, QWidget *parent);

    void showTable(const ImportRequest &request);
    void showTrying();
    void showReport(const ImportReport &report);
    void showProblem(const Error &error);

signals:
    void dialectChosen(const CsvDialect &dialect);
    /// Kind or mapping (header -> field code, "" leaves the column out) were chosen.
    void requestChanged(const QString &kind, const QHash<QString, QString> &map);

protected:
    void changeEvent(QEvent *event) override;

private:
    FieldSet fields() const;
    QString meaningOf(const QString &code) const;
    void layOut();
    void retranslate();
    void showTitle();
    void fillPreview();
    void fitColumn(int column);
    void choose();

    const Format &m_format;
    QLabel *m_title;
    QLabel *m_kindLabel;
    QLabel *m_encodingLabel;
    QLabel *m_explain;
    QComboBox *m_kind;
    QComboBox *m_encoding;
    QTableWidget *m_preview;
    QLabel *m_summary;
    QPlainTextEdit *m_details;
    QPushButton *m_import;
    QPushButton *m_cancel = nullptr;
    QString m_fileName;
    CsvTable m_table;
    QHash<QString, QString> m_map;
    QString m_shownKind;
    bool m_filling = false;
};
