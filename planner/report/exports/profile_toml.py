"""A profile as the TOML file that the window and the command line read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from planner.domain import Profile
from planner.store import profile_data

_BARE = re.compile(r"[A-Za-z0-9_-]+")


def profile_toml(profile: Profile) -> str:
    """Return the profile, so that `read_profile` reads the same one."""
    lines = list(_table((), profile_data(profile)))
    return "\n".join(lines).strip() + "\n"


def _table(path: tuple[str, ...], data: Mapping[str, Any]) -> Iterator[str]:
    """Yield a table's values, then the tables within it."""
    values = {key: value for key, value in data.items() if not isinstance(value, Mapping)}
    if path and values:
        yield f"\n[{'.'.join(map(_key, path))}]"
    for key, value in values.items():
        if value is not None:  # TOML has no null: what is not set is not there
            yield f"{_key(key)} = {_value(value)}"
    for key, value in data.items():
        if isinstance(value, Mapping):
            yield from _table((*path, key), value)


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _value(key)


def _value(value: object) -> str:
    match value:
        case list() | tuple():
            return f"[{', '.join(map(_value, value))}]"
        case Mapping():  # a table within a list
            inner = (f"{_key(k)} = {_value(v)}" for k, v in value.items() if v is not None)
            return f"{{ {', '.join(inner)} }}"
        case str():
            # JSON's strings are TOML's, but for one character.
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
    return json.dumps(value)
