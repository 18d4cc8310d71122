// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/views/linkdialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/job/jobcolumn.h"
#include "gui/look/metrics.h"
#include "gui/look/reading.h"
#include "gui/widgets/primarybutton.h"
#include "gui/widgets/tonelabel.h"
#include "models/displaytext.h"
#include "models/sessioncolumnname.h"
#include "models/sessiontablemodel.h"
#include "workspace/viewstate.h"

using namespace Qt::StringLiterals;

namespace assay {

namespace {

/// The column's title; one that this version does not know has only its name.
QString titleOf(const QString &name)
{
    const std::optional<JobColumn> column = JobColumn::byKey(name);
    return column ? column->title() : name;
}

QString sessionSortText(const ViewSort &key)
{
    const std::optional<SessionColumnOfName> column = sessionColumnOfName(key.field);
    const QString title =
        column ? SessionTableModel::title(column->kind, valueText(column->module.toStdString())) : key.field;
    return key.isDescending ? LinkDialog::tr("%1, descending").arg(title) : title;
}

} // namespace

LinkDialog::LinkDialog(const ViewLink &link, bool knowsService, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_knowsService(knowsService)
{
    const Metrics metrics(font());
    setWindowTitle(tr("Link to a View"));
    const bool fetches = !link.baseUrl.isEmpty();
    auto *question = new ToneLabel(
        ToneLabel::Tone::Title,
        fetches ? tr("This link wants to fetch jobs from a service and to show a view of them.")
                : tr("This link shows a view of the jobs that are open."),
        this);
    question->setWordWrap(true);
    question->setAlignment(reading::begin(layoutDirection()));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics.space(4));
    form->setVerticalSpacing(metrics.space(2));
    if (fetches)
        addService(form);
    addView(form);
    auto *rows = new QVBoxLayout(this);
    const int edge = metrics.space(5);
    rows->setContentsMargins(edge, edge, edge, metrics.space(4));
    rows->setSpacing(metrics.space(4));
    rows->addWidget(question);
    rows->addLayout(form);
    rows->addStretch();
    if (fetches) {
        auto *note = new ToneLabel(
            knowsService ? ToneLabel::Tone::Muted : ToneLabel::Tone::Warning,
            knowsService
                ? tr("Nothing is fetched before you press Fetch.")
                : tr("You have not used this service before. Nothing is fetched before you press Fetch and give a key: "
                     "give one only if you know whose service it is."),
            this);
        note->setObjectName(u"note"_s);
        note->setWordWrap(true);
        note->setAlignment(reading::begin(layoutDirection()));
        rows->addWidget(note);
    }
    addButtons();
    // A layout with wrapped texts asks for less than it needs, and its parts would lie over each other.
    const int width = metrics.digitWidth * 76;
    const int height = std::max(layout()->totalHeightForWidth(width), layout()->totalMinimumSize().height());
    setMinimumSize(width, height);
    resize(width, height);
}

void LinkDialog::addService(QFormLayout *form)
{
    // As it is sent: a host in another script could look like a known one.
    addLine(form, tr("Service:"), m_link.baseUrl.toString(QUrl::FullyEncoded));
    QStringList filters;
    for (const auto &[field, value] : m_link.filter.values())
        //: %1 is the title of a field, such as "Agent", %2 a value
        filters.append(tr("%1: %2").arg(fieldTitle(field), value));
    if (filters.isEmpty())
        addLine(form, tr("Fetches:"), tr("All jobs"));
    else
        addText(form, tr("Fetches:"), filters.join(u'\n'), static_cast<int>(std::min<qsizetype>(filters.size(), 4)));
}

void LinkDialog::addView(QFormLayout *form)
{
    const ViewContent &content = m_link.view.content;
    addLine(form, tr("View:"), m_link.view.name);
    if (content.query.isEmpty())
        addLine(form, tr("Query:"), tr("None: all jobs are shown"));
    else
        addText(form, tr("Query:"), content.query, content.query.size() > 70 ? 4 : 1);
    QStringList sort;
    for (const ViewSort &key : content.sort)
        //: %1 is the title of a column that the jobs are sorted by
        sort.append(key.isDescending ? tr("%1, descending").arg(titleOf(key.field)) : titleOf(key.field));
    if (!sort.isEmpty())
        addLine(form, tr("Sorted by:"), sort.join(tr("; ")));
    QStringList columns;
    for (const ViewColumn &column : content.columns)
        columns.append(titleOf(column.field));
    if (!columns.isEmpty())
        addLine(form, tr("Columns:"), QLocale().createSeparatedList(columns));
    if (!content.sessionSort.field.isEmpty())
        addLine(form, tr("Sessions sorted by:"), sessionSortText(content.sessionSort));
    if (content.page == "sessions"_L1)
        addLine(form, tr("Page:"), tr("Sessions"));
}

void LinkDialog::addLine(QFormLayout *form, const QString &caption, const QString &text)
{
    auto *label = new ToneLabel(ToneLabel::Tone::Plain, text, this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAccessibleName(caption + u' ' + text);
    label->setAlignment(reading::begin(layoutDirection()) | Qt::AlignVCenter);
    form->addRow(new ToneLabel(ToneLabel::Tone::Muted, caption, this), label);
}

/// A text of any length, all of which can be read.
void LinkDialog::addText(QFormLayout *form, const QString &caption, const QString &text, int lines)
{
    auto *view = new QPlainTextEdit(text, this);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setFont(Metrics(font()).fixed);
    view->setAccessibleName(caption);
    const int edge = 2 * view->frameWidth() + 2 * qRound(view->document()->documentMargin());
    view->setFixedHeight(QFontMetrics(view->font()).lineSpacing() * lines + edge + 2);
    form->addRow(new ToneLabel(ToneLabel::Tone::Muted, caption, this), view);
}

/// The safe answer is the default one where something would be fetched.
void LinkDialog::addButtons()
{
    const bool fetches = !m_link.baseUrl.isEmpty();
    auto *buttons = new QDialogButtonBox(this);
    const auto add = [&](QPushButton *button, const QString &text, const QString &name) {
        button->setText(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        buttons->addButton(button, QDialogButtonBox::ActionRole);
        return button;
    };
    QPushButton *show = nullptr;
    if (fetches) {
        QPushButton *fetch = add(new QPushButton(buttons), tr("&Fetch"), u"fetch"_s);
        connect(fetch, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT fetchRequested();
        });
        show = add(new QPushButton(buttons), tr("&Show Without Fetching"), u"show"_s);
    } else {
        show = add(new PrimaryButton(buttons), tr("&Show"), u"show"_s);
    }
    connect(show, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT showRequested();
    });
    // Added last: when it is first, Qt 6.4 lets Tab go round between the other buttons for ever.
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    for (QAbstractButton *button : buttons->buttons())
        button->setMinimumHeight(cancel->sizeHint().height());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton *byDefault = fetches ? cancel : show;
    byDefault->setDefault(true);
    byDefault->setFocus();
    layout()->addWidget(buttons);
}

} // namespace assay
