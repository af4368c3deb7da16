// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/menuchoice.h"

#include "ui/common/plaintext.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace {
/// Stays open while one chooses several.
class ChoiceMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (QAction *action = activeAction())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
};
} // namespace

MenuChoice::MenuChoice(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("choice", true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMenu(new ChoiceMenu(this));
}

void MenuChoice::setChoices(const QList<std::pair<QString, QString>> &codesAndLabels)
{
    const QStringList kept = codes();
    menu()->clear();
    for (const auto &[code, label] : codesAndLabels) {
        QAction *action = menu()->addAction(PlainText::action(label));
        action->setCheckable(true);
        action->setData(code);
        action->setProperty("label", label);
        connect(action, &QAction::toggled, this, [this] {
            showChosen();
            emit changed();
        });
    }
    setEnabled(!codesAndLabels.isEmpty());
    setCodes(kept);
}

void MenuChoice::setEmptyText(const QString &text)
{
    m_empty = text;
    showChosen();
}

QStringList MenuChoice::codes() const
{
    QStringList codes;
    for (const QAction *action : menu()->actions()) {
        if (action->isChecked())
            codes << action->data().toString();
    }
    return codes;
}

void MenuChoice::setCodes(const QStringList &codes)
{
    for (QAction *action : menu()->actions()) {
        const QSignalBlocker blocker(action);
        action->setChecked(codes.contains(action->data().toString()));
    }
    showChosen();
}

void MenuChoice::showChosen()
{
    QStringList labels;
    for (const QAction *action : menu()->actions()) {
        if (action->isChecked())
            labels << action->property("label").toString();
    }
    const QString whole = labels.isEmpty() ? m_empty : labels.join(u", "_s);
    setText(PlainText::action(fontMetrics().elidedText(whole, Qt::ElideRight, qMax(40, width() - 16))));
    setToolTip(PlainText::toolTip(whole));
    setAccessibleName(labels.isEmpty() ? m_empty : u"%1: %2"_s.arg(m_empty, whole));
}

void MenuChoice::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    showChosen();
}

QSize MenuChoice::sizeHint() const
{
    return {120, QToolButton::sizeHint().height()};
}

QSize MenuChoice::minimumSizeHint() const
{
    return {80, QToolButton::sizeHint().height()};
}
