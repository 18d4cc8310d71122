// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace assay {

class ChipBar;
class ToneLabel;

/// The strip above the table: the active filters as chips, how many jobs pass them, and buttons to widen what is
/// shown and to undo the last change. It is always there, so that nothing moves when a filter comes or goes. GUI
/// thread.
class FilterStrip : public QWidget
{
    Q_OBJECT

public:
    explicit FilterStrip(QWidget *parent = nullptr);

    [[nodiscard]] ChipBar *chips() const { return m_chips; }

    /// The action of the button. Not owned.
    void setUndoAction(QAction *undo);

    /// Puts a button before the filters; the strip owns it then.
    void addLeading(QToolButton *button);

    /// The menu that widens what is shown; its actions are exclusive, and the button has the text of the checked one.
    /// Not owned.
    void setWidenMenu(QMenu *menu);

    /// How many jobs are shown of how many; nothing is shown for 0 of 0.
    void setCounts(qsizetype shown, qsizetype loaded);

    /// Says that the jobs which pass are still being looked for, in the place of the counts: these are older than the
    /// chips.
    void setFiltering(bool isFiltering);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showCounts();

    ChipBar *m_chips;
    ToneLabel *m_none; // in the place of the chips
    ToneLabel *m_counts;
    QString m_countsText;
    bool m_isFiltering = false;
    QToolButton *m_widen;
    QToolButton *m_undo;
};

} // namespace assay
