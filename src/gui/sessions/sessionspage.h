// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

namespace assay {

class SessionClock;
class SessionList;
class SessionTableView;
class ToneLabel;
class ValueActions;

/// The sessions of the jobs shown: a line of words, one for their times, and the table. Keeps the selected session
/// while others come. Looks for them only while it is visible. GUI thread.
class SessionsPage : public QWidget
{
    Q_OBJECT

public:
    /// \p values and \p clock are not owned and must outlive this.
    SessionsPage(ValueActions &values, SessionClock &clock, QWidget *parent = nullptr);
    ~SessionsPage() override;

    [[nodiscard]] SessionList *list() const { return m_list; } ///< owned by this
    [[nodiscard]] SessionTableView *table() const { return m_table; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void remember();
    void bringBack();
    void showWords();
    void tellAgents();

    SessionClock &m_clock;
    SessionList *m_list;
    ToneLabel *m_words;
    SessionTableView *m_table;
    std::optional<QString> m_selected; // the id of the session that was selected last
};

} // namespace assay
