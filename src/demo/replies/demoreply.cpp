// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/replies/demoreply.h"

#include "core/base/jsonstrings.h"
#include "demo/replies/bodysources.h"

namespace assay::demo {

DemoReply DemoReply::text(int status, std::string body)
{
    DemoReply reply;
    reply.status = status;
    reply.length = body.size();
    reply.body = std::make_unique<TextSource>(std::move(body));
    return reply;
}

DemoReply DemoReply::error(int status, std::string_view detail)
{
    std::string body = "{\"detail\":";
    appendJsonString(detail, body);
    body += '}';
    return text(status, std::move(body));
}

} // namespace assay::demo
