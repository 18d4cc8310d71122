// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "core/job/refinement.h"
#include "gui/actions/valueholder.h"
#include "models/jobdetail.h"

class QMenu;
class QToolButton;

namespace assay {

class ToneLabel;
class ValueActions;
class ValueEdit;

/// One field of the detail pane: title, value, and on hover or focus the buttons to copy it and to filter by it.
/// GUI thread.
class IdentityRow : public QWidget, public ValueHolder
{
    Q_OBJECT

public:
    /// A row for a field of the field table; nullopt for an unknown field. \p values is not owned and must outlive
    /// this.
    IdentityRow(std::optional<Field> field, ValueActions &values, QWidget *parent = nullptr);
    ~IdentityRow() override;

    void setLine(const JobDetail::Line &line);
    void setUnknownLine(const JobDetail::UnknownLine &line);

    /// Highlights this text in the value, if the search looks through the field.
    void setSoughtTexts(const QStringList &texts);

    /// The preferred and the actual width of the title, so that all titles form one column.
    [[nodiscard]] int titleWidth() const;
    void setTitleWidth(int width);

    /// Shows the buttons, as hovering does.
    void showButtons(bool shown);

    [[nodiscard]] std::optional<HeldValue> heldValue() const override;

    /// Hovers if the pointer is over it now. To be called when it was moved under the pointer.
    void updateHover();

Q_SIGNALS:
    void copyRequested(const QString &text);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeButtons();
    void updateButtons();
    void fillMenu(QMenu *menu);
    [[nodiscard]] FacetValue value() const;
    [[nodiscard]] bool hasFocusInside() const;

    std::optional<Field> m_field;
    ValueActions &m_values;
    ValueState m_state = ValueState::Absent;
    QString m_value; // exactly as sent
    ToneLabel *m_title;
    ValueEdit *m_edit;
    QToolButton *m_copy;
    QToolButton *m_filter = nullptr; // null when the field cannot be filtered
    QMenu *m_menu = nullptr; // menu of m_filter, for fields of the service filter
    bool m_hovered = false;
};

} // namespace assay
