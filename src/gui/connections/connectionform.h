// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "library/keystore.h"
#include "library/savedconnection.h"
#include "library/secret.h"
#include "service/apikey.h"
#include "service/connection.h"

class QAction;

namespace Ui {
class ConnectionForm;
}

namespace assay {

/// The fields of one connection. Checks them while the user types. A typed key stays in its field, in memory. GUI
/// thread.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    enum class Extent {
        ServerAndKey, ///< for this run alone
        First, ///< the same, and whether to keep it
        Kept, ///< everything that can be kept
    };

    explicit ConnectionForm(QWidget *parent = nullptr);
    ~ConnectionForm() override;

    void setExtent(Extent extent);

    /// Whether the connection can be kept at all, or why not; with First it then is, unless the user says otherwise.
    void setCanKeep(bool canKeep, const QString &why = {});

    /// Whether the user is asked with "keep" ticked; true at first. Set it before setValue() and setCanKeep().
    void setKeepsAtFirst(bool keeps);

    /// Shows a connection. \p typed: its key, when that is not kept; \p hasKey: a key is kept for its server.
    void setValue(const SavedConnection &value, const Secret &typed, bool hasKey);

    /// Where the kept key is, as the key store said; null: it was not asked. setValue() forgets it.
    void setKeyKind(const std::optional<KeyAnswer::Kind> &kind);

    /// What is typed, with the id that was shown. The key is not in it.
    [[nodiscard]] SavedConnection value() const;
    [[nodiscard]] Secret typedKey() const;

    /// Shows this server; the production service when the URL is empty.
    void setBaseUrl(const QString &url);

    /// Whether the user wants the connection to be kept.
    [[nodiscard]] bool isToBeKept() const;

    /// The chosen server; when it is not kept, with the name that it has everywhere.
    [[nodiscard]] Connection connection() const;

    /// The typed key; empty when the text is not a valid key.
    [[nodiscard]] ApiKey key() const;

    /// Whether server and key are valid. A server on this computer, and one whose key is kept, need no typed key.
    [[nodiscard]] bool isUsable() const;

    /// Whether it could be kept as it is, as far as the form knows.
    [[nodiscard]] bool isKeepable() const;

    /// Takes the typed key out of the form.
    void clearKey();

    /// Says something of the connection, until the next edit. \p isProblem: it is an error.
    void showMessage(const QString &text, bool isProblem);

    /// Makes the fields as narrow as it takes for this width, in pixels, as far as they can still be read.
    void setRoom(int width);

    /// The width without setRoom(), in pixels.
    [[nodiscard]] int widestWidth() const;

    /// The field of the key; while the base URL is wrong, that one.
    void focusKey();
    void focusAddress();

Q_SIGNALS:
    /// The user, or setBaseUrl(), changed something.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Server { Production, Development, Local, Other };

    void layOut();
    void setFieldWidth(int width);
    void placeName();
    void showKeep();
    void fillColours();
    void chooseServer();
    void showKey(bool shown);
    void showMore();
    void edit();
    void showState();
    void proposeName();
    void chooseFile();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool needsTypedKey() const;
    [[nodiscard]] bool isSameServer() const;
    [[nodiscard]] bool isKeyKept() const;
    [[nodiscard]] ApiKey::Kind kind() const;
    [[nodiscard]] Server server() const;
    [[nodiscard]] static Connection known(Server server);

    std::unique_ptr<Ui::ConnectionForm> m_ui;
    QAction *m_eye;
    Extent m_extent = Extent::ServerAndKey;
    SavedConnection m_shown; // as it was given
    bool m_canKeep = false;
    bool m_keepsAtFirst = true;
    bool m_hasKey = false; // kept, for the server that was given
    std::optional<KeyAnswer::Kind> m_keyKind; // where it is
    bool m_isFilling = false;
    bool m_hasOwnName = false; // the user's, not the server's
    QString m_otherUrl; // the URL typed under Other, kept while another server is chosen
    QString m_said; // showMessage()
    bool m_saidProblem = false;
};

} // namespace assay
