"""JSON as pages hold it: mended where the browser or the page's own program let it pass.

Pages are written by hand and by templates. Of 1,031 saved pages that declare a recipe, 24 hold
JSON that no strict reader takes: lines broken inside a text, a comma after the last value,
``\\'``, a semicolon at the end, a comment around the whole. Nothing of it is run.
"""

from __future__ import annotations

import re
from typing import Any

from planner.store.bounded import parse_json

# What stands around the value: "<!--", "// <![CDATA[", "]]>", "-->", ";".
_BEFORE = re.compile(r"^(?:\s|<!--|//|/\*|\*/|<!\[CDATA\[)+")
_AFTER = re.compile(r"(?:\s|-->|//|/\*|\*/|\]\]>|;)+$")
# A text with its quotes, or a comma with only blanks before the bracket that closes.
_TEXT_OR_COMMA = re.compile(r'"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])', re.DOTALL)
_ESCAPE = re.compile(r"\\(?:u[0-9a-fA-F]{4}|[\"\\/bfnrt])|\\.", re.DOTALL)
_CONTROL = {chr(code): f"\\u{code:04x}" for code in range(0x20)}
_CONTROLS = re.compile(r"[\x00-\x1f]")
_WHOLE = frozenset('"\\/bfnrtu')


def page_json(text: str) -> Any:
    """Return the value of a script of a page.

    Raises:
        ValueError: It is no JSON, mended or not, nested too deep, or a figure is not finite.
    """
    try:
        return parse_json(text.strip().encode())
    except ValueError:
        bare = _AFTER.sub("", _BEFORE.sub("", text))
        return parse_json(_TEXT_OR_COMMA.sub(_mended, bare).encode())


def _mended(found: re.Match[str]) -> str:
    said = found[0]
    if said == ",":
        return ""
    escaped = _ESCAPE.sub(lambda each: each[0] if _is_known(each[0]) else each[0][1:], said)
    return _CONTROLS.sub(lambda each: _CONTROL[each[0]], escaped)


def _is_known(escape: str) -> bool:
    return escape[1] in _WHOLE and (escape[1] != "u" or len(escape) > 2)
