// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include <QString>
#include <QWidget>

class QFormLayout;
class QSpinBox;

namespace assay {

/// A page of the preferences with one choice a line. What is chosen holds at once. GUI thread.
class ChoicePage : public QWidget
{
    Q_OBJECT

public:
    explicit ChoicePage(QWidget *parent = nullptr);

    /// What can be chosen: its text, and what choosing it does.
    struct Option
    {
        QString text;
        std::function<void()> choose;
    };

    /// Adds a line. \p text has a mnemonic; \p current is the index of what holds now, or -1.
    void addChoice(const QString &id, const QString &text, const std::vector<Option> &options, int current);

    /// Adds a line with a check box. \p text has a mnemonic; \p change is called with what the user has chosen.
    void addCheck(const QString &id, const QString &text, bool checked, const std::function<void(bool)> &change);

    /// Adds a line with a number and its unit. What is typed holds when the user is finished.
    QSpinBox *
    addNumber(const QString &id, const QString &text, int value, std::pair<int, int> range, const QString &unit);

    /// Adds a line with another kind of field. \p text has a mnemonic.
    void addRow(const QString &text, QWidget *field);

    /// For lines of another kind.
    [[nodiscard]] QFormLayout *form() const { return m_form; }

private:
    QFormLayout *m_form;
};

} // namespace assay
