// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/windowhost.h"

#include <QGuiApplication>
#include <QLocale>

#include "core/base/language.h"
#include "gui/window/mainwindow.h"
#include "workspace/workspace.h"

namespace assay {

WindowHost::WindowHost(Workspace &workspace, UserLibrary &library, Theme &theme, Language &language, Settings &settings)
    : m_workspace(workspace)
    , m_library(library)
    , m_theme(theme)
    , m_language(language)
    , m_settings(settings)
{
    applyLanguage();
    m_window = std::make_unique<MainWindow>(workspace, library, theme, language, settings);
    // Queued: the clicked menu belongs to the window that is replaced.
    connect(&language, &Language::changed, this, &WindowHost::replaceWindow, Qt::QueuedConnection);
}

WindowHost::~WindowHost() = default;

void WindowHost::applyLanguage()
{
    QGuiApplication::setLayoutDirection(QLocale(m_language.code()).textDirection());
    m_workspace.browser()->setLocale(QLocale());
    m_workspace.browser()->retranslate();
}

void WindowHost::replaceWindow()
{
    m_window->saveSettings(); // the next window restores them; before the layout direction changes
    applyLanguage();
    auto next = std::make_unique<MainWindow>(m_workspace, m_library, m_theme, m_language, m_settings);
    next->setVisible(m_window->isVisible()); // first, so that its parts have their sizes
    next->continueFrom(*m_window);
    m_window = std::move(next);
}

} // namespace assay
