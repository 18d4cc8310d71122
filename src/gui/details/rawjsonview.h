// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "models/jobdetail.h"

class QToolButton;

namespace assay {

class FittingTextEdit;
class ToneLabel;

/// The job as JSON, collapsed by default; the text is created only when expanded. GUI thread.
class RawJsonView : public QWidget
{
    Q_OBJECT

public:
    explicit RawJsonView(QWidget *parent = nullptr);

    void setDetail(const JobDetail &detail);

    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);

    [[nodiscard]] FittingTextEdit *textEdit() const { return m_text; }

Q_SIGNALS:
    /// The whole job as JSON.
    void copyRequested(const QString &text);

    void openChanged(bool open);

    /// The user has expanded it, and wants to see it.
    void expanded();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void applyFont();

    QToolButton *m_fold;
    QToolButton *m_copy;
    FittingTextEdit *m_text;
    ToneLabel *m_cut;
    std::optional<JobDetail> m_detail;
    bool m_open = false;
};

} // namespace assay
