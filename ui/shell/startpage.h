// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

/// Without a file: what one may open.
class StartPage : public Page
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void setRecent(const QStringList &files);
    QString title() const override;
    QString iconName() const override;

signals:
    void sampleWanted();
    void newWanted();
    void openWanted();
    void recentChosen(const QString &path);

protected:
    void retranslate() override;

private:
    QPushButton *choice(const QString &name, const QString &icon);

    QLabel *m_welcome;
    QLabel *m_explain;
    QPushButton *m_sample;
    QPushButton *m_new;
    QPushButton *m_open;
    QLabel *m_recentTitle;
    QVBoxLayout *m_recent;
    QList<QPushButton *> m_recentButtons;
};
