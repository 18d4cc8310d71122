// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/fetchquestion.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include "workspace/settings.h"
#include "workspace/watchtext.h"
#include "workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace assay {

FetchQuestion::FetchQuestion(QWidget *window, Workspace &workspace, Settings &settings)
    : QObject(window)
    , m_window(window)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_sizes(workspace, settings)
{
    // The window of another language asks in place of this one, which may have gone.
    workspace.setFetchGate([self = QPointer(this)](const Connection &connection, const ServiceFilter &filter) {
        const auto size = self ? self->m_sizes.largeFetch(connection, filter) : std::nullopt;
        //: %1 is such as "1,000,000 jobs, 738 MB"
        return !size
            || self->ask(
                tr("Last time this was %1. Fetch all again?").arg(size->text()),
                tr("A filter under “Ask the service” makes it smaller."), tr("&Fetch"));
    });
}

bool FetchQuestion::mayWatch(std::chrono::seconds interval)
{
    const std::optional<Workspace::Question> question = m_workspace.shownQuestion();
    const auto &report = m_workspace.browser()->report();
    if (!question || !report || !question->filter.isEmpty())
        return true;
    const FetchSize size{static_cast<qint64>(report->store->rowCount()), report->bytes};
    if (!size.isLarge())
        return true;
    //: %1 is such as "1,000,000 jobs, 738 MB"
    return ask(
        tr("Each time, this fetches %1.").arg(size.text()),
        //: %1 is a time such as "30 s"
        tr("It is fetched again every %1 until no job is pending.").arg(WatchText::time(interval)), tr("&Watch"));
}

bool FetchQuestion::ask(const QString &text, const QString &information, const QString &yes)
{
    if (!m_settings.confirmLargeFetch.value())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Assay"), text, QMessageBox::NoButton, m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(information);
    auto *never = new QCheckBox(tr("&Don't ask again"), &box);
    box.setCheckBox(never);
    const QAbstractButton *accept = box.addButton(yes, QMessageBox::AcceptRole);
    QPushButton *cancel = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(cancel);
    box.exec();
    if (box.clickedButton() != accept)
        return false;
    if (never->isChecked())
        m_settings.confirmLargeFetch.set(false);
    return true;
}

} // namespace assay
