// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "core/job/jobfields.h"

class QAbstractItemModel;
class QGridLayout;
class QLineEdit;
class QWidget;

namespace assay {

class ToneLabel;

/// One field of the service filter form: label, edit, and a message below. Adds its widgets to the grid of the form, so
/// that all fields share the columns. GUI thread.
class ServiceFilterField : public QObject
{
    Q_OBJECT

public:
    /// \p form owns the widgets. \p values provides completions; may be null; not owned.
    ServiceFilterField(Field field, QWidget *form, QAbstractItemModel *values);

    /// Adds the widgets in the next two rows of \p grid.
    void addTo(QGridLayout *grid);

    [[nodiscard]] Field field() const { return m_field; }
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

    /// The typed text, unchanged.
    [[nodiscard]] QString value() const;

    /// Shows a value without a signal and clears the error.
    void setValue(const QString &value);

    /// Marks the field as rejected by the service, until it is edited.
    void showError(const QString &text);

Q_SIGNALS:
    void edited();
    void returnPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMessage();

    Field m_field;
    ToneLabel *m_label;
    QLineEdit *m_edit;
    ToneLabel *m_message;
    bool m_isSetting = false; // setValue() runs: its change is not the user's
    QString m_error;
};

} // namespace assay
