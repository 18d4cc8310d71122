# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every flag the project compiles with, on one INTERFACE target. No global CMAKE_CXX_FLAGS.
option(ASSAY_WERROR "Treat compiler warnings as errors" OFF)

add_library(assay_options INTERFACE)
add_library(Assay::options ALIAS assay_options)
target_compile_features(assay_options INTERFACE cxx_std_20)
target_compile_definitions(assay_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(assay_options INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${ASSAY_WERROR}>:/WX>)
else()
    target_compile_options(assay_options INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<BOOL:${ASSAY_WERROR}>:-Werror>)
endif()

# What people run is optimised across files: reader, store and query call each other for every row.
include(CheckIPOSupported)
check_ipo_supported(RESULT canOptimiseAcrossFiles LANGUAGES CXX)
set(CMAKE_INTERPROCEDURAL_OPTIMIZATION_RELEASE "${canOptimiseAcrossFiles}")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CCACHE_PROGRAM}")
endif()
