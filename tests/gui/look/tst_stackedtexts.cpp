// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>

#include <QApplication>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>

#include "core/base/showntext.h"
#include "gui/actions/menulabel.h"
#include "gui/actions/valueactions.h"
#include "gui/charts/legendentry.h"
#include "gui/details/detailpane.h"
#include "gui/details/statuslabel.h"
#include "gui/details/turnjobslist.h"
#include "gui/filters/chipbutton.h"
#include "gui/filters/facetchoice.h"
#include "gui/filters/facetview.h"
#include "gui/look/metrics.h"
#include "gui/look/textlines.h"
#include "gui/problems/problemspanel.h"
#include "gui/sessions/sessiontableview.h"
#include "gui/table/jobtableview.h"
#include "gui/widgets/noticebar.h"
#include "gui/widgets/offerbutton.h"
#include "gui/widgets/onelinedelegate.h"
#include "gui/widgets/tonelabel.h"
#include "gui/window/statepage.h"
#include "gui/window/tooltipsonscreen.h"
#include "helpers/jobsfromjson.h"
#include "models/activefilters.h"
#include "models/displaytext.h"
#include "models/facetmodel.h"
#include "models/jobdetail.h"
#include "models/jobtablemodel.h"
#include "models/problemmodel.h"
#include "models/sessiontablemodel.h"
#include "models/turnjobsmodel.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

/// Texts that reach out of their place, or turn or break what is beside them, when nobody prevents it.
const std::vector<std::pair<const char *, QString>> &hostileTexts()
{
    static const std::vector<std::pair<const char *, QString>> texts{
        {"Thai", QString(u"\u0E14"_s + u"\u0E49"_s.repeated(200))},
        {"marks above", QString(u"e"_s + u"\u0300"_s.repeated(500))},
        {"marks below", QString(u"e"_s + u"\u0316"_s.repeated(300))},
        {"Zalgo", QString(u"a"_s + u"\u0300\u0316\u0489"_s.repeated(40)).repeated(8)},
        {"marks only", u"\u0300"_s.repeated(300)},
        {"long Arabic ligatures", u"\uFDFD"_s.repeated(60)},
        {"Tibetan", QString(u"\u0F40"_s + u"\u0F90"_s.repeated(30) + u"\u0F72"_s.repeated(30)).repeated(5)},
        {"emoji in one", u"👩‍👩‍👧‍👦"_s.repeated(60)},
        {"high letters", u"\U00012031\U000102A0"_s.repeated(40)},
        {"breaks", u"a\u2028b\u2029c\u0085d\ne\tf\vg\fh\ri"_s},
        {"many lines", u"a\n"_s.repeated(400)},
        {"open directions", u"ab\u202Ecd efg\u2066 open"_s},
        {"no blank", u"W"_s.repeated(100'000)},
        {"NUL", QString::fromUtf16(u"a\0b", 3)},
        {"right to left", u"\u0627\u0300"_s.repeated(300)},
    };
    return texts;
}

void addHostileTexts()
{
    QTest::addColumn<QString>("text");
    for (const auto &[name, text] : hostileTexts())
        QTest::newRow(name) << text;
}

/// Three jobs: each text of the one in the middle is \p text.
std::shared_ptr<const JobStore> jobsAround(const QString &text)
{
    QJsonArray jobs;
    for (int i = 0; i < 3; ++i) {
        QJsonObject job;
        QJsonObject identity;
        for (const FieldInfo &info : jobFields()) {
            const QString plain = info.field == Field::JobId ? QString(u"job "_s + QString::number(i)) : u"plain"_s;
            QJsonObject &owner = info.level == FieldLevel::Identity ? identity : job;
            owner.insert(fieldKey(info.field), i == 1 ? text : plain);
        }
        job.insert(u"module"_s, i == 1 ? text : u"coherence"_s);
        if (i != 1) {
            job.insert(u"score"_s, 7);
            identity.insert(u"agent_turn"_s, 3);
        }
        job.insert(u"agent_identity_context"_s, identity);
        job.insert(i == 1 ? text.left(300) + u'k' : u"k"_s, i == 1 ? text : u"v"_s);
        jobs.append(job);
    }
    return test::jobsFromJson(QJsonDocument(jobs).toJson());
}

/// A picture that is white where nothing was drawn.
QImage drawn(const std::function<void(QPainter &)> &draw, qreal scale = 1.0)
{
    QImage image(QSize(500, 400) * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    draw(painter);
    return image;
}

QImage grabbed(QWidget &widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
}

/// Where two pictures of one size differ, in their own pixels.
QRect difference(const QImage &a, const QImage &b)
{
    QRect found;
    for (int y = 0; y < a.height(); ++y) {
        const auto *lineA = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *lineB = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        const auto first = std::mismatch(lineA, lineA + a.width(), lineB).first;
        if (first == lineA + a.width())
            continue;
        int last = a.width() - 1;
        while (lineA[last] == lineB[last])
            --last;
        const int left = static_cast<int>(first - lineA);
        found |= QRect(left, y, last - left + 1, 1);
    }
    return found;
}

QRect inkOf(const QImage &image)
{
    QImage paper = image;
    paper.fill(Qt::white);
    return difference(image, paper);
}

QByteArray words(const QRect &rect)
{
    const QByteArray text[] = {
        QByteArray::number(rect.x()), QByteArray::number(rect.y()), QByteArray::number(rect.width()),
        QByteArray::number(rect.height())};
    return text[0] + ", " + text[1] + ": " + text[2] + " by " + text[3] + "; ";
}

} // namespace

/// Whatever a text has stacked on it, it is drawn in its place.
class TestStackedTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnPaintsInItsCell_data() { addHostileTexts(); }
    void everyColumnPaintsInItsCell();
    void neighboursInTheTableStayAsTheyAre_data() { addHostileTexts(); }
    void neighboursInTheTableStayAsTheyAre();
    void theSessionsPaintInTheirCells_data() { addHostileTexts(); }
    void theSessionsPaintInTheirCells();
    void neighboursInAFilterListStayAsTheyAre_data() { addHostileTexts(); }
    void neighboursInAFilterListStayAsTheyAre();
    void neighboursInATurnStayAsTheyAre_data() { addHostileTexts(); }
    void neighboursInATurnStayAsTheyAre();
    void standardListsKeepTheirRows_data() { addHostileTexts(); }
    void standardListsKeepTheirRows();
    void everyLinePaintsInItsPlace_data() { addHostileTexts(); }
    void everyLinePaintsInItsPlace();
    void partsOfAWidgetStayAsTheyAre_data();
    void partsOfAWidgetStayAsTheyAre();
    void nothingGrowsWithoutLimit_data() { addHostileTexts(); }
    void nothingGrowsWithoutLimit();
    void aLineGoesOnAfterABreak_data();
    void aLineGoesOnAfterABreak();
    void nothingTurnsItsNeighbours();
    void toolTipsStayOnTheScreen_data() { addHostileTexts(); }
    void toolTipsStayOnTheScreen();
    void menuEntriesAreShort_data() { addHostileTexts(); }
    void menuEntriesAreShort();
};

void TestStackedTexts::everyColumnPaintsInItsCell()
{
    QFETCH(const QString, text);
    ValueActions values;
    JobTableModel model;
    model.setResult(test::answer(jobsAround(text), {}));
    QCOMPARE(model.rowCount(), 3);
    JobTableView view(values);
    view.setModel(&model);
    const QRect cell(150, 150, 130, 26);
    for (int column = 0; column < model.columnCount(); ++column) {
        const QModelIndex index = model.index(1, column);
        for (const QString &needle : {QString(), u"\u0300"_s, text.left(1)}) {
            view.setNeedles(needle.isEmpty() ? QStringList() : QStringList{needle});
            for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                for (const qreal scale : {1.0, 2.0}) {
                    const QImage image = drawn(
                        [&](QPainter &painter) {
                            QStyleOptionViewItem option;
                            option.initFrom(&view);
                            option.font = view.font();
                            option.rect = cell;
                            option.direction = direction;
                            view.itemDelegateForIndex(index)->paint(&painter, option, index);
                        },
                        scale);
                    const QRect place(cell.topLeft() * scale, cell.size() * scale);
                    const QRect ink = inkOf(image);
                    QVERIFY2(!ink.isEmpty(), qPrintable(u"column %1"_s.arg(column)));
                    QVERIFY2(
                        place.contains(ink),
                        qPrintable(
                            u"column %1, needle of %2, scale %3: "_s.arg(column).arg(needle.size()).arg(scale)
                            + QString::fromUtf8(words(ink))));
                }
            }
        }
    }
}

// Also those of the column that stays in sight, and the titles.
void TestStackedTexts::neighboursInTheTableStayAsTheyAre()
{
    QFETCH(const QString, text);
    const auto picture = [](const QString &shown, Qt::LayoutDirection direction, bool scrolled, QRect *row) {
        ValueActions values;
        JobTableModel model;
        model.setResult(test::answer(jobsAround(shown), {}));
        JobTableView view(values);
        view.setLayoutDirection(direction);
        view.setModel(&model);
        view.resize(700, 200);
        view.show();
        view.clearSelection();
        if (scrolled)
            view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum() / 2);
        const QRect cell = view.visualRect(model.index(1, int(Field::Module)));
        *row = QRect(0, view.viewport()->y() + cell.y(), view.width(), cell.height());
        return grabbed(view);
    };
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const bool scrolled : {false, true}) {
            QRect row;
            QRect plainRow;
            const QImage plain = picture(u"another"_s, direction, scrolled, &plainRow);
            const QImage hostile = picture(text, direction, scrolled, &row);
            QCOMPARE(row, plainRow); // the rows keep their height
            const QRect changed = difference(plain, hostile);
            QVERIFY(!changed.isEmpty());
            QVERIFY2(row.contains(changed), QByteArray(words(row) + words(changed)).constData());
        }
    }
}

void TestStackedTexts::theSessionsPaintInTheirCells()
{
    QFETCH(const QString, text);
    const auto picture = [](const QString &shown, Qt::LayoutDirection direction, QRect *row) {
        JobQuery query;
        query.modules.setScale(shown.toStdString(), Scale::Judge);
        auto store = jobsAround(shown);
        auto result = std::make_shared<QueryResult>();
        result->query = query;
        result->sourceRows = store->rowCount();
        result->store = std::move(store);
        auto table = SessionTable::of(result);
        ValueActions values;
        SessionTableModel model;
        SessionTableView view(values, model);
        view.setLayoutDirection(direction);
        model.setTable(table, sortedSessions(*table, {{SessionColumn::Kind::Jobs, 0}, true}));
        view.resize(1'100, 200);
        view.show();
        view.clearSelection();
        const QRect cell = view.visualRect(model.index(1, int(SessionColumn::Kind::Session)));
        *row = QRect(0, view.viewport()->y() + cell.y(), view.width(), cell.height());
        return grabbed(view);
    };
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QRect row;
        QRect plainRow;
        const QImage plain = picture(u"another"_s, direction, &plainRow);
        const QImage hostile = picture(text, direction, &row);
        QCOMPARE(row, plainRow);
        const QRect changed = difference(plain, hostile);
        QVERIFY(!changed.isEmpty());
        QVERIFY2(row.contains(changed), QByteArray(words(row) + words(changed)).constData());
    }
}

void TestStackedTexts::neighboursInAFilterListStayAsTheyAre()
{
    QFETCH(const QString, text);
    const auto picture = [](const QString &value, QRect *place) {
        const auto store = jobsAround(value);
        FacetModel model(Field::AgentName);
        model.setResult(test::answer(store, {Field::AgentName}));
        ActiveFilters filters;
        filters.setFacet(Field::AgentName, {u"chosen, and no job has it"_s});
        FacetChoice choice(&model, filters);
        FacetView view;
        view.setModel(&choice);
        view.resize(200, 200);
        view.show();
        for (int row = 0; row < choice.rowCount(); ++row) {
            if (choice.index(row, 0).data(FacetModel::ValueRole).toString() == value)
                *place = view.visualRect(choice.index(row, 0)).translated(view.viewport()->pos());
        }
        return grabbed(view);
    };
    QRect row;
    QRect plainRow;
    const QImage plain = picture(u"another"_s, &plainRow);
    const QImage hostile = picture(text, &row);
    QVERIFY(!row.isEmpty());
    QCOMPARE(row, plainRow);
    const QRect changed = difference(plain, hostile);
    QVERIFY(!changed.isEmpty());
    QVERIFY2(row.contains(changed), words(changed).constData());
}

void TestStackedTexts::neighboursInATurnStayAsTheyAre()
{
    QFETCH(const QString, text);
    const auto picture = [](const QString &module, QRect *place) {
        QJsonArray jobs;
        for (const QString &name : {QString(), module}) {
            jobs.append(QJsonObject{
                {u"job_id"_s, u"j%1"_s.arg(jobs.size())},
                {u"agent_identity_context"_s, QJsonObject{{u"agent_session_id"_s, u"s"_s}, {u"agent_turn"_s, 1}}},
                {u"module"_s, name},
                {u"status"_s, u"completed"_s},
                {u"score"_s, 7}});
        }
        const auto store = test::jobsFromJson(QJsonDocument(jobs).toJson());
        TurnJobsModel model;
        model.setJobs(*TurnJobs::of(*test::answer(store, {}), SourceRow{0}), ScoringModules());
        TurnJobsList view;
        view.setModel(&model);
        view.resize(200, 200);
        view.show();
        *place = view.visualRect(model.index(*model.lineOf(SourceRow{1}))).translated(view.viewport()->pos());
        return grabbed(view);
    };
    QRect row;
    QRect plainRow;
    const QImage plain = picture(u"another"_s, &plainRow);
    const QImage hostile = picture(text, &row);
    QVERIFY(!row.isEmpty());
    QCOMPARE(row, plainRow);
    const QRect changed = difference(plain, hostile);
    QVERIFY(!changed.isEmpty());
    QVERIFY2(row.contains(changed), words(changed).constData());
}

// The list of known values below a field of the sidebar, and the list of problems.
void TestStackedTexts::standardListsKeepTheirRows()
{
    QFETCH(const QString, text);
    const auto picture = [](const QString &middle, QRect *place) {
        QStandardItemModel model;
        for (const QString &value : {u"before"_s, middle, u"after"_s})
            model.appendRow(new QStandardItem(value));
        QListView view;
        view.setItemDelegate(new OneLineDelegate(&view));
        view.setModel(&model);
        view.resize(200, 150);
        view.show();
        *place = view.visualRect(model.index(1, 0)).translated(view.viewport()->pos());
        view.horizontalScrollBar()->hide();
        view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        return grabbed(view);
    };
    QRect row;
    QRect plainRow;
    const QImage plain = picture(u"another"_s, &plainRow);
    const QImage hostile = picture(text, &row);
    QCOMPARE(row.y(), plainRow.y());
    QCOMPARE(row.height(), plainRow.height());
    const QRect changed = difference(plain, hostile);
    QVERIFY(!changed.isEmpty());
    QVERIFY2(row.contains(changed), words(changed).constData());

    ProblemModel problems;
    const ProblemsPanel panel(&problems);
    QVERIFY(qobject_cast<OneLineDelegate *>(panel.findChild<QTableView *>()->itemDelegate()));
}

void TestStackedTexts::everyLinePaintsInItsPlace()
{
    QFETCH(const QString, text);
    const QRect place(150, 150, 90, 22);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const Qt::TextElideMode mode : {Qt::ElideRight, Qt::ElideMiddle}) {
            const QImage cached = drawn([&](QPainter &painter) {
                TextLines().draw(&painter, place, direction, Qt::AlignLeft, text.left(3'000), mode);
            });
            const QImage once = drawn([&](QPainter &painter) {
                TextLines::drawOnce(painter, place, direction, Qt::AlignLeft, text.left(3'000), mode);
            });
            const QImage marked = drawn([&](QPainter &painter) {
                QTextCharFormat format;
                format.setBackground(Qt::yellow);
                TextLines::drawMarked(&painter, place, direction, Qt::AlignLeft, text.left(3'000), {{0, 2, format}});
            });
            for (const QImage &image : {cached, once, marked}) {
                QVERIFY(text[0].isMark() || !inkOf(image).isEmpty()); // marks alone may be above the place
                QVERIFY2(inkOf(image).isEmpty() || place.contains(inkOf(image)), words(inkOf(image)).constData());
            }
        }
    }
}

void TestStackedTexts::partsOfAWidgetStayAsTheyAre_data()
{
    using Make = std::function<std::unique_ptr<QWidget>(const QString &)>;
    QTest::addColumn<Make>("make");
    QTest::addColumn<QRect>("text"); // where the text may be, of a widget of 240 by 40
    const Metrics metrics{QFont()};
    const int icon = metrics.iconSize;
    QTest::newRow("a chip") << Make([](const QString &text) {
        return std::make_unique<ChipButton>(ActiveFilter{u"a"_s, ActiveFilter::Kind::Refinement, text, true});
    }) << QRect(metrics.space(3.5) + icon - 2, 0, 240 - metrics.space(6) - 2 * icon + 2, 40);
    QTest::newRow("a status") << Make([](const QString &text) {
        auto label = std::make_unique<StatusLabel>();
        label->setStatus(u"completed"_s, text);
        return label;
    }) << QRect(icon + metrics.space(1), 0, 240, 40);
    QTest::newRow("a legend") << Make([](const QString &text) {
        auto entry = std::make_unique<LegendEntry>(LegendEntry::Series::First);
        entry->setName(text);
        return entry;
    }) << QRect(metrics.space(3.5), 0, 240, 40);
    const int side = icon + metrics.unit;
    const int x = metrics.space(3) + side + metrics.space(3.5);
    const int top = (40 - 2 * metrics.lineHeight - metrics.unit / 2) / 2;
    const int room = 240 - x - metrics.space(3);
    QTest::newRow("an offer") << Make([](const QString &text) {
        return std::make_unique<OfferButton>("fetch"_L1, text, u"Note"_s);
    }) << QRect(x, top, room, metrics.lineHeight);
    QTest::newRow("the note of an offer")
        << Make([](const QString &text) { return std::make_unique<OfferButton>("fetch"_L1, u"Offer"_s, text); })
        << QRect(x, top + metrics.lineHeight + metrics.unit / 2, room, metrics.lineHeight);
}

void TestStackedTexts::partsOfAWidgetStayAsTheyAre()
{
    QFETCH(const std::function<std::unique_ptr<QWidget>(const QString &)>, make);
    QFETCH(const QRect, text);
    const auto picture = [&make](const QString &shown) {
        const std::unique_ptr<QWidget> widget = make(shown);
        widget->setFont(QFont());
        widget->resize(240, 40);
        return grabbed(*widget);
    };
    const QImage plain = picture(u"another"_s);
    for (const auto &[name, hostile] : hostileTexts()) {
        const QRect changed = difference(plain, picture(hostile.left(2'000)));
        QVERIFY2(!changed.isEmpty(), name);
        QVERIFY2(text.contains(changed), QByteArray(name + QByteArray(": ") + words(changed)).constData());
    }
}

// No text makes a window wider or higher than its screen.
void TestStackedTexts::nothingGrowsWithoutLimit()
{
    QFETCH(const QString, text);
    const QFontMetrics metrics{QFont()};
    const QSize most(metrics.averageCharWidth() * 140, metrics.lineSpacing() * 31);
    for (const bool wraps : {false, true}) {
        ToneLabel label;
        label.setWordWrap(wraps);
        label.setText(text);
        for (const QSize size : {label.sizeHint(), label.minimumSizeHint()})
            QVERIFY2(
                size.width() <= most.width() && size.height() <= most.height(), words(QRect({}, size)).constData());
        QVERIFY(label.heightForWidth(200) <= most.height());
        QVERIFY(label.minimumSizeHint().width() <= (wraps ? most.width() / 5 : most.width()));
    }
    NoticeBar notice;
    notice.showProblem(text, {});
    QVERIFY(notice.minimumSizeHint().width() < most.width());
    QVERIFY(notice.heightForWidth(600) <= most.height() * 3 / 2);

    StatePage page;
    const int usual = page.minimumSizeHint().width();
    StateContent content = StateContent::start(false);
    content.sentence = text;
    content.detail = text;
    content.serverMessage = text;
    page.setContent(content);
    QVERIFY(page.minimumSizeHint().width() <= std::max(usual, most.width()));

    ValueActions values;
    DetailPane pane(values);
    const auto width = [&pane](const QString &shown) {
        pane.setDetail(JobDetail::of(jobsAround(shown), SourceRow{1}, ScoringModules(), QLocale::c()));
        return pane.minimumSizeHint().width();
    };
    QCOMPARE(width(text), width(u"another"_s));
}

void TestStackedTexts::aLineGoesOnAfterABreak_data()
{
    QTest::addColumn<QChar>("mark");
    for (const char16_t mark : {u'\n', u'\r', u'\t', u'\v', u'\f', u'\u0085', u'\u2028', u'\u2029'})
        QTest::addRow("U+%04X", unsigned(mark)) << QChar(mark);
}

void TestStackedTexts::aLineGoesOnAfterABreak()
{
    QFETCH(const QChar, mark);
    const QRect place(20, 20, 200, 24);
    const auto line = [&place](const QString &text) {
        return drawn([&](QPainter &painter) {
            TextLines().draw(&painter, place, Qt::LeftToRight, Qt::AlignLeft, text);
            TextLines::drawOnce(painter, place.translated(0, 50), Qt::LeftToRight, Qt::AlignLeft, text);
            TextLines::drawMarked(&painter, place.translated(0, 100), Qt::LeftToRight, Qt::AlignLeft, text, {});
        });
    };
    QCOMPARE(line(u"one"_s + mark + u"two"_s), line(u"one two"_s));
    QVERIFY(line(u"one two"_s) != line(u"one"_s));
}

// A direction that a text leaves open ends with it.
void TestStackedTexts::nothingTurnsItsNeighbours()
{
    const auto turns = [](QChar c) {
        return (c.unicode() >= 0x202A && c.unicode() <= 0x202E) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
    };
    for (const QString &open : {u"a\u202Eb"_s, u"a\u2066b"_s, u"a\u2069\u202Eb"_s, u"a\u2067b"_s}) {
        ToneLabel label;
        label.setText(u"Opened "_s + open + u" now"_s);
        NoticeBar notice;
        notice.showSuccess(open, {});
        QString pieces = label.text() + notice.text() + menuLabel(open) + toolTipText(open) + singleLine(open);
        QVERIFY(pieces.contains(QChar(0x25A1)));
        QVERIFY(std::none_of(pieces.cbegin(), pieces.cend(), turns));
    }
}

void TestStackedTexts::toolTipsStayOnTheScreen()
{
    QFETCH(const QString, text);
    QWidget window;
    window.resize(300, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const ToolTipsOnScreen limit(&window);
    const QSize screen = window.screen()->availableSize();
    // As the program writes them, and as they would be if somebody forgot.
    for (const QString &tip : {toolTipText(text), text.left(3'000)}) {
        QToolTip::showText(window.mapToGlobal(QPoint(10, 10)), tip, &window);
        QVERIFY(QToolTip::isVisible());
        const QWidgetList tops = QApplication::topLevelWidgets();
        const auto shown = std::find_if(tops.begin(), tops.end(), [](const QWidget *widget) {
            return widget->inherits("QTipLabel") && widget->isVisible();
        });
        QVERIFY(shown != tops.end());
        QVERIFY2(
            (*shown)->width() <= screen.width() && (*shown)->height() <= screen.height(),
            words((*shown)->geometry()).constData());
        // A tooltip is deleted by a timer; the next one must be a new one.
        QToolTip::hideText();
        delete *shown;
    }
}

void TestStackedTexts::menuEntriesAreShort()
{
    QFETCH(const QString, text);
    // Not half a character, wherever the cut is.
    for (const QString &before : {u""_s, u"a"_s}) {
        const QString label = menuLabel(before + u"\U0001F44D"_s.repeated(100));
        QVERIFY(label.endsWith(QChar(0x2026)));
        QVERIFY(!label[label.size() - 2].isHighSurrogate());
    }
    QMenu menu;
    QAction *action = menu.addAction(u"Show only “%1”"_s.arg(menuLabel(text)));
    menu.addAction(u"another"_s);
    menu.ensurePolished();
    const int line = menu.actionGeometry(menu.actions().last()).height();
    QVERIFY(menu.sizeHint().width() < menu.screen()->availableSize().width());
    QVERIFY(menu.actionGeometry(action).height() <= 2 * line);
    QVERIFY(menu.sizeHint().height() <= 5 * line);
}

QTEST_MAIN(TestStackedTexts)
#include "tst_stackedtexts.moc"
