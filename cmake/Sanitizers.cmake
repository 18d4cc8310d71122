# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(ASSAY_SANITIZE "" CACHE STRING "Sanitizers to build with: address,undefined or thread")
if(ASSAY_SANITIZE)
    target_compile_options(assay_options INTERFACE
        -fsanitize=${ASSAY_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(assay_options INTERFACE -fsanitize=${ASSAY_SANITIZE})
endif()

option(ASSAY_FUZZ "Build the fuzzers of tests/fuzz, with clang" OFF)
if(ASSAY_FUZZ)
    target_compile_options(assay_options INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize=vptr -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(assay_options INTERFACE -fsanitize=address,undefined)
endif()
