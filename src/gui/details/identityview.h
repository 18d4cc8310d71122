// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <vector>

#include <QWidget>

#include "core/job/jobfields.h"

class QVBoxLayout;

namespace assay {

class IdentityRow;
class ToneLabel;
class ValueActions;
struct JobDetail;

/// The identity fields of a job by group, and the fields that are not in the field table. GUI thread.
class IdentityView : public QWidget
{
    Q_OBJECT

public:
    /// \p values is not owned and must outlive this.
    explicit IdentityView(ValueActions &values, QWidget *parent = nullptr);

    void setDetail(const JobDetail &detail);

    /// Highlights this text in the values that the search looks through.
    void setSoughtTexts(const QStringList &texts);

Q_SIGNALS:
    void copyRequested(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRows(const JobDetail &detail);
    void setUnknown(const JobDetail &detail);
    [[nodiscard]] IdentityRow *makeRow(std::optional<Field> field);
    void alignTitles();

    ValueActions &m_values;
    QVBoxLayout *m_rows;
    QVBoxLayout *m_unknownRows;
    ToneLabel *m_unknownCaption;
    std::map<Field, IdentityRow *> m_known; // Qt's parent tree owns them
    std::vector<IdentityRow *> m_unknown;
    QStringList m_needles;
};

} // namespace assay
