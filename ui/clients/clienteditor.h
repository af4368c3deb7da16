// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/client.h"
#include "model/core/result.h"

#include <QWidget>

class ClientForm;
class ClientStore;
class Format;
class Notice;
class QLabel;
class QPushButton;
class QScrollArea;

/// Makes or changes one client: the form with Save (Ctrl+S, Ctrl+Enter) and Cancel (Esc). Of two who change the same
/// client the second is told and chooses.
class ClientEditor : public QWidget
{
    Q_OBJECT

public:
    ClientEditor(ClientStore &store, const Format &format, QWidget *parent = nullptr);
    void edit(Id<Client> id);
    void create();
    bool isModified() const;
    void save();
    void retranslate();

signals:
    void saved(Id<Client> id, const QString &name);
    void cancelled();
    void failed(const Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void fill(const Client &client);
    void refuse(const Error &error);
    void takeOver();

    ClientStore &m_store;
    const Format &m_format;
    Client m_original;
    Id<Client> m_wanted;
    QLabel *m_title;
    Notice *m_notice;
    QScrollArea *m_area;
    ClientForm *m_form;
    QPushButton *m_save;
    QPushButton *m_cancel;
};
