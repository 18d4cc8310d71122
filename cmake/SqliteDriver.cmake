# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Qt's driver for SQLite is a plugin, which distributions pack apart from Qt and no library asks for: without this check, the
# program would build and then keep nothing. Not where Qt is built for another system.
if(NOT CMAKE_CROSSCOMPILING)
    set(drivers "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}/sqldrivers")
    file(GLOB driver "${drivers}/*qsqlite*")
    if(NOT driver AND NOT TARGET Qt6::QSQLiteDriverPlugin)
        message(FATAL_ERROR "Qt's driver for SQLite is missing in ${drivers}; Debian's package is libqt6sql6-sqlite.")
    endif()
endif()
