// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "models/activefilters.h"

class QToolButton;

namespace assay {

class ChipButton;
class FlowLayout;

/// All active filters as chips, in lines as many as needed; hidden when there is none. GUI thread.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(QWidget *parent = nullptr);

    /// Shows these chips in this order. Chips that stay (by id) keep the keyboard focus; when the focused one goes, its
    /// neighbour gets it.
    void setFilters(const std::vector<ActiveFilter> &filters);

    [[nodiscard]] std::vector<ActiveFilter> filters() const;

Q_SIGNALS:
    /// The user wants this one off, or on again.
    void toggled(const QString &id);
    void removed(const QString &id);
    void clearAllRequested();

private:
    [[nodiscard]] ChipButton *makeButton(const ActiveFilter &filter);
    void moveFocus(ChipButton *from, int step);

    FlowLayout *m_layout;
    QToolButton *m_clear;
    std::vector<ChipButton *> m_buttons; // children, in the order shown
};

} // namespace assay
