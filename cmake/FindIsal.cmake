# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# ISA-L, which unpacks gzip several times as fast as zlib. Defines Isal::Isal.
find_path(Isal_INCLUDE_DIR isa-l/igzip_lib.h)
find_library(Isal_LIBRARY NAMES isal isa-l isa-l_static)
mark_as_advanced(Isal_INCLUDE_DIR Isal_LIBRARY)
if(Isal_INCLUDE_DIR AND EXISTS "${Isal_INCLUDE_DIR}/isa-l.h")
    file(STRINGS "${Isal_INCLUDE_DIR}/isa-l.h" versions REGEX "define ISAL_(MAJOR|MINOR)_VERSION")
    string(REGEX REPLACE ".*MAJOR_VERSION ([0-9]+).*" "\\1" major "${versions}")
    string(REGEX REPLACE ".*MINOR_VERSION ([0-9]+).*" "\\1" minor "${versions}")
    set(Isal_VERSION "${major}.${minor}")
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Isal REQUIRED_VARS Isal_LIBRARY Isal_INCLUDE_DIR VERSION_VAR Isal_VERSION)
if(Isal_FOUND AND NOT TARGET Isal::Isal)
    add_library(Isal::Isal UNKNOWN IMPORTED)
    set_target_properties(Isal::Isal PROPERTIES
        IMPORTED_LOCATION "${Isal_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${Isal_INCLUDE_DIR}")
endif()
