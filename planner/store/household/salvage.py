"""Read what can be read of a JSON file that was cut short: all up to the last whole value."""

from __future__ import annotations

import re
from typing import Any

from planner.store.bounded import parse_json

_TOKEN = re.compile(rb'"(?:[^"\\\x00-\x1f]|\\.)*"|[{}\[\],:]|[-+0-9.eE]+|true|false|null|\s+')
_MOST_TRIES = 400


def salvaged(content: bytes) -> Any:
    """Return the value of the longest beginning that makes one; None where there is none.

    The text is cut after a whole entry of a table or list, and what is open there is closed.
    """
    tries = 0
    for end, closing in reversed(_ends(content)):
        try:
            return parse_json(content[:end] + closing)
        except (ValueError, RecursionError):
            tries += 1
            if tries >= _MOST_TRIES:
                return None
    return None


def _ends(content: bytes) -> list[tuple[int, bytes]]:
    """Return where an entry ends, and what closes all that is open there."""
    found: list[tuple[int, bytes]] = []
    opened: list[bytes] = []
    at = len(content) - len(content.lstrip(b"\xef\xbb\xbf"))
    while (match := _TOKEN.match(content, at)) is not None:
        token = match.group()
        if token in (b"{", b"["):
            opened.append(b"}" if token == b"{" else b"]")
        elif token in (b"}", b"]"):
            if not opened or opened.pop() != token:
                break
            found.append((match.end(), b"".join(reversed(opened))))
            del found[:-_MOST_TRIES]
        elif token == b",":
            found.append((at, b"".join(reversed(opened))))
            del found[:-_MOST_TRIES]
        if len(opened) > 200:
            break
        at = match.end()
    return found
