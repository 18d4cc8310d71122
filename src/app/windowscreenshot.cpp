// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowscreenshot.h"

#include <QApplication>
#include <QPixmap>

#include "cli/console.h"
#include "cli/errortext.h"
#include "cli/exitstatus.h"
#include "cli/queryexcerpt.h"
#include "core/query/querytext.h"
#include "gui/window/mainwindow.h"
#include "workspace/workspace.h"

namespace assay {

namespace {

constexpr int CheckInterval = 30; // ms
constexpr int IdleChecks = 4; // consecutive checks without activity: then layouts and facet lists are stable

} // namespace

WindowScreenshot::WindowScreenshot(MainWindow &window, Workspace &workspace, const Options &options)
    : m_window(window)
    , m_workspace(workspace)
    , m_options(options)
{
    connect(&m_timer, &QTimer::timeout, this, &WindowScreenshot::checkProgress);
    m_timer.start(CheckInterval);
}

void WindowScreenshot::checkProgress()
{
    JobBrowser *browser = m_workspace.browser();
    const bool idle = !browser->isLoading() && !browser->isQuerying();
    m_idleChecks = idle ? m_idleChecks + 1 : 0;
    if (m_idleChecks < IdleChecks)
        return;
    if (!m_selected && browser->state() == JobBrowser::State::Rows) {
        m_selected = true;
        m_idleChecks = 0;
        m_window.selectFirstJob();
        m_window.resize(m_options.screenshotSize); // the first page may need more
        return;
    }
    m_timer.stop();
    save();
}

void WindowScreenshot::save()
{
    Console console(m_options.quiet);
    ExitStatus status = ExitStatus::Done;
    if (const auto store = m_workspace.browser()->newestStore()) {
        if (const auto query = parseQuery(m_options.where, store->unknownKeys()); !query) {
            console.error(query.error().text, excerptLines(m_options.where, query.error()));
            QApplication::exit(static_cast<int>(ExitStatus::Usage));
            return;
        }
    }
    // Checked only now: the loaded jobs may need more space than an empty window.
    const QSize least = m_window.minimumSizeHint();
    if (m_options.screenshotSize.expandedTo(least) != m_options.screenshotSize) {
        console.error(tr("--size is too small: this window needs at least %1x%2.")
                          .arg(QString::number(least.width()), QString::number(least.height())));
        status = ExitStatus::Usage;
    } else if (!m_window.grab().save(m_options.screenshotPath)) {
        console.error(tr("The picture can't be written to %1. Check the folder and the ending of the name.")
                          .arg(m_options.screenshotPath));
        status = ExitStatus::File;
    } else if (const auto &error = m_workspace.browser()->error()) {
        console.error(errorText(*error, m_options));
        status = exitStatusOf(error->kind);
    }
    QApplication::exit(static_cast<int>(status));
}

} // namespace assay
