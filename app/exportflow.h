// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/clock.h"
#include "model/settings/lists.h"

class Database;
class MainWindow;
class Prompt;

/// By what an export is worded.
struct ExportWording
{
    Labels labels;
    Clock clock;
};

/// Asks for a file and writes into it what the current page shows, in the form for spreadsheets: headers and list
/// values in the language of the screen.
void exportPage(MainWindow &window, Prompt &prompt, Database &database, const ExportWording &wording);
