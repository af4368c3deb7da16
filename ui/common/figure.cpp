// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/figure.h"

#include "ui/common/plaintext.h"

#include <QLabel>
#include <QVBoxLayout>

Figure::Figure(QWidget *parent)
    : QFrame(parent), m_value(PlainText::heading({}, 7, this)), m_label(PlainText::muted({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_value);
    layout->addWidget(m_label);
}

void Figure::setLabel(const QString &label)
{
    m_label->setText(label);
    setAccessibleName(label);
}

void Figure::setValue(const QString &value)
{
    m_value->setText(value);
    setAccessibleDescription(value);
}

QString Figure::value() const
{
    return m_value->text();
}

void Figure::setToolTipText(const QString &text)
{
    setToolTip(PlainText::toolTip(text));
}
