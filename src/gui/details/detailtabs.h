// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace assay {

/// The pages about the selected job: the job itself, its session, what was said. Gives the focus to the page that is
/// shown. GUI thread.
class DetailTabs : public QWidget
{
    Q_OBJECT

public:
    explicit DetailTabs(QWidget *parent = nullptr);

    /// Adds a page; this becomes its owner. \p id is stable: it identifies the page in the state.
    void addPage(const QString &id, const QString &title, QWidget *page);

    /// Shows a page. Does nothing when the id is unknown.
    void showPage(const QString &id);

    /// The id of the page that is shown.
    [[nodiscard]] QString shownPage() const;

Q_SIGNALS:
    void pageChanged(const QString &id);
    /// The user wants to go back to the table.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QTabBar *m_bar;
    QStackedWidget *m_pages;
};

} // namespace assay
