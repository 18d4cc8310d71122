// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include <QtGlobal>

#include "core/load/bytewindow.h"
#include "core/load/jobappender.h"
#include "core/load/jobparser.h"

namespace assay {

/// Reads many whole jobs of a list at once, which is faster than one by one. Leaves everything else to the caller: jobs
/// that are incomplete or have an error.
class BatchReader
{
public:
    /// All three must outlive the batch reader.
    BatchReader(ByteWindow &window, JobParser &parser, JobAppender &appender);

    /// Reads the whole jobs from the window's begin on, up to the first with an error, and moves the window to the end
    /// of the last one read. False when it read none: the job at the window's begin must be read singly.
    [[nodiscard]] bool read();

private:
    [[nodiscard]] std::size_t endOfBatch() const;

    ByteWindow &m_window;
    JobParser &m_parser;
    JobAppender &m_appender;
    qint64 m_parseSinglyUntil = 0; // offset in the body: no batch is tried before it
};

} // namespace assay
