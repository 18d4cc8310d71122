// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/report.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace assay::faults {

namespace {

void print(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout); // who waits for a long run wants to see it
}

} // namespace

void Report::add(const Cell &cell)
{
    ++m_cells;
    QStringList parts{
        cell.held() ? u"held "_s : u"SHORT"_s,
        cell.point.leftJustified(4),
        cell.fault.leftJustified(44),
        cell.asked.leftJustified(7),
        cell.front.leftJustified(12),
        cell.status < 0 ? u"  –"_s : QString::number(cell.status).rightJustified(3),
        QString::number(double(cell.milliseconds) / 1000, 'f', 2).rightJustified(6) + u" s"_s,
        cell.kept.leftJustified(9),
        cell.sentence.isEmpty() ? u"–"_s : u"“"_s + cell.sentence + u"”"_s};
    if (cell.held()) {
        ++m_held;
    } else {
        const QString why =
            u"fell short: "_s + cell.shortOf + (cell.known.isEmpty() ? QString() : u" (known: "_s + cell.known + u')');
        parts.append(why);
        m_short.append(u"  %1 %2, %3, %4: %5"_s.arg(cell.point, cell.fault, cell.asked, cell.front, why));
        if (cell.known.isEmpty())
            ++m_unknown;
    }
    print(parts.join(u" | "_s));
}

int Report::end(qint64 milliseconds) const
{
    print({});
    for (const QString &line : m_short)
        print(line);
    print(u"cells %1, held %2, fell short %3 (of these %4 known), in %5 s"_s.arg(m_cells)
              .arg(m_held)
              .arg(m_cells - m_held)
              .arg(m_cells - m_held - m_unknown)
              .arg(double(milliseconds) / 1000, 0, 'f', 1));
    return m_unknown == 0 && m_cells > 0 ? 0 : 1;
}

} // namespace assay::faults
