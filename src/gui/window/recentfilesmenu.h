// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace assay {

class RecentPlaces;

/// The menu of the files that were opened last. Its entry in a menu is disabled while there is none. GUI thread; does
/// not own its arguments.
class RecentFilesMenu : public QMenu
{
    Q_OBJECT

public:
    RecentFilesMenu(RecentPlaces &places, QWidget *parent);

Q_SIGNALS:
    /// A file was chosen; it may be missing.
    void chosen(const QString &path);

private:
    void fill();

    RecentPlaces &m_places;
};

} // namespace assay
