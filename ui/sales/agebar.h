// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sales/receivables.h"

#include <QWidget>

class Figure;
class Format;
class QCheckBox;

/// What is open, in all and by age; a figure shows its invoices, clicked again all.
class AgeBar : public QWidget
{
    Q_OBJECT

public:
    explicit AgeBar(const Format &format, QWidget *parent = nullptr);
    void setAges(const QList<AgeBand> &ages);
    void setBand(const QString &band);
    const QString &band() const { return m_band; }
    bool paid() const;
    void setPaid(bool paid);
    void retranslate();

signals:
    void changed();

private:
    void show();
    void choose(const QString &band);

    const Format &m_format;
    QString m_band;
    QList<AgeBand> m_ages;
    QList<Figure *> m_figures; ///< all, then the bands
    QCheckBox *m_paid;
};
