#!/usr/bin/env bash
# Not tried: there was no macOS where it was written. Gives dist/electrolyte-planner and a disk
# image of the application; it is not signed, so that its first start is by "Open" of its menu.
set -euo pipefail
cd "$(dirname "$0")/../../.."
python3 -m venv .venv
.venv/bin/python -m pip install --constraint constraints.txt '.[release]'
.venv/bin/python resources/setup/freeze.py dist
.venv/bin/python resources/setup/check_frozen.py dist/electrolyte-planner
version=$(.venv/bin/python -c 'from planner.version import VERSION; print(VERSION)')
hdiutil create -volname "Electrolyte Meal Planner" -srcfolder dist/electrolyte-planner.app \
    -ov "dist/electrolyte-planner-$version-macos.dmg"
