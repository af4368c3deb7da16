// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/contacts/cycle.h"

#include <QColor>
#include <QLabel>

/// What the colour of a text means; the theme knows the colour.
enum class Tone { Normal, Muted, Late, Today, Soon, Fine, Accent, Good, Bad };
QColor toneColour(Tone tone);
Tone toneOf(DueState state);

/// A label of plain text whose colour means something and follows the theme.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(QWidget *parent = nullptr);
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    Tone m_tone = Tone::Normal;
};
