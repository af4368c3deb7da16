// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importwizard.h"

#include "ui/common/plaintext.h"
#include "ui/exchange/importcheckstep.h"
#include "ui/exchange/importcolumnsstep.h"
#include "ui/exchange/importdonestep.h"
#include "ui/exchange/importfilestep.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ImportWizard::ImportWizard(QWidget *parent)
    : QDialog(parent), m_title(PlainText::heading({}, 3, this)), m_steps(PlainText::muted({}, this)),
      m_stack(new QStackedWidget(this)), m_file(new ImportFileStep(this)), m_columns(new ImportColumnsStep(this)),
      m_check(new ImportCheckStep(this)), m_done(new ImportDoneStep(this)), m_notice(PlainText::label({}, this)),
      m_back(new QPushButton(this)), m_next(new QPushButton(this)), m_import(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    setObjectName(u"importWizard"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_steps->setObjectName(u"importSteps"_s);
    m_notice->setObjectName(u"importNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_back->setObjectName(u"importBack"_s);
    m_next->setObjectName(u"importNext"_s);
    m_import->setObjectName(u"importNow"_s);
    m_cancel->setObjectName(u"importCancel"_s);
    for (QPushButton *button : {m_back, m_cancel})
        button->setAutoDefault(false);
    layOut();
    retranslate();
    connect(m_file, &ImportFileStep::formatChosen, this, &ImportWizard::formatChosen);
    connect(m_file, &ImportFileStep::kindChosen, this, [this](const QString &kind) {
        m_columnsKnown = false;
        setButtons();
        emit kindChosen(kind);
    });
    connect(m_columns, &ImportColumnsStep::columnsChosen, this, &ImportWizard::columnsChosen);
    connect(m_check, &ImportCheckStep::modeChosen, this, &ImportWizard::modeChosen);
    connect(m_check, &ImportCheckStep::cellMended, this, &ImportWizard::cellMended);
    connect(m_done, &ImportDoneStep::undoWanted, this, &ImportWizard::undoWanted);
    connect(m_done, &ImportDoneStep::rejectsWanted, this, &ImportWizard::rejectsWanted);
    connect(m_done, &ImportDoneStep::stubsWanted, this, &ImportWizard::stubsWanted);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(static_cast<Step>(m_stack->currentIndex() - 1)); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(static_cast<Step>(m_stack->currentIndex() + 1)); });
    connect(m_import, &QPushButton::clicked, this, &ImportWizard::importWanted);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    goTo(File);
}

void ImportWizard::layOut()
{
    for (QWidget *step : std::initializer_list<QWidget *>{m_file, m_columns, m_check, m_done})
        m_stack->addWidget(step);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    buttons->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_steps);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);
    resize(940, 590);
}

void ImportWizard::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    emit languageChanged();
}

void ImportWizard::retranslate()
{
    setWindowTitle(tr("Import"));
    m_back->setText(tr("&Back"));
    m_next->setText(tr("&Next"));
    m_import->setText(tr("&Import"));
    m_file->retranslate();
    m_columns->retranslate();
    m_check->retranslate();
    m_done->retranslate();
    showSteps();
    showState();
    setButtons();
}

/// "1 File › 2 Columns › ▸3 Check › 4 Result": where one is stands with a mark, not with a colour.
void ImportWizard::showSteps()
{
    QStringList names{tr("File"), tr("Columns"), tr("Check"), tr("Result")};
    for (int i = 0; i < names.size(); ++i)
        names[i] = (i == m_stack->currentIndex() ? u"● "_s : u"○ "_s) + QString::number(i + 1) + u' ' + names[i];
    m_steps->setText(names.join(u"    "_s));
    m_title->setText(m_fileName);
}

void ImportWizard::showState()
{
    if (!m_unreadable.message.isEmpty())
        return m_file->showState(m_unreadable.message, true);
    if (m_rows < 0)
        return m_file->showState(m_percent < 0 ? tr("Reading the whole file…") : tr("Reading… %1 %").arg(m_percent),
                                 false);
    const int rows = static_cast<int>(m_rows), broken = static_cast<int>(m_broken);
    QString text = tr("%n rows.", nullptr, rows);
    if (broken > 0)
        text += u' ' + tr("%n cannot be read whole; they can be mended before the import.", nullptr, broken);
    if (m_remembered)
        text += u' ' + tr("The columns are taken as for the last file with this header.");
    m_file->showState(text, broken > 0);
}

void ImportWizard::goTo(Step step)
{
    if (step < File || step > Outcome)
        return;
    m_stack->setCurrentIndex(step);
    m_notice->hide();
    showSteps();
    setButtons();
    QWidget *first = step == File ? m_file->first() : step == Columns ? m_columns->first() : nullptr;
    m_arriving = step == Check;
    if (step == Check)
        emit checkWanted();
    // What would come of it is not known yet; the answer moves the focus on.
    (first ? first : step == Check ? static_cast<QWidget *>(m_back) : m_cancel)->setFocus(Qt::OtherFocusReason);
}

void ImportWizard::setButtons()
{
    const int step = m_stack->currentIndex();
    const bool read = m_rows >= 0 && m_columnsKnown;
    m_back->setVisible(step == Columns || step == Check);
    m_next->setVisible(step == File || step == Columns);
    m_next->setEnabled(read);
    m_import->setVisible(step == Check);
    m_import->setEnabled(m_canImport);
    m_next->setDefault(step < Check);
    m_import->setDefault(step == Check);
    m_cancel->setText(step == Outcome && !m_running ? tr("&Close") : tr("&Cancel"));
    m_cancel->setDefault(step == Outcome && !m_running);
}

void ImportWizard::showFile(const QString &fileName, const ImportPreview &preview)
{
    m_fileName = fileName;
    m_file->showPreview(preview);
    showSteps();
    showState();
}

void ImportWizard::showReading(int percent)
{
    m_rows = -1;
    m_columnsKnown = false;
    m_percent = percent;
    m_unreadable = {};
    m_canImport = false;
    showState();
    setButtons();
}

void ImportWizard::showUnreadable(const Error &error)
{
    m_rows = -1;
    m_unreadable = error;
    m_canImport = false;
    showState();
    setButtons();
}

void ImportWizard::showTable(const QStringList &header, qint64 rows, qint64 broken)
{
    m_unreadable = {};
    m_header = header;
    m_rows = rows;
    m_broken = broken;
    showState();
    setButtons();
}

void ImportWizard::showColumns(const ImportPlan &plan, const FieldSet &fields, const QList<ColumnGuess> &guesses,
                               const Currency &currency)
{
    m_remembered = plan.remembered;
    m_file->showKind(plan.kind);
    m_columns->showColumns(fields, guesses, currency);
    m_columnsKnown = true;
    setButtons();
    showState();
}

void ImportWizard::showTrying()
{
    m_canImport = false;
    m_check->showTrying();
    setButtons();
}

void ImportWizard::showReport(const ImportReport &report, qint64 mendedCells)
{
    const bool hadFaults = m_check->first() != nullptr;
    m_canImport = report.created + report.updated + report.merged + report.unchanged > 0;
    m_check->showReport(report, m_header, mendedCells);
    setButtons();
    // With faults one goes on to mend, without or when the last is mended to import.
    const bool settled = m_arriving || (hadFaults && !m_check->first());
    if (m_stack->currentIndex() == Check && settled)
        (m_check->first() ? m_check->first() : m_import)->setFocus(Qt::OtherFocusReason);
    m_arriving = false;
}

void ImportWizard::showProblem(const Error &error)
{
    m_canImport = false;
    m_check->showProblem(error);
    setButtons();
}

void ImportWizard::showImporting(int percent)
{
    m_running = true;
    m_done->showProgress(percent);
    if (m_stack->currentIndex() != Outcome)
        goTo(Outcome);
}

void ImportWizard::showDone(const ImportReport &report)
{
    m_running = false;
    m_done->showReport(report);
    goTo(Outcome);
}

void ImportWizard::showFailed(const QString &message)
{
    m_running = false;
    goTo(Check);
    m_notice->setText(u"▲ "_s + message);
    m_notice->show();
}

void ImportWizard::forgetUndo()
{
    m_done->forgetUndo();
}

/// While the import runs, Cancel takes it back and leaves the window; nothing half done is left behind.
void ImportWizard::reject()
{
    if (m_running)
        emit cancelWanted();
    else
        QDialog::reject();
}
