// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include "faults/cell.h"
#include "faults/placefaults.h"
#include "faults/stage.h"

namespace assay::faults {

/// The program on the command line, once, in a folder of its own with an old file. GUI thread.
class CommandRun : public QObject
{
    Q_OBJECT

public:
    /// A list fetched while there is a fault of the service. \p program is the path of what is run. The other arguments
    /// must outlive it.
    CommandRun(const Fault &fault, const Certificates &certificates, const QString &program);

    /// A shell command. \p fault must outlive it.
    CommandRun(const PlaceFault &fault, const QString &program);

    ~CommandRun() override;

    /// ended() follows.
    void start();

    [[nodiscard]] const Cell &cell() const { return m_cell; }

Q_SIGNALS:
    void ended();

private:
    void prepare();
    [[nodiscard]] QString programForEveryone() const;
    void handleStandardError();
    void end();
    [[nodiscard]] QString shortOf() const;
    [[nodiscard]] QString shortOfWire() const;
    [[nodiscard]] QString shortOfPlace() const;
    [[nodiscard]] QString shortOfFile(Expected::End end) const;
    [[nodiscard]] QByteArray contents() const;

    const Fault *m_fault = nullptr; // one of the two
    const PlaceFault *m_place = nullptr;
    const Certificates *m_certificates = nullptr;
    const QString m_program;
    std::unique_ptr<Stage> m_stage; // while it runs
    QTemporaryDir m_folder;
    QTemporaryDir m_programFolder; // of the copy that another user may run
    QProcess m_process;
    QElapsedTimer m_timer;
    QByteArray m_said; // on standard error
    bool m_signalled = false;
    bool m_timedOut = false;
    Cell m_cell;
};

} // namespace assay::faults
