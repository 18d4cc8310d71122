// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace assay {

class WindowHost;

/// Opens in the window what the system asks the running program to open: on macOS, files and links that were clicked
/// elsewhere. Others start the program again for that. GUI thread; the host must outlive it.
class OpenRequests : public QObject
{
    Q_OBJECT

public:
    explicit OpenRequests(WindowHost &host);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    WindowHost &m_host;
};

} // namespace assay
