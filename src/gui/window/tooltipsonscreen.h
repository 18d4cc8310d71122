// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace assay {

/// Keeps every tooltip of the program smaller than the smallest screen: a text of wide or high characters would reach
/// beyond it. GUI thread.
class ToolTipsOnScreen : public QObject
{
    Q_OBJECT

public:
    /// Works while the parent lives.
    explicit ToolTipsOnScreen(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace assay
