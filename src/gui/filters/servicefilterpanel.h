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

/// "Ask the service": the form for the nine query parameters. Shows and returns a plain ServiceFilter. GUI thread.
class ServiceFilterPanel : public QWidget
{
    Q_OBJECT

public:
    /// \p seen provides completions; may be null; not owned, must outlive this.
    explicit ServiceFilterPanel(SeenValues *seen, QWidget *parent = nullptr);
    ~ServiceFilterPanel() override;

    /// The typed filter, unchanged, including spaces.
    [[nodiscard]] ServiceFilter filter() const;

    /// Shows a filter without a signal and clears the errors.
    void setFilter(const ServiceFilter &filter);

    /// Sets the filter that the shown jobs were fetched with; nullopt before the first fetch or when they come from a
    /// file. The form shows when the typed filter differs.
    void setFetchedFilter(const std::optional<ServiceFilter> &filter);

    /// True when the typed filter differs from the fetched one.
    [[nodiscard]] bool isUnfetched() const;

    /// Marks a field that the service rejected, until it is edited, and gives it the focus.
    void showFilterError(Field field, const QString &text);

    /// Removes the marks of rejected fields.
    void clearErrors();

    /// Sets whether a fetch is possible, that is, whether there is a connection.
    void setFetchEnabled(bool enabled);

    /// Folds the form after a load that brought jobs: what they can be refined by comes into sight. Not while something
    /// else is typed.
    void foldAfterLoad();

    /// When folded, the form shows the filter in one line.
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }

    /// Unfolds and gives the focus to the edit of a field.
    void focusField(Field field);

Q_SIGNALS:
    /// The user requested a fetch with this filter.
    void fetchRequested(const assay::ServiceFilter &filter);

    /// The user edited the filter.
    void filterEdited();

    void foldedChanged(bool folded);

    /// The owner should scroll to this part of the panel.
    void scrollToRequested(QWidget *part);

protected:
    void changeEvent(QEvent *event) override;
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
