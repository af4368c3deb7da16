// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/clients/timeline.h"

class Format;

/// The lines of a client's story in words.
namespace TimelineText {
QString title(const Format &format, const TimelineLine &line);
/// What was said, changed or sold, in one line.
QString note(const Format &format, const TimelineLine &line);
QString day(const Format &format, const TimelineLine &line);
/// Everything of it, for the tooltip.
QString whole(const Format &format, const TimelineLine &line);
/// Day, title and note, for who listens.
QString spoken(const Format &format, const TimelineLine &line);
QString iconOf(const TimelineLine &line);
} // namespace TimelineText
