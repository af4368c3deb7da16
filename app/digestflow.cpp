// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/digestflow.h"

#include "app/application.h"
#include "ui/common/answer.h"
#include "ui/common/notifier.h"
#include "ui/common/uisettings.h"
#include "ui/shell/mainmenu.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kRemembered = 50;
}

DigestFlow::DigestFlow(Application &application, Notifier &notifier, QObject *parent)
    : QObject(parent), m_application(application), m_notifier(notifier)
{
    QAction *action = application.window().menu()->digest;
    action->setChecked(kDigest.get());
    connect(action, &QAction::toggled, this, [](bool on) { kDigest.set(on); });
    connect(&application, &Application::userKnown, this, &DigestFlow::show);
    connect(&application.format(), &Format::changed, this, &DigestFlow::show);
    connect(&notifier, &Notifier::clicked, &application, [&application] {
        MainWindow &window = application.window();
        window.bringUp();
        if (window.hasPage(u"today"_s))
            window.showPage(u"today"_s);
    });
}

QString DigestFlow::text(const DayDigest &digest)
{
    const auto n = [](qint64 count) { return static_cast<int>(count); };
    QStringList parts;
    if (digest.appointments > 0)
        parts += tr("%n appointments today", nullptr, n(digest.appointments));
    if (digest.contactsOverdue > 0)
        parts += tr("%n contacts overdue", nullptr, n(digest.contactsOverdue));
    if (digest.contactsToday > 0)
        parts += tr("%n contacts due today", nullptr, n(digest.contactsToday));
    if (digest.tasksOverdue > 0)
        parts += tr("%n tasks overdue", nullptr, n(digest.tasksOverdue));
    if (digest.tasksToday > 0)
        parts += tr("%n tasks due today", nullptr, n(digest.tasksToday));
    if (digest.promisesTomorrow > 0)
        parts += tr("%n promises due tomorrow", nullptr, n(digest.promisesTomorrow));
    if (digest.birthdays > 0)
        parts += tr("%n birthdays today", nullptr, n(digest.birthdays));
    return parts.join(u'\n');
}

void DigestFlow::show()
{
    OpenWorkspace *workspace = m_application.workspace();
    if (!kDigest.get() || !workspace || !m_notifier.isAvailable())
        return;
    const Id<User> me = m_application.format().me();
    // Several people, and nobody has said who: it is told once that is known.
    if (!me.isValid() && !m_application.format().users().isEmpty())
        return;
    const QString mark =
        u"%1 %2 %3"_s.arg(toDayText(m_application.format().today())).arg(me.value).arg(workspace->database.path());
    if (kDigestShown.get().contains(mark))
        return;
    // The last question alone is answered, so that two at the same time do not both notify.
    m_pending.cancel();
    m_pending = workspace->tasks.digest(me);
    onAnswer(m_pending, &workspace->tasks, [this, mark](const Result<DayDigest> &digest) {
        // One that could not be read is read again at the next occasion.
        if (!digest)
            return;
        QStringList shown = kDigestShown.get();
        shown.prepend(mark);
        kDigestShown.set(shown.mid(0, kRemembered));
        if (!digest->isEmpty())
            m_notifier.notify(tr("Weft: today"), text(*digest));
    });
}
