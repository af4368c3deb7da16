# SPDX-License-Identifier: GPL-3.0-or-later
# Read by run.sh and test.sh: finds what Weft is built with, and installs it where that is possible.

say() { printf '%s\n' "$*"; }
fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

missing_packages() {
    while read -r package; do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || printf '%s ' "$package"
    done <packaging/debian-packages.txt
}

# Other systems: nothing is installed, only said.
need_tools() {
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null || lacking="${lacking:-} $tool"
    done
    [ -z "${lacking:-}" ] || fail "Weft cannot be built here:$lacking not found, and this system has no apt-get to install it.
Needed: a C++20 compiler, CMake 3.25, Ninja, Qt 6.4 (Base, Svg, Charts, Tools, the SQLite driver), ICU, SQLite, libical,
libzip, libxlsxwriter and tl-expected with their headers. The Debian names of these packages are in packaging/debian-packages.txt."
    say "This is not a Debian system: building with what is installed. If CMake misses something, its Debian name is in packaging/debian-packages.txt."
}

need_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        need_tools
        return
    fi
    missing=$(missing_packages)
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" = 0 ]; then
        as_root=
    elif command -v sudo >/dev/null && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
        as_root=sudo
    else
        fail "These Debian packages are missing: $missing
They cannot be installed without root. Ask an administrator to run:
    apt-get update && apt-get install --no-install-recommends $missing"
    fi
    say "Installing Debian packages: $missing"
    install="$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing"
    $install >build/apt.log 2>&1 ||
        { $as_root apt-get update -q >>build/apt.log 2>&1 && $install >>build/apt.log 2>&1; } ||
        { tail -n 20 build/apt.log >&2; fail "The packages could not be installed; see build/apt.log. Weft is built on Debian 12 or newer."; }
}

# On Debian the system's compiler and CMake are the ones that fit its Qt.
use_system_tools() {
    if command -v apt-get >/dev/null; then
        PATH=/usr/bin:/bin:/usr/sbin:/sbin:$PATH
        export PATH
    fi
}

mkdir -p build
use_system_tools
need_packages
