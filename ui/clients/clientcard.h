// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "model/contacts/contactbrief.h"
#include "ui/clients/clientstores.h"
#include "ui/common/clientpanel.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

class ActionBox;
class CardFacts;
enum class DocumentAction;
struct Document;
class CardHeader;
class CardReceivables;
class CooperationBox;
class CycleBox;
class OpportunityBox;
class SaleBox;
struct Sale;
class Format;
class LogContactForm;
class PinBox;
class QLabel;
class QStackedWidget;
class QTabBar;
class SnoozeBox;
class TimelineView;

/// One client at a glance: header band, what can be done, the story, facts and people. It reads itself again when
/// something of it changes; what stands in an open box stays.
class ClientCard : public ClientPanel
{
    Q_OBJECT

public:
    ClientCard(const ClientStores &stores, const Format &format, QWidget *parent = nullptr);

    void showClient(Id<Client> id) override;
    Id<Client> client() const override { return m_id; }
    void openLog(bool focus) override;
    void openContact(qint64 id) override;
    void openSnooze() override;
    /// The log box cannot be closed: on Today it is what the page is for.
    void keepLogOpen(bool keep);
    bool closeBox() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectHeader();
    void connectBoxes();
    void retranslate();
    void reload();
    void readBrief();
    void readRelated();
    void take(const Client &client, const ClientDerived &derived);
    void openBox(QWidget *box);
    void openAction(ActionBox *box);
    void startLog();
    void showLog(const Contact &contact);
    void log();
    void postpone();
    void tellForm();
    void snooze();
    void setCooperation();
    void readPin();
    void setPin();
    void setCycle();
    void save(const Client &changed, const QString &message, ActionBox *box);
    void connectDocuments();
    void readDocuments();
    void addFiles(const QStringList &paths, Id<Client> client, Id<Contact> contact = {});
    void addLink(const QString &url);
    void useDocument(const Document &document, DocumentAction action);
    void openDocument(const Document &document);
    void copyDocument(const Document &document, const QString &path);
    void copyInvoiceDetails();
    void connectDeals();
    void openSale(Id<Sale> id);
    void saveSale();
    void removeSale();
    void openOpportunity();
    void addOpportunity();
    void contactBy(const QString &channel, Id<Person> person, const QString &link);
    void arrange();

    ClientStores m_stores;
    const Format &m_format;
    Id<Client> m_id;
    Client m_client;
    ClientDerived m_derived;
    ContactBrief m_brief;
    bool m_keepLog = false;
    std::function<void()> m_whenRead;        ///< what was asked of a client that is still on its way
    std::unique_ptr<QTemporaryDir> m_opened; ///< copies that other programs look at
    QStackedWidget *m_whole;
    QLabel *m_nothing;
    CardHeader *m_header;
    CardReceivables *m_receivables;
    QStackedWidget *m_boxes;
    LogContactForm *m_log;
    SnoozeBox *m_snooze;
    CooperationBox *m_cooperation;
    PinBox *m_pin;
    CycleBox *m_cycle;
    SaleBox *m_sale;
    OpportunityBox *m_opportunity;
    QTabBar *m_tabs;
    TimelineView *m_timeline;
    CardFacts *m_facts;
};
