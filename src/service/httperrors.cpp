// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/httperrors.h"

#include <QDir>
#include <QLocale>

#include "core/base/pluralcount.h"
#include "service/errorbody.h"
#include "service/wireerrors.h"

namespace assay {

namespace {

LoadError notFound(const RequestSubject &subject)
{
    switch (subject.kind) {
    case RequestSubject::Kind::Job:
        return makeError(
            LoadErrorKind::NotFound, 404, HttpErrors::tr("The service has no job “%1”.").arg(subject.name),
            {HttpErrors::tr("Check the id; the job may have been deleted.")});
    case RequestSubject::Kind::AgentSummary:
        return makeError(
            LoadErrorKind::NotFound, 404,
            HttpErrors::tr("The service has no scores of an agent “%1”.").arg(subject.name),
            {HttpErrors::tr("Check the agent's name; upper and lower case differ.")});
    case RequestSubject::Kind::SessionSummary:
        return makeError(
            LoadErrorKind::NotFound, 404,
            HttpErrors::tr("The service has no scores of session “%1” of the agent “%2”.")
                .arg(subject.session, subject.name),
            {HttpErrors::tr("Check the agent's name and the session's id.")});
    case RequestSubject::Kind::Conversation:
        return makeError(
            LoadErrorKind::NotFound, 404,
            HttpErrors::tr("The service has no conversation of session “%1”.").arg(subject.session),
            {HttpErrors::tr("It may have been deleted, or this service keeps none.")});
    case RequestSubject::Kind::SessionTimes:
        return makeError(
            LoadErrorKind::NotFound, 404, HttpErrors::tr("The service has no list of agents and their sessions."),
            {HttpErrors::tr("Check the connection's base URL; it usually ends in /v2.")});
    case RequestSubject::Kind::Jobs:
        break;
    }
    return makeError(
        LoadErrorKind::NotFound, 404,
        HttpErrors::tr("There is no list of scoring jobs at this address of %1.").arg(subject.host),
        {HttpErrors::tr("Check the connection's base URL; it usually ends in /v2."),
         HttpErrors::tr("Check --base-url; it usually ends in /v2.")});
}

// What was asked for is there, but not for this key.
LoadError forbidden(const RequestSubject &subject)
{
    const Advice advice{HttpErrors::tr("Use another key, or ask the project's owner for access.")};
    switch (subject.kind) {
    case RequestSubject::Kind::Job: // the service's answer for a job of another customer
        return makeError(
            LoadErrorKind::Forbidden, 403,
            HttpErrors::tr("The job “%1” belongs to another customer.").arg(subject.name),
            {HttpErrors::tr("Check the id, or use a key of that customer.")});
    case RequestSubject::Kind::AgentSummary:
        return makeError(
            LoadErrorKind::Forbidden, 403,
            HttpErrors::tr("This key is not allowed to read the scores of the agent “%1”.").arg(subject.name), advice);
    case RequestSubject::Kind::SessionSummary:
        return makeError(
            LoadErrorKind::Forbidden, 403,
            HttpErrors::tr("This key is not allowed to read the scores of session “%1” of the agent “%2”.")
                .arg(subject.session, subject.name),
            advice);
    case RequestSubject::Kind::Conversation:
        return makeError(
            LoadErrorKind::Forbidden, 403,
            HttpErrors::tr("This key is not allowed to read the conversation of session “%1”.").arg(subject.session),
            advice);
    case RequestSubject::Kind::SessionTimes:
        return makeError(
            LoadErrorKind::Forbidden, 403,
            HttpErrors::tr("This key is not allowed to read the sessions of the agent “%1”.").arg(subject.name),
            advice);
    case RequestSubject::Kind::Jobs:
        break;
    }
    return makeError(
        LoadErrorKind::Forbidden, 403, HttpErrors::tr("This key is not allowed to read scoring jobs."), advice);
}

// Of one job or one summary, nothing is kept that could be completed.
Advice againAdvice()
{
    return {
        HttpErrors::tr("Fetch again; if it stays so, check the connection's base URL."),
        HttpErrors::tr("Run the command again; if it stays so, check --base-url.")};
}

// That the answer is something else than what was asked for; %1 is the name of the server.
QString wrongContent(const RequestSubject &subject)
{
    switch (subject.kind) {
    case RequestSubject::Kind::Job:
        return HttpErrors::tr("The answer of %1 is not a scoring job.");
    case RequestSubject::Kind::Conversation:
        return HttpErrors::tr("The answer of %1 is not a conversation.");
    case RequestSubject::Kind::SessionTimes:
        return HttpErrors::tr("The answer of %1 is not a list of agents or sessions.");
    case RequestSubject::Kind::AgentSummary:
    case RequestSubject::Kind::SessionSummary:
    case RequestSubject::Kind::Jobs:
        break;
    }
    return HttpErrors::tr("The answer of %1 is not a score summary.");
}

// What the service says of an error, with the code that its support will ask for.
QString detailOf(const ErrorBody &said)
{
    if (said.html)
        return HttpErrors::tr("The answer was an HTML page, perhaps from a proxy.");
    if (said.code.isEmpty())
        return said.text;
    //: %1 is what the service says of an error, in one line or several; %2 is its code, such as “quota_exceeded”
    return HttpErrors::tr("%1\nError code: %2").arg(said.text, said.code);
}

} // namespace

LoadError HttpErrors::fromStatus(int status, const QByteArray &body, const RequestSubject &subject, const ApiKey &key)
{
    ErrorBody said = readErrorBody(body);
    said.text = key.redacted(said.text);
    said.code = key.redacted(said.code);
    return LoadError::told([=, kind = key.kind()] { return badStatus(status, said, subject, kind); });
}

LoadError HttpErrors::badStatus(int status, const ErrorBody &said, const RequestSubject &subject, ApiKey::Kind keyKind)
{
    LoadError error = makeError(LoadErrorKind::BadRequest, status, {}, Advice());
    switch (status) {
    case 401:
        error.kind = LoadErrorKind::Unauthorized;
        if (keyKind == ApiKey::Kind::BearerToken) {
            error.summary = tr("The token is wrong, or it has expired.");
            error.advice = tr("Set MEIBEL_TOKEN to a new token and start the program again, or enter a key.");
        } else {
            error.summary = tr("The key is missing or wrong.");
            error.advice = tr("Enter the key of this connection again.");
        }
        break;
    case 403:
        error = forbidden(subject);
        break;
    case 404:
        error = notFound(subject);
        break;
    case 422:
        error.kind = LoadErrorKind::InvalidFilter;
        error.filter = said.filter;
        error.summary = said.filter ? tr("The service did not accept the filter “%1”.").arg(fieldTitle(*said.filter))
                                    : tr("The service did not accept the request.");
        error.advice = said.filter ? tr("Correct or clear that filter and fetch again.")
                                   : tr("Check the filters and fetch again.");
        break;
    case 429:
        error.kind = LoadErrorKind::RateLimited;
        error.summary = tr("The service takes no more requests from this key for now.");
        error.advice = tr("Wait a while and fetch again.");
        error.commandAdvice = tr("Wait a while and run the command again.");
        break;
    case 408:
        error.kind = LoadErrorKind::ServerError;
        error.summary = tr("The service got the request too late (status 408).");
        error.advice = tr("Try again later; if it lasts, tell the service's support.");
        break;
    case 425:
        error.kind = LoadErrorKind::ServerError;
        error.summary = tr("The service does not take the request yet (status 425).");
        error.advice = tr("Try again later; if it lasts, tell the service's support.");
        break;
    default:
        if (status >= 500) {
            error.kind = LoadErrorKind::ServerError;
            error.summary = tr("The service has a problem of its own (status %1).").arg(status);
            error.advice = tr("Try again later; if it lasts, tell the service's support.");
        } else if (status >= 400) {
            error.summary = status == 400 ? tr("The service did not understand the request.")
                                          : tr("The service refused the request (status %1).").arg(status);
            error.advice = tr("Check the filters and the connection's base URL.");
            error.commandAdvice = tr("Check the filters and --base-url.");
        } else if (status >= 100 && status < 200) {
            // Qt 6.4 ends an answer at an interim one, in its own HTTP code on its own thread: what follows is out of
            // reach. To pass it over, the program would need an HTTP and TLS client of its own.
            error.kind = LoadErrorKind::NotJobs;
            error.summary = tr("The service sent an interim answer (status %1) before the real one.").arg(status);
            error.advice =
                tr("The program can't read on behind it. Ask the service's support to leave interim answers out.");
        } else {
            error.kind = LoadErrorKind::NotJobs;
            error.summary = tr("The service gave an answer that the program does not expect (status %1).").arg(status);
            error.advice = WireErrors::baseUrlAdvice().window;
            error.commandAdvice = WireErrors::baseUrlAdvice().command;
        }
    }
    error.httpStatus = status;
    error.detail = detailOf(said);
    return error;
}

Advice HttpErrors::askedToWait(std::chrono::seconds wait)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(wait).count();
    const auto hours = minutes / 60;
    if (hours < 48) {
        const QString hoursText = QString::number(hours);
        const QString minutesText = QString::number(minutes % 60);
        return {
            tr("The service asks to wait %1 h %2 min; fetch again after that.").arg(hoursText, minutesText),
            tr("The service asks to wait %1 h %2 min; run the command again after that.").arg(hoursText, minutesText)};
    }
    const int days = pluralCount((minutes + 24 * 60 - 1) / (24 * 60));
    return {
        tr("The service asks to wait %Ln days; fetch again after that.", nullptr, days),
        tr("The service asks to wait %Ln days; run the command again after that.", nullptr, days)};
}

QString RequestSubject::server() const
{
    if (port == 0)
        return host;
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

QString HttpErrors::withUnreadableWait(const QString &summary, const QString &said)
{
    constexpr qsizetype LongestShown = 40;
    QString shown = said.simplified();
    if (shown.size() > LongestShown)
        shown = shown.first(LongestShown) + u'…';
    //: %1 is a sentence about an error; %2 is what the service sent as the time of the next request
    return tr("%1 It says when to ask again as “%2”, which the program can't read.").arg(summary, shown);
}

LoadError HttpErrors::fromNetwork(
    QNetworkReply::NetworkError error, const QString &systemText, const RequestSubject &subject, const QString &proxy)
{
    return LoadError::told([=] {
        return proxy.isEmpty() ? WireErrors::ofNetwork(error, systemText, subject)
                               : WireErrors::ofProxy(error, systemText, subject, proxy);
    });
}

QString HttpErrors::withUselessCertificates(const QString &summary, const QString &path)
{
    //: %1 is a sentence about an error; %2 is the path of a file
    return tr("%1 The file of certificates %2 does not vouch for it either.")
        .arg(summary, QDir::toNativeSeparators(path));
}

LoadError HttpErrors::fromTls(TlsFailure failure, const QString &systemText, const RequestSubject &subject)
{
    return LoadError::told([=] { return WireErrors::ofTls(failure, systemText, subject); });
}

LoadError HttpErrors::overTime(std::chrono::milliseconds limit, const RequestSubject &subject)
{
    return LoadError::told([=] {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(limit).count();
        return makeError(
            LoadErrorKind::Timeout, 0,
            tr("The answer of %1 was not complete after %Ln seconds, the limit that was set.", nullptr,
               pluralCount(seconds))
                .arg(subject.host),
            {tr("Ask for fewer jobs by filters, or raise the limit."),
             tr("Ask for fewer jobs by filters such as --agent-name, or raise --max-time.")});
    });
}

LoadError HttpErrors::cutOff(const QString &systemText, const RequestSubject &subject)
{
    return LoadError::told([=] {
        return makeError(
            LoadErrorKind::CutOff, 0, tr("The answer of %1 ended too early.").arg(subject.host),
            subject.kind == RequestSubject::Kind::Jobs
                ? Advice{tr("What arrived is kept. Fetch again for the rest."), tr("Run the command again.")}
                : againAdvice(),
            systemText);
    });
}

LoadError HttpErrors::damaged(const RequestSubject &subject)
{
    return LoadError::told([=] {
        return makeError(
            LoadErrorKind::CutOff, 0, tr("The compressed answer of %1 is damaged.").arg(subject.host),
            subject.kind == RequestSubject::Kind::Jobs
                ? Advice{tr("What could be unpacked is kept. Fetch again for the rest."), tr("Run the command again.")}
                : againAdvice());
    });
}

LoadError HttpErrors::unpacksTooLarge(const RequestSubject &subject)
{
    return LoadError::told([=] {
        return makeError(
            LoadErrorKind::CutOff, 0,
            tr("The compressed answer of %1 grows too large when it is unpacked.").arg(subject.host),
            WireErrors::baseUrlAdvice());
    });
}

LoadError HttpErrors::unknownEncoding(const QString &encoding, const RequestSubject &subject)
{
    return LoadError::told([=] {
        return makeError(
            LoadErrorKind::NotJobs, 0,
            tr("The answer of %1 is compressed as “%2”, which the program can't read.").arg(subject.host, encoding),
            {tr("The program asks for gzip. Check whether a proxy on the way changes the answer.")});
    });
}

LoadError HttpErrors::timeout(std::chrono::milliseconds idle, const RequestSubject &subject, const QString &proxy)
{
    return LoadError::told([=] {
        const auto seconds = std::chrono::round<std::chrono::seconds>(idle).count();
        if (!proxy.isEmpty()) {
            return makeError(
                LoadErrorKind::Timeout, 0,
                tr("The proxy %1 made no connection to %2 for %Ln seconds.", nullptr, static_cast<int>(seconds))
                    .arg(proxy, subject.host),
                WireErrors::proxyAdvice());
        }
        return makeError(
            LoadErrorKind::Timeout, 0,
            tr("Nothing came from %1 for %Ln seconds.", nullptr, static_cast<int>(seconds)).arg(subject.host),
            WireErrors::onlineAdvice());
    });
}

LoadError HttpErrors::foreignRedirect(int status, const QString &target, const RequestSubject &subject)
{
    return LoadError::told([=] {
        return makeError(
            LoadErrorKind::ForeignRedirect, status,
            tr("%1 sends the program to %2, which is not part of this connection.").arg(subject.host, target),
            {tr("The key was not sent there. If the address has changed, change the connection's base URL."),
             tr("The key was not sent there. If the address has changed, change --base-url.")});
    });
}

LoadError HttpErrors::tooManyRedirects(int status, int followed, const RequestSubject &subject)
{
    return LoadError::told([=] {
        return makeError(
            LoadErrorKind::ForeignRedirect, status,
            tr("%1 sends the program from one address to the next, more than %Ln times.", nullptr, followed)
                .arg(subject.host),
            WireErrors::baseUrlAdvice());
    });
}

LoadError HttpErrors::emptyAnswer(int status, const RequestSubject &subject)
{
    return LoadError::told([=] {
        return makeError(
            LoadErrorKind::NotJobs, status, tr("The answer of %1 is empty.").arg(subject.host), againAdvice());
    });
}

LoadError HttpErrors::unexpectedContent(const QString &detail, const RequestSubject &subject)
{
    return LoadError::told([=] {
        return makeError(
            LoadErrorKind::NotJobs, 0, wrongContent(subject).arg(subject.host), WireErrors::baseUrlAdvice(), detail);
    });
}

LoadError HttpErrors::tooLarge(qint64 limit, const RequestSubject &subject)
{
    return LoadError::told([=] {
        return makeError(
            LoadErrorKind::NotJobs, 0,
            //: %1 is the name of a server; %2 an amount of data, such as "256 MB"
            tr("The answer of %1 is larger than %2, more than the program reads of a single answer.")
                .arg(subject.host, QLocale().formattedDataSize(limit, 0, QLocale::DataSizeTraditionalFormat)),
            againAdvice());
    });
}

LoadError HttpErrors::noSuchAgent(const RequestSubject &subject)
{
    return LoadError::told([=] {
        return makeError(
            LoadErrorKind::NotFound, 0, tr("The service has no agent “%1”.").arg(subject.name),
            {tr("Check the agent's name; upper and lower case differ.")});
    });
}

LoadError HttpErrors::unusableName(const QString &name)
{
    return LoadError::told([=] {
        return makeError(
            LoadErrorKind::BadRequest, 0,
            name.isEmpty() ? tr("There is no name to ask the service for.")
                           : tr("The service can't be asked for the name “%1”.").arg(name),
            {tr("Filter the list of jobs by it instead.")});
    });
}

bool HttpErrors::isDropped(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ContentReSendError: // instead of a second request by Qt
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::UnknownNetworkError:
        return true;
    default:
        return false;
    }
}

} // namespace assay
