# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What makes faults in memory harder to use, for the programs that people run. Said here, not left to the compiler's
# defaults, which differ by distribution; packaging/linux/hardening.sh and packaging/windows/hardening.sh check the packaged
# programs.
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT MSVC)
    # Not by CMake's POSITION_INDEPENDENT_CODE: it gives -fPIE to programs, and with optimisation across files those then
    # copy symbols of Qt, which is built for -fPIC alone, and crash.
    target_compile_options(assay_options INTERFACE
        $<$<CONFIG:Release>:-fPIC> $<$<CONFIG:Release>:-fstack-protector-strong> $<$<CONFIG:Release>:-U_FORTIFY_SOURCE>
        $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
    target_link_options(assay_options INTERFACE
        $<$<AND:$<CONFIG:Release>,$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>>:-pie>
        $<$<CONFIG:Release>:LINKER:-z,relro,-z,now,-z,noexecstack>)
elseif(MINGW)
    target_compile_options(assay_options INTERFACE
        $<$<CONFIG:Release>:-fstack-protector-strong> $<$<CONFIG:Release>:-U_FORTIFY_SOURCE>
        $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>)
    target_link_options(assay_options INTERFACE
        $<$<CONFIG:Release>:-fstack-protector-strong> # links libssp, also where only code of other files needs it
        $<$<CONFIG:Release>:LINKER:--dynamicbase,--high-entropy-va,--nxcompat>)
endif()
