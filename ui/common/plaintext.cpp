// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/plaintext.h"

#include <QLabel>
#include <QVariant>

using namespace Qt::StringLiterals;

QLabel *PlainText::label(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *PlainText::muted(const QString &text, QWidget *parent)
{
    QLabel *quiet = label(text, parent);
    quiet->setProperty("role", u"muted"_s);
    return quiet;
}

QLabel *PlainText::heading(const QString &text, int larger, QWidget *parent)
{
    QLabel *large = label(text, parent);
    QFont font = large->font();
    font.setPointSizeF(font.pointSizeF() + larger);
    font.setWeight(QFont::DemiBold);
    large->setFont(font);
    return large;
}

QString PlainText::toolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? u"<span>%1</span>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s)) : text;
}

QString PlainText::action(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}
