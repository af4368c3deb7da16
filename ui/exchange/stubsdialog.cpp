// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/stubsdialog.h"

#include "ui/common/answer.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"
#include "ui/common/rowdelegate.h"
#include "ui/exchange/importtext.h"

#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
constexpr int kDelay = 180;
constexpr int kCodeRole = Qt::UserRole + 1;

QString named(const QString &code, const QString &name)
{
    return name.isEmpty() || name == code ? code : StubsDialog::tr("%1 (%2)").arg(name, code);
}
} // namespace

StubsDialog::StubsDialog(StubStore &store, const Format &format, QWidget *parent)
    : QDialog(parent), m_store(store), m_format(format), m_about(PlainText::label({}, this)),
      m_table(new QTableWidget(0, 3, this)), m_label(PlainText::label({}, this)), m_target(new QLineEdit(this)),
      m_completer(new QCompleter(this)), m_offers(new QStandardItemModel(this)), m_resolve(new QPushButton(this)),
      m_close(new QPushButton(this)), m_said(PlainText::label({}, this))
{
    setObjectName(u"stubsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setObjectName(u"stubs"_s);
    m_target->setObjectName(u"stubTarget"_s);
    m_resolve->setObjectName(u"stubResolve"_s);
    m_said->setObjectName(u"stubSaid"_s);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_target);
    layOut();
    retranslate();
    connect(&m_delay, &QTimer::timeout, this, &StubsDialog::ask);
    connect(m_target, &QLineEdit::textEdited, this, [this] {
        m_code.clear();
        m_resolve->setEnabled(!m_target->text().trimmed().isEmpty());
        m_delay.start();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &at) {
        m_code = at.data(kCodeRole).toString();
        m_target->setText(at.data().toString());
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, &StubsDialog::showStub);
    connect(m_resolve, &QPushButton::clicked, this, &StubsDialog::resolve);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_store, &StubStore::changed, this, &StubsDialog::refresh);
    refresh();
}

void StubsDialog::layOut()
{
    m_about->setWordWrap(true);
    m_said->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(28);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_label->setBuddy(m_target);
    m_resolve->setDefault(true);
    m_close->setAutoDefault(false);
    auto *ask = new QHBoxLayout;
    ask->setSpacing(8);
    ask->addWidget(m_label);
    ask->addWidget(m_target, 1);
    ask->addWidget(m_resolve);
    auto *end = new QHBoxLayout;
    end->addWidget(m_said, 1);
    end->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_about);
    layout->addWidget(m_table, 1);
    layout->addLayout(ask);
    layout->addLayout(end);
    resize(720, 480);
}

void StubsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

void StubsDialog::retranslate()
{
    setWindowTitle(tr("Resolve stubs"));
    m_table->setHorizontalHeaderLabels({tr("Kind"), tr("Name in the file"), tr("Most likely")});
    m_table->setAccessibleName(windowTitle());
    m_label->setText(tr("It is really"));
    m_target->setAccessibleName(m_label->text());
    m_target->setPlaceholderText(tr("Type a code or a part of the name"));
    m_resolve->setText(tr("Resolve"));
    m_close->setText(tr("Close"));
}

QString StubsDialog::kindLabel(const QString &kind) const
{
    if (kind == u"stages")
        return tr("Stage");
    const QString label = importKindLabel(kind);
    return label == kind ? m_format.listTitle(kind) : label;
}

void StubsDialog::refresh()
{
    onAnswer(m_store.load(m_format.language()), this, [this](const Result<QList<Stub>> &stubs) {
        if (stubs)
            fill(*stubs);
        else
            m_said->setText(u"▲ "_s + stubs.error().message);
    });
}

void StubsDialog::fill(const QList<Stub> &stubs)
{
    const int row = std::max(0, m_table->currentRow());
    if (stubs == m_stubs && m_table->rowCount() > 0 && m_table->property("language") == m_format.language())
        return;
    m_table->setProperty("language", m_format.language());
    m_stubs = stubs;
    m_table->setRowCount(static_cast<int>(stubs.size()));
    for (int i = 0; i < stubs.size(); ++i) {
        const Stub &stub = stubs.at(i);
        const QStringList texts{kindLabel(stub.kind), named(stub.code, stub.name),
                                stub.like.isEmpty() ? QString() : named(stub.like, stub.likeName)};
        for (int column = 0; column < texts.size(); ++column)
            m_table->setItem(i, column, new QTableWidgetItem(texts.at(column)));
    }
    const int count = static_cast<int>(stubs.size());
    m_about->setText(stubs.isEmpty() ? tr("There are no stubs. Every name of the imports is known.")
                                     : tr("An import did not know %n names and made stubs for them. Say what each "
                                          "really is: all its rows move there, and the next import finds it. What is "
                                          "new stays as it is.",
                                          nullptr, count));
    m_table->setCurrentCell(std::min(row, count - 1), 0);
    showStub();
}

void StubsDialog::showStub()
{
    const int row = m_table->currentRow();
    const bool any = row >= 0 && row < m_stubs.size();
    m_target->setEnabled(any);
    const Stub stub = any ? m_stubs.at(row) : Stub();
    m_code = stub.like;
    m_target->setText(stub.like.isEmpty() ? QString() : named(stub.like, stub.likeName));
    m_resolve->setEnabled(any && !m_target->text().isEmpty());
}

void StubsDialog::ask()
{
    const int row = m_table->currentRow();
    const QString typed = m_target->text().trimmed();
    if (row < 0 || row >= m_stubs.size() || typed.isEmpty())
        return;
    onAnswer(m_store.targets(m_stubs.at(row).kind, typed, m_format.language()), this,
             [this, typed](const Result<QList<StubTarget>> &targets) {
                 if (!targets || m_target->text().trimmed() != typed)
                     return;
                 m_offers->clear();
                 for (const StubTarget &target : *targets) {
                     auto *item = new QStandardItem(named(target.code, target.name));
                     item->setData(target.code, kCodeRole);
                     m_offers->appendRow(item);
                 }
                 if (!targets->isEmpty() && m_target->hasFocus())
                     m_completer->complete();
             });
}

void StubsDialog::resolve()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_stubs.size())
        return;
    const QString target = m_code.isEmpty() ? m_target->text().trimmed() : m_code;
    const QString shown = m_target->text();
    const Stub stub = m_stubs.at(row);
    m_resolve->setEnabled(false);
    onAnswer(m_store.resolve(stub, target), this, [this, stub, shown](const Result<qint64> &moved) {
        if (!moved) {
            m_said->setText(u"▲ "_s + moved.error().message);
            m_resolve->setEnabled(true);
            return;
        }
        emit resolved();
        const int rows = static_cast<int>(*moved);
        m_said->setText(tr("%n rows of “%1” moved to %2. Undo takes it back.", nullptr, rows).arg(stub.code, shown));
    });
}
