# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cpp-httplib: its own CMake config where there is one, else pkg-config, else the bare header.
# Defines CppHttplib::CppHttplib.
find_package(httplib CONFIG QUIET)
if(httplib_FOUND)
    set(CppHttplib_TARGET httplib::httplib)
else()
    find_package(PkgConfig QUIET)
    if(PkgConfig_FOUND)
        pkg_check_modules(cpp-httplib QUIET IMPORTED_TARGET cpp-httplib)
        if(TARGET PkgConfig::cpp-httplib)
            set(CppHttplib_TARGET PkgConfig::cpp-httplib)
        endif()
    endif()
endif()
if(CppHttplib_TARGET AND NOT TARGET CppHttplib::CppHttplib)
    add_library(CppHttplib::CppHttplib INTERFACE IMPORTED)
    target_link_libraries(CppHttplib::CppHttplib INTERFACE ${CppHttplib_TARGET} Threads::Threads)
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(CppHttplib REQUIRED_VARS CppHttplib_TARGET)
