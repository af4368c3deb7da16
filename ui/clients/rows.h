// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class Format;
class QPushButton;
class QVBoxLayout;

/// Rows of one kind beneath each other, each with a button that removes it, and one that adds another.
class RowColumn : public QWidget
{
    Q_OBJECT

public:
    explicit RowColumn(QWidget *parent = nullptr);
    void setTexts(const QString &add, const QString &remove);

protected:
    void append(QWidget *row);
    void clear();
    const QList<QWidget *> &rows() const { return m_rows; }

private:
    virtual QWidget *makeRow() = 0;
    void remove(QWidget *row);

    QList<QWidget *> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QString m_removeText;
};

/// Row: using Value; setValue(), value(), isBlank(), retranslate(). Blank rows are no values.
template <typename Row>
class Rows : public RowColumn
{
public:
    using Value = typename Row::Value;

    explicit Rows(const Format &format, QWidget *parent = nullptr) : RowColumn(parent), m_format(format) {}

    void setValues(const QList<Value> &values)
    {
        clear();
        for (const Value &value : values) {
            auto *row = new Row(m_format, this);
            row->setValue(value);
            append(row);
        }
    }
    QList<Value> values() const
    {
        QList<Value> values;
        for (QWidget *widget : rows()) {
            const auto *row = static_cast<const Row *>(widget);
            if (!row->isBlank())
                values << row->value();
        }
        return values;
    }
    void retranslate()
    {
        for (QWidget *widget : rows())
            static_cast<Row *>(widget)->retranslate();
    }

private:
    QWidget *makeRow() override { return new Row(m_format, this); }

    const Format &m_format;
};
