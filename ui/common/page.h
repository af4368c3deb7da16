// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/exchange/exporter.h"

#include <QWidget>

class QAction;
class QLineEdit;

/// What the window shows in its middle. The window asks for the title, puts the page's search field and primary action
/// under Ctrl+F and Ctrl+N, and shows what the page reports.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual QString title() const = 0;
    virtual QString iconName() const = 0;
    virtual QLineEdit *searchField() { return nullptr; }
    /// Ctrl+N; null if the page makes nothing new.
    virtual QAction *primaryAction() { return nullptr; }
    /// Opens the box that logs a contact with the client at hand; false if there is none.
    virtual bool logContact() { return false; }
    /// Esc: true if the page went back a step itself.
    virtual bool goBack() { return false; }
    /// Shows what a link of wanted() means; false if it is not for this page.
    virtual bool follow(const QString &) { return false; }
    /// What the page shows now, in its order; without a kind where nothing can be exported.
    virtual ExportRequest exportRequest() const { return {}; }

signals:
    /// Something was done; the window shows it with an undo button.
    void done(const QString &message);
    /// Something to know that is no change of the file.
    void told(const QString &message);
    void failed(const Error &error);
    /// Figures in the navigation; 0 shows nothing.
    void countChanged(int waiting);
    /// Another feature is wanted: "client:12", "clients?tier=A&attribute=ENT" (conditionsFromText after the ?).
    void wanted(const QString &link);

protected:
    /// The file may not be changed: menus made on the spot look here, lasting widgets carry the property "writes".
    bool isReadOnly() const { return property("readOnly").toBool(); }
    /// Texts again, on QEvent::LanguageChange; called once by the constructor of each page.
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;
};
