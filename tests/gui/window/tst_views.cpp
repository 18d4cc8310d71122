// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileOpenEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeWidget>

#include "core/query/querytext.h"
#include "gui/actions/actionlist.h"
#include "gui/connections/connectiondialog.h"
#include "gui/filters/queryfield.h"
#include "gui/look/metrics.h"
#include "gui/palette/commandpalette.h"
#include "gui/sessions/sessionspage.h"
#include "gui/sessions/sessiontableview.h"
#include "gui/table/jobcolumns.h"
#include "gui/table/jobheaderview.h"
#include "gui/table/jobtableview.h"
#include "gui/views/linkdialog.h"
#include "gui/views/viewbutton.h"
#include "gui/views/viewdialog.h"
#include "gui/views/viewsdialog.h"
#include "gui/widgets/noticebar.h"
#include "gui/window/jobspage.h"
#include "gui/window/openrequests.h"
#include "gui/window/savedviews.h"
#include "helpers/demowindow.h"
#include "library/viewfile.h"
#include "library/viewlink.h"
#include "library/viewstore.h"
#include "models/sessionlist.h"
#include "workspace/keychanges.h"

using namespace assay;
using namespace Qt::StringLiterals;

/// The saved views of a window, their links and files, with keys and clicks.
class TestViews : public QObject, private test::DemoWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup()
    {
        m_other.reset();
        tearDown();
    }

    void whatIsShownIsSavedAndShownAgain();
    void aViewIsOneUndoStep();
    void theButtonSaysWhatIsChanged();
    void savingAgainKeepsTheView();
    void aNameThatIsTakenIsReplacedOnlyWhenSaidSo();
    void keysShowViews();
    void thePaletteShowsViews();
    void theStartViewIsShown();
    void aQueryThatDoesNotFitIsGivenToMend();
    void aViewOfSessionsHasTheirOrder();
    void unknownColumnsStayInTheView();
    void aViewIsCheckedWhenJobsCome();
    void viewsAreManaged();
    void theListHasTheUsersKeys();
    void viewsGoToAFileAndBack();
    void aWrongFileIsTold();
    void aDroppedFileOfViewsIsAskedAbout();
    void aLinkIsCopiedAndPasted();
    void aLinkIsDropped();
    void aWrongQueryIsNotKept();
    void aLinkIsDroppedOntoTheQueryField();
    void onesOwnLinkShowsTheView();
    void anotherTextIsNoLink();
    void aForeignLinkIsAskedAbout();
    void aLinkWithAServiceFetchesOnlyWhenAgreed();
    void aTrickIsRefused_data();
    void aTrickIsRefused();
    void aLinkOfTheSystemIsAskedAbout();
    void anotherWindowFollows();
    void aChangeOfAnotherWindowIsNotLost();
    void theNextLanguageKnowsTheView();

private:
    [[nodiscard]] ActiveFilters *filters() { return m_workspace->filters(); }
    [[nodiscard]] ViewStore &store() { return m_library->views(); }
    [[nodiscard]] ViewButton *button() { return window().findChild<ViewButton *>(); }
    [[nodiscard]] JobColumns *columns() { return window().page()->table()->columns(); }
    [[nodiscard]] QString notice()
    {
        return window().page()->notice()->isVisible() ? window().page()->notice()->text() : QString();
    }
    void press(const QKeySequence &keys) { QTest::keySequence(&window(), keys); }

    template <typename Dialog> [[nodiscard]] Dialog *shown()
    {
        Dialog *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (Dialog *each : window().findChildren<Dialog *>()) {
                if (each->isVisible())
                    found = each;
            }
            return found != nullptr;
        });
        return found;
    }

    static void click(QWidget *dialog, const QString &name)
    {
        auto *target = dialog->findChild<QPushButton *>(name);
        QVERIFY(target && target->isEnabled());
        QTest::mouseClick(target, Qt::LeftButton);
    }

    static void clickText(QMessageBox *box, const QString &text)
    {
        for (QAbstractButton *each : box->buttons()) {
            if (each->text() == text)
                return QTest::mouseClick(each, Qt::LeftButton);
        }
        QFAIL(qPrintable(u"no button "_s + text));
    }

    /// Filters, sorts and lays out, as a user would.
    void arrange()
    {
        window().startSearch();
        QTest::keyClicks(window().queryField(), u"module:coherence score:<5"_s);
        QTest::keyClick(window().queryField(), Qt::Key_Return);
        QTRY_VERIFY(!filters()->refinement().isEmpty());
        window().page()->table()->setSort({});
        m_workspace->browser()->setSort({{Field::Score, Qt::DescendingOrder}});
        columns()->setColumnShown(Field::AgentName, false);
        columns()->setColumnShown(Field::ToolId, true);
        QHeaderView *header = window().page()->table()->horizontalHeader();
        header->resizeSection(static_cast<int>(Field::Module), Metrics(window().font()).digitWidth * 21);
    }

    void saveAs(const QString &name)
    {
        press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
        auto *dialog = shown<ViewDialog>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>(u"name"_s);
        field->selectAll();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(store().findByName(name));
        QTRY_VERIFY(!window().findChild<ViewDialog *>());
        activate(&window());
    }

    /// As a window manager does when a dialog closes.
    static void activate(QWidget *widget)
    {
        widget->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), widget);
    }

    void change()
    {
        filters()->clearRefinement();
        m_workspace->browser()->setSort({});
        columns()->reset();
        window().page()->setPage(JobsPage::Page::Sessions);
    }

    void add(const SavedView &view)
    {
        store().add(view);
        QTRY_VERIFY(store().findByName(view.name));
    }

    void drop(QMimeData &data, QWidget *onto = nullptr)
    {
        QWidget *target = onto ? onto : &window();
        const QPoint at = target->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &move);
        QVERIFY(move.isAccepted());
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &event);
    }

    static QString linkTo(const QString &query, const QString &service = {})
    {
        ViewLink link;
        link.view = {u"From a friend"_s, {.query = query, .sort = {}, .columns = {}, .page = {}}};
        link.baseUrl = QUrl(service);
        if (!service.isEmpty())
            link.filter.setValue(Field::AgentName, u"Support agent"_s);
        return formatViewLink(link);
    }

    std::unique_ptr<Library> m_other; // as another window has it
};

void TestViews::whatIsShownIsSavedAndShownAgain()
{
    openDemo();
    arrange();
    const ViewState before = window().savedViews()->state();
    QCOMPARE(before.sort, (std::vector<SortKey>{{Field::Score, Qt::DescendingOrder}}));
    QVERIFY(std::ranges::find(before.columns, ColumnWidth{Field::Module, 21}) != before.columns.end());
    saveAs(u"Incoherent"_s);
    QCOMPARE(store().views().size(), 1U);
    QCOMPARE(store().views().front().content.query, u"module:coherence score:<5"_s);
    QCOMPARE(button()->text(), u"Incoherent"_s);
    change();
    QVERIFY(window().savedViews()->state() != before);

    auto *menu = button()->menu();
    menu->popup(button()->mapToGlobal(QPoint()));
    QTRY_VERIFY(menu->isVisible());
    QAction *entry = menu->actions().constFirst();
    QCOMPARE(entry->text(), u"Incoherent"_s);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
    QVERIFY(window().savedViews()->state() == before);
    QCOMPARE(window().page()->page(), JobsPage::Page::Jobs);
    QCOMPARE(window().queryField()->text(), u"module:coherence score:<5"_s);
    QVERIFY(!m_library->activeView().isChanged());
}

void TestViews::aViewIsOneUndoStep()
{
    openDemo();
    SavedView view;
    view.name = u"Failed"_s;
    view.content.query = u"status:failed -module:coherence \"late fee\""_s;
    add(view);
    filters()->showOnly(Field::Module, u"faithfulness"_s);
    const Refinement before = filters()->refinement();
    window().savedViews()->show(store().views().front().id);
    QCOMPARE(formatQuery(filters()->refinement()), view.content.query);
    press(QKeySequence::Undo);
    QVERIFY(filters()->refinement() == before);
    QVERIFY(m_library->activeView().isChanged());
    press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    QVERIFY(!m_library->activeView().isChanged());
}

void TestViews::theButtonSaysWhatIsChanged()
{
    openDemo();
    QCOMPARE(button()->text(), u"Views"_s);
    arrange();
    saveAs(u"A & B"_s);
    QCOMPARE(button()->text(), u"A && B"_s);
    QVERIFY(button()->accessibleName().contains(u"“A & B”"_s));
    const Refinement saved = filters()->refinement();
    filters()->exclude(Field::Status, u"failed"_s);
    QCOMPARE(button()->text(), u"A && B •"_s);
    QVERIFY(button()->accessibleName().contains(u"changed"_s));
    filters()->setRefinement(saved);
    QCOMPARE(button()->text(), u"A && B"_s);
    columns()->setColumnShown(Field::AgentName, true);
    QCOMPARE(button()->text(), u"A && B •"_s);
}

void TestViews::savingAgainKeepsTheView()
{
    openDemo();
    arrange();
    saveAs(u"One"_s);
    filters()->showOnly(Field::Status, u"failed"_s);
    m_workspace->browser()->setSort({{Field::AgentVersion, Qt::AscendingOrder}});
    press(QKeySequence(Qt::CTRL | Qt::Key_S));
    QTRY_COMPARE(store().views().front().content.query, u"module:coherence status:failed score:<5"_s);
    QCOMPARE(store().views().size(), 1U);
    QCOMPARE(store().views().front().content.sort, (std::vector<ViewSort>{{u"agent_version"_s, false}}));
    QTRY_COMPARE(button()->text(), u"One"_s);
}

void TestViews::aNameThatIsTakenIsReplacedOnlyWhenSaidSo()
{
    openDemo();
    SavedView view;
    view.name = u"One"_s;
    view.content.query = u"status:failed"_s;
    view.shortcut = 4;
    view.isAtStart = true;
    add(view);
    press(QKeySequence(Qt::CTRL | Qt::Key_S)); // no view is shown: it asks for a name
    auto *dialog = shown<ViewDialog>();
    QVERIFY(dialog);
    auto *save = dialog->findChild<QPushButton *>(u"save"_s);
    QVERIFY(!save->isEnabled());
    const auto *key = dialog->findChild<QComboBox *>(u"key"_s);
    const auto *start = dialog->findChild<QCheckBox *>(u"atStart"_s);
    QCOMPARE(key->currentIndex(), 1);
    QVERIFY(!start->isChecked());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"name"_s), u"one"_s);
    QCOMPARE(save->text(), u"&Replace"_s);
    QCOMPARE(key->currentIndex(), 4); // that of the view that it replaces
    QVERIFY(start->isChecked());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!window().findChild<ViewDialog *>());
    activate(&window());
    QCOMPARE(store().views().front().content.query, u"status:failed"_s);
    saveAs(u"one"_s);
    QTRY_COMPARE(store().views().front().content.query, QString());
    QCOMPARE(store().views().size(), 1U);
}

void TestViews::keysShowViews()
{
    openDemo();
    SavedView view;
    view.name = u"Failed"_s;
    view.content.query = u"status:failed"_s;
    view.shortcut = 3;
    add(view);
    press(QKeySequence(Qt::ALT | Qt::Key_2)); // nobody's
    QVERIFY(filters()->refinement().isEmpty());
    QVERIFY(!window().actions()->action(u"view.key.2"_s)->isEnabled());
    press(QKeySequence(Qt::ALT | Qt::Key_3));
    QCOMPARE(formatQuery(filters()->refinement()), u"status:failed"_s);
    QCOMPARE(window().actions()->action(u"view.key.3"_s)->text(), u"Failed"_s);
    QVERIFY(window().actions()->action(u"view.key.3"_s)->isChecked());
    // The first nine get one by themselves.
    saveAs(u"Next"_s);
    QCOMPARE(store().findByName(u"Next"_s)->shortcut, 1);
}

void TestViews::thePaletteShowsViews()
{
    openDemo();
    SavedView view;
    view.name = u"Late fees"_s;
    view.content.query = u"\"late fee\""_s;
    add(view);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    auto *palette = window().findChild<CommandPalette *>();
    QVERIFY(palette);
    QTest::keyClicks(palette->findChild<QLineEdit *>(), u"late fees"_s);
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(formatQuery(filters()->refinement()), u"\"late fee\""_s);
    QCOMPARE(button()->text(), u"Late fees"_s);
}

void TestViews::theStartViewIsShown()
{
    SavedView view;
    view.name = u"Mornings"_s;
    view.content.query = u"status:failed"_s;
    view.content.columns = {{u"module"_s, 30}, {u"score"_s, 0}};
    view.isAtStart = true;
    add(view);
    restart();
    QVERIFY(!store().isLoaded());
    open();
    window().savedViews()->showStartView();
    QTRY_COMPARE(formatQuery(filters()->refinement()), u"status:failed"_s);
    window().openDemo(Jobs, 1);
    QTRY_VERIFY(m_workspace->browser()->loadedRows() == Jobs && !m_workspace->browser()->isQuerying());
    QVERIFY(m_workspace->browser()->table()->rowCount() < Jobs);
    QCOMPARE(columns()->shownColumns(), (std::vector<JobColumn>{Field::Module, Field::Score}));
    QCOMPARE(button()->text(), u"Mornings"_s);
}

void TestViews::aQueryThatDoesNotFitIsGivenToMend()
{
    openDemo();
    SavedView view;
    view.name = u"Moods"_s;
    view.content.query = u"mood:cross status:failed"_s;
    view.content.sort = {{u"score"_s, true}};
    add(view);
    filters()->showOnly(Field::Module, u"coherence"_s);
    const Refinement before = filters()->refinement();
    window().savedViews()->show(store().views().front().id);
    QVERIFY2(notice().contains(u"“Moods”"_s) && notice().contains(u"mood"_s), qPrintable(notice()));
    QVERIFY(filters()->refinement() == before); // nothing is filtered by half a query
    QCOMPARE(m_workspace->browser()->query().sort, (std::vector<SortKey>{{Field::Score, Qt::DescendingOrder}}));
    QueryField *field = window().queryField();
    QCOMPARE(field->text(), view.content.query);
    QCOMPARE(QApplication::focusWidget(), field);
    QVERIFY(field->error());

    // Another width is saved without losing the query.
    window().page()->table()->horizontalHeader()->resizeSection(static_cast<int>(Field::Module), 300);
    press(QKeySequence(Qt::CTRL | Qt::Key_S));
    QTRY_VERIFY(!store().views().front().content.columns.empty());
    QCOMPARE(store().views().front().content.query, view.content.query);

    // The way out: mend it, and save it.
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Home);
    for (int i = 0; i < u"mood:cross "_s.size(); ++i)
        QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(formatQuery(filters()->refinement()), u"status:failed"_s);
    QCOMPARE(notice(), QString()); // it is not so any more
    press(QKeySequence(Qt::CTRL | Qt::Key_S));
    QTRY_COMPARE(store().views().front().content.query, u"status:failed"_s);
}

void TestViews::aViewOfSessionsHasTheirOrder()
{
    openDemo();
    window().page()->setPage(JobsPage::Page::Sessions);
    SessionList *list = window().page()->sessions()->list();
    QTRY_VERIFY(list->model()->rowCount() > 0);
    const int turns = SessionTableModel::columnOf({SessionColumn::Kind::Turns, 0});
    QHeaderView *header = window().page()->sessions()->table()->horizontalHeader();
    const auto click = [&](int column) {
        const QPoint place(header->sectionViewportPosition(column) + 12, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    };
    click(turns);
    QTRY_COMPARE(list->sortName(), u"turns"_s);
    saveAs(u"Long ones"_s);
    QCOMPARE(store().views().front().content.sessionSort.field, u"turns"_s);
    click(SessionTableModel::columnOf({SessionColumn::Kind::Jobs, 0}));
    QTRY_COMPARE(button()->text(), u"Long ones •"_s);
    window().savedViews()->show(store().views().front().id);
    QTRY_COMPARE(list->sortName(), u"turns"_s);
    QTRY_COMPARE(
        list->model()->headerData(turns, Qt::Horizontal, Qt::AccessibleDescriptionRole).toString().isEmpty(), false);
    QCOMPARE(button()->text(), u"Long ones"_s);
}

void TestViews::unknownColumnsStayInTheView()
{
    openDemo();
    SavedView view;
    view.name = u"Later"_s;
    view.content.columns = {{u"mood"_s, 7}, {u"score"_s, 0}, {u"module"_s, 20}};
    add(view);
    window().savedViews()->show(store().views().front().id);
    QVERIFY2(notice().contains(u"mood"_s), qPrintable(notice()));
    QCOMPARE(columns()->shownColumns(), (std::vector<JobColumn>{Field::Score, Field::Module}));
    QVERIFY(!m_library->activeView().isChanged());
    filters()->showOnly(Field::Status, u"failed"_s);
    press(QKeySequence(Qt::CTRL | Qt::Key_S));
    QTRY_COMPARE(store().views().front().content.query, u"status:failed"_s);
    QCOMPARE(store().views().front().content.columns, view.content.columns);

    window().savedViews()->show(store().views().front().id);
    QVERIFY(notice().contains(u"mood"_s));
    SavedView good;
    good.name = u"Good"_s;
    add(good);
    window().savedViews()->show(store().findByName(u"Good"_s)->id);
    QCOMPARE(notice(), QString());
}

/// A view at the start, or a link, may come before the jobs: their fields are known when they are there.
void TestViews::aViewIsCheckedWhenJobsCome()
{
    open();
    SavedView view;
    view.name = u"Moods"_s;
    view.content.query = u"mood:cross"_s;
    add(view);
    window().savedViews()->show(store().views().front().id);
    QCOMPARE(notice(), QString());
    window().openDemo(Jobs, 1);
    QTRY_VERIFY2(notice().contains(u"“Moods”"_s), qPrintable(notice()));
    QCOMPARE(window().queryField()->text(), u"mood:cross"_s);
}

void TestViews::viewsAreManaged()
{
    openDemo();
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s}) {
        SavedView view;
        view.name = name;
        add(view);
    }
    window().actions()->action(u"view.manage"_s)->trigger();
    auto *dialog = shown<ViewsDialog>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QTreeWidget *>();
    const auto names = [list] {
        QStringList texts;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            texts.append(list->topLevelItem(i)->text(0));
        return texts;
    };
    QCOMPARE(names(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->topLevelItem(2)).center());
    click(dialog, u"up"_s);
    QTRY_COMPARE(names(), (QStringList{u"A"_s, u"C"_s, u"B"_s}));
    click(dialog, u"up"_s); // it is still the one
    QTRY_COMPARE(names(), (QStringList{u"C"_s, u"A"_s, u"B"_s}));
    QVERIFY(!dialog->findChild<QPushButton *>(u"up"_s)->isEnabled());

    QTest::keyClick(list, Qt::Key_F2);
    auto *edit = shown<ViewDialog>();
    QVERIFY(edit);
    auto *name = edit->findChild<QLineEdit *>(u"name"_s);
    QTest::keyClicks(name, u"A"_s); // its name was selected; another one has this
    QVERIFY(!edit->findChild<QPushButton *>(u"save"_s)->isEnabled());
    QTest::keyClicks(name, u"lpha"_s);
    edit->findChild<QComboBox *>(u"key"_s)->setCurrentIndex(4);
    QTest::mouseClick(edit->findChild<QCheckBox *>(u"atStart"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(names(), (QStringList{u"Alpha"_s, u"A"_s, u"B"_s}));
    QCOMPARE(store().findByShortcut(4)->name, u"Alpha"_s);
    QCOMPARE(store().startView()->name, u"Alpha"_s);
    QCOMPARE(list->topLevelItem(0)->text(1), u"Alt+4"_s);

    QTRY_VERIFY(!window().findChild<ViewDialog *>());
    activate(dialog);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    auto *box = shown<QMessageBox>();
    QVERIFY(box && box->text().contains(u"“Alpha”"_s));
    QTest::keyClick(box, Qt::Key_Escape); // by default nothing is deleted
    QCOMPARE(names().size(), 3);
    QTRY_VERIFY(!window().findChild<QMessageBox *>());
    activate(dialog);
    QTest::keyClick(list, Qt::Key_Delete);
    clickText(shown<QMessageBox>(), u"&Delete"_s);
    QTRY_COMPARE(names(), (QStringList{u"A"_s, u"B"_s}));

    QTRY_VERIFY(!window().findChild<QMessageBox *>());
    activate(dialog);
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_Delete);
    QSignalSpy changes(&store(), &ViewStore::changed);
    clickText(shown<QMessageBox>(), u"&Delete"_s);
    QTRY_VERIFY(names().isEmpty());
    QCOMPARE(changes.size(), 1); // at once
    QTRY_VERIFY(!dialog->findChild<QPushButton *>(u"remove"_s)->isEnabled());
    const auto *message = dialog->findChild<QLabel *>(u"message"_s);
    QVERIFY2(message->text().startsWith(u"There are no saved views yet."_s), qPrintable(message->text()));
}

void TestViews::theListHasTheUsersKeys()
{
    m_settings->keys.set(storedKeys({{u"view.key.4"_s, QKeySequence(Qt::CTRL | Qt::Key_F9)}}));
    openDemo();
    SavedView view;
    view.name = u"A"_s;
    view.shortcut = 4;
    add(view);
    window().actions()->action(u"view.manage"_s)->trigger();
    auto *dialog = shown<ViewsDialog>();
    QVERIFY(dialog);
    activate(dialog);
    QCOMPARE(dialog->findChild<QTreeWidget *>()->topLevelItem(0)->text(1), u"Ctrl+F9"_s);
    QTest::keyClick(dialog->findChild<QTreeWidget *>(), Qt::Key_F2);
    auto *edit = shown<ViewDialog>();
    QVERIFY(edit);
    QCOMPARE(edit->findChild<QComboBox *>(u"key"_s)->currentText(), u"Ctrl+F9"_s);
    edit->reject();
    dialog->reject();
    QTRY_VERIFY(!window().findChild<ViewsDialog *>());
    activate(&window());
    view.content.query = u"status:failed"_s;
    view.id = store().views().front().id;
    store().update(view);
    QTRY_COMPARE(store().views().front().content.query, u"status:failed"_s);
    press(QKeySequence(Qt::CTRL | Qt::Key_F9));
    QTRY_COMPARE(formatQuery(filters()->refinement()), u"status:failed"_s);
}

void TestViews::viewsGoToAFileAndBack()
{
    openDemo();
    SavedView view;
    view.name = u"A"_s;
    view.content.query = u"status:failed"_s;
    add(view);
    window().actions()->action(u"view.manage"_s)->trigger();
    auto *dialog = shown<ViewsDialog>();
    QVERIFY(dialog);
    const QString path = m_folder->filePath(u"views.json"_s);
    dialog->exportTo(path);
    const auto written = loadViewFile(path);
    QVERIFY(written && written.value().size() == 1 && written.value().front() == view.named());
    dialog->importFrom(path);
    QTRY_COMPARE(store().views().size(), 2U);
    QCOMPARE(store().views().back().name, u"A (2)"_s);
    QCOMPARE(store().views().back().content, view.content);
}

void TestViews::aWrongFileIsTold()
{
    openDemo();
    window().actions()->action(u"view.manage"_s)->trigger();
    auto *dialog = shown<ViewsDialog>();
    QVERIFY(dialog);
    const QString path = m_folder->filePath(u"jobs.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[]") == 2);
    file.close();
    const auto *message = dialog->findChild<QLabel *>(u"message"_s);
    dialog->importFrom(path);
    QVERIFY2(message->text().contains(u"no views"_s), qPrintable(message->text()));
    dialog->importFrom(m_folder->filePath(u"missing.json"_s));
    QVERIFY2(message->text().contains(u"can't be read"_s), qPrintable(message->text()));
    QVERIFY2(!message->text().contains(u"Unknown"_s), qPrintable(message->text())); // it says why
    dialog->importFrom(m_folder->path());
    QVERIFY2(message->text().contains(u"no views"_s), qPrintable(message->text()));
    dialog->exportTo(m_folder->filePath(u"no/such/folder.json"_s));
    QVERIFY2(message->text().contains(u"can't be written"_s), qPrintable(message->text()));
    QVERIFY(store().views().empty());
}

void TestViews::aDroppedFileOfViewsIsAskedAbout()
{
    openDemo();
    const QString path = m_folder->filePath(u"views.json"_s);
    const std::vector<NamedView> views{
        {u"<b>A</b>"_s, {.query = u"status:failed"_s, .sort = {}, .columns = {}, .page = {}}}};
    QVERIFY(!saveViewFile(path, views));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    drop(data);
    auto *box = shown<QMessageBox>();
    QVERIFY(box && box->text().contains(u"<b>A</b>"_s));
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QVERIFY(store().views().empty());
    clickText(box, u"&Import"_s);
    QTRY_COMPARE(store().views().size(), 1U);
    QCOMPARE(m_workspace->browser()->table()->rowCount(), Jobs); // the jobs stay
}

void TestViews::aLinkIsCopiedAndPasted()
{
    openDemo();
    arrange();
    const ViewState before = window().savedViews()->state();
    window().actions()->action(u"view.copyLink"_s)->trigger();
    const QString link = QApplication::clipboard()->text();
    QVERIFY2(link.startsWith(u"assay://view?"_s) && !link.contains(u"service="_s), qPrintable(link));
    QVERIFY(!window().actions()->action(u"view.copyServiceLink"_s)->isEnabled()); // the demo is no service
    change();
    window().page()->setPage(JobsPage::Page::Jobs);
    QTRY_VERIFY(window().page()->table()->hasFocus());
    QTest::keySequence(window().page()->table(), QKeySequence::Paste);
    QVERIFY(window().savedViews()->state() == before);
    QVERIFY(!window().findChild<LinkDialog *>());
    QCOMPARE(button()->text(), u"Views"_s); // it is not saved yet
    press(QKeySequence(Qt::CTRL | Qt::Key_S)); // and has its name already
    auto *dialog = shown<ViewDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"name"_s)->text(), u"module:coherence score:<5"_s);
    dialog->reject();
}

void TestViews::aLinkIsDropped()
{
    openDemo();
    QMimeData data;
    data.setText(linkTo(u"status:failed \"100%\""_s));
    drop(data);
    QCOMPARE(formatQuery(filters()->refinement()), u"status:failed 100%"_s);
    QMimeData addresses; // as browsers do
    addresses.setUrls({QUrl(linkTo(u"module:coherence"_s))});
    drop(addresses);
    QCOMPARE(formatQuery(filters()->refinement()), u"module:coherence"_s);
}

void TestViews::aWrongQueryIsNotKept()
{
    openDemo();
    window().startSearch();
    QTest::keyClicks(window().queryField(), u"status:failed nofield:x"_s);
    QTest::keyClick(window().queryField(), Qt::Key_Return);
    QVERIFY(window().queryField()->error());
    window().savedViews()->saveAs();
    QVERIFY(window().findChildren<ViewDialog *>().isEmpty());
    QVERIFY2(window().page()->notice()->text().contains(u"nofield"_s), qPrintable(window().page()->notice()->text()));
    QVERIFY(store().views().empty());
    window().queryField()->selectAll();
    QTest::keyClicks(window().queryField(), u"status:failed "_s);
    QVERIFY(!window().queryField()->error());
    saveAs(u"Failed"_s);
    QCOMPARE(store().views().front().content.query, u"status:failed"_s);
    // What is wrong now does not go into the view that is shown.
    window().startSearch();
    window().queryField()->selectAll();
    QTest::keyClicks(window().queryField(), u"status:(failed"_s);
    QTest::keyClick(window().queryField(), Qt::Key_Return);
    window().savedViews()->save();
    QVERIFY(window().page()->notice()->isVisible());
    QCOMPARE(store().views().front().content.query, u"status:failed"_s);
}

void TestViews::aLinkIsDroppedOntoTheQueryField()
{
    openDemo();
    QueryField *field = window().queryField();
    QMimeData link;
    link.setText(linkTo(u"status:failed"_s));
    drop(link, field);
    QCOMPARE(formatQuery(filters()->refinement()), u"status:failed"_s);
    QCOMPARE(field->text(), u"status:failed"_s);
    const QString path = m_folder->filePath(u"some.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[]") == 2);
    file.close();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(path)});
    drop(dropped, field);
    QTRY_COMPARE(m_workspace->browser()->loadedRows(), 0U);
    QVERIFY(!field->text().contains(u"some.json"_s));
    // Any other text is typed.
    window().startSearch();
    field->selectAll();
    QMimeData words;
    words.setText(u"late fee"_s);
    drop(words, field);
    QVERIFY2(field->text().contains(u"late fee"_s), qPrintable(field->text()));
}

void TestViews::onesOwnLinkShowsTheView()
{
    openDemo();
    filters()->setRefinement(parseQuery(u"status:failed"_s, {}).value());
    saveAs(u"Failed"_s);
    window().savedViews()->copyLink(false);
    const QString link = QApplication::clipboard()->text();
    filters()->clearRefinement();
    QTRY_COMPARE(button()->text(), u"Failed •"_s);
    window().savedViews()->openLink(link, SavedViews::LinkSource::User);
    QTRY_COMPARE(button()->text(), u"Failed"_s);
    // The same name with other contents is not that view.
    NamedView other = store().views().front().named();
    other.content.query = u"status:completed"_s;
    window().savedViews()->openLink(
        formatViewLink({.view = other, .baseUrl = {}, .filter = {}}), SavedViews::LinkSource::User);
    QTRY_VERIFY(button()->text() != u"Failed"_s);
    QCOMPARE(store().views().front().content.query, u"status:failed"_s);
}

void TestViews::anotherTextIsNoLink()
{
    openDemo();
    QApplication::clipboard()->setText(u"status:failed"_s);
    QTest::keySequence(window().page()->table(), QKeySequence::Paste);
    QVERIFY(filters()->refinement().isEmpty());
    // In a field, it is text.
    QApplication::clipboard()->setText(linkTo(u"status:failed"_s));
    window().startSearch();
    QTest::keySequence(window().queryField(), QKeySequence::Paste);
    QVERIFY(window().queryField()->text().startsWith(u"assay://"_s));
}

void TestViews::aForeignLinkIsAskedAbout()
{
    openDemo();
    window().savedViews()->openLink(linkTo(u"status:failed"_s), SavedViews::LinkSource::Elsewhere);
    auto *dialog = shown<LinkDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), u"status:failed"_s);
    QVERIFY(filters()->refinement().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!window().findChild<LinkDialog *>());
    QVERIFY(filters()->refinement().isEmpty());
    window().savedViews()->openLink(linkTo(u"status:failed"_s), SavedViews::LinkSource::Elsewhere);
    click(shown<LinkDialog>(), u"show"_s);
    QTRY_COMPARE(formatQuery(filters()->refinement()), u"status:failed"_s);
}

void TestViews::aLinkWithAServiceFetchesOnlyWhenAgreed()
{
    openDemo();
    const QString link = linkTo(u"status:failed"_s, u"https://api.example.com/v2"_s);
    QSignalSpy loads(m_workspace->browser(), &JobBrowser::loadStarted);
    QApplication::clipboard()->setText(link);
    QTest::keySequence(window().page()->table(), QKeySequence::Paste); // also when the user pastes it
    auto *dialog = shown<LinkDialog>();
    QVERIFY(dialog);
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        texts.append(label->text());
    QVERIFY(texts.contains(u"https://api.example.com/v2"_s));
    QVERIFY(texts.filter(u"not used this service before"_s).size() == 1);
    QVERIFY(dialog->findChildren<QPlainTextEdit *>().constFirst()->toPlainText().contains(u"Support agent"_s));
    for (const QWidget *one : dialog->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) { // all can be read
        for (const QWidget *other : dialog->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            QVERIFY(
                one == other || !one->isVisible() || !other->isVisible()
                || !one->geometry().intersects(other->geometry()));
    }
    QTest::keyClick(dialog, Qt::Key_Return); // the safe answer is the default one
    QTRY_VERIFY(!window().findChild<LinkDialog *>());
    QVERIFY(filters()->refinement().isEmpty());

    window().savedViews()->openLink(link, SavedViews::LinkSource::User);
    click(shown<LinkDialog>(), u"show"_s); // without the service
    QTRY_COMPARE(formatQuery(filters()->refinement()), u"status:failed"_s);
    QCOMPARE(m_workspace->origin(), Workspace::Origin::Demo);

    // Nobody's key is sent there: the program asks for one.
    bool asked = false;
    window().savedViews()->openLink(link, SavedViews::LinkSource::User);
    QTimer closer;
    connect(&closer, &QTimer::timeout, this, [&] {
        if (auto *connection = qobject_cast<ConnectionDialog *>(QApplication::activeModalWidget())) {
            asked = true;
            connection->reject();
        }
    });
    closer.start(10);
    click(shown<LinkDialog>(), u"fetch"_s);
    QTRY_VERIFY(asked);
    QCOMPARE(loads.size(), 0);
}

void TestViews::aTrickIsRefused_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("said");
    QTest::newRow("a key") << u"assay://view?name=a&service=https%3A%2F%2Fa.example&api_key=123"_s << u"key"_s;
    QTest::newRow("no HTTPS") << u"assay://view?name=a&service=http%3A%2F%2Fa.example"_s << u"HTTPS"_s;
    QTest::newRow("another action") << u"assay://fetch?name=a"_s << u"no link to a view"_s;
    QTest::newRow("a wrong query") << u"assay://view?name=a&query=score%3A%3C"_s << u"query"_s;
    QTest::newRow("hidden") << u"assay://view?name=a%E2%80%AEb"_s << u"invisible"_s;
}

void TestViews::aTrickIsRefused()
{
    QFETCH(const QString, link);
    QFETCH(const QString, said);
    openDemo();
    window().savedViews()->openLink(link, SavedViews::LinkSource::Elsewhere);
    QVERIFY2(notice().contains(said), qPrintable(notice()));
    QVERIFY(!window().findChild<LinkDialog *>());
    QVERIFY(filters()->refinement().isEmpty());
}

void TestViews::aLinkOfTheSystemIsAskedAbout()
{
    openDemo();
    const OpenRequests requests(*m_host);
    QFileOpenEvent event{QUrl(linkTo(u"status:failed"_s))};
    QApplication::sendEvent(qApp, &event);
    QVERIFY(shown<LinkDialog>());
    QVERIFY(filters()->refinement().isEmpty());
    QFileOpenEvent second{QUrl(linkTo(u"module:coherence"_s))}; // many do not pile up
    QApplication::sendEvent(qApp, &second);
    QTRY_COMPARE(window().findChildren<LinkDialog *>().size(), 1);
    QCOMPARE(shown<LinkDialog>()->findChild<QPlainTextEdit *>()->toPlainText(), u"module:coherence"_s);
}

void TestViews::anotherWindowFollows()
{
    openDemo();
    m_other = std::make_unique<Library>(LibraryOptions{.path = m_library->library().path()});
    ViewStore other(*m_other);
    saveAs(u"One"_s);
    QTRY_COMPARE(other.views().size(), 1U);
    SavedView renamed = other.views().front();
    renamed.name = u"Two"_s;
    other.update(renamed);
    QTRY_COMPARE(button()->text(), u"Two"_s);
    other.remove({renamed.id});
    QTRY_COMPARE(button()->text(), u"Views"_s);
    QTRY_VERIFY(!window().actions()->action(u"view.key.1"_s)->isEnabled());
}

void TestViews::aChangeOfAnotherWindowIsNotLost()
{
    openDemo();
    m_other = std::make_unique<Library>(LibraryOptions{.path = m_library->library().path()});
    ViewStore other(*m_other);
    saveAs(u"One"_s);
    QTRY_COMPARE(other.views().size(), 1U);
    SavedView changed = other.views().front();
    changed.content.query = u"status:failed"_s;
    other.update(changed);
    QTRY_COMPARE(button()->text(), u"One •"_s);
    filters()->showOnly(Field::Module, u"coherence"_s);
    press(QKeySequence(Qt::CTRL | Qt::Key_S));
    auto *box = shown<QMessageBox>();
    QVERIFY(box);
    QCOMPARE(store().views().front().content.query, u"status:failed"_s);
    clickText(box, u"&Replace"_s);
    QTRY_COMPARE(store().views().front().content.query, u"module:coherence"_s);
}

void TestViews::theNextLanguageKnowsTheView()
{
    openDemo();
    arrange();
    saveAs(u"One"_s);
    MainWindow *before = &window();
    m_language->choose(u"de"_s);
    QTRY_VERIFY(&window() != before);
    QCOMPARE(button()->text(), u"One"_s);
    filters()->clearRefinement();
    QCOMPARE(button()->text(), u"One •"_s);
}

QTEST_MAIN(TestViews)
#include "tst_views.moc"
