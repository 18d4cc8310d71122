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

/// Sets style and palette of the program: the desktop's own style if it has one, otherwise (Linux without a desktop)
/// AssayStyle. When the user forces light or dark, always AssayStyle. GUI thread.
class Theme : public QObject
{
    Q_OBJECT

public:
    /// Stores the style and palette of the platform. Create it before anything else sets a style or palette; \p
    /// application must outlive it.
    explicit Theme(QApplication &application);

    /// Sets style and palette.
    void apply(ThemeMode mode);

    [[nodiscard]] ThemeMode mode() const { return m_mode; }

    /// True when the current palette is dark.
    [[nodiscard]] bool isDark() const;

    /// The palettes of AssayStyle.
    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();

    /// False when animations are disabled in the system settings.
    [[nodiscard]] static bool motionAllowed();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool systemPrefersDark() const;
    void applyAssayStyle(bool dark);
    void applySystemStyle();

    QApplication &m_application;
    QString m_systemStyle; // name of the style that the platform chose
    QStringList m_systemIconPaths;
    QStringList m_systemIconFallbacks;
    bool m_systemDark; // whether the platform's palette was dark
    ThemeMode m_mode = ThemeMode::System;
};

} // namespace assay
