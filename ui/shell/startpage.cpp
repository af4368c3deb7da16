// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StartPage::StartPage(QWidget *parent)
    : Page(parent), m_welcome(PlainText::heading({}, 12, this)), m_explain(PlainText::muted({}, this)),
      m_sample(choice(u"openSample"_s, u"sample"_s)), m_new(choice(u"newWorkspace"_s, u"add"_s)),
      m_open(choice(u"openFile"_s, u"folder"_s)), m_recentTitle(PlainText::muted({}, this)), m_recent(new QVBoxLayout)
{
    m_sample->setProperty("primary", true);
    m_sample->setIcon(Theme::icon(u"sample"_s, &Tokens::onAccent));
    m_explain->setWordWrap(true);
    m_recent->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addStretch(1);
    column->addWidget(m_welcome);
    column->addWidget(m_explain);
    column->addSpacing(16);
    for (QPushButton *button : {m_sample, m_new, m_open})
        column->addWidget(button);
    column->addSpacing(16);
    column->addWidget(m_recentTitle);
    column->addLayout(m_recent);
    column->addStretch(2);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 0);
    layout->addStretch(1);
    m_explain->setFixedWidth(std::max(440, fontMetrics().averageCharWidth() * 60));
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);
    retranslate();
}

QPushButton *StartPage::choice(const QString &name, const QString &icon)
{
    auto *button = new QPushButton(Theme::icon(icon), {}, this);
    button->setObjectName(name);
    button->setIconSize({20, 20});
    button->setMinimumHeight(38);
    return button;
}

void StartPage::setRecent(const QStringList &files)
{
    for (QPushButton *button : std::exchange(m_recentButtons, {}))
        button->deleteLater();
    for (const QString &path : files) {
        auto *button = new QPushButton(PlainText::action(QFileInfo(path).completeBaseName()), this);
        button->setProperty("link", true);
        button->setToolTip(PlainText::toolTip(path));
        button->setEnabled(QFileInfo::exists(path));
        m_recent->addWidget(button, 0, Qt::AlignLeft);
        m_recentButtons << button;
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentChosen(path); });
    }
    m_recentTitle->setVisible(!files.isEmpty());
}

QString StartPage::title() const
{
    return tr("Start");
}

QString StartPage::iconName() const
{
    return u"home"_s;
}

void StartPage::retranslate()
{
    m_welcome->setText(tr("Weft"));
    m_explain->setText(tr("A workspace is one file with the clients of a firm: who they are, what they buy, when they "
                          "were last spoken to, and who is next."));
    m_sample->setText(tr("Open the sample firm"));
    m_new->setText(tr("New workspace…"));
    m_open->setText(tr("Open a workspace…"));
    m_recentTitle->setText(tr("Recent"));
}
