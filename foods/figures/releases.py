"""The published tables that figures come from, with their names and years."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from foods.errors import DataError
from foods.tables import DataDir, data_dir, read_toml

RELEASES_FILE = "releases.toml"


@dataclass(frozen=True)
class Release:
    """A published table.

    Attributes:
        name: As on the screen: "Foundation Foods". A proper name, never translated.
        year: Of publication; empty where each figure has a year of its own.
        about: Full name and version.
    """

    name: str
    year: str
    about: str

    @property
    def words(self) -> str:
        """Return text such as "Foundation Foods 2025"."""
        return " ".join(filter(None, (self.name, self.year)))


def load_releases(directory: DataDir | None = None) -> Mapping[str, Release]:
    """Return the releases by the key that ``provenance.csv`` gives.

    Raises:
        DataError: If an entry lacks a key or has another.
    """
    table = read_toml(data_dir(directory) / RELEASES_FILE, RELEASES_FILE)
    for key, entry in table.items():
        if set(entry) != {"name", "year", "about"}:
            raise DataError(RELEASES_FILE, key, "It needs name, year, about.", "Write them.")
    return {key: Release(**entry) for key, entry in table.items()}
