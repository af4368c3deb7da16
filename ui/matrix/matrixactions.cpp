// SPDX-License-Identifier: GPL-3.0-or-later
// What the page does with the selected cells, with another day, and on paper.
#include "ui/matrix/matrixpage.h"

#include "model/insight/otherday.h"
#include "ui/common/answer.h"
#include "ui/common/bulkeditdialog.h"
#include "ui/common/codebox.h"
#include "ui/common/conditiontext.h"
#include "ui/common/daybox.h"
#include "ui/common/format.h"
#include "ui/common/notice.h"
#include "ui/common/plaintext.h"
#include "ui/common/printout.h"
#include "ui/common/prompt.h"
#include "ui/common/sidepane.h"
#include "ui/common/theme.h"
#include "ui/matrix/matrixmodel.h"

#include <QDir>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

InsightStore &MatrixPage::insight() const
{
    return m_day ? m_day->insight() : m_means.insight;
}

ClientStore &MatrixPage::clients() const
{
    return m_day ? m_day->clients() : m_means.clients;
}

const Format &MatrixPage::dayFormat() const
{
    return m_dayFormat ? *m_dayFormat : m_format;
}

QList<Condition> MatrixPage::selectedConditions() const
{
    QModelIndexList cells = m_view->selectionModel()->selectedIndexes();
    if (cells.isEmpty() && m_view->currentIndex().isValid())
        cells = {m_view->currentIndex()};
    if (cells.size() == 1)
        return m_model->conditions(cells.first());
    Condition any{.op = Condition::Op::Any};
    for (const QModelIndex &cell : std::as_const(cells)) {
        const QList<Condition> one = m_model->conditions(cell);
        if (one.isEmpty())
            return {};
        any.parts.append(one.size() == 1 ? one.first() : Condition{.op = Condition::Op::All, .parts = one});
    }
    return {any};
}

void MatrixPage::openSelection()
{
    if (!m_view->currentIndex().isValid())
        return;
    m_shown = selectedConditions();
    ClientQuery query;
    query.conditions = m_shown;
    query.sort = u"amount"_s;
    query.descending = true;
    m_list->setQuery(query);
    m_pane->open();
}

/// Cells that are added by the keyboard or by dragging show in an open pane at once.
void MatrixPage::followSelection(const QItemSelection &)
{
    if (!m_pane->isHidden() && m_view->selectionModel()->selectedIndexes().size() > 1)
        openSelection();
}

void MatrixPage::showPaneTitle()
{
    QStringList parts;
    for (const Condition &condition : std::as_const(m_shown))
        parts << (condition.isGroup() ? tr("%n cells", nullptr, static_cast<int>(condition.parts.size()))
                                      : ConditionText::of(m_format, condition));
    const QString clients = tr("%n clients", nullptr, static_cast<int>(m_shownCount));
    m_pane->setTitle(parts.isEmpty() ? tr("All: %1").arg(clients) : tr("%1 — %2").arg(parts.join(u" · "_s), clients));
}

void MatrixPage::askMenu(QPoint position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        return;
    if (!m_view->selectionModel()->isSelected(index))
        m_view->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"matrixMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Show these clients")), &QAction::triggered, this, &MatrixPage::openSelection);
    menu->addSeparator();
    if (!isReadOnly() && !m_day)
        addChanges(menu);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

/// What is set most often for all clients of cells; the question tells how many it changes before it does.
void MatrixPage::addChanges(QMenu *menu)
{
    const std::pair<QString, QString> fields[]{{u"owner"_s, tr("Set owner for all")},
                                               {u"cycle_days"_s, tr("Set own cycle for all")}};
    for (const auto &[field, title] : fields) {
        QMenu *values = menu->addMenu(title);
        for (const QString &code : ConditionText::codes(m_format, field)) {
            QAction *action = values->addAction(PlainText::action(ConditionText::value(m_format, field, code)));
            connect(action, &QAction::triggered, this, [this, field = field, code] {
                changeField(field == u"cycle_days" ? u"own_cycle"_s : field, code);
            });
        }
    }
    connect(menu->addAction(Theme::icon(u"tag"_s), tr("Add tag to all")), &QAction::triggered, this,
            [this] { changeField(u"tags"_s, {}); });
    QAction *any = menu->addAction(m_change->icon(), m_change->text());
    any->setShortcut(Qt::Key_F2);
    connect(any, &QAction::triggered, this, [this] { changeField({}, {}); });
}

/// Of the clients that stand in the selected cells now.
void MatrixPage::changeField(const QString &field, const QString &value)
{
    if (!m_view->currentIndex().isValid())
        return;
    onAnswer(m_means.clients.find({.conditions = selectedConditions()}), this,
             [this, field, value](const Result<QList<qint64>> &ids) {
                 if (!ids)
                     return emit failed(ids.error());
                 if (ids->isEmpty())
                     return emit told(tr("No client stands in this cell."));
                 auto *dialog = new BulkEditDialog({m_format, m_means.bulk, m_means.kind}, *ids, this);
                 if (!field.isEmpty())
                     dialog->choose(field, value);
                 connect(dialog, &BulkEditDialog::changed, this,
                         [this](qint64 n) { emit done(tr("%n clients changed", nullptr, static_cast<int>(n))); });
                 dialog->open();
             });
}

/// An invalid day, or today: as it stands.
void MatrixPage::lookAt(QDate day)
{
    const bool elsewhere = day.isValid() && day < m_format.today();
    if (elsewhere == bool(m_day) && (!m_day || m_day->day() == day))
        return;
    m_pending.cancel();
    // Held until the pane that shows its rows has gone.
    const auto former = std::exchange(m_day, elsewhere ? m_means.insight.on(day) : nullptr);
    const auto formerFormat =
        std::exchange(m_dayFormat, elsewhere ? std::make_unique<Format>(m_day->clock()) : nullptr);
    if (m_dayFormat) {
        m_dayFormat->setLanguage(m_format.language());
        m_dayFormat->setWorkspace(m_format.settings(), m_format.lists(), m_format.users());
    }
    m_change->setEnabled(!elsewhere && !isReadOnly());
    buildPane();
    tellDay();
    refresh();
}

void MatrixPage::tellDay()
{
    if (m_day)
        m_dayNotice->tell(Notice::Kind::Warning,
                          tr("As of %1: tiers, amounts and due days as they were on that day; owners, attributes and "
                             "other fields as they are today. Nothing can be changed from here.")
                              .arg(m_format.day(m_day->day())),
                          tr("Back to today"));
    else
        m_dayNotice->hide();
}

ExportRequest MatrixPage::exportRequest() const
{
    return {.kind = u"matrix"_s,
            .rowAxis = m_rows->code(),
            .columnAxis = m_columns->code(),
            .asOf = m_day ? m_day->day() : QDate()};
}

Printout MatrixPage::printout() const
{
    const QDate day = m_day ? m_day->day() : m_format.today();
    const QString axes = tr("%1 down, %2 across").arg(m_rows->currentText(), m_columns->currentText());
    Printout printout{.title = tr("Matrix of clients"),
                      .lines = {axes, m_day ? tr("As of %1").arg(m_format.day(day)) : m_format.day(day)},
                      .totals = true};
    printout.header << QString();
    for (int column = 0; column < m_model->columnCount(); ++column)
        printout.header << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells{m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString()};
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << m_model->cellLines(m_model->index(row, column)).join(u'\n');
        printout.rows << cells;
    }
    return printout;
}

void MatrixPage::preview()
{
    Print::preview(printout(), this);
}

void MatrixPage::savePdf()
{
    m_means.prompt.saveFile(this, tr("Save as PDF"), u"matrix.pdf"_s, tr("PDF files (*.pdf)"),
                            [this](const QString &path) {
                                onAnswer(m_means.insight.saveFile(path, Print::pdf(printout())), this,
                                         [this, path](const Result<void> &saved) {
                                             if (saved)
                                                 emit told(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
                                             else
                                                 emit failed(saved.error());
                                         });
                            });
}
