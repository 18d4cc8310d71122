// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sessions/conversationlines.h"

#include <algorithm>
#include <utility>

#include <QFontMetrics>

#include "core/base/pluralcount.h"
#include "gui/sessions/scorebarobject.h"
#include "models/scoretext.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

using Role = ConversationContent::Role;
using What = ConversationPlace::What;

constexpr QChar NoBreakSpace(0x00A0);
constexpr QChar LeftToRightMark(0x200E);
constexpr QChar RightToLeftMark(0x200F);
constexpr QChar OpenSign(0x25BE); // a small triangle down
constexpr QChar ClosedSign(0x25B8); // to the right
constexpr QChar ClosedSignMirrored(0x25C2);

/// Where a paragraph may end although it goes on: behind a blank, if there is one near.
qsizetype breakIn(const QString &text, qsizetype start, qsizetype end)
{
    const qsizetype longest = ConversationLines::LongestLine;
    if (end - start <= longest)
        return end;
    const qsizetype blank = text.lastIndexOf(u' ', start + longest - 1);
    qsizetype at = blank > start + longest / 2 ? blank + 1 : start + longest;
    if (text[at - 1].isHighSurrogate())
        --at;
    return at;
}

/// Whether the text had more lines than are shown.
bool endAfterMostLines(QString &text)
{
    qsizetype at = -1;
    for (int line = 0; line < ConversationLines::MostLines; ++line) {
        at = text.indexOf(u'\n', at + 1);
        if (at < 0)
            return false;
    }
    text.truncate(at);
    return true;
}

} // namespace

ConversationLines::ConversationLines(
    std::shared_ptr<const ConversationContent> content, const SessionScores &scores, Qt::LayoutDirection direction,
    const QFont &font, const QPalette &palette, const QLocale &locale)
    : m_content(std::move(content))
    , m_scores(scores)
    , m_firstTurn(scores.firstTurn(m_content->userMessages()))
    , m_direction(direction)
    , m_metrics(font)
    , m_colours(Colours::of(palette))
    , m_locale(locale)
{
}

std::optional<std::int64_t> ConversationLines::turnNumber(int turn) const
{
    return m_firstTurn ? std::optional(*m_firstTurn + turn - 1) : std::nullopt;
}

QTextCharFormat ConversationLines::format(const QColor &colour, const QFont &font) const
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(colour);
    return format;
}

QTextCharFormat ConversationLines::link(QTextCharFormat look, const QString &href, const QString &tip) const
{
    look.setAnchor(true);
    look.setAnchorHref(href);
    look.setToolTip(tip);
    return look;
}

/// A line of the program's own words: reads in the direction of the window, whatever its first word.
ConversationLine ConversationLines::ownLine(const Place &place, const QTextCharFormat &look) const
{
    const bool mirrored = m_direction == Qt::RightToLeft;
    return {place, look, {{QString(mirrored ? RightToLeftMark : LeftToRightMark), look}}};
}

ConversationLine ConversationLines::space(double units, const ConversationPlace &place) const
{
    QFont font = m_metrics.body;
    font.setPixelSize(std::max(1, m_metrics.space(units * 0.75))); // a line is higher than its font
    ConversationLine line{place, format(m_colours.text, font), {}};
    line.place.what = What::Space;
    line.place.length = 0;
    return line;
}

ConversationLine ConversationLines::more(const QString &text, const QString &href) const
{
    Place place;
    place.what = What::More;
    ConversationLine line = ownLine(place, format(m_colours.accentInk, m_metrics.body));
    line.pieces.push_back({text, link(line.format, href, {})});
    return line;
}

std::deque<ConversationLine> ConversationLines::entry(int number, bool open) const
{
    const ConversationContent::Entry &entry = m_content->entry(number);
    Lines lines;
    Place place;
    place.entry = number;
    place.turn = entry.turn;
    if (entry.role == Role::User)
        addHeading(lines, place);
    else
        lines.push_back(space(2, place));
    if (entry.role == Role::Tool) {
        addFold(lines, number, open, place);
        addParts(lines, number, open, place);
    } else {
        addSpeaker(lines, number, place);
        addParts(lines, number, open, place);
    }
    return lines;
}

std::deque<ConversationLine> ConversationLines::session() const
{
    Lines lines;
    const std::vector<SessionScores::Job> jobs = m_scores.ofTurn(std::nullopt);
    if (jobs.empty())
        return lines;
    Place place;
    place.what = What::Heading;
    ConversationLine heading = ownLine(place, format(m_colours.text, m_metrics.strong));
    heading.pieces.push_back({tr("The whole session"), heading.format});
    lines.push_back(space(2, place));
    lines.push_back(heading);
    addScores(lines, place, jobs);
    return lines;
}

void ConversationLines::addHeading(Lines &lines, Place place) const
{
    // With a line between the two; above the first turn there is nothing to part it from.
    for (int i = 0; i < 2 && place.entry > 0; ++i)
        lines.push_back(space(3, place));
    place.what = What::Heading;
    const std::optional<std::int64_t> turn = turnNumber(place.turn);
    ConversationLine heading = ownLine(place, format(m_colours.text, m_metrics.title));
    heading.pieces.push_back(
        {turn ? tr("Turn %1").arg(m_locale.toString(static_cast<qlonglong>(*turn)))
              //: %1 is a number: the first, second, … message of the user in a conversation
              : tr("User message %1").arg(m_locale.toString(place.turn)),
         heading.format});
    lines.push_back(heading);
    if (turn)
        addScores(lines, place, m_scores.ofTurn(*turn));
    lines.push_back(space(2, place));
}

int ConversationLines::tabStop(const Metrics &metrics)
{
    return metrics.digitWidth * 7;
}

/// One line for each job, as in the table: bar and score, or the status of those without one, and the module.
void ConversationLines::addScores(Lines &lines, const Place &place, const std::vector<SessionScores::Job> &jobs) const
{
    constexpr std::size_t MostListed = 12;
    Place where = place;
    where.what = What::Scores;
    const QTextCharFormat quiet = format(m_colours.mutedText, m_metrics.secondary);
    const auto addWords = [&](const QString &text) {
        ConversationLine line = ownLine(where, quiet);
        line.pieces.push_back({text, quiet});
        lines.push_back(line);
    };
    const std::size_t listed = std::min(jobs.size(), MostListed);
    for (std::size_t i = 0; i < listed; ++i)
        lines.push_back(job(jobs[i], where));
    if (const auto left = static_cast<qsizetype>(jobs.size() - listed); left > 0)
        addWords(tr("and %Ln more", nullptr, pluralCount(left)));
    if (jobs.empty())
        addWords(tr("No loaded job is of this turn."));
}

ConversationLine ConversationLines::job(const SessionScores::Job &job, const Place &place) const
{
    ConversationLine line = ownLine(place, format(m_colours.mutedText, m_metrics.secondary));
    const QString value = scoreText(job.score, job.scale, m_locale);
    const bool scored = job.score.hasValue();
    //: %1 is a scoring module, %2 its score or its status; a click goes to the job
    const QString tip = tr("%1: %2. Go to this job")
                            .arg(job.module, scored ? accessibleScoreText(job.score, job.scale, m_locale) : job.status);
    const QString href = u"job:%1"_s.arg(index(job.row));
    const QTextCharFormat quiet = link(line.format, href, tip);
    const QTextCharFormat strong = link(format(m_colours.text, m_metrics.secondary), href, tip);
    const QTextCharFormat failed = link(format(m_colours.failure, m_metrics.secondary), href, tip);
    if (const std::optional<double> share = shareOf(job.score, job.scale))
        line.pieces.push_back({QString(QChar::ObjectReplacementCharacter), ScoreBarObject::format(quiet, *share)});
    if (scored) {
        line.pieces.push_back({u'\t' + value + u'\t', strong});
    } else {
        // In place of bar and score: behind a long name it would not fit into a narrow panel.
        const bool isShort = QFontMetrics(m_metrics.secondary).horizontalAdvance(job.status) < tabStop(m_metrics);
        line.pieces.push_back({job.status + (isShort ? u"\t\t"_s : u"\t"_s), job.failed ? failed : quiet});
    }
    line.pieces.push_back({job.module, quiet});
    return line;
}

void ConversationLines::addSpeaker(Lines &lines, int number, Place place) const
{
    const ConversationContent::Entry &entry = m_content->entry(number);
    place.what = What::Role;
    const bool isUsable = entry.role != Role::Unusable;
    const QColor colour =
        isUsable ? (entry.role == Role::User ? m_colours.accentInk : m_colours.text) : m_colours.warning;
    ConversationLine line = ownLine(place, format(colour, m_metrics.strong));
    line.pieces.push_back({m_content->roleText(entry), line.format});
    addTime(line, number);
    lines.push_back(line);
}

/// When it was; nothing where that is not known.
void ConversationLines::addTime(ConversationLine &line, int number) const
{
    const ConversationContent::Entry &entry = m_content->entry(number);
    const ConversationContent::Entry *previous = number > 0 ? &m_content->entry(number - 1) : nullptr;
    const QString time = m_content->timeText(entry, previous, m_locale);
    if (time.isEmpty())
        return;
    QTextCharFormat quiet = format(m_colours.mutedText, m_metrics.secondary);
    line.pieces.push_back({u"   "_s, quiet});
    quiet.setToolTip(m_content->sentTime(entry));
    line.pieces.push_back({time, quiet});
}

/// One line that opens to show arguments and result, or what else was sent.
void ConversationLines::addFold(Lines &lines, int number, bool open, Place place) const
{
    const ConversationContent::Entry &entry = m_content->entry(number);
    const std::vector<Part> parts = m_content->parts(entry);
    const auto has = [&parts](Part part) { return std::ranges::find(parts, part) != parts.end(); };
    const bool isTool = entry.role == Role::Tool;
    place.what = What::Fold;
    place.part = Part::Name;
    ConversationLine line = ownLine(place, format(m_colours.mutedText, m_metrics.body));
    const QString href = u"fold:%1"_s.arg(number);
    const bool canOpen = m_content->hasFold(entry);
    const auto add = [&](const QString &text, QTextCharFormat look) {
        if (canOpen)
            look = link(look, href, open ? tr("Fold it") : tr("Show what was sent"));
        line.pieces.push_back({text, look});
    };
    const QChar closed = m_direction == Qt::RightToLeft ? ClosedSignMirrored : ClosedSign;
    if (canOpen)
        add(QString(open ? OpenSign : closed) + NoBreakSpace, line.format);
    if (isTool) {
        add(m_content->roleText(entry) + u"   "_s, format(m_colours.text, m_metrics.strong));
        const QString name = m_content->toolText(entry);
        qsizetype start = 0;
        for (const ConversationLine::Piece &piece : line.pieces)
            start += piece.text.size();
        line.place.start = static_cast<int>(start);
        line.place.length = static_cast<int>(name.size());
        add(name.isEmpty() ? tr("a tool without a name") : name, format(m_colours.text, m_metrics.body));
    }
    const auto addWord = [&](const QString &text) {
        add((isTool || line.pieces.size() > 2 ? u" · "_s : QString()) + text, line.format);
    };
    if (has(Part::Arguments))
        addWord(tr("%Ln character(s) of arguments", nullptr, pluralCount(entry.argumentCharacters)));
    else if (has(Part::Result)) // only one of them, so that it stays one line
        addWord(tr("%Ln character(s) of result", nullptr, pluralCount(entry.resultCharacters)));
    if (isTool && !has(Part::Result))
        addWord(tr("no result"));
    if (has(Part::Raw))
        addWord(tr("fields that the program does not know"));
    if (isTool)
        addTime(line, number);
    lines.push_back(line);
}

void ConversationLines::addParts(Lines &lines, int number, bool open, Place place) const
{
    const ConversationContent::Entry &entry = m_content->entry(number);
    const std::vector<Part> parts = m_content->parts(entry);
    const QTextCharFormat quiet = format(m_colours.mutedText, m_metrics.secondary);
    const auto addNote = [&](const QString &text, const QString &href) {
        Place note = place;
        note.what = What::Note;
        ConversationLine line = ownLine(note, quiet);
        QTextCharFormat look = quiet;
        if (!href.isEmpty()) {
            look = link(look, href, {});
            look.setForeground(m_colours.accentInk);
        }
        line.pieces.push_back({text, look});
        lines.push_back(line);
    };
    if (entry.role != Role::Tool && std::ranges::find(parts, Part::Text) == parts.end() && entry.role != Role::Unusable)
        addNote(tr("No text was sent."), {});
    const auto stretch = [&](const QString &text) {
        Place body = place;
        body.what = What::Body;
        const QTextCharFormat look =
            format(m_colours.text, m_content->isJson(entry, place.part) ? m_metrics.fixed : m_metrics.body);
        return ConversationLine{body, look, {{text, look}}, true};
    };
    bool foldShown = entry.role == Role::Tool || entry.role == Role::Unusable;
    for (const Part part : parts) {
        place.part = part;
        if (ConversationContent::isFolded(part)) {
            if (!std::exchange(foldShown, true))
                addFold(lines, number, open, place);
            if (!open)
                break;
        }
        if (part == Part::Arguments)
            addNote(tr("Arguments"), {});
        else if (part == Part::Result)
            addNote(tr("Result"), {});
        bool cut = false;
        QString text = m_content->shownText(entry, part, ConversationContent::ShownLimit, &cut);
        cut = endAfterMostLines(text) || cut;
        if (text.isEmpty())
            addNote(part == Part::Text ? tr("The text is empty.") : tr("It is empty."), {});
        else
            lines.push_back(stretch(text));
        if (cut)
            addNote(
                tr("The rest is too long to be shown. Copy whole"),
                u"copy:%1:%2"_s.arg(number).arg(static_cast<int>(part)));
    }
}

ConversationLine ConversationLines::takeLine(ConversationLine &stretch)
{
    const ConversationLine::Piece &all = stretch.pieces.front();
    ConversationPlace &rest = stretch.place;
    const qsizetype at = rest.offset;
    qsizetype end = all.text.indexOf(u'\n', at);
    if (end < 0)
        end = all.text.size();
    const qsizetype part = breakIn(all.text, at, end);
    ConversationLine line{rest, stretch.format, {{all.text.mid(at, part - at), all.format}}};
    line.place.length = static_cast<int>(part - at);
    rest.continues = part < end;
    rest.offset = part < end ? part : end + 1;
    stretch.isStretch = rest.offset <= all.text.size();
    return line;
}

} // namespace assay
