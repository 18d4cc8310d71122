// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "library/viewlink.h"

class QFormLayout;

namespace assay {

/// Shows in plain text what a link holds, and asks whether to follow it. Nothing happens before one of its buttons is
/// pressed. GUI thread.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    /// \p knowsService: the user has a connection to the service of the link, or has fetched from it.
    LinkDialog(const ViewLink &link, bool knowsService, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user wants to see the view over the jobs that are open. The dialog closes.
    void showRequested();

    /// The user wants to fetch from the service of the link, and to see the view. The dialog closes.
    void fetchRequested();

private:
    void addView(QFormLayout *form);
    void addService(QFormLayout *form);
    void addButtons();
    void addLine(QFormLayout *form, const QString &caption, const QString &text);
    void addText(QFormLayout *form, const QString &caption, const QString &text, int lines);

    ViewLink m_link;
    bool m_knowsService;
};

} // namespace assay
