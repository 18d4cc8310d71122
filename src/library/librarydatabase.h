// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <unordered_map>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include "core/base/sentence.h"
#include "library/libraryerror.h"
#include "library/libraryfile.h"
#include "library/libraryoptions.h"
#include "library/libraryschema.h"

namespace assay {

/// The library's file, opened: statements and transactions. Lives and is used on one thread. Nothing throws but
/// std::bad_alloc.
class LibraryDatabase
{
public:
    /// Opens the file, or makes it; brings an older one to the newest version of the schema, after a copy of it. A
    /// damaged one is set aside, and a new one begun. Where that fails, refusal() says why.
    explicit LibraryDatabase(LibraryOptions options, std::span<const SchemaStep> schema = librarySchema());
    ~LibraryDatabase();
    LibraryDatabase(const LibraryDatabase &) = delete;
    LibraryDatabase &operator=(const LibraryDatabase &) = delete;

    /// Why nothing can be read; nothing when the library is open.
    [[nodiscard]] const std::optional<LibraryError> &refusal() const { return m_refusal; }

    /// Whether changes can be kept, if it is open.
    [[nodiscard]] bool isWritable() const { return m_isWritable; }

    /// What the user should know of how it was opened: that a damaged one was set aside, that it can only be read, that
    /// it is on a network share. Null: nothing.
    [[nodiscard]] const Sentence &notice() const { return m_notice; }

    [[nodiscard]] const QString &path() const { return m_options.path; }

    /// Runs one statement. \p values are bound in order; a QByteArray is a BLOB, a null QVariant is NULL.
    [[nodiscard]] std::optional<LibraryError> run(const QString &sql, const QVariantList &values = {});

    /// Runs a query and calls \p row for each row of its result.
    using Row = std::function<void(const QSqlQuery &row)>;
    [[nodiscard]] std::optional<LibraryError> read(const QString &sql, const QVariantList &values, const Row &row);

    /// Runs \p work in a transaction: all of it is on the disk when nothing is returned, nothing of it when an error
    /// is.
    using Work = std::function<std::optional<LibraryError>()>;
    [[nodiscard]] std::optional<LibraryError> change(const Work &work);

    /// Moves large changes from the log into the file, for which a commit would have to wait. To be called while there
    /// is nothing else to do.
    void settle();

    /// Whether another program, or another library object, changed the file since the last call.
    [[nodiscard]] bool wasChangedElsewhere();

    /// An error with what SQLite said last of this.
    [[nodiscard]] LibraryError error(LibraryError::Kind kind, const QString &detail = {}) const;

private:
    using Failure = std::optional<LibraryError>;

    [[nodiscard]] Failure open();
    [[nodiscard]] Failure openDatabase(const QString &connectOptions);
    void close();
    [[nodiscard]] Failure openInPlace();
    [[nodiscard]] Failure openToRead();
    [[nodiscard]] Failure check();
    [[nodiscard]] Failure configure();
    [[nodiscard]] Failure migrate();
    [[nodiscard]] Failure copyOf(qint64 version);
    [[nodiscard]] Failure beginAnew(const LibraryError &damage);
    [[nodiscard]] Failure number(const QString &pragma, qint64 &value);
    [[nodiscard]] LibraryError errorOf(const QSqlError &error) const;
    [[nodiscard]] QSqlQuery *prepared(const QString &sql, Failure &failure);

    const LibraryOptions m_options;
    const std::span<const SchemaStep> m_schema;
    const QString m_name; // of the connection, among those of the program
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_prepared;
    std::optional<LibraryError> m_refusal;
    Sentence m_notice;
    bool m_isWritable = true;
    LibraryFile m_file;
    qint64 m_dataVersion = -1;
    int m_logged = 0; // statements that changed something, since settle() moved the log
};

} // namespace assay
