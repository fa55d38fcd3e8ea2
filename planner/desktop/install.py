"""Put the program's files where a desktop looks for them, and take them away again."""

from __future__ import annotations

import argparse
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from planner.program_files import RESOURCES
from planner.store import StoreError, write_atomically
from planner.store.errors import not_erased, without_folder
from planner.version import RELEASED, VERSION

from .completion import bash, fish, zsh
from .manual import manual

PROGRAM = "electrolyte-planner"
METAINFO = "io.github.electrolyte_meal_planner.planner.metainfo.xml"
_REFRESH = (
    ("update-desktop-database", "applications"),
    ("update-mime-database", "mime"),
    ("gtk-update-icon-cache", "icons/hicolor"),
)
"""Programs that renew what desktops keep in mind of a folder; done without where they miss"""


@dataclass(frozen=True)
class DesktopFiles:
    """The files by their place below ``share``."""

    files: Mapping[str, bytes]

    def install(self, share: Path) -> tuple[Path, ...]:
        """Write them; gives where they are.

        Raises:
            StoreError: A folder or file cannot be written.
        """
        written = []
        for place, content in self.files.items():
            path = share / place
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise without_folder(path, error) from error
            write_atomically(path, content)
            written.append(path)
        refresh(share)
        return tuple(written)

    def uninstall(self, share: Path) -> tuple[Path, ...]:
        """Remove what `install` wrote and nothing else; gives what was there.

        Raises:
            StoreError: A file cannot be removed.
        """
        removed = []
        for path in (share / place for place in self.files):
            try:
                path.unlink()
            except FileNotFoundError:
                continue
            except OSError as error:
                raise not_erased(path, error) from error
            removed.append(path)
        refresh(share)
        return tuple(removed)


def desktop_files(parser: argparse.ArgumentParser, start: str | None = None) -> DesktopFiles:
    """Return the files for a desktop.

    Args:
        parser: The program's, of which manual and completion are made.
        start: The program as the entry starts it, with its whole path where it is on no path
            that desktops know; by its name if None.
    """
    ours = RESOURCES / "desktop"
    entry = (ours / f"{PROGRAM}.desktop").read_text(encoding="utf-8")
    if start is not None:
        entry = entry.replace(f"Exec={PROGRAM} ", f"Exec={_quoted(start)} ")
        entry = entry.replace(f"TryExec={PROGRAM}", f"TryExec={start}")
    about = (ours / METAINFO).read_text(encoding="utf-8")
    about = about.replace("@VERSION@", VERSION).replace("@DATE@", RELEASED)
    icon = (ours / f"{PROGRAM}.svg").read_bytes()
    return DesktopFiles(
        {
            f"applications/{PROGRAM}.desktop": entry.encode(),
            f"metainfo/{METAINFO}": about.encode(),
            f"mime/packages/{PROGRAM}.xml": (ours / f"{PROGRAM}.xml").read_bytes(),
            f"icons/hicolor/scalable/apps/{PROGRAM}.svg": icon,
            f"man/man1/{PROGRAM}.1": manual(parser, VERSION).encode(),
            f"bash-completion/completions/{PROGRAM}": bash(parser).encode(),
            f"zsh/site-functions/_{PROGRAM}": zsh(parser).encode(),
            f"fish/vendor_completions.d/{PROGRAM}.fish": fish(parser).encode(),
        }
    )


def program_path() -> str | None:
    """Return the whole path of the program that runs; None if it was not started by its name."""
    started = Path(sys.executable if getattr(sys, "frozen", False) else sys.argv[0])
    found = started if started.name.startswith(PROGRAM) else None
    if found is None or not found.exists():
        beside = Path(sys.executable).with_name(PROGRAM)
        return str(beside) if beside.exists() else shutil.which(PROGRAM)
    return str(found.resolve())


def share_of_user() -> Path:
    """Return where the person's own desktop files lie.

    Raises:
        StoreError: This system has no such place.
    """
    if sys.platform in ("win32", "darwin"):
        message = "Desktop entries are for Linux; here the program's package brings its own."
        raise StoreError("install", message)
    from platformdirs import user_data_path

    return user_data_path()


def refresh(share: Path) -> None:
    """Have the desktop read the folders again, where it has programs for that."""
    for program, folder in _REFRESH:
        if (found := shutil.which(program)) and (share / folder).is_dir():
            subprocess.run([found, str(share / folder)], capture_output=True, check=False)


def _quoted(start: str) -> str:
    """Return a path as an entry's Exec wants it."""
    if shlex.quote(start) == start and "%" not in start:
        return start
    inner = start.replace("\\", "\\\\").replace('"', '\\"').replace("`", "\\`").replace("$", "\\$")
    return f'"{inner.replace("%", "%%")}"'


def lines_of(paths: tuple[Path, ...], did: str) -> Iterator[str]:
    """Yield what was done, a line a file."""
    return (f"{did} {path}" for path in paths)
