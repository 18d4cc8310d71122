// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QString>

class QTranslator;

namespace assay {

/// The language of the program's texts, and with it how numbers and dates are written. One at a time, from its making
/// to its end; needs a QCoreApplication that outlives it. GUI thread.
class Language : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QString code; ///< such as "pt_BR"
        QString name; ///< what its speakers call it
    };

    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// All languages that the program speaks, in the order of their names.
    [[nodiscard]] static const std::vector<Entry> &all();

    /// Speaks the language with this code; empty, or one that is not among all(): the first of the system's languages
    /// that is, else English. Numbers and dates are written as the system does where its language is the same. What is
    /// on the screen already keeps its words: see changed().
    void choose(const QString &code);

    /// What was chosen: a code, or empty for the system's.
    [[nodiscard]] const QString &choice() const { return m_choice; }

    /// The code of the language spoken.
    [[nodiscard]] const QString &code() const { return m_code; }

Q_SIGNALS:
    /// Another language is spoken: texts are to be made anew.
    void changed();

private:
    void install(const QString &file);
    void speak(const QString &code);

    QString m_choice;
    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace assay
