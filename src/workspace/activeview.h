// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "library/savedview.h"
#include "workspace/viewstate.h"

namespace assay {

class ViewStore;

/// The saved view that a window shows, and whether something was changed since. It follows the library: another window
/// may rename, change or delete the view. GUI thread; the store must outlive it.
class ActiveView : public QObject
{
    Q_OBJECT

public:
    explicit ActiveView(ViewStore &store, QObject *parent = nullptr);

    /// The view; null when none was shown, or when it was deleted. Valid until the store changes.
    [[nodiscard]] const SavedView *view() const;

    /// What is shown, or the view itself, was changed since the view was shown or saved.
    [[nodiscard]] bool isChanged() const;

    /// The view itself was changed by another window or program since it was shown here.
    [[nodiscard]] bool isChangedElsewhere() const;

    /// The view is shown now, or was just saved. \p state: what the window shows of it, which may be less than the view
    /// holds. \p isWrong: its query could not be applied, and the filters are still those before.
    void show(const SavedView &view, const ViewState &state, bool isWrong = false);

    /// No view is shown any more; what the window shows stays.
    void clear();

    /// The window shows this now.
    void follow(const ViewState &state);

    /// The query of the view could not be applied, and the filters were not changed since: content() keeps it.
    [[nodiscard]] bool keepsQuery() const;

    /// What is shown, to be kept as this view or as a new one: with all that this version can't show of the view. Its
    /// query stays as it was while it can't be applied and the filters are not changed.
    [[nodiscard]] ViewContent content() const;

Q_SIGNALS:
    /// view() or isChanged() may be others.
    void changed();

private:
    ViewStore &m_store;
    qint64 m_id = 0; // 0: none
    ViewContent m_kept; // as it was when it was shown or saved
    ViewState m_shown; // then
    ViewState m_now;
    bool m_isWrong = false;
};

} // namespace assay
