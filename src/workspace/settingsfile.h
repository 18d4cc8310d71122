// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QSettings>
#include <QString>

#include "core/base/sentence.h"

namespace assay {

/// The file of the user's settings. Before it is read, a lock that nobody holds is removed, and a file that is damaged,
/// as after a loss of power, is set aside. GUI thread.
class SettingsFile
{
public:
    /// The user's own. On Windows and macOS the system keeps the settings, and there is no file to look after.
    SettingsFile();

    explicit SettingsFile(const QString &path);

    [[nodiscard]] QSettings &settings() { return *m_settings; }

    /// What the user must know of it: that it was damaged, or can't be written; empty when all is well.
    [[nodiscard]] const Sentence &problem() const noexcept { return m_problem; }

    /// Whether bytes are no settings: they hold a NUL, or a line that is neither a section, a value nor a comment.
    [[nodiscard]] static bool isDamaged(const QByteArray &bytes);

private:
    void prepare(const QString &path);
    void checkWritable();

    std::unique_ptr<QSettings> m_settings;
    Sentence m_problem;
};

} // namespace assay
