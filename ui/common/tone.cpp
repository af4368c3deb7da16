// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tone.h"

#include "ui/common/theme.h"

#include <QEvent>

QColor toneColour(Tone tone)
{
    const Tokens &t = Theme::tokens();
    switch (tone) {
    case Tone::Normal:
        return t.text;
    case Tone::Muted:
        return t.muted;
    case Tone::Late:
        return t.late;
    case Tone::Today:
        return t.today;
    case Tone::Soon:
        return t.soon;
    case Tone::Fine:
        return t.fine;
    case Tone::Accent:
        return t.accent;
    case Tone::Good:
        return t.good;
    case Tone::Bad:
        return t.bad;
    }
    return t.text;
}

Tone toneOf(DueState state)
{
    switch (state) {
    case DueState::Overdue:
        return Tone::Late;
    case DueState::Today:
        return Tone::Today;
    case DueState::Soon:
        return Tone::Soon;
    case DueState::Later:
    case DueState::Never:
    case DueState::Suppressed:
        break;
    }
    return Tone::Fine;
}

ToneLabel::ToneLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    recolour();
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        recolour();
}

void ToneLabel::recolour()
{
    const QColor colour = toneColour(m_tone);
    if (palette().color(QPalette::WindowText) == colour)
        return;
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, colour);
    setPalette(palette);
}
