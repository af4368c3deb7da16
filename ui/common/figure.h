// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

/// A number that is read from afar over a word that is read once.
class Figure : public QFrame
{
    Q_OBJECT

public:
    explicit Figure(QWidget *parent = nullptr);
    void setLabel(const QString &label);
    void setValue(const QString &value);
    QString value() const;
    void setToolTipText(const QString &text);

private:
    QLabel *m_value;
    QLabel *m_label;
};
