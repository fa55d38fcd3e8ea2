"""A person with a profile file at the command line, and what the printed plan really holds.

Totals are summed here from the composition table by code other than the program's.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from planner.cli import main

ROOT = Path(__file__).parents[2]
with (ROOT / "foods/data/composition.csv").open(encoding="utf-8") as _file:
    PER_100G = {row["food"]: row for row in csv.DictReader(_file)}


@dataclass(frozen=True)
class Told:
    """What came of one command."""

    code: int
    plan: dict[str, Any]
    said: str

    @property
    def eaten(self) -> set[str]:
        return {f["food"] for day in self.plan["days"] for m in day["meals"] for f in m["foods"]}

    def totals(self, nutrient: str) -> list[float]:
        """Return totals of each day; a figure that is not known counts as nothing."""
        return [
            sum(
                food["grams"] * float(PER_100G[food["food"]][nutrient] or 0) / 100
                for meal in day["meals"]
                for food in meal["foods"]
            )
            for day in self.plan["days"]
        ]

    def short(self, nutrient: str) -> list[dict[str, Any]]:
        return [s for day in self.plan["days"] for s in day["short"] if s["nutrient"] == nutrient]


Tell = Callable[[str, int], Told]


def teller(folder: Path, capsys: pytest.CaptureFixture[str]) -> Tell:
    def tell(profile: str, days: int) -> Told:
        file, out = folder / "me.toml", folder / "plan.json"
        file.write_text(profile, "utf-8")
        arguments = ["--profile", str(file), "--days", str(days), "--out", str(out)]
        code = main(["plan", "--format", "json", *arguments])
        return Told(code, json.loads(out.read_text("utf-8")), capsys.readouterr().err)

    return tell
