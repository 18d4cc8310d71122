// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/accessibletablepart.h"

namespace assay {

/// The header of a column of a UniformTableView for assistive programs.
class AccessibleColumnHeader : public AccessibleTablePart
{
public:
    /// \p column is one of the model.
    AccessibleColumnHeader(UniformTableView *view, int column);
    ~AccessibleColumnHeader() override;
    Q_DISABLE_COPY_MOVE(AccessibleColumnHeader)

    [[nodiscard]] int row() const override { return HeaderRow; }
    [[nodiscard]] int column() const override { return m_column; }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QString text(QAccessible::Text what) const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ColumnHeader; }

protected:
    [[nodiscard]] const QWidget &surface() const override;
    [[nodiscard]] QRect place() const override;

private:
    int m_column;
};

} // namespace assay
