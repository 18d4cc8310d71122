// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace assay {

/// The button with the menu of the saved views. It has the name of the view that is shown, and a dot when something was
/// changed since. GUI thread.
class ViewButton : public QToolButton
{
    Q_OBJECT

public:
    /// \p menu is not owned.
    explicit ViewButton(QMenu *menu, QWidget *parent = nullptr);

    /// \p name of the view that is shown; empty: none is.
    void setView(const QString &name, bool isChanged);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showView();

    QString m_name;
    bool m_isChanged = false;
};

} // namespace assay
