#!/usr/bin/env bash
# Make the virtual environment and install the pinned packages; called by the Makefile.
# Installs Debian packages only when something is missing and we are allowed to.
set -euo pipefail
PYTHON="${PYTHON:-python3}"
VENV="${VENV:-.venv}"

cd "$(dirname "$0")/../.."
source resources/setup/debian.sh

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
