// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QObject>
#include <QString>

class QTranslator;

namespace assay {

/// The language of the program's texts, which also sets how numbers and dates are written. Only one object may exist at
/// a time. Needs a QCoreApplication that outlives it. GUI thread.
class Language : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QString code; ///< such as "pt_BR"
        QString name; ///< in the language itself
    };

    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// All languages that the program is translated into, in the order of their names.
    [[nodiscard]] static const std::vector<Entry> &all();

    /// Selects the language with this code. If it is empty or not in all(): the first of the system's languages that
    /// is, else English. If the system's language is the same, numbers and dates follow the system's region. Texts that
    /// are already on the screen do not change by themselves: see changed().
    void choose(const QString &code);

    /// The code passed to choose(), or empty for the system's language.
    [[nodiscard]] const QString &choice() const { return m_choice; }

    /// The code of the language in use.
    [[nodiscard]] const QString &code() const { return m_code; }

Q_SIGNALS:
    /// Another language is in use: all texts must be set again.
    void changed();

private:
    void install(const QString &file);
    void installTranslators(const QString &code);

    QString m_choice;
    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace assay
