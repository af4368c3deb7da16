// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/keyboard.h"

#include "ui/common/figure.h"
#include "ui/common/notice.h"
#include "ui/shell/statusline.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostTabs = 150;
constexpr int kMostRows = 200;
constexpr int kPatience = 10'000;

QString nameOf(const QWidget *widget)
{
    if (!widget)
        return u"nothing"_s;
    const QString name = widget->objectName();
    return name.isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName()
                          : name;
}

QString rowText(const QAbstractItemModel *model, int row)
{
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column)
        cells << model->index(row, column).data().toString();
    return cells.join(u'|');
}
} // namespace

bool Keyboard::fail(const QString &problem)
{
    m_problem = problem + u"; the focus is at "_s + focusName() + u"; said: "_s + said();
    return false;
}

QWidget *Keyboard::focus() const
{
    const QWidget *popup = QApplication::activePopupWidget();
    return popup && popup->focusWidget() ? popup->focusWidget() : QApplication::focusWidget();
}

QString Keyboard::focusName() const
{
    return nameOf(focus());
}

QString Keyboard::said() const
{
    const Notice *notice = m_fixture.window().status()->notice();
    return notice->isVisible() ? notice->text() : QString();
}

QString Keyboard::figure(const QString &name) const
{
    const Figure *figure = shown<Figure>(name);
    return figure ? figure->value() + u' ' + figure->accessibleName() : QString();
}

QString Keyboard::text(const QString &label) const
{
    const QLabel *shownLabel = shown<QLabel>(label);
    return shownLabel ? shownLabel->text() : QString();
}

/// Where the desktop sends the keys: the window on top, which it has activated.
QWindow *Keyboard::window() const
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->window()->windowHandle();
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *top = modal ? modal : &m_fixture.window();
    if (QApplication::activeWindow() != top) {
        top->activateWindow();
        (void)QTest::qWaitForWindowActive(top);
    }
    return top->windowHandle();
}

void Keyboard::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window(), static_cast<Qt::Key>(key), modifiers);
}

void Keyboard::type(const QString &text)
{
    for (const QChar letter : text) {
        if (letter.unicode() < 128) {
            QTest::keyClick(window(), letter.toLatin1());
            continue;
        }
        QInputMethodEvent written;
        written.setCommitString(letter);
        QCoreApplication::sendEvent(focus(), &written);
    }
}

void Keyboard::retype(const QString &text)
{
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    type(text);
}

bool Keyboard::walk(const QString &name, int key)
{
    QStringList seen;
    for (int i = 0; i < kMostTabs; ++i) {
        if (focus() && focus()->objectName() == name && focus()->isVisible() && focus()->isEnabled())
            return true;
        if (seen.isEmpty() || seen.last() != focusName())
            seen << focusName();
        press(key);
    }
    return fail(u"Tab does not reach %1, only %2"_s.arg(name, seen.mid(0, 80).join(u", "_s)));
}

bool Keyboard::tabTo(const QString &name)
{
    return walk(name, Qt::Key_Tab);
}

bool Keyboard::backTo(const QString &name)
{
    return walk(name, Qt::Key_Backtab);
}

bool Keyboard::choose(const QString &box, const QString &code)
{
    if (!tabTo(box))
        return false;
    const auto *choices = qobject_cast<const QComboBox *>(focus());
    const auto place = [&] { return choices ? std::max(choices->findData(code), choices->findText(code)) : -1; };
    (void)QTest::qWaitFor([&] { return place() >= 0; });
    const int wanted = place();
    if (wanted < 0)
        return fail(u"%1 does not offer %2"_s.arg(box, code));
    for (int i = 0; i < choices->count() && choices->currentIndex() != wanted; ++i)
        press(choices->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    return choices->currentIndex() == wanted || fail(u"The arrow keys do not choose %1 in %2"_s.arg(code, box));
}

bool Keyboard::turn(const QString &checkBox, bool on)
{
    if (!tabTo(checkBox))
        return false;
    const auto *box = qobject_cast<const QAbstractButton *>(focus());
    if (box && box->isChecked() != on)
        press(Qt::Key_Space);
    return (box && box->isChecked() == on) || fail(checkBox + u" does not turn"_s);
}

bool Keyboard::push(const QString &button)
{
    if (!tabTo(button))
        return false;
    press(Qt::Key_Space);
    return true;
}

bool Keyboard::setDay(const QString &field, QDate day)
{
    if (!tabTo(field))
        return false;
    const auto *edit = qobject_cast<const QDateEdit *>(focus());
    if (!edit)
        return fail(field + u" is no field of days"_s);
    if (edit->date() == edit->minimumDate())
        press(Qt::Key_Up);
    using Section = QDateTimeEdit::Section;
    const auto part = [](Section section, QDate of) {
        return section == Section::YearSection ? of.year() : section == Section::MonthSection ? of.month() : of.day();
    };
    press(Qt::Key_Home);
    for (int i = 0; i < 3; ++i) {
        const Section section = edit->currentSection();
        for (int step = 0; step < 400 && part(section, edit->date()) != part(section, day); ++step)
            press(part(section, edit->date()) < part(section, day) ? Qt::Key_Up : Qt::Key_Down);
        if (i < 2)
            press(Qt::Key_Right, Qt::ControlModifier);
    }
    return edit->date() == day || fail(u"%1 shows %2"_s.arg(field, edit->date().toString(Qt::ISODate)));
}

bool Keyboard::menu(const QString &button, const QStringList &path)
{
    if (!tabTo(button))
        return false;
    // A button waits until its menu is closed; the keys for the menu come meanwhile.
    const auto taken = std::make_shared<std::optional<bool>>();
    QTimer::singleShot(0, &m_fixture.window(), [this, path, taken] { *taken = takeFromMenu(path); });
    press(Qt::Key_Space);
    (void)QTest::qWaitFor([&] { return taken->has_value(); }, kPatience);
    return taken->value_or(false) ||
           fail(u"The menu of %1 does not give %2: %3"_s.arg(button, path.join(u" > "_s), m_problem));
}

bool Keyboard::takeFromMenu(const QStringList &path)
{
    m_problem.clear();
    QPointer<QMenu> before;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const auto opened = [&] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
        if (!QTest::qWaitFor([&] { return opened() && opened() != before; })) {
            m_problem = u"no menu opens"_s;
            return false;
        }
        QPointer<QMenu> menu = opened();
        const auto isThere = [&] {
            const QAction *action = menu->activeAction();
            return action && (action->objectName() == path.at(i) || action->text() == path.at(i));
        };
        QStringList seen;
        for (int row = 0; row < kMostRows && !isThere(); ++row) {
            // A submenu opens by itself where the keys begin.
            if (!menu->activeAction() || row > 0 || i == 0)
                press(Qt::Key_Down);
            seen << (menu->activeAction() ? menu->activeAction()->text() : QString());
        }
        if (!isThere()) {
            m_problem = u"it has "_s + seen.mid(0, 30).join(u", "_s);
            while (QApplication::activePopupWidget())
                press(Qt::Key_Escape);
            return false;
        }
        press(i + 1 < path.size() ? Qt::Key_Right : Qt::Key_Return);
        before = menu;
    }
    return true;
}

bool Keyboard::goTo(const QString &page)
{
    const MainWindow &window = m_fixture.window();
    for (int digit = Qt::Key_1; digit <= Qt::Key_9 && window.currentKey() != page; ++digit)
        press(digit, Qt::ControlModifier);
    if (window.currentKey() != page && !push(u"navigate-"_s + page))
        return false;
    return window.currentKey() == page || fail(u"No key leads to "_s + page);
}

bool Keyboard::find(const QString &text, const QString &shown)
{
    press(Qt::Key_K, Qt::ControlModifier);
    if (focusName() != u"quickFindField")
        return fail(u"Ctrl+K does not ask"_s);
    type(text);
    const auto *list = m_fixture.find<QListWidget>("quickFindList");
    const auto rowOf = [&] {
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->text().contains(shown))
                return row;
        return -1;
    };
    if (!QTest::qWaitFor([&] { return rowOf() >= 0; }, kPatience))
        return fail(u"Ctrl+K does not find "_s + text);
    for (int i = 0; i < kMostRows && list->currentRow() < rowOf(); ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    return true;
}

bool Keyboard::openSettings(const QString &topic)
{
    if (!goTo(u"settings"_s) || !tabTo(u"topics"_s))
        return false;
    const auto *topics = qobject_cast<const QListWidget *>(focus());
    press(Qt::Key_Home);
    for (int i = 0; i < topics->count(); ++i) {
        if (topics->currentItem()->data(Qt::UserRole) == topic)
            return true;
        press(Qt::Key_Down);
    }
    return fail(u"The settings have no topic "_s + topic);
}

bool Keyboard::walkTo(const QString &list, const QString &text)
{
    if (!tabTo(list))
        return false;
    const auto *view = qobject_cast<const QAbstractItemView *>(focus());
    // What is listed is on its way when the list can be reached.
    const auto isListed = [&] {
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (rowText(view->model(), row).contains(text))
                return true;
        return false;
    };
    (void)QTest::qWaitFor(isListed, kPatience);
    // News that comes meanwhile may put the cursor back where it was; then one begins again.
    QStringList seen;
    for (int round = 0; round < 3; ++round) {
        press(Qt::Key_Home, Qt::ControlModifier);
        int before = -2;
        while (view->currentIndex().row() != before) {
            before = view->currentIndex().row();
            seen << (before < 0 ? QString() : rowText(view->model(), before));
            if (seen.last().contains(text))
                return true;
            press(Qt::Key_Down);
        }
    }
    return fail(u"%1 does not show %2, but: %3"_s.arg(list, text, seen.mid(0, 40).join(u" / "_s)));
}

bool Keyboard::import(const QString &path, const QString &kind)
{
    m_fixture.prompt.files = {path};
    press(Qt::Key_I, Qt::ControlModifier);
    const auto wizard = [&] { return m_fixture.find<QWidget>("importWizard"); };
    const auto ready = [&](const char *name) {
        const auto *button = m_fixture.find<QWidget>(name);
        return button && button->isVisible() && button->isEnabled();
    };
    if (!QTest::qWaitFor([&] { return ready("importNext"); }, kPatience))
        return fail(u"Nothing can be imported from "_s + path);
    const auto *kinds = m_fixture.find<QComboBox>("importKind");
    if (kinds->currentData().toString() != kind && !choose(u"importKind"_s, kind))
        return fail(u"%1 is taken for %2"_s.arg(path, kinds->currentData().toString()));
    for (const char *name : {"importNext", "importNext", "importNow"}) {
        if (!QTest::qWaitFor([&] { return ready(name); }, kPatience) || !tabTo(QLatin1String(name)))
            return fail(u"%1 does not come to %2"_s.arg(path, QLatin1String(name)));
        press(Qt::Key_Return);
    }
    const QString file = QFileInfo(path).fileName();
    if (!QTest::qWaitFor([&] { return said().contains(file); }, kPatience))
        return fail(u"Nothing is said about the import of "_s + file);
    press(Qt::Key_Escape);
    return QTest::qWaitFor([&] { return !wizard() || !wizard()->isVisible(); }, kPatience) ||
           fail(u"The wizard stays"_s);
}

bool Keyboard::importBase()
{
    const auto file = [](const QString &name) {
        return QStringLiteral(WEFT_SOURCE_DIR "/tests/stories/base/") + name + u".csv"_s;
    };
    const auto named = [this] { return shown<QWidget>(u"userButton"_s) != nullptr; };
    return import(file(u"users"_s), u"users"_s) && QTest::qWaitFor(named) && push(u"userButton"_s) &&
           choosePerson(u"u4"_s) && import(file(u"parties"_s), u"clients"_s) && import(file(u"deals"_s), u"sales"_s) &&
           import(file(u"opportunities"_s), u"opportunities"_s) && import(file(u"tasks"_s), u"tasks"_s);
}

bool Keyboard::choosePerson(const QString &code)
{
    const auto asked = [&] { return m_fixture.find<QWidget>("userChooser"); };
    if (!QTest::qWaitFor([&] { return asked() && asked()->isVisible(); }, kPatience))
        return fail(u"Nobody asks who is working"_s);
    if (!tabTo(u"users"_s))
        return false;
    const auto *users = qobject_cast<const QListWidget *>(focus());
    press(Qt::Key_Home);
    for (int i = 0; i < users->count() && users->currentItem()->data(Qt::UserRole) != code; ++i)
        press(Qt::Key_Down);
    if (users->currentItem()->data(Qt::UserRole) != code)
        return fail(u"The program does not know "_s + code);
    press(Qt::Key_Return);
    return QTest::qWaitFor([&] { return !asked(); }, kPatience) || fail(u"The question stays"_s);
}

bool Keyboard::undo()
{
    const QString before = said();
    QSignalSpy committed(&m_fixture.workspace().database, &Database::committed);
    press(Qt::Key_Z, Qt::ControlModifier);
    if (!QTest::qWaitFor([&] { return !committed.isEmpty(); }, kPatience))
        return fail(u"Ctrl+Z undoes nothing"_s);
    // Two steps of one name in a row are said in the same words.
    (void)QTest::qWaitFor([&] { return said() != before; }, 300);
    return true;
}
