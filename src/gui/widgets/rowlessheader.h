// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace assay {

/// The vertical header of a table that knows where its rows are without one: hidden, without sections, whatever model
/// the table has. A QHeaderView of the model's rows keeps eight bytes a row and goes through all of them whenever the
/// model grows. GUI thread.
class RowlessHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit RowlessHeader(QWidget *parent = nullptr);
    ~RowlessHeader() override;

    /// These do nothing: the table hands on what is its own.
    void setModel(QAbstractItemModel *model) override;
    void setSelectionModel(QItemSelectionModel *selection) override;
    void setRootIndex(const QModelIndex &index) override;

    /// Nothing either: there is nothing to lay out, and a QHeaderView would tell the table that its rows changed.
    void doItemsLayout() override;
};

} // namespace assay
