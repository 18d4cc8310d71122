// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;

namespace assay {

class PaletteModel;

/// A field over the window that finds anything the program can do by a few letters. Enter or a click takes it; Escape,
/// or a click beside it, closes it. A part of the window: a window of its own would take the focus, and could not be
/// placed everywhere. GUI thread. Deletes itself when closed.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// Becomes the owner of \p model.
    CommandPalette(PaletteModel *model, QWidget *window);

    /// Shows it at the top of the window, in the middle, and gives it the focus. When it closes, the focus goes back.
    void popUp();

Q_SIGNALS:
    /// The user wants this item. Emitted when the palette has closed and the focus is back.
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void leave();
    void list(const QString &text);
    void take(const QModelIndex &index);
    [[nodiscard]] bool takeKey(const QKeyEvent &key);
    void step(int rows);

    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace assay
