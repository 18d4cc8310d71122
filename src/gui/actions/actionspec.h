// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

#include <QAction>
#include <QKeySequence>
#include <QLatin1StringView>
#include <QString>

#include "workspace/actionstate.h"

namespace assay {

/// The menus of the window, in the order shown. None: the action is in no menu.
enum class MenuId : std::uint8_t { File, Edit, Job, View, Theme, Help, None };

/// Everything that is known of an action. Menus, toolbar, shortcuts and the guide's table of keys are made from these.
struct ActionSpec
{
    QString id; ///< such as "jobs.fetch"; stable, also the name of the QAction
    MenuId menu = MenuId::File;
    int section = 0; ///< within the menu; a line stands between two sections
    QString text = {}; ///< with a mnemonic
    QString tip = {}; ///< what it does, in one sentence without a full stop
    QLatin1StringView icon = {};
    QKeySequence keys = {}; ///< by default
    std::function<void()> run = {};
    std::function<bool(const ActionState &)> enabled = {}; ///< without one: always
    std::function<bool()> checked = {}; ///< makes the action checkable
    QLatin1StringView group = {}; ///< of checkable actions of which one is checked
    std::function<QString()> currentText = {}; ///< replaces the text while it gives one
    QAction::MenuRole role = QAction::NoRole;
    QAction *existing = nullptr; ///< made and owned elsewhere, with its text and its task: a panel's, or a menu's
};

} // namespace assay
