// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clients/briefline.h"

#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {
constexpr int kGap = 8;
}

BriefLine::BriefLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    hide();
}

void BriefLine::setCaption(const QString &caption)
{
    m_caption = caption;
    announce();
}

void BriefLine::setText(const QString &text)
{
    m_text = text.simplified();
    setToolTip(PlainText::toolTip(text.trimmed()));
    setVisible(!m_text.isEmpty());
    announce();
}

void BriefLine::announce()
{
    setAccessibleName(u"%1: %2"_s.arg(m_caption, m_text));
    updateGeometry();
    update();
}

QSize BriefLine::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_caption + m_text) + kGap, fontMetrics().lineSpacing() * 5 / 4};
}

QSize BriefLine::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_caption) + 60, sizeHint().height()};
}

void BriefLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Theme::tokens();
    painter.setPen(tokens.muted);
    painter.drawText(rect(), Qt::AlignLeading | Qt::AlignVCenter, m_caption);
    const int from = fontMetrics().horizontalAdvance(m_caption) + kGap;
    const QRect room =
        layoutDirection() == Qt::RightToLeft ? rect().adjusted(0, 0, -from, 0) : rect().adjusted(from, 0, 0, 0);
    painter.setPen(tokens.text);
    painter.drawText(room, Qt::AlignLeading | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, room.width()));
}
