# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
option(ASSAY_PCH "Precompile the headers that most sources include: halves the time of a clean build" OFF)

# assay_precompile(TARGET [FROM]): precompiled headers for a target, its own or those of a target with the same flags.
function(assay_precompile target)
    if(NOT ASSAY_PCH)
        return()
    elseif(ARGN)
        target_precompile_headers(${target} REUSE_FROM ${ARGN})
    else()
        target_precompile_headers(${target} PRIVATE "${CMAKE_SOURCE_DIR}/cmake/precompiled.h")
    endif()
endfunction()

# assay_layer(NAME LIBS... ): one static library a layer, made of the sources in its folder and its rooms (subfolders).
# It is linked as Assay::NAME; a layer sees only what it links, so a wrong include fails the build.
function(assay_layer name)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    add_library(assay_${name} STATIC ${sources})
    add_library(Assay::${name} ALIAS assay_${name})
    target_include_directories(assay_${name} PUBLIC "${CMAKE_SOURCE_DIR}/src")
    target_link_libraries(assay_${name} PUBLIC Assay::options ${ARGN})
    assay_precompile(assay_${name})
endfunction()

# assay_test(ROOM/NAME LIBS...): one QtTest program, ROOM/NAME.cpp beside the caller, run by ctest without a display.
# Its labels are the names of the folders: "ctest -L unit", "ctest -L gui", "ctest -L load". The target tests-LABEL builds
# all programs of a label.
function(assay_test path)
    get_filename_component(name "${path}" NAME)
    get_filename_component(room "${path}" DIRECTORY)
    get_filename_component(kind "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
    add_executable(${name} ${path}.cpp)
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests")
    target_link_libraries(${name} PRIVATE Qt6::Test ${ARGN})
    # Behind the flags of the target, which would turn the warning on again.
    set_source_files_properties(${path}.cpp PROPERTIES COMPILE_OPTIONS "${ASSAY_QTRY_OPTIONS}")
    # Tests of one folder and one library have the same flags, so the first of them precompiles for all.
    string(REPLACE ";" "+" libraries "${ARGN}")
    get_property(first GLOBAL PROPERTY "ASSAY_PCH_${kind}_${libraries}")
    assay_precompile(${name} ${first})
    if(NOT first)
        set_property(GLOBAL PROPERTY "ASSAY_PCH_${kind}_${libraries}" ${name})
    endif()
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES TIMEOUT 300 ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;LANGUAGE=")
    assay_label(${name} ${kind} ${room})
endfunction()

# assay_label(TEST LABELS...): more labels for a test.
function(assay_label name)
    set_property(TEST ${name} APPEND PROPERTY LABELS ${ARGN})
    foreach(label IN LISTS ARGN)
        if(NOT TARGET tests-${label})
            add_custom_target(tests-${label})
        endif()
        add_dependencies(tests-${label} ${name})
    endforeach()
endfunction()
