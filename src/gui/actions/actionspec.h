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
enum class MenuId : std::uint8_t {
    File,
    TimeLimit,
    Watch,
    Edit,
    CopyAs,
    Widen,
    Job,
    Mark,
    View,
    SavedViews,
    Theme,
    Help,
    None
};

/// Declares an action. Menus, toolbar, shortcuts and the guide's table of keys are created from these.
struct ActionSpec
{
    QString id; ///< such as "jobs.fetch"; stable, also the name of the QAction
    MenuId menu = MenuId::File;
    int section = 0; ///< section of the menu; a separator is shown between sections
    QString text = {}; ///< with a mnemonic
    QString tip = {}; ///< what it does, in one sentence without a full stop
    QLatin1StringView icon = {};
    QKeySequence keys = {}; ///< default keys
    std::function<void()> run = {};
    std::function<bool(const ActionState &)> enabled = {}; ///< not set: always enabled
    std::function<QString()> obstacle = {}; ///< why it is not enabled: a further line of its tooltip then
    std::function<bool()> checked = {}; ///< makes the action checkable
    QLatin1StringView group = {}; ///< exclusive group of checkable actions
    std::function<QString()> currentText = {}; ///< replaces the text when it returns a non-empty one
    QAction::MenuRole role = QAction::NoRole;
    QAction *existing = nullptr; ///< created and owned elsewhere, with its text and function: of a panel or a menu
};

} // namespace assay
