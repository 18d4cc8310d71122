# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# QtKeychain for Qt 6, by its own CMake config. Defines Keychain::Keychain.
find_package(Qt6Keychain CONFIG QUIET)
set(Keychain_VERSION "${Qt6Keychain_VERSION}")
if(Qt6Keychain_FOUND)
    set(Keychain_TARGET Qt6Keychain::Qt6Keychain)
    if(Keychain_VERSION VERSION_LESS ASSAY_KEYCHAIN_OLDEST)
        message(FATAL_ERROR "QtKeychain ${Keychain_VERSION} is too old: ${ASSAY_KEYCHAIN_OLDEST} is the oldest that works")
    endif()
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Keychain REQUIRED_VARS Keychain_TARGET VERSION_VAR Keychain_VERSION
    REASON_FAILURE_MESSAGE "It is QtKeychain built with Qt 6. Debian's package is qtkeychain-qt6-dev.")
if(Keychain_FOUND AND NOT TARGET Keychain::Keychain)
    add_library(Keychain::Keychain INTERFACE IMPORTED)
    target_link_libraries(Keychain::Keychain INTERFACE ${Keychain_TARGET})
endif()
