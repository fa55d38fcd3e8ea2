"""Folders that a cloud service synchronises, and the copies it makes where two computers wrote."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

SERVICES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "icloud drive": "iCloud Drive",
    "mobile documents": "iCloud Drive",
    "syncthing": "Syncthing",
    "seafile": "Seafile",
    "megasync": "MEGA",
    "pcloud drive": "pCloud",
    "pclouddrive": "pCloud",
    "box sync": "Box",
}
_MARKERS = {
    ".dropbox": "Dropbox",
    ".stfolder": "Syncthing",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
}
_CONFLICT = re.compile(
    r"\(.*conflict(?:ed)? copy.*\)"  # Dropbox, Nextcloud: "(Anna's conflicted copy 2026-11-30)"
    r"|\(case conflict.*\)|\(in konflikt.*\)|\(konflikt.*\)"
    r"|\(.*konfliktkopie.*\)|_conflict-\d{8}-\d{6}"  # ownCloud
    r"|\.sync-conflict-\d{8}-\d{6}"  # Syncthing
    r"|\(sfconflict .*\)",  # Seafile
    re.IGNORECASE,
)


def cloud_service(path: Path) -> str:
    """Return the name of the service whose folder a file or folder lies in; empty for none."""
    for folder in (path, *path.parents):
        name = folder.name.casefold()
        for word, service in SERVICES.items():
            if name == word or re.match(rf"{re.escape(word)}[ ,(-]", name):
                return service
        for marker, service in _MARKERS.items():
            try:
                if (folder / marker).exists() and folder != Path.home():
                    return service
            except OSError:
                continue
    return ""


def is_conflict_copy(name: str) -> bool:
    """Return whether a service gave a file this name, because two computers wrote it."""
    return bool(_CONFLICT.search(name))


def conflict_copies(folders: Iterable[Path]) -> tuple[Path, ...]:
    """Return the copies of that kind in some folders."""
    found = []
    for folder in folders:
        try:
            found += [each for each in folder.iterdir() if is_conflict_copy(each.name)]
        except OSError:
            continue
    return tuple(sorted(found))
