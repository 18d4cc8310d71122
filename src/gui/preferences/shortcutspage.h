// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTableView;

namespace assay {

class ShortcutModel;

/// The page of the preferences that shows and changes the keys of the actions. What is typed holds at once; keys that
/// another action has are only taken from it on request. GUI thread.
class ShortcutsPage : public QWidget
{
    Q_OBJECT

public:
    /// \p model is not owned and must outlive this.
    explicit ShortcutsPage(ShortcutModel &model, QWidget *parent = nullptr);

protected:
    /// Esc in the field for keys is no key for an action: it leaves the field as it was, and goes back to the list.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showSelected();
    void takeTyped();
    void setKeys(const QKeySequence &keys);
    [[nodiscard]] int row() const;

    ShortcutModel &m_model;
    QTableView *m_table;
    QKeySequenceEdit *m_keys;
    QPushButton *m_remove;
    QPushButton *m_byDefault;
    QLabel *m_clash;
    QPushButton *m_take; // the keys from the other action
};

} // namespace assay
