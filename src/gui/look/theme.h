// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPalette>
#include <QString>
#include <QStringList>

#include "core/base/appearance.h"

class QApplication;

namespace assay {

/// Which style and palette the program wears. The desktop's own style where it has one; else (bare Linux) Fusion in our
/// own dress. Light and dark can be forced anywhere, then always in our own dress. GUI thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// Remembers what the platform chose. Make it before anything else sets a style or palette; dies before \p
    /// application.
    explicit Theme(QApplication &application);

    /// Sets style and palette.
    void apply(ThemeMode mode);

    [[nodiscard]] ThemeMode mode() const { return m_mode; }

    /// True when light text on dark is shown now.
    [[nodiscard]] bool isDark() const;

    /// Our own palettes.
    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();

    /// False when the system, or the user in it, wants no motion.
    [[nodiscard]] static bool motionAllowed();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool systemWantsDark() const;
    void wearOurs(bool dark);
    void wearSystems();

    QApplication &m_application;
    QString m_systemStyle; // name of the style that the platform chose
    QStringList m_systemIconPaths;
    QStringList m_systemIconFallbacks;
    bool m_systemDark; // what the platform's palette was
    ThemeMode m_mode = ThemeMode::System;
};

} // namespace assay
