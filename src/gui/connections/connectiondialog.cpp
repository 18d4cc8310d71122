// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectiondialog.h"

#include <QAction>
#include <QPalette>
#include <QPushButton>

#include "connections/ui_connectiondialog.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/widgets/primarybutton.h"

namespace assay {

using namespace Qt::StringLiterals;

namespace {

QString oneLineText(const LoadError &error)
{
    return error.advice.isEmpty() ? error.summary : error.summary + u' ' + error.advice;
}

} // namespace

ConnectionDialog::ConnectionDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConnectionDialog>())
    , m_eye(new QAction(this))
    , m_connect(new PrimaryButton(this))
{
    m_ui->setupUi(this);
    m_ui->server->addItems(
        {Connection::production().name(), Connection::development().name(), Connection::local().name(), tr("Other")});
    m_eye->setObjectName(u"eye"_s);
    m_eye->setCheckable(true);
    m_eye->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    m_eye->setShortcutContext(Qt::WindowShortcut);
    m_ui->key->addAction(m_eye, QLineEdit::TrailingPosition);
    layOut();

    connect(m_ui->server, &QComboBox::currentIndexChanged, this, &ConnectionDialog::chooseServer);
    connect(m_ui->address, &QLineEdit::textEdited, this, [this](const QString &text) { m_otherUrl = text; });
    connect(m_ui->address, &QLineEdit::textChanged, this, &ConnectionDialog::showState);
    connect(m_ui->key, &QLineEdit::textChanged, this, &ConnectionDialog::showState);
    connect(m_eye, &QAction::toggled, this, &ConnectionDialog::showKey);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showKey(false);
    chooseServer();
    m_ui->key->setFocus();
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::setBaseUrl(const QString &url)
{
    const Connection wanted({}, url);
    for (const Server server : {Production, Development, Local}) {
        if (url.isEmpty() || known(server).baseUrl() == wanted.baseUrl()) {
            m_ui->server->setCurrentIndex(server);
            return;
        }
    }
    m_otherUrl = url;
    m_ui->server->setCurrentIndex(Other);
    chooseServer();
    m_ui->key->setFocus();
}

Connection ConnectionDialog::connection() const
{
    if (server() != Other)
        return known(server());
    return Connection::at(m_ui->address->text());
}

ApiKey ConnectionDialog::key() const
{
    if (!m_accepted.isEmpty())
        return m_accepted;
    const Result<ApiKey, LoadError> typed = ApiKey::fromText(m_ui->key->text());
    return typed ? typed.value() : ApiKey();
}

bool ConnectionDialog::canConnect() const
{
    const Connection chosen = connection();
    const Result<ApiKey, LoadError> typed = ApiKey::fromText(m_ui->key->text());
    return chosen.isAllowed() && typed && (!typed.value().isEmpty() || chosen.isLoopback());
}

void ConnectionDialog::accept()
{
    if (!canConnect())
        return;
    m_accepted = key();
    const QString typed = m_ui->key->text();
    m_ui->key->setText({}); // not clear(), which can be undone
    ApiKey::wipe(typed);
    QDialog::accept();
}

void ConnectionDialog::layOut()
{
    const Metrics metrics(font());
    const int edge = metrics.space(5);
    m_ui->layout->setContentsMargins(edge, edge, edge, metrics.space(4));
    m_ui->layout->setSpacing(metrics.space(4));
    m_ui->form->setHorizontalSpacing(metrics.space(4));
    m_ui->form->setVerticalSpacing(metrics.space(2));
    const int width = fontMetrics().averageCharWidth() * 64;
    m_ui->key->setMinimumWidth(width);
    // Reserve space for two lines of error text, so that nothing moves while the user types.
    m_ui->message->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_ui->message->setMaximumWidth(width);
    m_ui->keyNote->setMaximumWidth(width);

    m_connect->setObjectName(u"connectButton"_s);
    m_connect->setText(tr("&Connect and Fetch"));
    m_connect->setDefault(true);
    m_ui->buttons->addButton(m_connect, QDialogButtonBox::AcceptRole);
    QPushButton *cancel = m_ui->buttons->button(QDialogButtonBox::Cancel);
    cancel->setIcon({});
    cancel->setAutoDefault(false);
    m_connect->setMinimumHeight(cancel->sizeHint().height());
}

void ConnectionDialog::chooseServer()
{
    const bool other = server() == Other;
    m_ui->address->setText(other ? m_otherUrl : known(server()).baseUrl().toString());
    m_ui->address->setReadOnly(!other);
    // A read-only field has the background of the dialog. Only this one role differs from the palette.
    QPalette lineEditPalette;
    if (!other)
        lineEditPalette.setColor(QPalette::Base, Qt::transparent);
    m_ui->address->setPalette(lineEditPalette);
    m_ui->address->setFocusPolicy(other ? Qt::StrongFocus : Qt::ClickFocus);
    m_ui->address->setCursorPosition(0);
    if (other)
        m_ui->address->setFocus();
    showState();
}

void ConnectionDialog::showKey(bool shown)
{
    m_ui->key->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    // On-screen keyboards must not learn the key, even when it is visible.
    m_ui->key->setInputMethodHints(
        m_ui->key->inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_eye->setIcon(icons::icon(shown ? "eye-off"_L1 : "eye"_L1));
    m_eye->setText(shown ? tr("Hide the key") : tr("Show the key"));
    m_eye->setToolTip(
        //: %1 is "Show the key" or "Hide the key", %2 a keyboard shortcut
        tr("%1 (%2)").arg(m_eye->text(), m_eye->shortcut().toString(QKeySequence::NativeText)));
}

void ConnectionDialog::showState()
{
    const Connection chosen = connection();
    const std::optional<LoadError> refusal = chosen.refusal();
    const Result<ApiKey, LoadError> typed = ApiKey::fromText(m_ui->key->text());

    // An empty field is not an error yet.
    QString message;
    if (refusal && !m_ui->address->text().trimmed().isEmpty())
        message = oneLineText(*refusal);
    else if (!typed)
        message = oneLineText(typed.error());
    m_ui->message->setText(message);

    if (refusal)
        m_ui->keyNote->setText(tr("The key stays in memory until the program ends and goes to this server only."));
    else
        //: %1 is the name of a server
        m_ui->keyNote->setText(
            tr("The key stays in memory until the program ends and goes to %1 only.").arg(chosen.serverName()));
    m_ui->key->setPlaceholderText(chosen.isLoopback() ? tr("May be empty on this computer") : QString());
    m_connect->setEnabled(canConnect());
}

ConnectionDialog::Server ConnectionDialog::server() const
{
    return static_cast<Server>(m_ui->server->currentIndex());
}

Connection ConnectionDialog::known(Server server)
{
    switch (server) {
    case Development:
        return Connection::development();
    case Local:
        return Connection::local();
    case Production:
    case Other:
        break;
    }
    return Connection::production();
}

} // namespace assay
