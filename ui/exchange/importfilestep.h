// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importsource.h"

#include <QWidget>

class CodeBox;
class QCheckBox;
class QLabel;
class QSpinBox;
class QTableWidget;

/// What a file is and how it is read, beside its first rows as they come out that way.
class ImportFileStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFileStep(QWidget *parent = nullptr);

    void showPreview(const ImportPreview &preview);
    void showKind(const QString &kind);
    /// "1234 rows", "Reading …", or why the file cannot be read so.
    void showState(const QString &text, bool problem);
    QString kind() const;
    void retranslate();
    /// The field that takes the focus when one comes here.
    QWidget *first() const;

signals:
    void formatChosen(const ImportFormat &format);
    void kindChosen(const QString &kind);

private:
    void layOut();
    void choose();
    void fillRows();
    void fillChoices();
    void showAbout();

    CodeBox *m_kind, *m_encoding, *m_delimiter, *m_sheet;
    QSpinBox *m_headerRow;
    QCheckBox *m_guard;
    QLabel *m_kindLabel, *m_encodingLabel, *m_delimiterLabel, *m_sheetLabel, *m_headerLabel;
    QLabel *m_about;
    QLabel *m_state;
    QTableWidget *m_rows;
    ImportPreview m_preview;
    bool m_filling = false;
};
