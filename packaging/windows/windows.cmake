# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Icon, version and manifest of the programs. The installer and the ZIP are made by cross-build.sh.
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
find_program(ICOTOOL icotool REQUIRED)
set(windows "${CMAKE_CURRENT_SOURCE_DIR}/windows")
foreach(size 16 24 32 48 64 256)
    set(drawing "${CMAKE_SOURCE_DIR}/resources/icons/assay.svg")
    if(size LESS 24)
        set(drawing "${CMAKE_CURRENT_SOURCE_DIR}/linux/assay-small.svg")
    endif()
    add_custom_command(OUTPUT "icon-${size}.png" DEPENDS "${drawing}" VERBATIM
        COMMAND "${RSVG_CONVERT}" -w ${size} -h ${size} -o icon-${size}.png "${drawing}")
    list(APPEND pictures icon-${size}.png)
endforeach()
add_custom_command(OUTPUT assay.ico DEPENDS ${pictures} VERBATIM COMMAND "${ICOTOOL}" -c -o assay.ico ${pictures})
configure_file("${windows}/assay.rc.in" assay.rc @ONLY)
set_source_files_properties(assay.rc PROPERTIES
    OBJECT_DEPENDS "${CMAKE_CURRENT_BINARY_DIR}/assay.ico;${windows}/assay.manifest")
add_library(assay_resources OBJECT assay.rc)
target_include_directories(assay_resources PRIVATE "${CMAKE_CURRENT_BINARY_DIR}")
add_custom_target(assay_icon DEPENDS assay.ico)
add_dependencies(assay_resources assay_icon)
foreach(program assay assay-console assay-demo-server)
    target_sources(${program} PRIVATE $<TARGET_OBJECTS:assay_resources>)
endforeach()
