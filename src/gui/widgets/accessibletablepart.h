// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QPointer>

namespace assay {

class UniformTableView;

/// What a cell and a column header of a table have in common for assistive programs. Qt's registry of accessible
/// interfaces owns it (see AccessibleParts). GUI thread.
class AccessibleTablePart : public QAccessibleInterface
{
public:
    /// The row of column headers.
    static constexpr int HeaderRow = -1;

    /// \p view is not owned; without it the part is not valid.
    explicit AccessibleTablePart(UniformTableView *view);
    ~AccessibleTablePart() override;
    Q_DISABLE_COPY_MOVE(AccessibleTablePart)

    /// Its row and column in the model now; HeaderRow for a column header.
    [[nodiscard]] virtual int row() const = 0;
    [[nodiscard]] virtual int column() const = 0;

    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::State state() const override;

    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }

protected:
    /// The table; nullptr when it is being destroyed.
    [[nodiscard]] UniformTableView *view() const;

    /// The widget that shows the part, and where in it; only called with a view and a shown column.
    [[nodiscard]] virtual const QWidget &surface() const = 0;
    [[nodiscard]] virtual QRect place() const = 0;

private:
    [[nodiscard]] bool isShown() const;

    QPointer<QWidget> m_view; // see view()
};

} // namespace assay
