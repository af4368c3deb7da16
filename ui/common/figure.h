// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tone.h"

#include <QAbstractButton>

/// A number to be seen at a glance: the value large, what it is small beneath. Clicked, it opens its rows.
class Figure : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Figure(QWidget *parent = nullptr);
    void setValue(const QString &value, Tone tone = Tone::Normal);
    void setLabel(const QString &label);
    void setToolTipText(const QString &text);
    QString value() const { return m_value; }
    /// Whether a click leads anywhere; only then it takes the focus.
    void setLeads(bool leads);
    /// Among text, not at the head of a page.
    void setSmall(bool small);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont valueFont() const;
    QFont captionFont() const;
    static int lineHeight(const QFont &font);
    void announce();

    QString m_value, m_caption;
    Tone m_tone = Tone::Normal;
    bool m_leads = false;
    bool m_small = false;
};
