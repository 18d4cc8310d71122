// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace assay {

/// The names of the modules above a SessionMapView: level while all have enough room, else each turned by 90°, read
/// from the bottom. The title of the turns stays at the beginning while the others scroll. GUI thread.
class SessionMapHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit SessionMapHeader(QWidget *parent = nullptr);

    /// Whether the names are turned.
    void setUpright(bool upright);
    [[nodiscard]] bool isUpright() const { return m_upright; }

    /// The width of a module's column with this name, level.
    [[nodiscard]] int levelWidth(const QString &name) const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] int frozenWidth() const;
    [[nodiscard]] QString title(int section) const;

    bool m_upright = false;
};

} // namespace assay
