"""Check the keys of a table of a dish's file: which there must be, which there may be."""

from __future__ import annotations

from typing import Any, Protocol

from foods.errors import DataError, nearest
from foods.translatable import Verbatim, translatable

Keys = dict[str, type]
"""The type of the value of each key."""


class Located(Protocol):
    """A place in the files, for errors."""

    def error(self, message: str, remedy: str = "") -> DataError:
        """Return the error that something does not hold there."""


def check_keys(at: Located, entry: Any, needs: Keys, may: Keys) -> None:
    """Refuse what is no table, an unknown key, a value of another type and a missing key.

    Raises:
        DataError: Naming the place, the key and what to write.
    """
    if not isinstance(entry, dict):
        message = translatable("{entry} is not a table.", entry=Verbatim(repr(entry)))
        keys = Verbatim(", ".join(needs))
        raise at.error(message, translatable("Write its keys: {keys}.", keys=keys))
    known = {**needs, **may}
    for key, value in entry.items():
        if key not in known:
            unknown = translatable('Unknown key "{key}".', key=Verbatim(key))
            raise at.error(unknown, nearest(key, known))
        if type(value) is not known[key]:
            wrong = translatable(
                '"{key}" is {value}.', key=Verbatim(key), value=Verbatim(repr(value))
            )
            kind = Verbatim(known[key].__name__)
            raise at.error(wrong, translatable("Write a {kind}.", kind=kind))
    for key in needs:
        if key not in entry:
            missing = translatable('"{key}" is missing.', key=Verbatim(key))
            raise at.error(missing, translatable("Add it."))
