"""The table of the stories names tests that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

HERE = Path(__file__).parent
NAMED = re.findall(r"`([\w/]+\.py)::(\w+)`", (HERE / "README.md").read_text("utf-8"))


@pytest.mark.parametrize(("file", "test"), sorted(set(NAMED)))
def test_each_test_named_is_there(file: str, test: str) -> None:
    assert f"def {test}(" in (HERE.parent / file).read_text("utf-8")


def test_each_story_has_its_tests() -> None:
    rows = [row.split("|") for row in (HERE / "README.md").read_text("utf-8").splitlines()]
    told = [row for row in rows if len(row) == 5 and row[2].strip() not in ("---", "what it asks")]
    numbers = [int(found[1]) for row in told if (found := re.match(r" (\d+) ", row[1]))]
    assert numbers == list(range(1, 11))
    assert all("::" in row[3] for row in told if not row[1].startswith("--"))
