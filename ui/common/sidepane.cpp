// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sidepane.h"

#include "ui/common/listmodelbase.h"
#include "ui/common/listview.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"
#include "ui/common/uisettings.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

SidePane::SidePane(ListModelBase *model, const QString &name, QWidget *parent)
    : QWidget(parent), m_title(PlainText::heading({}, 1, this)), m_view(new ListView(this)),
      m_openAll(new QPushButton(this)), m_close(new QToolButton(this))
{
    m_view->setObjectName(name + u"List"_s);
    m_title->setObjectName(name + u"ListTitle"_s);
    m_openAll->setObjectName(name + u"OpenAll"_s);
    m_close->setObjectName(name + u"Close"_s);
    m_title->setWordWrap(true);
    m_view->setList(model, name);
    // The name gives way, so that day and amount are read without scrolling.
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 10);
    if (kColumns.get(name).isEmpty())
        m_view->setColumnHidden(model->columnCount() - 1, true);
    m_close->setIcon(Theme::icon(u"close"_s));
    setMinimumWidth(fontMetrics().averageCharWidth() * 46);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 8, 0);
    top->addWidget(m_title, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(12, 4, 12, 8);
    bottom->addStretch();
    bottom->addWidget(m_openAll);
    layout->addLayout(bottom);
    connect(m_view, &ListView::opened, this, &SidePane::opened);
    connect(m_openAll, &QPushButton::clicked, this, &SidePane::openAllWanted);
    connect(m_close, &QToolButton::clicked, this, &SidePane::closed);
}

void SidePane::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SidePane::open()
{
    auto *splitter = qobject_cast<QSplitter *>(parentWidget());
    const bool opens = isHidden() && splitter;
    show();
    if (!opens)
        return;
    if (m_sizes.isEmpty())
        connect(splitter, &QSplitter::splitterMoved, this, [this, splitter] { m_sizes = splitter->sizes(); });
    splitter->setSizes(m_sizes.isEmpty() ? QList<int>{splitter->width() * 7 / 10, splitter->width() * 3 / 10}
                                         : m_sizes);
}

void SidePane::setOpenable(bool openable)
{
    m_openAll->setVisible(openable);
}

void SidePane::retranslate(const QString &accessibleName)
{
    m_view->setAccessibleName(accessibleName);
    m_openAll->setText(tr("Open as list"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close (Esc)"));
}
