// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/figure.h"

#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

Figure::Figure(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Figure::setValue(const QString &value, Tone tone)
{
    m_value = value;
    m_tone = tone;
    announce();
}

void Figure::setLabel(const QString &caption)
{
    m_caption = caption;
    announce();
}

void Figure::setToolTipText(const QString &text)
{
    setToolTip(PlainText::toolTip(text));
}

void Figure::setLeads(bool leads)
{
    m_leads = leads;
    setFocusPolicy(leads ? Qt::TabFocus : Qt::NoFocus);
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Figure::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

void Figure::announce()
{
    setAccessibleName(m_caption);
    setAccessibleDescription(m_value);
    updateGeometry();
    update();
}

QFont Figure::valueFont() const
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * (m_small ? 1.2 : 1.55));
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Figure::captionFont() const
{
    QFont font = this->font();
    font.setPointSizeF(std::max(7.5, font.pointSizeF() * 0.9));
    return font;
}

/// The height of a line that Chinese may stand in: its font is a taller one than that of Latin letters.
int Figure::lineHeight(const QFont &font)
{
    return QFontMetrics(font).size(Qt::TextSingleLine, u"國Ag"_s).height();
}

QSize Figure::sizeHint() const
{
    const QFontMetrics value(valueFont()), caption(captionFont());
    const int width = std::max(value.horizontalAdvance(m_value), caption.horizontalAdvance(m_caption));
    return {width + 17, lineHeight(valueFont()) + lineHeight(captionFont()) + 8};
}

QSize Figure::minimumSizeHint() const
{
    const QFontMetrics value(valueFont());
    return {std::min(sizeHint().width(), value.horizontalAdvance(m_value) + 17), sizeHint().height()};
}

void Figure::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = Theme::tokens();
    if (m_leads && (underMouse() || hasFocus() || isChecked())) {
        painter.setPen(hasFocus() || isChecked() ? QPen(tokens.accent, 1.5) : QPen(tokens.line));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const QRect inner = rect().adjusted(8, 4, -8, -4);
    const QFontMetrics value(valueFont());
    painter.setPen(toneColour(m_tone));
    painter.setFont(valueFont());
    const QRect above(inner.left(), inner.top(), inner.width(), lineHeight(valueFont()));
    painter.drawText(above, Qt::AlignLeading | Qt::AlignVCenter,
                     value.elidedText(m_value, Qt::ElideRight, inner.width()));
    painter.setPen(tokens.muted);
    painter.setFont(captionFont());
    const QRect below(inner.left(), above.bottom() + 1, inner.width(), lineHeight(captionFont()));
    painter.drawText(below, Qt::AlignLeading | Qt::AlignVCenter,
                     QFontMetrics(captionFont()).elidedText(m_caption, Qt::ElideRight, inner.width()));
}
