// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectionform.h"

#include <algorithm>
#include <initializer_list>

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QPalette>
#include <QScopedValueRollback>

#include "connections/ui_connectionform.h"
#include "core/base/protectedbytes.h"
#include "gui/connections/connectionlook.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "library/connectioncheck.h"
#include "models/displaytext.h"
#include "workspace/keptconnection.h"

namespace assay {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidestField = 64; // average characters
constexpr int NarrowestField = 30;

QString oneLineText(const LoadError &error)
{
    return error.advice.isEmpty() ? error.summary : error.summary + u' ' + error.advice;
}

std::optional<std::chrono::seconds> limitOf(int seconds)
{
    return seconds > 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

int secondsOf(const std::optional<std::chrono::seconds> &limit)
{
    return limit ? static_cast<int>(limit->count()) : 0;
}

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectionForm>())
    , m_eye(new QAction(this))
{
    m_ui->setupUi(this);
    m_ui->server->addItems(
        {Connection::production().name(), Connection::development().name(), Connection::local().name(), tr("Other")});
    m_ui->kind->addItems({tr("API key"), tr("Bearer token")});
    m_ui->name->setMaxLength(SavedConnection::LongestName);
    m_eye->setObjectName(u"eye"_s);
    m_eye->setCheckable(true);
    m_eye->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    m_eye->setShortcutContext(Qt::WindowShortcut);
    m_ui->key->addAction(m_eye, QLineEdit::TrailingPosition);
    fillColours();
    layOut();

    connect(m_ui->server, &QComboBox::currentIndexChanged, this, &ConnectionForm::chooseServer);
    connect(m_ui->address, &QLineEdit::textEdited, this, [this](const QString &text) { m_otherUrl = text; });
    connect(m_ui->name, &QLineEdit::textEdited, this, [this] { m_hasOwnName = true; });
    for (QLineEdit *field : {m_ui->name, m_ui->address, m_ui->key, m_ui->caFile, m_ui->proxy})
        connect(field, &QLineEdit::textChanged, this, &ConnectionForm::edit);
    for (QComboBox *field : {m_ui->colour, m_ui->kind})
        connect(field, &QComboBox::currentIndexChanged, this, &ConnectionForm::edit);
    for (QSpinBox *field : {m_ui->idleLimit, m_ui->wholeLimit}) {
        connect(field, &QSpinBox::valueChanged, this, &ConnectionForm::edit);
        //: Seconds, behind a number
        field->setSuffix(tr(" s"));
    }
    for (QCheckBox *field : {m_ui->keep, m_ui->isDefault})
        connect(field, &QCheckBox::toggled, this, &ConnectionForm::edit);
    connect(m_ui->more, &QToolButton::toggled, this, &ConnectionForm::showMore);
    connect(m_ui->browse, &QPushButton::clicked, this, &ConnectionForm::chooseFile);
    connect(m_eye, &QAction::toggled, this, &ConnectionForm::showKey);
    showKey(false);
    setExtent(Extent::ServerAndKey);
    chooseServer();
    setFocusProxy(m_ui->key);
}

ConnectionForm::~ConnectionForm() = default;

void ConnectionForm::setExtent(Extent extent)
{
    m_extent = extent;
    m_ui->colour->setVisible(extent == Extent::Kept);
    m_ui->colourCaption->setVisible(extent == Extent::Kept);
    m_ui->more->setVisible(extent != Extent::ServerAndKey);
    placeName();
    showKeep();
    showMore();
    showState();
}

void ConnectionForm::setCanKeep(bool canKeep, const QString &why)
{
    if (canKeep != m_canKeep)
        m_ui->keep->setChecked(canKeep && m_keepsAtFirst);
    m_canKeep = canKeep;
    m_ui->keep->setEnabled(canKeep);
    m_ui->keep->setToolTip(toolTipText(why));
    showState();
}

void ConnectionForm::setKeepsAtFirst(bool keeps)
{
    m_keepsAtFirst = keeps;
}

void ConnectionForm::setValue(const SavedConnection &value, const Secret &typed, bool hasKey)
{
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_shown = value;
        m_hasKey = hasKey;
        m_keyKind.reset();
        m_said.clear();
        m_hasOwnName = !value.name.isEmpty();
        m_ui->keep->setChecked(m_canKeep && m_keepsAtFirst);
        showKeep();
        m_ui->name->setText(value.name);
        m_ui->kind->setCurrentIndex(static_cast<int>(value.secretKind));
        m_ui->colour->setCurrentIndex(static_cast<int>(value.colour));
        m_ui->caFile->setText(value.caFile);
        m_ui->proxy->setText(value.proxy);
        m_ui->idleLimit->setValue(secondsOf(value.idleLimit));
        m_ui->wholeLimit->setValue(secondsOf(value.wholeLimit));
        m_ui->isDefault->setChecked(value.isDefault);
        m_eye->setChecked(false);
        clearKey();
        m_ui->key->setText(typed.text()); // the field's own from here on: clearKey() wipes it
        setBaseUrl(value.baseUrl);
        const bool hasMore = !value.caFile.isEmpty() || !value.proxy.isEmpty() || value.idleLimit || value.wholeLimit
            || value.secretKind != SavedConnection::SecretKind::Key;
        m_ui->more->setChecked(m_ui->more->isChecked() || hasMore);
    }
    proposeName();
    showState();
}

void ConnectionForm::setKeyKind(const std::optional<KeyAnswer::Kind> &kind)
{
    m_keyKind = kind;
    showState();
}

SavedConnection ConnectionForm::value() const
{
    SavedConnection value = m_shown;
    value.name = m_ui->name->text();
    // As it is kept when nothing was changed: a slash at the end is no change.
    const Connection chosen = server() == Other ? Connection({}, m_ui->address->text()) : known(server());
    if (Connection({}, m_shown.baseUrl).baseUrl() != chosen.baseUrl() || m_shown.baseUrl.isEmpty()
        || !chosen.isAllowed())
        value.baseUrl = chosen.isAllowed() ? chosen.baseUrl().toString() : m_ui->address->text();
    value.colour = static_cast<ConnectionColour>(m_ui->colour->currentIndex());
    value.secretKind = static_cast<SavedConnection::SecretKind>(m_ui->kind->currentIndex());
    value.caFile = m_ui->caFile->text().trimmed();
    value.proxy = m_ui->proxy->text().trimmed();
    value.idleLimit = limitOf(m_ui->idleLimit->value());
    value.wholeLimit = limitOf(m_ui->wholeLimit->value());
    value.isDefault = m_ui->isDefault->isChecked();
    return value;
}

Secret ConnectionForm::typedKey() const
{
    const QString text = m_ui->key->text().trimmed();
    Secret secret = Secret::fromText(text);
    if (text.constData() != m_ui->key->text().constData()) // else it is the field's own
        ProtectedBytes::wipe(text);
    return secret;
}

void ConnectionForm::setBaseUrl(const QString &url)
{
    const Connection wanted({}, url);
    for (const Server server : {Production, Development, Local}) {
        if (url.isEmpty() || known(server).baseUrl() == wanted.baseUrl()) {
            m_ui->server->setCurrentIndex(server);
            chooseServer();
            return;
        }
    }
    m_otherUrl = url;
    m_ui->server->setCurrentIndex(Other);
    chooseServer();
    focusKey();
}

bool ConnectionForm::isToBeKept() const
{
    if (m_extent == Extent::Kept && !m_shown.id.isEmpty())
        return true;
    return m_extent != Extent::ServerAndKey && m_canKeep && m_ui->keep->isChecked();
}

Connection ConnectionForm::connection() const
{
    Connection chosen = server() == Other ? Connection::at(m_ui->address->text()) : known(server());
    if (m_extent != Extent::ServerAndKey)
        chosen.setRoute(serviceConnection(value()).route());
    return chosen;
}

ApiKey ConnectionForm::key() const
{
    const Result<ApiKey, LoadError> typed = ApiKey::fromText(m_ui->key->text(), kind());
    return typed ? typed.value() : ApiKey();
}

bool ConnectionForm::isUsable() const
{
    const Result<ApiKey, LoadError> typed = ApiKey::fromText(m_ui->key->text(), kind());
    return connection().isAllowed() && !connection().route().refusal() && typed
        && (!typed.value().isEmpty() || !needsTypedKey());
}

bool ConnectionForm::isKeepable() const
{
    return connection().isAllowed() && !refusalOf(value()) && ApiKey::fromText(m_ui->key->text(), kind());
}

/// A kept key is for the server that it was kept for.
bool ConnectionForm::needsTypedKey() const
{
    return !connection().isLoopback() && !(m_hasKey && isSameServer());
}

bool ConnectionForm::isSameServer() const
{
    return connection().origin() == Connection({}, m_shown.baseUrl).origin();
}

/// Whether there is a kept key for the chosen server, as far as is known.
bool ConnectionForm::isKeyKept() const
{
    using Kind = KeyAnswer::Kind;
    if (!m_hasKey || !isSameServer())
        return false;
    if (m_keyKind)
        return m_keyKind == Kind::Kept || m_keyKind == Kind::ForThisRun;
    return !connection().isLoopback(); // which needs none
}

void ConnectionForm::clearKey()
{
    const QString typed = m_ui->key->text();
    m_ui->key->setText({}); // not clear(), which can be undone
    ProtectedBytes::wipe(typed);
}

void ConnectionForm::showMessage(const QString &text, bool isProblem)
{
    m_said = text;
    m_saidProblem = isProblem;
    showState();
}

void ConnectionForm::focusKey()
{
    if (connection().isAllowed())
        m_ui->key->setFocus();
    else
        focusAddress();
}

void ConnectionForm::focusAddress()
{
    if (server() == Other)
        m_ui->address->setFocus();
    else
        m_ui->server->setFocus();
}

void ConnectionForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
    if (event->type() == QEvent::PaletteChange && m_ui->colour->count() > 0) {
        for (int i = 0; i < m_ui->colour->count(); ++i)
            m_ui->colour->setItemIcon(i, dotOf(static_cast<ConnectionColour>(i), *this));
    }
}

void ConnectionForm::layOut()
{
    const Metrics metrics(font());
    m_ui->form->setHorizontalSpacing(metrics.space(4));
    m_ui->form->setVerticalSpacing(metrics.space(2));
    m_ui->caRow->setSpacing(metrics.space(2));
    // Reserve space for two lines of text, so that nothing moves while the user types.
    for (ToneLabel *label : {m_ui->message, m_ui->keyNote}) {
        label->setMinimumHeight(2 * fontMetrics().lineSpacing());
        QSizePolicy policy = label->sizePolicy();
        policy.setHorizontalPolicy(QSizePolicy::Ignored); // as wide as the fields, whatever it says
        label->setSizePolicy(policy);
    }
    // Nor when "More" shows other captions.
    int widest = 0;
    for (const QWidget *caption : std::initializer_list<QWidget *>{
             m_ui->nameCaption, m_ui->serverCaption, m_ui->addressCaption, m_ui->keyCaption, m_ui->colourCaption,
             m_ui->kindCaption, m_ui->caCaption, m_ui->proxyCaption, m_ui->idleCaption, m_ui->wholeCaption})
        widest = std::max(widest, caption->sizeHint().width());
    m_ui->form->setColumnMinimumWidth(0, widest);
    setFieldWidth(WidestField * fontMetrics().averageCharWidth());
}

void ConnectionForm::setRoom(int width)
{
    const int unit = fontMetrics().averageCharWidth();
    const int captions = m_ui->form->columnMinimumWidth(0) + m_ui->form->horizontalSpacing();
    setFieldWidth(std::clamp(width - captions, NarrowestField * unit, WidestField * unit));
}

int ConnectionForm::widestWidth() const
{
    return m_ui->form->columnMinimumWidth(0) + m_ui->form->horizontalSpacing()
        + WidestField * fontMetrics().averageCharWidth();
}

void ConnectionForm::setFieldWidth(int width)
{
    m_ui->key->setMinimumWidth(width);
}

/// Where there are several connections, the name comes first; else it follows the question whether to keep this one.
void ConnectionForm::placeName()
{
    const bool isKept = m_extent == Extent::Kept;
    m_ui->form->removeWidget(m_ui->name);
    m_ui->form->addWidget(m_ui->name, isKept ? 0 : 6, 1);
    m_ui->nameCaption->setVisible(isKept);
    m_ui->name->setVisible(m_extent != Extent::ServerAndKey);
}

/// One that is kept stays so until it is deleted.
void ConnectionForm::showKeep()
{
    const bool isKept = m_extent == Extent::Kept;
    m_ui->keep->setVisible(m_extent == Extent::First || (isKept && m_shown.id.isEmpty()));
    m_ui->keep->setText(isKept ? tr("Keep this connection &and its key") : tr("Keep this connection &as"));
}

void ConnectionForm::fillColours()
{
    for (int i = 0; i < ConnectionColourCount; ++i) {
        const auto colour = static_cast<ConnectionColour>(i);
        m_ui->colour->addItem(dotOf(colour, *this), colourName(colour));
    }
}

void ConnectionForm::chooseServer()
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
    if (other && !m_isFilling)
        m_ui->address->setFocus();
    edit();
}

void ConnectionForm::showKey(bool shown)
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

void ConnectionForm::showMore()
{
    const bool open = m_ui->more->isChecked() && m_extent != Extent::ServerAndKey;
    m_ui->more->setIcon(icons::disclosure(open, layoutDirection()));
    for (QWidget *part : std::initializer_list<QWidget *>{
             m_ui->kindCaption, m_ui->kind, m_ui->caCaption, m_ui->caFile, m_ui->browse, m_ui->proxyCaption,
             m_ui->proxy, m_ui->idleCaption, m_ui->idleLimit, m_ui->wholeCaption, m_ui->wholeLimit})
        part->setVisible(open);
    m_ui->isDefault->setVisible(open);
}

void ConnectionForm::edit()
{
    if (m_isFilling)
        return;
    m_said.clear();
    proposeName();
    showState();
    Q_EMIT edited();
}

/// A name that the user did not give follows the server.
void ConnectionForm::proposeName()
{
    if (m_hasOwnName)
        return;
    const QScopedValueRollback filling(m_isFilling, true);
    m_ui->name->setText(connection().name().left(SavedConnection::LongestName));
}

/// What is wrong with the input; an empty field is not an error yet.
QString ConnectionForm::problem() const
{
    const Connection chosen = connection();
    const std::optional<LoadError> refusal = chosen.refusal();
    const Result<ApiKey, LoadError> typed = ApiKey::fromText(m_ui->key->text(), kind());
    if (refusal && !m_ui->address->text().trimmed().isEmpty())
        return oneLineText(*refusal);
    if (!typed)
        return oneLineText(typed.error());
    if (refusal || m_extent == Extent::ServerAndKey)
        return {};
    SavedConnection checked = value();
    if (!isToBeKept() || checked.name.trimmed().isEmpty())
        checked.name = u"x"_s; // does not matter, or is not given yet
    const Sentence sentence = refusalOf(checked);
    return sentence ? sentence() : QString();
}

void ConnectionForm::showState()
{
    const QString wrong = problem();
    const bool isSaid = wrong.isEmpty() && !m_said.isEmpty();
    m_ui->message->setTone(isSaid && !m_saidProblem ? ToneLabel::Tone::Warning : ToneLabel::Tone::Failure);
    m_ui->message->setText(isSaid ? m_said : wrong);

    const Connection chosen = connection();
    const bool isServer = chosen.isAllowed();
    //: Stands for a server that is not chosen yet
    const QString where = isServer ? chosen.serverName() : tr("this server");
    const bool isInMemory = m_keyKind == KeyAnswer::Kind::ForThisRun && isKeyKept() && m_ui->key->text().isEmpty();
    if (isToBeKept() && !isInMemory)
        //: %1 is the name of a server, or "this server"
        m_ui->keyNote->setText(tr("The key is kept in the system's key store; if there is none, in memory until the "
                                  "program ends. It goes to %1 only.")
                                   .arg(where));
    else if (!isServer)
        m_ui->keyNote->setText(tr("The key stays in memory until the program ends and goes to this server only."));
    else
        //: %1 is the name of a server
        m_ui->keyNote->setText(
            tr("The key stays in memory until the program ends and goes to %1 only.").arg(chosen.serverName()));
    if (isServer && isKeyKept())
        m_ui->key->setPlaceholderText(tr("Kept; type another one to change it"));
    else
        m_ui->key->setPlaceholderText(chosen.isLoopback() ? tr("May be empty on this computer") : QString());
    m_ui->name->setEnabled(isToBeKept());
}

void ConnectionForm::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a File of Certificates"), m_ui->caFile->text(),
        tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    if (!path.isEmpty())
        m_ui->caFile->setText(path);
}

ApiKey::Kind ConnectionForm::kind() const
{
    const bool isToken = m_ui->kind->currentIndex() == static_cast<int>(SavedConnection::SecretKind::BearerToken);
    return isToken && m_extent != Extent::ServerAndKey ? ApiKey::Kind::BearerToken : ApiKey::Kind::Key;
}

ConnectionForm::Server ConnectionForm::server() const
{
    return static_cast<Server>(m_ui->server->currentIndex());
}

Connection ConnectionForm::known(Server server)
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
