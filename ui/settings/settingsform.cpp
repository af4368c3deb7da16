// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsform.h"

#include "ui/common/answer.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

SettingsForm::SettingsForm(SettingsStore &store, const Format &format, QWidget *parent)
    : QWidget(parent), m_store(store), m_format(format), m_body(new QVBoxLayout), m_effect(PlainText::label({}, this)),
      m_save(new QPushButton(this)), m_revert(new QPushButton(this))
{
    m_effect->setObjectName(u"effect"_s);
    m_effect->setWordWrap(true);
    m_save->setObjectName(u"save"_s);
    m_save->setProperty("primary", true);
    m_revert->setObjectName(u"revert"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(250);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_revert);
    buttons->addSpacing(16);
    buttons->addWidget(m_effect, 1);
    m_body->setSpacing(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_body);
    layout->addSpacing(12);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(&m_pause, &QTimer::timeout, this, &SettingsForm::askEffect);
    connect(m_save, &QPushButton::clicked, this, &SettingsForm::save);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_showing = true;
        setSettings(m_format.settings());
        m_showing = false;
        edited();
    });
}

void SettingsForm::start()
{
    m_showing = true;
    setSettings(m_format.settings());
    m_showing = false;
    connect(&m_format, &Format::changed, this, &SettingsForm::refresh);
    retranslateAll();
    showButtons();
}

void SettingsForm::refresh()
{
    // What somebody is changing stays; what was just saved is no change any more, and is shown as it was stored.
    if (isChanged() && !changes().isEmpty()) {
        showButtons();
        return;
    }
    m_showing = true;
    setSettings(m_format.settings());
    m_showing = false;
    showButtons();
}

SettingsForm::Values SettingsForm::changes() const
{
    Values changed;
    for (const auto &[key, value] : values())
        if (settingValue(m_format.settings(), key).value_or(QString()) != value)
            changed.append({key, value});
    return changed;
}

bool SettingsForm::isChanged() const
{
    return m_revert->isEnabled();
}

void SettingsForm::edited()
{
    if (m_showing)
        return;
    m_valid = true;
    showButtons();
    m_effect->clear();
    m_pending.cancel();
    if (!changes().isEmpty())
        m_pause.start();
}

void SettingsForm::askEffect()
{
    const Values wanted = changes();
    if (wanted.isEmpty())
        return;
    m_pending = m_store.effectOf(wanted);
    onAnswer(m_pending, this, [this](const Result<Derived::Effect> &effect) {
        m_valid = effect.has_value();
        showButtons();
        if (effect)
            showEffect(*effect);
        else
            m_effect->setText(effect.error().message);
    });
}

void SettingsForm::showEffect(const Derived::Effect &effect)
{
    if (effect.clients == 0) {
        m_effect->setText(tr("No client changes."));
        return;
    }
    QStringList lines;
    for (const auto &[from, to, clients] : effect.moves)
        lines << tr("Moves %n clients from %1 to %2.", nullptr, static_cast<int>(clients))
                     .arg(m_format.tier(from), m_format.tier(to));
    if (lines.isEmpty())
        lines << tr("Changes when %n clients are due.", nullptr, static_cast<int>(effect.clients));
    m_effect->setText(lines.join(u'\n'));
}

void SettingsForm::save()
{
    const Values wanted = changes();
    if (wanted.isEmpty())
        return;
    m_pause.stop();
    m_save->setEnabled(false);
    onAnswer(m_store.save(wanted), this, [this](const Result<void> &saved) {
        if (!saved) {
            m_valid = false;
            m_effect->setText(saved.error().message);
            showButtons();
            emit failed(saved.error());
            return;
        }
        m_effect->clear();
        emit done(tr("Settings saved"));
    });
}

void SettingsForm::showButtons()
{
    const bool changed = !changes().isEmpty();
    m_save->setEnabled(changed && m_valid);
    m_revert->setEnabled(changed);
    if (!changed)
        m_effect->clear();
}

void SettingsForm::retranslateAll()
{
    m_save->setText(tr("Save"));
    m_revert->setText(tr("Revert"));
    retranslate();
    if (m_revert->isEnabled())
        m_pause.start();
}

void SettingsForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateAll();
}
