// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace assay {

/// The body of a request that has none, and that must not be sent twice.
///
/// When a connection drops before the answer, Qt sends the request again by itself, up to three times, and no setting
/// keeps it from that. It first rewinds the body; where that fails, the request ends with ContentReSendError.
class EmptyBody : public QIODevice
{
    Q_OBJECT

public:
    explicit EmptyBody(QObject *parent = nullptr)
        : QIODevice(parent)
    {
        open(QIODevice::ReadOnly);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return true; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *, qint64) override { return -1; } // its end
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace assay
