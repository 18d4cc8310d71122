// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

#include "workspace/connectiondrafts.h"

namespace assay {

/// The list of the connections that the user keeps or is about to keep: their names with their colours, and their
/// servers. GUI thread.
class ConnectionList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ConnectionList(QWidget *parent = nullptr);

    /// Shows these, with the current one of this row; -1: none.
    void setDrafts(const ConnectionDrafts &drafts, int current);

Q_SIGNALS:
    /// The user chose this row.
    void chosen(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeColumns();

    bool m_isFilling = false;
};

} // namespace assay
