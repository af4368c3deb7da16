// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

/// Questions to the user, always asynchronous. Pages get a Prompt &; tests pass one with prepared answers.
class Prompt
{
public:
    virtual ~Prompt() = default;

    struct Question
    {
        QString title;
        QString text;
        QString detail;
        QStringList buttons; ///< verbs; the first is the default action, the last is the way out
        bool destructive = false;
    };
    /// answer(index of the button), the last one for Esc.
    virtual void ask(QWidget *parent, const Question &question, std::function<void(int)> answer) = 0;
    /// One line of text; answer is not called when the user goes back.
    virtual void askText(QWidget *parent, const QString &title, const QString &label, const QString &text,
                         std::function<void(QString)> answer) = 0;
    virtual void openFile(QWidget *parent, const QString &title, const QString &filter,
                          std::function<void(QString)> answer) = 0;
    virtual void saveFile(QWidget *parent, const QString &title, const QString &name, const QString &filter,
                          std::function<void(QString)> answer) = 0;
};
