// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QWidget>

#include "core/job/servicefilter.h"

namespace Ui {
class ServiceFilterPanel;
}

namespace assay {

class SeenValues;
class ServiceFilterField;

/// "Ask the service": the form of the nine query parameters. Shows and gives a plain ServiceFilter. GUI thread.
class ServiceFilterPanel : public QWidget
{
    Q_OBJECT

public:
    /// \p seen, if given, completes what is typed; not owned, must outlive this.
    explicit ServiceFilterPanel(SeenValues *seen, QWidget *parent = nullptr);
    ~ServiceFilterPanel() override;

    /// Exactly what is typed, spaces included.
    [[nodiscard]] ServiceFilter filter() const;

    /// Shows a filter without a signal and forgets errors.
    void setFilter(const ServiceFilter &filter);

    /// What the jobs shown were fetched with; nothing before the first fetch or when they come from a file. The form
    /// says when what is typed differs.
    void setFetchedFilter(const std::optional<ServiceFilter> &filter);

    /// True when what is typed is not what was last fetched.
    [[nodiscard]] bool isUnfetched() const;

    /// Marks a field that the service refused, and gives it the focus. The mark goes when the field is edited.
    void showFilterError(Field field, const QString &text);

    /// Whether fetching is possible now: there is a connection.
    void setFetchEnabled(bool enabled);

    /// Folded, the form shows what is asked for in one line.
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }

    /// Unfolds and gives the focus to the edit of a field.
    void focusField(Field field);

Q_SIGNALS:
    /// The user asked for a fetch with this filter.
    void fetchRequested(const assay::ServiceFilter &filter);

    /// The user changed what is typed.
    void filterEdited();

    void foldedChanged(bool folded);

    /// This part of the panel is to be scrolled into sight.
    void attentionWanted(QWidget *part);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void addFields(SeenValues *seen);
    void requestFetch();
    void clearAll();
    void showState();
    [[nodiscard]] ServiceFilterField *line(Field field) const;

    std::unique_ptr<Ui::ServiceFilterPanel> m_ui;
    std::vector<ServiceFilterField *> m_lines; // Qt's parent tree owns them
    std::optional<ServiceFilter> m_fetched;
    bool m_folded = false;
};

} // namespace assay
