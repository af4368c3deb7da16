// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/prompt.h"

/// Questions as windows over the page. None of them stops the program: they are opened, and answer when closed.
class WidgetPrompt : public Prompt
{
public:
    void ask(QWidget *parent, const Question &question, std::function<void(int)> answer) override;
    void askText(QWidget *parent, const QString &title, const QString &label, const QString &text,
                 std::function<void(QString)> answer) override;
    void openFile(QWidget *parent, const QString &title, const QString &filter,
                  std::function<void(QString)> answer) override;
    void saveFile(QWidget *parent, const QString &title, const QString &name, const QString &filter,
                  std::function<void(QString)> answer) override;
};
