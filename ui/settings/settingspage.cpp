// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/appearanceform.h"
#include "ui/settings/fieldform.h"
#include "ui/settings/listform.h"
#include "ui/settings/reminderform.h"
#include "ui/settings/tierform.h"
#include "ui/settings/userform.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(SettingsStore &store, const Format &format, Prompt &prompt, QWidget *parent)
    : Page(parent), m_topics(new QListWidget(this)), m_forms(new QStackedWidget(this))
{
    m_topics->setObjectName(u"topics"_s);
    m_topics->setFrameShape(QFrame::NoFrame);
    m_topics->setFixedWidth(std::max(190, fontMetrics().averageCharWidth() * 24));
    m_topics->setSpacing(2);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 16, 8);
    layout->setSpacing(24);
    layout->addWidget(m_topics);
    layout->addWidget(m_forms, 1);
    addTopic(u"tiers"_s, new TierForm(store, format, this));
    auto *reminders = new ReminderForm(store, format, this);
    addTopic(u"reminders"_s, reminders);
    connect(reminders, &ReminderForm::importWanted, this, [this] { emit wanted(u"import"_s); });
    auto *lists = new ListForm(store, format, prompt, this);
    addTopic(u"lists"_s, lists);
    auto *fields = new FieldForm(store, format, prompt, this);
    addTopic(u"fields"_s, fields);
    connect(fields, &FieldForm::listWanted, this, [this, lists](const QString &list) {
        follow(u"settings:lists"_s);
        lists->showList(list);
    });
    addTopic(u"users"_s, new UserForm(store, format, this));
    auto *appearance = new AppearanceForm(format, this);
    addTopic(u"appearance"_s, appearance);
    appearance->setProperty("writes", false);
    connect(appearance, &AppearanceForm::languageChosen, this, &SettingsPage::languageChosen);
    connect(appearance, &AppearanceForm::themeChosen, this, &SettingsPage::themeChosen);
    connect(m_topics, &QListWidget::currentRowChanged, m_forms, &QStackedWidget::setCurrentIndex);
    m_topics->setCurrentRow(0);
    setFocusProxy(m_topics);
    retranslate();
}

template <typename Form>
void SettingsPage::addTopic(const QString &key, Form *form)
{
    auto *item = new QListWidgetItem(m_topics);
    item->setData(Qt::UserRole, key);
    item->setSizeHint({0, fontMetrics().height() + 18});
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(form);
    form->setObjectName(key + u"Form"_s);
    form->setProperty("writes", true);
    m_forms->addWidget(scroll);
    if constexpr (requires { &Form::failed; }) {
        connect(form, &Form::done, this, &Page::done);
        connect(form, &Form::failed, this, &Page::failed);
    }
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

QString SettingsPage::iconName() const
{
    return u"settings"_s;
}

bool SettingsPage::follow(const QString &link)
{
    if (!link.startsWith(u"settings:"))
        return false;
    for (int row = 0; row < m_topics->count(); ++row)
        if (link.endsWith(m_topics->item(row)->data(Qt::UserRole).toString()))
            m_topics->setCurrentRow(row);
    return true;
}

void SettingsPage::retranslate()
{
    const QStringList titles{tr("Tiers"),     tr("Reminders and calendar"), tr("Lists"), tr("Fields"), tr("Users"),
                             tr("Appearance")};
    for (int row = 0; row < m_topics->count(); ++row)
        m_topics->item(row)->setText(titles.at(row));
    m_topics->setAccessibleName(tr("Topics"));
}
