// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLatin1StringView>

namespace assay {

/// A large button of the first page: icon, text and a line of explanation.
class OfferButton : public QAbstractButton
{
    Q_OBJECT

public:
    OfferButton(QLatin1StringView iconName, const QString &text, const QString &note, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLatin1StringView m_iconName;
    QString m_note;
};

} // namespace assay
