#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up, builds once, and runs the whole suite headless. The last line counts test functions and checks.
#   test.sh                what .ci/run runs
#   test.sh --sanitizers   the model suite under ASan/UBSan, then the lane, journal and store tests under TSan
set -u
cd "$(dirname "$0")/.." || exit
. packaging/setup.sh

passed=0 failed=0 skipped=0
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen CTEST_OUTPUT_ON_FAILURE=1
jobs=$(nproc 2>/dev/null || echo 2)

# check NAME COMMAND…: one thing that holds or not.
check() {
    name=$1
    shift
    started=$(date +%s)
    if "$@"; then
        passed=$((passed + 1))
        say "ok      $name ($(($(date +%s) - started)) s)"
    else
        failed=$((failed + 1))
        say "FAILED  $name"
    fi
}

# must NAME COMMAND…: without it nothing that follows can run.
must() {
    before=$failed
    check "$@"
    [ "$failed" = "$before" ] || finish
}

finish() {
    say "$passed passed, $failed failed, $skipped skipped"
    [ "$failed" = 0 ]
    exit
}

# suite PRESET TIMEZONE: adds up what the Qt Test programs say of themselves (set-up and clean-up are no tests); a
# program that ended badly without saying so, or an empty suite, is a failure.
suite() {
    say "suite   $1 in $2"
    log=build/$1/Testing/Temporary/LastTest.log
    rm -f "$log"
    TZ=$2 ctest --preset "$1" -j "$jobs" >"build/$1/ctest-output.txt" 2>&1
    status=$?
    [ $status = 0 ] || cat "build/$1/ctest-output.txt"
    counts=$([ ! -r "$log" ] || awk '
        /^PASS   : .*::(initTestCase|cleanupTestCase)\(\)/ { passed-- }
        /^SKIP   : / { print > "/dev/stderr" }
        /^Totals: / { passed += $2; failed += $4; skipped += $6 }
        END { print passed + 0, failed + 0, skipped + 0 }' "$log")
    set -- ${counts:-0 0 0}
    passed=$((passed + $1)) failed=$((failed + $2)) skipped=$((skipped + $3))
    if [ "$1" = 0 ] || { [ $status != 0 ] && [ "$2" = 0 ]; }; then
        failed=$((failed + 1))
    fi
    say "        $1 passed, $2 failed, $3 skipped"
}

sources() {
    find app model ui tests -name '*.h' -o -name '*.cpp' | sort
}
formatted() {
    sources | xargs clang-format --dry-run -Werror
}

configure() {
    cmake --preset "$1" >"build/configure-$1.log" 2>&1 || { tail -n 30 "build/configure-$1.log"; false; }
}
built() {
    preset=$1
    shift
    cmake --build --preset "$preset" -j "$jobs" "$@" >"build/build-$preset.log" 2>&1 || { tail -n 60 "build/build-$preset.log"; false; }
}

if [ "${1:-}" = --sanitizers ]; then
    export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 ASAN_OPTIONS=detect_leaks=1
    for preset in asan tsan; do
        must "configure $preset" configure $preset
        must "build $preset" built $preset
        suite $preset Asia/Shanghai
    done
    finish
fi

must "configure" configure ci
must "build, warnings are errors" built ci
suite ci Asia/Shanghai
suite ci America/New_York
check "clang-format" formatted
check "translations" sh packaging/translations.sh check
check "every header compiles alone" built ci --target all_verify_interface_header_sets
finish
