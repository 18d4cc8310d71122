// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Checks every window and dialog in every language: no text cut off, no duplicate mnemonics, mirrored for right-to-left
// languages. A pseudo-language shows which texts cannot be translated.

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include "gui/actions/actionlist.h"
#include "gui/connections/connectiondialog.h"
#include "gui/export/exportdialog.h"
#include "gui/filters/filtersidebar.h"
#include "gui/filters/refinementpanel.h"
#include "gui/filters/servicefilterpanel.h"
#include "gui/help/aboutdialog.h"
#include "gui/help/guidewindow.h"
#include "gui/table/jobcolumns.h"
#include "gui/table/jobtableview.h"
#include "gui/window/jobspage.h"
#include "gui/window/statepage.h"
#include "gui/window/statusline.h"
#include "helpers/demowindow.h"
#include "helpers/windowwalk.h"

using namespace assay;
using namespace Qt::StringLiterals;

namespace {

/// A pseudo-translation: accented letters, a third longer, in brackets.
class PseudoLanguage : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return u'⟦' + text + QString(text.size() / 3, u'ë') + u'⟧';
    }
};

/// Texts that are the same in every language: numbers, addresses, names and data of the service.
bool needsNoTranslation(const QString &text, const QString &module)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }) || text.startsWith(u"http")
        || text.startsWith(u"<p>http"))
        return true;
    if (text == u"Assay" || text == module)
        return true;
    const auto &languages = Language::all();
    if (std::any_of(languages.begin(), languages.end(), [&](const auto &language) { return language.name == text; }))
        return true;
    const auto &fields = jobFields();
    return std::any_of(fields.begin(), fields.end(), [&](const FieldInfo &field) {
        return QString::fromUtf8(field.key.data(), static_cast<qsizetype>(field.key.size())) == text;
    });
}

/// Prints one line per fault, since QVERIFY2() cuts long texts.
void report(QStringList faults)
{
    faults.removeDuplicates();
    for (const QString &fault : std::as_const(faults))
        qWarning("%s", qPrintable(fault));
    QVERIFY(faults.isEmpty());
}

} // namespace

class TestLanguages : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void inspectionFindsFaults();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void mnemonicsAreUnique_data();
    void mnemonicsAreUnique();
    void everyTextCanBeTranslated();
    void languageChangesImmediately();
    void theWindowFitsASmallScreen_data();
    void theWindowFitsASmallScreen();
    void arabicIsRightToLeft();
    void unknownLanguageFallsBackToTheSystem();

private:
    using Look = std::function<void(QWidget *, const QString &)>;

    QStringList walkAll(const std::function<QStringList(QWidget *)> &walk);
    void walkStates(const Look &look);
    void walkContextMenus(const Look &look);
};

/// Visits all pages that are shown instead of jobs.
void TestLanguages::walkStates(const Look &look)
{
    auto *page = window().page()->findChild<StatePage *>();
    QVERIFY(page);
    const StateContent before = page->content();
    std::vector<StateContent> contents = {
        StateContent::start(true),          StateContent::ready(u"api.example.com"_s),
        StateContent::noJobs(false, false), StateContent::noJobs(true, false),
        StateContent::noJobs(true, true),   StateContent::nothingMatches(2),
    };
    for (const LoadErrorKind kind :
         {LoadErrorKind::InvalidFilter, LoadErrorKind::Network, LoadErrorKind::ServerError,
          LoadErrorKind::Unauthorized}) {
        LoadError error;
        error.kind = kind;
        contents.push_back(StateContent::failed(error));
        contents.push_back(StateContent::failed(error, true));
    }
    for (const StateContent &content : contents) {
        page->setContent(content);
        for (const QSize size : {QSize(1440, 900), window().minimumSizeHint()}) {
            window().resize(size);
            look(&window(), u"%1x%2, state “%3”"_s.arg(size.width()).arg(size.height()).arg(content.sentence));
        }
    }
    page->setContent(before);
}

/// Visits the context menus of the cells of all columns.
void TestLanguages::walkContextMenus(const Look &look)
{
    JobTableView *table = window().page()->table();
    for (const FieldInfo &info : jobFields()) {
        const QModelIndex cell = table->model()->index(0, JobTableModel::column(info.field));
        table->columns()->setColumnShown(info.field, true);
        table->setCurrentIndex(cell);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(table->viewport(), &event);
        QPointer<QWidget> menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        look(&window(), u"menu of a cell"_s);
        menu->close();
        QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
        QVERIFY(!menu);
    }
    table->columns()->reset();
}

/// Visits the window (first page, with jobs, with filters) and all dialogs.
QStringList TestLanguages::walkAll(const std::function<QStringList(QWidget *)> &walk)
{
    QStringList found;
    const auto look = [&](QWidget *widget, const QString &where) {
        QApplication::processEvents();
        for (const QString &fault : walk(widget))
            found.append(where + u": "_s + fault);
    };
    open();
    look(&window(), u"first page"_s);
    walkStates(look);
    openDemo();
    window().selectFirstJob();
    const auto settle = [&] { (void)QTest::qWaitFor([&] { return walk(&window()).isEmpty(); }); };
    settle(); // the window was as small as it can be without jobs, and grows
    walkContextMenus(look);
    // The column must be wide enough for all statuses, since the program defines their texts. In a small window it
    // shows only their icons.
    window().resize(1440, 900);
    QApplication::processEvents();
    const JobTableView *table = window().page()->table();
    const int status = JobTableModel::column(Field::Status);
    if (static_cast<const QAbstractItemView *>(table)->sizeHintForColumn(status) > table->columnWidth(status))
        found.append(u"The column of the status is too narrow for its words"_s);
    for (const QSize size : {QSize(1440, 900), QSize(1100, 700), window().minimumSizeHint()}) {
        window().resize(size);
        look(&window(), u"%1x%2"_s.arg(window().width()).arg(window().height()));
    }
    window().resize(1440, 900);
    // Typing shows buttons in the headings.
    ServiceFilter typed;
    typed.setValue(Field::AgentName, u"foo"_s);
    m_workspace->setServiceDraft(typed);
    Refinement chosen;
    chosen.setFacetValue(Field::Module, u"coherence"_s, true);
    m_workspace->filters()->setRefinement(chosen);
    [&] { QTRY_VERIFY(!m_workspace->browser()->isQuerying()); }();
    // Panes in scroll areas are laid out one or two event-loop turns after a change: report only faults that remain.
    settle();
    look(&window(), u"with filters"_s);
    for (const QWidget *pane :
         {static_cast<QWidget *>(window().findChild<FilterSidebar *>()->service()),
          static_cast<QWidget *>(window().findChild<FilterSidebar *>()->refinement())}) {
        if (pane->minimumSizeHint().width() > pane->parentWidget()->parentWidget()->width())
            found.append(
                u"The pane %1 is wider than its place"_s.arg(QLatin1StringView(pane->metaObject()->className())));
    }
    m_workspace->setServiceDraft({});
    Refinement refinement;
    refinement.text = u"zzzz nothing has this"_s;
    refinement.scoreRange = ShareRange{0.25, 0.75};
    m_workspace->filters()->setRefinement(refinement);
    [&] { QTRY_COMPARE(m_workspace->browser()->state(), JobBrowser::State::NothingMatches); }();
    look(&window(), u"nothing matches"_s);
    m_workspace->filters()->setRefinement({});
    {
        ConnectionDialog dialog;
        dialog.show();
        look(&dialog, u"connection"_s);
    }
    {
        SavedConnection kept;
        kept.name = u"Staging"_s;
        kept.baseUrl = u"https://scores.example.com/v2"_s;
        m_library->connections().add(kept);
        m_library->library().waitForWork();
        QApplication::processEvents();
        ConnectionDialog dialog(*m_library, {});
        dialog.findChild<QToolButton *>(u"more"_s)->setChecked(true);
        dialog.show();
        look(&dialog, u"connections"_s);
    }
    {
        ExportCounts counts;
        counts.shown = 12'345;
        counts.selected = 2;
        counts.all = 20'000;
        counts.shownColumns = 11;
        counts.allColumns = 21;
        ExportDialog dialog(counts, {});
        dialog.show();
        look(&dialog, u"export"_s);
    }
    {
        GuideWindow guide(u"| F5 | fetch |\n"_s);
        guide.show();
        look(&guide, u"guide"_s);
    }
    {
        AboutDialog dialog;
        dialog.show();
        look(&dialog, u"about"_s);
    }
    return found;
}

void TestLanguages::inspectionFindsFaults()
{
    QWidget window;
    window.resize(300, 200);
    QLabel label(u"A text that is longer than its label"_s, &window);
    label.setGeometry(0, 0, 40, 20);
    QPushButton first(u"&Open another file"_s, &window);
    first.setGeometry(0, 30, 40, 20);
    QPushButton second(u"&Other"_s, &window);
    second.setGeometry(0, 60, 200, 40);
    QWidget outside(&window);
    outside.setGeometry(290, 0, 40, 20);
    window.show();
    QCOMPARE(WindowWalk(&window).clipped().size(), 3);
    QCOMPARE(WindowWalk(&window).clashes().size(), 1);
    label.setGeometry(0, 0, 290, 20);
    first.setGeometry(0, 30, 290, 40);
    outside.setGeometry(250, 0, 40, 20);
    second.setText(u"O&ther"_s);
    QCOMPARE(WindowWalk(&window).clipped(), QStringList());
    QCOMPARE(WindowWalk(&window).clashes(), QStringList());
}

void TestLanguages::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("code");
    for (const Language::Entry &language : Language::all())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void TestLanguages::nothingIsCutOff()
{
    QFETCH(QString, code);
    m_language->choose(code);
    QCOMPARE(m_language->code(), code);
    report(walkAll([](QWidget *widget) { return WindowWalk(widget).clipped(); }));
}

void TestLanguages::mnemonicsAreUnique_data()
{
    nothingIsCutOff_data();
}

void TestLanguages::mnemonicsAreUnique()
{
    QFETCH(QString, code);
    m_language->choose(code);
    report(walkAll([](QWidget *widget) { return WindowWalk(widget).clashes(); }));
}

void TestLanguages::everyTextCanBeTranslated()
{
    PseudoLanguage pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QString module; // of the job in the details, also when no row is left
    QStringList faults = walkAll([this, &module](QWidget *widget) {
        QStringList untranslated;
        const JobTableModel *model = m_workspace->browser()->table();
        if (model->rowCount() > 0)
            module = model->index(0, JobTableModel::column(Field::Module)).data().toString();
        for (const auto &[where, text] : WindowWalk(widget).texts()) {
            if (!text.contains(u'⟦') && !needsNoTranslation(text, module))
                untranslated.append(where + u": "_s + text);
        }
        return untranslated;
    });
    report(faults);
}

void TestLanguages::languageChangesImmediately()
{
    m_language->choose(u"en"_s);
    openDemo();
    Refinement refinement;
    refinement.setFacetValue(Field::Module, u"coherence"_s, true);
    m_workspace->filters()->setRefinement(refinement);
    QTRY_VERIFY(!m_workspace->browser()->isQuerying());
    const int rows = m_workspace->browser()->table()->rowCount();
    QVERIFY(rows > 0 && rows < Jobs);
    m_workspace->browser()->setSort({{Field::Score, Qt::DescendingOrder}});
    QTRY_VERIFY(!m_workspace->browser()->isQuerying());
    window().page()->table()->showRow(7);
    ServiceFilter typed;
    typed.setValue(Field::AgentName, u"typed, not asked"_s);
    m_workspace->setServiceDraft(typed);
    const std::vector<JobColumn> columns = window().page()->table()->columns()->shownColumns();
    QPointer<MainWindow> before = &window();

    m_language->choose(u"de"_s);
    QTRY_VERIFY(!before);
    QVERIFY(window().isVisible());
    QCOMPARE(window().actions()->action(u"jobs.export"_s)->text(), u"&Exportieren…"_s);
    QCOMPARE(m_workspace->browser()->table()->rowCount(), rows);
    QCOMPARE(m_workspace->filters()->refinement(), refinement);
    QCOMPARE(window().findChild<FilterSidebar *>()->service()->filter(), typed);
    QCOMPARE(window().page()->table()->selectedRanges(), (std::vector<std::pair<int, int>>{{7, 7}}));
    QCOMPARE(window().page()->table()->columns()->shownColumns(), columns);
    QCOMPARE(m_workspace->browser()->query().locale.language(), QLocale::German);

    m_language->choose(u"en"_s);
    QTRY_COMPARE(window().actions()->action(u"jobs.export"_s)->text(), u"&Export…"_s);
}

void TestLanguages::theWindowFitsASmallScreen_data()
{
    nothingIsCutOff_data();
}

/// On a screen of 1024 x 700, with the frame of the window, everything can be seen: with jobs, filters, problems and a
/// notice.
void TestLanguages::theWindowFitsASmallScreen()
{
    QFETCH(QString, code);
    m_language->choose(code);
    openDemo();
    window().selectFirstJob();
    Refinement chosen;
    chosen.setFacetValue(Field::Module, u"coherence"_s, true);
    chosen.setFacetValue(Field::Status, u"completed"_s, true);
    chosen.text = u"the"_s;
    m_workspace->filters()->setRefinement(chosen);
    window().findChild<QDockWidget *>(u"problems"_s)->show();
    window().page()->showNotice([] {
        Notice notice{u"The connection was lost. "_s.repeated(6), {}, true};
        notice.offers = {
            {StateAction::EnterKey, u"Enter &Key again…"_s, {}, {}},
            {StateAction::ShowOtherList, u"&Go back to the list before"_s, {}, {}}};
        return notice;
    });
    QTRY_VERIFY(!m_workspace->browser()->isQuerying());
    const QSize room(1024 - 2 * 4, 700 - 32 - 4);
    window().resize(room);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(window().size().boundedTo(room), window().size());
    const std::vector<const QWidget *> parts = {
        window().queryField(), window().findChild<QDockWidget *>(u"details"_s), window().findChild<StatusLine *>(),
        window().page()->table()};
    for (const QWidget *part : parts) {
        const QRect place(part->mapTo(&window(), QPoint()), part->size());
        QVERIFY(part->isVisible() && window().rect().contains(place));
    }
}

void TestLanguages::arabicIsRightToLeft()
{
    m_language->choose(u"ar"_s);
    openDemo();
    QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    // The sidebar is on the side where reading begins.
    const auto sidebarIsRight = [this] {
        return window().findChild<FilterSidebar *>()->mapTo(&window(), QPoint()).x()
            > window().page()->mapTo(&window(), QPoint()).x();
    };
    QVERIFY(sidebarIsRight());

    // Also when the language changes while the window is open, in both directions.
    QPointer<MainWindow> before = &window();
    m_language->choose(u"en"_s);
    QTRY_VERIFY(!before);
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    QTRY_VERIFY(!sidebarIsRight());
    before = &window();
    m_language->choose(u"ar"_s);
    QTRY_VERIFY(!before);
    QTRY_VERIFY(sidebarIsRight());
}

void TestLanguages::unknownLanguageFallsBackToTheSystem()
{
    m_language->choose(u"tlh"_s);
    QCOMPARE(m_language->choice(), QString());
    QVERIFY(!m_language->code().isEmpty());
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
