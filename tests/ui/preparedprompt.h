// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/prompt.h"

#include <QList>

/// Answers given in advance; what was asked is kept for the test to read. A question without an answer is left open.
class PreparedPrompt : public Prompt
{
public:
    QList<int> buttons;
    QStringList texts;
    QStringList files;
    QStringList asked; ///< titles and texts, one line each

    void ask(QWidget *, const Question &question, std::function<void(int)> answer) override
    {
        asked << question.title + QLatin1Char('\n') + question.text;
        if (!buttons.isEmpty())
            answer(buttons.takeFirst());
    }
    void askText(QWidget *, const QString &title, const QString &label, const QString &,
                 std::function<void(QString)> answer) override
    {
        asked << title + QLatin1Char('\n') + label;
        if (!texts.isEmpty())
            answer(texts.takeFirst());
    }
    void openFile(QWidget *, const QString &title, const QString &, std::function<void(QString)> answer) override
    {
        asked << title;
        if (!files.isEmpty())
            answer(files.takeFirst());
    }
    void saveFile(QWidget *, const QString &title, const QString &, const QString &,
                  std::function<void(QString)> answer) override
    {
        asked << title;
        if (!files.isEmpty())
            answer(files.takeFirst());
    }
};
