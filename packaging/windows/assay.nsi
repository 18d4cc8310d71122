; SPDX-FileCopyrightText: 2026 The Assay authors
; SPDX-License-Identifier: GPL-3.0-or-later
; The installer. For this user unless "for all users" is chosen; silent with /S, then /AllUsers or /CurrentUser, /D=FOLDER.
; Given by cross-build.sh: VERSION, FILES (the folder to install), OUTPUT, ICON, LICENSE.
Target amd64-unicode
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
Name "Assay"
OutFile "${OUTPUT}"
BrandingText "Assay ${VERSION}"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Assay"
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_INSTDIR "Assay"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallMode"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_USE_PROGRAMFILES64
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include x64.nsh

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\assay.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${LICENSE}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "Arabic"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=1033 "ProductName" "Assay"
VIAddVersionKey /LANG=1033 "FileDescription" "Assay installer"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "CompanyName" "The Assay authors"
VIAddVersionKey /LANG=1033 "LegalCopyright" "Copyright 2026 The Assay authors. GPL-3.0-or-later."

Function .onInit
    ${IfNot} ${RunningX64}
        MessageBox MB_ICONSTOP "Assay needs 64-bit Windows 10 or newer." /SD IDOK
        Quit
    ${EndIf}
    SetRegView 64
    !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
    SetRegView 64
    !insertmacro MULTIUSER_UNINIT
FunctionEnd

; "Open with" for files of this ending; what opens them by default stays as it is.
!macro Ending ENDING
    WriteRegStr SHCTX "Software\Classes\${ENDING}\OpenWithProgids" "Assay.Jobs" ""
    WriteRegStr SHCTX "Software\Classes\Applications\assay.exe\SupportedTypes" "${ENDING}" ""
!macroend

!macro NoEnding ENDING
    DeleteRegValue SHCTX "Software\Classes\${ENDING}\OpenWithProgids" "Assay.Jobs"
    DeleteRegKey /ifempty SHCTX "Software\Classes\${ENDING}\OpenWithProgids"
    DeleteRegKey /ifempty SHCTX "Software\Classes\${ENDING}"
!macroend

Section "Assay"
    ; An older version goes first, so that no file of it stays; settings do.
    ReadRegStr $0 SHCTX "${KEY}" "InstallLocation"
    ${If} $0 != ""
    ${AndIf} ${FileExists} "$0\uninstall.exe"
        ExecWait '"$0\uninstall.exe" /S /$MultiUser.InstallMode /KEEPSETTINGS _?=$0'
        Delete "$0\uninstall.exe"
    ${EndIf}
    SetOutPath "$INSTDIR"
    File /r "${FILES}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Assay.lnk" "$INSTDIR\assay.exe"

    WriteRegStr SHCTX "Software\Classes\Assay.Jobs" "" "Scoring jobs"
    WriteRegStr SHCTX "Software\Classes\Assay.Jobs\DefaultIcon" "" "$INSTDIR\assay.exe,0"
    WriteRegStr SHCTX "Software\Classes\Assay.Jobs\shell\open\command" "" '"$INSTDIR\assay.exe" "%1"'
    WriteRegStr SHCTX "Software\Classes\Applications\assay.exe\shell\open\command" "" '"$INSTDIR\assay.exe" "%1"'
    !insertmacro Ending ".json"
    !insertmacro Ending ".ndjson"
    !insertmacro Ending ".jsonl"

    ; Links to views: assay://view?...
    WriteRegStr SHCTX "Software\Classes\assay" "" "URL:Link to a view of Assay"
    WriteRegStr SHCTX "Software\Classes\assay" "URL Protocol" ""
    WriteRegStr SHCTX "Software\Classes\assay\DefaultIcon" "" "$INSTDIR\assay.exe,0"
    WriteRegStr SHCTX "Software\Classes\assay\shell\open\command" "" '"$INSTDIR\assay.exe" "%1"'

    WriteRegStr SHCTX "${KEY}" "DisplayName" "Assay"
    WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${KEY}" "Publisher" "The Assay authors"
    WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\assay.exe"
    WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${KEY}" "InstallMode" "$MultiUser.InstallMode"
    WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
    WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
    WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" $0
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "un.Assay"
    SectionIn RO
    !include "${FILES}.nsh" ; deletes what was installed, file by file
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Assay.lnk"
    DeleteRegKey SHCTX "Software\Classes\Assay.Jobs"
    DeleteRegKey SHCTX "Software\Classes\Applications\assay.exe"
    DeleteRegKey SHCTX "Software\Classes\assay"
    !insertmacro NoEnding ".json"
    !insertmacro NoEnding ".ndjson"
    !insertmacro NoEnding ".jsonl"
    DeleteRegKey SHCTX "${KEY}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "un.Settings"
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/KEEPSETTINGS" $1
    ${If} ${Errors}
        DeleteRegKey HKCU "Software\Assay"
    ${EndIf}
SectionEnd
