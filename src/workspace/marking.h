// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <QObject>
#include <QString>

#include "core/base/sentence.h"
#include "core/job/rows.h"
#include "core/store/markcolumn.h"
#include "library/ask.h"
#include "library/markevent.h"

namespace assay {

class MarkedRows;
class MarkStore;
class Workspace;

/// Marks the shown jobs as the user says, each act one step of the undo stack that the filters have too. What fails is
/// told by the stores (UserLibrary::problem()), and its step goes. GUI thread.
class Marking : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this.
    Marking(Workspace &workspace, Library &library, MarkStore &store, MarkedRows &rows, QObject *parent = nullptr);
    ~Marking() override;

    /// Why nothing can be marked now. Null: it can.
    [[nodiscard]] Sentence obstacle() const;
    [[nodiscard]] bool canMark() const { return !obstacle(); }

    /// How many of some jobs have which mark.
    struct Summary
    {
        std::size_t jobs = 0;
        std::size_t scored = 0; ///< have a score that one can agree with
        std::array<std::size_t, 8> counts = {}; ///< by bit of MarkFlag

        [[nodiscard]] std::size_t count(MarkFlag flag) const;

        /// Whether all have it that can: nobody agrees with a score that is not there.
        [[nodiscard]] bool allHave(MarkFlag flag) const;
    };
    [[nodiscard]] Summary summary(std::span<const SourceRow> rows) const;

    /// All that is said of a job; null when nothing is. Valid until changed().
    [[nodiscard]] const JobMark *mark(SourceRow row) const;

    /// Takes a named mark away where all these jobs have it that can, else gives it to all that can: Agree and Disagree
    /// need a score, and replace each other. Does nothing without jobs, and while nothing can be marked.
    void toggle(MarkFlag flag, const std::vector<SourceRow> &rows, const MarkCircumstances &how = {});

    /// A job by its id, and its service by Workspace::markOrigin(): while the user writes, the list may be fetched
    /// again, or another one opened.
    struct Job
    {
        QString origin;
        QString id;

        bool operator==(const Job &) const = default;
    };

    /// The job of a row of the shown list. A mark of it will be shown at once.
    [[nodiscard]] Job job(SourceRow row);

    /// Gives a job a score of the user's own, on the scale of its module; nothing takes it away. Also a job without a
    /// score, unlike a verdict: what it should have been can be said.
    void setScore(const Job &job, std::optional<double> score, const MarkCircumstances &how = {});

    /// Gives a job a note; an empty one takes it away.
    void setNote(const Job &job, const QString &text, const MarkCircumstances &how = {});

Q_SIGNALS:
    /// The marks of the shown jobs, or obstacle(), are other ones.
    void changed();

private:
    class Step;
    struct StepState;

    [[nodiscard]] std::vector<SourceRow> judgeable(const std::vector<SourceRow> &rows, MarkFlag flag) const;

    void apply(const Job &job, MarkFlag flag, bool isSet, const MarkChange &change, const MarkCircumstances &how);
    void push(const std::shared_ptr<StepState> &state, const MarkAct &act);
    [[nodiscard]] WhenKept whenKept(const std::shared_ptr<StepState> &state);
    void forgetSteps();

    Workspace &m_workspace;
    Library &m_library;
    MarkStore &m_store;
    MarkedRows &m_rows;
    QString m_origin; // of the steps
    std::vector<std::weak_ptr<StepState>> m_steps;
};

} // namespace assay
