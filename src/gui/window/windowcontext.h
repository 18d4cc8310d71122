// SPDX-FileCopyrightText: 2026 The Assay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace assay {

class ActionList;
class ConnectionFlow;
class ExportFlow;
class JobsPage;
class JobTarget;
class JobTrail;
class Language;
class PanelList;
class RecentPlaces;
class Settings;
class StatusLine;
class Theme;
class UserLibrary;
class ValueActions;
class Workspace;

/// The objects that panels and actions of a window use. Not owned; they outlive the window's panels and actions.
struct WindowContext
{
    Workspace &workspace;
    UserLibrary &library;
    Settings &settings;
    Theme &theme;
    Language &language;
    ActionList &actions;
    ValueActions &values;
    PanelList &panels;
    JobsPage &page;
    JobTarget &target;
    JobTrail &trail;
    StatusLine &status;
    ConnectionFlow &connections;
    ExportFlow &exports;
    RecentPlaces &recents;
};

} // namespace assay
