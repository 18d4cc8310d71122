// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDialog>

#include "library/ask.h"
#include "library/savedview.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace assay {

class ToneLabel;
class ViewStore;

/// The keys, such as "Alt+1", that the user has for the views with this number, from 1 to 9; empty: none.
using ViewKeys = std::function<QString(int number)>;

/// Asks for the name of a view, its key and whether it is shown at the start, and keeps it. It closes when the view is
/// kept; until then it says what is in the way. GUI thread.
class ViewDialog : public QDialog
{
    Q_OBJECT

public:
    /// \p view: what is kept; with the id of a view of the store, that one is changed. The store is not owned and must
    /// outlive this.
    ViewDialog(ViewStore &store, ViewKeys keys, const SavedView &view, QWidget *parent = nullptr);

    /// Keeps the view. Another one of this name is replaced, as the button says.
    void accept() override;

    /// The view as the form says; after accept() it is kept under this name.
    [[nodiscard]] SavedView view() const;

private:
    void layOut();
    void fillKeys();
    void showState();
    void end(const Result<Kept, LibraryError> &result);
    [[nodiscard]] bool isNew() const { return m_view.id == 0; }

    ViewStore &m_store;
    const ViewKeys m_keys;
    SavedView m_view;
    QLineEdit *m_name;
    QComboBox *m_key;
    QCheckBox *m_isAtStart;
    bool m_hasChosenKey = false; // by the user: a name that is taken does not bring its key along any more
    bool m_hasChosenStart = false;
    ToneLabel *m_message;
    QPushButton *m_save;
};

} // namespace assay
