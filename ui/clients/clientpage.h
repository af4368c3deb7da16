// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "model/clients/clientquery.h"
#include "ui/clients/clientstores.h"
#include "ui/common/listfields.h"
#include "ui/common/listmodel.h"
#include "ui/common/page.h"

#include <QTimer>

class BulkEditStore;
class ClientCard;
class ClientEditor;
class ClientMenu;
class EmptyState;
class Format;
class ListPane;
class ListView;
class Prompt;
class QSplitter;
class QStackedWidget;
class SavedViewStore;

/// All clients: search, filter, groups, the card beside the list (Space) or whole (Enter), the form.
class ClientPage : public Page
{
    Q_OBJECT

public:
    struct Means
    {
        ClientStores stores;
        SavedViewStore &views;
        BulkEditStore &bulk;
        const Format &format;
        Prompt &prompt;
    };
    explicit ClientPage(const Means &means, QWidget *parent = nullptr);

    QString title() const override;
    QString iconName() const override;
    QLineEdit *searchField() override { return m_search; }
    QAction *primaryAction() override { return m_new; }
    bool logContact() override;
    bool goBack() override;
    /// "client:12", "client:12/log", "clients", "clients?tier=A".
    bool follow(const QString &link) override;
    ExportRequest exportRequest() const override;

    void showConditions(const QList<Condition> &conditions);
    void openClient(Id<Client> id);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectList();
    void connectCard();
    void connectFilter();
    void connectKeys();
    void nameKeys();
    void takeFields();
    void forgetFields(const QStringList &gone);
    void ask();
    void enterList();
    void showTotal(qint64 total);
    void showCard(bool shown);
    void openWhole(qint64 id);
    void backToList();
    void edit(Id<Client> id);
    void makeNew();
    void remove(const QList<qint64> &ids);
    void setField(const QString &field, const QString &value);
    void askTag();
    void editField();
    void reach(const QString &channel, const QString &address);
    bool isWhole() const;

    Means m_means;
    const Format &m_format;
    QAction *m_new;
    QLineEdit *m_search;
    QTimer m_delay;
    ListKind m_kind;
    QList<CustomField> m_fields; ///< the firm's own, as the list knows them
    ListModel<ClientStore> *m_model;
    ListPane *m_pane;
    ListView *m_view;
    QAction *m_turnCard;
    QAction *m_change;
    QAction *m_remove;
    ClientMenu *m_menu;
    ClientCard *m_card;
    ClientEditor *m_editor;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    EmptyState *m_noClients;
    EmptyState *m_noMatches;
    bool m_panel = true;
};
