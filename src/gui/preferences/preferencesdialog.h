// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTabWidget;

namespace assay {

/// The preferences: one page a subject. What is changed holds at once, so there is nothing to confirm. GUI thread.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(QWidget *parent = nullptr);

    /// Adds a page; this becomes its owner.
    void addPage(const QString &title, QWidget *page);

    [[nodiscard]] QSize sizeHint() const override;

private:
    QTabWidget *m_pages;
};

} // namespace assay
