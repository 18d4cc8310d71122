// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/librarydatabase.h"

#include <atomic>
#include <utility>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace assay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(LibraryDatabase)
};

constexpr auto Driver = "QSQLITE"_L1;
// A file up to this size is read through when it is opened, to find damage: a tenth of a second.
constexpr qint64 CheckedSize = 64LL << 20U;
// About so many statements fill a thousand pages of the log, after which SQLite alone would move them in a commit.
constexpr int MuchLogged = 750;

QString freeName()
{
    static std::atomic<int> next = 0;
    return "assay-library-"_L1 + QString::number(++next);
}

// Qt binds a null QString as NULL. Here only a QVariant without a value is.
QVariant bound(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return u""_s;
    return value;
}

// SQLite's result codes, without their extensions.
LibraryError::Kind kindOf(int code)
{
    using Kind = LibraryError::Kind;
    switch (code & 0xff) {
    case 3: // SQLITE_PERM
    case 8: // SQLITE_READONLY
        return Kind::ReadOnly;
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return Kind::Busy;
    case 7: // SQLITE_NOMEM
        return Kind::OutOfMemory;
    case 10: // SQLITE_IOERR
        return Kind::CannotWrite;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return Kind::Damaged;
    case 13: // SQLITE_FULL
        return Kind::DiskFull;
    case 14: // SQLITE_CANTOPEN
        return Kind::CannotOpen;
    default:
        return Kind::Failed;
    }
}

} // namespace

LibraryDatabase::LibraryDatabase(LibraryOptions options, std::span<const SchemaStep> schema)
    : m_options(std::move(options))
    , m_schema(schema)
    , m_name(freeName())
    , m_file(m_options.path)
{
    m_refusal = open();
    if (m_refusal)
        close();
    else
        m_file.remember();
}

LibraryDatabase::~LibraryDatabase()
{
    close();
}

void LibraryDatabase::close()
{
    m_prepared.clear();
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

LibraryDatabase::Failure LibraryDatabase::open()
{
    if (!QSqlDatabase::isDriverAvailable(Driver))
        return error(LibraryError::Kind::NoDriver);
    if (!m_file.make())
        return error(LibraryError::Kind::CannotOpen);
    if (!m_file.isWritable())
        return openToRead();
    // Of two programs that start at once, one makes, mends or migrates the file, and the other waits.
    QLockFile lock(m_options.path + ".lock"_L1);
    lock.setStaleLockTime(0); // only a process that is gone
    const bool isLocked = lock.tryLock(static_cast<int>(m_options.patience.count()));
    Failure failure = openInPlace();
    if (failure && failure->kind == LibraryError::Kind::Damaged && isLocked && !m_options.leavesDamaged)
        failure = beginAnew(*failure);
    return failure;
}

LibraryDatabase::Failure LibraryDatabase::openInPlace()
{
    Failure failure = openDatabase({});
    if (!failure)
        failure = check();
    if (!failure)
        failure = configure();
    if (!failure)
        failure = migrate();
    // A file that the user named, and that is no database, may be anything.
    if (failure && failure->kind == LibraryError::Kind::Damaged && !m_options.path.endsWith(".sqlite"_L1))
        failure = error(LibraryError::Kind::Foreign, failure->detail);
    return failure;
}

LibraryDatabase::Failure LibraryDatabase::openToRead()
{
    m_isWritable = false;
    Failure failure = openDatabase(u"QSQLITE_OPEN_READONLY"_s);
    if (!failure)
        failure = check();
    // Where SQLite can't make the index of its log, it can only read a file that has none.
    if (failure && !failure->detail.isEmpty() && QFileInfo(m_options.path + "-wal"_L1).size() == 0) {
        close();
        failure = openDatabase(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
        if (!failure)
            failure = check();
    }
    qint64 version = 0;
    if (!failure)
        failure = number(u"user_version"_s, version);
    if (!failure && version < static_cast<qint64>(m_schema.size()))
        failure = error(version == 0 ? LibraryError::Kind::CannotOpen : LibraryError::Kind::ReadOnly);
    if (!failure)
        m_notice = error(LibraryError::Kind::ReadOnly).text;
    return failure;
}

LibraryDatabase::Failure LibraryDatabase::openDatabase(const QString &connectOptions)
{
    const QString patience = "QSQLITE_BUSY_TIMEOUT="_L1 + QString::number(m_options.patience.count());
    m_database = QSqlDatabase::addDatabase(Driver, m_name);
    m_database.setConnectOptions(connectOptions.isEmpty() ? patience : patience + u';' + connectOptions);
    QString name = m_options.path;
    if (connectOptions.contains("URI"_L1)) {
        QUrl url = QUrl::fromLocalFile(name);
        url.setQuery(u"immutable=1"_s);
        name = url.toString(QUrl::FullyEncoded);
    }
    m_database.setDatabaseName(name);
    if (m_database.open())
        return std::nullopt;
    return error(LibraryError::Kind::CannotOpen, m_database.lastError().databaseText());
}

/// Whether it is a library, and whole.
LibraryDatabase::Failure LibraryDatabase::check()
{
    qint64 application = 0;
    qint64 version = 0;
    qint64 tables = 0;
    Failure failure = number(u"application_id"_s, application);
    if (!failure)
        failure = number(u"user_version"_s, version);
    if (!failure)
        failure = read(u"SELECT count(*) FROM sqlite_master"_s, {}, [&tables](const QSqlQuery &row) {
            tables = row.value(0).toLongLong();
        });
    if (failure)
        return failure;
    if (application != LibraryApplicationId && (tables > 0 || version != 0 || application != 0))
        return error(LibraryError::Kind::Foreign);
    if (version > static_cast<qint64>(m_schema.size()))
        return error(LibraryError::Kind::Newer);
    if (QFileInfo(m_options.path).size() > CheckedSize)
        return std::nullopt;
    QString found;
    failure = read(u"PRAGMA quick_check(1)"_s, {}, [&found](const QSqlQuery &row) { found = row.value(0).toString(); });
    if (!failure && found != "ok"_L1)
        failure = error(LibraryError::Kind::Damaged, found);
    return failure;
}

LibraryDatabase::Failure LibraryDatabase::configure()
{
    const bool isOnShare = m_file.isOnShare();
    if (isOnShare) {
        m_notice = [path = QDir::toNativeSeparators(m_options.path)] {
            return Texts::tr(
                       "The library %1 is on another computer. That is slow, and safe only while one program uses "
                       "it; ASSAY_LIBRARY names another place.")
                .arg(path);
        };
    }
    QStringList pragmas = {
        // Readers and a writer don't wait for each other. The log needs memory that programs share, which no network
        // has.
        isOnShare ? u"PRAGMA journal_mode = DELETE"_s : u"PRAGMA journal_mode = WAL"_s,
        u"PRAGMA synchronous = FULL"_s, // what is acknowledged is on the disk
        u"PRAGMA fullfsync = ON"_s, // macOS: really on the disk
        u"PRAGMA foreign_keys = ON"_s,
        u"PRAGMA journal_size_limit = 16777216"_s, // bytes of the log that stay after a large change
        u"PRAGMA wal_autocheckpoint = 8000"_s, // pages, in a commit: settle() is there for less
    };
    if (m_options.maxPages > 0)
        pragmas.append("PRAGMA max_page_count = "_L1 + QString::number(m_options.maxPages));
    for (const QString &pragma : pragmas) {
        if (Failure failure = read(pragma, {}, {}))
            return failure;
    }
    m_prepared.clear();
    return std::nullopt;
}

LibraryDatabase::Failure LibraryDatabase::migrate()
{
    qint64 version = 0;
    if (Failure failure = number(u"user_version"_s, version))
        return failure;
    const bool isNew = version == 0; // there is nothing to copy yet
    for (; version < static_cast<qint64>(m_schema.size()); ++version) {
        if (!isNew) {
            if (Failure failure = copyOf(version))
                return failure;
        }
        Failure failure = change([this, version]() -> Failure {
            // Another program that does not take the lock may have done it meanwhile.
            qint64 now = 0;
            if (Failure unread = number(u"user_version"_s, now))
                return unread;
            if (now != version)
                return now > version ? std::nullopt : Failure(error(LibraryError::Kind::Failed));
            for (const std::string_view statement : m_schema[static_cast<std::size_t>(version)]) {
                if (Failure step = run(QString::fromUtf8(statement.data(), static_cast<qsizetype>(statement.size()))))
                    return step;
            }
            if (Failure step = run("PRAGMA application_id = "_L1 + QString::number(LibraryApplicationId)))
                return step;
            return run("PRAGMA user_version = "_L1 + QString::number(version + 1));
        });
        m_prepared.clear();
        if (failure)
            return failure;
    }
    return std::nullopt;
}

/// A copy of this version, beside it.
LibraryDatabase::Failure LibraryDatabase::copyOf(qint64 version)
{
    const QString path = m_file.freePath("version-"_L1 + QString::number(version));
    if (!LibraryFile(path).make()) // for the user alone, before anything is in it
        return error(LibraryError::Kind::CannotWrite);
    Failure failure = run(u"VACUUM INTO ?"_s, {path});
    if (failure)
        QFile::remove(path);
    return failure;
}

/// Sets what is damaged aside and makes a new file.
LibraryDatabase::Failure LibraryDatabase::beginAnew(const LibraryError &damage)
{
    close();
    const std::optional<QString> aside = m_file.setAside();
    if (!aside || !m_file.make())
        return damage;
    Failure failure = openInPlace();
    if (!failure) {
        m_notice = [path = QDir::toNativeSeparators(m_options.path), aside = QDir::toNativeSeparators(*aside)] {
            return Texts::tr("The library %1 is damaged. It was set aside as %2. A new one begins, without "
                             "connections, views and marks.")
                .arg(path, aside);
        };
    }
    return failure;
}

LibraryDatabase::Failure LibraryDatabase::number(const QString &pragma, qint64 &value)
{
    return read("PRAGMA "_L1 + pragma, {}, [&value](const QSqlQuery &row) { value = row.value(0).toLongLong(); });
}

QSqlQuery *LibraryDatabase::prepared(const QString &sql, Failure &failure)
{
    if (m_refusal) {
        failure = m_refusal;
        return nullptr;
    }
    const auto found = m_prepared.find(sql);
    if (found != m_prepared.end())
        return &found->second;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        failure = errorOf(query.lastError());
        return nullptr;
    }
    return &m_prepared.emplace(sql, std::move(query)).first->second;
}

LibraryDatabase::Failure LibraryDatabase::run(const QString &sql, const QVariantList &values)
{
    ++m_logged;
    return read(sql, values, {});
}

LibraryDatabase::Failure LibraryDatabase::read(const QString &sql, const QVariantList &values, const Row &row)
{
    Failure failure;
    QSqlQuery *query = prepared(sql, failure);
    if (!query)
        return failure;
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(static_cast<int>(i), bound(values[i]));
    if (!query->exec())
        failure = errorOf(query->lastError());
    while (!failure && query->next()) {
        if (row)
            row(*query);
    }
    // The end of a result and an error in its middle look alike but for this.
    if (!failure && query->lastError().isValid())
        failure = errorOf(query->lastError());
    query->finish(); // lets go of the file
    return failure;
}

LibraryDatabase::Failure LibraryDatabase::change(const Work &work)
{
    if (m_refusal)
        return m_refusal;
    if (!m_isWritable)
        return error(LibraryError::Kind::ReadOnly);
    if (!m_file.isInPlace())
        return error(LibraryError::Kind::Moved);
    if (Failure failure = run(u"BEGIN IMMEDIATE"_s))
        return failure;
    Failure failure;
    try {
        failure = work();
        if (!failure)
            failure = run(u"COMMIT"_s);
    } catch (...) {
        (void)run(u"ROLLBACK"_s);
        throw;
    }
    if (failure)
        (void)run(u"ROLLBACK"_s); // fails where SQLite has done it already
    return failure;
}

void LibraryDatabase::settle()
{
    if (m_logged < MuchLogged)
        return;
    m_logged = 0;
    // What another reader holds back now is moved later, at the latest when the file is closed.
    (void)read(u"PRAGMA wal_checkpoint(PASSIVE)"_s, {}, {});
}

bool LibraryDatabase::wasChangedElsewhere()
{
    qint64 version = 0;
    if (m_refusal || number(u"data_version"_s, version))
        return false;
    const qint64 before = std::exchange(m_dataVersion, version);
    return before != version && before != -1;
}

LibraryError LibraryDatabase::error(LibraryError::Kind kind, const QString &detail) const
{
    return LibraryError::of(kind, m_options.path, detail);
}

LibraryError LibraryDatabase::errorOf(const QSqlError &error) const
{
    return this->error(kindOf(error.nativeErrorCode().toInt()), error.databaseText());
}

} // namespace assay
