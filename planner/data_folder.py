"""The one folder that holds all a person keeps, and the older ones that are moved into it once.

    <data>/weeks/  one file for each kept week, and favourites
    <data>/last.mealplan  answers.json  journal.json  own-foods.json  dishes/  people/  ...
          /table.json     who eats which meal together, who is away, guests
          /settings.ini   log/planner.log
    <cache>/library.sqlite               may be thrown away at any time

Nobody else on the machine may look into it: folders are 0700, files 0600.
"""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

NAME = "electrolyte-planner"
SETTINGS_FILE, LOCK_FILE = "settings.ini", "lock"
_FORMER = "electrolyte-meal-planner"
_PRIVATE_FOLDER, _PRIVATE_FILE = 0o700, 0o600
_STALE_SUFFIX = ".part"


def data_folder() -> Path:
    """Return where everything is kept."""
    return _place("user_data_path", NAME)


def usual_week() -> Path:
    """Return where the week of the only person is kept; several have a folder each beside it."""
    return data_folder() / "last.mealplan"


def cache_folder() -> Path:
    """Return where what can be made again lies."""
    return _place("user_cache_path", NAME)


def log_folder() -> Path:
    """Return where the log is."""
    return data_folder() / "log"


def settle_data_folder() -> None:
    """Make the folder ready for a start: older ones moved in, private, nothing half written.

    Called by the one program that holds the folder's lock. What cannot be moved or changed stays
    as it is: no start fails for it.
    """
    data = data_folder()
    with suppress(OSError):
        data.mkdir(parents=True, exist_ok=True, mode=_PRIVATE_FOLDER)
    move_into(_place("user_data_path", _FORMER), data)
    move_into(_place("user_cache_path", _FORMER), cache_folder())
    move_into(_place("user_log_path", NAME), log_folder())
    make_private(data)
    remove_stale(data)


def move_into(old: Path, new: Path) -> None:
    """Move what lies in a folder into another; what is there already is not written over."""
    if old == new or not old.is_dir() or old.is_symlink():
        return
    with suppress(OSError):
        new.mkdir(parents=True, exist_ok=True, mode=_PRIVATE_FOLDER)
        for each in sorted(old.iterdir()):
            if not (new / each.name).exists():
                shutil.move(each, new / each.name)
        old.rmdir()  # fails, and stays, where something is left in it


def make_private(folder: Path) -> None:
    """Let nobody else look into a folder and what is in it."""
    for path in (folder, *_within(folder)):
        with suppress(OSError):
            mode = path.lstat().st_mode
            wanted = _PRIVATE_FOLDER if stat.S_ISDIR(mode) else _PRIVATE_FILE
            if not stat.S_ISLNK(mode) and stat.S_IMODE(mode) & 0o077:
                path.chmod(wanted)


def remove_stale(folder: Path) -> None:
    """Remove what a program that was killed left half written."""
    for path in _within(folder):
        if path.name.startswith(".") and path.name.endswith(_STALE_SUFFIX):
            with suppress(OSError):
                path.unlink()


def keep_to_oneself() -> None:
    """Let files and folders that this process makes be nobody else's, unless it says otherwise."""
    os.umask(0o077)


def _place(kind: str, name: str) -> Path:
    import platformdirs  # the start paints before it asks for a folder

    place: Path = getattr(platformdirs, kind)(name, appauthor=False)
    return place


def _within(folder: Path) -> Iterator[Path]:
    for top, folders, files in os.walk(folder):
        yield from (Path(top, name) for name in (*folders, *files))
