// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearanceform.h"

#include "model/core/language.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

AppearanceForm::AppearanceForm(const Format &format, QWidget *parent)
    : QWidget(parent), m_format(format), m_languageLabel(PlainText::label({}, this)), m_language(new QComboBox(this)),
      m_themeLabel(PlainText::label({}, this)), m_theme(new QComboBox(this))
{
    m_language->setObjectName(u"language"_s);
    m_theme->setObjectName(u"theme"_s);
    for (const QString &language : Language::all())
        m_language->addItem(Language::nativeName(language), language);
    for (const QString &theme : {u"system"_s, u"light"_s, u"dark"_s})
        m_theme->addItem(theme, theme);
    m_languageLabel->setBuddy(m_language);
    m_themeLabel->setBuddy(m_theme);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(16);
    layout->addWidget(m_languageLabel, 0, 0);
    layout->addWidget(m_language, 0, 1);
    layout->addWidget(m_themeLabel, 1, 0);
    layout->addWidget(m_theme, 1, 1);
    layout->setColumnStretch(2, 1);
    layout->setRowStretch(2, 1);
    retranslate();
    connect(m_language, &QComboBox::activated, this,
            [this] { emit languageChosen(m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this, [this] { emit themeChosen(m_theme->currentData().toString()); });
}

void AppearanceForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        showTheme();
}

/// The one that is in force; it may come from the command line or the menu.
void AppearanceForm::showTheme()
{
    m_theme->setCurrentIndex(m_theme->findData(Theme::toCode(Theme::choice())));
}

void AppearanceForm::retranslate()
{
    m_languageLabel->setText(tr("Language"));
    m_themeLabel->setText(tr("Theme"));
    const QStringList themes{tr("As the system"), tr("Light"), tr("Dark")};
    for (int i = 0; i < m_theme->count(); ++i)
        m_theme->setItemText(i, themes.at(i));
    m_language->setCurrentIndex(m_language->findData(m_format.language()));
    showTheme();
}
