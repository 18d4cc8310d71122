// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QWidget>

namespace assay {

/// The page of the preferences with the questions that the program asks before it does something. GUI thread.
class QuestionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionsPage(QWidget *parent = nullptr);

    /// Adds a line. \p text has a mnemonic; \p set is called with what the user chooses.
    void addQuestion(const QString &id, const QString &text, bool isAsked, const std::function<void(bool)> &set);
};

} // namespace assay
