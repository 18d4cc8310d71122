# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# DEB and RPM use the system's Qt. With ASSAY_BUNDLE the archive has Qt with it and runs from any folder.
option(ASSAY_BUNDLE "Install Qt beside the programs, for the archive that runs from any folder" OFF)
set(linux "${CMAKE_CURRENT_SOURCE_DIR}/linux")
set(id org.assay.Assay)

install(FILES "${linux}/${id}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${linux}/${id}.mime.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME "${id}.xml")
configure_file("${linux}/${id}.metainfo.xml.in" "${id}.metainfo.xml" @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${id}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")

# ---- icons: one drawing for each size at which it looks good -------------------------------------------------------
set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
install(FILES "${CMAKE_SOURCE_DIR}/resources/icons/assay.svg" DESTINATION "${icons}/scalable/apps" RENAME "${id}.svg")
find_program(RSVG_CONVERT rsvg-convert)
if(RSVG_CONVERT)
    foreach(size 16 22 24 32 48 64 128 256 512)
        set(drawing "${CMAKE_SOURCE_DIR}/resources/icons/assay.svg")
        if(size LESS 24)
            set(drawing "${linux}/assay-small.svg")
        endif()
        set(picture "${CMAKE_CURRENT_BINARY_DIR}/icon-${size}.png")
        add_custom_command(OUTPUT "${picture}" DEPENDS "${drawing}" VERBATIM
            COMMAND "${RSVG_CONVERT}" -w ${size} -h ${size} -o "${picture}" "${drawing}")
        list(APPEND pictures "${picture}")
        install(FILES "${picture}" DESTINATION "${icons}/${size}x${size}/apps" RENAME "${id}.png")
    endforeach()
    add_custom_target(assay_icons ALL DEPENDS ${pictures})
else()
    message(STATUS "No rsvg-convert: only the scalable icon is installed")
endif()

# ---- manual pages, completions, licence, changelog -----------------------------------------------------------------
find_program(GZIP gzip REQUIRED)
macro(install_packed source target destination) # gzip without name and time, so that two builds are the same
    add_custom_command(OUTPUT "${target}" DEPENDS "${source}" VERBATIM
        COMMAND sh -c "'${GZIP}' -9nc '${source}' > '${target}'")
    list(APPEND packed "${CMAKE_CURRENT_BINARY_DIR}/${target}")
    install(FILES "${CMAKE_CURRENT_BINARY_DIR}/${target}" DESTINATION "${destination}")
endmacro()

foreach(page assay.1 assay-demo-server.1)
    configure_file("${CMAKE_SOURCE_DIR}/docs/man/${page}.in" "${page}" @ONLY)
    install_packed("${CMAKE_CURRENT_BINARY_DIR}/${page}" "${page}.gz" "${CMAKE_INSTALL_MANDIR}/man1")
endforeach()

set(completions "${CMAKE_SOURCE_DIR}/packaging/completions")
foreach(program assay assay-demo-server)
    install(FILES "${completions}/assay.bash" RENAME ${program}
        DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
endforeach()
install(FILES "${completions}/_assay" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions")
install(FILES "${completions}/assay.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
install(FILES "${completions}/assay.fish" RENAME assay-demo-server.fish
    DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")

set(doc "${CMAKE_INSTALL_DATADIR}/doc/assay")
install(FILES "${linux}/copyright" DESTINATION "${doc}")
install(FILES "${linux}/lintian-overrides" RENAME assay DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides")
# Debian's own form of a changelog; what changed is in the one beside it.
execute_process(COMMAND date -u -R -d "${ASSAY_RELEASE_DATE} 12:00" OUTPUT_VARIABLE rfcDate OUTPUT_STRIP_TRAILING_WHITESPACE
    ERROR_QUIET)
configure_file("${linux}/changelog.Debian.in" changelog.Debian @ONLY)
install_packed("${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian" changelog.Debian.gz "${doc}")
install_packed("${CMAKE_SOURCE_DIR}/CHANGELOG.md" changelog.gz "${doc}")
add_custom_target(assay_documents ALL DEPENDS ${packed})

# ---- packages ------------------------------------------------------------------------------------------------------
set(CPACK_GENERATOR DEB RPM)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Qt only recommends its driver for SQLite, in which the library of the user is kept.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core | fonts-dejavu-core, fonts-noto-color-emoji, qt6-wayland, ca-certificates, libsecret-1-0, gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Applications/Productivity)
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
# Fedora has the driver for SQLite in Qt's own package, openSUSE apart.
set(CPACK_RPM_PACKAGE_REQUIRES "(qt6-qtbase or qt6-sql-sqlite)")
set(CPACK_RPM_PACKAGE_SUGGESTS "libsecret")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/applications /usr/share/mime /usr/share/mime/packages
    /usr/share/metainfo /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable
    /usr/share/icons/hicolor/scalable/apps /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/zsh /usr/share/zsh/vendor-completions /usr/share/fish /usr/share/fish/vendor_completions.d
    /usr/share/lintian /usr/share/lintian/overrides /usr/share/man /usr/share/man/man1 /usr/share/doc)
foreach(size 16 22 24 32 48 64 128 256 512)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/icons/hicolor/${size}x${size}
        /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()

if(ASSAY_BUNDLE)
    include("${linux}/bundle.cmake")
endif()
