// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>

#include <QByteArray>
#include <QElapsedTimer>
#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

/// What the benchmark programs share: they print one JSON object a line, and the script that runs them makes the table.
namespace assay::bench {

inline double milliseconds(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

/// The most memory that this process has held, in megabytes (10^6 bytes); 0 where it can't be told.
inline double peakMemory()
{
#ifdef __linux__
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;
#else
    return 0.0;
#endif
}

/// The memory that this process holds now, in megabytes; 0 where it can't be told.
inline double memoryNow()
{
    double pages = 0.0;
#ifdef __linux__
    if (std::FILE *file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%*s %lf", &pages) != 1)
            pages = 0.0;
        std::fclose(file);
    }
    pages *= static_cast<double>(sysconf(_SC_PAGESIZE));
#endif
    return pages / 1e6;
}

inline void printResult(const QByteArray &name, double value)
{
    std::printf("{\"name\": \"%s\", \"value\": %.17g}\n", name.constData(), value);
    std::fflush(stdout);
}

} // namespace assay::bench
