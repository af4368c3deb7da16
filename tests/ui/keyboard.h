// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/applicationfixture.h"

#include <QDate>

class Figure;

/// A person at the whole program who has no mouse: keys go to the window that has the focus, as a keyboard sends them,
/// and nothing else is done. Where a key leads nowhere, the story stops there and says where the focus was.
class Keyboard
{
public:
    explicit Keyboard(ApplicationFixture &fixture) : m_fixture(fixture) {}

    void press(int key, Qt::KeyboardModifiers modifiers = {});
    /// Letters as keys; what no key has comes from an input method.
    void type(const QString &text);
    /// In place of what stands in the field.
    void retype(const QString &text);

    /// Tab, or Shift+Tab, until the widget of that name has the focus.
    bool tabTo(const QString &name);
    bool backTo(const QString &name);
    /// The arrow keys in a box of codes.
    bool choose(const QString &box, const QString &code);
    bool turn(const QString &checkBox, bool on);
    bool push(const QString &button);
    /// A day in a field of days, section by section.
    bool setDay(const QString &field, QDate day);
    /// Opens the menu of a button and takes the entry: object name or text, submenus first.
    bool menu(const QString &button, const QStringList &path);

    /// Ctrl and a digit; where there are more pages than digits, the button of the page.
    bool goTo(const QString &page);
    /// Ctrl+K, the text, the arrow keys, Enter.
    bool find(const QString &text, const QString &shown);
    /// A topic of the settings.
    bool openSettings(const QString &topic);
    /// The row of a list whose cell holds the text; the arrow keys walk to it.
    bool walkTo(const QString &list, const QString &text);

    /// Everything about how files come in stands here: Ctrl+I, what the file holds, import, and what was said then.
    bool import(const QString &path, const QString &kind);
    /// Who works here, where the program asks.
    bool choosePerson(const QString &code);
    /// Takes back the last step; false unless it was said to have been done.
    bool undo();

    /// The files of the stories on the fixture "base", by import(), and u4, the manager, to work with them.
    bool importBase();

    QWidget *focus() const;
    QString focusName() const;
    /// What the line at the foot of the window says.
    QString said() const;
    /// The widget of that name that can be seen now: several pages have a card.
    template <typename Widget>
    Widget *shown(const QString &name) const
    {
        for (Widget *widget : m_fixture.window().findChildren<Widget *>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    /// What the figure of that name shows; its caption behind it.
    QString figure(const QString &name) const;
    QString text(const QString &label) const;

    /// Why the last of the above was false.
    const QString &problem() const { return m_problem; }

private:
    QWindow *window() const;
    bool walk(const QString &name, int key);
    bool fail(const QString &problem);
    bool takeFromMenu(const QStringList &path);

    ApplicationFixture &m_fixture;
    QString m_problem;
};

/// A step of the keyboard that has to succeed.
#define VERIFY_KEYS(keyboard, step) QVERIFY2((keyboard).step, qPrintable((keyboard).problem()))
/// A step in a function of its own; nothing follows a failure.
#define STEP(step)                                                                                                     \
    do {                                                                                                               \
        step;                                                                                                          \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
    } while (false)
