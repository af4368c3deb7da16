// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rulesdialog.h"

#include "ui/common/conditiontext.h"
#include "ui/common/filterdialog.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
struct Look
{
    const char16_t *code;
    QColor Tokens::*colour;
    const char16_t *sign;
};
constexpr Look kLooks[]{{u"late", &Tokens::late, u"▲"},     {u"today", &Tokens::today, u"●"},
                        {u"soon", &Tokens::soon, u"◆"},     {u"good", &Tokens::good, u"■"},
                        {u"accent", &Tokens::accent, u"★"}, {u"fine", &Tokens::fine, u"○"}};
} // namespace

std::pair<QColor, QString> RulesDialog::look(const QString &colour)
{
    for (const Look &look : kLooks) {
        if (colour == QStringView(look.code))
            return {Theme::tokens().*look.colour, QString::fromUtf16(look.sign)};
    }
    return {Theme::tokens().accent, u"★"_s};
}

QStringList RulesDialog::colours()
{
    QStringList codes;
    for (const Look &look : kLooks)
        codes << QString::fromUtf16(look.code);
    return codes;
}

RulesDialog::RulesDialog(const ConditionMeans &means, const QList<ColourRule> &rules, QWidget *parent)
    : QDialog(parent), m_means(means), m_rules(rules), m_list(new QListWidget(this))
{
    setObjectName(u"rulesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Colours of the list"));
    m_list->setObjectName(u"ruleList"_s);
    m_list->setAccessibleName(tr("Rules"));
    auto *about = new QLabel(tr("The first rule that holds colours the row and puts its sign before it."), this);
    about->setWordWrap(true);
    auto *tools = new QDialogButtonBox(this);
    auto *ways = new QDialogButtonBox(this);
    const auto tool = [&](const QString &name, const QString &text, auto f) {
        QPushButton *button = tools->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, f);
    };
    tool(u"addRule"_s, tr("Add…"), [this] { addRule(); });
    tool(u"editRule"_s, tr("Conditions…"), [this] { editRule(); });
    tool(u"turnColour"_s, tr("Other colour"), [this] { turnColour(); });
    tool(u"moveRule"_s, tr("Move up"), [this] { move(-1); });
    tool(u"removeRule"_s, tr("Remove"), [this] { removeRule(); });
    QPushButton *use = ways->addButton(tr("Use these"), QDialogButtonBox::AcceptRole);
    use->setObjectName(u"useRules"_s);
    use->setDefault(true);
    ways->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(m_list, 1);
    layout->addWidget(tools);
    layout->addWidget(ways);
    resize(560, 320);
    connect(ways, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(ways, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { editRule(); });
    fill(0);
}

void RulesDialog::fill(int current)
{
    m_list->clear();
    for (const ColourRule &rule : std::as_const(m_rules)) {
        const auto &[colour, sign] = look(rule.colour);
        const Condition all{.op = Condition::Op::All, .parts = rule.conditions};
        auto *item = new QListWidgetItem(u"%1  %2"_s.arg(sign, ConditionText::of(m_means.format, all)), m_list);
        item->setForeground(colour);
    }
    m_list->setCurrentRow(std::min(current, static_cast<int>(m_rules.size()) - 1));
}

void RulesDialog::addRule()
{
    auto *dialog = new FilterDialog(m_means, {}, this);
    dialog->setActionText(tr("Add"));
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (dialog->conditions().isEmpty())
            return;
        const QStringList codes = colours();
        m_rules.append({codes.at(m_rules.size() % codes.size()), dialog->conditions()});
        fill(static_cast<int>(m_rules.size()) - 1);
    });
    dialog->open();
}

void RulesDialog::editRule()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    auto *dialog = new FilterDialog(m_means, m_rules.at(row).conditions, this);
    dialog->setActionText(tr("Change"));
    connect(dialog, &QDialog::accepted, this, [this, dialog, row] {
        if (row < m_rules.size() && !dialog->conditions().isEmpty())
            m_rules[row].conditions = dialog->conditions();
        fill(row);
    });
    dialog->open();
}

void RulesDialog::turnColour()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const QStringList codes = colours();
    m_rules[row].colour = codes.at((codes.indexOf(m_rules.at(row).colour) + 1) % codes.size());
    fill(row);
}

void RulesDialog::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_rules.size())
        return;
    m_rules.swapItemsAt(row, row + by);
    fill(row + by);
}

void RulesDialog::removeRule()
{
    if (m_list->currentRow() < 0)
        return;
    const int row = m_list->currentRow();
    m_rules.removeAt(row);
    fill(row);
}
