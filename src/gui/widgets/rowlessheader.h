// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace assay {

/// A vertical header without sections, independent of the table's model, and hidden. For tables that compute row
/// positions without it: a QHeaderView needs eight bytes per row and iterates over all rows whenever the model grows.
/// GUI thread.
class RowlessHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit RowlessHeader(QWidget *parent = nullptr);
    ~RowlessHeader() override;

    /// These do nothing: the table calls them with its own model, selection and root.
    void setModel(QAbstractItemModel *model) override;
    void setSelectionModel(QItemSelectionModel *selection) override;
    void setRootIndex(const QModelIndex &index) override;

    /// Does nothing: QHeaderView would notify the table that its rows changed.
    void doItemsLayout() override;
};

} // namespace assay
