// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace assay::test {

/// The memory of a running process of this user, as Linux shows it.
class ProcessMemory
{
public:
    enum Part { Dumped, NotDumped }; ///< whether a core dump holds it

    explicit ProcessMemory(qint64 process)
        : m_folder(QStringLiteral("/proc/%1/").arg(process))
    {
    }

    /// How often these bytes are in the part; -1 when it can't be read.
    [[nodiscard]] int count(const QByteArray &bytes, Part part) const
    {
        QFile maps(m_folder + QStringLiteral("smaps"));
        QFile memory(m_folder + QStringLiteral("mem"));
        if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return -1;
        int found = 0;
        qint64 start = 0;
        qint64 end = 0;
        for (const QByteArray &line : maps.readAll().split('\n')) {
            const QByteArray first = line.left(line.indexOf(' '));
            if (const qsizetype dash = first.indexOf('-'); dash > 0 && !first.contains(':')) {
                start = first.left(dash).toLongLong(nullptr, 16);
                end = first.mid(dash + 1).toLongLong(nullptr, 16);
            } else if (line.startsWith("VmFlags:")) {
                // The shadow memory of a sanitizer has terabytes, and holds no data.
                const bool isReadable = line.contains(" rd ") && end - start < LargestMapping;
                const bool isDumped = !line.contains(" dd ");
                if (isReadable && isDumped == (part == Dumped) && memory.seek(start))
                    found += static_cast<int>(memory.read(end - start).count(bytes));
            }
        }
        return found;
    }

private:
    static constexpr qint64 LargestMapping = qint64{1} << 30;

    const QString m_folder;
};

} // namespace assay::test
