// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/statecontent.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "core/base/pluralcount.h"

namespace assay {

namespace {

using namespace Qt::StringLiterals;

QString translated(const char *text)
{
    return QCoreApplication::translate("StateContent", text);
}

QString translated(const char *text, qint64 count)
{
    return QCoreApplication::translate("StateContent", text, nullptr, pluralCount(count));
}

StateContent::Offer offer(StateAction action, const char *text, QLatin1StringView icon = {})
{
    return {action, translated(text), {}, icon};
}

} // namespace

StateContent StateContent::start(bool keyFound, ApiKey::Kind kind)
{
    StateContent page;
    page.iconName = "connection"_L1;
    page.sentence = translated(QT_TRANSLATE_NOOP("StateContent", "See how every job scored, and why"));
    page.detail = translated(QT_TRANSLATE_NOOP("StateContent", "Nothing that is read here leaves this machine."));
    page.listed = true;
    if (keyFound) {
        const char *const text = kind == ApiKey::Kind::BearerToken
            ? QT_TRANSLATE_NOOP("StateContent", "&Use the token in MEIBEL_TOKEN")
            : QT_TRANSLATE_NOOP("StateContent", "&Use the key in MEIBEL_API_KEY");
        page.offers.push_back(
            {StateAction::UseFoundKey, translated(text),
             translated(QT_TRANSLATE_NOOP("StateContent", "The environment has one; it stays in memory only")),
             "key"_L1});
    }
    page.offers.push_back(
        {StateAction::EnterKey, translated(QT_TRANSLATE_NOOP("StateContent", "Enter a &key")),
         translated(QT_TRANSLATE_NOOP("StateContent", "Connect to the service with an API key")), "connection"_L1});
    page.offers.push_back(
        {StateAction::OpenFile, translated(QT_TRANSLATE_NOOP("StateContent", "&Open a file")),
         translated(QT_TRANSLATE_NOOP("StateContent", "A saved response: JSON or NDJSON, also in gzip")), "open"_L1});
    page.offers.push_back(
        {StateAction::LookAtDemo, translated(QT_TRANSLATE_NOOP("StateContent", "&Look at the demo")),
         translated(QT_TRANSLATE_NOOP("StateContent", "Made-up jobs from a server inside this program")), "demo"_L1});
    return page;
}

StateContent StateContent::ready(const QString &host)
{
    StateContent page;
    page.iconName = "fetch"_L1;
    page.sentence = translated(QT_TRANSLATE_NOOP("StateContent", "Ready to fetch"));
    //: %1 is a host name
    page.detail =
        translated(QT_TRANSLATE_NOOP(
                       "StateContent", "Jobs come from %1. Filters under “Ask the service” narrow what is fetched."))
            .arg(host);
    page.offers = {offer(StateAction::Fetch, QT_TRANSLATE_NOOP("StateContent", "Fetch job&s"), "fetch"_L1)};
    return page;
}

StateContent
StateContent::loading(const QString &from, const LoadProgress &progress, const std::optional<RetryWait> &wait)
{
    StateContent page;
    page.iconName = "fetch"_L1;
    page.busy = true;
    const QLocale locale;
    if (wait) {
        const qint64 seconds = (wait->left.count() + 999) / 1000;
        page.sentence = translated(QT_TRANSLATE_N_NOOP("StateContent", "Trying again in %Ln second(s)"), seconds);
        //: %1 is a sentence: why the last try failed; %2 and %3 are numbers
        page.detail = translated(QT_TRANSLATE_NOOP("StateContent", "%1 Retry %2 of %3."))
                          .arg(wait->reason.summary, locale.toString(wait->attempt), locale.toString(wait->attempts));
    } else {
        //: %1 is a host name or a file name
        page.sentence = translated(QT_TRANSLATE_NOOP("StateContent", "Reading jobs from %1")).arg(from);
        if (progress.bytes > 0 && progress.totalBytes > 0) {
            //: %1 and %2 are amounts such as 3.1 MB
            page.detail =
                translated(QT_TRANSLATE_NOOP("StateContent", "%1 of %2"))
                    .arg(locale.formattedDataSize(progress.bytes), locale.formattedDataSize(progress.totalBytes));
            page.progress = std::clamp(double(progress.bytes) / double(progress.totalBytes), 0.0, 1.0);
        } else if (progress.bytes > 0) {
            //: %1 is an amount such as 3.1 MB
            page.detail = translated(QT_TRANSLATE_NOOP("StateContent", "%1 so far"))
                              .arg(locale.formattedDataSize(progress.bytes));
        } else {
            page.detail =
                translated(QT_TRANSLATE_NOOP("StateContent", "The first rows show up as soon as they arrive."));
        }
    }
    page.offers = {offer(StateAction::Stop, QT_TRANSLATE_NOOP("StateContent", "&Stop"), "stop"_L1)};
    return page;
}

StateContent StateContent::noJobs(bool filtered, bool problems, bool ofFile)
{
    StateContent page;
    page.iconName = "empty"_L1;
    if (problems) {
        page.sentence = translated(QT_TRANSLATE_NOOP("StateContent", "No job could be read"));
        page.detail =
            translated(QT_TRANSLATE_NOOP("StateContent", "What was wrong with each one is listed under problems."));
        page.offers.push_back(
            offer(StateAction::ShowProblems, QT_TRANSLATE_NOOP("StateContent", "Show the &problems")));
    } else {
        page.sentence = translated(QT_TRANSLATE_NOOP("StateContent", "There are no jobs here"));
        if (ofFile)
            page.detail = translated(QT_TRANSLATE_NOOP("StateContent", "The file has an empty list."));
        else if (filtered)
            page.detail = translated(QT_TRANSLATE_NOOP(
                "StateContent",
                "The service has none for these filters. It compares them exactly, capitals included."));
        else
            page.detail = translated(QT_TRANSLATE_NOOP("StateContent", "The answer was an empty list."));
    }
    if (ofFile) {
        page.offers.push_back(
            offer(StateAction::OpenFile, QT_TRANSLATE_NOOP("StateContent", "&Open another file"), "open"_L1));
    } else if (filtered) {
        page.offers.push_back(offer(
            StateAction::ClearServiceFilter, QT_TRANSLATE_NOOP("StateContent", "&Clear the filters and fetch again")));
    } else if (!problems) {
        page.offers.push_back(offer(StateAction::Fetch, QT_TRANSLATE_NOOP("StateContent", "Fetch a&gain")));
    }
    return page;
}

StateContent StateContent::nothingMatches(qint64 loaded)
{
    StateContent page;
    page.iconName = "nothing-matches"_L1;
    page.sentence = translated(QT_TRANSLATE_NOOP("StateContent", "Nothing matches"));
    page.detail = translated(
        QT_TRANSLATE_N_NOOP("StateContent", "None of the %Ln jobs passes what is set under “Refine here”."), loaded);
    page.offers = {offer(StateAction::ClearRefinement, QT_TRANSLATE_NOOP("StateContent", "&Show all jobs"))};
    return page;
}

StateContent StateContent::failed(const LoadError &error, bool ofFile)
{
    StateContent page;
    page.iconName = ofFile || error.kind == LoadErrorKind::NotJobs ? "problem"_L1 : "error-cloud"_L1;
    page.sentence = error.summary;
    page.detail = error.advice;
    page.serverMessage = error.detail;
    const auto again = offer(StateAction::TryAgain, QT_TRANSLATE_NOOP("StateContent", "&Try again"), "fetch"_L1);
    const auto change =
        offer(StateAction::EnterKey, QT_TRANSLATE_NOOP("StateContent", "&Change the connection"), "key"_L1);
    if (ofFile) {
        page.offers = {
            offer(StateAction::OpenFile, QT_TRANSLATE_NOOP("StateContent", "&Open another file"), "open"_L1), again};
        return page;
    }
    switch (error.kind) {
    case LoadErrorKind::Unauthorized:
        page.offers = {offer(StateAction::EnterKey, QT_TRANSLATE_NOOP("StateContent", "Enter &Key…"), "key"_L1), again};
        break;
    case LoadErrorKind::InvalidFilter:
    case LoadErrorKind::BadRequest:
        page.offers = {
            offer(
                StateAction::ClearServiceFilter,
                QT_TRANSLATE_NOOP("StateContent", "&Clear the filters and fetch again")),
            again};
        break;
    case LoadErrorKind::RateLimited:
    case LoadErrorKind::ServerError:
    case LoadErrorKind::CutOff:
    case LoadErrorKind::OutOfMemory:
    case LoadErrorKind::NoThreads:
        page.offers = {again};
        break;
    case LoadErrorKind::Network: // usually temporary, but the address may be wrong
    case LoadErrorKind::Timeout:
        page.offers = {again, change};
        break;
    default:
        page.offers = {change, again};
        break;
    }
    return page;
}

} // namespace assay
