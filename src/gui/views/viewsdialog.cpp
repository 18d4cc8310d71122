// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/viewsdialog.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/base/pluralcount.h"
#include "core/base/showntext.h"
#include "gui/look/metrics.h"
#include "gui/look/reading.h"
#include "gui/widgets/onelinedelegate.h"
#include "gui/widgets/tonelabel.h"
#include "library/viewfile.h"
#include "library/viewstore.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

enum Column { NameColumn, KeyColumn, StartColumn, ColumnCount };
constexpr int IdRole = Qt::UserRole;

} // namespace

ViewsDialog::ViewsDialog(ViewStore &store, ViewKeys keys, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_keys(std::move(keys))
    , m_list(new QTreeWidget(this))
    , m_show(addButton(tr("&Show"), u"show"_s, &ViewsDialog::showChosen))
    , m_edit(addButton(tr("&Change…"), u"edit"_s, &ViewsDialog::edit))
    , m_up(addButton(tr("Move &Up"), u"up"_s, nullptr))
    , m_down(addButton(tr("Move &Down"), u"down"_s, nullptr))
    , m_remove(addButton(tr("De&lete…"), u"remove"_s, &ViewsDialog::remove))
    , m_export(addButton(tr("&Export…"), u"export"_s, &ViewsDialog::chooseExport))
    , m_import(addButton(tr("&Import…"), u"import"_s, &ViewsDialog::chooseImport))
    , m_message(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
{
    setWindowTitle(tr("Saved Views"));
    m_list->setObjectName(u"views"_s);
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setHeaderLabels({tr("Name"), tr("Keys"), tr("At the start")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setItemDelegate(new OneLineDelegate(m_list));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (const int column : {KeyColumn, StartColumn})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_message->setObjectName(u"message"_s);
    layOut();
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &ViewsDialog::showState);
    connect(m_list, &QTreeWidget::itemActivated, this, &ViewsDialog::showChosen);
    connect(&store, &ViewStore::changed, this, &ViewsDialog::fill);
    fill();
    m_list->setFocus();
}

QPushButton *ViewsDialog::addButton(const QString &text, const QString &name, void (ViewsDialog::*run)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    if (run)
        connect(button, &QPushButton::clicked, this, run);
    m_buttons.push_back(button);
    return button;
}

void ViewsDialog::layOut()
{
    const Metrics metrics(font());
    m_export->setToolTip(tr("Write the selected views to a file, for others or another computer"));
    m_import->setToolTip(tr("Take over the views of a file"));
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics.space(2));
    for (QPushButton *button : m_buttons) {
        if (button == m_export)
            column->addStretch();
        column->addWidget(button);
    }
    auto *upper = new QHBoxLayout;
    upper->setSpacing(metrics.space(4));
    upper->addWidget(m_list, 1);
    upper->addLayout(column);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(2 * metrics.lineHeight); // nothing moves when it speaks
    m_message->setAlignment(Qt::AlignTop | reading::begin(layoutDirection()));
    auto *rows = new QVBoxLayout(this);
    const int edge = metrics.space(4);
    rows->setContentsMargins(edge, edge, edge, edge);
    rows->setSpacing(metrics.space(3));
    rows->addLayout(upper, 1);
    rows->addWidget(m_message);
    rows->addWidget(buttons);
}

QSize ViewsDialog::sizeHint() const
{
    const Metrics metrics(font());
    return QDialog::sizeHint().expandedTo({metrics.digitWidth * 80, metrics.lineHeight * 26});
}

/// Shows what there is; selection and current view stay.
void ViewsDialog::fill()
{
    std::vector<qint64> chosen;
    for (const SavedView &view : selected())
        chosen.push_back(view.id);
    const qint64 current = m_list->currentItem() ? m_list->currentItem()->data(NameColumn, IdRole).toLongLong() : 0;
    const int place = m_list->indexOfTopLevelItem(m_list->currentItem());
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const SavedView &view : m_store.views()) {
            const QString keys = view.shortcut > 0 ? m_keys(view.shortcut) : QString();
            auto *item = new QTreeWidgetItem(m_list, {view.name, keys, view.isAtStart ? tr("Yes") : QString()});
            item->setData(NameColumn, IdRole, view.id);
            if (view.id == current)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
            m_list->setCurrentItem(m_list->topLevelItem(std::clamp(place, 0, m_list->topLevelItemCount() - 1)));
        for (int i = 0; i < m_list->topLevelItemCount() && chosen.size() > 1; ++i) {
            QTreeWidgetItem *item = m_list->topLevelItem(i);
            item->setSelected(std::ranges::find(chosen, item->data(NameColumn, IdRole).toLongLong()) != chosen.end());
        }
    }
    showState();
}

std::vector<SavedView> ViewsDialog::selected() const
{
    std::vector<SavedView> views;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (!item->isSelected())
            continue;
        if (const SavedView *view = m_store.find(item->data(NameColumn, IdRole).toLongLong()))
            views.push_back(*view);
    }
    return views;
}

void ViewsDialog::showState()
{
    const std::vector<SavedView> views = selected();
    const bool isOne = views.size() == 1;
    const int place = isOne ? m_list->indexOfTopLevelItem(m_list->selectedItems().constFirst()) : -1;
    const QWidget *focus = focusWidget();
    m_show->setEnabled(isOne);
    m_edit->setEnabled(isOne);
    m_up->setEnabled(place > 0);
    m_down->setEnabled(isOne && place + 1 < m_list->topLevelItemCount());
    m_remove->setEnabled(!views.empty());
    m_export->setEnabled(!views.empty());
    if (focus && !focus->isEnabled())
        m_list->setFocus(); // the first or the last place was reached
    const QString hint = tr("There are no saved views yet. “Save View As” in the menu keeps what the window shows.");
    if (m_store.views().empty())
        tell(hint);
    else if (m_message->text() == hint)
        tell({});
}

void ViewsDialog::showChosen()
{
    const std::vector<SavedView> views = selected();
    if (views.size() != 1)
        return;
    accept();
    Q_EMIT showRequested(views.front().id);
}

void ViewsDialog::edit()
{
    if (const std::vector<SavedView> views = selected(); views.size() == 1) {
        auto *dialog = new ViewDialog(m_store, m_keys, views.front(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
}

void ViewsDialog::move(int places)
{
    const std::vector<SavedView> views = selected();
    if (views.size() != 1)
        return;
    const int place = m_list->indexOfTopLevelItem(m_list->selectedItems().constFirst());
    m_store.move(views.front().id, place + places, whenKept());
}

void ViewsDialog::remove()
{
    const std::vector<SavedView> views = selected();
    if (views.empty())
        return;
    const QString question = views.size() == 1
        ? tr("Delete the view “%1”?").arg(singleLine(views.front().name))
        : tr("Delete %Ln view(s)?", nullptr, pluralCount(static_cast<qsizetype>(views.size())));
    auto *box = new QMessageBox(QMessageBox::Question, tr("Saved Views"), question, QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("The jobs, and what the window shows, stay as they are."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *confirm = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(confirm, &QPushButton::clicked, this, [this, views] {
        std::vector<qint64> ids;
        std::ranges::transform(views, std::back_inserter(ids), &SavedView::id);
        m_store.remove(std::move(ids), whenKept());
        m_list->setFocus();
    });
    box->open();
}

void ViewsDialog::chooseImport()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import Views"), {}, tr("Views (*.json);;All files (*)"));
    if (!path.isEmpty())
        importFrom(path);
}

void ViewsDialog::chooseExport()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export Views"), u"views.json"_s, tr("Views (*.json);;All files (*)"));
    if (!path.isEmpty())
        exportTo(path);
}

void ViewsDialog::importFrom(const QString &path)
{
    const auto views = loadViewFile(path);
    if (!views) {
        tell(views.error()(), true);
        return;
    }
    const int count = pluralCount(static_cast<qsizetype>(views.value().size()));
    m_store.importAll(
        views.value(), whenKept([count] { return tr("%Ln view(s) of the file were taken over.", nullptr, count); }));
}

void ViewsDialog::exportTo(const QString &path)
{
    std::vector<NamedView> views;
    for (const SavedView &view : selected())
        views.push_back(view.named());
    if (const Sentence failure = saveViewFile(path, views))
        tell(failure(), true);
    else
        tell(tr("%Ln view(s) were written to %1.", nullptr, pluralCount(static_cast<qsizetype>(views.size())))
                 .arg(QDir::toNativeSeparators(path)));
}

WhenKept ViewsDialog::whenKept(const std::function<QString()> &success)
{
    return [dialog = QPointer(this), success](const Result<Kept, LibraryError> &result) {
        if (!dialog)
            return;
        if (!result)
            dialog->tell(result.error().text(), true);
        else if (success)
            dialog->tell(success());
        else if (!dialog->m_store.views().empty()) // else it says what to do now
            dialog->tell({});
    };
}

void ViewsDialog::tell(const QString &text, bool isProblem)
{
    m_message->setTone(isProblem ? ToneLabel::Tone::Failure : ToneLabel::Tone::Muted);
    m_message->setText(text);
}

void ViewsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_list->hasFocus())
        remove();
    else if (event->key() == Qt::Key_F2 && m_list->hasFocus())
        edit();
    else
        QDialog::keyPressEvent(event);
}

} // namespace assay
