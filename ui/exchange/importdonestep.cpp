// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importdonestep.h"

#include "ui/common/plaintext.h"
#include "ui/exchange/importtext.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kNamedStubs = 5;
} // namespace

ImportDoneStep::ImportDoneStep(QWidget *parent)
    : QWidget(parent), m_title(PlainText::heading({}, 2, this)), m_counts(PlainText::label({}, this)),
      m_bar(new QProgressBar(this)), m_leftOut(PlainText::label({}, this)), m_rejects(new QPushButton(this)),
      m_stubText(PlainText::label({}, this)), m_stubs(new QPushButton(this)), m_undoText(PlainText::label({}, this)),
      m_undo(new QPushButton(this))
{
    m_counts->setObjectName(u"importResult"_s);
    m_rejects->setObjectName(u"importRejects"_s);
    m_stubs->setObjectName(u"importStubs"_s);
    m_undo->setObjectName(u"importUndo"_s);
    m_bar->setTextVisible(false);
    auto *ways = new QGridLayout;
    ways->setHorizontalSpacing(16);
    ways->setVerticalSpacing(12);
    ways->setColumnStretch(0, 1);
    const std::pair<QLabel *, QPushButton *> rows[]{
        {m_leftOut, m_rejects}, {m_stubText, m_stubs}, {m_undoText, m_undo}};
    int row = 0;
    for (const auto &[text, button] : rows) {
        text->setWordWrap(true);
        button->setAutoDefault(false);
        ways->addWidget(text, row, 0);
        ways->addWidget(button, row++, 1);
    }
    m_counts->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_bar);
    layout->addWidget(m_counts);
    layout->addSpacing(8);
    layout->addLayout(ways);
    layout->addStretch(1);
    connect(m_undo, &QPushButton::clicked, this, &ImportDoneStep::undoWanted);
    connect(m_rejects, &QPushButton::clicked, this, &ImportDoneStep::rejectsWanted);
    connect(m_stubs, &QPushButton::clicked, this, &ImportDoneStep::stubsWanted);
    retranslate();
}

QWidget *ImportDoneStep::first() const
{
    return nullptr;
}

void ImportDoneStep::retranslate()
{
    m_rejects->setText(tr("Save these rows…"));
    m_stubs->setText(tr("Resolve stubs…"));
    m_undo->setText(tr("Undo this import"));
    m_undoText->setText(tr("All of it can be taken back as one step, now or later."));
    m_bar->setAccessibleName(tr("Importing"));
    if (m_done)
        showReport(ImportReport(m_report));
    else
        m_title->setText(tr("Importing…"));
}

void ImportDoneStep::forgetUndo()
{
    m_newest = false;
    m_undo->hide();
    m_undoText->hide();
}

void ImportDoneStep::showProgress(int percent)
{
    m_done = false;
    m_newest = true;
    m_title->setText(tr("Importing…"));
    m_counts->setText(tr("Nothing is kept of it until all rows are in."));
    m_bar->setRange(0, percent < 0 ? 0 : 100);
    m_bar->setValue(std::max(0, percent));
    m_bar->show();
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_leftOut, m_rejects, m_stubText, m_stubs, m_undoText, m_undo})
        part->hide();
}

void ImportDoneStep::showReport(const ImportReport &report)
{
    m_done = true;
    m_report = report;
    m_bar->hide();
    m_title->setText(tr("Imported"));
    m_counts->setText(importCounts(report));
    const int left = static_cast<int>(report.rejects.size());
    m_leftOut->setText(tr("%n rows were not imported. Save them with row, column and reason, mend them and import that "
                          "file again.",
                          nullptr, left));
    const int stubs = static_cast<int>(report.stubs);
    QStringList names;
    for (const QString &line : report.stubLines.mid(0, kNamedStubs))
        names << line.section(u' ', 1); // behind the code of its kind
    if (report.stubLines.size() > kNamedStubs)
        names << u"…"_s;
    m_stubText->setText(tr("%n names of the file are not known; stubs stand for them: %1", nullptr, stubs)
                            .arg(names.join(tr(", ", "between names"))));
    for (QWidget *part : std::initializer_list<QWidget *>{m_leftOut, m_rejects})
        part->setVisible(left > 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_stubText, m_stubs})
        part->setVisible(stubs > 0);
    m_undo->setVisible(m_newest);
    m_undoText->setVisible(m_newest);
}
