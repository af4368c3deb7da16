#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what Weft needs, builds it, and opens it on the user's own copy of the sample firm. Arguments go to weft.
set -eu
cd "$(dirname "$0")/.."
. packaging/setup.sh

cmake --preset release >build/configure-release.log 2>&1 ||
    { tail -n 30 build/configure-release.log >&2; fail "Weft could not be configured; see build/configure-release.log."; }
say "Building Weft (a few minutes the first time)"
cmake --build --preset release --target weft weft-cli || fail "Weft could not be built; the first error is above."

if [ "$(uname)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    case " $* " in *" -platform "* | *" --platform "* | *" --help "* | *" --version "*) ;; *)
        fail "Weft is built, but there is no screen here to open it on (neither DISPLAY nor WAYLAND_DISPLAY is set).
In a desktop session run:  $PWD/build/release/bin/weft --sample
On the command line:       $PWD/build/release/bin/weft-cli help" ;;
    esac
fi
say "Opening Weft on the sample firm"
exec build/release/bin/weft --sample "$@"
