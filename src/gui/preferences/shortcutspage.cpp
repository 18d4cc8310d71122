// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/preferences/shortcutspage.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "gui/look/metrics.h"
#include "gui/widgets/onelinedelegate.h"
#include "gui/widgets/searchfield.h"
#include "gui/widgets/tonelabel.h"
#include "models/shortcutmodel.h"

using namespace Qt::StringLiterals;

namespace assay {

ShortcutsPage::ShortcutsPage(ShortcutModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new QTableView(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_byDefault(new QPushButton(tr("&Default"), this))
    , m_clash(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
    , m_take(new QPushButton(tr("&Use Here"), this))
{
    const Metrics metrics(font());
    auto *search = new SearchField(this);
    search->setPlaceholderText(tr("Find an action or its keys"));
    search->setAccessibleName(tr("Find an action or its keys"));
    m_table->setModel(&model);
    m_table->setObjectName(u"shortcuts"_s);
    m_table->setItemDelegate(new OneLineDelegate(m_table));
    m_table->setAccessibleName(tr("Actions and their keys"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(metrics.rowHeight(Density::Compact));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(ShortcutModel::TextColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(ShortcutModel::KeysColumn, metrics.digitWidth * 20);
    m_keys->setAccessibleName(tr("New keys"));
    if (auto *field = m_keys->findChild<QLineEdit *>()) // the part that is read out
        field->setAccessibleName(m_keys->accessibleName());
    m_keys->setObjectName(u"keys"_s);
    m_clash->setWordWrap(true);
    m_clash->setObjectName(u"clash"_s);
    m_take->setObjectName(u"take"_s);
    m_byDefault->setObjectName(u"byDefault"_s);
    m_remove->setObjectName(u"remove"_s);

    auto *caption = new QLabel(tr("&Keys:"), this);
    caption->setBuddy(m_keys);
    auto *edit = new QHBoxLayout;
    edit->setSpacing(metrics.space(2));
    edit->addWidget(caption);
    edit->addWidget(m_keys, 1);
    edit->addWidget(m_remove);
    edit->addWidget(m_byDefault);
    auto *clash = new QHBoxLayout;
    clash->setSpacing(metrics.space(2));
    clash->addWidget(m_clash, 1);
    clash->addWidget(m_take);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(metrics.space(3));
    rows->addWidget(search);
    rows->addWidget(m_table, 1);
    rows->addLayout(edit);
    rows->addLayout(clash);

    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setFilter(text);
        if (m_model.rowCount() > 0)
            m_table->selectRow(0);
        else
            showSelected();
    });
    connect(search, &SearchField::left, m_table, [this] { m_table->setFocus(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ShortcutsPage::showSelected);
    m_keys->installEventFilter(this);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &ShortcutsPage::takeTyped);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence &keys) {
        if (keys.count() > 1) // only the last: the program has no keys one after the other
            m_keys->setKeySequence(QKeySequence(keys[static_cast<uint>(keys.count() - 1)]));
        else
            takeTyped();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { setKeys({}); });
    connect(m_byDefault, &QPushButton::clicked, this, [this] {
        m_keys->setKeySequence(m_model.shortcut(row()).byDefault);
        takeTyped();
    });
    connect(m_take, &QPushButton::clicked, this, [this] { setKeys(m_keys->keySequence()); });
    m_table->selectRow(0);
    showSelected();
}

bool ShortcutsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_keys && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Escape && press->modifiers() == Qt::NoModifier) {
            showSelected();
            m_table->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

int ShortcutsPage::row() const
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    return selected.isEmpty() ? -1 : selected.first().row();
}

void ShortcutsPage::showSelected()
{
    const int selected = row();
    for (QWidget *each : std::initializer_list<QWidget *>{m_keys, m_remove, m_byDefault})
        each->setEnabled(selected >= 0);
    m_clash->clear();
    m_take->hide();
    const QSignalBlocker blocker(m_keys); // it is shown, not typed
    m_keys->setKeySequence(selected >= 0 ? m_model.shortcut(selected).keys : QKeySequence());
    if (selected < 0)
        return;
    m_remove->setEnabled(!m_model.shortcut(selected).keys.isEmpty());
    m_byDefault->setEnabled(m_model.shortcut(selected).keys != m_model.shortcut(selected).byDefault);
}

/// Keys that nobody else has hold at once.
void ShortcutsPage::takeTyped()
{
    const int selected = row();
    const QKeySequence keys = m_keys->keySequence();
    if (selected < 0 || keys.isEmpty() || keys == m_model.shortcut(selected).keys)
        return;
    const std::optional<Shortcut> other = m_model.clash(selected, keys);
    if (!other) {
        setKeys(keys);
        return;
    }
    //: %1 are keys such as "Ctrl+E", %2 is the name of an action
    m_clash->setText(tr("%1 belongs to “%2”.").arg(keys.toString(QKeySequence::NativeText), other->text));
    m_take->show();
}

void ShortcutsPage::setKeys(const QKeySequence &keys)
{
    if (row() < 0)
        return;
    m_model.setKeys(row(), keys);
    showSelected();
}

} // namespace assay
