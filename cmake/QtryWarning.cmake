# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The QTRY_ macros of Qt 6.8 put a long into an int, in the code of whoever uses them. Where Qt's do, and the compiler warns
# of it, ASSAY_QTRY_OPTIONS turns that warning off; assay_test() gives it to the test programs, and to nothing else.
set(ASSAY_QTRY_OPTIONS "")
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    set(flag shorten-64-to-32)
elseif(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    set(flag conversion) # GCC has no name for a part of it
else()
    return()
endif()
include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_LIBRARIES Qt6::Test)
set(CMAKE_REQUIRED_FLAGS "-Werror=${flag}")
check_cxx_source_compiles("
    #include <QTest>
    int main() { bool done = true; [&] { QTRY_VERIFY(done); }(); }" ASSAY_QTRY_WITHOUT_WARNING)
unset(CMAKE_REQUIRED_LIBRARIES)
unset(CMAKE_REQUIRED_FLAGS)
if(NOT ASSAY_QTRY_WITHOUT_WARNING)
    set(ASSAY_QTRY_OPTIONS "-Wno-${flag}")
endif()
