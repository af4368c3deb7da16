// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pickbox.h"

#include "ui/common/keys.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int kPadding = 8;
constexpr int kIcon = 18;

/// Icon and words at the left, the keys at the right; titles in bold.
class PickDelegate : public QStyledItemDelegate
{
public:
    PickDelegate(int keysRole, int headRole, QObject *parent)
        : QStyledItemDelegate(parent), m_keysRole(keysRole), m_headRole(headRole)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {80, option.fontMetrics.height() + 14};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem o = option;
        initStyleOption(&o, index);
        const Tokens &t = Theme::tokens();
        const bool isHead = index.data(m_headRole).toBool();
        const bool isOn = index.flags() & Qt::ItemIsEnabled;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect area = o.rect.adjusted(2, 1, -2, -1);
        if (!isHead && o.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            const bool chosen = o.state & QStyle::State_Selected;
            painter->setBrush(Theme::mix(t.surface, chosen ? t.accent : t.text, chosen ? 0.14 : 0.05));
            painter->drawRoundedRect(area, 4, 4);
        }
        area.adjust(kPadding, 0, -kPadding, 0);
        if (!o.icon.isNull()) {
            o.icon.paint(painter, QRect(area.left(), area.center().y() - kIcon / 2 + 1, kIcon, kIcon));
            area.setLeft(area.left() + kIcon + kPadding);
        }
        area.setRight(area.right() - paintKeys(painter, area, o, index.data(m_keysRole).toString()));
        if (isHead)
            o.font.setWeight(QFont::DemiBold);
        painter->setFont(o.font);
        painter->setPen(isHead || isOn ? t.text : t.muted);
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(o.font).elidedText(o.text, Qt::ElideRight, area.width()));
        if (isHead) {
            painter->setPen(t.line);
            painter->drawLine(area.left(), o.rect.bottom(), o.rect.right() - kPadding, o.rect.bottom());
        }
        painter->restore();
    }

private:
    static int paintKeys(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option, const QString &keys)
    {
        if (keys.isEmpty())
            return 0;
        const Tokens &t = Theme::tokens();
        const int width = option.fontMetrics.horizontalAdvance(keys) + 12;
        QRect cap(0, 0, width, option.fontMetrics.height() + 4);
        cap.moveCenter(area.center());
        cap.moveRight(area.right());
        painter->setPen(t.line);
        painter->setBrush(t.window);
        painter->drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter->setFont(option.font);
        painter->setPen(t.muted);
        painter->drawText(cap, Qt::AlignCenter, keys);
        return width + kPadding;
    }

    int m_keysRole;
    int m_headRole;
};
} // namespace

PickBox::PickBox(const QString &name, QWidget *parent)
    : QFrame(parent), m_field(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(name);
    setProperty("role", u"card"_s);
    m_field->setObjectName(name + u"Field"_s);
    m_field->addAction(Theme::icon(u"search"_s, &Tokens::muted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(name + u"List"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PickDelegate(KeysData, HeadData, m_list));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(32);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
    connect(m_field, &QLineEdit::returnPressed, this, &PickBox::takeCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &PickBox::takeCurrent);
    parent->installEventFilter(this);
    hide();
}

void PickBox::open()
{
    retranslate();
    m_field->clear();
    search();
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

QListWidgetItem *PickBox::add(const QAction *action)
{
    auto *item = new QListWidgetItem(action->icon(), Keys::name(action), m_list);
    item->setData(KeysData, Keys::text(action));
    return item;
}

void PickBox::settle()
{
    m_list->setCurrentRow(-1);
    step(1);
    place();
}

bool PickBox::eventFilter(QObject *watched, QEvent *event)
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
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return false;
    step(key == Qt::Key_Down ? 1 : -1);
    return true;
}

void PickBox::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PickBox::refresh()
{
    if (isVisible())
        search();
}

/// To the next row that can be taken; at the end it stays.
void PickBox::step(int by)
{
    for (int row = m_list->currentRow() + by; row >= 0 && row < m_list->count(); row += by) {
        if (!(m_list->item(row)->flags() & Qt::ItemIsEnabled))
            continue;
        m_list->setCurrentRow(row);
        return;
    }
}

void PickBox::takeCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const QListWidgetItem taken(*item);
    hide();
    take(taken);
}

void PickBox::place()
{
    const QSize room = parentWidget()->size();
    const int row = fontMetrics().height() + 14;
    const int width = widthIn(room.width());
    const int needed = (m_list->count() + columns() - 1) / columns();
    // In columns there is room for the bar under them, or its coming would move rows to the next column.
    const int frame = m_list->isWrapping() ? 22 : 6;
    m_list->setFixedHeight(std::clamp(needed, 1, std::max(1, mostRows(room.height() / row))) * row + frame);
    if (m_list->isWrapping())
        m_list->setGridSize({(width - 32) / columns(), row});
    resize(width, sizeHint().height());
    move((room.width() - width) / 2, std::min(72, room.height() / 8));
}
