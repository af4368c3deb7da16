// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pickbox.h"

#include <QPointer>

#include <functional>

class QAction;

/// Actions of one part of the window.
struct KeyArea
{
    QString title;
    QList<QAction *> actions;
};

/// ?: every key with what it does, by areas, read from the actions themselves. Typing narrows it, Enter does it.
class ShortcutList : public PickBox
{
    Q_OBJECT

public:
    using Areas = std::function<QList<KeyArea>()>;

    ShortcutList(Areas areas, QWidget *parent);
    void ask();

protected:
    void search() override;
    void take(const QListWidgetItem &item) override;
    void retranslate() override;
    int widthIn(int room) const override;
    int mostRows(int room) const override;
    int columns() const override;

private:
    Areas m_areas;
    QList<QPointer<QAction>> m_rows;
};
