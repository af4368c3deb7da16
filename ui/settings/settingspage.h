// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

class Format;
class Prompt;
class QListWidget;
class QStackedWidget;
class SettingsStore;

/// One topic a page, plain forms, effects told before they apply.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(SettingsStore &store, const Format &format, Prompt &prompt, QWidget *parent = nullptr);
    QString title() const override;
    QString iconName() const override;
    /// "settings:tiers".
    bool follow(const QString &link) override;

signals:
    void languageChosen(const QString &language);
    void themeChosen(const QString &theme);

protected:
    void retranslate() override;

private:
    template <typename Form>
    void addTopic(const QString &key, Form *form);

    QListWidget *m_topics;
    QStackedWidget *m_forms;
};
