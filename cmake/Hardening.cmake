# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What makes faults in memory harder to use, for the programs that people run on Linux. Said here, not left to the
# compiler's defaults, which differ by distribution; packaging/linux/hardening.sh checks the packaged programs.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT MSVC)
    # Not by CMake's POSITION_INDEPENDENT_CODE: it gives -fPIE to programs, and with optimisation across files those then
    # copy symbols of Qt, which is built for -fPIC alone, and crash.
    target_compile_options(assay_options INTERFACE
        $<$<CONFIG:Release>:-fPIC> $<$<CONFIG:Release>:-fstack-protector-strong> $<$<CONFIG:Release>:-U_FORTIFY_SOURCE>
        $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
    target_link_options(assay_options INTERFACE
        $<$<AND:$<CONFIG:Release>,$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>>:-pie>
        $<$<CONFIG:Release>:LINKER:-z,relro,-z,now,-z,noexecstack>)
endif()
