// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace assay {

struct WindowContext;

/// The menu to choose the language of the program. GUI thread.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    LanguageMenu(const WindowContext &window, QWidget *parent);
};

} // namespace assay
