// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace assay {

/// Shows the guide (docs/guide.md) with its pictures, which are resources of the program, and a list of its headings.
/// Not modal. GUI thread.
class GuideWindow : public QDialog
{
    Q_OBJECT

public:
    /// \p keyTable: the rows of the table of keys, as Markdown; empty: the one in the guide.
    explicit GuideWindow(const QString &keyTable, QWidget *parent = nullptr);

    /// Where the reader is, and the place and size of the window, for another guide window.
    [[nodiscard]] QVariant state() const;
    void restore(const QVariant &state);

private:
    void fillContents();

    QListWidget *m_contents;
    QTextBrowser *m_text;
};

} // namespace assay
