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

/// Shows all filters as chips, on as many lines as needed; hidden when there are none. GUI thread.
class ChipBar : public QWidget
{
    Q_OBJECT

public:
    explicit ChipBar(QWidget *parent = nullptr);

    /// Shows these filters in this order. A chip with the same id keeps the keyboard focus; when the focused chip is
    /// removed, its neighbour gets the focus.
    void setFilters(const std::vector<ActiveFilter> &filters);

    [[nodiscard]] std::vector<ActiveFilter> filters() const;

    /// A button with this text behind the chips, which hides more jobs; an empty text: none.
    void setOffer(const QString &text, const QString &tip);

Q_SIGNALS:
    /// There are chips now, or none any more.
    void shownChanged(bool shown);

    /// The chip with the focus is gone, and it was the last one.
    void focusLeft();

    /// The user switched this filter off, or on again.
    void toggled(const QString &id);
    void removed(const QString &id);
    void clearAllRequested();

    /// The user has clicked the button of setOffer().
    void offerTaken();

private:
    [[nodiscard]] ChipButton *makeButton(const ActiveFilter &filter);
    void moveFocus(ChipButton *from, int step);

    FlowLayout *m_layout;
    QToolButton *m_clear;
    QToolButton *m_offer;
    std::vector<ChipButton *> m_buttons; // children, in the order shown
};

} // namespace assay
