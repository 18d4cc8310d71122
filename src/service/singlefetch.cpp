// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/singlefetch.h"

#include <QJsonDocument>

namespace assay {

SingleFetch::SingleFetch(
    NetworkPool &networks, const ServiceOptions &options, HttpCall::Request request, Finished finished, QObject *parent)
    : QObject(parent)
    , m_finished(std::move(finished))
    , m_call(networks, options, std::move(request), *this)
{
    connect(&m_call, &HttpCall::finished, this, &SingleFetch::onCallFinished);
}

void SingleFetch::start()
{
    m_call.start();
}

bool SingleFetch::take(AnswerBody &body)
{
    body.readInto(m_body, LargestBody + 1);
    return m_body.size() <= LargestBody;
}

/// Without a length, or of a part (206), only the JSON tells that the end is missing.
bool SingleFetch::isWhole(bool orderly)
{
    const QByteArray body = m_body.trimmed();
    QJsonParseError error;
    const bool isObject = body.startsWith('{');
    if (isObject)
        QJsonDocument::fromJson(body, &error);
    const bool endsTooEarly = isObject && error.error != QJsonParseError::NoError
        && error.error != QJsonParseError::GarbageAtEnd && error.offset >= body.size();
    return orderly && !endsTooEarly;
}

bool SingleFetch::isClosed() const
{
    return !QJsonDocument::fromJson(m_body).isNull();
}

void SingleFetch::onCallFinished(const std::optional<LoadError> &error)
{
    std::optional<LoadError> result = error;
    if (!result && m_body.trimmed().isEmpty())
        result = HttpErrors::emptyAnswer(m_call.httpStatus(), m_call.subject());
    else if (!result && m_body.size() > LargestBody)
        result = HttpErrors::tooLarge(LargestBody, m_call.subject());
    m_finished(result ? QByteArray() : std::move(m_body), result);
}

} // namespace assay
