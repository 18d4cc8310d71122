# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cpp-httplib: its own CMake config where there is one, else pkg-config, else the bare header.
# Defines CppHttplib::CppHttplib, and CppHttplib_VERSION where it is known.
find_package(httplib CONFIG QUIET)
if(httplib_FOUND)
    set(CppHttplib_TARGET httplib::httplib)
    set(CppHttplib_VERSION "${httplib_VERSION}")
else()
    find_package(PkgConfig QUIET)
    if(PkgConfig_FOUND)
        pkg_check_modules(cpp-httplib QUIET IMPORTED_TARGET cpp-httplib)
        if(TARGET PkgConfig::cpp-httplib)
            set(CppHttplib_TARGET PkgConfig::cpp-httplib)
            set(CppHttplib_VERSION "${cpp-httplib_VERSION}")
            # The header then calls OpenSSL from our code, and pkg-config names OpenSSL only for static linking.
            if("-DCPPHTTPLIB_OPENSSL_SUPPORT" IN_LIST cpp-httplib_CFLAGS)
                find_package(OpenSSL REQUIRED)
                set(CppHttplib_OPENSSL OpenSSL::SSL OpenSSL::Crypto)
            endif()
        endif()
    endif()
endif()
if(CppHttplib_TARGET AND NOT TARGET CppHttplib::CppHttplib)
    add_library(CppHttplib::CppHttplib INTERFACE IMPORTED)
    target_link_libraries(CppHttplib::CppHttplib INTERFACE ${CppHttplib_TARGET} ${CppHttplib_OPENSSL} Threads::Threads)
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(CppHttplib REQUIRED_VARS CppHttplib_TARGET VERSION_VAR CppHttplib_VERSION)
