#!/usr/bin/env bash
# Make the virtual environment and install the pinned packages; called by the Makefile.
# Installs Debian packages only when something is missing and we are allowed to.
set -euo pipefail
PYTHON="${PYTHON:-python3}"
VENV="${VENV:-.venv}"

may_install() { command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; }

debian() { # debian REASON PACKAGE...
    local reason="$1"; shift
    if may_install; then
        echo "Installing for $reason: $*"
        apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" >/dev/null
    else
        echo "Missing for $reason. As an administrator run: apt-get install $*" >&2
        return 1
    fi
}

command -v "$PYTHON" >/dev/null || debian "Python" python3 python3-venv
"$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "Python 3.11 or newer is needed; $("$PYTHON" --version) is found. Use: make PYTHON=python3.11" >&2
    exit 1
}
"$PYTHON" -c 'import ensurepip, venv' 2>/dev/null || debian "virtual environments" python3-venv

[ -x "$VENV/bin/python" ] || "$PYTHON" -m venv "$VENV"
export PIP_DISABLE_PIP_VERSION_CHECK=1
echo "Installing the pinned packages into $VENV ..."
"$VENV/bin/python" -m pip install --quiet --constraint constraints.txt --editable '.[dev]'

# What Qt itself loads. Without them the program still plans in the terminal.
if [ "$(uname)" = Linux ]; then
    missing=$("$VENV/bin/python" resources/setup/qt_libraries.py)
    if [ -n "$missing" ]; then
        # shellcheck disable=SC2086
        debian "Qt" $missing || echo "Going on without: the window may not open." >&2
    fi
fi
