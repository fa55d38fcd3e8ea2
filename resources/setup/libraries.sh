#!/usr/bin/env bash
# The shared libraries that Qt loads, before every start: a display may have come since the
# set-up, and with it the need for more of them. Without them the program plans in the terminal.
set -euo pipefail
cd "$(dirname "$0")/../.."
source resources/setup/debian.sh
[ "$(uname)" = Linux ] || exit 0
missing=$("${VENV:-.venv}/bin/python" resources/setup/qt_libraries.py)
# shellcheck disable=SC2086
[ -z "$missing" ] || debian "Qt" $missing || echo "Going on without: the window may not open." >&2
