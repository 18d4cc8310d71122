// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace assay::demo {

/// How an answer must fail. A plain value, written as parts separated by commas:
///
/// | part                  | what happens |
/// | --------------------- | ------------ |
/// | `times=N`             | only the first N requests with this fault get it, later ones are answered normally |
/// | `delay=MS`            | nothing is sent for MS milliseconds, not even headers |
/// | `status=N`            | an answer with status N (200 to 599) and an error body |
/// | `body=KIND`           | the error body: `detail` (default), `message`, `error`, `validation`, `html`, `empty` |
/// | `body=code`           | an error body with a code and a message |
/// | `body=mixed`          | an error body with a message beside a list of details |
/// | `retry-after=N`       | the header Retry-After in seconds |
/// | `retry-after-date=N`  | the header Retry-After as an HTTP date, N seconds from now |
/// | `ratelimit`           | X-RateLimit-Limit, -Remaining (0) and -Reset (the time of Retry-After) |
/// | `redirect=URL`        | status 302, or the one of `status=`, to a URL, in which a comma is written `%2C` |
/// | `html`                | status 200 with a proxy's sign-in page |
/// | `object`              | status 200 with a JSON object |
/// | `nulls`               | no fault but a choice: a summary without jobs is status 200 with nulls, not 404 |
/// | `type=TYPE`           | the Content-Type |
/// | `malform=OFFSET`      | the body's byte at OFFSET (from 0) becomes 0x01, which is never valid in JSON |
/// | `gzip`                | Content-Encoding: gzip |
/// | `chunked`, `length`   | the transfer is chunked, or the whole body is made first and has a Content-Length |
/// | `drip=BYTES/MS`       | the body is sent BYTES at a time, with a pause of MS milliseconds |
/// | `stall=BYTES`         | after BYTES of the body nothing more is sent, until the client disconnects |
/// | `cut=BYTES`           | after BYTES of the body the connection is closed normally, before the announced end |
/// | `reset`, `reset=BYTES`| the connection is reset (RST) before any byte, or after BYTES of the body |
///
/// BYTES count the bytes sent, after compression.
struct FaultSpec
{
    enum class ErrorBody : std::uint8_t { Detail, Message, Error, Validation, Html, Empty, Code, Mixed };
    enum class Framing : std::uint8_t { Default, Chunked, Length };
    struct Drip
    {
        std::uint64_t bytes = 0; ///< at least 1
        int milliseconds = 0;
        bool operator==(const Drip &) const = default;
    };

    std::optional<int> times;
    int delay = 0; ///< milliseconds
    std::optional<int> status;
    ErrorBody errorBody = ErrorBody::Detail;
    std::optional<int> retryAfter; ///< seconds
    bool retryAfterIsDate = false;
    bool rateLimit = false;
    std::string redirect;
    bool html = false;
    bool object = false;
    bool nulls = false;
    std::string contentType;
    std::optional<std::uint64_t> malform;
    bool gzip = false;
    Framing framing = Framing::Default;
    std::optional<Drip> drip;
    std::optional<std::uint64_t> stall;
    std::optional<std::uint64_t> cut;
    bool resetAtOnce = false;
    std::optional<std::uint64_t> reset;

    bool operator==(const FaultSpec &) const = default;
};

/// A fault or, if the text is invalid, the reason as an English sentence.
struct ParsedFault
{
    std::optional<FaultSpec> fault;
    std::string error;
};

/// Parses a fault. An empty text is no fault.
[[nodiscard]] ParsedFault parseFault(std::string_view text);

} // namespace assay::demo
