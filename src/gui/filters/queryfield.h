// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

#include <QTimer>

#include "core/job/refinement.h"
#include "core/query/queryerror.h"
#include "core/query/queryresult.h"
#include "gui/widgets/searchfield.h"
#include "models/querysuggestions.h"

class QAbstractItemView;
class QCompleter;
class QStandardItemModel;

namespace assay {

class ActiveFilters;
class FieldMessage;

/// The refinement as query text, to read and to type. What is typed holds at once, a value when it is whole, a word
/// that may become the name of a field after a pause; while it is wrong, the wrong part is underlined and explained,
/// and the last good refinement stays. Suggests fields and values while one types. GUI thread.
class QueryField : public SearchField
{
    Q_OBJECT

public:
    /// The longest query that can be typed here, in UTF-16 units. One line of more is slow to lay out at each key.
    static constexpr int MaxLength = 20'000;

    /// \p filters is not owned and must outlive this.
    explicit QueryField(ActiveFilters &filters, QWidget *parent = nullptr);

    /// The jobs whose unknown fields and values can be named.
    void setResult(const std::shared_ptr<const QueryResult> &result);

    /// What is wrong with the text; nothing when it is right.
    [[nodiscard]] const std::optional<QueryError> &error() const { return m_error; }

    /// The list of suggestions, which is a window of its own.
    [[nodiscard]] QAbstractItemView *suggestionList() const;

    /// Where suggestions come from.
    [[nodiscard]] QuerySuggestions *suggestions() { return &m_suggestions; }

    /// How long a word that may become the name of a field waits until it holds as a word; 0.6 s by default.
    void setWordDelay(std::chrono::milliseconds delay) { m_wordTimer.setInterval(delay); }

    /// Puts a text in the place of what was typed, as if it had been typed.
    void type(const QString &text);

Q_SIGNALS:
    /// The user wants to read how queries are written.
    void referenceRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void onEdited();
    void apply();
    void check();
    void showRefinement();
    void showError();
    void underline();
    void suggest();
    void rejectLongText();
    void applyTyped(const QueryPlace &place, const std::vector<QuerySuggestion> &suggestions);
    void listSuggestions(const QueryPlace &place, const std::vector<QuerySuggestion> &suggestions);
    void insert(const QModelIndex &suggestion);

    ActiveFilters &m_filters;
    std::optional<QString> m_checked; // the text that was read last
    std::optional<Refinement> m_read; // what the text says; nothing when it is wrong
    std::optional<QueryError> m_error;
    FieldMessage *m_message; // child of the window
    QTimer m_messageTimer; // while one types, what is not finished is not yet wrong
    QTimer m_wordTimer; // runs while a word may become the name of a field
    QuerySuggestions m_suggestions{this};
    QueryPlace m_place; // that is being completed
    QStandardItemModel *m_listed;
    QCompleter *m_completer;
    bool m_isApplied = true; // the text holds, or is wrong
    bool m_isRejected = false; // what is being put in is too long
    bool m_wantsAll = false; // the user has asked for suggestions
    bool m_composes = false; // an input method has a text that is not final
};

} // namespace assay
