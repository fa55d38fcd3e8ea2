"""Collect the licences of what the program is made of: ``python resources/setup/licences.py``.

The libraries with the texts their packages bring, from what is installed; fonts, icons and tables
of food from `resources/licences.toml`.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = "electrolyte-meal-planner"
_TEXT = re.compile(r"(^|/)(LICEN[CS]E|COPYING|NOTICE|AUTHORS)[^/]*$", re.IGNORECASE)
_NAME = re.compile(r"^[A-Za-z0-9._-]+")
_RULE = "=" * 78


def closure(name: str = PROGRAM) -> list[Distribution]:
    """Return the distributions a program needs, all that they need among them, by name."""
    found: dict[str, Distribution] = {}
    waiting = [name]
    while waiting:
        known = waiting.pop()
        key = re.sub(r"[-_.]+", "-", known).lower()
        if key in found:
            continue
        try:
            found[key] = distribution(known)
        except PackageNotFoundError:  # of another system, as colorama is of Windows
            continue
        for needed in found[key].requires or ():
            if "extra ==" not in needed and (match := _NAME.match(needed)):
                waiting.append(match[0])
    return [found[key] for key in sorted(found) if key != PROGRAM]


def licence_of(package: Distribution) -> str:
    """Return what its metadata say of its licence."""
    told = package.metadata
    named = told.get("License-Expression") or ""
    if named:
        return str(named)
    kinds = [c.rpartition(" :: ")[2] for c in told.get_all("Classifier") or () if "License" in c]
    first = str(told.get("License") or "").strip().splitlines()
    return "; ".join(kinds) or (first[0] if first else "")


def texts_of(package: Distribution) -> Iterator[tuple[str, str]]:
    """Yield name and text of each licence file that a package brings."""
    for file in package.files or ():
        if _TEXT.search(str(file)):
            path = Path(str(package.locate_file(file)))
            if path.is_file():
                yield str(file), path.read_text(encoding="utf-8", errors="replace")


def document() -> str:
    """Return everything as one text.

    Raises:
        ValueError: A library says nothing of its licence.
    """
    parts = [_head("Electrolyte Meal Planner", (ROOT / "LICENSE").read_text(encoding="utf-8"))]
    table = tomllib.loads((ROOT / "resources" / "licences.toml").read_text(encoding="utf-8"))
    for each in table["of"]:
        text = f"{each['what']}\n{each['licence']}\n{each['source']}\n"
        for name in each.get("texts", ()):
            text += "\n" + (ROOT / name).read_text(encoding="utf-8")
        parts.append(_head(each["name"], text))
    for package in closure():
        licence = licence_of(package)
        if not licence:
            raise ValueError(f"{package.name} says nothing of its licence: find it, and say it.")
        text = f"{licence}\n" + "".join(f"\n-- {n} --\n{t}\n" for n, t in texts_of(package))
        parts.append(_head(f"{package.name} {package.version}", text))
    return "\n".join(parts)


def _head(name: str, text: str) -> str:
    return f"{_RULE}\n{name}\n{_RULE}\n{text}"


def main() -> int:
    """Write the document to the file named, or print it."""
    text = document()
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_text(text, encoding="utf-8")
    else:
        print(text)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
