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

/// The page that stands where the rows would be. GUI thread.
class StatePage : public QWidget
{
    Q_OBJECT

public:
    explicit StatePage(QWidget *parent = nullptr);
    ~StatePage() override;

    /// Shows the content. Buttons stay, with their focus, as long as the offers are the same: a progress that moves on
    /// does not take the keyboard away.
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
