// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/viewtabs.h"

#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/viewchooser.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

ViewTabs::ViewTabs(ViewChooser *chooser, QWidget *parent)
    : QWidget(parent), m_chooser(chooser), m_tabs(new QTabBar(this)), m_more(new QToolButton(this))
{
    m_tabs->setObjectName(u"viewTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_more->setObjectName(u"viewMore"_s);
    m_more->setIcon(Theme::icon(u"more"_s));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 8, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_more);
    chooser->addMenu(m_more->menu());
    connect(chooser, &ViewChooser::viewsRead, this, &ViewTabs::show);
    connect(chooser, &ViewChooser::textChanged, this, [this] { show(m_views.mid(1)); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (!m_filling && index >= 0)
            m_chooser->choose(m_views.value(index));
    });
    hide();
    retranslate();
}

void ViewTabs::show(const QList<SavedView> &views)
{
    m_views = QList<SavedView>{SavedView()} + views;
    m_filling = true;
    while (m_tabs->count() > m_views.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < m_views.size())
        m_tabs->addTab({});
    int current = 0;
    for (qsizetype i = 0; i < m_views.size(); ++i) {
        const bool chosen = m_views[i].uid == m_chooser->current().uid;
        const QString name = i == 0 ? ViewChooser::allText() : m_views[i].name;
        m_tabs->setTabText(static_cast<int>(i), PlainText::action(chosen ? m_chooser->text() : name));
        m_tabs->setTabToolTip(static_cast<int>(i), PlainText::toolTip(name));
        if (chosen)
            current = static_cast<int>(i);
    }
    m_tabs->setCurrentIndex(current);
    fit();
    m_filling = false;
    setVisible(m_views.size() > 1);
}

/// Tabs that find no room are left to the menu; the chosen one always stands there.
void ViewTabs::fit()
{
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabVisible(i, true);
    int room = m_tabs->width() - m_tabs->tabRect(m_tabs->currentIndex()).width();
    QList<int> widths;
    for (int i = 0; i < m_tabs->count(); ++i)
        widths += m_tabs->tabRect(i).width();
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (i == m_tabs->currentIndex())
            continue;
        room -= widths[i];
        m_tabs->setTabVisible(i, room >= 0);
    }
}

void ViewTabs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool filling = std::exchange(m_filling, true);
    fit();
    m_filling = filling;
}

void ViewTabs::retranslate()
{
    m_tabs->setAccessibleName(tr("Saved views"));
    m_more->setToolTip(tr("All views; save, rename, delete"));
    m_more->setAccessibleName(tr("All views; save, rename, delete"));
    if (!m_views.isEmpty())
        show(m_views.mid(1));
}
