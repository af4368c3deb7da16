// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filterdialog.h"

#include "ui/common/plaintext.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FilterDialog::FilterDialog(const ConditionMeans &means, const QList<Condition> &conditions, QWidget *parent)
    : QDialog(parent), m_root(new ConditionGroupBox(means, 0)), m_area(new QScrollArea(this)),
      m_count(PlainText::muted({}, this)), m_show(new QPushButton(tr("Show"), this))
{
    setObjectName(u"filterDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Filter by conditions"));
    m_count->setObjectName(u"filterCount"_s);
    m_show->setObjectName(u"showFiltered"_s);
    const bool isGroup = conditions.size() == 1 && conditions.first().isGroup();
    m_root->setGroup(isGroup ? conditions.first() : Condition{.op = Condition::Op::All, .parts = conditions});
    if (conditions.isEmpty())
        m_root->addCondition();
    auto *content = new QWidget(m_area);
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_root);
    column->addStretch(1);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_show, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_show->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_area, 1);
    layout->addLayout(foot);
    resize(760, 420);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_root, &ConditionGroupBox::changed, this, &FilterDialog::changed);
}

QList<Condition> FilterDialog::conditions() const
{
    const QList<Condition> conditions = m_root->conditions();
    const bool all = conditions.size() == 1 && conditions.first().op == Condition::Op::All;
    return all ? conditions.first().parts : conditions;
}

void FilterDialog::setActionText(const QString &text)
{
    m_show->setText(text);
}

void FilterDialog::setCountText(const QString &text)
{
    m_count->setText(text);
}
