// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QDialog>

#include "gui/exportchoice.h"

namespace Ui {
class ExportDialog;
}

namespace assay {

/// Asks what to export and how, and says in one sentence what will be written. GUI thread.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins with \p choice; rows that there are none of can't be chosen.
    ExportDialog(const ExportCounts &counts, const ExportChoice &choice, QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] ExportChoice choice() const;

private:
    void showSentence();

    std::unique_ptr<Ui::ExportDialog> m_ui;
    ExportCounts m_counts;
};

} // namespace assay
