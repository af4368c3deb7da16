// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quickfind.h"

#include "ui/common/answer.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int kPause = 200;
constexpr int kHits = 12;
constexpr int kCommands = 6;

enum Data { LinkData = Qt::UserRole, CommandData };

QString withoutMnemonic(QString text)
{
    return text.replace(u"&&"_s, u"\u0001"_s).remove(u'&').replace(u'\u0001', u'&');
}
} // namespace

QuickFind::QuickFind(QWidget *parent) : QFrame(parent), m_field(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(u"quickFind"_s);
    setProperty("role", u"card"_s);
    m_field->setObjectName(u"quickFindField"_s);
    m_field->addAction(Theme::icon(u"search"_s, &Tokens::muted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"quickFindList"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize({18, 18});
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(32);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &QuickFind::search);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { goTo(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { goTo(m_list->currentRow()); });
    parent->installEventFilter(this);
    retranslate();
    hide();
}

void QuickFind::setStore(SearchStore *store)
{
    m_pending.cancel();
    m_store = store;
    hide();
}

void QuickFind::setCommands(const QList<QAction *> &commands)
{
    m_commands = commands;
}

void QuickFind::ask(For purpose)
{
    m_for = purpose;
    retranslate();
    m_field->clear();
    search();
    place();
    QFrame::show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

bool QuickFind::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut && isVisible()) {
        hide();
        return false;
    }
    // Esc is a command of the window; here it means this box.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        hide();
        parentWidget()->setFocus();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int step = key == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    return false;
}

void QuickFind::search()
{
    m_pending.cancel();
    const QString typed = m_field->text().trimmed();
    if (typed.isEmpty() || !m_store) {
        show({});
        return;
    }
    m_pending = m_store->hits(typed, kHits);
    onAnswer(m_pending, this, [this](const Result<QList<Search::Hit>> &hits) {
        if (hits)
            show(*hits);
        else if (hits.error().kind != ErrorKind::Cancelled)
            emit failed(hits.error());
    });
}

void QuickFind::show(const QList<Search::Hit> &hits)
{
    m_list->clear();
    for (const Search::Hit &hit : hits) {
        const bool other = !hit.found.isEmpty() && hit.found != hit.name;
        auto *item = new QListWidgetItem(Theme::icon(u"clients"_s, &Tokens::muted),
                                         other ? u"%1  ·  %2"_s.arg(hit.name, hit.found) : hit.name, m_list);
        item->setData(LinkData, (m_for == For::Log ? u"client:%1/log"_s : u"client:%1"_s).arg(hit.client.value));
    }
    if (m_for == For::Going)
        addCommands();
    if (m_list->count() == 0) {
        auto *none =
            new QListWidgetItem(tr("Nothing found. Try a part of the name, a phone number or pinyin."), m_list);
        none->setFlags(Qt::NoItemFlags);
    }
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint({0, fontMetrics().height() + 14});
    m_list->setCurrentRow(0);
    place();
}

void QuickFind::addCommands()
{
    const QString typed = m_field->text().trimmed();
    int shown = 0;
    for (qsizetype i = 0; i < m_commands.size() && shown < kCommands; ++i) {
        const QAction *action = m_commands.at(i);
        const QString name = withoutMnemonic(action->text());
        if (!action->isEnabled() || !name.contains(typed, Qt::CaseInsensitive))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        auto *item =
            new QListWidgetItem(action->icon(), keys.isEmpty() ? name : u"%1  ·  %2"_s.arg(name, keys), m_list);
        item->setData(CommandData, static_cast<int>(i) + 1);
        ++shown;
    }
}

void QuickFind::goTo(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const QString link = item->data(LinkData).toString();
    const int command = item->data(CommandData).toInt();
    hide();
    if (!link.isEmpty())
        emit chosen(link);
    else if (command > 0)
        m_commands.at(command - 1)->trigger();
}

void QuickFind::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void QuickFind::retranslate()
{
    m_field->setPlaceholderText(m_for == For::Log ? tr("Log a contact with: client, phone or pinyin")
                                                  : tr("Client, phone, pinyin, or a command"));
    m_field->setAccessibleName(m_for == For::Log ? tr("Log a contact with") : tr("Go to"));
    m_list->setAccessibleName(tr("Found"));
    if (m_list->count() > 0)
        search(); // the commands in the list have new names
}

void QuickFind::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(600, room.width() - 48);
    const int row = fontMetrics().height() + 14;
    const int rows = std::clamp(m_list->count(), 1, kHits);
    m_list->setFixedHeight(rows * row + 6);
    resize(width, sizeHint().height());
    move((room.width() - width) / 2, std::min(72, room.height() / 8));
}
