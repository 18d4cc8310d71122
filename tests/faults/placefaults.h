// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <vector>

#include <QByteArray>
#include <QString>

namespace assay::faults {

/// A fault of a file, a place, memory or a signal, caused by a shell command.
struct PlaceFault
{
    enum class Old { Stays, Replaced, Appended };

    QString point;
    QString name;
    /// Run by /bin/sh in a folder with the file old.csv ("old"); $ASSAY is the program. LIMITED runs a command as a
    /// user without rights.
    QString command;
    int status = 0;
    QString thing; ///< a part of what is said; if both are empty, nothing may be said
    QString wayOut;
    Old old = Old::Stays; ///< what becomes of old.csv
    QByteArray signalWhen; ///< the signal is sent when this was said on standard error; empty: none is
    int signal = 0;
    bool orSucceeds = false; ///< where the program can do without what is missing
    QString known; ///< why it falls short, when that is known
    std::chrono::seconds longest{60};
};

[[nodiscard]] std::vector<PlaceFault> placeFaults();

} // namespace assay::faults
