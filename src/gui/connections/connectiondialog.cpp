// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/connectiondialog.h"

#include <algorithm>

#include <QEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QStyle>
#include <QWindow>

#include "connections/ui_connectiondialog.h"
#include "gui/connections/connectiontester.h"
#include "gui/look/metrics.h"
#include "gui/widgets/fittedrect.h"
#include "gui/widgets/primarybutton.h"
#include "library/meibelconfig.h"
#include "workspace/connectionimport.h"
#include "workspace/keptconnection.h"
#include "workspace/userlibrary.h"

namespace assay {

using namespace Qt::StringLiterals;

namespace {

/// What the system draws around the dialog.
QMargins frameOf(const QWidget &dialog)
{
    const QMargins frame = dialog.windowHandle() ? dialog.windowHandle()->frameMargins() : QMargins();
    if (!frame.isNull())
        return frame;
    return {4, std::max(32, dialog.style()->pixelMetric(QStyle::PM_TitleBarHeight)), 4, 4}; // not known before
}

} // namespace

ConnectionDialog::ConnectionDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConnectionDialog>())
    , m_connect(new PrimaryButton(this))
{
    build();
}

ConnectionDialog::ConnectionDialog(
    UserLibrary &library, const std::optional<Workspace::FoundKey> &found, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConnectionDialog>())
    , m_library(&library)
    , m_found(found)
    , m_configPath(MeibelConfig::defaultPath())
    , m_connect(new PrimaryButton(this))
{
    build();
    useLibrary();
}

ConnectionDialog::~ConnectionDialog() = default;

QString ConnectionDialog::waitText()
{
    return tr("The system's key store takes its time: it may ask for your password, perhaps behind this window.");
}

Result<ApiKey, QString> ConnectionDialog::usableKey(const SavedConnection &kept, const KeyAnswer &answer)
{
    const auto key = serviceKey(kept, answer.secret);
    if (!key)
        return key.error().inCurrentLanguage().summary;
    if (!key.value().isEmpty() || Connection({}, kept.baseUrl).isLoopback())
        return key.value();
    return answer.text ? answer.text() : tr("There is no key for this connection. Enter it.");
}

void ConnectionDialog::setBaseUrl(const QString &url)
{
    const Connection wanted({}, url);
    for (int row = 0; m_isManaged && !url.isEmpty() && row < m_drafts.count(); ++row) {
        if (Connection({}, m_drafts.at(row).value.baseUrl).baseUrl() == wanted.baseUrl()) {
            showRow(row);
            return;
        }
    }
    if (!m_isManaged) {
        m_ui->form->setBaseUrl(url);
    } else if (!url.isEmpty()) {
        SavedConnection value;
        value.baseUrl = wanted.baseUrl().toString();
        value.name = Connection::at(url).name();
        addDraft(value, {}, {});
    }
}

void ConnectionDialog::setUnknownServer(const QString &url)
{
    const int before = m_drafts.count();
    if (!m_isManaged) {
        m_ui->form->setKeepsAtFirst(false);
        m_ui->form->setValue({}, {}, false);
    }
    setBaseUrl(url);
    if (m_drafts.count() > before) {
        m_unknown = m_drafts.at(m_row).number;
        showRow(m_row);
    }
}

void ConnectionDialog::select(const QString &id)
{
    if (const int row = m_drafts.rowOf(id); row >= 0)
        showRow(row);
}

void ConnectionDialog::showProblem(const QString &text)
{
    say(text, true);
}

void ConnectionDialog::say(const QString &text, bool isProblem)
{
    m_ui->form->showMessage(text, isProblem);
    const QRect form = m_ui->form->rect();
    m_ui->formScroll->ensureVisible(form.left(), form.bottom(), 0, 0); // where it is said
}

void ConnectionDialog::focusServer()
{
    m_ui->form->focusAddress();
}

void ConnectionDialog::setKeyKinds(const QHash<QString, KeyAnswer::Kind> &kinds)
{
    m_keyKinds = kinds;
    if (m_isManaged)
        showRow(m_row);
}

void ConnectionDialog::setProgramProxy(const ProxyChoice &choice)
{
    m_tester->setProgramProxy(choice);
}

void ConnectionDialog::noteKey(const QString &place, const KeyAnswer &answer)
{
    m_keyKinds.insert(place, answer.kind);
    if (m_isManaged && m_row >= 0 && keyPlace(m_drafts.at(m_row).kept) == place)
        m_ui->form->setKeyKind(answer.kind);
}

Connection ConnectionDialog::connection() const
{
    return m_acceptedConnection ? *m_acceptedConnection : m_ui->form->connection();
}

ApiKey ConnectionDialog::key() const
{
    return m_acceptedConnection ? m_accepted : m_ui->form->key();
}

bool ConnectionDialog::canConnect() const
{
    return m_ui->form->isUsable() && (!m_ui->form->isToBeKept() || m_ui->form->isKeepable());
}

void ConnectionDialog::accept()
{
    if (m_isBusy || !canConnect())
        return;
    const bool isModified = m_isManaged && m_drafts.at(m_row).isModified();
    if (!confirmDiscard(m_drafts.modifiedCount() - (isModified ? 1 : 0))) // of the others
        return;
    m_tester->clear();
    if (!m_ui->form->isToBeKept()) {
        finish(m_ui->form->connection(), m_ui->form->key());
        return;
    }
    m_isCancelled = false;
    const ApiKey typed = m_ui->form->key();
    keep([this, typed](const SavedConnection &kept) {
        const auto end = [this, kept](const ApiKey &key) {
            if (m_isCancelled)
                setBusy(false);
            else
                finish(serviceConnection(kept), key);
        };
        if (typed.isEmpty())
            withKey(kept, end);
        else
            end(typed);
    });
}

void ConnectionDialog::finish(const Connection &connection, const ApiKey &key)
{
    setBusy(false);
    m_acceptedConnection = connection;
    m_accepted = key;
    m_ui->form->clearKey();
    QDialog::accept();
}

void ConnectionDialog::reject()
{
    if (m_keeper && m_keeper->isWaiting()) { // a second time closes
        m_isCancelled = true;
        m_keeper->giveUp();
    } else if (!m_isBusy && confirmDiscard(m_drafts.modifiedCount())) {
        QDialog::reject();
    }
}

/// True when nothing would be lost, or the user agrees to it.
bool ConnectionDialog::confirmDiscard(int modified)
{
    if (!m_isManaged || modified == 0)
        return true;
    QMessageBox box(
        QMessageBox::Question, windowTitle(),
        tr("%Ln connection(s) have changes that are not saved.", nullptr, modified), QMessageBox::NoButton, this);
    box.setObjectName(u"confirmDiscard"_s);
    const QAbstractButton *discard = box.addButton(tr("&Discard the Changes"), QMessageBox::DestructiveRole);
    QPushButton *keep = box.addButton(tr("&Keep Editing"), QMessageBox::RejectRole);
    box.setDefaultButton(keep);
    box.setEscapeButton(keep);
    box.exec();
    return box.clickedButton() == discard;
}

void ConnectionDialog::build()
{
    m_ui->setupUi(this);
    m_tester = new ConnectionTester(*m_ui->testButton, *m_ui->testResult, this);
    m_save = m_ui->buttons->addButton(tr("Sa&ve"), QDialogButtonBox::ApplyRole);
    m_save->setObjectName(u"saveButton"_s);
    m_import = m_ui->buttons->addButton(tr("&Import"), QDialogButtonBox::ResetRole);
    m_import->setObjectName(u"importButton"_s);
    m_connect->setObjectName(u"connectButton"_s);
    m_connect->setText(tr("&Connect and Fetch"));
    m_ui->buttons->addButton(m_connect, QDialogButtonBox::AcceptRole);
    for (QPushButton *button : {m_save, m_import, m_ui->buttons->button(QDialogButtonBox::Cancel)})
        button->setAutoDefault(false);
    m_connect->setDefault(true);
    m_save->hide();
    m_import->hide();
    layOut();
    m_ui->side->hide();
    m_ui->testRow->hide();
    m_ui->waitRow->hide();
    connectParts();
    showState();
    m_ui->form->focusKey();
}

void ConnectionDialog::layOut()
{
    const Metrics metrics(font());
    const int edge = metrics.space(5);
    m_ui->layout->setContentsMargins(edge, edge, edge, metrics.space(4));
    m_ui->layout->setSpacing(metrics.space(4));
    m_ui->columns->setSpacing(metrics.space(5));
    for (QBoxLayout *layout : std::initializer_list<QBoxLayout *>{
             m_ui->sideLayout, m_ui->listButtons, m_ui->formColumn, m_ui->testLayout, m_ui->waitLayout})
        layout->setSpacing(metrics.space(2));
    m_ui->listButtons->setSpacing(metrics.space(1));
    m_ui->testResult->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_ui->testResult->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_connect->setMinimumHeight(m_ui->buttons->button(QDialogButtonBox::Cancel)->sizeHint().height());
}

void ConnectionDialog::setVisible(bool visible)
{
    if (visible)
        fit();
    QDialog::setVisible(visible);
}

bool ConnectionDialog::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QDialog::event(event);
}

bool ConnectionDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->form && event->type() == QEvent::LayoutRequest)
        fit();
    return QDialog::eventFilter(watched, event);
}

void ConnectionDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (!isVisible())
        return;
    const QRect fitted = fittedRect(geometry(), frameOf(*this), {screen()->availableGeometry()});
    if (fitted.topLeft() != geometry().topLeft())
        move(pos() + fitted.topLeft() - geometry().topLeft());
}

/// Keeps the dialog within its screen: the list gets narrower, then the fields, and then the form scrolls.
void ConnectionDialog::fit()
{
    const QSize room = screen()->availableGeometry().marginsRemoved(frameOf(*this)).size();
    const QMargins edges = m_ui->layout->contentsMargins();
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_ui->formScroll);
    int width = room.width() - edges.left() - edges.right() - bar;
    if (m_isManaged) {
        const int widest = fontMetrics().averageCharWidth() * 46;
        const int spacing = m_ui->columns->spacing();
        const int side = std::max(
            m_ui->listButtons->minimumSize().width(), std::min(widest, width - spacing - m_ui->form->widestWidth()));
        m_ui->side->setFixedWidth(side);
        width -= side + spacing;
    }
    m_ui->form->setRoom(width);
    const int shown = m_ui->form->sizeHint().width();
    for (QWidget *text : {static_cast<QWidget *>(m_ui->testRow), static_cast<QWidget *>(m_ui->waitRow)})
        text->setMaximumWidth(shown);
    const int height = std::max(m_ui->form->heightForWidth(shown), m_ui->form->sizeHint().height());
    for (QLayout *each : {static_cast<QLayout *>(m_ui->columns), static_cast<QLayout *>(m_ui->layout)})
        each->invalidate(); // an inner one keeps its old hints until the event loop
    const int others = m_ui->layout->totalSizeHint().height() - m_ui->columns->sizeHint().height();
    const bool isHigh = height > room.height() - others;
    m_ui->formScroll->setMinimumWidth(shown + (isHigh ? bar : 0));
    m_ui->formScroll->setFixedHeight(isHigh ? std::max(room.height() - others, 0) : height);
}

void ConnectionDialog::connectParts()
{
    m_ui->form->installEventFilter(this);
    connect(m_ui->form, &ConnectionForm::edited, this, &ConnectionDialog::takeEdit);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &ConnectionDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ConnectionDialog::save);
    connect(m_ui->deleteButton, &QPushButton::clicked, this, &ConnectionDialog::removeCurrent);
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { moveCurrent(1); });
    connect(m_tester, &ConnectionTester::keyAnswered, this, &ConnectionDialog::noteKey);
    connect(m_tester, &ConnectionTester::wanted, this, [this] {
        if (m_ui->form->isUsable())
            m_tester->start(m_ui->form->value(), m_ui->form->key());
    });
    connect(m_ui->list, &ConnectionList::chosen, this, &ConnectionDialog::showRow);
}

void ConnectionDialog::useLibrary()
{
    m_keeper = std::make_unique<ConnectionKeeper>(*m_library);
    m_tester->setKeys(m_library->keys());
    for (QPushButton *button : {m_ui->newButton, m_import}) {
        auto *menu = new QMenu(button);
        if (button == m_ui->newButton)
            connect(
                menu->addAction(tr("&Empty Connection")), &QAction::triggered, this, [this] { addDraft({}, {}, {}); });
        connect(
            menu->addAction(tr("From ~/.meibel/&config.yaml…")), &QAction::triggered, this,
            &ConnectionDialog::importFile);
        QAction *environment = menu->addAction(tr("From the E&nvironment"));
        environment->setEnabled(m_found.has_value());
        connect(environment, &QAction::triggered, this, &ConnectionDialog::importEnvironment);
        button->setMenu(menu);
    }
    ConnectionStore &store = m_library->connections();
    connect(&store, &ConnectionStore::changed, this, [this] {
        const bool isUntouched = m_ui->form->key().isEmpty() && !m_isBusy;
        if (m_isManaged || isUntouched)
            setManaged(true);
    });
    const auto followLibrary = [this] {
        using State = Library::State;
        const State state = m_library->library().state();
        const Sentence &notice = m_library->library().notice();
        m_ui->form->setCanKeep(state == State::Opening || state == State::Ready, notice ? notice() : QString());
        showState();
    };
    connect(&m_library->library(), &Library::opened, this, followLibrary);
    connect(m_keeper.get(), &ConnectionKeeper::waits, this, [this](bool isWrite) {
        m_ui->waitText->setText(waitText());
        m_ui->goOn->setText(isWrite ? tr("&Go On without Keeping It") : tr("Enter the &Key Instead"));
        m_ui->waitRow->show();
    });
    connect(m_ui->goOn, &QPushButton::clicked, m_keeper.get(), &ConnectionKeeper::giveUp);
    setManaged(true);
    followLibrary();
}

/// With a list of connections, when there are any; else with what a first one needs.
void ConnectionDialog::setManaged(bool managed)
{
    const bool wasManaged = m_isManaged;
    const int number = m_row >= 0 && m_row < m_drafts.count() ? m_drafts.at(m_row).number : 0;
    if (managed) {
        m_drafts.setKept(m_library->connections().connections());
        managed = m_drafts.count() > 0;
    }
    m_isManaged = managed;
    setWindowTitle(managed ? tr("Connections") : tr("Connect to the Service"));
    m_ui->side->setVisible(managed);
    m_ui->testRow->setVisible(managed);
    m_save->setVisible(managed);
    m_import->setVisible(!managed);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setText(managed ? tr("Clos&e") : tr("Cancel"));
    m_ui->form->setExtent(managed ? ConnectionForm::Extent::Kept : ConnectionForm::Extent::First);
    if (managed) {
        int row = m_drafts.rowOfNumber(number);
        const bool isSame = wasManaged && row >= 0 && m_drafts.at(row).value == m_ui->form->value();
        if (row < 0) {
            const SavedConnection *first = m_library->connections().defaultConnection();
            row = first ? m_drafts.rowOf(first->id) : 0;
        }
        m_row = row;
        if (isSame)
            m_ui->list->setDrafts(m_drafts, m_row);
        else
            showRow(row);
    } else {
        m_row = -1;
        if (wasManaged)
            m_ui->form->setValue({}, {}, false);
    }
    showState();
}

void ConnectionDialog::showRow(int row)
{
    if (row < 0 || row >= m_drafts.count())
        return;
    m_tester->clear();
    m_row = row;
    const ConnectionDrafts::Draft &draft = m_drafts.at(row);
    const bool hasKey =
        !draft.isNew() && Connection({}, draft.value.baseUrl).origin() == Connection({}, draft.kept.baseUrl).origin();
    {
        const QScopedValueRollback filling(m_isFilling, true);
        m_ui->form->setKeepsAtFirst(draft.number != m_unknown);
        m_ui->form->setValue(draft.value, draft.typed, hasKey);
        if (const auto kind = m_keyKinds.constFind(keyPlace(draft.kept)); hasKey && kind != m_keyKinds.cend())
            m_ui->form->setKeyKind(*kind);
    }
    m_ui->list->setDrafts(m_drafts, m_row);
    showState();
}

void ConnectionDialog::takeEdit()
{
    if (m_isFilling)
        return;
    m_tester->clear();
    if (m_isManaged && m_row >= 0) {
        m_drafts.edit(m_row, m_ui->form->value(), m_ui->form->typedKey());
        m_ui->list->setDrafts(m_drafts, m_row);
    }
    showState();
}

/// Shows one that is not kept yet: in the list, or in the form where there is none.
void ConnectionDialog::addDraft(const SavedConnection &value, const Secret &typed, const Sentence &said)
{
    if (m_isManaged) {
        const int row = m_drafts.add(value, typed);
        m_ui->list->setDrafts(m_drafts, m_row);
        showRow(row);
        takeEdit(); // the form proposes a name
    } else {
        m_ui->form->setKeepsAtFirst(true); // the user's own wish
        m_ui->form->setValue(value, typed, false);
        showState();
    }
    if (said)
        say(said(), false);
    if (typed.isEmpty())
        m_ui->form->focusKey();
}

void ConnectionDialog::importFile()
{
    const auto imported = importedFromFile(m_configPath);
    if (imported)
        addDraft(imported.value().connection, imported.value().secret, imported.value().warning);
    else
        say(imported.error()(), true);
}

void ConnectionDialog::importEnvironment()
{
    if (!m_found)
        return;
    const ImportedConnection imported = importedFromEnvironment(*m_found);
    addDraft(imported.connection, imported.secret, imported.warning);
}

void ConnectionDialog::removeCurrent()
{
    if (m_row < 0 || m_isBusy)
        return;
    const ConnectionDrafts::Draft draft = m_drafts.at(m_row);
    if (draft.isNew()) {
        m_drafts.discard(m_row);
        m_row = -1;
        setManaged(true);
        return;
    }
    QMessageBox box(QMessageBox::Question, windowTitle(), {}, QMessageBox::NoButton, this);
    box.setObjectName(u"confirmDelete"_s);
    box.setTextFormat(Qt::PlainText);
    box.setText(tr("Delete the connection “%1”?").arg(draft.kept.name));
    box.setInformativeText(tr("Its key is removed from the system's key store, too."));
    const QAbstractButton *remove = box.addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    QPushButton *keep = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(keep);
    box.exec();
    if (box.clickedButton() != remove)
        return;
    m_changed.insert(draft.kept.id);
    setBusy(true);
    m_library->connections().remove(
        draft.kept.id, [alive = QPointer(this), draft](const Result<Kept, LibraryError> &result) {
            if (!alive)
                return;
            if (!result) {
                alive->fail(result.error().text());
                return;
            }
            alive->m_keyKinds.remove(keyPlace(draft.kept));
            alive->m_library->keys().remove(keyPlace(draft.kept), [alive](const KeyAnswer &answer) {
                if (alive && answer.kind == KeyAnswer::Kind::Failed && answer.text)
                    alive->say(answer.text(), true);
            });
            alive->setBusy(false);
            // What was changed of it goes with it.
            if (const int row = alive->m_drafts.rowOfNumber(draft.number); row >= 0)
                alive->m_drafts.discard(row);
            alive->m_row = -1;
            alive->setManaged(true);
        });
}

void ConnectionDialog::moveCurrent(int by)
{
    const int to = m_row + by;
    if (m_isBusy || m_row < 0 || to < 0 || to >= m_drafts.count() || m_drafts.at(m_row).isNew()
        || m_drafts.at(to).isNew())
        return;
    m_library->connections().move(
        m_drafts.at(m_row).kept.id, to, [alive = QPointer(this)](const Result<Kept, LibraryError> &result) {
            if (alive && !result)
                alive->fail(result.error().text());
        });
}

void ConnectionDialog::save()
{
    if (m_isBusy || !m_ui->form->isToBeKept() || !m_ui->form->isKeepable())
        return;
    m_tester->clear();
    keep([this](const SavedConnection &) {
        setBusy(false);
        if (m_notice)
            say(m_notice(), false);
    });
}

/// Keeps the connection in the form, and then its key; where that fails, says why.
void ConnectionDialog::keep(const Then &then)
{
    const Secret typed = m_ui->form->typedKey();
    if (m_row < 0) // the first one
        m_row = m_drafts.add(m_ui->form->value(), typed);
    m_drafts.edit(m_row, m_ui->form->value(), typed);
    const ConnectionDrafts::Draft draft = m_drafts.at(m_row);
    m_notice = {};
    setBusy(true);
    if (!draft.isModified()) {
        then(draft.kept);
        return;
    }
    const QString id =
        m_keeper->keep(draft, [this, draft, then](const Result<ConnectionKeeper::Outcome, LibraryError> &result) {
            m_ui->waitRow->hide();
            const int row = m_drafts.rowOfNumber(draft.number);
            if (!result) {
                if (draft.isNew() && row >= 0)
                    m_drafts.setId(row, {});
                fail(result.error().text());
                return;
            }
            const SavedConnection &kept = result.value().connection;
            m_changed.insert(kept.id);
            if (const auto &key = result.value().key) {
                m_keyKinds.insert(keyPlace(kept), key->kind);
                m_notice = key->text;
            }
            if (row >= 0) {
                m_drafts.noteKept(row);
                if (m_isManaged)
                    showRow(row);
            }
            then(kept);
        });
    if (draft.isNew())
        m_drafts.setId(m_row, id);
}

/// Reads the kept key; where there is none, says why.
void ConnectionDialog::withKey(const SavedConnection &kept, const std::function<void(const ApiKey &)> &then)
{
    m_keeper->readKey(kept, [this, kept, then](const KeyAnswer &answer) {
        m_ui->waitRow->hide();
        noteKey(keyPlace(kept), answer);
        if (const auto key = usableKey(kept, answer)) {
            then(key.value());
        } else {
            fail(key.error());
            m_ui->form->focusKey();
        }
    });
}

void ConnectionDialog::setBusy(bool busy)
{
    if (busy && !m_isBusy)
        m_focused = focusWidget(); // which loses the focus when it is disabled
    m_isBusy = busy;
    m_ui->form->setEnabled(!busy);
    m_ui->side->setEnabled(!busy);
    m_ui->testRow->setEnabled(!busy);
    showState();
    if (!busy && m_focused && m_focused->isEnabled())
        m_focused->setFocus();
}

/// What was to be kept was not; it is still in the form.
void ConnectionDialog::fail(const QString &text)
{
    setBusy(false);
    say(text, true);
}

void ConnectionDialog::showState()
{
    m_connect->setEnabled(!m_isBusy && canConnect());
    m_import->setEnabled(!m_isBusy);
    m_tester->setUsable(m_ui->form->isUsable());
    const bool isRow = m_isManaged && m_row >= 0 && m_row < m_drafts.count();
    m_save->setEnabled(
        !m_isBusy && isRow && m_drafts.at(m_row).isModified() && m_ui->form->isToBeKept() && m_ui->form->isKeepable());
    const auto isKept = [this](int row) { return row >= 0 && row < m_drafts.count() && !m_drafts.at(row).isNew(); };
    m_ui->deleteButton->setEnabled(isRow);
    m_ui->upButton->setEnabled(isRow && isKept(m_row) && isKept(m_row - 1));
    m_ui->downButton->setEnabled(isRow && isKept(m_row) && isKept(m_row + 1));
}

} // namespace assay
