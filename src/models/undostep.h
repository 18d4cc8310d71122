// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUndoCommand>

namespace assay {

/// A step of the one undo stack of a window's filters and marks (ActiveFilters has it). Its first redo() is called when
/// it is pushed, after what it stands for was done: it does nothing then, unless the step itself does the work.
class UndoStep : public QUndoCommand
{
public:
    /// What the step did, such as "Module: coherence"; in the language of now.
    [[nodiscard]] virtual QString description() const = 0;
};

} // namespace assay
