// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace assay {

/// The guide (docs/guide.md) with its pictures, which the program carries: no network is needed. Beside it its
/// headings, to jump to. Not modal. GUI thread.
class GuideWindow : public QDialog
{
    Q_OBJECT

public:
    /// \p keyTable: the rows of the table of keys, as Markdown.
    explicit GuideWindow(const QString &keyTable, QWidget *parent = nullptr);

private:
    void fillContents();

    QListWidget *m_contents;
    QTextBrowser *m_text;
};

} // namespace assay
