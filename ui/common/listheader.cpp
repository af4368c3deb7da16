// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/listheader.h"

#include "ui/common/listmodelbase.h"
#include "ui/common/plaintext.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStyleOptionHeader>

using namespace Qt::StringLiterals;

namespace {
constexpr int kDelay = 220;
constexpr int kGap = 3;

/// ¹ ² ³ … behind the titles of several keys.
QString raised(qsizetype rank)
{
    static const QString digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹"_s;
    QString text;
    for (const QChar digit : QString::number(rank))
        text += digits.at(digit.digitValue());
    return text;
}
} // namespace

ListHeader::ListHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &ListHeader::filterChanged);
    connect(this, &QHeaderView::sectionResized, this, &ListHeader::placeFields);
    connect(this, &QHeaderView::sectionMoved, this, &ListHeader::placeFields);
    connect(this, &QHeaderView::geometriesChanged, this, &ListHeader::placeFields);
}

void ListHeader::setList(ListModelBase *list)
{
    m_list = list;
    // The fields move with what they filter.
    if (const auto *view = qobject_cast<QAbstractScrollArea *>(parent()))
        connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &ListHeader::placeFields,
                Qt::UniqueConnection);
}

void ListHeader::setFilterShown(bool shown)
{
    if (shown == m_filter)
        return;
    const bool held = !filterTexts().isEmpty();
    m_filter = shown;
    if (!shown) {
        for (QLineEdit *field : std::as_const(m_fields))
            field->deleteLater();
        m_fields.clear();
    }
    updateGeometries();
    emit geometriesChanged();
    placeFields();
    if (held)
        emit filterChanged();
}

QHash<QString, QString> ListHeader::filterTexts() const
{
    QHash<QString, QString> texts;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        if (const QString text = (*field)->text().trimmed(); !text.isEmpty())
            texts.insert(m_list->fieldOf(field.key()), text);
    }
    return texts;
}

void ListHeader::setFilterTexts(const QHash<QString, QString> &texts)
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const QSignalBlocker blocker(*field);
        (*field)->setText(texts.value(m_list->fieldOf(field.key())));
    }
}

QLineEdit *ListHeader::filterField(const QString &field) const
{
    return m_list ? m_fields.value(m_list->columnOf(field)) : nullptr;
}

void ListHeader::focusFilter(int column)
{
    for (int i = 0; i < count() && !m_fields.value(column); ++i)
        column = logicalIndex(i);
    if (QLineEdit *field = m_fields.value(column)) {
        field->setFocus(Qt::OtherFocusReason);
        field->selectAll();
    }
}

QSize ListHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), titleHeight() + (m_filter ? fieldHeight() + kGap : 0)};
}

int ListHeader::titleHeight() const
{
    return QHeaderView::sizeHint().height();
}

int ListHeader::fieldHeight() const
{
    return fontMetrics().height() + 16;
}

void ListHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, m_filter ? fieldHeight() + kGap : 0);
    QHeaderView::updateGeometries();
}

void ListHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    const QList<SortKey> order = m_list ? m_list->order() : QList<SortKey>();
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (order.at(i).field != m_list->sortField(column) || order.at(i).field.isEmpty())
            continue;
        option->sortIndicator = order.at(i).descending ? QStyleOptionHeader::SortUp : QStyleOptionHeader::SortDown;
        if (order.size() > 1)
            option->text += u' ' + raised(i + 1);
    }
}

bool ListHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QHeaderView::eventFilter(watched, event);
    auto *field = qobject_cast<QLineEdit *>(watched);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool leaves = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!field || (!leaves && key != Qt::Key_Escape))
        return QHeaderView::eventFilter(watched, event);
    if (key == Qt::Key_Escape && !field->text().isEmpty()) {
        field->clear();
        return true;
    }
    if (m_delay.isActive()) {
        m_delay.stop();
        emit filterChanged();
    }
    emit filterLeft();
    return true;
}

void ListHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameFields();
}

QLineEdit *ListHeader::makeField(int column)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(u"filter:"_s + m_list->fieldOf(column));
    field->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this, [this] { m_delay.start(); });
    m_fields.insert(column, field);
    return field;
}

void ListHeader::placeFields()
{
    if (!m_filter || !m_list)
        return;
    QWidget *before = nullptr;
    const qsizetype known = m_fields.size();
    for (int i = 0; i < count(); ++i) {
        const int column = logicalIndex(i);
        const bool shown = !isSectionHidden(column) && !m_list->fieldOf(column).isEmpty();
        QLineEdit *field = m_fields.value(column);
        if (!shown) {
            if (field)
                field->hide();
            continue;
        }
        if (!field)
            field = makeField(column);
        field->setGeometry(sectionViewportPosition(column) + 2, titleHeight(), sectionSize(column) - 4, fieldHeight());
        field->show();
        if (before)
            setTabOrder(before, field);
        before = field;
    }
    if (m_fields.size() != known)
        nameFields();
}

void ListHeader::nameFields()
{
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const QString title = m_list->headerData(field.key(), Qt::Horizontal, Qt::DisplayRole).toString();
        (*field)->setPlaceholderText(tr("Filter"));
        (*field)->setAccessibleName(tr("Filter %1").arg(title));
        (*field)->setToolTip(PlainText::toolTip(
            tr("A part of the text, or >=100, <=2026-03, =exact, !not this, - for none. Several by |")));
    }
}
