// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/titleline.h"

#include "ui/common/page.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

TitleLine::TitleLine(QWidget *parent)
    : QFrame(parent), m_title(PlainText::heading({}, 5, this)), m_field(new QHBoxLayout),
      m_primary(new QPushButton(this))
{
    m_title->setObjectName(u"pageTitle"_s);
    m_primary->setObjectName(u"primaryAction"_s);
    m_primary->setProperty("primary", true);
    m_primary->setIcon(Theme::icon(u"add"_s, &Tokens::onAccent));
    auto *layout = new QHBoxLayout(this);
    // The same height on every page, with a search field or without.
    setFixedHeight(std::max(56, fontMetrics().height() + 38));
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(16);
    layout->addWidget(m_title);
    layout->addStretch(1);
    layout->addLayout(m_field, 2);
    layout->addStretch(1);
    layout->addWidget(m_primary);
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_page && m_page->primaryAction())
            m_page->primaryAction()->trigger();
    });
    showPage(nullptr);
}

void TitleLine::showPage(Page *page)
{
    if (m_search && m_page) {
        // Back to its page, which owns it.
        m_field->removeWidget(m_search);
        m_search->setParent(m_page);
        m_search->hide();
    }
    m_page = page;
    m_search = page ? page->searchField() : nullptr;
    if (m_search) {
        m_field->addWidget(m_search);
        m_search->setMaximumWidth(480);
        m_search->show();
    }
    retranslate();
}

void TitleLine::retranslate()
{
    m_title->setText(m_page ? m_page->title() : QString());
    const QAction *action = m_page ? m_page->primaryAction() : nullptr;
    m_primary->setVisible(action);
    if (!action)
        return;
    m_primary->setText(action->text());
    m_primary->setEnabled(action->isEnabled());
    if (!action->isEnabled()) {
        m_primary->setToolTip(action->toolTip());
        return;
    }
    m_primary->setToolTip(tr("%1 (%2)").arg(PlainText::toolTip(action->text()),
                                            QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
}
