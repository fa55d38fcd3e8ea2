"""What is one person's follows them into their folder, by the registry of kinds."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path, PurePosixPath

from .kinds import files_in, owner_and_rest
from .versions import all_versions, move_versions


def follow_person(data: Path, folder: Path) -> tuple[PurePosixPath, ...]:
    """Move the personal files of the only person of before into their folder, with versions.

    Each is moved by one rename: it is at the old place or at the new one. One that is at the new
    place already is left alone.

    Args:
        data: The data folder.
        folder: The folder of the person in it.

    Returns:
        What was moved, by its former path.
    """
    owner = PurePosixPath(folder.relative_to(data).as_posix())
    moved = []
    for relative, kind in tuple(files_in(data)):
        if kind is None or not kind.personal or owner_and_rest(relative)[0].parts:
            continue
        target = folder / relative
        with suppress(OSError):  # one that stays behind is whole, and a version of it is kept
            if not kind.derived and not target.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                (data / relative).rename(target)
                moved.append(relative)
    for version in {version.of: version for version in all_versions(data)}.values():
        if version.kind.personal and not owner_and_rest(version.of)[0].parts:
            move_versions(data, version.of, owner / version.of)
    for relative in moved:
        with suppress(OSError):
            if relative.parent.parts:
                (data / relative.parent).rmdir()
    return tuple(moved)
