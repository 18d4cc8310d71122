// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>
#include <QStringList>

#include "library/reviewstore.h"

namespace assay {

class JobsPage;
class MarkTarget;
class PanelList;
class Review;
class ReviewDeck;
class Workspace;
struct WindowContext;

/// Reviews in the window: asks what to review, shows the deck in the place of the rows, and gives marks to its job with
/// their circumstances. The details are closed meanwhile, as they would show the score, and while scores are hidden
/// also the filters, whose histogram would. GUI thread.
class ReviewFlow : public QObject
{
    Q_OBJECT

public:
    /// \p target: the marks of the window.
    ReviewFlow(const WindowContext &window, MarkTarget &target, QObject *parent);
    ~ReviewFlow() override;

    /// Asks what to review, and begins.
    void start();

private:
    void ask(const std::optional<KeptReview> &kept);
    void show();
    void open();
    void close();

    Workspace &m_workspace;
    JobsPage &m_page;
    PanelList &m_panels;
    Review &m_review;
    MarkTarget &m_target;
    ReviewDeck *m_deck;
    bool m_isOpen = false;
    QStringList m_closed; // the panels that are closed meanwhile
    QStringList m_wereOpen; // of them
};

} // namespace assay
