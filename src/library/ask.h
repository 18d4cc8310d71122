// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <new>
#include <utility>

#include <QObject>
#include <QPointer>

#include "core/base/result.h"
#include "library/library.h"
#include "library/libraryerror.h"

namespace assay {

/// What a change that gives nothing back gives back.
struct Kept
{
};

/// Is told what became of a change; on the GUI thread.
using WhenKept = std::function<void(const Result<Kept, LibraryError> &result)>;

/// Runs \p work on the library's thread and hands its result to \p done on this one, unless \p context is gone by then.
template <typename Value>
void ask(
    Library &library, QObject *context, std::function<Result<Value, LibraryError>(LibraryDatabase &)> work,
    std::function<void(const Result<Value, LibraryError> &)> done)
{
    library.perform(
        [path = library.path(), alive = QPointer<QObject>(context), work = std::move(work),
         done = std::move(done)](LibraryDatabase &database) -> std::function<void()> {
            std::shared_ptr<const Result<Value, LibraryError>> result;
            try {
                result = std::make_shared<const Result<Value, LibraryError>>(work(database));
            } catch (const std::bad_alloc &) {
                result = std::make_shared<const Result<Value, LibraryError>>(
                    LibraryError::of(LibraryError::Kind::OutOfMemory, path));
            }
            return [alive, done, result] {
                if (alive)
                    done(*result);
            };
        });
}

} // namespace assay
