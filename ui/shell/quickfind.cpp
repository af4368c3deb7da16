// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quickfind.h"

#include "model/search/fuzzy.h"
#include "ui/common/answer.h"
#include "ui/common/keys.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr int kPause = 200;
constexpr int kHits = 12;
constexpr qsizetype kCommands = 6;
/// A command whose name begins with what was typed stands before the clients.
constexpr int kPlain = 1;

enum RowData { LinkData = Qt::UserRole, CommandData };

struct Found
{
    int rank = 0;
    QPointer<QAction> action;
};

/// The English name counts in every language: who writes Chinese may have no input method at hand.
std::optional<int> rankOf(const QString &typed, const QAction *action)
{
    const auto shown = fuzzyRank(typed, Keys::name(action));
    const auto english = fuzzyRank(typed, action->property("english").toString());
    if (!shown || (english && *english < *shown))
        return english;
    return shown;
}
} // namespace

QuickFind::QuickFind(Commands commands, QWidget *parent) : PickBox(u"quickFind"_s, parent), m_ask(std::move(commands))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &QuickFind::search);
    connect(field(), &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    retranslate();
}

void QuickFind::setStore(SearchStore *store)
{
    m_pending.cancel();
    m_store = store;
    hide();
}

void QuickFind::ask(For purpose)
{
    m_for = purpose;
    m_commands.clear();
    if (purpose == For::Going)
        for (QAction *action : m_ask())
            m_commands.append(action);
    open();
}

void QuickFind::search()
{
    m_pending.cancel();
    const QString typed = field()->text().trimmed();
    if (typed.isEmpty() || !m_store) {
        showHits({});
        return;
    }
    m_pending = m_store->hits(typed, kHits);
    onAnswer(m_pending, this, [this](const Result<QList<Search::Hit>> &hits) {
        if (hits)
            showHits(*hits);
        else if (hits.error().kind != ErrorKind::Cancelled)
            emit failed(hits.error());
    });
}

void QuickFind::showHits(const QList<Search::Hit> &hits)
{
    const QString typed = field()->text().trimmed();
    QList<Found> found;
    for (const QPointer<QAction> &action : std::as_const(m_commands)) {
        if (!action || !action->isEnabled())
            continue;
        if (const auto rank = rankOf(typed, action))
            found.append({*rank, action});
    }
    std::ranges::stable_sort(found, {}, &Found::rank);
    if (found.size() > kCommands)
        found.resize(kCommands);
    QList<QPointer<QAction>> plain, others;
    for (const Found &one : std::as_const(found))
        (one.rank <= kPlain ? plain : others).append(one.action);
    list()->clear();
    addCommands(plain);
    for (const Search::Hit &hit : hits) {
        const bool other = !hit.found.isEmpty() && hit.found != hit.name;
        auto *item = new QListWidgetItem(Theme::icon(u"clients"_s, &Tokens::muted),
                                         other ? u"%1  ·  %2"_s.arg(hit.name, hit.found) : hit.name, list());
        item->setData(LinkData, (m_for == For::Log ? u"client:%1/log"_s : u"client:%1"_s).arg(hit.client.value));
    }
    addCommands(others);
    if (list()->count() == 0) {
        auto *none =
            new QListWidgetItem(tr("Nothing found. Try a part of the name, a phone number or pinyin."), list());
        none->setFlags(Qt::NoItemFlags);
    }
    settle();
}

void QuickFind::addCommands(const QList<QPointer<QAction>> &commands)
{
    for (const QPointer<QAction> &action : commands)
        add(action)->setData(CommandData, static_cast<int>(m_commands.indexOf(action)) + 1);
}

void QuickFind::take(const QListWidgetItem &item)
{
    const QString link = item.data(LinkData).toString();
    const QPointer<QAction> command = m_commands.value(item.data(CommandData).toInt() - 1);
    if (!link.isEmpty())
        emit chosen(link);
    else if (command)
        command->trigger();
}

void QuickFind::retranslate()
{
    field()->setPlaceholderText(m_for == For::Log ? tr("Log a contact with: client, phone or pinyin")
                                                  : tr("Client, phone, pinyin, or a command"));
    field()->setAccessibleName(m_for == For::Log ? tr("Log a contact with") : tr("Go to"));
    list()->setAccessibleName(tr("Found"));
}

int QuickFind::widthIn(int room) const
{
    return std::min(600, room - 48);
}

int QuickFind::mostRows(int) const
{
    return kHits;
}
