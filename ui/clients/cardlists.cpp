// SPDX-License-Identifier: GPL-3.0-or-later
// The lists among the facts of a card: who belongs together, what was learnt, documents.
#include "ui/clients/cardfacts.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kMostDocuments = 30;
}

void CardFacts::setFamily(const ClientFamily &family)
{
    if (m_family == family)
        return;
    m_family = family;
    rebuild();
}

void CardFacts::setLearnt(const QList<LearntFact> &learnt)
{
    if (m_learnt == learnt)
        return;
    m_learnt = learnt;
    rebuild();
}

void CardFacts::setDocuments(const QList<Document> &documents)
{
    m_documents = documents;
    rebuild();
}

void CardFacts::addCaption(const QString &text)
{
    layTitle();
    QLabel *caption = PlainText::muted(text, m_body);
    caption->setContentsMargins(0, 4, 0, 0);
    caption->setWordWrap(true);
    m_layout->addWidget(caption);
}

QPushButton *CardFacts::addLinkButton(const QString &text, const QString &spoken)
{
    auto *link = new QPushButton(PlainText::action(text), m_body);
    link->setProperty("link", true);
    link->setAccessibleName(spoken);
    link->setToolTip(PlainText::toolTip(text));
    // A long name is cut by the column, not the column widened by the name.
    link->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    link->setMinimumWidth(40);
    m_layout->addWidget(link, 0, Qt::AlignLeading);
    return link;
}

void CardFacts::addRelatives(const QString &label, const QList<Relative> &relatives, qint64 count)
{
    if (relatives.isEmpty())
        return;
    addCaption(label);
    int depth = 0;
    for (const Relative &relative : relatives) {
        const QString tier = relative.tier == Tier::None ? QString() : u" · "_s + m_format.tier(relative.tier);
        // Parents stand beneath each other as they are beneath each other.
        const QString indent = &relatives == &m_family.parents ? QString(2 * depth++, u' ') : QString();
        QPushButton *link = addLinkButton(indent + relative.name + tier, u"%1: %2"_s.arg(label, relative.name));
        connect(link, &QPushButton::clicked, this,
                [this, id = relative.id] { emit wanted(u"client:%1"_s.arg(id.value)); });
    }
    if (count > relatives.size())
        addCaption(tr("and %n more", nullptr, static_cast<int>(count - relatives.size())));
}

void CardFacts::addFamily()
{
    addTitle(tr("Who belongs together"));
    addRelatives(tr("Belongs to"), m_family.parents, 0);
    addRelatives(tr("Belonging to it"), m_family.children, m_family.childCount);
    if (m_family.referrer.id.isValid())
        addRelatives(tr("Referred by"), {m_family.referrer}, 0);
    addRelatives(tr("Referred by it"), m_family.referred, m_family.referredCount);
}

void CardFacts::addLearnt()
{
    addTitle(tr("What we learnt"));
    for (const LearntFact &fact : std::as_const(m_learnt)) {
        QStringList about{fact.kind.isEmpty() ? QString() : m_format.label(u"learnt_kind"_s, fact.kind),
                          m_format.day(fact.day), m_format.user(fact.user)};
        about.removeAll(QString());
        addCaption(about.join(u" · "_s));
        QPushButton *link = addLinkButton(fact.text, tr("Learnt on %1: %2").arg(m_format.day(fact.day), fact.text));
        link->setObjectName(u"learntFact"_s);
        connect(link, &QPushButton::clicked, this, [this, id = fact.contact] { emit contactWanted(id); });
    }
}

QMenu *CardFacts::documentMenu(const Document &document)
{
    auto *menu = new QMenu(m_body);
    const auto add = [&](const QString &text, DocumentAction action) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, document, action] { emit documentWanted(document, action); });
    };
    add(document.isLink() ? tr("Open link") : tr("Open"), DocumentAction::Open);
    if (!document.isLink())
        add(tr("Save a copy…"), DocumentAction::Copy);
    add(tr("Remove"), DocumentAction::Remove);
    return menu;
}

void CardFacts::addDocument(const Document &document)
{
    auto *row = new QWidget(m_body);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    const QString size = document.isLink() ? tr("link, outside this file and its backups")
                                           : m_format.locale().formattedDataSize(document.size);
    auto *open = new QPushButton(PlainText::action(document.isLink() ? u"↗ "_s + document.name : document.name), row);
    open->setObjectName(u"document"_s);
    open->setProperty("link", true);
    open->setMinimumWidth(40);
    open->setAccessibleName(u"%1, %2"_s.arg(document.name, size));
    const QString added = tr("Added on %1").arg(m_format.day(document.added.toLocalTime().date()));
    QStringList tip{document.name, document.url, size, added, m_format.user(document.user), document.note};
    tip.removeAll(QString());
    open->setToolTip(PlainText::toolTip(tip.join(u'\n')));
    auto *more = new QToolButton(row);
    more->setObjectName(u"documentMore"_s);
    more->setText(u"…"_s);
    more->setAccessibleName(tr("What can be done with %1").arg(document.name));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(documentMenu(document));
    line->addWidget(open, 0, Qt::AlignLeading);
    line->addStretch();
    line->addWidget(more);
    m_layout->addWidget(row);
    QLabel *about = PlainText::muted(size, m_body);
    about->setContentsMargins(4, 0, 0, 0);
    m_layout->addWidget(about);
    connect(open, &QPushButton::clicked, this,
            [this, document] { emit documentWanted(document, DocumentAction::Open); });
}

void CardFacts::addDocuments()
{
    addTitle(tr("Documents"));
    layTitle();
    for (const Document &document : m_documents.mid(0, kMostDocuments))
        addDocument(document);
    if (m_documents.size() > kMostDocuments)
        addCaption(tr("and %n more", nullptr, static_cast<int>(m_documents.size() - kMostDocuments)));
    QPushButton *file = addLinkButton(tr("Add a file…"), tr("Add a file…"));
    file->setObjectName(u"addDocument"_s);
    connect(file, &QPushButton::clicked, this, &CardFacts::fileWanted);
    QPushButton *link = addLinkButton(tr("Add a link…"), tr("Add a link…"));
    link->setObjectName(u"addLink"_s);
    connect(link, &QPushButton::clicked, this, &CardFacts::linkWanted);
}
