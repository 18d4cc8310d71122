// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/preferences/choicepage.h"

class QComboBox;
class QLineEdit;

namespace assay {

class ToneLabel;

/// The page of the preferences for requests to a service: their time limits, and the proxy on the way. GUI thread.
class ServicePage : public ChoicePage
{
    Q_OBJECT

public:
    explicit ServicePage(QWidget *parent = nullptr);

    /// Adds the line of the time without a byte; \p seconds holds now.
    void addIdleLimit(int seconds, int least, int most);

    /// Adds the lines of the proxy. \p stored holds now: empty (the system's), "none", or an address.
    void addProxy(const QString &stored);

Q_SIGNALS:
    void idleLimitChosen(int seconds);

    /// In the form of addProxy(); an address is one that can be used.
    void proxyChosen(const QString &stored);

private:
    void takeProxy();

    QComboBox *m_proxy = nullptr;
    QLineEdit *m_address = nullptr;
    ToneLabel *m_wrong = nullptr;
};

} // namespace assay
