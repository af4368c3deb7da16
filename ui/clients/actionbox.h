// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/tierpin.h"
#include "ui/common/inlinebox.h"

class CodeBox;
class DayBox;
class Format;
class QLineEdit;
class QSpinBox;

/// A question about one client, asked inside its card.
class ActionBox : public InlineBox
{
    Q_OBJECT

public:
    explicit ActionBox(const Format &format, QWidget *parent = nullptr);
    virtual void start(const Client &client, const ClientDerived &derived) = 0;

protected:
    const Format &m_format;
};

/// Cooperation by hand, with its reason, or by the rule again.
class CooperationBox : public ActionBox
{
    Q_OBJECT

public:
    explicit CooperationBox(const Format &format, QWidget *parent = nullptr);
    void start(const Client &client, const ClientDerived &derived) override;
    void retranslate() override;
    QString cooperation() const; ///< empty: by the rule
    QString reason() const;

private:
    CodeBox *m_value;
    QLineEdit *m_reason;
};

/// A tier by hand, with its reason and its last day, or the tier by the sales again.
class PinBox : public ActionBox
{
    Q_OBJECT

public:
    explicit PinBox(const Format &format, QWidget *parent = nullptr);
    void start(const Client &client, const ClientDerived &derived) override;
    void retranslate() override;
    /// The pin in force, before start().
    void setPin(const std::optional<TierPin> &pin) { m_pin = pin; }
    bool isPinned() const; ///< false: by the sales
    TierPin pin() const;

private:
    CodeBox *m_tier;
    DayBox *m_until;
    QLineEdit *m_reason;
    std::optional<TierPin> m_pin;
};

/// The client's own contact cycle, or that of its tier again.
class CycleBox : public ActionBox
{
    Q_OBJECT

public:
    explicit CycleBox(const Format &format, QWidget *parent = nullptr);
    void start(const Client &client, const ClientDerived &derived) override;
    void retranslate() override;
    std::optional<int> days() const;

private:
    QSpinBox *m_days;
};
