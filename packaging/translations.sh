#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# translations.sh update: brings translations/*.ts up to the sources. translations.sh check: fails if that would change
# a file or if a text is not translated.
set -eu
cd "$(dirname "$0")/.."

lupdate=lupdate
[ ! -x /usr/lib/qt6/bin/lupdate ] || lupdate=/usr/lib/qt6/bin/lupdate

# English needs its plural forms only; it is the language of the sources.
update() {
    for language in en zh_CN zh_TW; do
        plurals=
        [ $language != en ] || plurals=-pluralonly
        "$lupdate" -silent -no-obsolete -locations none $plurals -source-language en -target-language $language \
            -I . -extensions h,cpp,ui model ui app -ts "$1/weft_$language.ts" >&2
    done
}

case "${1:-}" in
update) update translations ;;
check)
    copy=$(mktemp -d)
    trap 'rm -rf "$copy"' EXIT
    cp translations/weft_*.ts "$copy"
    update "$copy"
    bad=0
    for ts in "$copy"/*.ts; do
        name=translations/$(basename "$ts")
        cmp -s "$ts" "$name" || { echo "$name is not what lupdate makes of the sources: run packaging/translations.sh update." >&2; bad=1; }
        unfinished=$(grep -c 'type="unfinished"' "$ts" || true)
        [ "$unfinished" = 0 ] || { echo "$name: $unfinished texts are not translated." >&2; bad=1; }
    done
    exit $bad
    ;;
*) echo "usage: translations.sh update|check" >&2; exit 2 ;;
esac
