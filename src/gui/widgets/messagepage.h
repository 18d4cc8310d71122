// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QWidget>

namespace assay {

class ToneLabel;

/// A page that says why there is nothing to show: an icon, a title and a sentence, in the middle. GUI thread.
class MessagePage : public QWidget
{
    Q_OBJECT

public:
    /// \p icon: its name, see icons::pixmap(). The labels get the object names NAMETitle and NAME.
    MessagePage(QLatin1StringView icon, const QString &name, QWidget *parent = nullptr);

    void setMessage(const QString &title, const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    const QLatin1StringView m_iconName;
    ToneLabel *m_icon;
    ToneLabel *m_title;
    ToneLabel *m_sentence;
};

} // namespace assay
