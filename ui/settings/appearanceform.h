// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Format;
class QComboBox;
class QLabel;

/// Language and theme of this computer; they apply at once.
class AppearanceForm : public QWidget
{
    Q_OBJECT

public:
    AppearanceForm(const Format &format, QWidget *parent);

signals:
    void languageChosen(const QString &language);
    void themeChosen(const QString &theme);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showTheme();

    const Format &m_format;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_themeLabel;
    QComboBox *m_theme;
};
