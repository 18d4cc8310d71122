# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# assay_layer(NAME LIBS... ): one static library a layer, made of the sources in its folder.
# It is linked as Assay::NAME; a layer sees only what it links, so a wrong include fails the build.
function(assay_layer name)
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    add_library(assay_${name} STATIC ${sources})
    add_library(Assay::${name} ALIAS assay_${name})
    target_include_directories(assay_${name} PUBLIC "${CMAKE_SOURCE_DIR}/src")
    target_link_libraries(assay_${name} PUBLIC Assay::options ${ARGN})
endfunction()

# assay_test(NAME LIBS...): one QtTest program, NAME.cpp beside the caller, run by ctest without a display.
# Its label is the name of the folder: "ctest -L unit", "ctest -L gui".
function(assay_test name)
    add_executable(${name} ${name}.cpp)
    target_link_libraries(${name} PRIVATE Qt6::Test ${ARGN})
    # Behind the flags of the target, which would turn the warning on again.
    set_source_files_properties(${name}.cpp PROPERTIES COMPILE_OPTIONS "${ASSAY_QTRY_OPTIONS}")
    add_test(NAME ${name} COMMAND ${name})
    get_filename_component(label "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 LABELS "${label}" ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;LANGUAGE=")
endfunction()
