"""Ids for new dishes of one's own."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator

_ID_WORDS = 5


def free_id(title: str, taken: Collection[str]) -> str:
    """Return an id for a new dish, made of its title's words."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain)[:_ID_WORDS] or ["dish"]
    stem = "_".join(["own", *words])
    return next(each for each in _numbered(stem) if each not in taken)


def _numbered(stem: str) -> Iterator[str]:
    yield stem
    number = 2
    while True:
        yield f"{stem}_{number}"
        number += 1
