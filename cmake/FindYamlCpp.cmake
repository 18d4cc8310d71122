# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# yaml-cpp by its own CMake config, whose target has another name since 0.8. Defines YamlCpp::YamlCpp.
find_package(yaml-cpp CONFIG QUIET)
set(YamlCpp_VERSION "${yaml-cpp_VERSION}")
if(TARGET yaml-cpp::yaml-cpp)
    set(YamlCpp_TARGET yaml-cpp::yaml-cpp)
elseif(TARGET yaml-cpp)
    set(YamlCpp_TARGET yaml-cpp)
endif()
if(YamlCpp_TARGET AND YamlCpp_VERSION VERSION_LESS ASSAY_YAML_OLDEST)
    message(FATAL_ERROR "yaml-cpp ${YamlCpp_VERSION} is too old: ${ASSAY_YAML_OLDEST} is the oldest that works")
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(YamlCpp REQUIRED_VARS YamlCpp_TARGET VERSION_VAR YamlCpp_VERSION
    REASON_FAILURE_MESSAGE "Debian's package is libyaml-cpp-dev.")
if(YamlCpp_FOUND AND NOT TARGET YamlCpp::YamlCpp)
    add_library(YamlCpp::YamlCpp INTERFACE IMPORTED)
    target_link_libraries(YamlCpp::YamlCpp INTERFACE ${YamlCpp_TARGET})
endif()
