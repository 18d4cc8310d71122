// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QTimer>
#include <QVariantList>

namespace assay {

/// The list of a facet's values: as high as its rows, up to eight. A click on a row or Space toggles the value; a
/// double click or Enter selects only this value; Alt+click or Alt+Enter excludes it. GUI thread.
class FacetView : public QListView
{
    Q_OBJECT

public:
    static constexpr int MaxRows = 8;

    explicit FacetView(QWidget *parent = nullptr);

    /// With true, keeps the height although rows are removed, so that nothing jumps while the user searches.
    void keepHeight(bool keep);

    /// Hovers over what is under the pointer now. To be called when the list was moved under it.
    void updateHover();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void toggleRequested(const QModelIndex &index);
    void onlyRequested(const QModelIndex &index);
    /// The same by a double click, whose first click has toggled the value.
    void onlyInsteadRequested(const QModelIndex &index);
    void excludeRequested(const QModelIndex &index);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] int heightOfRows() const;

    QVariantList m_pressed; // the pressed value: rows may change before the release
    QTimer m_hoverTimer;
    int m_kept = 0;
    bool m_keep = false;
    bool m_clicked = false; // the last press and release have toggled a value
};

} // namespace assay
