// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace assay {

class ToneLabel;

/// A sentence below a field, above what is there, so that nothing moves. It is a part of the field's window. GUI
/// thread.
class FieldMessage : public QFrame
{
    Q_OBJECT

public:
    /// \p field owns this.
    explicit FieldMessage(QWidget *field);

    /// Shows the text, which is plain, below the field.
    void show(const QString &text);

    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QWidget *m_field;
    ToneLabel *m_label;
};

} // namespace assay
