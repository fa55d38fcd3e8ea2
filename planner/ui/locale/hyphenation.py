"""Where long words of a language may break: ``resources/translations/joints_XX.txt``."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from planner.ui.theme.files import resource_path

from .languages import language

HYPHEN = "\u00ad"
"""Unseen, but where a line breaks at it."""

_LONG = re.compile(r"\w{11,}")


def breakable(text: str) -> str:
    """Return the text with unseen hyphens at the joints of its long words."""
    joints = _joints(language())
    return _LONG.sub(lambda word: joints.get(word[0], word[0]), text) if joints else text


def unbroken(line: str) -> str:
    """Return a line of such a text as it is written: a hyphen at its end, none within."""
    end = "-" if line.endswith(HYPHEN) else ""
    return line.replace(HYPHEN, "") + end


@cache
def _joints(code: str) -> dict[str, str]:
    """Return the words of a language with unseen hyphens; none where nobody wrote a table."""
    path = Path(resource_path(f"translations/joints_{code}.txt"))
    try:
        words = path.read_text(encoding="utf-8").split()
    except FileNotFoundError:
        return {}
    return {word.replace("|", ""): word.replace("|", HYPHEN) for word in words}
