"""What to ask a doctor."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files


@cache
def doctor_questions() -> tuple[str, ...]:
    """Return the questions, in order."""
    path = files("planner.domain.diary") / "data" / "questions.toml"
    return tuple(tomllib.loads(path.read_text(encoding="utf-8"))["questions"])
