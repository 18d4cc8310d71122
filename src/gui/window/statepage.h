// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "workspace/statecontent.h"

class QAbstractButton;

namespace assay {

namespace Ui {
class StatePage;
}

/// The page that is shown instead of the rows. GUI thread.
class StatePage : public QWidget
{
    Q_OBJECT

public:
    explicit StatePage(QWidget *parent = nullptr);
    ~StatePage() override;

    /// Shows the content. Keeps the buttons and their focus while the offers are the same, so that progress updates do
    /// not take the focus.
    void setContent(const StateContent &content);

    [[nodiscard]] const StateContent &content() const { return m_content; }

Q_SIGNALS:
    void triggered(assay::StateAction action);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuildOffers();
    void placeOffers();
    void applyLook();

    std::unique_ptr<Ui::StatePage> m_ui;
    StateContent m_content;
};

} // namespace assay
