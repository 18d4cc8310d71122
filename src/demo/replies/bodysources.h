// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include <QFile>

#include "demo/replies/bodysource.h"

namespace assay::demo {

/// A body that is in memory as a whole.
class TextSource : public BodySource
{
public:
    explicit TextSource(std::string text);
    [[nodiscard]] bool next(std::string_view &piece) override;

private:
    std::string m_text;
    bool m_done = false;
};

/// The bytes of a file.
class FileSource : public BodySource
{
public:
    /// The file must be open for reading.
    explicit FileSource(std::unique_ptr<QFile> file);
    [[nodiscard]] bool next(std::string_view &piece) override;

private:
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<char[]> m_buffer;
};

/// Another body with one byte changed to 0x01, which is never valid in JSON.
class MalformedSource : public BodySource
{
public:
    MalformedSource(std::unique_ptr<BodySource> body, std::uint64_t offset);
    [[nodiscard]] bool next(std::string_view &piece) override;

private:
    std::unique_ptr<BodySource> m_body;
    std::uint64_t m_offset;
    std::uint64_t m_position = 0;
    std::string m_changed;
};

/// Another body, compressed as a gzip stream.
class GzipSource : public BodySource
{
public:
    explicit GzipSource(std::unique_ptr<BodySource> body);
    ~GzipSource() override;
    [[nodiscard]] bool next(std::string_view &piece) override;

private:
    struct Deflater;
    std::unique_ptr<BodySource> m_body;
    std::unique_ptr<Deflater> m_deflater;
    std::string m_compressed;
    bool m_done = false;
};

} // namespace assay::demo
