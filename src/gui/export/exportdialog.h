// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QDialog>

#include "workspace/exportchoice.h"

class QPushButton;

namespace Ui {
class ExportDialog;
}

namespace assay {

/// Asks what to export and how. Knows only numbers, no jobs. GUI thread.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Starts with \p choice, adjusted to the counts.
    ExportDialog(const ExportCounts &counts, const ExportChoice &choice, QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] ExportChoice choice() const;

private:
    void layOut();
    void fill(const ExportChoice &choice);
    void showState();

    std::unique_ptr<Ui::ExportDialog> m_ui;
    const ExportCounts m_counts;
    QPushButton *m_export;
};

} // namespace assay
