// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

class QGridLayout;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace assay {

class ToneLabel;
struct SessionComparison;

/// Shows on request what the service itself says about a session, beside the figures of the loaded jobs: where the two
/// disagree, a mark and a sentence. GUI thread.
class SessionFiguresView : public QWidget
{
    Q_OBJECT

public:
    explicit SessionFiguresView(QWidget *parent = nullptr);

    /// \p possible: the service can be asked. Otherwise \p why says in a sentence why not; empty: there is none to ask,
    /// and the whole view is hidden.
    void setPossible(bool possible, const QString &why = {});

    /// Removes everything that was asked.
    void clear();

    void showAsking();
    void showProblem(const QString &sentence);
    void showComparison(const SessionComparison &comparison);

    /// The figures become at most so high, in pixels; then they scroll.
    void setMostHeight(int height);

Q_SIGNALS:
    void requested();
    void cancelRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateParts();
    void fitFigures();
    void addFigures(const SessionComparison &comparison);
    ToneLabel *addDifference(QGridLayout &grid, int row, const QString &text);
    void removeFigures();
    void paintMark();

    QPushButton *m_ask;
    QToolButton *m_cancel; // ends waiting, and removes the figures
    ToneLabel *m_mark; // icon before the state
    ToneLabel *m_state; // "Asking…", a problem, or whether the two agree
    ToneLabel *m_hint; // why nothing can be asked
    QScrollArea *m_scroll;
    QWidget *m_figures = nullptr; // null until there are some
    std::optional<bool> m_agrees;
    bool m_possible = false;
    int m_most = 0;
};

} // namespace assay
