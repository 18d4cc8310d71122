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

/// One line of the service's filter form: label, edit, and a message under it. Puts its widgets into a grid that the
/// form owns, so that all lines share their columns. GUI thread.
class ServiceFilterField : public QObject
{
    Q_OBJECT

public:
    /// \p form owns the widgets; \p values, if given, completes what is typed and is not owned.
    ServiceFilterField(Field field, QWidget *form, QAbstractItemModel *values);

    /// Takes the next two rows of \p grid.
    void placeIn(QGridLayout *grid);

    [[nodiscard]] Field field() const { return m_field; }
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

    /// Exactly what is typed.
    [[nodiscard]] QString value() const;

    /// Shows a value without a signal and forgets an error.
    void setValue(const QString &value);

    /// Marks the field as refused by the service, until it is edited.
    void showError(const QString &text);

Q_SIGNALS:
    void edited();
    void returnPressed();

private:
    void showMessage();

    Field m_field;
    ToneLabel *m_label;
    QLineEdit *m_edit;
    ToneLabel *m_message;
    QString m_error;
};

} // namespace assay
