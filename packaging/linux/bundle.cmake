# SPDX-FileCopyrightText: 2026 The Assay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The archive that runs from any folder: Qt, its plugins and what they need lie beside the programs. What belongs to the
# system stays the system's: the C and C++ libraries, the display, OpenGL, and the fonts.
set(CPACK_GENERATOR TGZ)
set(CPACK_PACKAGING_INSTALL_PREFIX /)
set(CPACK_PACKAGE_FILE_NAME "assay-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR}")
set_target_properties(assay assay-demo-server PROPERTIES INSTALL_RPATH "$ORIGIN/../lib")

get_target_property(qtCore Qt6::Core LOCATION)
get_filename_component(qtLibraries "${qtCore}" DIRECTORY)
set(qtPlugins "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}")
set(plugins
    platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so platforms/libqwayland-egl.so
    xcbglintegrations/libqxcb-glx-integration.so wayland-shell-integration/libxdg-shell.so
    wayland-decoration-client/libbradient.so platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so platformthemes/libqxdgdesktopportal.so
    imageformats/libqsvg.so iconengines/libqsvgicon.so tls/libqopensslbackend.so sqldrivers/libqsqlite.so)
install(CODE "
    set(here \"\${CMAKE_INSTALL_PREFIX}\")
    if(DEFINED ENV{DESTDIR})
        set(here \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}\")
    endif()
    set(found)
    foreach(plugin ${plugins})
        if(EXISTS \"${qtPlugins}/\${plugin}\")
            get_filename_component(folder \"\${plugin}\" DIRECTORY)
            file(INSTALL \"${qtPlugins}/\${plugin}\" DESTINATION \"\${here}/plugins/\${folder}\")
            list(APPEND found \"${qtPlugins}/\${plugin}\")
        endif()
    endforeach()
    file(GET_RUNTIME_DEPENDENCIES
        EXECUTABLES \"$<TARGET_FILE:assay>\" \"$<TARGET_FILE:assay-demo-server>\"
        MODULES \${found}
        RESOLVED_DEPENDENCIES_VAR libraries
        UNRESOLVED_DEPENDENCIES_VAR missing
        PRE_EXCLUDE_REGEXES
            [[^ld-linux]] [[^lib(c|m|dl|rt|pthread|resolv|util)\\.so]] [[^lib(stdc\\+\\+|gcc_s)\\.so]]
            [[^lib(GL|EGL|GLX|OpenGL|GLdispatch|drm|gbm)\\.so]] [[^lib(X11|X11-xcb|xcb)\\.so]]
            [[^libwayland-(client|cursor|egl)\\.so]] [[^lib(fontconfig|freetype|expat|uuid)\\.so]]
            [[^lib(glib-2|gobject-2|gio-2|gmodule-2|dbus-1|udev|systemd)\\.]] [[^libz\\.so]])
    if(missing)
        message(FATAL_ERROR \"Not found: \${missing}\")
    endif()
    foreach(library \${libraries})
        file(INSTALL \"\${library}\" DESTINATION \"\${here}/lib\" FOLLOW_SYMLINK_CHAIN)
    endforeach()
    file(WRITE \"\${here}/bin/qt.conf\" \"[Paths]\\nPrefix=..\\nPlugins=plugins\\nLibraries=lib\\n\")
")
install(FILES "${linux}/README-archive.txt" DESTINATION . RENAME README.txt)
install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" DESTINATION .)
# Plugins look for Qt where they are.
find_program(PATCHELF patchelf REQUIRED)
install(CODE "
    file(GLOB_RECURSE all \"\${here}/plugins/*.so\")
    foreach(plugin \${all})
        execute_process(COMMAND \"${PATCHELF}\" --set-rpath \"\\\$ORIGIN/../../lib\" \"\${plugin}\" COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
    file(GLOB all \"\${here}/lib/*.so*\")
    foreach(library \${all})
        if(NOT IS_SYMLINK \"\${library}\")
            execute_process(COMMAND \"${PATCHELF}\" --set-rpath \"\\\$ORIGIN\" \"\${library}\" COMMAND_ERROR_IS_FATAL ANY)
        endif()
    endforeach()
")
