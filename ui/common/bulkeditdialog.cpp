// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/bulkeditdialog.h"

#include "ui/common/answer.h"
#include "ui/common/codebox.h"
#include "ui/common/fieldvaluebox.h"
#include "ui/common/format.h"
#include "ui/common/plaintext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {
constexpr int kDelay = 200;
constexpr int kWatch = 100;
} // namespace

BulkEditDialog::BulkEditDialog(const Means &means, const QList<qint64> &ids, QWidget *parent)
    : QDialog(parent), m_format(means.format), m_store(means.store), m_kind(means.kind), m_ids(ids),
      m_field(new CodeBox(this)), m_value(new FieldValueBox(means.format, FieldValueBox::Use::Edit, this)),
      m_preview(PlainText::muted({}, this)), m_progress(new QProgressBar(this)),
      m_apply(new QPushButton(tr("Change"), this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    build();
    for (const ListField &field : m_kind.fields) {
        if (!field.editable || field.code == u"code" || field.code == u"uid")
            continue;
        m_fields.append(field);
        if (field.code != u"tags")
            continue;
        m_fields.last().label = [] { return tr("Add a tag"); };
        m_fields.append(field);
        m_fields.last().code = m_fields.last().edit = u"untag"_s;
        m_fields.last().label = [] { return tr("Take a tag away"); };
    }
    QList<std::pair<QString, QString>> choices;
    for (const ListField &field : std::as_const(m_fields))
        choices.append({field.code, field.label()});
    m_field->setChoices(choices);
    m_field->setMaxVisibleItems(20);
    connect(m_field, &QComboBox::currentIndexChanged, this, &BulkEditDialog::chooseField);
    connect(m_value, &FieldValueBox::changed, this, [this] { m_delay.start(); });
    connect(&m_delay, &QTimer::timeout, this, &BulkEditDialog::preview);
    connect(m_apply, &QPushButton::clicked, this, &BulkEditDialog::run);
    connect(m_cancel, &QPushButton::clicked, this, &BulkEditDialog::reject);
    m_field->setCode(u"owner"_s);
    chooseField();
}

BulkEditDialog::~BulkEditDialog()
{
    m_job.cancel();
}

void BulkEditDialog::build()
{
    setObjectName(u"bulkEdit"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change a field of %1").arg(m_kind.count(m_ids.size())));
    m_field->setObjectName(u"bulkField"_s);
    m_value->setObjectName(u"bulkValue"_s);
    m_preview->setObjectName(u"bulkPreview"_s);
    m_apply->setObjectName(u"bulkApply"_s);
    m_apply->setDefault(true);
    m_cancel->setAutoDefault(false);
    m_progress->hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    m_field->setAccessibleName(tr("Field"));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_apply, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancel, QDialogButtonBox::ActionRole);
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("Field"), m_field);
    layout->addRow(tr("New value"), m_value);
    layout->addRow(m_preview);
    layout->addRow(m_progress);
    layout->addRow(buttons);
    resize(460, 190);
}

void BulkEditDialog::choose(const QString &field, const QString &value)
{
    m_field->setCode(field);
    chooseField();
    m_value->setValues({value});
    preview();
}

void BulkEditDialog::chooseField()
{
    const auto field = std::ranges::find(m_fields, m_field->code(), &ListField::code);
    if (field == m_fields.cend())
        return;
    m_value->setField(*field);
    preview();
}

BulkEdit BulkEditDialog::edit() const
{
    const auto field = std::ranges::find(m_fields, m_field->code(), &ListField::code);
    const QString code = field->edit.isEmpty() ? field->code : field->edit;
    return {m_kind.list, m_ids, code, m_value->values().value(0)};
}

void BulkEditDialog::preview()
{
    m_delay.stop();
    m_counting.cancel();
    m_counting = m_store.preview(edit());
    onAnswer(m_counting, this, [this](const Result<qint64> &count) {
        if (m_busy)
            return;
        m_apply->setEnabled(count && *count > 0);
        m_preview->setText(
            count ? tr("Changes %1 of %2.").arg(m_format.locale().toString(*count), m_kind.count(m_ids.size()))
                  : count.error().message);
    });
}

void BulkEditDialog::run()
{
    showBusy(true);
    // Reports come on the writer's thread, which may outlive this dialog: they are left where both find them.
    const auto percent = std::make_shared<std::atomic_int>(0);
    m_job =
        Job([percent](qint64 done, qint64 total) { *percent = total > 0 ? static_cast<int>(done * 100 / total) : 0; });
    m_watch.disconnect();
    connect(&m_watch, &QTimer::timeout, this, [this, percent] { m_progress->setValue(*percent); });
    m_watch.start(kWatch);
    onAnswer(m_store.edit(edit(), m_job), this, [this](const Result<qint64> &done) { finish(done); });
}

void BulkEditDialog::finish(const Result<qint64> &done)
{
    m_watch.stop();
    showBusy(false);
    if (done) {
        emit changed(*done);
        accept();
    } else if (done.error().kind == ErrorKind::Cancelled) {
        accept();
    } else {
        m_preview->setText(done.error().message);
    }
}

void BulkEditDialog::showBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_progress->setValue(0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_field, m_value, m_apply})
        widget->setEnabled(!busy);
}

/// While it runs, Cancel takes it back; the dialog goes when that is done.
void BulkEditDialog::reject()
{
    if (m_busy)
        m_job.cancel();
    else
        QDialog::reject();
}
