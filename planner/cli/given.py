"""Read and write files named on the command line; ``-`` is standard input or output."""

from __future__ import annotations

import sys
import tempfile
import tomllib
from pathlib import Path

from foods import Catalogue
from planner.domain import CareRules, ProfileError
from planner.domain.person.profile import Profile
from planner.store import StoreError, profile_from_data, read_profile, write_atomically
from planner.store.plan_file import OpenedPlan, open_whole
from planner.store.streams import give

STREAM = Path("-")
_MOST_BYTES = 20_000_000
_INPUT = "standard input"


def profile_at(path: Path | None, catalogue: Catalogue, care: CareRules) -> Profile:
    """Read a profile from a file or from standard input; the default person without either.

    Raises:
        StoreError: It cannot be read, or does not hold; each line names file and key.
    """
    if path is None:
        return Profile()
    name = _INPUT if path == STREAM else path
    try:
        if path != STREAM:
            return read_profile(path, catalogue, care)
        return profile_from_data(tomllib.loads(_text()), catalogue, care)
    except ProfileError as error:
        raise StoreError(name, str(error)) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise StoreError(name, f"It is not a TOML file: {error}.") from error


def plan_at(path: Path, catalogue: Catalogue, care: CareRules) -> OpenedPlan:
    """Open a saved plan, or the plan on standard input, with the foods and dishes it carries.

    Raises:
        StoreError: It is no plan; see `planner.store.open_plan`.
    """
    if path != STREAM:
        return open_whole(path, catalogue, care, dishes=True)
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "plan.json"
        copy.write_text(_text(), encoding="utf-8")
        try:
            return open_whole(copy, catalogue, care, dishes=True)
        except StoreError as error:
            raise StoreError(_INPUT, error.message) from error


def put(content: bytes, path: Path | None) -> None:
    """Write a file, or to standard output for ``-`` and for None.

    Raises:
        StoreError: It cannot be written.
    """
    if path is None or path == STREAM:
        give(content)
    else:
        write_atomically(path, content)


def _text() -> str:
    if sys.stdin is None:
        raise StoreError(_INPUT, "It is closed. Name a file.")
    content = sys.stdin.buffer.read(_MOST_BYTES + 1)
    if len(content) > _MOST_BYTES:
        raise StoreError(_INPUT, f"It has more than {_MOST_BYTES // 1_000_000} MB.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise StoreError(_INPUT, "It is not text in UTF-8.") from error
