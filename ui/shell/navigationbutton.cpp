// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationbutton.h"

#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace {
constexpr int kIcon = 20;
constexpr int kMargin = 10;
} // namespace

NavigationButton::NavigationButton(const QString &icon, QWidget *parent) : QAbstractButton(parent), m_icon(icon)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setTitle(const QString &title, const QString &keys)
{
    setText(title);
    m_keys = keys;
    describe();
}

void NavigationButton::setCount(int waiting)
{
    m_count = waiting;
    describe();
}

void NavigationButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    describe();
    updateGeometry();
}

QSize NavigationButton::sizeHint() const
{
    return {m_narrow ? kIcon + 2 * kMargin : 180, std::max(36, fontMetrics().height() + 14)};
}

void NavigationButton::describe()
{
    setAccessibleName(m_count > 0 ? tr("%1, %n waiting", nullptr, m_count).arg(text()) : text());
    const QString tip = m_keys.isEmpty() ? text() : tr("%1 (%2)").arg(text(), m_keys);
    setToolTip(PlainText::toolTip(tip));
    update();
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(hasFocus() ? QPen(t.accent) : QPen(Qt::NoPen));
    painter.setBrush(isChecked()    ? Theme::mix(t.window, t.accent, 0.14)
                     : underMouse() ? Theme::mix(t.window, t.text, 0.06)
                                    : QColor(Qt::transparent));
    painter.drawRoundedRect(area, 6, 6);

    const QRect icon(kMargin, (height() - kIcon) / 2, kIcon, kIcon);
    Theme::icon(m_icon, isChecked() ? &Tokens::accent : &Tokens::muted).paint(&painter, icon);
    if (m_narrow) {
        if (m_count > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.late);
            painter.drawEllipse(QPoint(icon.right(), icon.top() + 2), 4, 4);
        }
        return;
    }
    QRect text = rect().adjusted(icon.right() + 10, 0, -kMargin, 0);
    if (m_count > 0) {
        const QString figure = locale().toString(m_count);
        painter.setPen(t.muted);
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, figure);
        text.setRight(text.right() - fontMetrics().horizontalAdvance(figure) - 6);
    }
    QFont bold = font();
    bold.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(bold);
    painter.setPen(t.text);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(bold).elidedText(this->text(), Qt::ElideRight, text.width()));
}
