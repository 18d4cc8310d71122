// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QVariantList>

namespace assay {

/// The list of a facet's values: as high as its rows, up to eight. A click anywhere on a row or Space checks it; a
/// double click, a click with Alt, or Enter wants this value only. GUI thread.
class FacetView : public QListView
{
    Q_OBJECT

public:
    static constexpr int MostRows = 8;

    explicit FacetView(QWidget *parent = nullptr);

    /// Keeps its height although rows go, until called with false: nothing jumps while the user searches.
    void keepHeight(bool keep);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void toggleRequested(const QModelIndex &index);
    void onlyRequested(const QModelIndex &index);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int heightOfRows() const;

    QVariantList m_pressed; // the value under the press: rows may come and go before the release
    int m_kept = 0;
    bool m_keep = false;
};

} // namespace assay
