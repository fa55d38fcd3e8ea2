"""Publications that figures of ours come from, by the key that tables give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from foods.errors import DataError
from foods.tables import DataDir, data_dir, read_toml

REFERENCES_FILE = "references.toml"


@dataclass(frozen=True)
class Reference:
    """A publication.

    Attributes:
        citation: Authors, title, place and year.
        seen_in: Where its figures were read for this project.
    """

    citation: str
    seen_in: str


def load_references(directory: DataDir | None = None) -> Mapping[str, Reference]:
    """Return the publications by key.

    Raises:
        DataError: If an entry lacks its citation or where it was read.
    """
    table = read_toml(data_dir(directory) / REFERENCES_FILE, REFERENCES_FILE)
    for key, entry in table.items():
        if set(entry) != {"citation", "seen_in"}:
            raise DataError(REFERENCES_FILE, key, "It needs citation and seen_in.", "Write both.")
    return {key: Reference(**entry) for key, entry in table.items()}
