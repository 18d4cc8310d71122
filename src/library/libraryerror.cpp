// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/libraryerror.h"

#include <utility>

#include <QCoreApplication>
#include <QDir>

namespace assay {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(LibraryError)
};

QString sentence(LibraryError::Kind kind, const QString &path)
{
    using Kind = LibraryError::Kind;
    switch (kind) {
    case Kind::NoDriver:
        return Texts::tr("Connections, views and marks can't be kept: Qt's driver for SQLite is missing. Install it "
                         "and start again; Debian's package is libqt6sql6-sqlite.");
    case Kind::CannotOpen:
        return Texts::tr("The library %1 can't be opened. Connections, views and marks are not kept.").arg(path);
    case Kind::Foreign:
        return Texts::tr("%1 belongs to another program and was left as it is. Connections, views and marks are not "
                         "kept.")
            .arg(path);
    case Kind::Damaged:
        return Texts::tr("The library %1 is damaged. It is set aside at the next start.").arg(path);
    case Kind::Newer:
        return Texts::tr("The library %1 was written by a newer version of Assay and was left as it is. Until you "
                         "start that version, connections, views and marks are neither read nor kept.")
            .arg(path);
    case Kind::ReadOnly:
        return Texts::tr("The library %1 can only be read. What you change is not kept.").arg(path);
    case Kind::Moved:
        return Texts::tr("The library %1 was moved or deleted while Assay ran, so this was not kept. Put it back, or "
                         "start Assay again.")
            .arg(path);
    case Kind::Busy:
        return Texts::tr("Another program holds the library %1, so this was not kept. Try again.").arg(path);
    case Kind::DiskFull:
        return Texts::tr("The disk is full, so this was not kept in %1. Make room and try again.").arg(path);
    case Kind::CannotWrite:
        return Texts::tr("The system did not let Assay write to %1, so this was not kept.").arg(path);
    case Kind::OutOfMemory:
        return Texts::tr("There is not enough memory, so this was not kept. Close other programs and try again.");
    case Kind::Refused:
    case Kind::Failed:
        break;
    }
    return Texts::tr("This could not be kept in the library %1.").arg(path);
}

} // namespace

LibraryError LibraryError::of(Kind kind, const QString &path, const QString &detail)
{
    return {kind, [kind, shown = QDir::toNativeSeparators(path)] { return sentence(kind, shown); }, detail};
}

LibraryError LibraryError::refused(Sentence text)
{
    return {Kind::Refused, std::move(text), {}};
}

} // namespace assay
