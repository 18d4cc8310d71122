// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/fittedrect.h"

#include <algorithm>

namespace assay {

QRect fittedRect(const QRect &wanted, const QMargins &frame, const QList<QRect> &screens)
{
    if (screens.isEmpty())
        return wanted;
    const auto shownOn = [&wanted](const QRect &screen) {
        const QRect shown = screen.intersected(wanted);
        return shown.isEmpty() ? qint64(0) : qint64(shown.width()) * shown.height();
    };
    const QRect screen = *std::max_element(screens.begin(), screens.end(), [&](const QRect &one, const QRect &other) {
        return shownOn(one) < shownOn(other);
    });
    const QRect room = screen.marginsRemoved(frame);
    QRect fitted(wanted.topLeft(), wanted.size().boundedTo(room.size()));
    fitted.moveLeft(std::clamp(fitted.left(), room.left(), room.right() - fitted.width() + 1));
    fitted.moveTop(std::clamp(fitted.top(), room.top(), room.bottom() - fitted.height() + 1));
    return fitted;
}

} // namespace assay
