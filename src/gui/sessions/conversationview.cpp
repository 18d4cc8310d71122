// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessions/conversationview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/pluralcount.h"
#include "gui/look/colours.h"
#include "gui/look/icons.h"
#include "gui/look/metrics.h"
#include "gui/sessions/conversationlines.h"
#include "gui/sessions/conversationtext.h"
#include "gui/widgets/primarybutton.h"
#include "gui/widgets/searchfield.h"
#include "gui/widgets/tonelabel.h"
#include "models/displaytext.h"

using namespace Qt::StringLiterals;

namespace assay {

ConversationView::ConversationView(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
{
    m_page = makePage();
    m_reader = makeReader();
    m_stack->addWidget(m_page);
    m_stack->addWidget(m_reader);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_stack);
    const auto addKey = [this](const QKeySequence &key, int step) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step] { goToHit(step); });
    };
    addKey(Qt::Key_F3, 1);
    addKey(Qt::SHIFT | Qt::Key_F3, -1);
    applyLook();
    showPage({}, {}, Offer::None);
}

ConversationView::~ConversationView() = default;

QWidget *ConversationView::makePage()
{
    const Metrics metrics(font());
    auto *page = new QWidget(this);
    m_icon = new QLabel(page);
    m_icon->setAlignment(Qt::AlignCenter);
    m_sentence = new ToneLabel(page);
    m_detail = new ToneLabel(ToneLabel::Tone::Muted, {}, page);
    m_sentence->setObjectName(u"conversationState"_s);
    m_detail->setObjectName(u"conversationDetail"_s);
    for (ToneLabel *label : {m_sentence, m_detail}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_fetch = new PrimaryButton(page);
    m_fetch->setObjectName(u"fetchConversation"_s);
    m_cancel = new QPushButton(tr("Cancel"), page);
    m_cancel->setObjectName(u"cancelConversation"_s);
    m_cancel->setAccessibleName(tr("Do not wait for the conversation"));
    connect(m_fetch, &QPushButton::clicked, this, &ConversationView::fetchRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ConversationView::cancelRequested);

    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(metrics.space(4), metrics.space(4), metrics.space(4), metrics.space(4));
    rows->setSpacing(metrics.space(3));
    rows->addStretch(2);
    rows->addWidget(m_icon);
    rows->addWidget(m_sentence);
    rows->addWidget(m_detail);
    rows->addWidget(m_fetch, 0, Qt::AlignHCenter);
    rows->addWidget(m_cancel, 0, Qt::AlignHCenter);
    rows->addStretch(3);
    return page;
}

QWidget *ConversationView::makeReader()
{
    const Metrics metrics(font());
    auto *reader = new QWidget(this);
    const auto tool = [&](const QString &name, const QString &text) {
        auto *button = new QToolButton(reader);
        button->setObjectName(name);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(text);
        button->setAccessibleName(text);
        return button;
    };
    m_title = new ToneLabel(ToneLabel::Tone::Muted, {}, reader);
    m_title->setObjectName(u"conversationTitle"_s);
    m_title->setWordWrap(true);
    m_again = tool(u"fetchConversationAgain"_s, tr("Fetch the conversation again"));
    m_search = new SearchField(reader);
    m_search->setObjectName(u"conversationSearch"_s);
    m_search->setPlaceholderText(tr("Find in the conversation"));
    m_search->setAccessibleName(tr("Find in the conversation"));
    m_search->installEventFilter(this);
    m_count = new ToneLabel(ToneLabel::Tone::Muted, {}, reader);
    m_count->setObjectName(u"conversationHits"_s);
    m_previous = tool(u"previousHit"_s, tr("Previous hit (Shift+F3)"));
    m_next = tool(u"nextHit"_s, tr("Next hit (F3)"));
    m_remark = new ToneLabel(ToneLabel::Tone::Muted, {}, reader);
    m_remark->setObjectName(u"conversationRemark"_s);
    m_remark->setWordWrap(true);
    m_text = new ConversationText(reader);
    m_text->setObjectName(u"conversation"_s);
    m_text->setAccessibleName(tr("Conversation"));

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_again, 0, Qt::AlignTop);
    auto *find = new QHBoxLayout;
    find->setSpacing(metrics.space(1));
    find->addWidget(m_search, 1);
    find->addWidget(m_count);
    find->addWidget(m_previous);
    find->addWidget(m_next);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(metrics.space(3), metrics.space(2), metrics.space(3), metrics.space(1));
    top->setSpacing(metrics.space(1.5));
    top->addLayout(head);
    top->addLayout(find);
    top->addWidget(m_remark);
    auto *rows = new QVBoxLayout(reader);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addLayout(top);
    rows->addWidget(m_text, 1);

    connect(m_again, &QToolButton::clicked, this, &ConversationView::fetchRequested);
    connect(m_search, &QLineEdit::textChanged, this, &ConversationView::search);
    connect(m_search, &SearchField::left, m_text, [this] { m_text->setFocus(Qt::OtherFocusReason); });
    connect(m_previous, &QToolButton::clicked, this, [this] { goToHit(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goToHit(1); });
    connect(m_text, &ConversationText::jobRequested, this, &ConversationView::jobRequested);
    connect(m_text, &ConversationText::leaveRequested, this, &ConversationView::leaveRequested);
    connect(m_text, &ConversationText::copyPartRequested, this, [this](int entry, ConversationContent::Part part) {
        copyPart(entry, part, false);
    });
    connect(m_text, &ConversationText::copyJsonRequested, this, [this](int entry) {
        copyPart(entry, ConversationContent::Part::Text, true);
    });
    return reader;
}

void ConversationView::applyLook()
{
    const Metrics metrics(font());
    m_icon->setPixmap(
        icons::pixmap("conversation"_L1, metrics.largeIconSize, Colours::of(palette()).mutedText, devicePixelRatioF()));
    m_again->setIcon(icons::icon("fetch"_L1));
    m_previous->setIcon(icons::icon("previous"_L1));
    m_next->setIcon(icons::icon("next"_L1));
    m_text->document()->setDocumentMargin(metrics.space(3));
    m_text->document()->setDefaultFont(metrics.body);
    m_text->setTabStopDistance(ConversationLines::tabStop(metrics));
}

void ConversationView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLook();
}

void ConversationView::showPage(const QString &sentence, const QString &detail, Offer offer, bool isProblem)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_content.reset();
    m_searchTask.cancel();
    m_text->setContent(nullptr, {});
    m_sentence->setTone(isProblem ? ToneLabel::Tone::Failure : ToneLabel::Tone::Plain);
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    const bool fetches = offer == Offer::Fetch || offer == Offer::FetchAgain;
    m_fetch->setText(offer == Offer::FetchAgain ? tr("Fetch the Conversation Again") : tr("Fetch the Conversation"));
    m_fetch->setVisible(fetches);
    m_cancel->setVisible(offer == Offer::Cancel);
    m_stack->setCurrentWidget(m_page);
    QWidget *target = fetches ? static_cast<QWidget *>(m_fetch) : offer == Offer::Cancel ? m_cancel : nullptr;
    setFocusPolicy(target ? Qt::NoFocus : Qt::StrongFocus); // so that the tab can have the focus
    setFocusProxy(target);
    if (hadFocus)
        (target ? target : this)->setFocus(Qt::OtherFocusReason);
}

void ConversationView::showConversation(
    std::shared_ptr<const ConversationContent> content, const SessionScores &scores, const QString &session)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_content = std::move(content);
    m_scores = scores;
    const Conversation &said = m_content->conversation();
    const QString messages = tr("%Ln message(s)", nullptr, pluralCount(said.messages.size()));
    const QString agent = cellText(QString(said.agentName + u' ' + said.version).trimmed().toStdString());
    m_title->setText(
        agent.isEmpty() ? messages
                        //: %1 is "12 messages", %2 the agent's name with its version
                        : tr("%1 · %2").arg(messages, agent));
    m_title->setToolTip(toolTipText(tr("Session %1").arg(session)));
    m_text->setContent(m_content, m_scores);
    applyTurn();
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_text);
    m_stack->setCurrentWidget(m_reader);
    if (hadFocus)
        m_text->setFocus(Qt::OtherFocusReason);
    search();
}

void ConversationView::setScores(const SessionScores &scores)
{
    if (!m_content || scores == m_scores)
        return;
    m_scores = scores;
    m_text->setScores(scores);
    applyTurn();
}

void ConversationView::setAgainPossible(bool possible)
{
    m_again->setEnabled(possible);
}

void ConversationView::setTurn(std::optional<std::int64_t> turn)
{
    m_turn = turn;
    if (m_content)
        applyTurn();
}

void ConversationView::applyTurn()
{
    const int messages = m_content->userMessages();
    const std::optional<std::int64_t> first = m_scores.firstTurn(messages);
    m_remark->setVisible(!first && messages > 0);
    m_remark->setText(
        tr("The service does not tell which turn a message belongs to, and the turns of the loaded jobs do not fit the "
           "%Ln message(s) of the user.",
           nullptr, messages));
    const bool fits = first && m_turn && *m_turn >= *first && *m_turn - *first < messages;
    m_text->setMarkedTurn(fits ? static_cast<int>(*m_turn - *first) + 1 : 0);
}

void ConversationView::setSoughtTexts(const QStringList &texts)
{
    m_sought = texts;
    m_text->setNeedles(m_search->text(), m_sought);
}

bool ConversationView::showsConversation() const
{
    return m_content != nullptr;
}

void ConversationView::search()
{
    m_hit = -1;
    m_hits = {};
    const QString needle = m_search->text();
    m_text->setNeedles(needle, m_sought);
    m_isSearching = m_content && !needle.isEmpty();
    showHitCount();
    if (!m_isSearching) {
        m_searchTask.cancel();
        return;
    }
    m_searchTask.run([content = m_content, needle, this](const std::stop_token &stop) -> LatestTask::Deliver {
        return [this, hits = ConversationHits::find(*content, needle, stop)] { showHits(hits); };
    });
}

void ConversationView::showHits(const ConversationHits &hits)
{
    m_isSearching = false;
    m_hits = hits;
    showHitCount();
    goToHit(1);
}

void ConversationView::goToHit(int step)
{
    const int count = static_cast<int>(m_hits.hits.size());
    if (count == 0)
        return;
    m_hit = m_hit < 0 ? (step > 0 ? 0 : count - 1) : (m_hit + step + count) % count;
    m_text->showHit(m_hits.hits[static_cast<std::size_t>(m_hit)]);
    showHitCount();
}

void ConversationView::showHitCount()
{
    const int count = static_cast<int>(m_hits.hits.size());
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    QString text;
    if (count > 0 && m_hits.more)
        //: %1 is the number of the hit that is shown, %2 the largest number that is counted
        text = tr("%1 of more than %2").arg(locale().toString(m_hit + 1), locale().toString(count));
    else if (count > 0)
        //: %1 is the number of the hit that is shown, %2 how many there are
        text = tr("%1 of %2").arg(locale().toString(m_hit + 1), locale().toString(count));
    else if (!m_search->text().isEmpty() && m_content)
        text = m_isSearching ? tr("Searching…") : tr("No hits");
    m_count->setText(text);
}

/// A text may be very long: it is decoded elsewhere.
void ConversationView::copyPart(int entry, ConversationContent::Part part, bool asJson)
{
    if (!m_content || entry >= m_content->count())
        return; // another conversation came while the menu was open
    m_copyTask.run([this, content = m_content, entry, part, asJson](const std::stop_token &) -> LatestTask::Deliver {
        const ConversationContent::Entry &one = content->entry(entry);
        QString text = asJson ? content->sentJson(one) : content->sentText(one, part);
        return [this, text = std::move(text)] { Q_EMIT copyRequested(text); };
    });
}

bool ConversationView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    goToHit(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    return true;
}

void ConversationView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

void ConversationView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace assay
