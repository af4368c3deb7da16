// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/codesbox.h"

#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"

#include <QCheckBox>

#include <algorithm>

CodesBox::CodesBox(QWidget *parent) : QWidget(parent), m_layout(new FlowLayout(this, 12)) {}

void CodesBox::setList(const Format &format, const QString &list)
{
    QList<std::pair<QString, QString>> choices;
    for (const ListValue &value : format.labels().values(list))
        choices.emplaceBack(value.code, format.label(list, value.code));
    const QStringList kept = codes();
    rebuild(choices);
    setCodes(kept);
}

void CodesBox::rebuild(const QList<std::pair<QString, QString>> &choices)
{
    for (const auto &[code, box] : std::as_const(m_boxes)) {
        m_layout->removeWidget(box);
        box->hide();
        box->deleteLater();
    }
    m_boxes.clear();
    for (const auto &[code, label] : choices) {
        auto *box = new QCheckBox(PlainText::action(label), this);
        box->setAccessibleName(label);
        box->setProperty("code", code);
        m_layout->addWidget(box);
        m_boxes.emplaceBack(code, box);
    }
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.first().second);
}

QStringList CodesBox::codes() const
{
    QStringList codes = m_foreign;
    for (const auto &[code, box] : m_boxes) {
        if (box->isChecked())
            codes << code;
    }
    codes.sort();
    return codes;
}

void CodesBox::setCodes(const QStringList &codes)
{
    m_foreign = codes;
    for (const auto &[code, box] : std::as_const(m_boxes)) {
        box->setChecked(codes.contains(code));
        m_foreign.removeAll(code);
    }
}
