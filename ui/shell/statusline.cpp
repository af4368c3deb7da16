// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/common/notice.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent), m_notice(new Notice(this)), m_work(PlainText::muted({}, this)), m_bar(new QProgressBar(this)),
      m_cancel(new QToolButton(this)), m_place(PlainText::muted({}, this))
{
    setProperty("role", u"bar"_s);
    setMinimumHeight(38);
    m_notice->setObjectName(u"statusNotice"_s);
    m_notice->setProperty("role", u"surface"_s);
    m_bar->setObjectName(u"progress"_s);
    m_bar->setFixedWidth(140);
    m_bar->setTextVisible(false);
    m_cancel->setObjectName(u"cancelWork"_s);
    m_cancel->setIcon(Theme::icon(u"close"_s, &Tokens::muted));
    m_place->setObjectName(u"place"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 16, 2);
    layout->setSpacing(8);
    layout->addWidget(m_notice, 1);
    layout->addStretch(0);
    layout->addWidget(m_work);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    layout->addWidget(m_place);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelled);
    endProgress();
    retranslate();
}

void StatusLine::setPlace(const QString &text, const QString &toolTip)
{
    m_place->setText(text);
    m_place->setToolTip(PlainText::toolTip(toolTip));
}

void StatusLine::setProgress(const QString &text, qint64 done, qint64 total)
{
    m_work->setText(text);
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? static_cast<int>(done * 1000 / total) : 0);
    m_bar->setAccessibleName(text);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_work), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_cancel)})
        widget->show();
}

void StatusLine::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

void StatusLine::endProgress()
{
    m_work->clear();
    m_bar->setAccessibleName({});
    for (QWidget *widget :
         {static_cast<QWidget *>(m_work), static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_cancel)})
        widget->hide();
}

void StatusLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatusLine::retranslate()
{
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel"));
}
