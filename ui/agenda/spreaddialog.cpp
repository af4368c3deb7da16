// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/spreaddialog.h"

#include "ui/common/answer.h"
#include "ui/common/codebox.h"
#include "ui/common/format.h"
#include "ui/common/notice.h"
#include "ui/common/plaintext.h"
#include "ui/common/uisettings.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int kShown = 200;
constexpr int kShownDays = 10;
} // namespace

SpreadDialog::SpreadDialog(TaskStore &store, const Format &format, Id<User> owner, QWidget *parent)
    : QDialog(parent), m_store(store), m_format(format), m_owner(new CodeBox(this)), m_perDay(new QSpinBox(this)),
      m_effect(PlainText::label({}, this)), m_days(PlainText::muted({}, this)), m_notice(new Notice(this)),
      m_moves(new QTableWidget(0, 4, this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_spread(new QPushButton(tr("Spread"), this))
{
    build();
    m_owner->setCode(owner.isValid() ? QString::number(owner.value) : QString());
    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    connect(&m_delay, &QTimer::timeout, this, &SpreadDialog::look);
    connect(m_perDay, &QSpinBox::valueChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_owner, &QComboBox::currentIndexChanged, this, &SpreadDialog::look);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_spread, &QPushButton::clicked, this, &SpreadDialog::carryOut);
    look();
}

void SpreadDialog::build()
{
    setObjectName(u"spreadDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Spread contacts"));
    m_owner->setObjectName(u"spreadOwner"_s);
    m_perDay->setObjectName(u"spreadPerDay"_s);
    m_effect->setObjectName(u"spreadEffect"_s);
    m_moves->setObjectName(u"spreadMoves"_s);
    m_spread->setObjectName(u"spreadDo"_s);
    m_owner->setUsers(m_format, tr("Everybody"));
    m_owner->setAccessibleName(tr("Whose contacts"));
    m_perDay->setRange(1, 10'000);
    m_perDay->setValue(kSpreadPerDay.get());
    m_perDay->setAccessibleName(tr("Contacts a day"));
    m_spread->setProperty("primary", true);
    m_spread->setDefault(true);
    m_moves->setHorizontalHeaderLabels({tr("Client"), tr("Tier"), tr("From"), tr("To")});
    m_moves->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_moves->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_moves->verticalHeader()->hide();
    m_moves->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_moves->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_effect->setWordWrap(true);
    m_days->setWordWrap(true);
    m_notice->hide();
    auto *explain =
        PlainText::muted(tr("Contacts that are due move to the coming working days, tier A first, then those "
                            "who have waited longest. No snooze is used up, and one undo takes it back."),
                         this);
    explain->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_owner);
    line->addWidget(PlainText::label(tr("at most"), this));
    line->addWidget(m_perDay);
    line->addWidget(PlainText::label(tr("contacts a day"), this));
    line->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_spread);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(PlainText::heading(tr("Spread contacts"), 3, this));
    layout->addWidget(explain);
    layout->addLayout(line);
    layout->addWidget(m_notice);
    layout->addWidget(m_effect);
    layout->addWidget(m_days);
    layout->addWidget(m_moves, 1);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 86, 560);
    m_perDay->setFocus();
}

SpreadQuery SpreadDialog::query() const
{
    return {.owner = Id<User>(m_owner->code().toLongLong()), .perDay = m_perDay->value()};
}

void SpreadDialog::look()
{
    m_spread->setEnabled(false);
    m_pending.cancel();
    m_pending = m_store.spreadPlan(query());
    onAnswer(m_pending, this, [this](const Result<SpreadPlan> &plan) {
        m_notice->setVisible(!plan);
        showPlan(plan.value_or(SpreadPlan()));
        if (!plan)
            m_notice->tell(plan.error());
    });
}

void SpreadDialog::showPlan(const SpreadPlan &plan)
{
    m_spread->setEnabled(!plan.moves.isEmpty());
    m_effect->setText(plan.moves.isEmpty() ? tr("No contact has to move.")
                                           : tr("%n contacts move", nullptr, static_cast<int>(plan.moves.size())));
    QStringList days;
    for (const auto &[day, load] : plan.days.mid(0, kShownDays))
        days += tr("%1: %2", "day: number of contacts").arg(m_format.day(day)).arg(load);
    m_days->setText(plan.moves.isEmpty() ? QString() : days.join(u"   "_s));
    const qsizetype rows = std::min<qsizetype>(plan.moves.size(), kShown);
    m_moves->setRowCount(static_cast<int>(rows));
    for (int row = 0; row < rows; ++row) {
        const SpreadMove &move = plan.moves[row];
        const QStringList cells{move.name, m_format.tier(move.tier), m_format.day(move.from), m_format.day(move.to)};
        for (int column = 0; column < cells.size(); ++column)
            m_moves->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
}

void SpreadDialog::carryOut()
{
    m_spread->setEnabled(false);
    kSpreadPerDay.set(m_perDay->value());
    onAnswer(m_store.spread(query()), this, [this](const Result<SpreadPlan> &plan) {
        if (!plan) {
            m_spread->setEnabled(true);
            return m_notice->tell(plan.error());
        }
        emit carriedOut(tr("%n contacts spread", nullptr, static_cast<int>(plan->moves.size())));
        accept();
    });
}
