// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/servicefilterfield.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStringListModel>

#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/widgets/onelinedelegate.h"
#include "gui/widgets/tonelabel.h"
#include "models/valuematches.h"

namespace assay {

using namespace Qt::StringLiterals;

namespace {

// Shows leading and trailing spaces as open boxes (␣).
QString withVisibleSpaces(const QString &text)
{
    constexpr QChar OpenBox(0x2423);
    QString shown = text;
    for (qsizetype i = 0; i < shown.size() && shown[i].isSpace(); ++i)
        shown[i] = OpenBox;
    for (qsizetype i = shown.size() - 1; i >= 0 && shown[i].isSpace(); --i)
        shown[i] = OpenBox;
    return shown;
}

} // namespace

ServiceFilterField::ServiceFilterField(Field field, QWidget *form, QStringListModel *values)
    : QObject(form)
    , m_field(field)
    , m_label(new ToneLabel(ToneLabel::Tone::Plain, fieldTitleInGroup(field), form))
    , m_edit(new QLineEdit(form))
    , m_message(new ToneLabel(ToneLabel::Tone::Warning, {}, form))
    , m_values(values)
{
    m_label->setBuddy(m_edit);
    m_edit->setObjectName(fieldKey(field));
    m_edit->setAccessibleName(fieldTitle(field));
    m_edit->setClearButtonEnabled(true);
    m_edit->setPlaceholderText(tr("any"));
    //: %1 is a field's title, %2 the name of the query parameter
    m_edit->setToolTip(tr("%1: only jobs with exactly this value (%2)").arg(fieldTitle(field), fieldKey(field)));
    m_message->setObjectName(fieldKey(field) + "-message"_L1);
    m_message->setWordWrap(true);
    m_message->hide();

    if (m_values)
        addCompletions();
    m_label->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        if (m_isSetting)
            return;
        m_error.clear();
        showMessage();
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &ServiceFilterField::returnPressed);
}

void ServiceFilterField::addCompletions()
{
    m_listed = new QStringListModel(this);
    m_completer = new QCompleter(m_listed, m_edit);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    // What matches, and in which order, is decided here.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->popup()->setTextElideMode(Qt::ElideMiddle);
    // Instead of the completer's own, whose rows grow with their texts.
    m_completer->popup()->setItemDelegate(new OneLineDelegate(m_completer->popup()));
    m_edit->setCompleter(m_completer);
    // Emitted before the edit asks the completer.
    connect(m_edit, &QLineEdit::textEdited, m_listed, [this](const QString &typed) {
        m_listed->setStringList(matchingValues(m_values->stringList(), typed));
    });

    QAction *list = m_edit->addAction(icons::icon("chevron-down"_L1), QLineEdit::TrailingPosition);
    list->setObjectName(fieldKey(m_field) + "-values"_L1);
    //: %1 is the title of a field
    list->setText(tr("List the values of %1 seen so far").arg(fieldTitle(m_field)));
    list->setToolTip(tr("Values seen so far (Down)"));
    const auto showAction = [this, list] { list->setEnabled(m_values->rowCount() > 0); };
    connect(m_values, &QAbstractItemModel::modelReset, list, showAction);
    showAction();
    connect(list, &QAction::triggered, this, [this] {
        m_edit->setFocus(Qt::OtherFocusReason);
        listValues();
    });
    m_edit->installEventFilter(this);
}

void ServiceFilterField::listValues()
{
    m_listed->setStringList(matchingValues(m_values->stringList(), m_edit->text(), true));
    m_completer->setCompletionPrefix(m_edit->text());
    m_completer->complete();
}

bool ServiceFilterField::eventFilter(QObject *watched, QEvent *event)
{
    // The colour of an error is a part of the field's own palette, which does not follow the theme.
    if (watched == m_label && event->type() == QEvent::PaletteChange)
        showMessage();
    if (watched == m_edit && event->type() == QEvent::KeyPress && !m_completer->popup()->isVisible()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && (key->modifiers() & ~(Qt::KeypadModifier | Qt::AltModifier)) == 0) {
            listValues();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void ServiceFilterField::addTo(QGridLayout *grid)
{
    const int row = grid->rowCount();
    grid->addWidget(m_label, row, 0);
    grid->addWidget(m_edit, row, 1);
    grid->addWidget(m_message, row + 1, 1);
}

QString ServiceFilterField::value() const
{
    return m_edit->text();
}

void ServiceFilterField::setValue(const QString &value)
{
    // Not with the signals of the line edit blocked: its clear button listens to them.
    const QScopedValueRollback setting(m_isSetting, true);
    if (m_edit->text() != value)
        m_edit->setText(value);
    m_error.clear();
    showMessage();
}

void ServiceFilterField::showError(const QString &text)
{
    m_error = text;
    showMessage();
}

void ServiceFilterField::showMessage()
{
    const QString typed = value();
    const bool spaces = !typed.isEmpty() && (typed.front().isSpace() || typed.back().isSpace());
    if (!m_error.isEmpty()) {
        m_message->setTone(ToneLabel::Tone::Failure);
        m_message->setText(m_error);
    } else if (spaces) {
        m_message->setTone(ToneLabel::Tone::Warning);
        //: %1 is the typed text with its outer spaces drawn as open boxes
        m_message->setText(tr("Includes spaces: %1").arg(withVisibleSpaces(typed)));
    } else {
        m_message->clear();
    }
    m_message->setVisible(!m_message->text().isEmpty());
    if (m_edit->accessibleDescription() != m_message->text()) // a screen reader is told of each change
        m_edit->setAccessibleDescription(m_message->text());

    // Only the frame and the text of a rejected value have the error colour; the message explains the error.
    QPalette own;
    if (!m_error.isEmpty())
        own.setColor(QPalette::Text, Colours::of(m_label->palette()).failure);
    m_edit->setPalette(own);
}

} // namespace assay
