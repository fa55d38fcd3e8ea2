"""Read what stands between two lines of "---" at the head of a text: title, servings, tags."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_FENCE = "---"
_MOST = 300
_KEY = re.compile(r"^([^:\n]{1,60}):\s*(.*)$")


def parted_front(lines: Sequence[str]) -> tuple[Mapping[str, str], Sequence[str]]:
    """Return the keys of a front matter, in small letters, and the lines behind it."""
    if not lines or lines[0].strip() != _FENCE:
        return {}, lines
    end = next((at for at, one in enumerate(lines[1:], 1) if one.strip() == _FENCE), 0)
    return _keys(lines[1:end]), lines[end + 1 :]


def _keys(lines: Sequence[str]) -> dict[str, str]:
    """Return plain keys, one level deep; lists are joined by commas."""
    keys: dict[str, str] = {}
    above = ""
    for one in lines[:_MOST]:
        inner = one[:1] in (" ", "\t", "-")
        if inner and one.strip().startswith("-"):
            value = one.strip().lstrip("- ").strip("\"'")
            keys[above] = ", ".join(filter(None, (keys.get(above, ""), value)))
        elif match := _KEY.match(one.strip()):
            name = match[1].strip().lower()
            above = above if inner else name
            keys.setdefault(f"{above}.{name}" if inner else name, match[2].strip().strip("\"'"))
    return keys
