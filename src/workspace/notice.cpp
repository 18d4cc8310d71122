// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/notice.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "core/base/pluralcount.h"
#include "workspace/workspace.h"

namespace assay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

QString howFar(qint64 jobs, bool ofFile, bool stopped)
{
    const int count = pluralCount(jobs);
    if (ofFile)
        return stopped ? Texts::tr("Reading was stopped after %Ln job(s).", nullptr, count)
                       : Texts::tr("Reading broke off after %Ln job(s).", nullptr, count);
    return stopped ? Texts::tr("The fetch was stopped after %Ln job(s).", nullptr, count)
                   : Texts::tr("The fetch broke off after %Ln job(s).", nullptr, count);
}

QString stillShown(const QDateTime &loadedAt)
{
    const QLocale locale;
    const bool today = loadedAt.date() == QDate::currentDate();
    //: %1 is a time of day, or day and time
    return Texts::tr("The list from %1 is still shown.")
        .arg(
            today ? locale.toString(loadedAt.time(), QLocale::ShortFormat)
                  : locale.toString(loadedAt, QLocale::ShortFormat));
}

} // namespace

std::optional<Notice> Notice::ofLoad(Workspace &workspace)
{
    const JobBrowser *browser = workspace.browser();
    const JobBrowser::List *other = browser->otherList();
    const std::optional<LoadError> &error = browser->error();
    if (browser->isLoading() || browser->state() == JobBrowser::State::Failed || (!error && !other))
        return {};
    Notice notice;
    notice.isProblem = error.has_value();
    notice.offersList = other != nullptr;
    const bool ofFile = workspace.newestOrigin() == Workspace::Origin::File;
    QStringList sentences;
    if (other && other->arrived) {
        sentences.append(howFar(static_cast<qint64>(other->report.store->rowCount()), ofFile, !error));
        sentences.append(stillShown(browser->loadedAt()));
        notice.offers.push_back({StateAction::ShowOtherList, Texts::tr("Show &what arrived"), {}, {}});
        if (error)
            sentences.append(error->summary);
    } else {
        if (const auto newest = browser->newestStore(); newest && newest->rowCount() > 0)
            sentences.append(howFar(browser->loadedRows(), ofFile, !error));
        if (error) {
            sentences.append({error->summary, error->advice});
            notice.offers.push_back(StateContent::failed(*error, ofFile).offers.front());
        }
        if (other)
            notice.offers.push_back({StateAction::ShowOtherList, Texts::tr("&Go back to the list before"), {}, {}});
    }
    sentences.removeAll(QString());
    notice.text = sentences.join(u' ');
    return notice;
}

} // namespace assay
