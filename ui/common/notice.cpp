// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/notice.h"

#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

Notice::Notice(QWidget *parent)
    : QFrame(parent), m_icon(PlainText::label({}, this)), m_text(PlainText::label({}, this)),
      m_action(new QPushButton(this)), m_copy(new QPushButton(this)), m_close(new QToolButton(this))
{
    setProperty("role", u"bar"_s);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(u"noticeAction"_s);
    m_action->setProperty("link", true);
    m_copy->setObjectName(u"noticeCopy"_s);
    m_copy->setProperty("link", true);
    m_close->setObjectName(u"noticeClose"_s);
    m_close->setIcon(Theme::icon(u"close"_s, &Tokens::muted));
    m_close->setIconSize({16, 16});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->addWidget(m_icon, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &Notice::acted);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_error.message + u"\n\n"_s + m_error.detail); });
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    retranslate();
    hide();
}

void Notice::tell(Kind kind, const QString &text, const QString &action)
{
    static constexpr std::array kIcons{"check", "warning", "warning"};
    static constexpr std::array kColours{&Tokens::good, &Tokens::today, &Tokens::late};
    const auto i = static_cast<size_t>(kind);
    m_icon->setPixmap(Theme::icon(QString::fromLatin1(kIcons[i]), kColours[i]).pixmap(QSize(18, 18)));
    m_text->setText(text);
    m_action->setText(PlainText::action(action));
    m_action->setVisible(!action.isEmpty());
    m_copy->hide();
    setAccessibleName(text);
    show();
}

void Notice::tell(const Error &error)
{
    m_error = error;
    tell(Kind::Failure, error.message);
    m_copy->setVisible(!error.detail.isEmpty());
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Notice::retranslate()
{
    m_copy->setText(tr("Copy details"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

void Notice::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
