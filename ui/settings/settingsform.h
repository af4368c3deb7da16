// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/settings/settingsstore.h"

#include <QTimer>
#include <QWidget>

class Format;
class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// A topic of the settings: fields that show the stored values, what a change would do, Save. It compares values, so
/// that typing a value back is no change.
class SettingsForm : public QWidget
{
    Q_OBJECT

public:
    SettingsForm(SettingsStore &store, const Format &format, QWidget *parent);

    /// Shows the stored values; what is being edited stays.
    void refresh();
    bool isChanged() const;

signals:
    void done(const QString &message);
    void failed(const Error &error);

protected:
    using Values = SettingsStore::Values;

    virtual void setSettings(const Settings &settings) = 0;
    virtual Values values() const = 0;
    virtual void retranslate() = 0;
    /// The layout above the buttons.
    QVBoxLayout *body() const { return m_body; }
    const Format &format() const { return m_format; }
    /// To be called after any edit.
    void edited();
    void changeEvent(QEvent *event) override;
    void start();

private:
    Values changes() const;
    void askEffect();
    void showEffect(const Derived::Effect &effect);
    void save();
    void showButtons();
    void retranslateAll();

    SettingsStore &m_store;
    const Format &m_format;
    QVBoxLayout *m_body;
    QLabel *m_effect;
    QPushButton *m_save;
    QPushButton *m_revert;
    QTimer m_pause;
    QFuture<Result<Derived::Effect>> m_pending;
    bool m_showing = false;
    bool m_valid = true;
};
