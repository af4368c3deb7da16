// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/agebar.h"

#include "ui/common/figure.h"
#include "ui/common/flowlayout.h"
#include "ui/common/format.h"
#include "ui/common/invoicetext.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

AgeBar::AgeBar(const Format &format, QWidget *parent) : QWidget(parent), m_format(format), m_paid(new QCheckBox(this))
{
    auto *flow = new FlowLayout(this, 4);
    flow->setContentsMargins(8, 2, 16, 8);
    QStringList codes = Receivables::bands();
    codes.prepend({});
    for (const QString &code : std::as_const(codes)) {
        auto *figure = new Figure(this);
        figure->setObjectName(code.isEmpty() ? u"age-all"_s : u"age-"_s + code);
        figure->setLeads(true);
        figure->setCheckable(true);
        figure->setSmall(true);
        connect(figure, &QAbstractButton::clicked, this, [this, code] { choose(code); });
        flow->addWidget(figure);
        m_figures << figure;
    }
    m_paid->setObjectName(u"showPaid"_s);
    m_paid->setMinimumHeight(m_figures.first()->sizeHint().height());
    connect(m_paid, &QCheckBox::toggled, this, &AgeBar::changed);
    flow->addWidget(m_paid);
    retranslate();
}

void AgeBar::setAges(const QList<AgeBand> &ages)
{
    m_ages = ages;
    show();
}

void AgeBar::setBand(const QString &band)
{
    m_band = band;
    show();
}

bool AgeBar::paid() const
{
    return m_paid->isChecked();
}

void AgeBar::setPaid(bool paid)
{
    m_paid->setChecked(paid);
}

void AgeBar::retranslate()
{
    m_paid->setText(tr("Show paid, too"));
    show();
}

void AgeBar::choose(const QString &band)
{
    setBand(band == m_band ? QString() : band);
    emit changed();
}

void AgeBar::show()
{
    Money all;
    qint64 count = 0;
    for (const AgeBand &age : std::as_const(m_ages)) {
        all += age.open;
        count += age.count;
    }
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const AgeBand age = i == 0 ? AgeBand{{}, count, all} : m_ages.value(i - 1);
        const QString code = i == 0 ? QString() : Receivables::bands().at(i - 1);
        m_figures[i]->setValue(m_format.money(age.open), age.count > 0 ? InvoiceText::bandTone(code) : Tone::Muted);
        m_figures[i]->setLabel(InvoiceText::band(code));
        m_figures[i]->setToolTipText(tr("%n invoices", nullptr, static_cast<int>(age.count)));
        m_figures[i]->setChecked(code == m_band);
    }
}
