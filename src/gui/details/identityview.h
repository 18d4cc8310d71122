// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QWidget>

#include "core/job/refinement.h"

class QVBoxLayout;

namespace assay {

class IdentityRow;
class ToneLabel;
struct JobDetail;

/// Who produced what was scored: the identity fields by group, and what the table of fields does not know. GUI thread.
class IdentityView : public QWidget
{
    Q_OBJECT

public:
    explicit IdentityView(QWidget *parent = nullptr);

    void setDetail(const JobDetail &detail);

Q_SIGNALS:
    void copyRequested(const QString &text);
    void refineBy(assay::Field field, const assay::FacetValue &value);
    void askServiceFor(assay::Field field, const QString &value);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRows(const JobDetail &detail);
    void setUnknown(const JobDetail &detail);
    void connectRow(IdentityRow *row);
    void alignTitles();

    QVBoxLayout *m_rows;
    QVBoxLayout *m_unknownRows;
    ToneLabel *m_unknownCaption;
    std::map<Field, IdentityRow *> m_known; // Qt's parent tree owns them
    std::vector<IdentityRow *> m_unknown;
};

} // namespace assay
