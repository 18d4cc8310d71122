# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The versions of simdjson and cpp-httplib with which all tests passed, oldest and newest. They stand here and nowhere else.
# An older one is refused. A newer one is taken, and named in the output of CMake: its interfaces may have changed.
set(ASSAY_SIMDJSON_OLDEST 3.0)
set(ASSAY_SIMDJSON_NEWEST 3.12)
set(ASSAY_HTTPLIB_OLDEST 0.11)
set(ASSAY_HTTPLIB_NEWEST 0.18)

# The oldest QtKeychain and yaml-cpp with which all tests passed.
set(ASSAY_KEYCHAIN_OLDEST 0.13)
set(ASSAY_YAML_OLDEST 0.7)

# ISA-L up to this version is used. 2.31 (Debian 13) unpacks a gzip file wrongly whose header has an extra field, a name and a
# comment (tst_gzipinflater): there zlib does it.
set(ASSAY_ISAL_NEWEST 2.30)

# assay_check_version(LIBRARY VERSION OLDEST NEWEST). Ours, because simdjson's own check refuses every other minor version.
function(assay_check_version library version oldest newest)
    if(version STREQUAL "")
        message(STATUS "${library}: its version is not known; ${oldest} to ${newest} were tried")
        return()
    endif()
    string(REGEX MATCH "^[0-9]+\\.[0-9]+" minor "${version}") # 3.12.3 is a 3.12
    if(minor VERSION_LESS oldest)
        message(FATAL_ERROR "${library} ${version} is too old: ${oldest} is the oldest that works")
    elseif(minor VERSION_GREATER newest)
        message(STATUS "${library} ${version} was not tried; ${newest} is the newest that was")
    endif()
endfunction()
