# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# QCustomPlot for Qt 6: Debian's CMake config, else the header and the library by the names that other systems give it.
# Defines QCustomPlot::QCustomPlot. Qt6::PrintSupport must have been found: QCustomPlot prints.
find_package(QCustomPlotQt6 CONFIG QUIET)
if(QCustomPlotQt6_FOUND)
    set(QCustomPlot_TARGET QCustomPlotQt6::QCustomPlotQt6)
    get_target_property(QCustomPlot_INCLUDE_DIR ${QCustomPlot_TARGET} INTERFACE_INCLUDE_DIRECTORIES)
else()
    find_path(QCustomPlot_INCLUDE_DIR qcustomplot.h)
    find_library(QCustomPlot_LIBRARY NAMES QCustomPlotQt6 qcustomplot-qt6 qcustomplot qcustomplot2)
    mark_as_advanced(QCustomPlot_INCLUDE_DIR QCustomPlot_LIBRARY)
    if(QCustomPlot_INCLUDE_DIR AND QCustomPlot_LIBRARY)
        set(QCustomPlot_TARGET "${QCustomPlot_LIBRARY}")
    endif()
endif()
if(EXISTS "${QCustomPlot_INCLUDE_DIR}/qcustomplot.h")
    file(STRINGS "${QCustomPlot_INCLUDE_DIR}/qcustomplot.h" version REGEX "define QCUSTOMPLOT_VERSION_STR")
    string(REGEX REPLACE ".*\"([0-9.]+)[^\"]*\".*" "\\1" QCustomPlot_VERSION "${version}")
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(QCustomPlot REQUIRED_VARS QCustomPlot_TARGET QCustomPlot_INCLUDE_DIR
    VERSION_VAR QCustomPlot_VERSION)
if(QCustomPlot_FOUND AND NOT TARGET QCustomPlot::QCustomPlot)
    add_library(QCustomPlot::QCustomPlot INTERFACE IMPORTED)
    target_include_directories(QCustomPlot::QCustomPlot INTERFACE "${QCustomPlot_INCLUDE_DIR}") # imported: a system folder
    if(WIN32) # Debian's source and vcpkg make a DLL of it
        target_compile_definitions(QCustomPlot::QCustomPlot INTERFACE QCUSTOMPLOT_USE_LIBRARY)
    endif()
    target_link_libraries(QCustomPlot::QCustomPlot INTERFACE ${QCustomPlot_TARGET} Qt6::PrintSupport Qt6::Widgets)
endif()
