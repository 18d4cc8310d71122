// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QStringList>
#include <QWidget>

#include "core/job/scoringmodules.h"

namespace assay {

/// The page of the preferences that gives scales to modules which the program does not know. GUI thread.
class ScalesPage : public QWidget
{
    Q_OBJECT

public:
    /// More modules than this are not listed.
    static constexpr qsizetype Limit = 100;

    /// \p scales: the modules with their scales as they are now, by name.
    explicit ScalesPage(const std::map<QString, Scale> &scales, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user has given a module a scale, or Scale::Unknown.
    void scaleChosen(const QString &module, assay::Scale scale);
};

} // namespace assay
