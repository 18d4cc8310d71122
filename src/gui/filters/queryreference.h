// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace assay {

/// A short reference of queries below their field: examples, which can be chosen, and what they show. GUI thread.
class QueryReference : public QFrame
{
    Q_OBJECT

public:
    /// \p field owns this; it goes when it is closed.
    explicit QueryReference(QWidget *field);

    /// Opens it below the field.
    void open();

Q_SIGNALS:
    /// The user has chosen this example.
    void chosen(const QString &query);

private:
    QWidget *m_field;
};

} // namespace assay
