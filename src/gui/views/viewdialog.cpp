// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/viewdialog.h"

#include <algorithm>
#include <utility>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "gui/actions/menulabel.h"
#include "gui/look/metrics.h"
#include "gui/look/reading.h"
#include "gui/widgets/onelinedelegate.h"
#include "gui/widgets/primarybutton.h"
#include "gui/widgets/tonelabel.h"
#include "library/viewstore.h"

using namespace Qt::StringLiterals;

namespace assay {

ViewDialog::ViewDialog(ViewStore &store, ViewKeys keys, const SavedView &view, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_keys(std::move(keys))
    , m_view(view)
    , m_name(new QLineEdit(view.name, this))
    , m_key(new QComboBox(this))
    , m_isAtStart(new QCheckBox(tr("Show it when the program &starts"), this))
    , m_message(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
    , m_save(new PrimaryButton(this))
{
    setWindowTitle(isNew() ? tr("Save View") : tr("Change View"));
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(static_cast<int>(NamedView::LongestName));
    m_name->selectAll();
    m_key->setObjectName(u"key"_s);
    m_key->setItemDelegate(new OneLineDelegate(m_key));
    m_isAtStart->setObjectName(u"atStart"_s);
    m_isAtStart->setChecked(view.isAtStart);
    m_message->setObjectName(u"message"_s);
    m_save->setObjectName(u"save"_s);
    layOut();
    fillKeys();
    connect(m_name, &QLineEdit::textChanged, this, &ViewDialog::showState);
    connect(m_isAtStart, &QCheckBox::toggled, this, &ViewDialog::showState);
    connect(m_key, &QComboBox::activated, this, [this] { m_hasChosenKey = true; });
    connect(m_isAtStart, &QCheckBox::clicked, this, [this] { m_hasChosenStart = true; });
    connect(&store, &ViewStore::changed, this, &ViewDialog::fillKeys);
    connect(&store, &ViewStore::changed, this, &ViewDialog::showState);
    showState();
    m_name->setFocus();
}

void ViewDialog::layOut()
{
    const Metrics metrics(font());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_save->setDefault(true);
    m_save->setMinimumHeight(buttons->button(QDialogButtonBox::Cancel)->sizeHint().height());
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ViewDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics.space(4));
    form->setVerticalSpacing(metrics.space(2));
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Key:"), m_key);
    form->addRow(QString(), m_isAtStart);
    m_name->setMinimumWidth(metrics.digitWidth * 48);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(2 * metrics.lineHeight); // nothing moves while one types
    m_message->setAlignment(Qt::AlignTop | reading::begin(layoutDirection()));
    auto *rows = new QVBoxLayout(this);
    const int edge = metrics.space(5);
    rows->setContentsMargins(edge, edge, edge, metrics.space(4));
    rows->setSpacing(metrics.space(4));
    rows->addLayout(form);
    rows->addWidget(m_message);
    rows->addWidget(buttons);
}

/// The keys, each with the view that has it.
void ViewDialog::fillKeys()
{
    const int chosen = m_key->count() == 0 ? m_view.shortcut : m_key->currentIndex();
    m_key->clear();
    m_key->addItem(tr("None"));
    for (int key = 1; key <= 9; ++key) {
        QString keys = m_keys(key);
        if (keys.isEmpty()) // the user has taken them away
            keys = QString::number(key);
        const SavedView *owner = m_store.findByShortcut(key);
        //: %1 are keys such as "Alt+1", %2 is the name of a view that has them now
        m_key->addItem(owner && owner->id != m_view.id ? tr("%1 (now “%2”)").arg(keys, owner->name) : keys);
    }
    m_key->setCurrentIndex(chosen);
}

SavedView ViewDialog::view() const
{
    SavedView view = m_view;
    view.name = m_name->text().trimmed();
    view.shortcut = std::max(m_key->currentIndex(), 0);
    view.isAtStart = m_isAtStart->isChecked();
    return view;
}

void ViewDialog::showState()
{
    const SavedView *same = m_store.findByName(m_name->text());
    const bool isTaken = same && same->id != m_view.id;
    if (isNew()) { // what is replaced keeps its key and its place at the start
        if (!m_hasChosenKey)
            m_key->setCurrentIndex(isTaken ? same->shortcut : m_store.freeShortcut());
        const QSignalBlocker blocker(m_isAtStart); // it is this function that follows it
        if (!m_hasChosenStart)
            m_isAtStart->setChecked(isTaken ? same->isAtStart : m_view.isAtStart);
    }
    const SavedView *start = m_store.startView();
    QString text;
    if (isTaken && isNew())
        text = tr("There is a view of this name already. It is replaced.");
    else if (isTaken)
        text = tr("There is a view of this name already. Choose another name.");
    else if (start && start->id != m_view.id && m_isAtStart->isChecked())
        //: %1 is the name of a view
        text = tr("Until now, “%1” is shown at the start.").arg(start->name);
    m_message->setTone(ToneLabel::Tone::Muted);
    m_message->setText(text);
    m_save->setText(isTaken && isNew() ? tr("&Replace") : isNew() ? tr("&Save") : tr("&Change"));
    m_save->setEnabled(!m_name->text().trimmed().isEmpty() && (!isTaken || isNew()));
}

void ViewDialog::accept()
{
    if (!m_save->isEnabled())
        return;
    m_save->setEnabled(false); // until it is known what became of it
    SavedView kept = view();
    const auto done = [dialog = QPointer(this)](const Result<Kept, LibraryError> &result) {
        if (dialog)
            dialog->end(result);
    };
    const SavedView *same = m_store.findByName(kept.name);
    if (isNew() && same)
        kept.id = same->id;
    if (kept.id == 0)
        m_store.add(kept, done);
    else
        m_store.update(kept, done);
}

void ViewDialog::end(const Result<Kept, LibraryError> &result)
{
    if (result) {
        QDialog::accept();
        return;
    }
    showState();
    m_message->setTone(ToneLabel::Tone::Failure);
    m_message->setText(result.error().text());
}

} // namespace assay
