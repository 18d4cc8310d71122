// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/windowhost.h"

#include <QGuiApplication>
#include <QLocale>

#include "core/base/language.h"
#include "gui/window/mainwindow.h"
#include "workspace/workspace.h"

namespace assay {

WindowHost::WindowHost(Workspace &workspace, Theme &theme, Language &language, Settings &settings)
    : m_workspace(workspace)
    , m_theme(theme)
    , m_language(language)
    , m_settings(settings)
{
    takeLanguage();
    m_window = std::make_unique<MainWindow>(workspace, theme, language, settings);
    // Later: the menu that was clicked belongs to the window that goes.
    connect(&language, &Language::changed, this, &WindowHost::replaceWindow, Qt::QueuedConnection);
}

WindowHost::~WindowHost() = default;

void WindowHost::takeLanguage()
{
    QGuiApplication::setLayoutDirection(QLocale(m_language.code()).textDirection());
    m_workspace.browser()->setLocale(QLocale());
}

void WindowHost::replaceWindow()
{
    m_window->saveSettings(); // the next one begins with them; before the direction of layout changes
    takeLanguage();
    auto next = std::make_unique<MainWindow>(m_workspace, m_theme, m_language, m_settings);
    next->continueFrom(*m_window);
    next->setVisible(m_window->isVisible());
    m_window = std::move(next);
}

} // namespace assay
