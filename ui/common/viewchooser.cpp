// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/viewchooser.h"

#include "ui/common/answer.h"
#include "ui/common/plaintext.h"
#include "ui/common/prompt.h"
#include "ui/common/theme.h"
#include "ui/common/uisettings.h"

#include <QMenu>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

ViewChooser::ViewChooser(const Means &means, const QString &list, QWidget *window)
    : QObject(window), m_means(means), m_list(list), m_window(window)
{
    connect(&means.store, &SavedViewStore::changed, this, &ViewChooser::read);
}

void ViewChooser::addMenu(QMenu *menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
}

QString ViewChooser::allText()
{
    return tr("All", "the list without a saved view");
}

void ViewChooser::read()
{
    onAnswer(m_means.store.of(m_list), this, [this](const Result<QList<SavedView>> &views) {
        if (views)
            take(*views);
        else
            emit failed(views.error());
        if (!std::exchange(m_read, true))
            emit ready();
    });
}

void ViewChooser::take(const QList<SavedView> &views)
{
    m_views = views;
    const QString uid = m_read ? m_current.uid : m_restores ? kLastView.get(m_list) : QString();
    const auto known = std::ranges::find_if(views, [&](const SavedView &view) {
        return m_wanted.isEmpty() ? !uid.isEmpty() && view.uid == uid : view.name == m_wanted;
    });
    const bool saved = !std::exchange(m_wanted, QString()).isEmpty();
    if (known == views.cend()) {
        m_current = SavedView();
    } else if (!m_read) {
        emit viewsRead(m_views);
        choose(*known);
        return;
    } else {
        m_current = *known;
        if (saved)
            kLastView.set(m_list, m_current.uid);
    }
    emit viewsRead(m_views);
    emit textChanged();
}

void ViewChooser::choose(const SavedView &view)
{
    m_current = view;
    kLastView.set(m_list, view.uid);
    emit chosen(view);
    emit textChanged();
}

void ViewChooser::setState(const SavedView &state)
{
    m_state = state;
    emit textChanged();
}

bool ViewChooser::isChanged() const
{
    if (!m_current.id.isValid())
        return false;
    const auto fields = [](const SavedView &view) {
        QStringList fields;
        for (const ViewColumn &column : view.columns)
            fields << column.field;
        return fields;
    };
    // Widths change by fitting alone.
    return m_state.conditions != m_current.conditions || m_state.order != m_current.order ||
           m_state.group != m_current.group || m_state.rules != m_current.rules ||
           (!m_current.columns.isEmpty() && fields(m_state) != fields(m_current));
}

QString ViewChooser::text() const
{
    if (!m_current.id.isValid())
        return allText();
    return isChanged() ? m_current.name + u" •"_s : m_current.name;
}

void ViewChooser::fill(QMenu *menu)
{
    menu->clear();
    const auto add = [this, menu](const QString &text, const SavedView &view) {
        QAction *action = menu->addAction(PlainText::action(text));
        action->setCheckable(true);
        action->setChecked(view.uid == m_current.uid);
        connect(action, &QAction::triggered, this, [this, view] { choose(view); });
    };
    add(allText(), SavedView());
    for (const SavedView &view : std::as_const(m_views))
        add(view.name, view);
    menu->addSeparator();
    const auto act = [this, menu](const QString &name, const QString &text, auto f) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, f);
    };
    if (isChanged())
        act(u"saveView"_s, tr("Save changes to %1").arg(PlainText::action(m_current.name)), [this] {
            SavedView view = m_state;
            view.id = m_current.id;
            view.rev = m_current.rev;
            view.name = m_current.name;
            save(view, tr("View %1 saved").arg(view.name));
        });
    act(u"saveNewView"_s, tr("Save as a new view…"), [this] { saveNew(); });
    if (m_current.id.isValid()) {
        act(u"renameView"_s, tr("Rename…"), [this] { rename(); });
        act(u"removeView"_s, tr("Delete view %1").arg(PlainText::action(m_current.name)), [this] { remove(); });
    }
    menu->addSeparator();
    act(u"editColours"_s, tr("Colours…"), [this] { emit coloursWanted(); });
}

void ViewChooser::save(const SavedView &view, const QString &message)
{
    SavedView whole = view;
    whole.list = m_list;
    // Before the answer: the change of the file is told first.
    m_wanted = whole.name.trimmed();
    onAnswer(m_means.store.save(whole), this, [this, message](const Result<Id<SavedView>> &saved) {
        if (saved) {
            emit done(message);
        } else {
            m_wanted.clear();
            emit failed(saved.error());
        }
    });
}

void ViewChooser::saveNew()
{
    m_means.prompt.askText(m_window, tr("Save as a new view"), tr("Name"), {}, [this](const QString &name) {
        if (name.trimmed().isEmpty())
            return;
        SavedView view = m_state;
        view.id = {};
        view.uid.clear();
        view.name = name.trimmed();
        save(view, tr("View %1 saved").arg(view.name));
    });
}

void ViewChooser::rename()
{
    m_means.prompt.askText(m_window, tr("Rename view"), tr("Name"), m_current.name, [this](const QString &name) {
        if (name.trimmed().isEmpty() || name.trimmed() == m_current.name)
            return;
        SavedView view = m_current;
        view.name = name.trimmed();
        save(view, tr("View renamed to %1").arg(view.name));
    });
}

void ViewChooser::remove()
{
    const SavedView gone = m_current;
    onAnswer(m_means.store.remove(gone), this, [this, gone](const Result<void> &removed) {
        if (removed)
            emit done(tr("View %1 deleted").arg(gone.name));
        else
            emit failed(removed.error());
    });
}
