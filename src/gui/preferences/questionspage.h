// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/preferences/choicepage.h"

namespace assay {

/// The page of the preferences with the questions that the program asks before it does something: each is a check box.
/// GUI thread.
class QuestionsPage : public ChoicePage
{
    Q_OBJECT

public:
    explicit QuestionsPage(QWidget *parent = nullptr);
};

} // namespace assay
