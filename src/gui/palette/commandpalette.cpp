// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/palette/commandpalette.h"

#include <algorithm>

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/widgets/suggestiondelegate.h"
#include "gui/widgets/tonelabel.h"
#include "models/palettemodel.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

constexpr int Width = 72; // digits
constexpr int Rows = 12; // in sight

} // namespace

CommandPalette::CommandPalette(PaletteModel *model, QWidget *window)
    : QFrame(window)
    , m_model(model)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new ToneLabel(ToneLabel::Tone::Muted, {}, this))
{
    const Metrics metrics(font());
    setAutoFillBackground(true);
    setAccessibleName(tr("Find an action"));
    setFrameShape(QFrame::StyledPanel);
    model->setParent(this);
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Find an action"));
    m_field->addAction(icons::icon("search"_L1), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    m_list->setModel(model);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys go to the field
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Actions"));
    m_nothing->setText(tr("Nothing is called that. Try fewer letters."));
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(metrics.space(2), metrics.space(2), metrics.space(2), metrics.space(2));
    rows->setSpacing(metrics.space(2));
    rows->addWidget(m_field);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_nothing, 1);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_list, &QListView::clicked, this, &CommandPalette::take);
    list({});
}

void CommandPalette::popUp()
{
    m_before = window()->focusWidget();
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void CommandPalette::place()
{
    const Metrics metrics(font());
    const QWidget *window = parentWidget();
    const int width = std::min(metrics.digitWidth * Width, window->width() - metrics.space(8));
    const int row = m_list->sizeHintForRow(0);
    const int height = std::min(m_field->sizeHint().height() + Rows * row + metrics.space(7), window->height() * 3 / 4);
    setGeometry((window->width() - width) / 2, metrics.space(12), width, height);
}

void CommandPalette::leave()
{
    qApp->removeEventFilter(this);
    const bool focused = isAncestorOf(window()->focusWidget());
    hide();
    if (m_before && focused)
        m_before->setFocus(Qt::PopupFocusReason);
    deleteLater();
}

void CommandPalette::list(const QString &text)
{
    m_model->setText(text);
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any)
        m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
}

void CommandPalette::take(const QModelIndex &index)
{
    if (!index.isValid() || !m_model->flags(index).testFlag(Qt::ItemIsEnabled))
        return;
    const QString id = index.data(PaletteModel::IdRole).toString();
    leave();
    Q_EMIT chosen(id);
}

void CommandPalette::step(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + rows, 0, last)));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    const bool isBeside = widget && widget != this && !isAncestorOf(widget);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::FocusIn:
        if (isBeside)
            leave();
        break;
    case QEvent::Resize:
        if (watched == parentWidget())
            place();
        break;
    case QEvent::ShortcutOverride:
        if (watched == m_field && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept(); // else a shortcut of the window takes it
        break;
    case QEvent::KeyPress:
        return watched == m_field && takeKey(*static_cast<QKeyEvent *>(event));
    default:
        break;
    }
    return false;
}

bool CommandPalette::takeKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(1 - Rows);
        return true;
    case Qt::Key_PageDown:
        step(Rows - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->currentIndex());
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

} // namespace assay
