// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/listpane.h"

#include "ui/common/answer.h"
#include "ui/common/columnchooser.h"
#include "ui/common/conditiontext.h"
#include "ui/common/emptystate.h"
#include "ui/common/filterbar.h"
#include "ui/common/filterdialog.h"
#include "ui/common/format.h"
#include "ui/common/listheader.h"
#include "ui/common/listtotals.h"
#include "ui/common/listview.h"
#include "ui/common/plaintext.h"
#include "ui/common/prompt.h"
#include "ui/common/rulesdialog.h"
#include "ui/common/viewtabs.h"

#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {
/// What is counted at once; the rest is counted behind it.
constexpr qint64 kCountedAtOnce = 1000;
} // namespace

ListPane::ListPane(const Means &means, const ListKind &kind, ListModelBase *model, QWidget *parent)
    : QWidget(parent), m_means(means), m_kind(kind), m_model(model), m_bar(new FilterBar(means.format, m_kind, this)),
      m_view(new ListView(this)), m_views(new ViewChooser({means.views, means.prompt}, kind.list, this)),
      m_tabs(new ViewTabs(m_views, this)), m_content(new QStackedWidget(this)), m_totals(nullptr),
      m_legend(PlainText::muted({}, this))
{
    m_view->setList(model, kind.list);
    m_totals = new ListTotals(m_view, this);
    m_totals->setObjectName(u"listTotals"_s);
    m_legend->setObjectName(u"colourLegend"_s);
    m_legend->setContentsMargins(12, 0, 12, 4);
    m_legend->hide();
    m_content->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_bar);
    layout->addWidget(m_legend);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_totals);
    setFocusProxy(m_view);
    model->setGroupText([this](const ListGroup &group) {
        return tr("%1  (%2)")
            .arg(ConditionText::value(m_means.format, m_bar->group(), group.code),
                 m_means.format.locale().toString(group.count));
    });
    connectBar();
    connectView();
    retranslate();
}

void ListPane::connectBar()
{
    connect(m_bar, &FilterBar::changed, this, &ListPane::queryChanged);
    connect(m_bar, &FilterBar::groupChanged, this, &ListPane::queryChanged);
    connect(m_bar, &FilterBar::columnsWanted, this, &ListPane::chooseColumns);
    connect(m_bar, &FilterBar::conditionsWanted, this, &ListPane::editConditions);
    connect(m_bar, &FilterBar::filterRowWanted, this, &ListPane::toggleFilterRow);
    connect(m_bar, &FilterBar::tagWanted, this, [this] {
        m_means.prompt.askText(this, tr("Filter by tag"), tr("Tag"), {}, [this](const QString &tag) {
            if (!tag.trimmed().isEmpty())
                m_bar->toggle(u"tags"_s, tag.trimmed());
        });
    });
    connect(m_bar->sortMenu(), &QMenu::aboutToShow, this, &ListPane::fillSortMenu);
    m_views->addMenu(m_bar->viewMenu());
    connect(m_views, &ViewChooser::chosen, this, &ListPane::showView);
    connect(m_views, &ViewChooser::textChanged, this, [this] { m_bar->setViewText(m_views->text()); });
    connect(m_views, &ViewChooser::coloursWanted, this, &ListPane::editColours);
    connect(m_views, &ViewChooser::done, this, &ListPane::done);
    connect(m_views, &ViewChooser::failed, this, &ListPane::failed);
    connect(m_views, &ViewChooser::ready, this, [this] {
        if (!std::exchange(m_begun, true))
            emit queryChanged();
    });
}

void ListPane::connectView()
{
    connect(m_view, &ListView::failed, this, &ListPane::failed);
    connect(m_view, &ListView::copied, this, [this](int rows) { emit done(tr("%n rows copied", nullptr, rows)); });
    connect(m_view, &ListView::columnsChanged, this, &ListPane::tellState);
    connect(m_view->header(), &ListHeader::filterChanged, this, &ListPane::queryChanged);
    connect(m_model, &ListModelBase::failed, this, &ListPane::failed);
    connect(m_model, &ListModelBase::loaded, this, [this] {
        showCounts();
        tellState();
    });
    connect(&m_means.format, &Format::changed, this, &ListPane::showMarks);
}

QList<Condition> ListPane::conditions() const
{
    QList<Condition> conditions = m_bar->conditions();
    const auto texts = m_view->header()->filterTexts();
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        if (const ListField *field = m_kind.field(text.key()))
            conditions += ListFields::fromCell(m_means.format, *field, *text);
    }
    return conditions;
}

void ListPane::setConditions(const QList<Condition> &conditions)
{
    m_begun = true;
    m_views->forgetLast();
    m_view->header()->setFilterTexts({});
    m_bar->setConditions(conditions);
}

QString ListPane::group() const
{
    return m_bar->group();
}

void ListPane::setEmptyStates(EmptyState *none, EmptyState *noMatches)
{
    m_none = none;
    m_noMatches = noMatches;
    m_content->addWidget(none);
    m_content->addWidget(noMatches);
}

void ListPane::showTotal(qint64 total, bool all)
{
    m_bar->setTotal(total);
    // Who types above the columns must go on seeing what is typed.
    QWidget *shown = m_view;
    if (total == 0 && !m_view->header()->hasFilter())
        shown = all ? m_none : m_noMatches;
    m_content->setCurrentWidget(shown ? shown : m_view);
}

void ListPane::setFields(const ListKind &kind, const std::function<void()> &exchange)
{
    const QList<ViewColumn> shown = m_view->columns();
    ListHeader *header = m_view->header();
    const bool filters = header->hasFilter();
    const QHash<QString, QString> texts = header->filterTexts();
    header->setFilterShown(false);
    m_kind = kind;
    exchange();
    m_view->setColumns(shown);
    header->setFilterShown(filters);
    header->setFilterTexts(texts);
    m_bar->retranslate();
}

void ListPane::begin()
{
    m_views->read();
}

void ListPane::editConditions()
{
    auto *dialog = new FilterDialog({m_means.format, m_kind}, conditions(), this);
    connect(dialog, &FilterDialog::changed, this, [this, dialog] { countFor(dialog); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        setConditions(dialog->conditions());
        emit queryChanged();
    });
    dialog->open();
    countFor(dialog);
}

/// At once up to a thousand, then exactly; of several questions only the last is answered.
void ListPane::countFor(FilterDialog *dialog)
{
    m_counting.cancel();
    const int question = ++m_question;
    const QList<Condition> conditions = dialog->conditions();
    const auto answered = [this, dialog, question](const Result<qint64> &count, bool bounded) {
        if (question != m_question)
            return false;
        const bool more = count && bounded && *count > kCountedAtOnce;
        if (count)
            dialog->setCountText(countText(std::min(*count, bounded ? kCountedAtOnce : *count), more));
        else
            dialog->setCountText(count.error().message);
        return more;
    };
    m_counting = m_means.count(conditions, kCountedAtOnce + 1);
    onAnswer(m_counting, dialog, [this, dialog, conditions, answered](const Result<qint64> &count) {
        if (!answered(count, true))
            return;
        m_counting = m_means.count(conditions, 0);
        onAnswer(m_counting, dialog, [answered](const Result<qint64> &exact) { answered(exact, false); });
    });
}

QString ListPane::countText(qint64 count, bool more) const
{
    return more ? tr("%1+ found, counting…").arg(m_means.format.locale().toString(count)) : m_kind.count(count);
}

void ListPane::chooseColumns()
{
    (new ColumnChooser(m_view, this))->open();
}

void ListPane::toggleFilterRow()
{
    ListHeader *header = m_view->header();
    header->setFilterShown(!header->hasFilter());
    m_content->setCurrentWidget(m_view);
    if (header->hasFilter())
        header->focusFilter(m_view->currentIndex().column());
}

void ListPane::editColours()
{
    auto *dialog = new RulesDialog({m_means.format, m_kind}, m_rules, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_rules = dialog->rules();
        showMarks();
        tellState();
    });
    dialog->open();
}

void ListPane::showView(const SavedView &view)
{
    m_begun = true;
    m_view->header()->setFilterTexts({});
    m_bar->setConditions(view.conditions);
    m_bar->showGroup(view.group);
    m_rules = view.rules;
    showMarks();
    m_view->setColumns(view.columns);
    m_model->setOrder(view.order);
    emit queryChanged();
}

SavedView ListPane::state() const
{
    return {.list = m_kind.list,
            .conditions = conditions(),
            .order = m_model->order(),
            .columns = m_view->columns(),
            .group = m_bar->group(),
            .rules = m_rules};
}

void ListPane::tellState()
{
    m_views->setState(state());
}

void ListPane::showMarks()
{
    QList<ListModelBase::Mark> marks;
    QStringList legend;
    for (const ColourRule &rule : std::as_const(m_rules)) {
        const auto &[colour, sign] = RulesDialog::look(rule.colour);
        marks.append({rule.conditions, colour, sign});
        legend << u"%1 %2"_s.arg(
            sign, ConditionText::of(m_means.format, {.op = Condition::Op::All, .parts = rule.conditions}));
    }
    m_model->setMarks(marks);
    m_legend->setText(legend.join(u"     "_s));
    m_legend->setVisible(!legend.isEmpty());
}

void ListPane::showCounts()
{
    QHash<QString, qint64> counts;
    for (const ListGroup &group : m_model->groups().groups())
        counts.insert(group.code, group.count);
    m_bar->setCounts(counts);
    m_totals->setText(tr("Total  (%1)").arg(m_means.format.locale().toString(m_model->groups().total().count)));
}

void ListPane::fillSortMenu()
{
    QMenu *menu = m_bar->sortMenu();
    menu->clear();
    QAction *usual = menu->addAction(tr("Usual order"));
    usual->setObjectName(u"usualOrder"_s);
    connect(usual, &QAction::triggered, m_model, [this] { m_model->setOrder({}); });
    menu->addSeparator();
    const auto fill = [this](QMenu *in, bool added) {
        const QList<SortKey> order = m_model->order();
        for (const ViewColumn &shown : m_view->columns()) {
            const int column = m_model->columnOf(shown.field);
            const QString field = m_model->sortField(column);
            if (field.isEmpty())
                continue;
            const auto key = std::ranges::find(order, field, &SortKey::field);
            QString text = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            if (key != order.cend())
                text += (key->descending ? u"  ▼ %1"_s : u"  ▲ %1"_s).arg(key - order.cbegin() + 1);
            QAction *action = in->addAction(PlainText::action(text));
            action->setObjectName((added ? u"then:"_s : u"sort:"_s) + shown.field);
            connect(action, &QAction::triggered, m_view, [this, column, added] { m_view->turnSorting(column, added); });
        }
    };
    fill(menu, false);
    menu->addSeparator();
    fill(menu->addMenu(tr("Then by")), true);
}

void ListPane::retranslate()
{
    m_view->setEmptyText(tr("Nothing fits what stands above the columns."));
    m_bar->retranslate();
    m_tabs->retranslate();
    m_bar->setViewText(m_views->text());
    showCounts();
    showMarks();
}
