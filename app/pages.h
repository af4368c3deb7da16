// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Application;
class Clock;
class Format;
class MainWindow;
class Prompt;
struct OpenWorkspace;

/// What every page is given besides its stores.
struct PageTools
{
    Format &format;
    Prompt &prompt;
    const Clock &clock;
};

/// The pages of a workspace in the order of the navigation: two lines each.
void addPages(MainWindow &window, OpenWorkspace &workspace, const PageTools &tools);
