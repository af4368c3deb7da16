#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings translations/*.ts in step with the sources: new strings arrive as unfinished, dropped ones go.
set -eu
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate6 || true)
[ -n "$lupdate" ] || lupdate=/usr/lib/qt6/bin/lupdate
[ -x "$lupdate" ] || { echo "update_translations: lupdate of Qt 6 is missing (Debian: qt6-l10n-tools)" >&2; exit 1; }
"$lupdate" -silent -locations none -no-obsolete -pluralonly model ui app -ts translations/weft_en.ts
"$lupdate" -silent -locations none -no-obsolete model ui app -ts translations/weft_zh_CN.ts translations/weft_zh_TW.ts
