// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QTemporaryDir>
#include <QTest>

#include "library/ask.h"
#include "library/library.h"

namespace assay::test {

/// A library of its own for a test.
class KeptLibrary
{
public:
    KeptLibrary() { start(); }

    /// Ends the library, as the end of the program does, and opens it again.
    void restart()
    {
        m_library.reset();
        start();
    }

    void end() { m_library.reset(); }

    [[nodiscard]] Library &library() { return *m_library; }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("library.sqlite")); }

    [[nodiscard]] LibraryOptions options() const
    {
        LibraryOptions options;
        options.path = path();
        options.lookInterval = std::chrono::milliseconds(20);
        return options;
    }

private:
    void start() { m_library = std::make_unique<Library>(options()); }

    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
};

/// What became of a change; runs the event loop until it is known. \p start begins it and passes its argument on.
inline std::optional<LibraryError> errorOf(const std::function<void(WhenKept)> &start)
{
    auto result = std::make_shared<std::optional<Result<Kept, LibraryError>>>();
    start([result](const Result<Kept, LibraryError> &kept) { *result = kept; });
    if (!QTest::qWaitFor([&] { return result->has_value(); }, 120'000)) // slow only with a sanitizer
        return LibraryError::of(LibraryError::Kind::Failed, {}, QStringLiteral("no answer"));
    return **result ? std::nullopt : std::optional((*result)->error());
}

} // namespace assay::test
