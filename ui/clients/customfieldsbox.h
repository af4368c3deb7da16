// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "model/core/result.h"

#include <QWidget>

class Format;
class QFormLayout;
class QLabel;
class QVBoxLayout;
class ToneLabel;

/// The firm's own fields in a form, one row a field; it is hidden while there are none. Values of archived fields stay
/// as they are.
class CustomFieldsBox : public QWidget
{
    Q_OBJECT

public:
    CustomFieldsBox(const Format &format, QWidget *parent = nullptr);

    void setValues(const QList<CustomValue> &values);
    QList<CustomValue> values() const;
    /// What cannot be read, one line each, beginning with the name of the field.
    QStringList problems() const;
    /// Each problem beside its field; the first one's editor, null without any.
    QWidget *showProblems();
    /// After a change of language, lists or fields: new fields come, values stay.
    void retranslate();

    int labelWidth() const;
    void setLabelWidth(int width);

signals:
    /// A hand changed a value.
    void changed();

private:
    struct Row
    {
        CustomField field;
        QWidget *editor;
        QLabel *label;
        ToneLabel *problem;
    };

    void rebuild();
    void addRow(const CustomField &field);
    QWidget *makeEditor(const CustomField &field);
    void nameRow(const Row &row) const;
    void forgetDeleted();
    void showValue(const Row &row) const;
    /// Nothing if what stands there is no value of the field.
    Result<CustomValue> valueIn(const Row &row) const;

    const Format &m_format;
    QLabel *m_title;
    QVBoxLayout *m_layout;
    QWidget *m_body = nullptr;
    QFormLayout *m_form = nullptr;
    QList<CustomField> m_fields; ///< as the rows were made
    QList<Row> m_rows;
    QList<CustomValue> m_values;
};
