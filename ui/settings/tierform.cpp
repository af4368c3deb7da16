// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tierform.h"

#include "ui/common/format.h"
#include "ui/common/plaintext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {
QString keyOf(Tier tier, const QString &part)
{
    return u"tiers.%1.%2"_s.arg(toCode(tier), part);
}
} // namespace

TierForm::TierForm(SettingsStore &store, const Format &format, QWidget *parent) : SettingsForm(store, format, parent)
{
    for (QLabel *&head : m_heads)
        head = PlainText::muted({}, this);
    for (const Tier tier : kTiers) {
        Line &line = m_lines[static_cast<size_t>(tier)];
        line.code = PlainText::label({}, this);
        line.name = new QLineEdit(this);
        line.name->setObjectName(keyOf(tier, u"name"_s));
        // Below the least threshold a client with any deal is D; without a deal it has no tier.
        line.min = tier == Tier::D || tier == Tier::None ? nullptr : new QLineEdit(this);
        line.cycle = new QSpinBox(this);
        line.cycle->setObjectName(keyOf(tier, u"cycle_days"_s));
        line.cycle->setRange(0, 3660);
        connect(line.name, &QLineEdit::textEdited, this, &TierForm::edited);
        connect(line.cycle, &QSpinBox::valueChanged, this, &TierForm::edited);
        if (line.min) {
            line.min->setObjectName(keyOf(tier, u"min"_s));
            line.min->setAlignment(Qt::AlignRight);
            connect(line.min, &QLineEdit::textEdited, this, &TierForm::edited);
        }
    }
    m_windowLabel = PlainText::label({}, this);
    m_window = new QComboBox(this);
    m_window->setObjectName(u"tiers.window"_s);
    m_modeLabel = PlainText::label({}, this);
    m_mode = new QComboBox(this);
    m_mode->setObjectName(u"tiers.mode"_s);
    m_explain = PlainText::muted({}, this);
    m_explain->setWordWrap(true);
    for (const QString &code : {u"days365"_s, u"year"_s, u"all"_s})
        m_window->addItem(code, code);
    for (const QString &code : {u"fixed"_s, u"share"_s})
        m_mode->addItem(code, code);
    connect(m_window, &QComboBox::currentIndexChanged, this, &TierForm::edited);
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        showMode();
        edited();
    });
    layOut();
    start();
}

void TierForm::layOut()
{
    auto *table = new QGridLayout;
    table->setHorizontalSpacing(16);
    table->setVerticalSpacing(6);
    for (int i = 0; i < 4; ++i)
        table->addWidget(m_heads[static_cast<size_t>(i)], 0, i);
    int row = 1;
    for (const Line &line : m_lines) {
        table->addWidget(line.code, row, 0);
        table->addWidget(line.name, row, 1);
        if (line.min)
            table->addWidget(line.min, row, 2);
        table->addWidget(line.cycle, row, 3);
        ++row;
    }
    table->setColumnMinimumWidth(1, 200);
    table->setColumnMinimumWidth(2, 160);
    table->setColumnStretch(4, 1);
    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(16);
    choices->addWidget(m_windowLabel, 0, 0);
    choices->addWidget(m_window, 0, 1);
    choices->addWidget(m_modeLabel, 1, 0);
    choices->addWidget(m_mode, 1, 1);
    choices->setColumnStretch(2, 1);
    m_windowLabel->setBuddy(m_window);
    m_modeLabel->setBuddy(m_mode);
    body()->addLayout(choices);
    body()->addWidget(m_explain);
    body()->addLayout(table);
}

void TierForm::setSettings(const Settings &settings)
{
    for (const Tier tier : kTiers) {
        const Line &line = m_lines[static_cast<size_t>(tier)];
        line.name->setText(settings.rule(tier).name);
        line.cycle->setValue(settings.rule(tier).cycleDays);
        if (line.min)
            line.min->setText(format().money(settings.rule(tier).min));
    }
    m_window->setCurrentIndex(static_cast<int>(settings.window));
    m_mode->setCurrentIndex(static_cast<int>(settings.mode));
    showMode();
}

SettingsForm::Values TierForm::values() const
{
    Values values{{u"tiers.window"_s, m_window->currentData().toString()},
                  {u"tiers.mode"_s, m_mode->currentData().toString()}};
    for (const Tier tier : kTiers) {
        const Line &line = m_lines[static_cast<size_t>(tier)];
        values.append({keyOf(tier, u"name"_s), line.name->text().trimmed()});
        values.append({keyOf(tier, u"cycle_days"_s), QString::number(line.cycle->value())});
        if (!line.min)
            continue;
        // "1,000,000" is the stored 1000000.00 typed by a person; what cannot be read is the store's to refuse.
        const Settings &settings = format().settings();
        const Result<Money> amount = parseMoney(line.min->text(), settings.currency);
        values.append({keyOf(tier, u"min"_s), amount ? toPlain(*amount, settings.currency) : line.min->text()});
    }
    return values;
}

void TierForm::showMode()
{
    for (const Line &line : m_lines)
        if (line.min)
            line.min->setEnabled(m_mode->currentData() == u"fixed"_s);
}

void TierForm::retranslate()
{
    const std::array heads{tr("Tier"), tr("Name"), tr("From deal amount"), tr("Contact every")};
    for (size_t i = 0; i < heads.size(); ++i)
        m_heads[i]->setText(heads[i]);
    for (const Tier tier : kTiers) {
        const Line &line = m_lines[static_cast<size_t>(tier)];
        const QString builtIn = Lists::builtInLabel(u"tier"_s, toCode(tier), format().labels().language());
        line.code->setText(tier == Tier::None ? tr("None") : toCode(tier));
        line.name->setPlaceholderText(builtIn);
        line.name->setAccessibleName(tr("Name of tier %1").arg(line.code->text()));
        line.cycle->setSuffix(tr(" days"));
        line.cycle->setSpecialValueText(tr("no cycle"));
        line.cycle->setAccessibleName(tr("Cycle of tier %1").arg(line.code->text()));
        if (line.min)
            line.min->setAccessibleName(tr("Threshold of tier %1").arg(line.code->text()));
    }
    m_windowLabel->setText(tr("Deals count of"));
    m_window->setItemText(0, tr("the last 365 days"));
    m_window->setItemText(1, tr("this calendar year"));
    m_window->setItemText(2, tr("all time"));
    m_modeLabel->setText(tr("A tier is"));
    m_mode->setItemText(0, tr("by fixed amounts"));
    m_mode->setItemText(1, tr("by share of the total"));
    m_explain->setText(tr("By share, the largest clients that together make 80 % are A, those up to 95 % are B, the "
                          "others with deals are C."));
}
