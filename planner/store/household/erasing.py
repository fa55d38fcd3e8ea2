"""Erase a person's file with its versions, and in the households that are kept."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from planner.store.diary_file import erase_diary

from .bringing import forget_in_former
from .kinds import root_of
from .versions import forget_versions


def erase_diary_everywhere(path: Path) -> tuple[Path, ...]:
    """Remove a diary, every copy and every version of it; return the files that were removed.

    Raises:
        StoreError: Naming the file that could not be removed.
    """
    root = root_of(path)
    removed = forget_versions(path)
    forget_in_former(root, PurePosixPath(path.relative_to(root).as_posix()))
    return (*removed, *erase_diary(path))
