# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The application bundle and its disk image. Built by .github/workflows/packages.yml; see README.md in this folder.
configure_file("${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in" Info.plist @ONLY)
set_target_properties(assay PROPERTIES MACOSX_BUNDLE ON OUTPUT_NAME Assay
    MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_BINARY_DIR}/Info.plist")

# iconutil makes the icon from pictures with these names.
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
set(iconset "${CMAKE_CURRENT_BINARY_DIR}/assay.iconset")
foreach(pair 16:16x16 32:16x16@2x 32:32x32 64:32x32@2x 128:128x128 256:128x128@2x 256:256x256 512:256x256@2x 512:512x512
        1024:512x512@2x)
    string(REPLACE ":" ";" pair "${pair}")
    list(GET pair 0 pixels)
    list(GET pair 1 name)
    set(drawing "${CMAKE_SOURCE_DIR}/resources/icons/assay.svg")
    if(pixels EQUAL 16)
        set(drawing "${CMAKE_CURRENT_SOURCE_DIR}/linux/assay-small.svg")
    endif()
    list(APPEND draw COMMAND "${RSVG_CONVERT}" -w ${pixels} -h ${pixels} -o "${iconset}/icon_${name}.png" "${drawing}")
endforeach()
add_custom_command(OUTPUT assay.icns VERBATIM
    COMMAND ${CMAKE_COMMAND} -E make_directory "${iconset}" ${draw}
    COMMAND iconutil -c icns -o assay.icns "${iconset}"
    DEPENDS "${CMAKE_SOURCE_DIR}/resources/icons/assay.svg" "${CMAKE_CURRENT_SOURCE_DIR}/linux/assay-small.svg")
set(icon "${CMAKE_CURRENT_BINARY_DIR}/assay.icns")
add_custom_target(assay_icon ALL DEPENDS assay.icns)
add_dependencies(assay assay_icon)
set_source_files_properties("${icon}" PROPERTIES GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
target_sources(assay PRIVATE "${icon}")

find_program(MACDEPLOYQT macdeployqt REQUIRED)
install(CODE "
    set(bundle \"\${CMAKE_INSTALL_PREFIX}/Assay.app\")
    execute_process(COMMAND \"${MACDEPLOYQT}\" \"\${bundle}\" -verbose=1 COMMAND_ERROR_IS_FATAL ANY)
    if(DEFINED ENV{ASSAY_SIGN_IDENTITY})
        execute_process(COMMAND codesign --deep --force --timestamp --options runtime
            --entitlements \"${CMAKE_CURRENT_SOURCE_DIR}/macos/entitlements.plist\"
            --sign \"\$ENV{ASSAY_SIGN_IDENTITY}\" \"\${bundle}\" COMMAND_ERROR_IS_FATAL ANY)
    else()
        # A signature without an identity, which Apple's own processors ask for.
        execute_process(COMMAND codesign --deep --force --sign - \"\${bundle}\" COMMAND_ERROR_IS_FATAL ANY)
    endif()
")
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Assay)
set(CPACK_PACKAGE_FILE_NAME "Assay-${PROJECT_VERSION}-macos")
set(CPACK_STRIP_FILES OFF) # would break the signatures
