// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/filters/queryfield.h"

#include <algorithm>
#include <chrono>

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTextCharFormat>

#include "core/query/querytext.h"
#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/widgets/fieldmessage.h"
#include "gui/widgets/suggestiondelegate.h"
#include "models/activefilters.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace assay {

namespace {

constexpr auto MessageDelay = 700ms;
constexpr auto WordDelay = 600ms;
constexpr int VisibleSuggestions = 12;
constexpr qsizetype ShownOfLong = 500; // UTF-16 units of a query that is too long for the field
constexpr int InsertRole = Qt::UserRole + 1;

bool anyBegins(const std::vector<QuerySuggestion> &names, const QString &typed)
{
    return std::ranges::any_of(
        names, [&typed](const QuerySuggestion &name) { return name.text.startsWith(typed, Qt::CaseInsensitive); });
}

} // namespace

QueryField::QueryField(ActiveFilters &filters, QWidget *parent)
    : SearchField(parent)
    , m_filters(filters)
    , m_message(new FieldMessage(this))
    , m_listed(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_listed, this))
{
    setPlaceholderText(tr("Find words, or filter: module:coherence score:<5"));
    setAccessibleName(tr("Find or filter"));
    QAction *help = addAction(icons::icon("info"_L1), QLineEdit::TrailingPosition);
    help->setObjectName(u"queryReference"_s);
    help->setText(tr("How to write a query"));
    help->setToolTip(tr("How to write a query"));
    connect(help, &QAction::triggered, this, &QueryField::referenceRequested);

    setMaxLength(MaxLength);
    connect(this, &QLineEdit::inputRejected, this, &QueryField::rejectLongText);

    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(VisibleSuggestions);
    m_completer->popup()->setItemDelegate(new SuggestionDelegate(m_completer));
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &QueryField::insert);

    check();
    m_messageTimer.setSingleShot(true);
    m_messageTimer.setInterval(MessageDelay);
    connect(&m_messageTimer, &QTimer::timeout, this, &QueryField::showError);

    m_wordTimer.setSingleShot(true);
    m_wordTimer.setInterval(WordDelay);
    connect(&m_wordTimer, &QTimer::timeout, this, &QueryField::apply);

    connect(this, &QLineEdit::textEdited, this, &QueryField::onEdited);
    connect(this, &QLineEdit::textChanged, this, &QueryField::check);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (!m_isApplied)
            apply();
        m_filters.endStep();
    });
    connect(&m_suggestions, &QuerySuggestions::found, this, &QueryField::listSuggestions);
    connect(&m_filters, &ActiveFilters::changed, this, &QueryField::showRefinement);
    showRefinement();
}

void QueryField::setResult(const std::shared_ptr<const QueryResult> &result)
{
    m_suggestions.setResult(result);
    if (m_error) {
        m_checked.reset();
        check(); // a field that was unknown may be known now
    }
}

QAbstractItemView *QueryField::suggestionList() const
{
    return m_completer->popup();
}

void QueryField::type(const QString &text)
{
    setFocus(Qt::OtherFocusReason);
    setText(text);
    onEdited();
    m_completer->popup()->hide();
    if (m_wordTimer.isActive())
        apply(); // nobody goes on writing this word
}

/// The user has changed the text.
void QueryField::onEdited()
{
    if (m_isRejected) { // a part of it would be another query
        setText(m_checked.value_or(QString()));
        return;
    }
    if (isReadOnly()) { // another text is in the place of the long one
        setReadOnly(false);
        m_checked.reset();
    }
    check(); // Qt tells of an edit before it tells of the change
    m_wordTimer.stop();
    m_isApplied = false;
    m_wantsAll = false;
    suggest();
}

/// Lets the text hold, if it is right.
void QueryField::apply()
{
    m_wordTimer.stop();
    m_isApplied = true;
    if (m_read)
        m_filters.setQuery(*m_read);
}

/// Reads the text.
void QueryField::check()
{
    if (m_checked == text())
        return;
    m_checked = text();
    if (isReadOnly() && !text().isEmpty()) {
        m_read.reset();
        m_error = QueryError{
            0, 0,
            tr("The query is too long to be changed here. Remove filters at their chips, or press Esc to clear it.")};
        setToolTip(m_error->text);
        return;
    }
    const auto &unknown = m_suggestions.unknownKeys();
    const auto parsed = unknown ? parseQuery(text(), *unknown) : parseQueryBeforeLoad(text());
    m_read = parsed ? std::optional(parsed.value()) : std::nullopt;
    m_error = parsed ? std::nullopt : std::optional(parsed.error());
    setToolTip(m_error ? m_error->text.toHtmlEscaped() : QString());
    underline();
    if (!m_error) {
        m_messageTimer.stop();
        m_message->hide();
        setAccessibleDescription({});
    } else if (m_message->isVisible()) {
        showError();
    } else if (hasFocus()) {
        m_messageTimer.start();
    }
}

/// Writes the refinement, unless the text says the same already.
void QueryField::showRefinement()
{
    const Refinement shown = m_filters.refinement().normalized();
    if (m_read == shown)
        return;
    const QString written = formatQuery(shown);
    if (written == text())
        return;
    const bool fits = written.size() <= MaxLength;
    setReadOnly(!fits);
    setText(fits ? written : written.first(ShownOfLong) + u'…');
    if (!hasFocus())
        setCursorPosition(0); // a long query is shown from its beginning
}

/// More text was typed, pasted or dropped than there is room for: the text stays as it was.
void QueryField::rejectLongText()
{
    if (m_isRejected)
        return;
    m_isRejected = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isRejected = false;
            setFocus(Qt::OtherFocusReason); // it may have been dropped; when the focus goes, so does the message
            m_completer->popup()->hide();
            m_message->show(tr("The text is too long: a query has at most %Ln character(s) here.", nullptr, MaxLength));
            setAccessibleDescription(m_message->text());
        },
        Qt::QueuedConnection);
}

void QueryField::showError()
{
    if (!m_error || !hasFocus() || m_completer->popup()->isVisible())
        return;
    m_message->show(m_error->text);
    setAccessibleDescription(m_error->text);
}

/// Underlines the part that is wrong. A line edit takes formats only as part of an input method's text.
void QueryField::underline()
{
    if (m_composes)
        return;
    QList<QInputMethodEvent::Attribute> attributes;
    if (m_error) {
        // At the very end there is nothing to underline but what is before it.
        const qsizetype length = std::max<qsizetype>(m_error->length, 1);
        const qsizetype start = std::min(m_error->start, std::max<qsizetype>(text().size() - length, 0));
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(Colours::of(palette()).failure);
        attributes.append(
            {QInputMethodEvent::TextFormat, static_cast<int>(start) - cursorPosition(), static_cast<int>(length),
             wrong});
    }
    QInputMethodEvent event({}, attributes);
    QLineEdit::inputMethodEvent(&event);
}

void QueryField::suggest()
{
    m_suggestions.ask(queryPlaceAt(text(), cursorPosition()));
}

/// Lets the text hold, but not what is half written at the cursor: the table would lose its rows at each letter.
void QueryField::applyTyped(const QueryPlace &place, const std::vector<QuerySuggestion> &suggestions)
{
    const auto isWhole = [&place](const QuerySuggestion &each) { return each.text == place.typed; };
    const bool isAtEnd = cursorPosition() == place.start + place.length;
    if (place.kind == QueryPlace::Kind::Value && !suggestions.empty() && std::ranges::none_of(suggestions, isWhole))
        return; // until another key, or until the field is left
    if (place.kind == QueryPlace::Kind::Name && !place.typed.isEmpty() && isAtEnd
        && anyBegins(suggestions, place.typed))
        m_wordTimer.start();
    else
        apply();
}

void QueryField::listSuggestions(const QueryPlace &place, const std::vector<QuerySuggestion> &suggestions)
{
    m_place = place;
    if (!m_isApplied)
        applyTyped(place, suggestions);
    m_listed->clear();
    // At the beginning of a word everything would be listed: only when it is asked for.
    const bool isBlank = place.kind == QueryPlace::Kind::Name && place.typed.isEmpty() && !m_wantsAll;
    for (const QuerySuggestion &each : suggestions) {
        if (each.insert == place.typed)
            continue;
        auto *item = new QStandardItem(each.text);
        item->setData(each.detail, SuggestionDelegate::DetailRole);
        item->setData(each.insert, InsertRole);
        //: %1 is a suggestion for a query, %2 what it is
        item->setData(tr("%1, %2").arg(each.text, each.detail), Qt::AccessibleTextRole);
        m_listed->appendRow(item);
    }
    if (m_listed->rowCount() == 0 || isBlank || !hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    m_message->hide();
    const Metrics metrics(font());
    // The field is at the end of the window: what is wider reaches to the other side.
    const int listWidth = std::max(width(), metrics.digitWidth * 48);
    const int left = layoutDirection() == Qt::RightToLeft ? 0 : width() - listWidth;
    m_completer->complete({left, 0, listWidth, height()});
}

void QueryField::insert(const QModelIndex &suggestion)
{
    const QString inserted = suggestion.data(InsertRole).toString();
    QString next = text();
    next.replace(m_place.start, m_place.length, inserted);
    qsizetype cursor = m_place.start + inserted.size();
    const bool isWhole = m_place.kind != QueryPlace::Kind::Name;
    if (isWhole && cursor == next.size()) {
        next.append(u' '); // the next condition can be typed
        ++cursor;
    }
    setText(next);
    setCursorPosition(static_cast<int>(cursor));
    onEdited();
}

bool QueryField::event(QEvent *event)
{
    // Before a shortcut of the window takes it.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier) {
            event->accept();
            return true;
        }
    }
    return SearchField::event(event);
}

void QueryField::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QAbstractItemView *list = m_completer->popup();
    if (isReturn && list->isVisible() && list->selectionModel()->hasSelection()) {
        event->ignore(); // the list takes it
    } else if (event->key() == Qt::Key_Escape && list->isVisible()) {
        list->hide();
        if (m_wordTimer.isActive())
            apply(); // it is a word
    } else if (isReturn && m_error) {
        list->hide();
        showError();
    } else if (isReturn) {
        list->hide(); // first: the focus goes
        SearchField::keyPressEvent(event);
        event->accept(); // else the list would take its first entry, which nobody has chosen
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        m_wantsAll = true;
        suggest();
    } else {
        SearchField::keyPressEvent(event);
        if (isReadOnly())
            showError(); // why nothing happens
    }
}

void QueryField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composes = !event->preeditString().isEmpty();
    SearchField::inputMethodEvent(event);
}

void QueryField::focusOutEvent(QFocusEvent *event)
{
    SearchField::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    m_suggestions.cancel();
    m_messageTimer.stop();
    m_message->hide();
}

void QueryField::changeEvent(QEvent *event)
{
    SearchField::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        underline();
}

} // namespace assay
