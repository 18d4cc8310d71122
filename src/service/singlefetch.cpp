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
        result = HttpErrors::unexpectedContent({}, m_call.subject());
    m_finished(result ? QByteArray() : std::move(m_body), result);
}

} // namespace assay
