// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QDialog>

#include "gui/views/viewdialog.h"
#include "library/ask.h"
#include "library/savedview.h"

class QPushButton;
class QTreeWidget;

namespace assay {

class ToneLabel;
class ViewStore;

/// The saved views: their order, names and keys; which one is shown at the start; export to and import from a file.
/// What is changed is kept at once. GUI thread.
class ViewsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The store is not owned and must outlive this.
    ViewsDialog(ViewStore &store, ViewKeys keys, QWidget *parent = nullptr);

    /// Takes over the views of a file, and says what became of it.
    void importFrom(const QString &path);

    /// Writes the selected views to a file, and says what became of it.
    void exportTo(const QString &path);

Q_SIGNALS:
    /// The user wants to see the view with this id.
    void showRequested(qint64 id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    void layOut();
    void fill();
    void showState();
    void showChosen();
    void edit();
    void move(int places);
    void remove();
    void chooseImport();
    void chooseExport();
    void tell(const QString &text, bool isProblem = false);
    [[nodiscard]] WhenKept whenKept(const std::function<QString()> &success = {});
    [[nodiscard]] std::vector<SavedView> selected() const;
    [[nodiscard]] QPushButton *addButton(const QString &text, const QString &name, void (ViewsDialog::*run)());

    ViewStore &m_store;
    const ViewKeys m_keys;
    QTreeWidget *m_list;
    std::vector<QPushButton *> m_buttons; // beside the list, from the top
    QPushButton *m_show;
    QPushButton *m_edit;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QPushButton *m_export;
    QPushButton *m_import;
    ToneLabel *m_message;
};

} // namespace assay
