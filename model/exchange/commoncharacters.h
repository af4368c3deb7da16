// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Frequent in Simplified text; the half of them that both scripts share is frequent in Traditional text too.
bool isCommonSimplified(char16_t character);
/// Frequent in Traditional text and not written so in Simplified.
bool isCommonTraditional(char16_t character);
