"""Make the frozen program with PyInstaller: ``python resources/setup/freeze.py DIST``.

A folder with the program, its Python and every library, for this system and no other. Built by
the same command on Windows and macOS, where it has not been tried.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NAME = "electrolyte-planner"
PACKAGES = ("foods", "solver", "planner")
# What comes with libraries and is never used: Qt is used for widgets, SVG and print only.
LEFT_OUT = (
    "tkinter",
    "pytest",
    "hypothesis",
    "mypy",
    "IPython",
    "matplotlib",
    "distributed",
    "dask",
    "PySide6.QtQml",
    "PySide6.QtQuick",
)


def arguments(dist: Path, work: Path) -> list[str]:
    """Return what PyInstaller is told."""
    told = ["--noconfirm", "--clean", "--onedir", "--name", NAME]
    told += ["--distpath", str(dist), "--workpath", str(work), "--specpath", str(work)]
    told += ["--paths", str(ROOT)]
    for package in PACKAGES:
        # Modules that are imported by a name made at run time, and tables beside modules.
        told += ["--collect-submodules", package, "--collect-data", package]
    for folder in ("resources", "seeds"):
        told += ["--add-data", f"{ROOT / folder}{_separator()}{folder}"]
    for package in ("pulp", "highspy"):
        told += ["--collect-all", package]
    for name in _distributions():
        told += ["--copy-metadata", name]  # what the doctor says of versions
    for module in LEFT_OUT:
        told += ["--exclude-module", module]
    if sys.platform in ("win32", "darwin"):
        told += ["--windowed"]
    return [*told, str(ROOT / "resources" / "setup" / "frozen_main.py")]


def main() -> int:
    """Build; gives PyInstaller's exit code."""
    from PyInstaller.__main__ import run

    sys.path.insert(0, str(ROOT))
    dist = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "dist").resolve()
    with tempfile.TemporaryDirectory() as work:
        run(arguments(dist, Path(work)))
    _without_pictures(dist / NAME)
    return 0


def _without_pictures(program: Path) -> None:
    for picture in program.rglob("resources/pictures/*.png"):
        picture.unlink()


def _distributions() -> tuple[str, ...]:
    from planner.doctor import PACKAGES as LIBRARIES

    return LIBRARIES


def _separator() -> str:
    return ";" if sys.platform == "win32" else ":"


if __name__ == "__main__":
    raise SystemExit(main())
