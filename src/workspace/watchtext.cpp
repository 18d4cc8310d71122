// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/watchtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "core/base/pluralcount.h"
#include "core/job/errorsentences.h"
#include "workspace/watch.h"

using namespace std::chrono_literals;

namespace assay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(WatchText)
};

int count(std::size_t jobs)
{
    return pluralCount(static_cast<qint64>(jobs));
}

QString pauseText(LoadErrorKind kind)
{
    switch (kind) {
    case LoadErrorKind::RateLimited:
        return Texts::tr("Paused: the service takes no more requests for now");
    case LoadErrorKind::Network:
        return Texts::tr("Paused: the service can't be reached");
    case LoadErrorKind::Timeout:
        return Texts::tr("Paused: the service did not answer in time");
    case LoadErrorKind::CutOff:
        return Texts::tr("Paused: the answer broke off");
    default:
        return Texts::tr("Paused: the service has an error");
    }
}

QString endText(LoadErrorKind kind)
{
    switch (kind) {
    case LoadErrorKind::RateLimited:
        return Texts::tr("Watching has ended: the service asks for a longer wait");
    case LoadErrorKind::Unauthorized:
    case LoadErrorKind::Forbidden:
        return Texts::tr("Watching has ended: the service refused the key");
    case LoadErrorKind::OutOfMemory:
        return Texts::tr("Watching has ended: there is not enough memory");
    default:
        return Texts::tr("Watching has ended: the service did not send the jobs");
    }
}

WatchText ofEnd(const Watch &watch)
{
    WatchText text;
    if (const auto &outcome = watch.outcome()) {
        text.line = *outcome == WatchedOutcome() ? Texts::tr("No job is pending: there is nothing to watch")
                                                 //: %1 is such as "412 completed, 3 failed"
                                                 : Texts::tr("Finished: %1").arg(WatchText::outcome(*outcome));
    } else if (watch.problem()) {
        text.line = endText(watch.problem()->kind);
        text.isProblem = true;
    }
    text.quiet = text.line;
    return text;
}

} // namespace

WatchText WatchText::of(const Watch &watch, std::chrono::milliseconds left)
{
    WatchText text;
    const QString interval = time(watch.interval());
    const bool isSlower = watch.interval() > watch.chosenInterval();
    //: %1 is a time such as "5 min"
    const QString watching = isSlower ? Texts::tr("Slowed down to every %1, as the service asks").arg(interval)
                                      //: %1 is a time such as "30 s"
                                      : Texts::tr("Watching every %1").arg(interval);
    switch (watch.state()) {
    case Watch::State::Off:
        return text;
    case Watch::State::Waiting:
        text.quiet = watching;
        //: %1 is such as "Watching every 30 s", %2 a time such as "12 s"
        text.line = left.count() > 0 ? Texts::tr("%1 · next in %2").arg(watching, time(left)) : watching;
        break;
    case Watch::State::Fetching:
        text.quiet = watching;
        //: %1 is such as "Watching every 30 s"
        text.line = Texts::tr("%1 · fetching").arg(watching);
        break;
    case Watch::State::Paused:
        text.quiet = pauseText(watch.problem()->kind);
        //: %1 is such as "Paused: the service can't be reached", %2 a time such as "12 s"
        text.line = Texts::tr("%1 · next try in %2").arg(text.quiet, time(left));
        text.isProblem = true;
        break;
    case Watch::State::Ended:
        text = ofEnd(watch);
        break;
    }
    if (watch.problem())
        text.tip = errorSentences(*watch.problem());
    return text;
}

QString WatchText::time(std::chrono::milliseconds time)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(time);
    if (seconds < 60s)
        //: Seconds
        return Texts::tr("%1 s").arg(QLocale().toString(qlonglong(seconds.count())));
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(time);
    if (minutes < 60min)
        //: Minutes
        return Texts::tr("%1 min").arg(QLocale().toString(qlonglong(minutes.count())));
    //: Hours
    return Texts::tr("%1 h").arg(QLocale().toString(qlonglong(std::chrono::ceil<std::chrono::hours>(time).count())));
}

QString WatchText::outcome(const WatchedOutcome &outcome)
{
    QStringList parts;
    if (outcome.completed > 0)
        parts << Texts::tr("%Ln completed", "jobs", count(outcome.completed));
    if (outcome.failed > 0)
        parts << Texts::tr("%Ln failed", "jobs", count(outcome.failed));
    if (outcome.notRun > 0)
        parts << Texts::tr("%Ln not run", "jobs", count(outcome.notRun));
    if (outcome.other > 0)
        parts << Texts::tr("%Ln with another status", "jobs", count(outcome.other));
    if (outcome.gone > 0)
        parts << Texts::tr("%Ln not in the list any more", "jobs", count(outcome.gone));
    //: Between two parts of a list
    return parts.join(Texts::tr(", "));
}

} // namespace assay
