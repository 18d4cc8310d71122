// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/settingsfaults.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>

#include "faults/faultwindow.h"
#include "workspace/settingsfile.h"

using namespace Qt::StringLiterals;

namespace assay::faults {

namespace {

constexpr qint64 LongestWait = 1000; // ms; QSettings waits longer for a lock

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

/// A file that is opened, told of, changed, and read again.
class SettingsRun
{
public:
    SettingsRun(FaultWindow &window, Report &report)
        : m_window(window)
        , m_report(report)
    {
    }

    /// \p thing: a part of the sentence; empty: nothing may be said. \p below: behind the path of the file.
    void
    run(const QString &name, const QByteArray &bytes, bool isLocked, const QString &thing, bool isKept,
        const QString &below = {})
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Assay.conf"_s);
        put(path, bytes);
        if (isLocked)
            put(path + u".lock"_s, "999999999\nAssay\n" + QSysInfo::machineHostName().toLocal8Bit() + '\n');
        m_window.showSelected();
        const FaultWindow::Sight before = m_window.sight();
        Cell cell;
        cell.point = u"27 settings"_s;
        cell.fault = name;
        cell.asked = u"change"_s;
        cell.front = u"window"_s;
        QElapsedTimer timer;
        timer.start();
        {
            SettingsFile file(path + below);
            if (file.problem())
                m_window.showProblem(file.problem());
            Settings(file.settings()).language.set(u"fr"_s);
        }
        cell.milliseconds = timer.elapsed();
        cell.sentence = m_window.sentence(Ask::List);
        SettingsFile again(path + below);
        const bool kept = Settings(again.settings()).language.value() == u"fr"_s;
        if (m_window.sight() == before)
            cell.kept = u"rows stay"_s;
        if (cell.kept.isEmpty())
            cell.shortOf = u"the rows, the selection or the place are others"_s;
        else if (cell.milliseconds > LongestWait)
            cell.shortOf = u"it waited"_s;
        else if (thing.isEmpty() ? !cell.sentence.isEmpty() : !cell.sentence.contains(thing))
            cell.shortOf = u"it does not say “%1”"_s.arg(thing);
        else if (kept != isKept)
            cell.shortOf = kept ? u"the change was kept"_s : u"the change is lost"_s;
        m_report.add(cell);
    }

    /// Two programs that have the same file open, each of which changes something else.
    void runTwoWindows()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Assay.conf"_s);
        Cell cell;
        cell.point = u"27 settings"_s;
        cell.fault = u"two windows change different things"_s;
        cell.asked = u"change"_s;
        cell.front = u"window"_s;
        {
            SettingsFile one(path);
            SettingsFile other(path);
            Settings ofOne(one.settings());
            Settings ofOther(other.settings());
            ofOne.language.set(u"fr"_s);
            ofOther.jsonOpen.set(true);
        }
        SettingsFile again(path);
        const Settings both(again.settings());
        if (both.language.value() != u"fr"_s || !both.jsonOpen.value())
            cell.shortOf = u"one window undid what the other had changed"_s;
        m_report.add(cell);
    }

private:
    FaultWindow &m_window;
    Report &m_report;
};

} // namespace

void runSettingsFaults(const Certificates &certificates, Report &report)
{
    const Fault none;
    Stage stage(none, certificates);
    FaultWindow window;
    if (!stage.isReady() || !window.showRowsOf(stage.baseUrl(), static_cast<int>(Stage::Jobs))) {
        Cell cell;
        cell.fault = u"settings"_s;
        cell.shortOf = u"there were no rows before the fault"_s;
        report.add(cell);
        return;
    }
    SettingsRun run(window, report);
    run.run(u"no fault"_s, {}, false, {}, true);
    run.run(u"a damaged file"_s, QByteArray(200, '\0'), false, u"is damaged. It was set aside as "_s, true);
    run.run(u"a lock that nobody holds"_s, "[general]\n", true, {}, true);
    run.runTwoWindows();
    run.run(
        u"a folder that can't be written to"_s, "x", false, u"The settings can't be written to "_s, false,
        u"/below/Assay.conf"_s);
}

} // namespace assay::faults
